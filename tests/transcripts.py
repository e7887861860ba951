"""The sessions printed in the pages: run as a reader would run them, on a terminal of 80 columns, without colour.

A session is set four blanks in. A line after ``$ `` goes to the shell, a line after ``>>> `` to Python; what follows
is what they print. Every page begins with no archive, in a folder that holds ``seeds/``, and is run from top to bottom.
"""

from __future__ import annotations

import contextlib
import io
import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from doctest import DocTestParser
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
INDENT, PROMPT = "    ", "    $ "
FAULT = "clipping: error: unexpected"
"""How the program says that it is broken: nothing to paste into a page."""
CHANGES = (
    (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(\+00:00|Z)?", "<instant>"),
    (r"\d{4}-\d\d-\d\d \d\d:\d\d UTC", "<instant>"),
    (r"Captured: \d+ \w+ \d{4}, \d\d:\d\d UTC", "Captured: <instant>"),
    (r"captured \d+ \w+ \d{4}", "captured <day>"),
    (r"(captured <day>) ·\s+", r"\1 · "),
    (r"/home/reader/\S*", "<place>"),
)
"""What differs from run to run, and what stands for it when two outputs are compared."""


class Step(NamedTuple):
    """One command, and the lines of the page that show what it prints."""

    command: str
    start: int
    stop: int
    shell: bool


def steps(page: str) -> list[Step]:
    """Give the commands of a page in order; of the commands for a fresh machine only what follows the installation."""
    lines = page.splitlines()
    found = [_shell_step(lines, at) for at in range(len(lines)) if lines[at].startswith(PROMPT)]
    for example in DocTestParser().get_examples(page):
        start = example.lineno + example.source.count("\n")
        found.append(Step(example.source, start, start + example.want.count("\n"), shell=False))
    tests = page.find("<!-- tests -->")
    skipped = page.count("\n", 0, tests) if tests >= 0 else len(lines)
    closed = page.count("\n", 0, page.find("<!-- /tests -->"))
    return sorted((one for one in found if not skipped < one.start <= closed), key=lambda one: one.start)


def _shell_step(lines: list[str], at: int) -> Step:
    command = re.sub(r"^.*\bpip install \. && ", "", lines[at].removeprefix(PROMPT))
    stop = at + 1
    for number, line in enumerate(lines[at + 1 :], at + 2):
        if line.startswith((PROMPT, f"{INDENT}>>>")) or (line and not line.startswith(INDENT)):
            break
        stop = number if line else stop
    return Step(command, at + 1, stop, shell=True)


def replay(page: str, printed: Callable[[Step, str], None] = lambda step, text: None) -> str:
    """Run the commands of a page and give the page with what they print now.

    What differs only in instants and places stays as it is written. The command
    for a fresh machine stands without its output; ``printed`` is told of each.
    """
    lines = page.splitlines()
    with TemporaryDirectory() as folder, _reader(Path(folder)) as run:
        done = [(step, run(step)) for step in steps(page)]
    for step, text in reversed(done):
        printed(step, text)
        if lines[step.stop : step.stop + 1] == ["<!-- /install -->"]:
            continue
        old = lines[step.start : step.stop]
        new = [(INDENT + line).rstrip() for line in text.splitlines()]
        if same("\n".join(old)) != same("\n".join(new)):
            lines[step.start : step.stop] = new
    return "\n".join(lines) + "\n"


def same(text: str) -> str:
    """Write one thing for all that may differ from run to run."""
    for pattern, instead in CHANGES:
        text = re.sub(pattern, instead, text)
    return text


@contextlib.contextmanager
def _reader(folder: Path) -> Iterator[Callable[[Step], str]]:
    """Make the folder of a reader who begins, and give what runs a step there."""
    home, work = folder / "home", folder / "work"
    home.mkdir()
    work.mkdir()
    (work / "seeds").symlink_to(ROOT / "seeds")
    environ = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(home), "LOGNAME": "reader", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1",
        "XDG_DATA_HOME": str(home / "data"), "XDG_CONFIG_HOME": str(home / "config"), "XDG_STATE_HOME": str(home / "state"),
        "TERM": "xterm", "PAGER": "cat", "COLUMNS": "80", "LINES": "40", "NO_COLOR": "1",
    }  # fmt: skip
    names: dict[str, object] = {}

    def run(step: Step) -> str:
        text = _terminal(step.command, work, environ) if step.shell else _python(step.command, names)
        lines = seen(text).replace(str(home), "/home/reader").splitlines()
        return "\n".join(line.rstrip() for line in lines).rstrip("\n")

    with contextlib.chdir(work):
        yield run


def seen(text: str) -> str:
    """Give what is left to see of what a terminal got: a line of progress is written over."""
    return re.sub(r"[^\n]*\r\x1b\[K", "", text.replace("\r\n", "\n"))


def _terminal(command: str, folder: Path, environ: dict[str, str]) -> str:
    """Run a line of shell on a terminal of its own, and give what it shows there."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        ["bash", "-c", command], cwd=folder, env=environ, stdin=subprocess.DEVNULL, stdout=slave, stderr=slave
    )
    os.close(slave)
    shown = b""
    with contextlib.suppress(OSError):  # how Linux says that the other side is closed
        while part := os.read(master, 65536):
            shown += part
    os.close(master)
    process.wait()
    return shown.decode()


def _python(source: str, names: dict[str, object]) -> str:
    """Run an example as Python's own prompt would, and give what it prints."""
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        exec(compile(source, "<page>", "single"), names)
    return shown.getvalue()

"""What the pages print is what the program prints; what they point to is there."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.transcripts import FAULT, PAGES, ROOT, Step, replay, seen, steps

README = (ROOT / "README.md").read_text(encoding="utf-8")
WITH_SESSIONS = [page for page in PAGES if steps(page.read_text(encoding="utf-8"))]
LINK = re.compile(r"\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)")


def named(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def between(marker: str) -> list[str]:
    """Give the commands between two markers of the README."""
    inside = README.partition(f"<!-- {marker} -->\n")[2].partition(f"<!-- /{marker} -->")[0]
    return [line.removeprefix("    $ ") for line in inside.splitlines() if line.startswith("    $ ")]


@pytest.mark.skipif(shutil.which("jq") is None, reason="the pages pipe JSON into jq")
@pytest.mark.parametrize("page", WITH_SESSIONS, ids=named)
def test_a_page_prints_what_the_program_prints(page: Path) -> None:
    """Where this fails, run tools/transcripts.py and read the difference."""
    written = page.read_text(encoding="utf-8")
    assert FAULT not in written
    assert replay(written) == written


def test_the_sessions_are_found() -> None:
    found = steps("    $ a\n    b\n\n    c\n\ntext\n    $ d\n    $ e\n    >>> f\n    g\n\n    >>> h\n")
    assert [(step.command.strip(), step.stop - step.start) for step in found] == [
        ("a", 3),
        ("d", 0),
        ("e", 0),
        ("f", 1),
        ("h", 0),
    ]
    assert {named(page) for page in WITH_SESSIONS} >= {
        "README.md",
        "docs/api.md",
        "docs/output.md",
        "docs/search.md",
    }


def test_other_output_is_pasted_and_other_instants_are_not() -> None:
    page = (
        "    $ echo 2024-01-17T09:30:00Z\n    1999-12-31T23:59:59Z\n    $ echo new\n    old\n    old\n\nend\n"
    )
    assert replay(page) == page.replace("    old\n    old\n", "    new\n")


def test_progress_that_was_written_over_is_not_seen() -> None:
    assert (
        seen("added  a\r\n\r\x1b[K1 of 9 files\r\x1b[K2 of 9 files\r\x1b[K9 added\r\n")
        == "added  a\n9 added\n"
    )


def test_the_commands_for_a_fresh_machine_end_well() -> None:
    (install,) = between("install")
    assert re.fullmatch(
        r"python3 -m venv \.venv && \. \.venv/bin/activate && pip install \. && clipping .*", install
    )
    shown: list[str] = []

    def printed(step: Step, text: str) -> None:
        shown.append(text)

    replay(
        f"    $ pip install . && {install.partition('pip install . && ')[2]} && echo ended well\n", printed
    )
    assert shown[0].splitlines()[-1] == "ended well"
    assert between("tests") == [
        "python3 -m venv .venv && . .venv/bin/activate && pip install -e '.[test]' && pytest"
    ]


def test_the_readme_is_short_and_begins_with_a_session() -> None:
    lines = README.splitlines()
    assert len(lines) <= 120
    assert lines.index("<!-- session -->") < 30
    assert len(between("session")) >= 3


@pytest.mark.parametrize("page", [*PAGES, ROOT / "CHANGELOG.md"], ids=named)
def test_every_link_leads_somewhere(page: Path) -> None:
    for path, anchor in LINK.findall(page.read_text(encoding="utf-8")):
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{page.name} points to {path}"
        if anchor:
            assert anchor in anchors(target), f"{page.name} points to {path}#{anchor}"


def test_every_page_that_the_program_names_is_there() -> None:
    for module in (ROOT / "clipping_archive").rglob("*.py"):
        for name in re.findall(r"[\w/-]+\.md\b", module.read_text(encoding="utf-8")):
            assert (ROOT / name).is_file(), f"{module.name} names {name}"


def anchors(page: Path) -> set[str]:
    """Give the names that a forge gives to the headings of a page."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}

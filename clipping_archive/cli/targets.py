"""Where an export goes: the form that a target's name tells, and files that are whole or not there."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple, TextIO

from clipping_archive.errors import BadUsage, ClippingArchiveError

FORMS = ("jsonl", "csv", "markdown", "sqlite", "ninjs")
SUFFIXES = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".db": "sqlite",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
}
FOLDERS = {"csv": "six tables", "markdown": "a file a dispatch", "ninjs": "a file a dispatch"}
STDOUT = "-"


class Target(NamedTuple):
    """Where to, in which form, and whether it is a folder of files."""

    to: str
    form: str
    folder: bool

    @property
    def path(self) -> Path:
        """The file or the folder."""
        return Path(self.to)


def target(to: str, form: str | None) -> Target:
    """Settle form and kind of a target; raises BadUsage where its name does not tell and nobody says."""
    suffix = Path(to).suffix.lower()
    if form is None:
        form = "jsonl" if to == STDOUT else SUFFIXES.get(suffix)
    if form is None:
        raise BadUsage(
            f"--to {to} does not say in which form",
            hint=f"Add --as {', '.join(FORMS[:-1])} or {FORMS[-1]}; .jsonl, .csv and .db say it themselves.",
        )
    open_folder = (
        to.endswith("/") or Path(to).is_dir() or (to != STDOUT and not suffix and not flows(Path(to)))
    )
    folder = to != STDOUT and form in FOLDERS and (form == "markdown" or open_folder)
    if to == STDOUT and form in {"markdown", "sqlite"}:
        raise BadUsage(f"{form} needs a place of its own", hint="Name it: --to PATH")
    if flows(Path(to)) and (folder or form == "sqlite"):
        raise BadUsage(f"{to} is no place for {form}", hint="Name a file or a folder: --to PATH")
    if Path(to).is_dir() and not folder:
        raise BadUsage(f"{to} is a folder, and {form} is one file", hint=f"--to {to.rstrip('/')}/export")
    return Target(to, form, folder)


def refuse_to_overwrite(where: Target, archive: str, *, force: bool) -> None:
    """Raise where there is no room, or something that nobody said may go; the archive itself never may."""
    path = where.path
    if where.to == STDOUT:
        return
    if not where.folder and not path.parent.is_dir():
        raise ClippingArchiveError(
            f"There is no folder {path.parent}", hint="Make it, or name another place."
        )
    if not path.exists() or flows(path):
        return
    if os.path.exists(archive) and os.path.samefile(path, archive):
        raise ClippingArchiveError(f"{path} is the archive itself", hint="Name another file.")
    if not force and not (where.folder and not any(path.iterdir())):
        what = "holds files" if where.folder else "is there already"
        raise ClippingArchiveError(f"{path} {what}", hint="Name another place, or add --force.")


def flows(path: Path) -> bool:
    """Say whether a path is a device or a pipe (``/dev/stdout``), which is written to and never replaced."""
    return path.exists() and not path.is_file() and not path.is_dir()


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a name beside a file to write to; it takes the file's place when all went well, else it goes.

    The file keeps its rights, and where a link leads to it the link.
    """
    if flows(path):
        yield path
        return
    from hashlib import sha256  # here, because few commands write a file

    path = path.resolve()
    # Not the name itself: a file name is limited in bytes, and may have no room for more.
    part = path.with_name(f".{sha256(os.fsencode(path.name)).hexdigest()[:16]}.{os.getpid()}.part")
    try:
        yield part
        if path.exists():
            shutil.copymode(path, part)
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def written(path: Path, *, bom: bool = False) -> Iterator[TextIO]:
    """Open a text file that is there whole, or as it was before; line ends are written as they are."""
    encoding = "utf-8-sig" if bom else "utf-8"
    with replacing(path) as part, open(part, "w", encoding=encoding, newline="") as file:
        yield file
        file.flush()
        if not flows(path):
            os.fsync(file.fileno())


@contextmanager
def all_written(folder: Path, names: Iterable[str], *, bom: bool) -> Iterator[dict[str, TextIO]]:
    """Open several files of a folder together; none is replaced before all are written."""
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        yield {name: stack.enter_context(written(folder / name, bom=bom)) for name in names}


def each_written(folder: Path, files: Iterable[tuple[str, str]]) -> None:
    """Write a file for each name and text."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files:
        with replacing(folder / name) as part:
            part.write_text(text, encoding="utf-8", newline="")

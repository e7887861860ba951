"""What the golden files hold, and how they are made: readings of the seeds, pages as a terminal shows them."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterator
from contextlib import redirect_stderr
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

from clipping_archive import stages
from clipping_archive.domain.period import Period
from clipping_archive.sources import sources

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "seeds"
READINGS = ROOT / "tests" / "golden" / "readings"
PAGES = ROOT / "tests" / "golden" / "pages"
COLUMNS = (60, 80, 120)
CAPTURED = datetime(2024, 3, 20, 9, 30, tzinfo=UTC)

# What an archivist would have typed; a seed that is not here has no date of its own or needs none.
PUBLISHED = {
    "putin-choe-2nd-ld.txt": "2024-01-17",
    "kcna-ryu-visit.txt": "2024-03-05",
    "yonhap-veldran-first.txt": "2024-03-05",
    "yonhap-veldran-lead.txt": "2024-03-05T16:40:00+09:00",
    "yonhap-korean-cp949.txt": "2024-03-06",
    "tass-grushnikov.txt": "2024-03-06",
    "xinhua-flood-karsk.txt": "2024-03-07",
    "kyodo-shirakawa.txt": "2024-03-08",
    "ap-lorvenia-strike.txt": "2024-03-10",
    "reuters-lorvenia-bank.txt": "2024-03-12",
    "interfax-kosvara.txt": "2024-03-15",
    "upi-lorvenia-quake.txt": "2024-03-17",
}

ARCHIVES = {
    "seoul": (
        "putin-choe-2nd-ld.txt",
        "yonhap-veldran-first.txt",
        "yonhap-veldran-lead.txt",
        "kcna-ryu-visit.txt",
        "kyodo-shirakawa.txt",
        "yonhap-korean-cp949.txt",
    ),
    "karsk": (
        "afp-lorvenia-border.txt",
        "ap-lorvenia-strike.txt",
        "interfax-kosvara.txt",
        "reuters-lorvenia-bank.txt",
        "sputnik-grain.txt",
        "xinhua-flood-karsk.txt",
    ),
}
PEOPLE = {"seoul": "Choe Son-hui", "karsk": "Kosvara"}
OUTLETS = {"seoul": "kcna", "karsk": "interfax"}


def given(name: str) -> stages.Given:
    """Give what the archivist says of a seed: its date, where the table above has one."""
    return stages.Given(published=Period.parse(PUBLISHED[name]) if name in PUBLISHED else None)


def readings() -> Iterator[tuple[str, str]]:
    """Give the reading of every seed as JSON, (file name, text)."""
    from clipping_archive.views.record import record

    for path in sorted(SEEDS.glob("*.txt")):
        (source,) = sources([str(path)], io.BytesIO(), limit=10**6)
        for clipping in stages.read(source, given(path.name)):
            assert not isinstance(clipping, stages.Refused)
            fields = record(clipping) | {"path": path.name}
            yield f"{path.stem}.json", json.dumps(fields, ensure_ascii=False, indent=1) + "\n"


def make_archive(place: Path, names: tuple[str, ...]) -> list[str]:
    """Ingest seeds into a new archive, each with its date, and give the references."""
    from clipping_archive.store.archive import Archive

    refs = []
    with Archive.open(str(place), create=True) as archive:
        for name in names:
            found = sources([str(SEEDS / name)], io.BytesIO(), limit=10**6)
            for batch in stages.ingest(archive, found, given(name), clock=lambda: CAPTURED):
                refs += [outcome.ref or "" for outcome in batch]
    return refs


class Screen(io.TextIOWrapper):
    """Standard output that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def on_screen(arguments: list[str], columns: int) -> str:
    """Run a command as on a terminal of so many columns, without colour, and give what it shows."""
    from clipping_archive.cli.main import run

    screen = Screen(io.BytesIO(), encoding="utf-8", newline="\n", write_through=True)
    place = {"COLUMNS": str(columns), "LINES": "40", "TERM": "xterm-256color", "PAGER": "cat"}
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("NO_COLOR", "CLIPPING_"))}
    with (
        mock.patch.dict(os.environ, kept | place, clear=True),
        mock.patch("sys.stdout", screen),
        redirect_stderr(io.StringIO()) as errors,
    ):
        status = run(["--color", "never", *arguments])
    assert status == 0, errors.getvalue()
    text = screen.detach().getvalue().decode()  # type: ignore[attr-defined]
    return "\n".join(line.rstrip() for line in text.split("\n"))


def pages() -> Iterator[tuple[str, str]]:
    """Give every page of both archives at every width, (file name, text)."""
    with TemporaryDirectory() as folder:
        for archive, names in ARCHIVES.items():
            place = Path(folder, f"{archive}.db")
            refs = make_archive(place, names)
            asked = {"search": ["search"], "people": ["people"], "outlets": ["outlets"]}
            asked["person"] = ["person", PEOPLE[archive]]
            asked["outlet"] = ["outlet", OUTLETS[archive]]
            for name, ref in zip(names, refs, strict=True):
                asked[f"show-{Path(name).stem}"] = ["show", ref]
                asked[f"chain-{Path(name).stem}"] = ["chain", ref]
            for page, words in asked.items():
                for columns in COLUMNS:
                    text = on_screen(["--archive", str(place), *words], columns)
                    yield f"{archive}/{page}-{columns}.txt", text.replace(str(SEEDS) + "/", "seeds/")

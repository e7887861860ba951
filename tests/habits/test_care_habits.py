"""Habits of errors, settings and care (21, 22, 24, 25), bad input, and text from the wire that would act."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from clipping_archive.cli.commands import COMMANDS
from clipping_archive.sources import Source
from clipping_archive.stages import Given, read
from tests.cli.conftest import ROOT, Run
from tests.habits.conftest import SEEDS, on_terminal

SEED = str(SEEDS / "tass-grushnikov.txt")


def no_database(place: Path) -> None:
    place.write_text("not a database at all\n" * 100)


def somebody_elses(place: Path) -> None:
    with sqlite3.connect(place) as connection:
        connection.execute("CREATE TABLE recipe (name TEXT)")


def a_folder(place: Path) -> None:
    place.mkdir()


@pytest.mark.parametrize("make", [no_database, somebody_elses, a_folder])
@pytest.mark.parametrize("words", [["search", "x"], ["ingest", SEED], ["verify"], ["migrate"], ["stats"]])
def test_habit_21_a_file_that_is_no_archive_is_left_alone(
    run: Run, tmp_path: Path, make, words: list[str]
) -> None:  # type: ignore[no-untyped-def]
    place = tmp_path / "x.db"
    make(place)
    before = place.read_bytes() if place.is_file() else b""
    done = run(*words, place=place)
    assert (done.returncode, done.stdout) == (1, "")
    said = done.stderr.splitlines()
    assert said[0].startswith("clipping: error: ")
    assert said[1].startswith("hint: ")
    assert len(said) == 2
    assert (place.read_bytes() if place.is_file() else b"") == before


def test_habit_21_a_missing_archive_and_a_bad_reference_name_the_cure(
    run: Run, seeded: Path, tmp_path: Path
) -> None:
    missing = run("search", "x", place=tmp_path / "none.db")
    assert (missing.returncode, missing.stderr.count("\n")) == (1, 2)
    assert "clipping ingest" in missing.stderr
    assert not (tmp_path / "none.db").exists()
    for ref in ("zzz", "", "-", "yonhap", "tass-ffffffffffff"):
        done = run("show", "--", ref, place=seeded)
        assert (done.returncode, done.stderr.count("\n")) == (1, 2), ref


def test_habit_21_no_traceback_without_debug(run: Run, seeded: Path) -> None:
    assert "Traceback" not in run("show", "zzz", place=seeded).stderr
    assert "Traceback" in run("show", "zzz", "--debug", place=seeded).stderr
    assert "Traceback" in run("show", "zzz", place=seeded, env={"CLIPPING_DEBUG": "1"}).stderr


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"), (b" \n\t\n", "no letter"), (bytes(range(256)) * 8, "binary"),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "PNG"), (b"word " * 10_000_000, "larger"),
    ],
    ids=["empty", "blank", "binary", "picture", "50 MB line"],
)  # fmt: skip
def test_bad_input_is_refused_and_the_rest_is_kept(run: Run, tmp_path: Path, data: bytes, why: str) -> None:
    (tmp_path / "bad.txt").write_bytes(data)
    done = run("ingest", str(tmp_path / "bad.txt"), SEED, place=tmp_path / "x.db")
    assert done.returncode == 1
    refused, added, *_, counts = done.stderr.splitlines()
    assert refused.startswith("refused")
    assert why in refused
    assert added.startswith("added")
    assert counts == "1 added, 0 unchanged, 0 updated, 1 refused"


def test_bad_input_without_permission_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from clipping_archive import sources

    def denied(*words: object, **options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", denied)
    (source,) = sources.sources([str(tmp_path / "a.txt")], sys.stdin.buffer, limit=10)
    monkeypatch.undo()
    assert "permissions" in (source.problem or "")
    (refused,) = read(Source("a.txt", problem=source.problem), Given())
    assert refused.reason == source.problem  # type: ignore[union-attr]


def test_bad_input_a_folder_without_files(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    done = run("ingest", str(tmp_path / "in"), str(tmp_path / "nowhere"), place=tmp_path / "x.db")
    assert done.returncode == 1
    assert [line.split(": ")[1] for line in done.stderr.splitlines()[:2]] == [
        "the folder holds no files", "there is no such file",
    ]  # fmt: skip


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("words", ["search", f"ingest {SEED}", "ingest"])
def test_closed_streams_are_no_fault_of_the_program(
    seeded: Path, tmp_path: Path, closed: str, words: str
) -> None:
    place = shutil.copy(seeded, tmp_path / "x.db")
    script = f"{sys.executable} -m clipping_archive --archive {place} {words} {closed}"
    done = subprocess.run(
        ["bash", "-c", script], env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == (1 if words == "ingest" else 0)
    assert "unexpected" not in done.stderr
    with sqlite3.connect(place) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize(
    "environ",
    [{"LC_ALL": "C", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "ascii"}, {"COLUMNS": "20"}, {"COLUMNS": "0"}],
)
def test_no_locale_and_no_width_stops_a_page(
    run: Run, seeded: Path, refs: list[str], environ: dict[str, str]
) -> None:
    for words in (["search"], ["show", *refs], ["chain", *refs], ["stats"]):
        done = run(*words, place=seeded, env=environ)
        assert (done.returncode, done.stderr) == (0, ""), words
    for words in (["search"], ["show", *refs], ["chain", *refs]):
        status, shown = on_terminal("--archive", str(seeded), *words, **environ)
        assert status == 0, shown[-300:]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("words", [["search"], ["stats", "--json"]])
def test_a_full_disk_behind_the_output_is_said(run: Run, seeded: Path, words: list[str]) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = run(*words, place=seeded, capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert done.stderr.splitlines()[0] == "clipping: error: the output: no space left on device"


def test_habit_24_two_ingests_at_once_lose_nothing(tmp_path: Path) -> None:
    place, files = tmp_path / "x.db", sorted(map(str, SEEDS.iterdir()))
    command = [sys.executable, "-m", "clipping_archive", "--archive", str(place), "ingest"]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    both = [
        subprocess.Popen([*command, *some], env=environ, stderr=subprocess.PIPE)
        for some in (files[::2], files[1::2])
    ]
    for process in both:
        process.communicate(timeout=60)
    assert [process.returncode for process in both] == [0, 0]
    with sqlite3.connect(place) as connection:
        assert connection.execute("SELECT count(*) FROM article").fetchone() == (len(files),)


def test_habit_22_flag_then_variable_then_file_then_default(run: Run, tmp_path: Path) -> None:
    config = tmp_path / "cfg" / "clipping" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text('archive = "/from/file.db"\n')
    home = {"XDG_CONFIG_HOME": str(tmp_path / "cfg"), "XDG_DATA_HOME": str(tmp_path / "data")}

    def archive(*words: str, **environ: str) -> str:
        shown = run("config", *words, env=home | environ).stdout
        return next(line for line in shown.splitlines() if line.startswith("archive"))

    assert "/from/file.db" in archive()
    assert "/from/env.db" in archive(CLIPPING_ARCHIVE="/from/env.db")
    assert "/from/flag.db" in archive("--archive", "/from/flag.db", CLIPPING_ARCHIVE="/from/env.db")
    assert str(tmp_path / "data" / "clipping" / "archive.db") in archive(XDG_CONFIG_HOME=str(tmp_path / "no"))
    assert "relative" not in archive(XDG_CONFIG_HOME="cfg", XDG_DATA_HOME="relative")


def test_habit_24_verify_finds_what_was_changed_behind_its_back(
    run: Run, seeded: Path, tmp_path: Path
) -> None:
    place = Path(shutil.copy(seeded, tmp_path / "x.db"))
    assert run("verify", place=place).returncode == 0
    with sqlite3.connect(place) as connection:
        connection.execute("UPDATE event SET who = 'somebody else' WHERE number = 2")
    done = run("verify", place=place)
    assert done.returncode == 1
    assert done.stdout == "event log: entry 2 was altered\n"


def test_habit_24_a_newer_schema_is_not_opened(run: Run, seeded: Path, tmp_path: Path) -> None:
    place = Path(shutil.copy(seeded, tmp_path / "x.db"))
    with sqlite3.connect(place) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    for words in (["search"], ["ingest", SEED], ["migrate"], ["verify"]):
        done = run(*words, place=place)
        assert done.returncode == 1, words
        assert "9999" in done.stderr + done.stdout


def test_habit_24_a_busy_archive_waits_and_says_75(
    run: Run, seeded: Path, refs: list[str], tmp_path: Path
) -> None:
    place = Path(shutil.copy(seeded, tmp_path / "x.db"))
    connection = sqlite3.connect(place, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    assert run("search", place=place).returncode == 0
    done = run("tag", refs[0], "sea", place=place)
    connection.close()
    assert done.returncode == 75
    assert done.stderr.count("\n") <= 2


def test_habit_25_help_has_an_example_for_every_command(run: Run) -> None:
    assert run("-h").stdout == run("--help").stdout
    for name, entry in COMMANDS.items():
        assert entry.example in " ".join(run(name, "-h").stdout.split())


ACTS = (
    "TANDT, March 4 (Islewire) -- \x1b[2J\x1b]0;owned\x07Foreign Minister Ilsa [/kcna-watch] Brandt\x9b31m said "
    '"[bold]the har\u202ebor\u2066 is open[/bold]\x08\x08", the KCNA reported, \x1b]8;;http://x\x1b\\it added.\n'
)
CONTROLS = {chr(code) for code in (*range(32), *range(127, 160)) if chr(code) not in "\n\r\t"}
BIDI = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")


@pytest.mark.parametrize(
    "words",
    [["search"], ["search", "harbor"], ["search", "--jsonl"], ["show", "REF"], ["show", "REF", "--as", "json"],
     ["show", "REF", "--repairs"], ["chain", "REF"], ["quotes"], ["people"], ["outlets"], ["log"], ["dates", "REF"],
     ["search", "--format", "{headline} {match}"], ["show", "REF", "--history"]],
    ids=" ".join,
)  # fmt: skip
def test_text_from_the_wire_never_acts(run: Run, tmp_path: Path, words: list[str]) -> None:
    place, name = tmp_path / "x.db", tmp_path / "evil\x1b[31m\u202e.txt"
    name.write_text("\x1b[31mHarbor [red]opens[/red] \u202eagain\n\n" + ACTS, encoding="utf-8")
    told = run("ingest", str(name), place=place)
    ref = run("search", "--print0", place=place).stdout.rstrip("\0")
    words = [ref if word == "REF" else word for word in words]
    piped = run(*words, place=place)
    assert piped.returncode == 0
    for text in (told.stderr, piped.stdout, piped.stderr):
        assert not (CONTROLS | BIDI) & set(text)
    status, shown = on_terminal("--archive", str(place), *words, "--color", "never")
    assert status == 0
    assert not (CONTROLS | BIDI) & set(shown)

"""Tags, notes and removal; nothing is done on a dry run."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.views import made


def test_a_tag_is_put_found_and_taken_off(run: Run, own: Path, ref: str) -> None:
    assert run("tag", ref, "strait-2", place=own).returncode == 0
    assert ref in run("search", "tag:strait-2", place=own).stdout
    assert run("tag", ref, "strait-2", "--off", place=own).returncode == 0
    assert run("search", "tag:strait-2", place=own).stdout == ""
    again = run("tag", ref, "strait-2", "--off", place=own)
    assert again.returncode == 1
    assert "has no tag" in again.stderr


def test_several_dispatches_are_tagged_at_once(run: Run, own: Path, ref: str, tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("Port Lisk, May 14 (Isle Wire) -- The harbor closed, a clerk said.\n")
    run("ingest", str(tmp_path / "b.txt"), place=own)
    refs = run("search", "--print0", place=own).stdout.split("\0")[:-1]
    assert len(refs) == 2
    done = run("tag", *refs, "--tag", "strait-2", "--tag", "sea", place=own)
    assert done.returncode == 0
    assert done.stderr.splitlines() == [f"tagged  {one}  strait-2, sea" for one in refs]
    assert run("search", "tag:strait-2 tag:sea", "--count", place=own).stdout == "2\n"
    run("tag", ref, "sea", "--off", place=own)
    refused = run("tag", *refs, "--tag", "sea", "--off", place=own)
    assert refused.returncode == 1
    assert f"{ref} has no tag 'sea'" in refused.stderr
    assert run("search", "tag:sea", "--count", place=own).stdout == "1\n"
    assert run("tag", *refs, "--tag", "strait-2", "--off", place=own).returncode == 0
    assert run("search", "tag:strait-2", "--count", place=own).stdout == "0\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["tag", "REF"], "No tag is named"),
        (["tag", "REF", "REF", "sea"], "is a reference and no tag"),
        (["tag", "REF", "a\udcff"], "is no UTF-8"),
        (["note", "REF", "a\udcff"], "is no UTF-8"),
        (["remove", "REF", "--yes", "--reason", "a\udcff"], "is no UTF-8"),
        (["search", "tag:a\udcff"], "no UTF-8"),
    ],
)
def test_what_is_no_mark_is_wrong_usage(run: Run, held: Path, ref: str, words: list[str], said: str) -> None:
    done = run(*(ref if word == "REF" else word for word in words), place=held)
    assert done.returncode == 2
    assert said in done.stderr
    assert "hint:" in done.stderr or "^" in done.stderr


def test_a_note_is_shown_and_taken_off(run: Run, own: Path, ref: str) -> None:
    run("note", ref, "Call the \x1b[31mharbor.", place=own)
    assert "Note 1: Call the ␛[31mharbor." in run("show", ref, place=own).stdout
    assert run("note", ref, "--off", "1", place=own).returncode == 0
    assert "Note 1" not in run("show", ref, place=own).stdout
    assert run("note", ref, place=own).returncode == 2


def test_remove_asks_and_nobody_answers(run: Run, own: Path, ref: str) -> None:
    done = run("remove", ref, place=own)
    assert done.returncode == 2
    assert "--yes" in done.stderr
    assert run("show", ref, place=own).returncode == 0
    assert run("remove", ref, "--yes", place=own).returncode == 0
    assert run("show", ref, place=own).returncode == 1


@pytest.mark.parametrize("command", ["show", "chain", "dates", "tag", "remove"])
def test_what_was_removed_is_said_to_have_been(run: Run, own: Path, ref: str, command: str) -> None:
    run("remove", ref, "--yes", "--reason", "sent twice", place=own)
    done = run(command, ref, *(["x"] if command == "tag" else []), place=own)
    assert (done.returncode, done.stdout) == (1, "")
    said, hint = done.stderr.splitlines()
    assert re.fullmatch(
        rf"clipping: error: {ref} was removed on \d{{4}}-\d\d-\d\d at \d\d:\d\d UTC by \S+: sent twice", said
    )
    assert "clipping log" in hint


def test_the_log_of_what_was_removed_is_still_there(run: Run, own: Path, ref: str) -> None:
    run("remove", ref, "--yes", place=own)
    for words in (["log", ref], ["show", ref, "--history"]):
        done = run(*words, place=own)
        assert done.returncode == 0
        assert "added" in done.stdout.splitlines()[0]
        assert "removed" in done.stdout.splitlines()[1]
    assert "no reason was given" in run("show", ref, place=own).stderr


@pytest.mark.parametrize("words", [["tag", "{}", "a"], ["note", "{}", "words"], ["remove", "{}", "--yes"]])
def test_a_dry_run_prints_the_same_and_changes_nothing(
    run: Run, own: Path, ref: str, words: list[str]
) -> None:
    words = [word.format(ref) for word in words]
    before = hashlib.sha256(own.read_bytes()).hexdigest()
    dry = run(*words, "--dry-run", place=own)
    assert hashlib.sha256(own.read_bytes()).hexdigest() == before
    real = run(*words, place=own)
    assert dry.stderr == "would: " + real.stderr
    assert dry.returncode == real.returncode == 0


def test_show_gives_bytes_ledgers_and_files(run: Run, held: Path, ref: str, tmp_path: Path) -> None:
    clipping = made.clipping()
    run("show", ref, "--raw", "-o", str(tmp_path / "raw"), place=held)
    assert (tmp_path / "raw").read_bytes() == clipping.dispatch.raw
    assert run("show", ref, "--raw", place=held).stdout.encode() == clipping.dispatch.raw
    assert "cut-word" in run("show", ref, "--repairs", place=held).stdout
    assert "added" in run("show", ref, "--history", place=held).stdout
    assert json.loads(run("show", ref, "--as", "json", place=held).stdout)[0]["ref"] == ref
    assert run("show", ref, "--raw", "--file", "2", place=held).returncode == 1
    assert run("show", ref, "-o", "/nowhere/at/all", place=held).returncode == 1
    assert run("verify", place=held).returncode == 0

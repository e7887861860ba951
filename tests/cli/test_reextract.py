"""``reextract`` as a user runs it: what it says, and that it goes on where it stopped."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from clipping_archive.stages import RULES
from tests.cli.conftest import Run

STORY = "PORT LISK, Jan. 17 (Yonhap) -- Minister Jane Ottoway said Tuesday that the ferry had sailed.\n"


def aged(run: Run, tmp_path: Path) -> Path:
    """Make an archive of two dispatches, and let poorer rules of an older version have read one of them."""
    place = tmp_path / "aged.db"
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "b.txt").write_text(STORY.replace("ferry", "tug"))
    run("ingest", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), place=place)
    with closing(sqlite3.connect(place)) as connection:
        connection.execute(
            "UPDATE date_mention SET value = '2020-01-01' WHERE dispatch = (SELECT key FROM article WHERE body LIKE '%ferry%')"
        )
        connection.execute("UPDATE article SET rules = '0' WHERE body LIKE '%ferry%'")
        connection.commit()
    return place


def test_it_names_what_changed_once(run: Run, tmp_path: Path) -> None:
    place = aged(run, tmp_path)
    dry = run("reextract", "--dry-run", place=place)
    done = run("reextract", place=place)
    assert (done.returncode, done.stdout) == (0, "")
    changed, counts = done.stderr.splitlines()
    assert changed.startswith("changed  yonhap-")
    assert "dates +1 -1" in changed
    assert counts == "1 changed, 0 same, 0 failed; 1 read by these rules already"
    assert dry.stderr.splitlines() == ["would: " + changed, "would: " + counts]
    again = run("reextract", place=place)
    assert again.stderr == "0 changed, 0 same, 0 failed; 2 read by these rules already\n"
    assert run("reextract", "--all", place=place).stderr == "0 changed, 2 same, 0 failed\n"
    log = run("log", place=place).stdout
    assert "dates +1 -1" in log
    assert "1 dispatch, 1 changed" in log
    assert run("verify", place=place).returncode == 0


def test_a_query_chooses_and_json_counts(run: Run, tmp_path: Path) -> None:
    place = aged(run, tmp_path)
    (one,) = [
        json.loads(line) for line in run("reextract", "ferry", "--jsonl", place=place).stdout.splitlines()
    ]
    assert list(one) == [
        *("schema", "ref", "outcome", "rules_before", "rules"),
        *("people", "outlets", "statements", "dates", "differs", "lost_fixes", "reason"),
    ]
    assert (one["outcome"], one["rules_before"], one["rules"]) == ("changed", "0", RULES)
    assert one["dates"] == {"gained": 1, "lost": 1}
    assert json.loads(run("reextract", "tug", "--all", "--json", place=place).stdout)[0]["outcome"] == "same"
    assert run("reextract", "person:", place=place).returncode == 2
    assert run("reextract", place=tmp_path / "none.db").returncode == 1


def test_damage_is_said_and_stops_nothing(run: Run, tmp_path: Path) -> None:
    place = aged(run, tmp_path)
    with closing(sqlite3.connect(place)) as connection:
        connection.execute("UPDATE item_bytes SET data = x'00'")
        connection.commit()
    done = run("reextract", "--quiet", place=place)
    assert done.returncode == 1
    assert "its bytes cannot be unpacked" in done.stderr

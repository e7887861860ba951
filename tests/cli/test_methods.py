"""``methods`` as a user runs it: stated, kept, checked, and what changed said."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from clipping_archive.stages import RULES
from tests.cli.conftest import Run

STORY = "PORT LISK, Jan. 17 (Yonhap) -- Minister Jane Ottoway said Tuesday that the {} had sailed.\n"


@pytest.fixture
def two(run: Run, tmp_path: Path) -> Path:
    """An archive of two dispatches."""
    for name in ("ferry", "tug"):
        (tmp_path / f"{name}.txt").write_text(STORY.format(name))
    place = tmp_path / "two.db"
    run("ingest", str(tmp_path / "ferry.txt"), str(tmp_path / "tug.txt"), place=place)
    return place


def stated(run: Run, place: Path, *words: str) -> dict[str, object]:
    """Give the statement of a search."""
    (one,) = json.loads(run("methods", *words, "--json", place=place).stdout)
    assert isinstance(one, dict)
    return one


def test_the_digests_can_be_made_by_anybody_from_an_export(run: Run, two: Path) -> None:
    one = stated(run, two, "ottoway")
    lines = [json.loads(line) for line in run("export", place=two).stdout.splitlines()]
    keys = one["keys"]
    assert isinstance(keys, list)
    assert keys == sorted(keys)
    held = {
        next(key for key in keys if key.startswith(line["ref"].rpartition("-")[2])): line for line in lines
    }
    corpus = "".join(f"{key} {held[key]['sha256']} {held[key]['kept']['rules']}\n" for key in sorted(held))
    result = "ottoway\n" + "".join(f"{key} {held[key]['sha256']}\n" for key in sorted(held))
    assert one["corpus"] == hashlib.sha256(corpus.encode()).hexdigest()
    assert one["result"] == hashlib.sha256(result.encode()).hexdigest()
    assert (one["hits"], one["rules"], one["read_by"]) == (2, RULES, {RULES: 2})


def test_a_kept_statement_is_checked_by_its_digest_alone(run: Run, two: Path, tmp_path: Path) -> None:
    before = two.read_bytes()
    dry = run("methods", "ferry", "--save", "--dry-run", place=two)
    assert dry.stderr.startswith("would: saved")
    assert two.read_bytes() == before
    assert run("methods", "ferry", "--save", place=two).returncode == 0
    digest = str(stated(run, two, "ferry")["result"])[:12]
    same = run("methods", "--check", digest, place=two)
    assert (same.returncode, same.stdout.split()) == (0, ["answer", "the", "same", "corpus", "the", "same"])
    (tmp_path / "more.txt").write_text(STORY.format("second ferry"))
    run("ingest", str(tmp_path / "more.txt"), place=two)
    changed = run("methods", "--check", digest, place=two)
    new = run("search", "second", "--format", "{ref}", place=two).stdout.strip()
    assert changed.returncode == 1
    assert [line.split() for line in changed.stdout.splitlines()] == [
        ["answer", "changed"],
        ["corpus", "changed"],
        ["gained", new],
        ["added", new],
    ]
    assert "ferry: 1 found" in run("log", place=two).stdout
    assert run("verify", place=two).returncode == 0


def test_a_file_says_what_was_lost_and_what_was_read_again(run: Run, two: Path, tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text(run("methods", "ottoway", "--json", place=two).stdout)
    ref = run("search", "tug", "--format", "{ref}", place=two).stdout.strip()
    run("remove", ref, "--yes", "--reason", "x", place=two)
    done = run("methods", "--check", str(tmp_path / "s.json"), "--json", place=two)
    assert done.returncode == 1
    (found,) = json.loads(done.stdout)
    assert (found["same"], found["gained"], found["lost"]) == (False, [], [ref])
    assert found["since"] == {"removed": [ref]}
    assert found["now"]["hits"] == 1


def test_the_same_answer_read_by_other_rules_is_the_same_answer(run: Run, two: Path, tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text(run("methods", "ottoway", "--json", place=two).stdout)
    with closing(sqlite3.connect(two)) as connection:
        connection.execute("UPDATE article SET rules = '0'")
        connection.commit()
    done = run("methods", "--check", str(tmp_path / "s.json"), place=two)
    assert done.returncode == 0
    assert [line.split() for line in done.stdout.splitlines()] == [
        ["answer", "the", "same"],
        ["corpus", "changed"],
    ]


def test_another_archive_of_the_same_dispatches_gives_the_same_answer(
    run: Run, two: Path, tmp_path: Path
) -> None:
    run("import", place=tmp_path / "other.db", input=run("export", place=two).stdout)
    (tmp_path / "s.json").write_text(run("methods", "ottoway", "--json", place=two).stdout)
    done = run("methods", "--check", str(tmp_path / "s.json"), place=tmp_path / "other.db")
    assert done.returncode == 0
    assert "the log is not that of the archive that was searched" in done.stdout


def test_without_a_statement_a_digest_and_the_query_say_yes_or_no(run: Run, two: Path) -> None:
    digest = str(stated(run, two, "ferry")["result"])
    assert run("methods", "ferry", "--check", digest, place=two).returncode == 0
    assert run("methods", "tug", "--check", digest, place=two).returncode == 1
    unknown = run("methods", "--check", digest, place=two)
    assert unknown.returncode == 1
    assert "No statement with the digest" in unknown.stderr
    run("methods", "ferry", "--save", place=two)
    other = run("methods", "tug", "--check", digest, place=two)
    assert other.returncode == 2
    assert "of another search: ferry" in other.stderr


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("--check", "xyz"), 2, "no digest and no file"),
        (("--check", "bad.json"), 1, "no statement of clipping methods"),
        (("--check", "abcdef01", "--save"), 2, "exclude each other"),
        (("persn:x",), 2, "There is no field persn:"),
    ],
)
def test_what_cannot_be_checked_is_said(
    run: Run, two: Path, words: tuple[str, ...], status: int, said: str
) -> None:
    (two.parent / "bad.json").write_text("[1]")
    done = run("methods", *words, place=two, cwd=two.parent)
    assert done.returncode == status
    assert said in done.stderr


def test_it_never_makes_an_archive(run: Run, tmp_path: Path) -> None:
    assert run("methods", "x", "--save", place=tmp_path / "none.db").returncode == 1
    assert not (tmp_path / "none.db").exists()

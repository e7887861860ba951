"""``why`` as a user and a script run it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run
from tests.fixes.copy import STORY, read

REF = read().ref


@pytest.fixture
def port(run: Run, tmp_path: Path) -> Path:
    """An archive of one dispatch."""
    (tmp_path / "2024-01-17.txt").write_text(STORY)
    run("ingest", str(tmp_path / "2024-01-17.txt"), place=tmp_path / "port.db")
    return tmp_path / "port.db"


def test_the_listing_numbers_what_fix_takes(run: Run, port: Path) -> None:
    lines = run("why", REF, place=port).stdout.splitlines()
    assert lines[0] == f"{REF}  Ferry sails again"
    kind, number, key = lines[2].split()[:3]
    assert (kind, number) == ("quote", "2")
    done = run("fix", REF, "--quote", number, "--key", key, "--speaker", "Pim Oatley", place=port)
    assert done.returncode == 0
    assert "Pim Oatley" in run("why", REF, place=port).stdout.splitlines()[2]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--quote", "2"], ["line 5", "said on Tuesday, according to KCNA.", "content before", "antecedent"]),
        (["--person", "ottoway"], ["evidence", "+3.0", "title", "a person from +2.0 on"]),
        (["--outlet", "KCNA"], ["Korean Central News Agency", "quote 2", "carries statements"]),
        (["--date", "1"], ["2024-01-16", "weekday", "considered"]),
    ],
    ids=str,
)
def test_a_page_says_words_line_rule_and_meaning(
    run: Run, port: Path, words: list[str], said: list[str]
) -> None:
    done = run("why", REF, *words, place=port)
    assert done.returncode == 0
    assert [part for part in [*said, "line ", "rule "] if part not in done.stdout] == []
    assert all(len(line) <= 76 or line.lstrip().startswith("line") for line in done.stdout.splitlines())


def test_json_has_offsets_that_cut_out_the_words(run: Run, port: Path) -> None:
    (whole,) = json.loads(run("show", REF, "--as", "json", place=port).stdout)
    raw = run("show", REF, "--raw", place=port).stdout
    found = [json.loads(line) for line in run("why", REF, "--jsonl", place=port).stdout.splitlines()]
    assert list(found[0]) == [
        *("schema", "ref", "what", "number", "key", "name", "paragraph", "start", "end", "text", "original"),
        *("rules", "facts", "mentions", "evidence", "threshold", "considered"),
    ]
    assert list(found[0]["original"]) == ["start", "end", "line", "column", "last_line", "raw"]
    for one in found:
        assert whole["paragraphs"][one["paragraph"]][one["start"] : one["end"]] == one["text"]
        assert raw[one["original"]["start"] : one["original"]["end"]] == one["text"]
    (single,) = json.loads(run("why", REF, "--quote", "1", "--json", place=port).stdout)
    assert single == found[0]


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["--quote", "9"], 1, "has no quote 9"),
        (["--date", "9"], 1, "has no date 9"),
        (["--outlet", "tass"], 1, "names no outlet 'tass'"),
        (["--person", "Bo Tandt"], 1, "does not name 'Bo Tandt'"),
        (["--quote", "1", "--date", "1"], 2, "exclude each other"),
        (["--json", "--jsonl"], 2, "exclude each other"),
    ],
    ids=str,
)
def test_what_is_not_there_is_said(run: Run, port: Path, words: list[str], status: int, said: str) -> None:
    done = run("why", REF, *words, place=port)
    assert (done.returncode, done.stdout) == (status, "")
    assert said in done.stderr
    assert "hint:" in done.stderr


def test_one_story_of_a_collection_keeps_the_numbers_of_the_whole(run: Run, tmp_path: Path) -> None:
    place = tmp_path / "press.db"
    run("ingest", str(ROOT / "tests" / "golden" / "dispatches" / "kcna-press-review.txt"), place=place)
    (ref,) = run("search", "--print0", place=place).stdout.split("\0")[:-1]
    whole = run("why", ref, "--jsonl", place=place).stdout.splitlines()
    parts = [
        run("why", f"{ref}#{number}", "--jsonl", place=place).stdout.splitlines() for number in (1, 2, 3)
    ]
    assert all(set(part) < set(whole) for part in parts)
    assert any(parts)
    assert not set(parts[0]) & set(parts[1])
    assert run("why", f"{ref}#99", place=place).returncode == 1

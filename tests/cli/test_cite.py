"""``cite`` as a user and a script run it."""

from __future__ import annotations

import json
from pathlib import Path

import bibtexparser
import pytest
import rispy

from tests.cli.conftest import ROOT, Run
from tests.cli.test_items import ROUND_UP

SEED = "yonhap-3b048293e8ba"
TASS = "tass-283e0c5b87c0"


@pytest.fixture
def place(run: Run, tmp_path: Path) -> Path:
    """An archive of the customer's dispatch, an undated one and a collection."""
    place = tmp_path / "cite.db"
    seeds = ROOT / "seeds"
    run("ingest", "--published", "2024-01-17", str(seeds / "putin-choe-2nd-ld.txt"), place=place)
    run("ingest", str(seeds / "tass-grushnikov.txt"), str(ROUND_UP), place=place)
    return place


def test_several_are_cited_in_the_order_asked_for_and_each_once(run: Run, place: Path) -> None:
    done = run("cite", TASS, "3b04", SEED, place=place)
    assert done.returncode == 0, done.stderr
    first, second = done.stdout.splitlines()
    assert first.startswith("TASS. “Moscow backs talks")
    assert second.startswith("Yonhap News Agency. “Putin meets")
    assert done.stderr.splitlines() == [
        f"{TASS}: dateline of 6 March, year unknown",
        f"{SEED}: date supplied by archivist",
    ]
    assert run("cite", SEED, "--quiet", place=place).stderr == ""


def test_the_formats_read_back(run: Run, place: Path) -> None:
    def cited(form: str) -> str:
        return run("cite", SEED, TASS, "--as", form, place=place).stdout

    keys = ["yonhap-2024-3b048293e8ba", "tass-nd-283e0c5b87c0"]
    assert [one["id"] for one in json.loads(cited("csl-json"))] == keys
    assert [one["id"] for one in rispy.loads(cited("ris"))] == keys
    for form in ("bibtex", "biblatex"):
        assert [one.key for one in bibtexparser.parse_string(cited(form)).entries] == keys


def test_it_is_written_to_a_file_with_the_line_ends_of_the_format(
    run: Run, place: Path, tmp_path: Path
) -> None:
    for form, end in (("ris", b"\r\n"), ("bibtex", b"}\n")):
        file = tmp_path / form
        done = run("cite", SEED, "--as", form, "-o", str(file), place=place)
        assert (done.returncode, done.stdout) == (0, "")
        assert file.read_bytes().endswith(end)
    assert b"\r\r" not in (tmp_path / "ris").read_bytes()
    refused = run("cite", SEED, "-o", str(tmp_path), place=place)
    assert refused.returncode == 1
    assert "cannot be written" in refused.stderr


@pytest.mark.parametrize(
    ("number", "way"),
    [
        ("8", "An official from the Kremlin, quoted by Sputnik, quoted in “Putin meets"),
        ("4", "Korean Central News Agency, quoted in “Putin meets"),
        ("3", "Choe Son-hui, cited in “Putin meets"),
        ("11", "Dmitry Peskov, quoted in “Putin meets"),
    ],
)
def test_words_are_cited_through_their_chain(run: Run, place: Path, number: str, way: str) -> None:
    why = run("why", SEED, "--quote", number, "--jsonl", place=place)
    said = json.loads(why.stdout)
    lines = run("cite", SEED, "--quote", number, place=place).stdout.splitlines()
    assert lines[0] == said["text"]
    assert lines[2].startswith(way)
    assert f"para. {said['paragraph'] + 1}," in lines[2]
    assert lines[4] == run("cite", SEED, place=place).stdout.strip()


def test_an_item_may_be_shaped_for_a_style(run: Run, place: Path) -> None:
    (neutral,) = json.loads(run("cite", SEED, "--as", "csl-json", place=place).stdout)
    (chicago,) = json.loads(run("cite", SEED, "--as", "csl-json", "--style", "chicago", place=place).stdout)
    assert "container-title" not in neutral
    assert chicago["container-title"] == neutral["publisher"] == "Yonhap News Agency"


def test_a_story_of_a_collection_is_cited_in_it(run: Run, place: Path) -> None:
    ref = run("search", "Tarsovia", "--format", "{ref}", place=place).stdout.strip()
    (item,) = json.loads(run("cite", f"{ref}#4", "--as", "csl-json", place=place).stdout)
    assert "Tarsovia denies plan" in item["title"]
    assert (item["archive_location"], item["id"][-2:]) == (f"{ref}#4", "-4")
    (whole,) = json.loads(run("cite", ref, "--as", "csl-json", place=place).stdout)
    assert item["container-title"] == whole["title"]
    assert run("cite", f"{ref}#99", place=place).returncode == 1


def test_a_quote_of_another_story_is_not_this_storys(run: Run, place: Path) -> None:
    ref = run("search", "Tarsovia", "--format", "{ref}", place=place).stdout.strip()
    rows = run("why", f"{ref}#3", "--jsonl", place=place).stdout.splitlines()
    number = next(str(one["number"]) for one in map(json.loads, rows) if one["what"] == "quote")
    assert run("cite", f"{ref}#3", "--quote", number, place=place).returncode == 0
    refused = run("cite", f"{ref}#4", "--quote", number, place=place)
    assert refused.returncode == 1
    assert f"{ref}#4 has no quote {number}" in refused.stderr


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["--style", "chigaco"], 2, "Did you mean chicago?"),
        (["--as", "ris", "--style", "apa"], 2, "ris is the same for every style"),
        (["--as", "ris", "--quote", "1"], 2, "--quote cites one REF"),
        ([TASS, "--quote", "1"], 2, "--quote cites one REF"),
        (["--quote", "99"], 1, f"clipping why {SEED} numbers them."),
    ],
)
def test_what_cannot_be_cited_is_said(
    run: Run, place: Path, words: list[str], status: int, said: str
) -> None:
    done = run("cite", SEED, *words, place=place)
    assert (done.returncode, done.stdout) == (status, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_style_needs_the_extra_and_a_format_does_not(run: Run, place: Path, tmp_path: Path) -> None:
    (tmp_path / "citeproc.py").write_text("raise ImportError('not installed')\n")
    bare = {"PYTHONPATH": f"{tmp_path}:{ROOT}"}
    done = run("cite", SEED, "--quiet", place=place, env=bare)
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "clipping: error: Citing in a style needs citeproc-py with its styles: pip install 'clipping-archive[cite]'"
    ]
    for form in ("csl-json", "bibtex", "biblatex", "ris"):
        assert run("cite", SEED, "--as", form, place=place, env=bare).returncode == 0


def test_text_off_the_wire_does_not_act(run: Run, tmp_path: Path) -> None:
    file, place = tmp_path / "hostile.txt", tmp_path / "hostile.db"
    file.write_bytes(
        b"[/red] \x1b]0;x\x07 }} @misc{a, title={<script>x</script>}\n\n"
        b"KARSK, March 5 (Yonhap) -- \x1b[2JIt \xe2\x80\xae rained on Tuesday, Mirela Tandt said.\n\n(END)\n"
    )
    (line,) = run("ingest", "--jsonl", str(file), place=place).stdout.splitlines()
    ref = json.loads(line)["ref"]
    forms = [["--as", form] for form in ("text", "csl-json", "bibtex", "biblatex", "ris")]
    for words in [*forms, ["--style", "apa"], ["--style", "mla"], ["--style", "harvard"], ["--quote", "1"]]:
        done = run("cite", ref, *words, place=place)
        assert done.returncode == 0, done.stderr
        assert not set("\x1b\x07\u202e") & set(done.stdout)
        assert "[/red]" in done.stdout

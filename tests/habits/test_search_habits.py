"""Habits of finding and printing: 9 to 14, 16 to 20."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from clipping_archive.domain.tokens import tokens
from clipping_archive.search.grammar import parse
from clipping_archive.search.nodes import spell
from tests.cli.conftest import ROOT, Run
from tests.habits.conftest import on_terminal

BOXES = "│─┌┐└┘├┤╭╮╰╯━┃"


def test_habit_09_standard_output_counts_clippings(run: Run, seeded: Path, refs: list[str]) -> None:
    done = run("search", "-n", "99", place=seeded)
    assert len(done.stdout.splitlines()) == len(refs)
    nothing = run("search", "zzzzqqqq", place=seeded)
    assert (nothing.returncode, nothing.stdout) == (0, "")
    assert nothing.stderr


def test_habit_10_no_ornaments_in_a_pipe(run: Run, seeded: Path) -> None:
    done = run("search", "-n", "99", place=seeded, env={"COLUMNS": "20"})
    assert "\x1b" not in done.stdout
    assert not set(BOXES) & set(done.stdout)
    headlines = [
        json.loads(line)["headline"] for line in run("search", "--jsonl", place=seeded).stdout.splitlines()
    ]
    assert all(headline in done.stdout for headline in headlines if headline)


@pytest.mark.parametrize(
    ("words", "environ", "colored"),
    [
        ([], {}, True), ([], {"NO_COLOR": "1"}, False), ([], {"NO_COLOR": ""}, True),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False), (["--color", "always"], {"NO_COLOR": "1"}, True),
        ([], {"TERM": "dumb"}, False), ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)  # fmt: skip
def test_habit_11_colour_by_flag_variable_and_terminal(
    seeded: Path, words: list[str], environ: dict[str, str], colored: bool
) -> None:
    status, shown = on_terminal("--archive", str(seeded), *words, "search", "Karsk", **environ)
    assert status == 0
    assert ("\x1b[" in shown) is colored
    if environ.get("TERM") == "dumb":
        assert not set(BOXES) & set(shown)


def test_habit_11_colour_through_a_pipe_only_when_asked(run: Run, seeded: Path) -> None:
    assert "\x1b[" in run("search", "--color", "always", place=seeded).stdout
    assert "\x1b[" not in run("search", place=seeded, env={"FORCE_COLOR": "1"}).stdout


OFFERS = [
    ["search"], ["search", "--full"], ["search", "zzzzqqqq"], ["show", "REF", "--as", "json"], ["chain", "REF"],
    ["dates", "REF"], ["quotes"], ["people"], ["outlets"], ["outlet", "kcna"], ["stats"], ["log"],
]  # fmt: skip


@pytest.mark.parametrize("words", OFFERS, ids=" ".join)
def test_habit_12_json_is_one_array_and_jsonl_one_object_a_line(
    run: Run, seeded: Path, refs: list[str], words: list[str]
) -> None:
    words = [refs[0] if word == "REF" else word for word in words]
    shown = run(*words, *([] if "json" in words else ["--json"]), place=seeded)
    made = json.loads(shown.stdout)
    assert isinstance(made, list)
    assert all(one["schema"] == 1 for one in made)
    if "json" not in words:
        lines = run(*words, "--jsonl", place=seeded).stdout.splitlines()
        assert [json.loads(line) for line in lines] == made


def test_habit_12_the_fields_of_a_dispatch_are_those_of_schema_1(
    run: Run, seeded: Path, refs: list[str]
) -> None:
    (made,) = json.loads(run("show", refs[0], "--as", "json", place=seeded).stdout)
    assert " ".join(made) == (
        "schema ref path url format sha256 guid version signal headline series slugline byline editor_note notes"
        " rights urgency embargo keywords subjects language agency dateline published published_text"
        " first_published published_from paragraphs repairs people outlets attributions dates places absences"
    )
    (event,) = json.loads(run("log", "--json", "-n", "1", place=seeded).stdout)
    assert list(event) == [
        "schema",
        "number",
        "time",
        "kind",
        "ref",
        "who",
        "rules",
        "detail",
        "before",
        "hash",
    ]


def test_habit_13_a_format_of_ones_own(run: Run, seeded: Path, refs: list[str]) -> None:
    done = run("search", "--format", "{ref} {headline}", place=seeded)
    assert [line.split()[0] for line in done.stdout.splitlines()] == refs
    assert "{headline}" in run("search", "--format", "help").stdout
    wrong = run("search", "--format", "{hedline}", place=seeded)
    assert (wrong.returncode, "headline" in wrong.stderr) == (2, True)
    assert run("search", "--print0", place=seeded).stdout == "".join(f"{ref}\0" for ref in refs)


def test_habit_14_the_reader_who_leaves(seeded: Path, refs: list[str]) -> None:
    many = " ".join(refs * 40)
    script = f"{sys.executable} -m clipping_archive show {many} | head -1; echo ${{PIPESTATUS[0]}}"
    environ = {"CLIPPING_ARCHIVE": str(seeded), "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, env=environ, check=False)
    assert done.stdout.splitlines()[-1] == "141"
    assert done.stderr == ""


@pytest.mark.parametrize("order", [[], ["--sort", "oldest"], ["--sort", "relevance"]])
def test_habit_16_pages_neither_overlap_nor_skip(run: Run, seeded: Path, order: list[str]) -> None:
    def refs(*words: str) -> list[str]:
        return run("search", "Karsk", *order, "--print0", *words, place=seeded).stdout.split("\0")[:-1]

    whole = refs("-n", "99")
    assert whole == refs("-n", "99")
    assert [ref for at in range(0, len(whole), 3) for ref in refs("-n", "3", "--offset", str(at))] == whole


def test_habit_17_every_word_of_a_headline_finds_it(run: Run, seeded: Path) -> None:
    for line in run("search", "--jsonl", place=seeded).stdout.splitlines():
        hit = json.loads(line)
        words = [f'"{token.text}"' for token in tokens(hit["headline"] or "")]
        found = run("search", "-n", "99", "--print0", "--", *words, place=seeded)
        assert hit["ref"] in found.stdout


@pytest.mark.parametrize(
    "word",
    ["N. Korean", "Son-hui", "Lavrov's", "Lavrov’s", "“special military operation”", "C++", "AND", "x:y", "'", '"',
     "(", ")", "-", "*", "NEAR", "a OR", "\\", "%", "_", "NULL", "한국", "😀", "\u202e"],
)  # fmt: skip
def test_habit_17_whatever_is_typed_is_no_traceback(run: Run, seeded: Path, word: str) -> None:
    done = run("search", "--", word, place=seeded)
    assert done.returncode in (0, 2)
    assert "Traceback" not in done.stderr
    assert "unexpected" not in done.stderr


@pytest.mark.parametrize(
    ("query", "same"),
    [
        ("a b or c", "(a and b) or c"), ("not a b", "(not a) and b"), ("-a b", "(not a) and b"),
        ("person:x or date:2024 b", "person:x or (date:2024 and b)"), ("a (b or c)", "a and (b or c)"),
    ],
)  # fmt: skip
def test_habit_18_one_boolean_rule(query: str, same: str) -> None:
    assert parse(query) == parse(same)
    assert parse(spell(parse(query))) == parse(query)


def test_habit_18_the_help_says_the_rule(run: Run) -> None:
    shown = " ".join(run("search", "--help").stdout.split())
    assert "words are ANDed, or is weaker, not (or -) binds tightest, brackets group" in shown


def test_habit_19_dates_are_inclusive_to_what_was_typed_and_never_guessed(run: Run, tmp_path: Path) -> None:
    place = tmp_path / "x.db"
    text = "TANDT (Islewire) -- The harbor of Tandt closed, a port official said.\n"
    run("ingest", "-", "--published", "2024-01-31", place=place, input=text)
    for query in (
        "date:2024",
        "date:2024-01",
        "date:2023-12..2024-01",
        "date:2024-01..2023-12",
        "date:..2024-01-31",
    ):
        assert run("search", query, "--count", place=place).stdout == "1\n", query
    for query in ("date:2024-02", "date:..2024-01-30", "date:2023"):
        assert run("search", query, "--count", place=place).stdout == "0\n", query
    both = run("search", "date:10/11/2023", place=place)
    assert (both.returncode, both.stdout) == (2, "")
    assert "2023-11-10" in both.stderr
    assert "2023-10-11" in both.stderr


def test_habit_20_a_bad_query_shows_the_place_and_the_fields(run: Run, seeded: Path) -> None:
    done = run("search", "harbor and (ship", place=seeded)
    assert (done.returncode, done.stdout) == (2, "")
    said, query, caret, hint = done.stderr.splitlines()
    assert said.startswith("clipping: error: ")
    assert query.index("(") == caret.index("^")
    assert hint.startswith("hint: ")
    assert "person:" in hint

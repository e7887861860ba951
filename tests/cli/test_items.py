"""Stories of a collection on the command line: ``REF#2``."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clipping_archive import find
from clipping_archive.views.listing import match_spans
from tests.cli.conftest import ROOT, Run

ROUND_UP = ROOT / "tests" / "golden" / "dispatches" / "yonhap-round-up.txt"


@pytest.fixture
def collection(run: Run, tmp_path: Path) -> tuple[Path, str]:
    place = tmp_path / "round-up.db"
    done = run("ingest", "--jsonl", "--published", "2024-03-08", str(ROUND_UP), place=place)
    assert done.returncode == 0, done.stderr
    return place, run("search", "--format", "{ref}", place=place).stdout.strip()


def test_the_frame_shows_the_handles_of_its_stories(run: Run, collection: tuple[Path, str]) -> None:
    place, ref = collection
    shown = run("show", ref, place=place).stdout
    assert all(f"#{number}" in shown for number in (1, 2, 3, 4))


def test_a_story_is_shown_by_itself(run: Run, collection: tuple[Path, str]) -> None:
    place, ref = collection
    shown = run("show", f"{ref}#4", place=place).stdout
    assert f"{ref}#4" in shown
    assert "Tarsovia denies plan" in shown
    assert "delegation leaves" not in shown
    assert shown.count("Tarsovia denies plan") == 1  # above the text, and not again as its first paragraph


@pytest.mark.parametrize("query", ["{ref}#3", "ref:{ref}#3"])
def test_its_statements_are_listed_alone(run: Run, collection: tuple[Path, str], query: str) -> None:
    place, ref = collection
    whole = run("quotes", ref, place=place).stdout.splitlines()
    part = run("quotes", query.format(ref=ref), place=place).stdout.splitlines()
    assert part
    assert set(part) < set(whole)


def test_its_chain_is_its_own(run: Run, collection: tuple[Path, str]) -> None:
    place, ref = collection
    assert "KCNA" in run("chain", f"{ref}#3", place=place).stdout.upper()
    assert run("chain", f"{ref}#4", place=place).stdout != run("chain", f"{ref}#3", place=place).stdout


def test_a_hit_names_the_story_it_is_in(collection: tuple[Path, str]) -> None:
    (hit,) = find(str(collection[0]), "Rajin")
    assert hit.item
    assert hit.match
    assert hit.match.paragraph is not None
    assert hit.item.number == 2
    assert "".join(span.text for span in match_spans(hit)).startswith(f"#2 ¶{hit.match.paragraph + 1}")


def test_a_story_that_is_not_there_is_an_error_with_the_cure(run: Run, collection: tuple[Path, str]) -> None:
    place, ref = collection
    done = run("show", f"{ref}#9", place=place)
    assert done.returncode == 1
    assert "#1 to #4" in done.stderr


def test_what_changes_a_dispatch_takes_no_story(run: Run, collection: tuple[Path, str]) -> None:
    place, ref = collection
    for words in (["remove", "--yes", f"{ref}#2"], ["tag", f"{ref}#2", "x"], ["show", "--raw", f"{ref}#2"]):
        done = run(*words, place=place)
        assert done.returncode == 1
        assert "Only show, chain and dates" in done.stderr
        assert ref in done.stderr.splitlines()[1]
    assert run("show", ref, place=place).returncode == 0


def test_numbers_and_keys_are_those_that_fix_takes(run: Run, collection: tuple[Path, str]) -> None:
    place, ref = collection
    listed = [line.split() for line in run("why", ref, place=place).stdout.splitlines()]
    for command, what in (("chain", "quote"), ("dates", "date")):
        whole = {(words[1], words[2]) for words in listed if words[0] == what}
        shown: list[tuple[str, str]] = []
        for number in range(1, 5):
            part = run(command, f"{ref}#{number}", place=place).stdout
            shown += re.findall(r"¶\d+ +(\d+) ([0-9a-f]{5}) ", part)
        assert len(shown) == len(set(shown)) > 1
        assert set(shown) <= whole
    lines = run("quotes", "via:kcna", place=place).stdout.splitlines()
    assert lines
    for line in lines:
        number, key = line.split()[3:5]
        assert [number, key] in [words[1:3] for words in listed if words[0] == "quote"]

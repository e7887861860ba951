"""The readings of the seeds and the pages of two archives, as a person has read and approved them.

`python tools/golden.py` makes them anew; read `git diff tests/golden` before you commit.
"""

from __future__ import annotations

import json

import pytest

from tests import golden_files

MADE = dict(golden_files.readings())


def test_every_seed_has_a_reading() -> None:
    assert sorted(MADE) == sorted(path.name for path in golden_files.READINGS.glob("*.json"))


@pytest.mark.parametrize("name", sorted(MADE))
def test_reading(name: str) -> None:
    assert json.loads(MADE[name]) == json.loads((golden_files.READINGS / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", sorted(MADE))
def test_every_finding_cuts_out_its_words(name: str) -> None:
    reading = json.loads(MADE[name])
    spans = reading["attributions"] + reading["dates"] + reading["absences"]
    spans += [
        mention
        for key in ("people", "outlets", "places")
        for item in reading[key]
        for mention in item["mentions"]
    ]
    assert spans or reading["language"] != "en", "a seed without a single finding tests nothing"
    for span in spans:
        text = reading["headline"] if span["paragraph"] is None else reading["paragraphs"][span["paragraph"]]
        assert text[span["start"] : span["end"]] == span["text"]


@pytest.mark.slow
def test_pages() -> None:
    made = dict(golden_files.pages())
    kept = {
        path.relative_to(golden_files.PAGES).as_posix(): path.read_text(encoding="utf-8")
        for path in golden_files.PAGES.rglob("*.txt")
    }
    assert sorted(made) == sorted(kept)
    for name, text in made.items():
        assert text == kept[name], name


@pytest.mark.parametrize("columns", golden_files.COLUMNS)
def test_no_line_is_wider_than_the_screen(columns: int) -> None:
    from rich.cells import cell_len

    for path in golden_files.PAGES.rglob(f"*-{columns}.txt"):
        for line in path.read_text(encoding="utf-8").split("\n"):
            assert cell_len(line) <= columns, f"{path.name}: {line}"

"""Every rule that extraction can give has its sentence."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.unlisted import WEIGHTS as SIGNS
from clipping_archive.extraction.weights import WEIGHTS
from clipping_archive.why.meanings import meaning, meanings
from tests.extraction import rules

TABLES = {
    "people": [*rules.PEOPLE, *WEIGHTS],
    "outlets": rules.OUTLETS,
    "statements": rules.STATEMENTS,
    "carriers": rules.CARRIERS,
    "speakers": rules.SPEAKERS,
    "dates": rules.DATES,
    "absences": rules.ABSENCES,
    "mentions": rules.MENTIONS,
    "media": SIGNS,
}


@pytest.mark.parametrize("about", TABLES)
def test_every_rule_has_a_sentence(about: str) -> None:
    assert [rule for rule in TABLES[about] if rule not in meanings()[about]] == []


def test_a_sentence_is_one_plain_sentence() -> None:
    assert set(meanings()) == set(TABLES)
    for sentences in meanings().values():
        for text in sentences.values():
            assert text[0].isupper()
            assert text.endswith(".")
            assert ". " not in text.replace("Mr. or Dr. ", "")
            assert len(text) <= 100


def test_what_a_person_corrected_and_what_is_not_known() -> None:
    assert "corrected" in meaning("speakers", "fixed by ada")
    assert meaning("speakers", "a rule of tomorrow") == "a rule of tomorrow"
    assert meaning("carriers", "own agency") != meaning("outlets", "own agency")

"""The tense of the clause around a date."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.extraction.weekdays import FUTURE, PAST, UNKNOWN, sentence, tense


def tense_of(text: str) -> str:
    start = text.index("Friday")
    return tense(text, start, start + len("Friday"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left Friday.", PAST),
        ("The trial was to begin Friday.", FUTURE),
        ("The trial was to have begun Friday.", PAST),
        ("The port closed on Friday.", PAST),
        ("He will leave Friday.", FUTURE),
        ("The visit is to begin Friday.", FUTURE),
        ("Talks are scheduled for Friday.", FUTURE),
        ("He flew there to meet her Friday.", PAST),
        ("He plans to meet her Friday.", FUTURE),
        ("On Friday, the two will meet.", FUTURE),
        ("On Friday, the two met.", PAST),
        ("The ministers of the coast meet Friday.", FUTURE),
        ("The envoy arrives Friday in Karsk.", FUTURE),
        ("Karsk faces Lorn on Friday.", FUTURE),
        ("The Games open on Friday.", FUTURE),
        ("The coach spoke on the eve of Friday's match.", FUTURE),
        ("They did not meet Friday.", PAST),
        ("Nobody took the blame for Friday's fire.", PAST),
        ("Ferries would be as badly delayed on Friday.", FUTURE),
        ("The bombings continue Friday.", UNKNOWN),
        ("The talks of Friday.", UNKNOWN),
        ("A hundred boats on Friday.", UNKNOWN),
        ("He will come. The talks of Friday.", UNKNOWN),
        ("He will come but she left Friday.", PAST),
        ("She left, and he will come Friday.", FUTURE),
        ("He said: rain on Friday.", UNKNOWN),
    ],
)
def test_tense(text: str, expected: str) -> None:
    assert tense_of(text) == expected


def test_a_date_with_its_preposition_opens_its_sentence() -> None:
    text = "He will watch her. On Friday, she attended the show."
    start = text.index("On Friday")
    assert tense(text, start, start + len("On Friday")) == PAST


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain fell. He left Friday. She stayed.", "He left Friday. "),
        ("Gen. Bell left Friday.", "Gen. Bell left Friday."),
        ("“We go.” He left Friday", "He left Friday"),
    ],
)
def test_sentence(text: str, expected: str) -> None:
    start = text.index("Friday")
    first, last = sentence(text, start, start + 6)
    assert text[first:last] == expected


@settings(deadline=None)
@given(st.text(alphabet="aA.!? “”will left", max_size=80), st.integers(0, 80), st.integers(0, 10))
def test_a_sentence_holds_its_date(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    first, last = sentence(text, start, end)
    assert 0 <= first <= start <= end <= last <= len(text)
    assert tense(text, start, end) in {PAST, FUTURE, UNKNOWN}

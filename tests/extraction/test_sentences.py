"""Sentences and quotations, as spans."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.extraction.sentences import LONGEST, Paragraph, masked, quotations


def cut(text: str) -> list[str]:
    return [text[one.start : one.end] for one in Paragraph.of(0, text).sentences()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("Did he go? Yes! So it is", ["Did he go?", "Yes!", "So it is"]),
        ("Gen. Bell left on Jan. 5. She stayed.", ["Gen. Bell left on Jan. 5.", "She stayed."]),
        ("The U.S. port of J. Bell closed.", ["The U.S. port of J. Bell closed."]),
        ("“It rains. It pours,” he said. She left.", ["“It rains. It pours,” he said.", "She left."]),
        ("He said, “It rains.” She left.", ["He said, “It rains.”", "She left."]),
        ("“It rains.” “It pours.”", ["“It rains.”", "“It pours.”"]),
        ("He left.She stayed.", ["He left.", "She stayed."]),
        ("He left (at noon.) She stayed.", ["He left (at noon.)", "She stayed."]),
        ("He left.------------She stayed.", ["He left.", "------------She stayed."]),
        ("Rep. Bell (R-Fla.) left. She stayed.", ["Rep. Bell (R-Fla.) left.", "She stayed."]),
        ("It costs 2.5 crowns.", ["It costs 2.5 crowns."]),
        ("   ", []),
        ("", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We go,” he said.", ["We go,"]),
        ('"We go," he said, "now."', ["We go,", "now."]),
        ("«We go» and „We stay“", ["We go", "We stay"]),
        ("``We go,'' he said.", ["We go,"]),
        ('“We go," he said.', ["We go,"]),
        ('"We go,” he said.', ["We go,"]),
        ('"We “all” go," he said.', ["We “all” go,"]),
        ("“We “all” go,” he said.", ["We “all” go,"]),
        ("“We “all go,” he said.", ["We “all go,"]),
        ("“We go,“ he said. “We stay.”", ["We go,", "We stay."]),
        ("‘We won’t go,’ he said.", ["We won’t go,"]),
        ("'We don't go,' he said.", ["We don't go,"]),
        ("the 'port' of the people's joy", []),
        ("nothing", []),
    ],
)
def test_quotations(text: str, expected: list[str]) -> None:
    assert [text[quote.inner : quote.outer] for quote in quotations(text)] == expected


def test_a_quotation_without_its_end_runs_to_the_end_of_the_paragraph() -> None:
    (quote,) = quotations("He said, “We go on.")
    assert (quote.inner, quote.outer, quote.closed) == (10, 19, False)
    assert quotations("He said, “ ") == []


def test_the_words_of_a_quotation_are_blotted_out_and_the_length_kept() -> None:
    text = "“We go,” he said."
    assert masked(text, quotations(text)) == "“\0\0\0\0\0\0” he said."


def test_a_sentence_knows_its_quotations_and_its_end() -> None:
    first, second = Paragraph.of(3, "“We go,” he said. “We go on.” ").sentences()
    assert [first.text[one.inner : one.outer] for one in first.quoted] == ["We go,"]
    assert [second.text[one.inner : one.outer] for one in second.quoted] == ["We go on."]
    assert first.text[first.start : first.body_end] == "“We go,” he said"
    assert first.blotted[first.start : first.end] == "“\0\0\0\0\0\0” he said."
    assert first.paragraph.number == 3


def test_a_text_without_stops_is_cut_at_a_space() -> None:
    long = "word " * LONGEST
    assert all(len(one) <= LONGEST for one in cut(long))
    assert "".join(one + " " for one in cut(long)).split() == long.split()
    assert [len(one) for one in cut("x" * (LONGEST + 1))] == [LONGEST, 1]


_MARKS = st.text(alphabet="aB “”\"'’‘«».!?,\n`", max_size=60)


@settings(deadline=None)
@given(_MARKS)
def test_sentences_are_in_order_and_leave_out_white_space_only(text: str) -> None:
    behind = 0
    for one in Paragraph.of(0, text).sentences():
        assert behind <= one.start < one.end
        assert one.start <= one.body_end <= one.end
        assert text[behind : one.start].strip() == ""
        behind = one.end
    assert text[behind:].strip() == ""


@settings(deadline=None)
@given(_MARKS)
def test_quotations_lie_one_behind_the_other(text: str) -> None:
    behind = 0
    for quote in quotations(text):
        assert behind <= quote.start < quote.inner <= quote.outer <= quote.end <= len(text)
        behind = quote.end
    assert len(masked(text, quotations(text))) == len(text)


def test_a_dateline_is_no_part_of_the_first_sentence() -> None:
    for place in ("KARSK -- ", "NEW KARSK, Jan. 2 (Yonhap) -- ", "KARSK (AP) — "):
        assert cut(f"{place}It rained. It hailed.") == ["It rained.", "It hailed."]
    assert cut("NATO -- the alliance -- left.") == ["NATO -- the alliance -- left."]

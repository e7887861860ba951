"""What the words of a date look like, and what must not be taken for one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clipping_archive.extraction.dates_words import (
    HOLIDAYS,
    KINDS,
    MONTHS,
    NUMBERS,
    WEEKDAYS,
    find_words,
)


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("on 2024-01-17.", "iso", "2024-01-17"),
        ("on Tuesday night (Karsk time)", "weekday", "Tuesday night (Karsk time)"),
        ("on Tue. he left", "weekday", "Tue."),
        ("on Tuesday, Jan. 9, 2024, he", "exact", "Tuesday, Jan. 9, 2024"),
        ("on Friday next week he", "week", "Friday next week"),
        ("on Sept. 3rd, 2019, he", "month", "Sept. 3rd, 2019"),
        ("on Dec. 24-26 he", "today", "Dec. 24-26"),
        ("on 3 of March last year", "month2", "3 of March last year"),
        ("in March of 2019", "month3", "March of 2019"),
        ("in March, he", "month4", "March"),
        ("for March’s sake", "own", "March’s"),
        ("left tonight", "deictic", "tonight"),
        ("left a day earlier", "other", "a day earlier"),
        ("on the same night he", "same", "on the same night"),
        ("left earlier this month", "span", "earlier this month"),
        ("left 12 days ago", "ago", "12 days ago"),
        ("born in 1999.", "year4", "in 1999"),
        ("from 1990 to 1999", "year4", "from 1990"),
        ("on New Year’s Eve he", "holiday", "New Year’s Eve"),
        ("on New Year's Eve he", "holiday", "New Year's Eve"),
    ],
)
def test_kinds(text: str, kind: str, words: str) -> None:
    found = next(find_words(text))
    assert found[kind]
    assert text[found.start() : found.end()] == words


@pytest.mark.parametrize(
    "text",
    [
        "Jan. 5.2",
        "March 30%",
        "in 1980s",
        "in 1900 tonnes",
        "in 2014-16",
        "Tuesdays",
        "today’s",
        "this-week",
        "Mondayish",
        "3 Fan",
        "12 Aan",
    ],
)
def test_no_date_in(text: str) -> None:
    assert list(find_words(text)) == []


def test_tables() -> None:
    assert (len(WEEKDAYS), len(MONTHS)) == (7, 12)
    assert NUMBERS["a"] == NUMBERS["one"] == 1
    assert NUMBERS["ten"] == 10
    for name in HOLIDAYS:
        found = [one["holiday"] for one in find_words(f"on {name}")]
        assert found == ([name] if name != "May Day" else [None]), name  # the month is tried first


GOLDEN = Path(__file__).parents[1] / "golden" / "dispatches"


def every(text: str) -> list[tuple[int, int]]:
    """Try every kind at the beginning of every word, and take the first that fits."""
    found: list[tuple[int, int]] = []
    for word in re.finditer(r"\b(?=\w)", text):
        if found and word.start() < found[-1][1]:
            continue
        for kind in KINDS:
            one = kind.form.match(text, word.start())
            if one and (kind.months is None or one[kind.months[0]] in kind.months[1]):
                found.append(one.span())
                break
    return found


def spans(text: str) -> list[tuple[int, int]]:
    return [(one.start(), one.end()) for one in find_words(text)]


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.txt")), ids=lambda path: path.stem)
def test_one_kind_after_the_other_finds_what_all_at_once_find(path: Path) -> None:
    text = path.read_text(encoding="utf-8", errors="replace")
    assert spans(text) == every(text)


@pytest.mark.parametrize(
    "words",
    """On that day|on the same day|the same night|The previous evening|the day before.|a day earlier|One day later|A
    month ago|ten days ago|Six years ago|15 years ago|since 1990|Between 1990 and 1995|from 1990 to 1995|mid-1990|late
    1990|Until 1990|Tomorrow|tonight|Earlier this week|next summer|Last Monday|Valentine’s Day|New Year's Eve|Halloween
    |Boxing Day|May Day|Armistice Day|Bastille Day|Christmas Eve|3 June|June 3|Dec. 2001|2001-12-31|In May|Thurs. he|this
    weekend|yesterday|during 1990|After 1990|three weeks ago|Two weeks ago|four weeks ago|Five weeks ago|seven weeks ago
    |eight weeks ago|Nine weeks ago|early 1990|before 1990""".replace("\n    ", " ").split("|"),
)
def test_every_kind_holds_the_words_it_is_sought_by(words: str) -> None:
    text = f"It rained. {words.strip()}, and {words.strip()}"
    assert len(spans(text)) == 2
    assert spans(text) == every(text)


@pytest.mark.parametrize(
    "text", ["Sunday, 3 March 2021 and in 1999", "on the day before. Last week", "2024-01-17"]
)
def test_words_are_taken_once_and_in_order(text: str) -> None:
    assert spans(text) == every(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Jun. 5, Jul 5, Mar. 5, Sept 5, Aug. 5", 5),
        ("Mar 5, Monk 5, Flight 12, Sunday 5", 1),
        ("5 Sept 2024, 5 of Oct, 5 March, 5 Ms", 3),
        ("March 2024, Oct. 2024, Oct 2024, Karsk 2024", 2),
    ],
)
def test_any_word_may_stand_for_a_month_that_is_none(text: str, found: int) -> None:
    assert len(spans(text)) == found
    assert spans(text) == every(text)


def test_the_end_of_a_word_is_no_date() -> None:
    assert spans("SubMonday, 12024-01-17, A3 Marchers") == []

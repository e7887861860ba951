"""Which dispatches are takes of one story, which are doubles, and what is missing."""

from __future__ import annotations

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.story import Series
from clipping_archive.search.takes import missing_takes, newest_takes, number_of, without_doubles
from tests.search.newsroom import dispatch


def take(
    label: str | None, number: int | None, headline: str = "Karsk port opens again", **more: str
) -> Clipping:
    made = dispatch(
        more.get("agency", "yonhap"),
        more.get("date", "2024-01-17"),
        headline,
        f"The port opened. {label} {more}",
    )
    kind = "correction" if label == "CORRECTION" else "lead"
    series = Series(label, kind, number) if label else None
    return made._replace(story=made.story._replace(headline=headline, series=series))


def test_the_newest_take_stands_for_the_others() -> None:
    first, lead, second = (
        take(None, None),
        take("LEAD", 1),
        take("2nd LD", 2, "Karsk port opens again after storm"),
    )
    kept, left = newest_takes([lead, second, first])
    assert kept == [second]
    assert [(one.refs, one.kept) for one in left] == [((lead.ref, first.ref), second.ref)]


def test_a_correction_comes_last() -> None:
    assert number_of(take("CORRECTION", None)) > number_of(take("9th LD", 9))


def test_other_agencies_days_headlines_and_equal_tags_are_other_stories() -> None:
    here = take("LEAD", 1)
    for other in (
        take(None, None, agency="tass"),
        take(None, None, date="2024-01-25"),
        take(None, None, "Lorvenian bank keeps its rate"),
        take("LEAD", 1, date="2024-01-18"),
    ):
        kept, left = newest_takes([here, other])
        assert kept == [here, other]
        assert left == []


def test_a_tag_implies_the_takes_before_it() -> None:
    first, third = take(None, None), take("3rd LD", 3)
    kept, left = newest_takes([third, first])
    said = missing_takes(kept, left, {one.ref: one for one in (first, third)})
    assert said == [f"{third.ref} is 3rd LD; not found here: LEAD, 2nd LD"]
    assert missing_takes([first], [], {}) == []


def test_the_same_text_twice_is_a_double() -> None:
    one = take(None, None)
    again = one._replace(dispatch=one.dispatch._replace(raw=one.dispatch.raw + b"!"))
    kept, left = without_doubles([one, again, take("LEAD", 1)])
    assert len(kept) == 2
    assert [(double.refs, double.kept) for double in left] == [((again.ref,), one.ref)]

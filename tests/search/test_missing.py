"""Takes that a series tag implies: looked for in one agency, under a like headline, about the same day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.story import IssuedBy, Series
from clipping_archive.search.covering import Sql
from clipping_archive.search.missing import missing_takes
from clipping_archive.store.archive import Archive
from clipping_archive.store.view import View
from tests.store import made

EVERYTHING = Sql("SELECT slot FROM article")
HEAD = "Minister meets harbor envoy in Port Lisk"


def take(number: int | None, headline: str = HEAD, agency: str = "dorvan", day: int | None = 14) -> object:
    """A take of a story; None is the first one."""
    words = f"{number} {headline} {agency} {day}"
    names = {1: "LEAD", 2: "2nd LD", 3: "3rd LD"}
    return made.plain(
        words,
        f"{words}.txt",
        headline=headline,
        agency=IssuedBy(agency, agency.title()),
        series=Series(names[number], "lead", number) if number else None,
        published=Published(Period.day(date(2031, 5, day)), "given") if day else None,
    )


@pytest.mark.parametrize(
    ("others", "missing"),
    [
        ([], ("first take", "LEAD", "2nd LD")),
        ([take(1)], ("first take", "2nd LD")),
        ([take(None), take(1), take(2)], ()),
        ([take(None, "Envoy meets minister in Port Lisk harbor"), take(1), take(2)], ()),
        ([take(1, agency="loom"), take(2, "Grain price falls")], ("first take", "LEAD", "2nd LD")),
        ([take(1, day=20), take(2, day=None)], ("first take", "LEAD")),
    ],
)
def test_earlier_takes_are_missing_where_nothing_like_them_is_held(
    others: list[object], missing: tuple[str, ...], tmp_path: Path
) -> None:
    with Archive.open(str(tmp_path / "a.db"), create=True) as archive:
        made.put(archive, take(3), *others)  # type: ignore[arg-type]
    with View.open(str(tmp_path / "a.db")) as view:
        found = {one.label: one.missing for one in missing_takes(view, EVERYTHING)}
    assert found.get("3rd LD", ()) == missing

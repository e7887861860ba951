"""What is offered and held otherwise changes nothing, and is said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from made import DAY, plain, put

from clipping_archive.domain.outcome import Unchanged
from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.story import IssuedBy
from clipping_archive.store.archive import Archive
from clipping_archive.store.forecast import Forecast
from clipping_archive.store.verify import verify
from clipping_archive.store.view import View

GIVEN = IssuedBy("dorvan", "Dorvan Press", "given")


@pytest.fixture
def place(tmp_path: Path) -> str:
    return str(tmp_path / "archive.db")


@pytest.mark.parametrize("dry", [False, True])
def test_what_is_offered_in_vain_is_said(place: str, dry: bool) -> None:
    """The first word of a person stays; what another one offers is named and changes nothing."""
    one, other = plain("Words.", published=DAY, agency=GIVEN), Period.day(date(2024, 2, 28))
    offered = plain("Words.", published=Published(other, "given"), agency=GIVEN._replace(key="loom"))
    with Archive.open(place, create=True) as archive:
        put(archive, one)
        with View.open(place) as view:
            keeper = Forecast(view.execute) if dry else archive
            (outcome,) = put(keeper, offered)
    assert isinstance(outcome, Unchanged)
    assert [warning.text for warning in outcome.warnings] == [
        "The date held is 2024-02-27 (given), 2024-02-28 was offered; the date was not changed.",
        "The agency held is dorvan, loom was offered; the agency was not changed.",
    ]
    with View.open(place) as view:
        assert view.clipping(one.key).story == one.story
    assert verify(place) == []


def test_nothing_is_said_of_what_is_offered_again(place: str) -> None:
    one = plain("Words.", published=DAY, agency=GIVEN)
    with Archive.open(place, create=True) as archive:
        (_, again) = put(archive, one, one)
        (read,) = put(archive, plain("Words.", agency=GIVEN._replace(key="loom", evidence="credit line")))
    assert isinstance(again, Unchanged)
    assert again.warnings == read.warnings == ()

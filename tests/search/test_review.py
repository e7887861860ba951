"""A review holds what the query finds, or says what it left out and why."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.review import Review
from clipping_archive.errors import BadUsage
from clipping_archive.search import review as module
from clipping_archive.search.find import Options
from clipping_archive.search.review import Wanted, review
from clipping_archive.store.view import View
from tests.search.newsroom import CLIPPINGS

NOW = datetime(2024, 1, 31, 9, 30, tzinfo=UTC)


def made(view: View, query: str = "", since: str | None = None, **wanted: object) -> Review:
    options = Options(since=since, limit=-1)
    return review(view, query, options, Wanted("Grain", NOW, "ana", **wanted))  # type: ignore[arg-type]


def test_the_undated_are_left_out_unless_asked_for(view: View) -> None:
    dated = made(view)
    assert len(dated.clippings) == 4
    assert [one.why for one in dated.left_out] == ["undated (2); --undated shows them"]
    everything = made(view, undated=True)
    assert len(everything.clippings) == len(CLIPPINGS)
    assert everything.left_out == ()
    assert everything.clippings[-1].story.published is None


def test_a_period_and_its_coverage(view: View) -> None:
    found = made(view, "veldran", since="2024-01-17")
    assert [one.ref for one in found.clippings] == [CLIPPINGS[0].ref, CLIPPINGS[2].ref]
    assert found.coverage.query == "veldran date:2024-01-17.."
    assert (found.coverage.found, found.coverage.held.held, found.coverage.undated) == (2, 2, 1)
    assert found.coverage.missing == (f"{CLIPPINGS[0].ref} is 2nd LD; not found here: first take, LEAD",)
    assert found.volume.whole.dispatches == 2


def test_what_may_not_be_printed_is_named(view: View) -> None:
    def hidden(one: Clipping) -> str:
        return "Embargoed until noon." if one.ref == CLIPPINGS[1].ref else ""

    found = review(view, "", Options(limit=-1), Wanted("x", NOW, "ana"), hidden)
    assert CLIPPINGS[1].ref not in {one.ref for one in found.clippings}
    assert ("Embargoed until noon.", (CLIPPINGS[1].ref,)) in [(one.why, one.refs) for one in found.left_out]


def test_too_many_are_refused(view: View, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    with pytest.raises(BadUsage, match="More than 3 dispatches"):
        made(view)
    with pytest.raises(BadUsage, match="grouped by"):
        made(view, by="colour")

"""What must not be printed is not printed: embargoes by the clock that is given, kills by their signal."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.story import Note
from clipping_archive.views.cutting import cut
from clipping_archive.views.sections import Asked
from clipping_archive.views.withheld import embargo_words, runs

NOON = datetime(2031, 5, 14, 12, 0, tzinfo=UTC)


def with_envelope(clipping: Clipping, **fields: str) -> Clipping:
    """Give the clipping with something on its envelope."""
    envelope = clipping.dispatch.envelope._replace(**fields)  # type: ignore[arg-type]
    return clipping._replace(dispatch=clipping.dispatch._replace(envelope=envelope))


@pytest.mark.parametrize(
    ("embargo", "running"),
    [
        ("2031-05-14T12:00:00+00:00", False),
        ("2031-05-14T12:00:01+00:00", True),
        ("2031-05-14T20:59:59+09:00", False),
        (
            "2031-05-14T00:30:00",
            True,
        ),  # no offset: it may be meant for Baker Island, where it is half past noon UTC
        ("2031-05-13T23:59:00", False),
        ("2031-05-13", False),
        ("2031-05-14", True),
        ("after delivery", True),
    ],
)
def test_an_embargo_runs_until_it_has_surely_ended(embargo: str, running: bool) -> None:
    assert runs(embargo, NOON) is running
    assert runs(embargo, None)


def test_under_embargo_headline_and_reason_are_printed_and_nothing_of_the_text(clipping: Clipping) -> None:
    held = cut(with_envelope(clipping, embargo="2031-05-14T13:00:00+00:00"), Asked(NOON, repairs=True))
    assert held.headline
    assert held.hidden == "Embargoed until 14 May 2031, 13:00 UTC+00:00; --embargoed shows the text."
    assert (held.paragraphs, held.rungs, held.facts, held.mends, held.carried) == ((), (), (), (), "")
    assert held.particulars[-1].label == "Embargo"
    assert cut(
        with_envelope(clipping, embargo="2031-05-14T13:00:00+00:00"), Asked(NOON, embargoed=True)
    ).paragraphs


def test_a_killed_dispatch_says_so_first_and_when(clipping: Clipping) -> None:
    killed = cut(with_envelope(clipping, signal="kill"), Asked(NOON))
    assert killed.signal is not None
    assert killed.signal.words == "KILL · 14 May 2031"
    assert killed.hidden == "Killed on 14 May 2031; --killed shows the text."
    assert cut(with_envelope(clipping, signal="kill"), Asked(NOON, killed=True)).paragraphs
    undated = clipping._replace(story=clipping.story._replace(published=None))
    assert "not stated" in cut(with_envelope(undated, signal="withhold"), Asked(NOON)).hidden


def test_a_correction_is_said_first_and_hides_nothing(clipping: Clipping) -> None:
    made = cut(with_envelope(clipping, signal="correction"), Asked(NOON))
    assert made.signal is not None
    assert (made.signal.words, made.hidden) == ("CORRECTION", "")


def test_an_update_is_no_alarm(clipping: Clipping) -> None:
    assert cut(with_envelope(clipping, signal="update"), Asked(NOON)).signal is None


def test_notes_for_editors_are_printed_only_when_asked_for(clipping: Clipping) -> None:
    notes = (Note("For everybody.", True), Note("For the desk.", False))
    one = clipping._replace(story=clipping.story._replace(editor_note="For the desk.", notes=notes))
    assert cut(one, Asked()).notes == ("For everybody.",)
    assert cut(one, Asked(editor_notes=True)).notes == ("For the desk.", "For everybody.")


def test_tags_and_remarks_are_the_readers_own(clipping: Clipping) -> None:
    assert cut(clipping, Asked()).tags == ()
    assert cut(clipping, Asked(own=True)).tags == ("strait",)


def test_the_words_of_an_embargo() -> None:
    assert embargo_words("2031-05-14") == "14 May 2031"
    assert embargo_words("2031-05-14T09:00:00") == "14 May 2031, 09:00 (no offset given)"
    assert embargo_words("on \x1b delivery") == "“on ␛ delivery”"

"""What was found so far."""

from __future__ import annotations

import pytest

from clipping_archive.domain.story import Note
from clipping_archive.parsing.layout import DATELINE, EVIDENCE, PAGE, SIGN, SIGN_OFF, TOLD, TRAILER, Layout
from clipping_archive.parsing.lines import Line


def test_spans_cover_the_text_with_gaps() -> None:
    layout = Layout("One. Two. Three.")
    layout.take("paragraph", Line(10, 16, "Three."))
    layout.take("headline", Line(0, 4, "One."))
    layout.take("headline", Line(7, 7, ""))
    assert layout.covering() == [("headline", 0, 4), ("gap", 4, 10), ("paragraph", 10, 16)]


@pytest.mark.parametrize(("text", "spans"), [("", []), ("One.", [("gap", 0, 4)])])
def test_a_text_in_which_nothing_was_found(text: str, spans: list[tuple[str, int, int]]) -> None:
    assert Layout(text).covering() == spans


def test_the_best_evidence_is_taken_and_the_first_of_equals() -> None:
    layout = Layout("")
    assert layout.agency is None
    for rank, key in (
        (TOLD, "tass"),
        (PAGE, "ap"),
        (SIGN, "afp"),
        (SIGN_OFF, "kcna"),
        (TRAILER, "efe"),
        (TRAILER, "dpa"),
        (DATELINE, "upi"),
    ):
        layout.claim(rank, key)
        best = "efe" if key == "dpa" else key
        assert layout.agency == (best, EVIDENCE[rank])


def test_what_somebody_was_told_shows_no_dispatch() -> None:
    layout = Layout("")
    layout.claim(TOLD, "tass")
    assert layout.signs == 0
    layout.claim(PAGE, "tass")
    assert layout.signs == 1


def test_notes_are_kept_in_order() -> None:
    layout = Layout("")
    layout.note("for editors", public=False)
    layout.note("for all", public=True)
    assert layout.notes == [Note("for editors", False), Note("for all", True)]

"""Dispatches made of envelopes and paragraphs."""

from __future__ import annotations

import pytest

from clipping_archive.domain.dispatch import Envelope
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire.compose import compose


def body(envelope: Envelope, *paragraphs: str) -> str:
    """Give the text that is made."""
    return compose("a", b"", "nitf", envelope, paragraphs).text.text


def test_an_empty_line_parts_paragraphs_and_empty_ones_are_none() -> None:
    assert body(Envelope(), "\nOne\ntwo\n", "  ", "Three") == "One\ntwo\n\nThree"


def test_a_headline_is_not_told_twice() -> None:
    envelope = Envelope(headline="Ferry sails  again")
    assert body(envelope, "FERRY SAILS AGAIN", "It left.") == "It left."
    assert body(envelope, "Ferry sails again") == "Ferry sails again"
    assert body(envelope, "Ferry sails again, slowly", "It left.").startswith("Ferry")


def test_a_sign_off_is_parted_from_the_last_sentence() -> None:
    signed = "(Reporting by Ann Moss; Editing by Ola Berg)"
    assert body(Envelope(), "It left.", f"It came. {signed}") == f"It left.\n\nIt came.\n\n{signed}"
    assert body(Envelope(), "It left (as reporting by Ann Moss showed).") == (
        "It left (as reporting by Ann Moss showed)."
    )


def test_a_kill_needs_no_text_and_nothing_else_does_without() -> None:
    assert body(Envelope(signal="kill")) == ""
    assert body(Envelope(headline="Ferry")) == ""
    with pytest.raises(UnreadableDispatch, match="neither a headline nor a text"):
        body(Envelope(), "1 2 3")

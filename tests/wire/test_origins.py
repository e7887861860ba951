"""Small rules that the readers of XML share."""

from __future__ import annotations

from clipping_archive.domain.dispatch import Envelope
from clipping_archive.wire.origins import completed, lines, whole


def test_numbers_are_small_and_whole() -> None:
    assert [whole(text) for text in ("4", " 3 ", "", None, "x", "123", "-1", "²")] == [4, 3, *[None] * 6]


def test_lines_are_told_once() -> None:
    assert lines("a  b", None, "", "a b", "c") == "a b\nc"
    assert lines(None, " ") is None


def test_a_place_is_taken_only_where_nothing_else_has_one() -> None:
    bare = Envelope()
    assert completed(bare, "Karsk", ["The ferry left on Friday."]).dateline == "Karsk"
    assert completed(bare, "Karsk", ["DUNHOLT, May 3 (LPB) - The ferry left."]).dateline is None
    assert completed(Envelope(dateline="Dunholt"), "Karsk", ["The ferry left."]).dateline == "Dunholt"
    assert completed(Envelope(dateline="20240503"), "Karsk", ["The ferry left."]).dateline == "Karsk"
    assert completed(bare, "Karsk", []).dateline is None


def test_a_note_above_the_text_is_a_signal() -> None:
    assert completed(Envelope(), None, ["(Adds the owner)", "It left."]).signal == "update"
    assert completed(Envelope(signal="update"), None, ["Correction: it was blue."]).signal == "correction"
    assert completed(Envelope(), None, ["N i e u w bericht, vervangt: 12"]).signal == "update"
    assert completed(Envelope(), None, ["Corrected figures show that it left on Friday."]).signal is None
    assert completed(Envelope(), None, [f"({'Adds more and ' * 20})"]).signal is None

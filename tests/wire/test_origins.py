"""Small rules that the readers of XML share."""

from __future__ import annotations

from clipping_archive.domain.dispatch import Envelope
from clipping_archive.wire.origins import lines, placed, whole


def test_numbers_are_small_and_whole() -> None:
    assert [whole(text) for text in ("4", " 3 ", "", None, "x", "123", "-1", "²")] == [4, 3, *[None] * 6]


def test_lines_are_told_once() -> None:
    assert lines("a  b", None, "", "a b", "c") == "a b\nc"
    assert lines(None, " ") is None


def test_a_place_is_taken_only_where_nothing_else_has_one() -> None:
    bare = Envelope()
    assert placed(bare, "Karsk", ["The ferry left on Friday."]).dateline == "Karsk"
    assert placed(bare, "Karsk", ["DUNHOLT, May 3 (LPB) - The ferry left."]).dateline is None
    assert placed(Envelope(dateline="Dunholt"), "Karsk", ["The ferry left."]).dateline == "Dunholt"
    assert placed(Envelope(dateline="20240503"), "Karsk", ["The ferry left."]).dateline == "Karsk"
    assert placed(bare, "Karsk", []).dateline is None

"""Plain text: one file, one dispatch."""

from __future__ import annotations

import pytest

from clipping_archive.domain.traced import Traced
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import plain


def test_a_file_is_a_dispatch() -> None:
    data = "LORVEN, Dec. 3 (Islewire) -- “Rain” fell.\r\n".encode()
    (found,) = plain.read(data, "in/a.txt")
    assert (found.path, found.raw, found.format, found.encoding) == ("in/a.txt", data, "text", "utf-8")
    assert found.text == Traced("LORVEN, Dec. 3 (Islewire) -- “Rain” fell.\r\n")
    assert found.assumptions == ()


def test_what_was_assumed_is_kept() -> None:
    (found,) = plain.read("Åsa Møller".encode("cp1252"), "a.txt")
    assert found.text.original == "Åsa Møller"
    assert [doubt.kind for doubt in found.assumptions] == ["decoded"]


def test_everything_is_recognised() -> None:
    assert plain.recognises(b"")
    assert plain.recognises(b"\x00\x01")


@pytest.mark.parametrize("data", [b"", b" \n", b"17", b"\x89PNG\r\n\x1a\n", b"a\0b"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableDispatch) as caught:
        plain.read(data, "a.txt")
    assert str(caught.value).startswith("a.txt: it ")


def test_json_in_utf_16_is_refused_and_not_kept_as_text() -> None:
    with pytest.raises(UnreadableDispatch, match="JSON in UTF-16"):
        plain.read('{"headline": "Karsk flood", "body": "Rain."}'.encode("utf-16"), "a.json")
    (kept,) = plain.read("Rain fell on Karsk.".encode("utf-16"), "a.txt")
    assert kept.text == Traced("Rain fell on Karsk.")

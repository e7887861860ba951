"""What cannot be a dispatch."""

from __future__ import annotations

import codecs
import re
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire.refusals import FEW_CONTROLS, SIGNATURES, refuse_binary, refuse_unreadable


def reason(data: bytes) -> UnreadableDispatch:
    """Give the refusal of these bytes."""
    with pytest.raises(UnreadableDispatch) as caught:
        refuse_binary(data, "a.txt")
    assert caught.value.source == "a.txt"
    return caught.value


def test_nothing_at_all() -> None:
    assert reason(b"").reason == "it is empty: it holds no letter at all"


@pytest.mark.parametrize(("first", "what"), SIGNATURES)
def test_other_kinds_of_file_are_named(first: bytes, what: str) -> None:
    assert reason(first + b"\x00\x01\x02 and more").reason == f"it is {what}, not text"


@pytest.mark.parametrize(
    ("first", "hint"),
    [
        (b"PK\x03\x04", "Unpack it, and give the text inside."),
        (b"\x1f\x8b", "Unpack it, and give the text inside."),
        (b"%PDF-", "Save it as plain text first."),
        (b"\x7fELF", ""),
    ],
)
def test_the_cure_is_named(first: bytes, hint: str) -> None:
    assert reason(first + b"\x00").hint == hint


@pytest.mark.parametrize(
    "text", [b"BZh is a word of Lorven", b"RIFF raff", b"OggS said", b"ID3 cards", b"GIF89a is a format"]
)
def test_letters_that_also_begin_a_file_are_text(text: bytes) -> None:
    refuse_binary(text, "a.txt")


def test_a_nul_is_binary_and_says_where() -> None:
    assert reason(b"Rain\0fell").reason == "it is binary (NUL byte at 4)"
    assert reason(b"Rain\0fell").hint == ""


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf16_without_its_mark_is_recognised(codec: str) -> None:
    assert "byte order mark" in reason("Rain fell".encode(codec)).hint


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF16_LE + "Rain".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "Rain".encode("utf-16-be"),
        codecs.BOM_UTF32_LE + "Rain".encode("utf-32-le"),
        codecs.BOM_UTF32_BE + "Rain".encode("utf-32-be"),
        b"\x01\x02Rain fell on the island\x03\x04" * 4,  # teleprinter copy
        b"Rain\t\n\r\f\v\x1b[0m" * 40,
        bytes(range(0x80, 0x100)),
    ],
)
def test_text_is_not_refused(data: bytes) -> None:
    refuse_binary(data, "a.txt")


def test_many_controls_are_binary() -> None:
    share = reason(b"\x01\x02\x03\x04" * FEW_CONTROLS + b"x" * 100)
    assert re.fullmatch(r"it is binary \(\d+ % control bytes\)", share.reason)
    refuse_binary(b"\x01" * FEW_CONTROLS, "a.txt")


def test_compressed_data_without_a_signature() -> None:
    data = zlib.compress(bytes(number * number % 251 for number in range(20_000)), 9).replace(b"\0", b"\x01")
    assert "binary" in reason(data).reason


@pytest.mark.parametrize("text", ["12 + 5 = 17", "—", "1\n2\n", "￼", "❶"])
def test_text_without_a_letter(text: str) -> None:
    with pytest.raises(UnreadableDispatch, match="no letter at all"):
        refuse_unreadable(text, "a.txt")


def test_white_space_says_so() -> None:
    with pytest.raises(UnreadableDispatch, match="nothing but white space"):
        refuse_unreadable(" \n\t\u3000", "a.txt")


@given(st.text(), st.characters(categories=["L"]), st.text())
def test_one_letter_of_any_script_is_enough(before: str, letter: str, behind: str) -> None:
    refuse_unreadable(before + letter + behind, "a.txt")

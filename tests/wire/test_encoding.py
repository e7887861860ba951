"""Bytes to text."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.domain.dispatch import Assumption
from clipping_archive.wire.encoding import REPLACED, decode, decode_declared

COPY = "The harbour of Lorven opened, “at last,” said Åsa Møller – and so did São Tandt’s."
KOREAN = "로르벤 항구가 다시 열렸다"


@pytest.mark.parametrize("text", ["Rain fell.", COPY, KOREAN, "", "\N{FIRE ENGINE}", "a\x00b", REPLACED])
def test_utf8_is_known_and_nothing_is_assumed(text: str) -> None:
    assert decode(text.encode("utf-8")) == (text, "utf-8", ())


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(mark: bytes, codec: str) -> None:
    found = decode(mark + COPY.encode(codec))
    assert found.text == COPY
    assert found.assumptions == ()
    assert (mark + COPY.encode(codec)).decode(found.encoding) == COPY


def test_a_mark_whose_text_is_broken_is_said() -> None:
    found = decode(codecs.BOM_UTF16_LE + "Rain".encode("utf-16-le") + b"\x00")
    assert found.text == "Rain" + REPLACED
    assert found.assumptions == (
        Assumption(
            "decoded", "Decoded as UTF-16: its byte order mark says so. 1 character could not be read."
        ),
    )


def test_windows_1252_is_assumed_and_said() -> None:
    found = decode(COPY.encode("cp1252"))
    assert (found.text, found.encoding) == (COPY, "windows-1252")
    assert found.assumptions == (
        Assumption("decoded", "Decoded as windows-1252: it is not UTF-8 (byte 0x93 at 30)."),
    )


def test_what_windows_1252_lacks_is_counted() -> None:
    found = decode(b"Rain \xe9 \x81 \x8d fell")
    assert found.text == f"Rain é {REPLACED} {REPLACED} fell"
    assert found.assumptions[0].text.endswith("2 characters could not be read.")


@pytest.mark.parametrize(
    "text",
    [
        KOREAN,
        f"The port ({KOREAN}) opened",
        "“Rain fell,” Åsa-less Moss said ‘at last’… and · so",
        "로르벤항 Moss 기자",
    ],
)
def test_korean_is_told_by_its_pairs(text: str) -> None:
    text = text.replace("Å", "A")
    found = decode(text.encode("cp949"))
    assert (found.text, found.encoding) == (text, "cp949")
    assert "cp949" in found.assumptions[0].text


@pytest.mark.parametrize(
    "text", ["naïve Åsa Møller", "“no,” she said", "5 £, 6 €", "ÉTÉ À LA MER", "Straße über Ölfeld"]
)
def test_western_text_is_not_taken_for_korean(text: str) -> None:
    assert decode(text.encode("cp1252")).text == text


def test_damaged_utf8_stays_utf8() -> None:
    data = (COPY + COPY).encode("utf-8")
    cut = data[: data.index("ø".encode()) + 1]
    found = decode(cut)
    assert found.text == cut[:-1].decode("utf-8") + REPLACED
    assert found.encoding == "utf-8"
    assert found.assumptions[0].text == (
        f"Decoded as UTF-8: nearly all of it is (byte 0xc3 at {len(cut) - 1} is not). 1 character could not be read."
    )


def test_characters_that_came_lost_are_not_counted() -> None:
    data = (COPY + REPLACED * 3).encode("utf-8") + b"\xc3"
    assert decode(data).assumptions[0].text.endswith("1 character could not be read.")


@given(st.binary(max_size=80))
def test_decoding_never_fails_and_says_what_it_lost(data: bytes) -> None:
    found = decode(data)
    if (
        REPLACED in found.text
        and REPLACED.encode() not in data
        and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0"))
    ):
        assert "could not be read" in found.assumptions[0].text
    if not found.assumptions and found.encoding == "utf-8":
        assert found.text.encode("utf-8") == data


@given(st.text(max_size=80))
def test_what_is_utf8_is_read_as_it_was_written(text: str) -> None:
    plain = text.removeprefix("\ufeff")
    assert decode(text.encode("utf-8")).text == plain


@pytest.mark.parametrize(
    ("codec", "declared", "read_as"),
    [
        ("utf-8", None, "utf-8"),
        ("cp1252", "ISO-8859-1", "windows-1252"),
        ("utf-8", "windows-1252", "utf-8"),
        ("iso8859-15", "ISO-8859-15", "iso8859-15"),
        ("cp1252", "utf-16", "windows-1252"),
        ("cp1252", "rot13", "windows-1252"),
    ],
)
def test_a_declared_encoding_is_heeded_where_it_can_be_true(
    codec: str, declared: str | None, read_as: str
) -> None:
    text = "Åsa Møller à São Tandt"
    found = decode_declared(text.encode(codec), declared)
    assert (found.text, found.encoding) == (text, read_as)


def test_a_declaration_that_is_overruled_is_said() -> None:
    found = decode_declared("Åsa".encode(), "iso-8859-1")
    assert found.assumptions == (
        Assumption("decoded", "Decoded as UTF-8, which it is, although it declares iso-8859-1."),
    )


@given(
    st.binary(max_size=40), st.sampled_from([None, "utf-8", "cp949", "latin-1", "hex", "idna", "\0", "utf-7"])
)
def test_declared_decoding_never_fails(data: bytes, declared: str | None) -> None:
    decode_declared(data, declared)

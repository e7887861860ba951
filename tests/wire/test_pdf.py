"""PDF: the text layer, and what has none."""

from __future__ import annotations

import io
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from clipping_archive import wire
from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import pdf

LINES = ("Ferry leaves Karsk", "KARSK, March 5 (Yonhap) -- A ferry left the quay.")


def made(*lines: str, pages: int = 1, password: str = "") -> bytes:
    """Make a PDF with a text layer by hand: a page for people, with the standard font."""
    text = b" ".join(b"1 0 0 1 50 %d Tm (%s) Tj" % (700 - 20 * n, one.replace("(", "\\(").replace(")", "\\)").encode())
                     for n, one in enumerate(lines))  # fmt: skip
    stream = b"BT /F1 12 Tf " + text + b" ET" if lines else b""
    kids = b" ".join(b"%d 0 R" % (4 + n) for n in range(pages))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, pages),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
    ]
    font = b"<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    objects += [
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 3 0 R /Resources %s >>" % font
    ] * pages
    data, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(data))
    data += b"xref\n0 %d\n0000000000 65535 f \n%s%s" % (len(objects) + 1, table, end)
    if not password:
        return data
    writer, file = PdfWriter(PdfReader(io.BytesIO(data))), io.BytesIO()
    writer.encrypt(password, algorithm="RC4-128")
    writer.write(file)
    return file.getvalue()


def test_the_text_of_a_page_is_read_and_read_again() -> None:
    data = made(*LINES)
    (found,) = wire.read(data, "a.pdf")
    assert isinstance(found, Dispatch)
    assert (found.format, found.raw) == ("pdf", data)
    assert found.text.original.splitlines() == list(LINES)
    assert wire.read(found.raw, found.path, read_as="pdf") == [found]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (made(), "it is a scan: 1 page without any text"),
        (made(pages=2), "it is a scan: 2 pages"),
        (made(*LINES, password="secret"), "needs a password"),
        (made(*LINES, pages=401), "401 pages"),
        (b"%PDF-1.4\nnothing", "damaged"),
    ],
)
def test_what_has_no_text_to_give_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableDispatch, match=reason):
        wire.read(data, "a.pdf")


@settings(max_examples=60)
@given(st.binary(max_size=60), st.integers(9, 900))
def test_damage_is_read_or_refused(noise: bytes, at: int) -> None:
    data = WHOLE[:at] + noise + WHOLE[at + len(noise) :]
    with suppress(UnreadableDispatch):
        pdf.read(data, "a.pdf")


WHOLE = made(*LINES)

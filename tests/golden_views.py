"""The golden files of the views: a seed and six dispatches of our own in every form."""

from __future__ import annotations

import io
import re
import subprocess
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from clipping_archive import stages
from clipping_archive.domain.clipping import Capture, Clipping
from clipping_archive.sources import Source
from clipping_archive.views.registry import VIEWS, render
from clipping_archive.views.sections import Asked
from clipping_archive.views.sheet import Sheet
from tests.golden_files import CAPTURED, ROOT, SEEDS, given

VIEWED = ROOT / "tests" / "golden" / "views"
SAMPLES = ROOT / "tests" / "golden" / "dispatches"
NAMES = {
    "putin-choe-2nd-ld": "the seed, with two words that were cut",
    "yonhap-press-review": "a collection",
    "yonhap-korean-envoy": "in Korean",
    "interfax-russian-bridge": "in Russian",
    "reuters-corrected": "a correction, with notes",
    "unknown-letter": "undated, of no agency, without a headline",
    "ap-html-remnants": "with many repairs",
}
MARKED = ("putin-choe-2nd-ld", "ap-html-remnants")
"""Those that are printed with their repairs marked."""
FOOT = re.compile(r"\n[^\n]*\s\d+\s+/\s+\d+\s*$|\n[^\n]*\n\d+ / \d+\s*$")
"""The last line of a printed page; the fonts of a machine decide where pages end."""
NOW = datetime(2024, 3, 20, 12, 0, tzinfo=UTC)


def viewed(name: str) -> Clipping:
    """Read one of the dispatches, captured on a fixed day."""
    folder = SEEDS if (SEEDS / f"{name}.txt").exists() else SAMPLES
    path = folder / f"{name}.txt"
    (made,) = stages.read(Source(path.name, path.read_bytes()), given(path.name))
    assert isinstance(made, Clipping)
    dispatch = made.dispatch
    return made._replace(captures=(Capture(path.name, len(dispatch.raw), dispatch.sha256, CAPTURED),))


def views() -> Iterator[tuple[str, str]]:
    """Give every dispatch in every form, (file name, text)."""
    for name in NAMES:
        clipping = viewed(name)
        for form in VIEWS:
            yield f"{name}/{form}.txt", readable(form, view(form, clipping, repairs=marks(name, form)))


def marks(name: str, form: str) -> bool:
    """Say whether repairs are marked; not in PDF, where pypdf misreads the letters of such notes."""
    return name in MARKED and form != "pdf"


def view(form: str, *clippings: Clipping, repairs: bool = False) -> str | bytes:
    """Print clippings as at a fixed instant, for a terminal of 80 columns."""
    return render(form, clippings, Asked(NOW, repairs=repairs), Sheet(80, drawn=True))


def readable(form: str, made: str | bytes) -> str:
    """Give what a person can compare: of HTML the text without its style, of PDF and DOCX what they say."""
    if isinstance(made, str):
        made = re.sub(r"<style>.*?</style>", "<style></style>", made, flags=re.DOTALL)
        return re.sub(r"sha256-[\w+/=]+", "sha256-...", made)
    return pdf_text(made) if form == "pdf" else docx_text(made)


def pdf_text(made: bytes) -> str:
    """Give the words of a PDF in reading order, as poppler finds them; :func:`letters` compares them."""
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=made, capture_output=True, check=True)
    text = " ".join(FOOT.sub("", page) for page in done.stdout.decode().split("\f"))
    return "\n".join(textwrap.wrap(" ".join(text.split()), 100)) + "\n"


def pypdf_text(made: bytes) -> str:
    """Give the words of a PDF as pypdf finds them, which sets blanks of its own between letters."""
    pages = (page.replace("\0", " ") for page in pages_of(made))
    return " ".join(FOOT.sub("", page) for page in pages)


def pages_of(made: bytes) -> list[str]:
    """Give the words of every page of a PDF; skips the test where the machine has no letters for them.

    WeasyPrint writes such a font in a way that pypdf does not read. ``.ci/run`` sees to it that CI has them.
    """
    import pypdf
    import pytest

    pages = pypdf.PdfReader(io.BytesIO(made)).pages
    fonts = [font for page in pages for font in page["/Resources"].get("/Font", {}).values()]
    if any(isinstance(font["/Encoding"], pypdf.generic.StreamObject) for font in map(_direct, fonts)):
        pytest.skip("the fonts of this machine lack letters of this text; Debian: apt install fonts-nanum")
    return [page.extract_text() for page in pages]


def _direct(found: Any) -> Any:
    return found.get_object()


def letters(text: str) -> str:
    """Give what is left without white space."""
    return "".join(text.split())


def docx_text(made: bytes) -> str:
    """Give the paragraphs of a DOCX with their styles, and the rows of its tables."""
    import docx

    lines = []
    for one in docx.Document(io.BytesIO(made)).iter_inner_content():
        if isinstance(one, docx.table.Table):
            lines += ["Table: " + " | ".join(cell.text for cell in row.cells) for row in one.rows]
        else:
            lines.append(f"{one.style.name}: {one.text}")
    return "\n".join(lines) + "\n"

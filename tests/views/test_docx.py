"""DOCX: what Word's schema wants, and LibreOffice reading every letter of it."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from clipping_archive.views import review_docx
from clipping_archive.views.press import press
from clipping_archive.views.registry import render
from clipping_archive.views.sections import Asked
from clipping_archive.views.sheet import Sheet
from tests import golden_views
from tests.views import hostile, made, test_press

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
RUN = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid"
    " vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs"
    " em lang eastAsianLayout specVanish oMath"
)
PARAGRAPH = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
    " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
    " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
    " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
)
"""The order of properties (ECMA-376 part 1, 17.3.2.28 and 17.3.1.26), beyond which Word may offer a repair."""
EVERYTHING = Asked(golden_views.NOW, repairs=True, embargoed=True, killed=True, editor_notes=True, own=True)


def document(name: str, paper: str = "a4") -> bytes:
    if name == "review":
        return review_docx.document(press(test_press.review(made.clipping(), test_press.hostile())), paper)
    clippings = {
        "several": [made.in_envelope(), golden_views.viewed("yonhap-korean-envoy"), hostile.empty()],
        "hostile": [hostile.hostile()],
    }.get(name) or [golden_views.viewed(name)]
    data = render("docx", clippings, EVERYTHING, Sheet(paper=paper))
    assert isinstance(data, bytes)
    return data


NAMES = (*golden_views.NAMES, "several", "hostile", "review")


@pytest.mark.parametrize("name", NAMES)
def test_properties_stand_in_the_order_of_the_schema(name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(document(name))) as parts:
        for part in ("word/document.xml", "word/styles.xml", "word/footer1.xml"):
            for tag, order in (("rPr", RUN), ("pPr", PARAGRAPH)):
                for one in ElementTree.fromstring(parts.read(part)).iter(WORD + tag):
                    kinds = [child.tag.removeprefix(WORD) for child in one]
                    assert kinds == sorted(kinds, key=order.split().index), (part, kinds)


def test_every_page_has_the_reference_and_its_number_at_its_foot() -> None:
    with zipfile.ZipFile(io.BytesIO(document("putin-choe-2nd-ld"))) as parts:
        foot = parts.read("word/footer1.xml").decode()
    assert "yonhap-3b048293e8ba" in foot
    assert re.findall(r'w:instr="(\w+)"', foot) == ["PAGE", "NUMPAGES"]


def test_the_volume_is_a_picture_with_words_for_who_cannot_see_it() -> None:
    with zipfile.ZipFile(io.BytesIO(document("review"))) as parts:
        assert "the most: 14 May 2031, 2 dispatches" in parts.read("word/document.xml").decode()
        assert [name for name in parts.namelist() if name.endswith(".png")]
    assert document("review") == document("review")


@pytest.mark.writer
@pytest.mark.skipif(OFFICE is None, reason="there is no LibreOffice")
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_libreoffice_reads_every_letter(tmp_path: Path, paper: str) -> None:
    """One that had to be repaired would lose some; all are opened at once, which takes the time."""
    for name in NAMES:
        (tmp_path / f"{name}.docx").write_bytes(document(name, paper))
    command = [
        str(OFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--norestore",
        "--convert-to", "pdf", "--outdir", str(tmp_path), *(str(tmp_path / f"{name}.docx") for name in NAMES),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    for name in NAMES:
        done = subprocess.run(
            ["pdftotext", "-raw", str(tmp_path / f"{name}.pdf"), "-"], capture_output=True, check=True
        )
        read = letters(done.stdout.decode())
        missing = [line for line in said(document(name, paper)) if letters(line)[:60] not in read]
        assert not missing, (name, missing)


def said(data: bytes) -> list[str]:
    """List the paragraphs of a document, without those in which a foot may stand amid a line."""
    lines = golden_views.docx_text(data).splitlines()
    return [re.split(r"[\t|]", line.partition(": ")[2])[-1] for line in lines]


def letters(text: str) -> str:
    """Give Latin letters and digits alone: what fonts lack, and capitals of labels, are not compared."""
    return re.sub(r"[^a-z0-9]", "", text.lower())

"""Words and fields of a DOCX, as its XML wants them."""

from __future__ import annotations

from typing import Any

_NO_XML = {0xFFFE: "<U+FFFE>", 0xFFFF: "<U+FFFF>"}


POINT = 12700
"""A point in the units of Word."""


def fit(text: str) -> str:
    """Make visible the two characters of harmless text that XML 1.0 has no place for."""
    return text.translate(_NO_XML)


def speaks(run: Any, language: str) -> None:
    """Say which language words are in, for the spelling and the choice of letters."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), language)
    spoken.set(qn("w:eastAsia"), language)
    run._r.get_or_add_rPr().append(spoken)


def page_numbers(made: Any, left: str) -> None:
    """Set ``left`` and the number of each page at its foot, as in a PDF."""
    foot = made.sections[0].footer.paragraphs[0]
    foot.add_run(f"{fit(left)}\t")
    _field(foot, "PAGE")
    foot.add_run(" / ")
    _field(foot, "NUMPAGES")


def _field(row: Any, name: str) -> None:
    """Add what the reader's program counts; 1 stands there until it has."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    row._p.append(field)
    run = row.add_run("1")
    field.append(run._r)

"""Clippings as DOCX: Title, Heading, Quote and styles of our own, in the order of every other view."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from clipping_archive.domain.clipping import Clipping
from clipping_archive.errors import MissingLibrary
from clipping_archive.views import docx_styles as styles
from clipping_archive.views import docx_words
from clipping_archive.views.cutting import cut
from clipping_archive.views.rungs import figures, way
from clipping_archive.views.sections import LADDER, REPAIRS, Asked, Cutting, Fact, Paragraph, Run
from clipping_archive.views.sheet import Sheet
from clipping_archive.views.wording import counted

_LONG_AGO = datetime(1980, 1, 1, tzinfo=UTC)
"""The first day that a ZIP file knows: the same clippings make the same bytes."""


def document(clippings: Sequence[Clipping], asked: Asked, sheet: Sheet) -> bytes:
    """Set clippings as one DOCX, each beginning a page. Raises MissingLibrary."""
    return cuttings_document([cut(clipping, asked) for clipping in clippings], sheet.paper)


def cuttings_document(cuttings: Sequence[Cutting], paper: str = "a4") -> bytes:
    """Set cuttings as one DOCX."""
    alone = len(cuttings) == 1
    several = counted(len(cuttings), "clipping")
    made = blank(paper, cuttings[0].headline if alone else several)
    docx_words.page_numbers(made, cuttings[0].ref if alone else several)
    for number, one in enumerate(cuttings):
        if number:
            made.add_page_break()
        add_article(made, one, "Title" if alone else "Heading 1")
    return packed(made)


def blank(paper: str, title: str) -> Any:
    """Make an empty document with the styles of a printed clipping. Raises MissingLibrary."""
    try:
        import docx  # noqa: F401
    except ImportError as error:
        raise MissingLibrary("Writing a DOCX", "python-docx", extra="office") from error
    return styles.blank(paper, docx_words.fit(title))


def packed(made: Any) -> bytes:
    """Give the bytes of a document, without the time of writing."""
    made.core_properties.created = made.core_properties.modified = _LONG_AGO
    written, kept = io.BytesIO(), io.BytesIO()
    made.save(written)
    with zipfile.ZipFile(written) as parts, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as again:
        for part in parts.infolist():
            info = zipfile.ZipInfo(part.filename)
            info.compress_type = zipfile.ZIP_DEFLATED
            again.writestr(info, parts.read(part))
    return kept.getvalue()


def add_article(made: Any, one: Cutting, title: str = "Heading 1") -> None:
    """Add a cutting to a document; ``title`` is the style of its headline."""
    _head(made, one, title)
    if one.hidden:
        _words(made.add_paragraph(), one.hidden, "alert")
    for paragraph in one.paragraphs:
        _text(made, paragraph, one)
    if one.mends:
        _plain(made.add_paragraph(style="Heading 2"), REPAIRS)
        for mend in one.mends:
            row = made.add_paragraph(style="Clipping Note")
            _plain(row, f"{mend.number}\t{mend.whole}")
    if one.rungs:
        _ladder(made, one)
    for row in _facts(made, one.facts)[:1]:
        row.paragraph_format.space_before = 10 * docx_words.POINT
    first = _rule(_facts(made, one.particulars)[0], "top")
    first.paragraph_format.space_before = 10 * docx_words.POINT
    rest = [f"Tags: {', '.join(one.tags)}"] if one.tags else []
    for line in [*rest, *(f"Note {number}: {text}" for number, text in one.remarks)]:
        _plain(made.add_paragraph(style="Clipping Fact"), line)


def _head(made: Any, one: Cutting, title: str) -> None:
    if one.signal:
        _words(made.add_paragraph(style="Subtitle"), one.signal.words, "alert")
    source = _plain(made.add_paragraph(style="Subtitle"), one.agency)
    if right := " · ".join(filter(None, (one.take, one.dateline))):
        _words(source, "\t")
        _words(source, right, "source")
    _rule(source, "bottom")
    _plain(made.add_paragraph(style=title), one.headline or "(no headline)", one.language)
    if one.byline:
        _plain(made.add_paragraph(style="Byline"), " · ".join(one.byline), one.language)
    when = _plain(made.add_paragraph(style="Caption"), f"{one.published} ")
    _words(when, f"({one.known})", "inferred")
    for note in one.notes:
        _plain(made.add_paragraph(style="Quote"), f"Note: {note}")


def _text(made: Any, paragraph: Paragraph, one: Cutting) -> None:
    if paragraph.item and not paragraph.closed:
        _words(made.add_paragraph(), f"#{paragraph.item} {paragraph.over}".rstrip(), "ref")
    row = made.add_paragraph(style="Clipping Text")
    row.add_run(f"{paragraph.number}\t", style="Handle")
    _runs(row, paragraph.runs, one.language)
    if paragraph.closed:
        _words(row, f" #{paragraph.item}", "ref")


def _runs(row: Any, runs: Iterable[Run], language: str = "") -> None:
    for run in runs:
        if run.note:
            row.add_run(str(run.note)).font.superscript = True
        elif run.text == "\n":
            row.add_run().add_break()
        else:
            made = _words(row, run.text, run.role, language)
            if run.mend:
                made.style = row.part.document.styles["Mended"]


def _words(row: Any, text: str, role: str = "", language: str = "") -> Any:
    style = styles.CHARACTERS.get(role)
    made = row.add_run(docx_words.fit(text), style=style)
    if language:
        docx_words.speaks(made, language)
    return made


def _plain(row: Any, text: str, language: str = "") -> Any:
    """Add words without a role, and give the paragraph."""
    _words(row, text, "", language)
    return row


def _ladder(made: Any, one: Cutting) -> None:
    _plain(made.add_paragraph(style="Heading 2"), LADDER)
    rows = [(rung, figure, not number) for rung in one.rungs for number, figure in enumerate(figures(rung))]
    table = made.add_table(rows=0, cols=3)
    styles.columns(table, styles.LADDER)
    for rung, (count, numbers), first in rows:
        cells = table.add_row().cells
        who, said, where = (cell.paragraphs[0] for cell in cells)
        for text, style in way(rung) if first else ():
            _words(who, text, style)
        _plain(said, count)
        _plain(where, " ".join(f"¶{number}" for number in numbers))
        for paragraph in (who, said, where):
            paragraph.style = made.styles["Clipping Row"]
    if one.carried:
        carried = _plain(made.add_paragraph(style="Clipping Row"), one.carried)
        carried.paragraph_format.space_before = 4 * docx_words.POINT


def _facts(made: Any, facts: Iterable[Fact]) -> list[Any]:
    rows = []
    for fact in facts:
        row = made.add_paragraph(style="Clipping Fact")
        row.add_run(fact.label, style="Label")
        row.add_run("\t")
        for index, entry in enumerate(fact.entries):
            _between(row, index, long=fact.long)
            _runs(row, entry)
        rows.append(row)
    return rows


def _between(row: Any, index: int, *, long: bool) -> None:
    if index and long:
        row.add_run().add_break()
    elif index:
        row.add_run(" · ")


def _rule(row: Any, side: str) -> Any:
    """Draw a thin rule above or below a paragraph."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    borders, line = OxmlElement("w:pBdr"), OxmlElement(f"w:{side}")
    for name, value in (("val", "single"), ("sz", "4"), ("space", "4"), ("color", "1D1C1A")):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    row._p.get_or_add_pPr().insert_element_before(
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )
    return row

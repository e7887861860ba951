"""A press review as DOCX, with the styles of a printed clipping."""

from __future__ import annotations

from typing import Any

from clipping_archive.views import docx_styles as styles
from clipping_archive.views.docx import _plain, _words, blank, packed
from clipping_archive.views.press import Piece, Press


SPACE = 14 * 12700
"""Above each dispatch, in the units of Word: 14 points."""


def document(made: Press, paper: str = "a4") -> bytes:
    """Set a review as DOCX. Raises MissingLibrary."""
    page = blank(paper, made.title)
    _headlines(page)
    _plain(page.add_paragraph(style="Subtitle"), "Press review")
    _plain(page.add_paragraph(style="Title"), made.title)
    _plain(page.add_paragraph(style="Caption"), f"{made.period} · {made.total}")
    _words(page.add_paragraph(style="Caption"), f"{made.made}; {made.rule}.", "inferred")
    _table(page, made.bars.title, list(zip(made.bars.labels, made.bars.numbers, strict=True)))
    if made.bars.beside:
        _words(page.add_paragraph(style="Caption"), made.bars.beside, "inferred")
    _list(page, "Contents", [f"{part.name} ({len(part.pieces) + len(part.again)})" for part in made.parts])
    for part in made.parts:
        _plain(page.add_paragraph(style="Heading 1"), part.name)
        for piece in part.pieces:
            _piece(page, piece)
        for piece in part.again:
            _plain(page.add_paragraph(style="Clipping Fact"), f"above:\t{piece.headline} ({piece.ref})")
    _list(page, "Open silences", [f"{one.words} {one.ref}" for one in made.silences])
    facts = [*made.facts, *(("Known to be missing", words) for words in made.missing)]
    _heading(page, "Coverage")
    for label, words in facts:
        row = page.add_paragraph(style="Clipping Fact")
        row.add_run(label, style="Label")
        _plain(row, f"\t{words}")
    _table(page, "Held of the period, by agency", list(made.agencies))
    left = [f"{why}: {refs}" if refs else why for why, refs in made.left_out]
    _list(page, "Left out", left or ["nothing"])
    _list(page, "Citations", [words for _, words in made.citations])
    return packed(page)


def _headlines(page: Any) -> None:
    """Set the headlines of a review smaller than the names of its groups; Word lists both in its outline."""
    import docx

    style = page.styles["Heading 4"]
    styles._letters(style, 12.5, styles.SERIF, bold=True)
    style.paragraph_format.space_before = docx.shared.Pt(2)
    style.paragraph_format.space_after = docx.shared.Pt(2)


def _heading(page: Any, words: str) -> None:
    _plain(page.add_paragraph(style="Heading 2"), words)


def _list(page: Any, title: str, items: list[str]) -> None:
    if items:
        _heading(page, title)
        for number, words in enumerate(items, 1):
            _plain(page.add_paragraph(style="Clipping Text"), f"{number}\t{words}")


def _table(page: Any, title: str, rows: list[tuple[str, int]]) -> None:
    if not rows:
        return
    _heading(page, title)
    table = page.add_table(rows=0, cols=2)
    for label, number in rows:
        name, count = (cell.paragraphs[0] for cell in table.add_row().cells)
        _plain(name, label)
        _plain(count, f"{number:,}")
        name.paragraph_format.space_after = count.paragraph_format.space_after = 0


def _piece(page: Any, piece: Piece) -> None:
    source = " · ".join(filter(None, (piece.alert, piece.agency, piece.take, piece.dateline)))
    _plain(page.add_paragraph(style="Subtitle"), source).paragraph_format.space_before = SPACE
    _plain(page.add_paragraph(style="Heading 4"), piece.headline, piece.language)
    when = _plain(page.add_paragraph(style="Caption"), f"{piece.published} ")
    _words(when, f"({piece.known})", "inferred")
    if piece.summary:
        _plain(page.add_paragraph(style="Quote"), piece.summary, piece.language)
    for way in piece.ways:
        row = page.add_paragraph(style="Clipping Text")
        _plain(row, "-\t")
        for words, role in way.runs:
            _words(row, words, role)
        _words(row, f"  {way.figures}", "inferred")
    for silence in piece.silences:
        _plain(page.add_paragraph(style="Clipping Text"), f"-\tNot yet reported: {silence}")
    last = page.add_paragraph(style="Caption")
    _words(last, piece.ref, "ref")
    older = f"; stands for {', '.join(piece.older)}" if piece.older else ""
    _plain(last, f" citation {piece.cited}{older}")

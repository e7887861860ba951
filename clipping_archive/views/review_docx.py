"""A press review as DOCX, with the styles of a printed clipping."""

from __future__ import annotations

from typing import Any

from clipping_archive.views import docx as clipping
from clipping_archive.views import docx_styles as styles
from clipping_archive.views.press import Piece, Press

POINT = 12700
"""A point in the units of Word."""


def document(made: Press, paper: str = "a4") -> bytes:
    """Set a review as DOCX. Raises MissingLibrary."""
    page = _Page(clipping.blank(paper, made.title))
    page.line("Subtitle", "Press review")
    page.line("Title", made.title)
    page.line("Caption", f"{made.period} · {made.total}")
    page.line("Caption", f"{made.made}; {made.rule}.", "inferred")
    page.table(made.bars.title, list(zip(made.bars.labels, made.bars.numbers, strict=True)))
    if made.bars.beside:
        page.line("Caption", made.bars.beside, "inferred")
    page.listed("Contents", [f"{part.name} ({len(part.pieces) + len(part.again)})" for part in made.parts])
    for part in made.parts:
        page.line("Heading 1", part.name)
        for piece in part.pieces:
            _piece(page, piece)
        for piece in part.again:
            page.line("Clipping Fact", f"above:\t{piece.headline} ({piece.ref})")
    _rest(page, made)
    return clipping.packed(page.made)


def _rest(page: _Page, made: Press) -> None:
    page.listed("Open silences", [f"{one.words} {one.ref}" for one in made.silences])
    page.line("Heading 2", "Coverage")
    for label, words in (*made.facts, *(("Known to be missing", words) for words in made.missing)):
        row = page.row("Clipping Fact")
        row.add_run(label, style="Label")
        page.words(row, f"\t{words}")
    page.table("Held of the period, by agency", list(made.agencies))
    left = [f"{why}: {refs}" if refs else why for why, refs in made.left_out]
    page.listed("Left out", left or ["nothing"])
    page.listed("Citations", [words for _, words in made.citations])


class _Page:
    """A document that looks every style up once; the library walks over all of them at every paragraph."""

    def __init__(self, made: Any) -> None:
        self.made = made
        self.ids = {style.name: style.style_id for style in made.styles}
        headline = made.styles["Heading 4"]
        styles._letters(headline, 12.5, styles.SERIF, bold=True)
        headline.paragraph_format.space_before = headline.paragraph_format.space_after = 2 * POINT

    def row(self, style: str) -> Any:
        """Add an empty paragraph."""
        made = self.made.add_paragraph()
        made._p.style = self.ids[style]
        return made

    def words(self, row: Any, text: str, role: str = "", language: str = "") -> None:
        """Add words of a role to a paragraph."""
        run = row.add_run(text.translate(clipping._NO_XML))
        if name := styles.CHARACTERS.get(role):
            run._r.style = self.ids[name]
        if language:
            clipping._speaks(run, language)

    def line(self, style: str, text: str, role: str = "", language: str = "") -> Any:
        """Add a paragraph of words of one role."""
        row = self.row(style)
        self.words(row, text, role, language)
        return row

    def listed(self, title: str, items: list[str]) -> None:
        """Add a heading and numbered lines, if there are any."""
        if items:
            self.line("Heading 2", title)
        for number, words in enumerate(items, 1):
            self.line("Clipping Text", f"{number}\t{words}")

    def table(self, title: str, rows: list[tuple[str, int]]) -> None:
        """Add a heading and a table of names and numbers, if there are any."""
        if not rows:
            return
        self.line("Heading 2", title)
        table = self.made.add_table(rows=0, cols=2)
        for label, number in rows:
            name, count = (cell.paragraphs[0] for cell in table.add_row().cells)
            self.words(name, label)
            self.words(count, f"{number:,}")
            name.paragraph_format.space_after = count.paragraph_format.space_after = 0


def _piece(page: _Page, piece: Piece) -> None:
    source = " · ".join(filter(None, (piece.alert, piece.agency, piece.take, piece.dateline)))
    page.line("Subtitle", source).paragraph_format.space_before = 14 * POINT
    page.line("Heading 4", piece.headline, "", piece.language)
    when = page.line("Caption", f"{piece.published} ")
    page.words(when, f"({piece.known})", "inferred")
    if piece.summary:
        page.line("Quote", piece.summary, "", piece.language)
    for way in piece.ways:
        row = page.line("Clipping Text", "-\t")
        for words, role in way.runs:
            page.words(row, words, role)
        page.words(row, f"  {way.figures}", "inferred")
    for silence in piece.silences:
        page.line("Clipping Text", f"-\tNot yet reported: {silence}")
    last = page.line("Caption", piece.ref, "ref")
    older = f"; stands for {', '.join(piece.older)}" if piece.older else ""
    page.words(last, f" citation {piece.cited}{older}")

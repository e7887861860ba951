"""A press review as DOCX, with the styles of a printed clipping."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import Any

from clipping_archive.errors import MissingLibrary
from clipping_archive.views import docx as clipping
from clipping_archive.views import docx_styles as styles
from clipping_archive.views import docx_words
from clipping_archive.views.bars import FEWEST, Bars
from clipping_archive.views.docx_words import POINT
from clipping_archive.views.press import Piece, Press
from clipping_archive.views.sections import LADDER


def document(made: Press, paper: str = "a4") -> bytes:
    """Set a review as DOCX; without matplotlib a table says what the picture would. Raises MissingLibrary."""
    page = _Page(clipping.blank(paper, made.title))
    docx_words.page_numbers(page.made, made.title)
    page.line("Subtitle", "Press review")
    page.line("Title", made.title)
    page.line("Caption", f"{made.period} · {made.total}").paragraph_format.space_after = 2 * POINT
    page.line("Caption", f"{made.made}.", "inferred")
    _volume(page, made.bars)
    _contents(page, made)
    for part in made.parts:
        page.line("Heading 1", part.name).paragraph_format.space_before = 20 * POINT
        for piece in part.pieces:
            _piece(page, piece)
        for piece in part.again:
            page.line("Clipping Note", f"above\t{piece.headline} ({piece.ref})")
    _rest(page, made)
    return clipping.packed(page.made)


def _volume(page: _Page, bars: Bars) -> None:
    """Draw the volume, and say in words what the picture shows."""
    if len(bars.numbers) >= FEWEST:
        from clipping_archive.views.plot_svg import png

        try:
            page.picture(png(bars), bars.words)
        except MissingLibrary:
            page.table(bars.title, bars.rows)
    page.line("Caption", f"{bars.title}. {bars.words}", "inferred")


def _contents(page: _Page, made: Press) -> None:
    if made.parts:
        page.line("Heading 2", "Contents")
    for part in made.parts:
        page.line("Clipping Note", f"{part.name} ({len(part.pieces) + len(part.again)})", "ref")
        for piece in part.pieces if made.listed else ():
            row = page.line("Clipping Note", f"{piece.cited}\t{piece.headline}", "", piece.language)
            page.words(row, f"  {piece.agency}, {piece.published}", "inferred")


def _rest(page: _Page, made: Press) -> None:
    if made.voices:
        page.line("Heading 2", LADDER.replace("said it", "spoke"))
    for voice in made.voices:
        row = page.row("List Bullet")
        page.spans(row, voice.runs)
        cited = " ".join(f"[{number}]" for number in voice.cited)
        page.words(row, f"  {voice.figures}  {cited}", "inferred")
    if made.more:
        page.line("List Bullet", made.more, "inferred")
    page.listed("Open silences", [f"{one.words} {one.ref}" for one in made.silences])
    page.line("Heading 2", "Coverage")
    for label, stated in made.facts:
        row = page.row("Clipping Fact")
        row.add_run(label, style="Label")
        for number, words in enumerate(stated):
            if number:
                row.add_run().add_break()
            page.words(row, f"\t{words}" if not number else words)
    page.table("Held of the period, by agency", made.agencies)
    left = [f"{why}: {refs}" if refs else why for why, refs in made.left_out]
    page.listed("Left out", left or ["nothing"])
    page.listed("Citations", [words for _, words in made.citations])


class _Page:
    """A document that looks every style up once; the library walks over all of them at every paragraph."""

    def __init__(self, made: Any) -> None:
        self.made = made
        self.ids = {style.name: style.style_id for style in made.styles}
        headline, bullet, summary = (made.styles[name] for name in ("Heading 4", "List Bullet", "Quote"))
        styles.letters(headline, 12.5, styles.SERIF, bold=True)
        headline.paragraph_format.space_before = headline.paragraph_format.space_after = 2 * POINT
        styles.letters(bullet, 9.5, styles.SERIF, bold=False)
        bullet.paragraph_format.space_after = 1 * POINT
        styles.letters(summary, 11, styles.SERIF, bold=False)

    def row(self, style: str) -> Any:
        """Add an empty paragraph."""
        made = self.made.add_paragraph()
        made._p.style = self.ids[style]
        return made

    def words(self, row: Any, text: str, role: str = "", language: str = "") -> None:
        """Add words of a role to a paragraph."""
        run = row.add_run(docx_words.fit(text))
        if name := styles.CHARACTERS.get(role):
            run._r.style = self.ids[name]
        if language:
            docx_words.speaks(run, language)

    def spans(self, row: Any, spans: Iterable[tuple[str, str]]) -> None:
        """Add words of several roles to a paragraph."""
        for text, role in spans:
            self.words(row, text, role)

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
            self.line("Clipping Note", f"{number}\t{words}")

    def picture(self, dots: bytes, words: str) -> None:
        """Add a picture of the width of the text, and what it shows for who cannot see it."""
        section = self.made.sections[0]
        width = section.page_width - section.left_margin - section.right_margin
        shape = self.made.add_picture(io.BytesIO(dots), width=width)
        shape._inline.docPr.set("descr", docx_words.fit(words))

    def table(self, title: str, rows: Iterable[tuple[str, int]]) -> None:
        """Add a heading and a table of names and numbers, if there are any."""
        rows = list(rows)
        if not rows:
            return
        self.line("Heading 2", title)
        table = self.made.add_table(rows=0, cols=2)
        styles.columns(table, styles.NUMBERS)
        for label, number in rows:
            name, count = (cell.paragraphs[0] for cell in table.add_row().cells)
            self.words(name, label)
            self.words(count, f"{number:,}")
            for row in (name, count):
                row._p.style = self.ids["Clipping Row"]


def _piece(page: _Page, piece: Piece) -> None:
    source = page.row("Subtitle")
    source.paragraph_format.space_before = 16 * POINT
    source.paragraph_format.keep_with_next = True
    if piece.alert:
        page.words(source, f"{piece.alert} · ", "alert")
    page.words(source, piece.agency)
    if right := " · ".join(filter(None, (piece.take, piece.dateline))):
        page.words(source, "\t")
        page.words(source, right, "source")
    page.line("Heading 4", piece.headline, "", piece.language)
    when = page.line("Caption", f"{piece.published} ")
    page.words(when, f"({piece.known})", "inferred")
    when.paragraph_format.space_after = 4 * POINT
    if piece.summary:
        page.line("Quote", piece.summary, "", piece.language)
    for way in piece.ways:
        row = page.row("List Bullet")
        page.spans(row, way.runs)
        page.words(row, f"  {way.figures}", "inferred")
    for silence in piece.silences:
        page.line("List Bullet", f"Not yet reported: {silence}")
    last = page.line("Caption", piece.ref, "ref")
    last.paragraph_format.keep_with_next = False
    older = f"; stands for {', '.join(piece.older)}" if piece.older else ""
    page.words(last, f"  citation {piece.cited}{older}")

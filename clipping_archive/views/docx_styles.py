"""The styles of a DOCX: Word's own where they exist, so that a reader can restyle the whole."""

from __future__ import annotations

from typing import Any

SERIF, SANS, EAST = "Georgia", "Arial", "Batang"
COLORS = {"person": "0A5560", "outlet": "7A2B63", "inferred": "5D5A54", "alert": "AD1519"}
CHARACTERS = {
    "person": "Person",
    "outlet": "Outlet",
    "inferred": "Inferred",
    "alert": "Alert",
    "ref": "Reference",
    "digest": "Digest",
    "source": "Source",
}
"""The roles of words, and the character styles that stand for them."""

PAPER = {"a4": (210, 297), "letter": (215.9, 279.4)}
"""Width and height in millimetres."""

# name: (points, bold, face, points before, points after)
PARAGRAPHS = {
    "Normal": (11, False, SERIF, 0, 7),
    "Title": (21, True, SERIF, 6, 6),
    "Heading 1": (17, True, SERIF, 6, 6),
    "Heading 2": (8, True, SANS, 14, 4),
    "Heading 3": (8, True, SANS, 14, 4),
    "Subtitle": (8, True, SANS, 0, 4),
    "Quote": (9.5, False, SERIF, 0, 5),
    "Caption": (9, False, SANS, 0, 10),
    "Footer": (7.5, False, SANS, 0, 0),
}


# name: (points, hanging indent in millimetres, points after)
HANGING = {
    "Clipping Text": (11, 8, 7),
    "Clipping Note": (8.5, 8, 2),
    "Clipping Row": (9.5, 4, 1),
    "Clipping Fact": (9, 38, 3),
}
LADDER, NUMBERS = (36000 * 76, 36000 * 30, 36000 * 46), (36000 * 76, 36000 * 30)
"""The widths of columns, of the ladder and of tables of numbers, in EMU: 36,000 are a millimetre."""


def blank(paper: str, title: str) -> Any:
    """Make an empty document with the styles, on its paper."""
    import docx

    made = docx.Document()
    made.core_properties.title = title[:255]  # as many as the format allows
    made.core_properties.author = made.core_properties.comments = ""
    _paper(made, paper)
    for name, (points, bold, face, before, after) in PARAGRAPHS.items():
        style = made.styles[name]
        letters(style, points, face, bold=bold)
        style.paragraph_format.space_before = docx.shared.Pt(before)
        style.paragraph_format.space_after = docx.shared.Pt(after)
    made.styles["Normal"].paragraph_format.line_spacing = 1.3
    for name in ("Heading 2", "Heading 3", "Subtitle"):
        made.styles[name].font.all_caps = True
        _spaced(made.styles[name], 14)
    made.styles["Title"].paragraph_format.line_spacing = made.styles[
        "Heading 1"
    ].paragraph_format.line_spacing = 1.05
    made.styles["Caption"].paragraph_format.keep_with_next = True
    _edges(made)
    _own(made)
    return made


def _edges(made: Any) -> None:
    """Let a tab run to the right edge, where the take and the page number stand."""
    import docx

    section = made.sections[0]
    right = section.page_width - section.left_margin - section.right_margin
    for name in ("Subtitle", "Footer"):
        stops = made.styles[name].paragraph_format.tab_stops
        stops.clear_all()
        stops.add_tab_stop(right, docx.enum.text.WD_TAB_ALIGNMENT.RIGHT)


def columns(table: Any, widths: tuple[int, ...]) -> None:
    """Give a table its widths: Word reads them at the cells, LibreOffice at the columns."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width


def _paper(made: Any, paper: str) -> None:
    import docx

    mm = docx.shared.Mm
    section = made.sections[0]
    section.page_width, section.page_height = (mm(size) for size in PAPER[paper])
    section.left_margin, section.right_margin = mm(30), mm(28)
    section.top_margin, section.bottom_margin = mm(22), mm(22)


def letters(style: Any, points: float, face: str, *, bold: bool) -> None:
    """Set the face for all scripts; the colour is the reader's own ink."""
    import docx

    style.font.size, style.font.bold, style.font.italic = docx.shared.Pt(points), bold, False
    style.font.name = face
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        if name.endswith("Theme"):
            del fonts.attrib[name]
    for script, name in (("ascii", face), ("hAnsi", face), ("cs", face), ("eastAsia", EAST)):
        fonts.set(docx.oxml.ns.qn(f"w:{script}"), name)
    style.font.color.rgb = docx.shared.RGBColor(0x1D, 0x1C, 0x1A)
    border = style.element.find(".//" + docx.oxml.ns.qn("w:pBdr"))
    if border is not None:  # Word's Title has a blue rule of its own
        border.getparent().remove(border)


def _spaced(style: Any, twentieths: int) -> None:
    """Letterspace a style; the order of what stands in ``w:rPr`` is fixed (ECMA-376 part 1, 17.3.2.28)."""
    import docx

    spacing = docx.oxml.OxmlElement("w:spacing")
    spacing.set(docx.oxml.ns.qn("w:val"), str(twentieths))
    behind = ("w:w", "w:kern", "w:position", "w:sz", "w:szCs", "w:highlight", "w:u", "w:lang")
    style.element.get_or_add_rPr().insert_element_before(spacing, *behind)


def _own(made: Any) -> None:
    """Add the styles that Word has not: numbered paragraphs, particulars, and the roles of words."""
    import docx

    kinds = docx.enum.style.WD_STYLE_TYPE
    for name, (points, indent, after) in HANGING.items():
        style = made.styles.add_style(name, kinds.PARAGRAPH)
        style.base_style = made.styles["Normal"]
        style.font.size = docx.shared.Pt(points)
        form = style.paragraph_format
        form.space_after, form.widow_control = docx.shared.Pt(after), True
        form.left_indent, form.first_line_indent = docx.shared.Mm(indent), docx.shared.Mm(-indent)
        form.tab_stops.add_tab_stop(docx.shared.Mm(indent))
    made.styles["Clipping Fact"].paragraph_format.keep_together = True
    made.styles.add_style("Byline", kinds.PARAGRAPH).base_style = made.styles["Normal"]
    made.styles["Byline"].font.italic = True
    for role, name in CHARACTERS.items():
        style = made.styles.add_style(name, kinds.CHARACTER)
        if role in COLORS:
            style.font.color.rgb = docx.shared.RGBColor.from_string(COLORS[role])
        style.font.bold = True if role in ("alert", "ref") else None
        if role == "digest":
            style.font.name, style.font.size = SANS, docx.shared.Pt(7)
        if role == "source":
            style.font.bold = style.font.all_caps = False
            _spaced(style, 0)
    for name in ("Handle", "Mended", "Label"):
        style = made.styles.add_style(name, kinds.CHARACTER)
        style.font.name, style.font.size = SANS, docx.shared.Pt(7.5)
        style.font.color.rgb = docx.shared.RGBColor.from_string(COLORS["inferred"])
    made.styles["Label"].font.all_caps = made.styles["Label"].font.bold = True
    mended = made.styles["Mended"]
    mended.font.name = mended.font.size = None
    mended.font.underline, mended.font.color.rgb = True, None

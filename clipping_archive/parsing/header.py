"""What stands above the body: tags, slugline, headline, notes to editors, byline, the page's own lines."""

from __future__ import annotations

from collections.abc import Callable

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.bylines import is_role, read_byline, read_desk, read_names
from clipping_archive.parsing.captions import is_caption
from clipping_archive.parsing.closing import source_of
from clipping_archive.parsing.furniture import is_foreign, is_furniture, is_section
from clipping_archive.parsing.header_lines import is_mark, is_slug, is_wired, url_of
from clipping_archive.parsing.headline import (
    is_slugline,
    reads_as_headline,
    set_headline,
    set_slugline,
    wrapped,
)
from clipping_archive.parsing.houses import domain_owner, named, sign_owner
from clipping_archive.parsing.labelled import take_label
from clipping_archive.parsing.labels import read_label, subject_start
from clipping_archive.parsing.layout import PAGE, SIGN, TRAILER, Layout
from clipping_archive.parsing.lines import Line, is_ruler
from clipping_archive.parsing.pageline import PageLine, read_page_line
from clipping_archive.parsing.patterns import any_word, either, listed
from clipping_archive.parsing.series import read_alone, read_series, read_slugged

_DESK = any_word("""
    ATTN, Eds, EDS, EDITOR['’]?S['’]? NOTES?, ATTENTION, Editor['’]?s['’]? [Nn]otes?, Attention [Ee]ditors
    Note to [Ee]ditors
""")
_CHANGES = """
    Adds, Updates, Recasts, Corrects, Rewrites, Repeats, Refiles, Writes through
    ADDS, UPDATES, RECASTS, CORRECTS
"""
ATTN = re.compile(
    r"\s*"
    + either(
        r"\((?:ATTN|Attn|Eds|EDS|Editors?|EDITORS?)\b ?[:—-].{0,600}",  # (ATTN: ADDS photo)
        rf"{_DESK} ?(?::|-{{1,2}}|—).{{0,600}}",  # Eds: Updates with quotes.
        rf"\({any_word(_CHANGES)}\b.{{3,400}}\)",  # (Adds details in paragraph 3)
        r"ATTENTION - .{3,200}///?",  # ATTENTION - ADDS quote ///
    )
)
"""A note to editors; it may run on over the line in which it begins."""
_NOTING = (
    *("ATT", "Att", "Ed", "ED", "Note", "(ATTN", "(Attn", "(Ed", "(ED"),
    *(f"({word}" for word in listed(_CHANGES)),
)
_CORRECTS = re.compile(r"\((?:Corrects|Adds|Updates|Recasts|Repeats|Refiles|Clarifies)\b")
"""A note that the agency prints for its readers; the same in capitals is for editors."""
# As BBC Monitoring gives it: [Yonhap headline: "Ferry leaves Karsk"]
_QUOTED_HEADLINE = re.compile(r"\[[A-Z][\w ]{1,30} headline: [\"“](?P<headline>.{3,200})[\"”]\]")
SECTION = 4
"""A line of fewer words above one of so many names a site or a section, in words."""
LABELS = 2
"""One line with a label may be prose; two are the head of a letter or of a database's page."""
_PASSED_ON = ("from", "to", "subject")


def is_note(line: str) -> bool:
    """Say whether a line opens as a note to editors does."""
    return line.lstrip().startswith(_NOTING) and ATTN.match(line) is not None


def read_header(layout: Layout, lines: list[Line], *, titled: bool = True) -> None:
    """Say of every line above the body what it is; ``titled`` False says that none is the headline."""
    open_lines: list[Line] = []
    after_byline = False
    labelled = sum(1 for line in lines if read_label(line.text)) >= LABELS
    subject: Line | None = None
    for line in lines:
        if labelled and (label := read_label(line.text)):
            if label.key in _PASSED_ON:
                _take_letter(layout, open_lines)
            if label.key == "subject":
                subject = line.cut(label.start + subject_start(label.value))
                line = line.cut(0, label.start + subject_start(label.value))
            take_label(layout, line, label)
            continue
        if after_byline and is_role(line.text):
            layout.take("byline", line)
            continue
        if line.text[:1] == "[" and (quoted := _QUOTED_HEADLINE.match(line.text)):
            set_headline(layout, line.cut(*quoted.span("headline")))
            continue
        kind = _known(layout, line.text)
        after_byline = kind == "byline"
        if kind:
            layout.take(kind, line)
        else:
            open_lines.append(line)
    if titled:
        _headline(layout, open_lines)
    if subject and layout.headline is None:
        set_headline(layout, subject)
    elif subject:
        layout.take("header", subject)


def _take_letter(layout: Layout, lines: list[Line]) -> None:
    """Take what somebody wrote above the letter that he passed on: no line of it is the headline."""
    for line in lines:
        layout.take("header", line)
    lines.clear()


_SIGNS: tuple[Callable[[str], object], ...] = (
    is_note,
    is_mark,
    read_byline,
    read_desk,
    named,
    source_of,
    is_section,
    is_slug,
    read_page_line,
    read_label,
    is_furniture,
    read_alone,
    url_of,
    is_caption,
)


def is_header(line: str) -> bool:
    """Say whether a line can only stand above a body, wherever that begins."""
    return any(sign(line) for sign in _SIGNS)


def _known(layout: Layout, text: str) -> str | None:
    """Tell the kind of a line that its own words tell, and note what it says."""
    if is_ruler(text):
        return "ruler"
    if is_note(text):
        _take_note(layout, text)
        return "editor-note"
    if kind := _of_the_page(layout, text) or _of_the_house(layout, text):
        return kind
    if is_caption(text):
        return "caption"
    if is_furniture(text) or (is_foreign(text) and not layout.korean):
        return "furniture"
    return _tagged(layout, text)


def _of_the_page(layout: Layout, text: str) -> str | None:
    """Read a line with a stamp in it, the page's address, or where the page has the story from."""
    if page := read_page_line(text):
        take_page_line(layout, page)
    elif found := url_of(text):
        take_url(layout, found)
    elif source := source_of(text):
        layout.claim(TRAILER, source)
    else:
        return None
    return "header"


def _of_the_house(layout: Layout, text: str) -> str | None:
    """Read who wrote it, a person or a house, or a line that only one house prints."""
    if names := read_byline(text):
        layout.byline = layout.byline or names
        layout.signs += 1
        return "byline"
    if desk := read_desk(text) or named(text):
        layout.claim(SIGN, desk)
        return "byline"
    if owner := sign_owner(text):
        layout.claim(SIGN, owner)
        return "header" if text[0].islower() else "furniture"
    return None


def _take_note(layout: Layout, text: str) -> None:
    """Keep a note; the agency prints some for its readers."""
    public = _CORRECTS.match(text) is not None
    layout.editor_note = layout.editor_note or (None if public else text)
    layout.note(text, public=public)


def take_page_line(layout: Layout, page: PageLine) -> None:
    """Note what a line of the page says of the story."""
    layout.stamps.append(page.stamp)
    layout.byline = layout.byline or page.byline
    if page.agency:
        layout.claim(SIGN, page.agency)


def take_url(layout: Layout, found: re.Match[str]) -> None:
    """Note the address of the page, and whose it is."""
    layout.addresses.append(found["url"])
    if owner := domain_owner(found["host"]):
        layout.claim(PAGE, owner)


def _tagged(layout: Layout, text: str) -> str | None:
    if is_mark(text) or is_section(text):
        return "header"
    if series := read_alone(text):
        layout.series = layout.series or series
        layout.signs += 1
        return "series"
    if is_wired(text):
        return "header"
    if is_slug(text):
        layout.slugline = layout.slugline or text.strip(" /")
        layout.series = layout.series or read_slugged(text)
        return "slugline"
    return None


def _headline(layout: Layout, lines: list[Line]) -> None:
    """Take the lines that nothing explains: a slugline, the headline, the writer's bare name, the rest."""
    others = [line for line in lines if line.text != lines[0].text]
    if others and is_slugline(lines[0].text, others[0].text):
        for line in lines:
            if line not in others:
                set_slugline(layout, line)
        lines = others
    if lines and layout.headline is None:
        headline = _best_headline(lines)
        whole = wrapped(layout.text, lines, lines.index(headline))
        set_headline(layout, whole)
        lines = [line for line in lines if not whole.start <= line.start < whole.end]
    for line in lines:
        names = read_names(line.text) if layout.dateline and not layout.byline else ()
        layout.byline = layout.byline or names
        layout.take("byline" if names else "header", line)


def _best_headline(lines: list[Line]) -> Line:
    """Choose the headline: a line with a series tag, one said twice, else the first that is no sentence."""
    tagged = (line for line in lines if read_series(line.text).series)
    twice = (line for at, line in enumerate(lines) if line.text in {other.text for other in lines[at + 1 :]})
    may_be = [line for line in lines if reads_as_headline(line.text)]
    # "Yahoo! News", "East Asia": what names a site or a section is shorter than the headline below it.
    longer = (line for line in may_be[1:] if len(may_be[0].text.split()) < SECTION <= len(line.text.split()))
    return next(tagged, next(twice, next(longer, may_be[0] if may_be else lines[0])))

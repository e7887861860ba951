"""One line of the body: a paragraph, or what stands among them, as credits, sign-offs and captions do."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.bylines import read_signature
from clipping_archive.parsing.captions import is_caption
from clipping_archive.parsing.closing import (
    LONE,
    MAIL_AFTER,
    email_of,
    is_credit_line,
    is_initials,
    source_of,
)
from clipping_archive.parsing.furniture import cut_end, is_foreign, is_furniture
from clipping_archive.parsing.header import is_note, take_page_line, take_url
from clipping_archive.parsing.header_lines import url_of
from clipping_archive.parsing.houses import domain_owner, named, sign_owner
from clipping_archive.parsing.labelled import take_label_date
from clipping_archive.parsing.labels import is_database, read_label
from clipping_archive.parsing.layout import SIGN, SIGN_OFF, TRAILER, Layout
from clipping_archive.parsing.lines import Line, is_ruler
from clipping_archive.parsing.pageline import read_page_line

LAST_LINES = 6
"""So many lines from the end desk initials may stand; further up they are a word."""
LAST_TWO = 2
"""Where one word alone may be initials, and the name of an agency its credit."""
CODE = 45
"""The longest code or mark that signs copy off, in characters; what is longer is a sentence of the page."""
SIGNED = 90
"""The longest address that a last paragraph is signed with, in characters."""
SIGNERS = 4
"""So many addresses at most sign a paragraph."""
PARAGRAPH = 620
"""A longer line is a paragraph, in characters."""

_HOST = re.compile(r"@([\w.-]+)")


def take_line(layout: Layout, line: Line, left: int) -> None:
    """Take one line of the body; ``left`` lines remain with it."""
    for _ in range(SIGNERS):
        cut = _signature_start(layout, line.text)
        if cut == len(line.text):
            break
        layout.take("sign-off", line.cut(cut))
        line = line.cut(0, cut)
    kind = _kind(layout, line.text, left)
    stop = cut_end(line.text) if kind == "paragraph" else None
    if stop is not None:
        layout.cut = line.text[stop:].strip()
        layout.take("cut-end", line.cut(stop))
        line = line.cut(0, stop)
    layout.take(kind, line)


def _signature_start(layout: Layout, text: str) -> int:
    """Find the address of a house's writer that closes a paragraph, and note whose it is."""
    start = max(0, len(text) - SIGNED)
    mail = MAIL_AFTER.search(text, start) if "@" in text[start:] else None
    owner = domain_owner(mail["host"]) if mail else None
    if mail is None or owner is None:
        return len(text)
    layout.claim(SIGN_OFF, owner)
    return mail.start()


def _kind(layout: Layout, text: str, left: int) -> str:
    """Tell what a line of the body is, and note what it says."""
    if len(text) > PARAGRAPH:
        return "paragraph"
    if is_ruler(text):
        return "ruler"
    if page := read_page_line(text):
        take_page_line(layout, page)
        return "sign-off" if page.stamp.agency else "furniture"
    if (label := read_label(text)) and is_database(label):
        take_label_date(layout, label)
        return "sign-off"
    if kind := _signed(layout, text, left):
        return kind
    if is_note(text):
        layout.note(text, public=False)
        return "editor-note"
    if left > 1 and is_caption(text):
        return "caption"
    foreign = is_foreign(text) and layout.spans and not layout.korean
    return "furniture" if foreign or is_furniture(text) else "paragraph"


def _signed(layout: Layout, text: str, left: int) -> str | None:
    """Read a line that says whose story it is, or who had a hand in it."""
    owner = sign_owner(text)
    if owner:
        layout.claim(SIGN, owner)
    if is_credit_line(text) or (owner and text.startswith("(") and " by " in text):
        layout.note(text, public=True)
        return "credit"
    if house := source_of(text) or (named(text) if left <= LAST_TWO else None):
        layout.claim(TRAILER, house)
        return "credit"
    if mail := email_of(text):
        _claim_host(layout, mail["host"])
        return "sign-off"
    if found := url_of(text):
        take_url(layout, found)
        return "furniture"
    if left <= LAST_LINES and text.casefold() in (name.casefold() for name in layout.byline):
        return "byline"
    if left <= LAST_LINES and (names := read_signature(text)):
        layout.byline = layout.byline or names
        if mail := _HOST.search(text):
            _claim_host(layout, mail[1])
        return "byline"
    if owner:
        return "furniture" if len(text) > CODE or "opyright" in text else "sign-off"
    return "sign-off" if left <= LAST_LINES and _is_initials(text, left) else None


def _is_initials(text: str, left: int) -> bool:
    """Say whether a line is the initials of desks; one group of capitals may head a table: "YEAR"."""
    return is_initials(text) and (left <= LAST_TWO or not LONE.fullmatch(text))


def _claim_host(layout: Layout, host: str) -> None:
    if owner := domain_owner(host):
        layout.claim(SIGN_OFF, owner)

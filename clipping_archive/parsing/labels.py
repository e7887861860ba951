"""Lines that name what they hold, as letters and databases set them: ``Subject: ...``, ``HEADLINE: ...``."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.patterns import listed
from clipping_archive.parsing.stamps import Stamp, read_stamp

LONGEST = 400
"""A longer line names nothing, in characters."""
_LETTER = frozenset(
    listed("""
        from, to, cc, bcc, subject, date, sent, newsgroups, organization, message-id, keywords, lines
        approved, distribution, path, xref, reply-to, expires, sender, references, mime-version, content-type
        importance, priority
    """)
)
_DATABASE = frozenset(
    listed("""
        headline, byline, dateline, section, length, body, load-date, language, publication-type, graphic
        highlight, copyright, document-type, journal-code, title, author, pubdate, wordcount
    """)
)
_KNOWN = _LETTER | _DATABASE
_AGAIN = re.compile(r"(?:(?:Re|RE|Fwd|FWD|Fw|FW) ?: ?|\[[\w .-]{2,30}\] ?)+")


class Label(NamedTuple):
    """A line with a label: ``key`` in small letters, where its ``value`` starts, and the value."""

    key: str
    start: int
    value: str


def read_label(line: str) -> Label | None:
    """Read a line with a known label, or None."""
    name, colon, value = line.partition(":")
    key = name.removesuffix(" ").lower()
    if not colon or len(line) > LONGEST or key not in _KNOWN or not (name[0].isupper() and name.isascii()):
        return None
    return Label(key, len(name) + (2 if value[:1] == " " else 1), value.strip())


def is_database(label: Label) -> bool:
    """Say whether a label is a database's, which stands below the text too ("LOAD-DATE: ...")."""
    return label.key in _DATABASE


def subject_start(value: str) -> int:
    """Give where a subject begins behind "Re:", "Fwd:" and the name of a list."""
    found = _AGAIN.match(value)
    return found.end() if found else 0


def read_date(value: str) -> Stamp | None:
    """Read the date of a letter (RFC 5322, or of two digits) or of a database."""
    if stamp := read_stamp(value):
        return stamp
    from email.utils import parsedate_to_datetime

    try:
        sent = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return Stamp(value, sent.date(), sent.time(), sent.tzinfo) if isinstance(sent, datetime) else None

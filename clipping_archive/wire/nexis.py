"""Nexis (LexisNexis): one to five hundred stories in a DOCX, RTF, HTML or text file."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import encoding, markup, nexis_story, nexis_words, office, refusals
from clipping_archive.wire.compose import compose

name: Final = "nexis"

LOOKED_AT = 262_144
CENTRED = 8
"""A line of a text file that begins further in is a line of its own, not a part of a paragraph."""
WRAPPED = 100
"""A text file of whose lines hardly one in twenty is longer is broken at a margin."""

_PAGE = re.compile(rb"<DOCFULL\b|<A NAME=\"?DOC_ID_\d", re.IGNORECASE)
_ANCHOR = re.compile(rb"<A NAME=\"?DOC_ID_\d+[^>]*>", re.IGNORECASE)
_COPYRIGHT = re.compile(rb"(?i)(?:\xc2?\xa9|\(c\))?\s*(?:copyright|all rights|alle rechte|tous droits)")


@cache
def _form(kind: str) -> re.Pattern[bytes]:
    """Give the expression for a mark of Nexis in bytes of UTF-8, windows-1252 or RTF."""
    end, body = nexis_words.of_lines("end"), nexis_words.of_lines("body")
    length, tail = nexis_words.of_labels("length"), nexis_words.of_labels("language", "loaded")
    count = r"(?:[a-z]{3,12} )?\d{1,4} (?:of|von|de|van|di|av|af) \d{1,4}(?: [a-z]{5,12})?"
    form = {
        "count": rf"(?m)^[ \t]*{count}[ \t]*\r?$",
        "rtf count": rf"(?m)[\s}}]{count}[ \t]*(?:\r?$|\\|\}})",
        "length": rf"(?m)^[ \t]*(?:{length}) ?:",
        "end": rf"(?m)(?:^|[\s\\}}])(?:{end})[ \t]*(?:\r?$|\\|\}})",
        "body": rf"(?m)^[ \t]*(?:{body}) ?:?[ \t]*\r?$",
        "frame": rf"\b(?:{length})(?: |\\~|\xa0)?:|\b(?:{tail}) ?:|\n(?:{body})\n|\bbody\\par",
        "tail": rf"^[ \t]*(?:{tail}|publication-type) ?:",
    }[kind]
    return re.compile(b"".join(map(_spelt, form)), re.IGNORECASE)


def _spelt(char: str) -> bytes:
    """Give a letter as bytes: one beyond ASCII in each encoding it may come in, of either case."""
    if char.isascii():
        return char.encode()
    forms = {one.encode(codec) for one in (char, char.upper()) for codec in ("utf-8", "cp1252")}
    spelt = {re.escape(one) for one in forms}
    spelt |= {rb"\\'%02x" % one.encode("cp1252")[0] for one in (char, char.upper())}
    spelt |= {rb"\\u%d ?\??" % ord(one) for one in (char, char.upper())}
    return b"(?:" + b"|".join(sorted(spelt)) + b")"


def recognises(data: bytes) -> bool:
    """Look for what frames a story: a count of documents and a length, or the end of a document."""
    if data.startswith((office.RTF, office.ZIP)):
        words = office.peek(data)
        framed = _form("frame").search(words) is not None
        return framed and any(_form(kind).search(words) for kind in ("end", "rtf count"))
    head = data[:LOOKED_AT]
    if head.lstrip()[:1] == b"<":
        return _PAGE.search(head) is not None
    if b"\0" in head:
        return False
    if _form("count").search(head) and _form("length").search(head):
        return True
    return _form("end").search(data[-256:]) is not None and _form("body").search(data) is not None


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read every story; of several, each has its own slice, or its text with its labels, as bytes.

    Raises UnreadableDispatch for a file that is damaged or in which no story is.
    """
    if data.startswith((office.RTF, office.ZIP)):
        stories = nexis_story.split(nexis_story.cleaned(office.paragraphs(data, path)))
        if len(stories) == 1:
            return [_dispatch(data, path, stories[0])]
        return of_stories(stories, path)
    refusals.refuse_binary(data, path)
    pieces = _pages(data) if data[:LOOKED_AT].lstrip()[:1] == b"<" else _slices(data)
    if len(pieces) < 2:
        return [_piece(data, path)]
    return _each(pieces, path)


def of_stories(stories: list[list[str]], path: str) -> list[Dispatch | Unread]:
    """Read stories given as their paragraphs; the bytes of each are its text with its labels."""
    return _each(["\n\n".join(story).encode("utf-8", "replace") + b"\n" for story in stories], path)


def _each(pieces: list[bytes], path: str) -> list[Dispatch | Unread]:
    found: list[Dispatch | Unread] = []
    for number, piece in enumerate(pieces, 1):
        try:
            found.append(_piece(piece, f"{path}!{number}"))
        except UnreadableDispatch as error:
            found.append(Unread(f"{path}!{number}", error.reason))
    if not found:
        raise UnreadableDispatch(path, "no story is in it")
    return found


def _piece(data: bytes, path: str) -> Dispatch:
    decoded = encoding.decode(data)
    if data.lstrip()[:1] == b"<":
        paragraphs = markup.paragraphs_of_html(decoded.text)
    else:
        paragraphs = _unwrapped(decoded.text.splitlines())
    return _dispatch(data, path, nexis_story.cleaned(paragraphs), decoded)


def _dispatch(data: bytes, path: str, lines: list[str], decoded: encoding.Decoded | None = None) -> Dispatch:
    envelope, body = nexis_story.read(lines)
    kept = decoded or encoding.Decoded("", "utf-8")
    return compose(path, data, name, envelope, body, encoding=kept.encoding, assumptions=kept.assumptions)


def _pages(data: bytes) -> list[bytes]:
    """Cut the old HTML at the anchor of each story."""
    starts = [found.start() for found in _ANCHOR.finditer(data)]
    return [data[at:end] for at, end in pairwise([*starts, len(data)])]


def _slices(data: bytes) -> list[bytes]:
    """Cut a text file at its counts of documents, at ends of documents, and where a story follows a tail.

    One count in ten may be missing: what follows a language, a copyright and then has
    a length of its own is another story.
    """
    starts: list[int] = []
    at, tail, rights, waiting, ended = 0, False, False, -1, False
    for line in data.splitlines(keepends=True):
        told = line.strip()
        if _form("count").fullmatch(line.rstrip(b"\r\n")):
            starts.append(at)
            tail, rights, waiting, ended = False, False, -1, False
        elif _form("end").search(line):
            starts = starts or [0]
            tail, rights, waiting, ended = False, False, -1, True
        elif told and ended:
            starts.append(at)
            ended = False
        elif _form("tail").match(line):
            tail, waiting = True, -1
        elif tail and _COPYRIGHT.match(told):
            rights, waiting = True, -1
        elif told and tail and rights and waiting < 0:
            waiting = at
        elif waiting >= 0 and _form("length").match(line):
            starts.append(waiting)
            tail, rights, waiting = False, False, -1
        at += len(line)
    return [data[start:end] for start, end in pairwise([*starts, len(data)])]


def _unwrapped(lines: list[str]) -> list[str]:
    """Join the lines that a margin broke; an empty line, a label or a centred line parts paragraphs."""
    told = [len(line) for line in lines if line.strip()]
    wrapped = 20 * sum(size > WRAPPED for size in told) <= len(told)
    found: list[str] = []
    open_ = False
    for line in lines:
        words = line.strip()
        centred = len(line) - len(line.lstrip(" ")) >= CENTRED
        if words and open_ and wrapped and not centred and not nexis_story.is_label(words):
            found[-1] += f" {words}"
        elif words:
            found.append(words)
        open_ = bool(words) and not centred
    return found

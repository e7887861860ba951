"""Nexis (LexisNexis): one to five hundred stories in a DOCX, RTF, HTML or text file."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import encoding, markup, nexis_story, office, refusals
from clipping_archive.wire.compose import compose

name: Final = "nexis"

LOOKED_AT = 262_144
CENTRED = 8
"""A line of a text file that begins further in is a line of its own, not a part of a paragraph."""
WRAPPED = 100
"""A text file without longer lines is broken at a margin."""

_NUMBERED = (
    rb"(?:Dokument |Document |Documento )?\d{1,4} (?:of|von|de|van) \d{1,4}"
    rb"(?: DOCUMENTS?| Dokumenten| DOCUMENTEN)?"
)
_SEPARATOR = re.compile(rb"(?m)^[ \t]*" + _NUMBERED + rb"[ \t]*\r?$")
_LENGTH = re.compile(
    rb"(?mi)^[ \t]*(?:LENGTH|L(?:\xc3\xa4|\xc3\x84|\xe4|\xc4)NGE|LONGUEUR|LENGTE|LONGITUD|EXTENSI\S{1,2}N):"
)
_END = re.compile(
    rb"(?mi)(?:^|[\s\\}])(?:End of Document|Ende des Dokuments|Dokumentende|Fin du document"
    rb"|Einde van document|Einde document|Fin del documento|Final del documento)\s*(?:\r?$|\\|\})"
)
_BODY = re.compile(
    rb"(?mi)^\s*(?:Body|Text|Haupttext|Hauptteil|Corps|Corps du texte|Texte|Tekst|Cuerpo|Texto)\s*\r?$"
)
_FRAME = re.compile(rb"Length|L\xc3\xa4nge|Longueur|Load-Date|\nBody\n|\bBody\\par")
_PAGE = re.compile(rb"<DOCFULL\b|<A NAME=\"?DOC_ID_\d", re.IGNORECASE)
_ANCHOR = re.compile(rb"<A NAME=\"?DOC_ID_\d+[^>]*>", re.IGNORECASE)
_TAIL = re.compile(rb"(?i)^[ \t]*(?:LANGUAGE|SPRACHE|LANGUE|TAAL|IDIOMA|LOAD-DATE|UPDATE|PUBLICATION-TYPE):")


def recognises(data: bytes) -> bool:
    """Look for what frames a story: a count of documents and a length, or the end of a document."""
    if data.startswith((office.RTF, office.ZIP)):
        words = office.peek(data)
        return _END.search(words) is not None and _FRAME.search(words) is not None
    head = data[:LOOKED_AT]
    if head.lstrip()[:1] == b"<":
        return _PAGE.search(head) is not None
    if b"\0" in head:
        return False
    if _SEPARATOR.search(head) and _LENGTH.search(head):
        return True
    tail = data[-256:]
    if b"kument" not in tail.lower() and b"cument" not in tail.lower():  # every language ends its "document"
        return False
    return _END.search(tail) is not None and _BODY.search(data) is not None


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read every story; of several, each has its own slice, or its text with its labels, as bytes.

    Raises UnreadableDispatch for a file that is damaged or in which no story is.
    """
    if data.startswith((office.RTF, office.ZIP)):
        stories = nexis_story.split(nexis_story.cleaned(office.paragraphs(data, path)))
        if len(stories) == 1:
            return [_dispatch(data, path, stories[0])]
        pieces = ["\n\n".join(story).encode("utf-8", "replace") + b"\n" for story in stories]
    else:
        refusals.refuse_binary(data, path)
        pieces = _pages(data) if data[:LOOKED_AT].lstrip()[:1] == b"<" else _slices(data)
        if len(pieces) < 2:
            return [_piece(data, path)]
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
        if _SEPARATOR.fullmatch(line.rstrip(b"\r\n")):
            starts.append(at)
            tail, rights, waiting, ended = False, False, -1, False
        elif _END.search(line):
            starts = starts or [0]
            tail, rights, waiting, ended = False, False, -1, True
        elif told and ended:
            starts.append(at)
            ended = False
        elif _TAIL.match(line):
            tail, waiting = True, -1
        elif tail and re.match(
            rb"(?i)(?:\xc2?\xa9|\(c\))?\s*(?:copyright|all rights|alle rechte|tous droits)", told
        ):
            rights, waiting = True, -1
        elif told and tail and rights and waiting < 0:
            waiting = at
        elif waiting >= 0 and _LENGTH.match(line):
            starts.append(waiting)
            tail, rights, waiting = False, False, -1
        at += len(line)
    return [data[start:end] for start, end in pairwise([*starts, len(data)])]


def _unwrapped(lines: list[str]) -> list[str]:
    """Join the lines that a margin broke; an empty line, a label or a centred line parts paragraphs."""
    wrapped = max((len(line) for line in lines), default=0) <= WRAPPED
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

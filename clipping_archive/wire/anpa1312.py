"""ANPA 1312, the wire format of American agencies and of those that learned it from them."""

from __future__ import annotations

from functools import partial
from typing import Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Dispatch, Envelope, Note, Unread
from clipping_archive.domain.period import Published
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import clock, encoding, refusals, stamps, wrapped
from clipping_archive.wire.compose import compose
from clipping_archive.wire.iptc7901 import SIGNALS

name: Final = "anpa1312"

HEADER = re.compile(
    r"[\s\x00\x7f]*+\x16{0,4}\x01?(?P<service>[A-Za-z]{1,3}) ?(?P<number>\d{2,5})(?P<level>[^\n\x02]{0,40})"
    r"\n\s*+(?P<priority>[A-Za-z])[ ]++(?P<category>[A-Za-z])[ ]?(?P<form>[\x11-\x14]{0,3})[ ]*+"
    r"(?P<keyword>[^\n\x02]{0,80}?)(?:[ ]++(?P<date>\d{1,2}-\d{1,2})[ ]++(?P<words>\d{1,5}))?"
    r"\s*(?:\x02|\n|\^)"
)
_LOOSE = re.compile(
    r"[\s\x00\x7f]*+\x16{1,4}\x01?[^\x02\x03]{0,400}?(?P<category>)(?P<form>)(?P<keyword>)\x02"
)
"""A header whose lines are not those of the standard, between its control bytes."""
_START = re.compile(rb"[\s\x00\x7f]*(?:\x16{1,4}|\x01?[A-Za-z]{1,3} ?\d{2,5})")
CATEGORIES = {
    "a": "domestic news",
    "e": "entertainment",
    "f": "finance",
    "i": "international news",
    "l": "lifestyle",
    "o": "weather",
    "p": "politics",
    "s": "sports",
    "t": "travel",
    "v": "advisories",
    "w": "Washington news",
}
"""Letters of the category that mean the same everywhere; the others are a house's own."""
TABLE = "\x14"
_TAKE = re.compile(
    r"\d{1,2}(?:st|nd|rd|th)\b|\bLd\b|Writethru|Writethrough|Correct|Kill|Elim|Withhold|Urgent|\bTake\b",
    re.IGNORECASE,
)
SHORTEST = 5
"""A shorter line in capitals above a story, "AP", is no headline."""
_EDS = re.compile(r"\(?(?:Eds?|Editors?|EDITOR'?S'? NOTE|Advisory|ATTN)\b", re.IGNORECASE)
_PHOTOS = re.compile(r"(?:AP |With )?(?:Photos?|Graphics?|Audio|Video)\b.{0,200}", re.IGNORECASE)
_BYLINE = re.compile(r"By\s+\S", re.IGNORECASE)


class _Head:
    def __init__(self) -> None:
        self.slug: str | None = None
        self.series: str | None = None
        self.headline: str | None = None
        self.byline: list[str] = []
        self.eds: list[str] = []
        self.others: list[str] = []


def recognises(data: bytes) -> bool:
    """Look for the two lines of the header."""
    if not _START.match(data[:80]):
        return False
    head = data[:600].decode("latin-1").replace("\r", "")
    found = HEADER.match(head)
    if found is None:
        return _LOOSE.match(head) is not None
    return bool("\x01" in head or found["form"] or found["date"])


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read one message.

    Raises UnreadableDispatch for what has no such header or no text.
    """
    refusals.refuse_binary(data, path)
    decoded = encoding.decode(data)
    text = decoded.text if "\n" in decoded.text else decoded.text.replace("\r", "\n")
    found = HEADER.match(text) or _LOOSE.match(text)
    if found is None:
        raise UnreadableDispatch(path, "it does not begin with the header of an ANPA 1312 message")
    start = found.end() - (text[found.end() - 1] == "^")
    copy, _, behind = text[start:].partition("\x03")
    issued, copy = _issued(behind, copy)
    head, body = _parts(copy.strip("\x02\r\n"), found)
    envelope = _envelope(found, head, issued)
    kept = [wrapped.parted(body, table=TABLE in found["form"])]
    return [
        compose(path, data, name, envelope, kept, encoding=decoded.encoding, assumptions=decoded.assumptions)
    ]


def _issued(behind: str, copy: str) -> tuple[tuple[str | None, Published | None], str]:
    """Read the trailer, behind its control byte or in the last lines where that was lost."""
    for pattern, source in ((stamps.AP, None), (stamps.KYODO, None)):
        tail = len(copy) - 300 if not behind else len(copy)
        stamp = stamps.last(pattern, behind) or stamps.last(pattern, copy[max(0, tail) :])
        if stamp is None:
            continue
        desk = stamp["desk"].split("-")[0]
        source = {"KWS": "Kyodo"}.get(desk, desk if clock.zone_name(desk) else None)
        if stamp.string is not behind:
            copy = copy[: max(0, tail) + stamp.start()].rstrip("^ \t\n")
        return (source, stamps.read(stamp, partial(clock.zone_of, source))), copy
    return (None, None), copy


def _parts(copy: str, found: re.Match[str]) -> tuple[_Head, list[str]]:
    head = _Head()
    lines = copy.split("\n")
    if any(line.startswith("^") for line in lines[:6]):
        return head, _careted(head, lines)
    return head, _bare(head, lines, found)


def _careted(head: _Head, lines: list[str]) -> list[str]:
    """Read the lines between carets; the body begins with the first that has none."""
    at = 0
    while at < len(lines) and (lines[at].startswith("^") or not lines[at].strip()):
        told = lines[at].strip()
        at += 1
        while (
            told
            and told[-1] not in "<="
            and at < len(lines)
            and lines[at][:1] not in ("^", "\t", " ", "\r", "")
        ):
            told += f" {lines[at].strip()}"
            at += 1
        if told:
            _take(head, told.strip("^<= ").strip(), credit=told.endswith("="))
    table = any(TABLE in line for line in lines[at:])
    return [part for line in lines[at:] for part in _unquadded(line, table=table)]


def _unquadded(line: str, *, table: bool) -> list[str]:
    """Take the caret and the ``<`` off a line; they set it apart, but for the rows of a table."""
    bare = re.sub(r"^([\s\x00-\x1f]*)\^|<\s*$", lambda found: found[1] or "", line)
    if table or not bare.strip() or not line.rstrip().endswith("<"):
        return [bare]
    return ["", bare, ""]


def _take(head: _Head, told: str, *, credit: bool) -> None:
    if head.slug is None and head.headline is None:
        _slug(head, told)
    elif _BYLINE.match(told) and (credit or head.headline):
        head.byline.append(told)
    elif _EDS.match(told):
        head.eds.append(told)
    elif _PHOTOS.fullmatch(told) or (credit and head.byline) or (len(told) < SHORTEST and told.isupper()):
        head.others.append(told)
    elif head.headline is None and _TAKE.fullmatch(told):
        head.series = head.series or told
    elif head.headline is None and told:
        head.headline = _typeset(told.rstrip("+ "))
    elif told:
        head.others.append(told)


def _slug(head: _Head, told: str) -> None:
    """Read ``BC-US--Giant Lobster Death, 1st Ld-Writethru,127``: the slug, the take, the count of words."""
    parts = [part.strip() for part in re.sub(r",\s*\d+\s*$", "", told).split(",")]
    head.slug = parts[0] or None
    takes = [part for part in parts[1:] if _TAKE.search(part)]
    head.series = ", ".join(takes) or None


def _bare(head: _Head, lines: list[str], found: re.Match[str]) -> list[str]:
    """Read a message without carets: a headline that ends in a plus sign, paragraphs that are set in."""
    start = next((at for at, line in enumerate(lines) if line[:2].isspace() and line.strip()), None)
    plus = next((at for at, line in enumerate(lines[:6]) if line.rstrip().endswith("+")), None)
    if plus is not None:
        end = plus + 1
    else:
        end = (
            start
            if start is not None and start <= 6
            else next((at for at, one in enumerate(lines) if not one.strip()), 0)
        )
    told = [line.strip() for line in lines[:end] if line.strip()]
    keyword = found["keyword"].strip()
    if told and (told[0].startswith(("BC-", "^")) or (keyword and told[0].casefold() == keyword.casefold())):
        _slug(head, told.pop(0))
    titles = []
    for one in told:
        if _BYLINE.match(one):
            head.byline.append(one)
        elif _EDS.match(one):
            head.eds.append(one)
        else:
            titles.append(one)
    head.headline = _typeset(" ".join(titles).rstrip("+ ")) or None
    return lines[end:]


def _envelope(found: re.Match[str], head: _Head, issued: tuple[str | None, Published | None]) -> Envelope:
    keyword = found["keyword"].strip()
    take = head.series or (keyword if _TAKE.search(keyword) else "")
    words = f"{take} {head.slug or ''}"
    signal = next((one for pattern, one in SIGNALS if pattern.search(words)), None)
    slug = head.slug or keyword or None
    letter = found["category"].lower()
    alert = slug and slug.casefold().endswith("newsalert")
    return Envelope(
        signal=signal,
        subjects=((letter, CATEGORIES.get(letter, "")),) if letter else (),
        published=issued[1],
        headline=head.headline or (slug.rsplit("--", 1)[-1] if slug and alert else None),
        slugline=slug,
        series=head.series,
        byline=tuple(head.byline),
        source=issued[0],
        editor_note=" ".join(map(_typeset, head.eds)) or None,
        notes=tuple(Note(one, False) for one in head.others),
    )


def _typeset(text: str) -> str:
    """Give quotation marks and dashes for what the format has no signs for."""
    text = text.replace("``", "\N{LEFT DOUBLE QUOTATION MARK}").replace(
        "''", "\N{RIGHT DOUBLE QUOTATION MARK}"
    )
    text = re.sub(r"(?<![\w`])`(?=\w)", "\N{LEFT SINGLE QUOTATION MARK}", text)
    return re.sub(r"(?<=\S) _ (?=\S)", " \N{EM DASH} ", text)

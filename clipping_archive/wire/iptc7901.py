"""IPTC 7901, the message format of European agencies, with its control bytes or with them lost on the way."""

from __future__ import annotations

from functools import partial
from typing import Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Dispatch, Envelope, Note, Unread
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import clock, encoding, refusals, stamps, wrapped
from clipping_archive.wire.compose import compose
from clipping_archive.wire.notebook import notebook

name: Final = "iptc7901"

HEADER = re.compile(
    r"(?P<service>[A-Za-z]{2,5}) ?(?P<number>\d{2,6})[ \t]++(?P<urgency>[0-9])[ \t]++"
    r"(?P<category>[A-Za-z]{1,6})[ \t]++(?P<words>\d{1,5})(?P<rest>(?:[ \t][^\r\n]{0,80})?)\r?\n"
)
_OPENING = re.compile(r"[\s\x00\x02\x16\x7f]*+\x01?\s*+")
_AHEAD = b"\0\x01\x02\x16\x7f \t\r\n\v\f"
_DIGITS = b"0123456789"
_BYTES = re.compile(rb"[\s\x00\x02\x16\x7f]*+\x01?\s*+" + HEADER.pattern.encode())
_LABELS = (
    *("lead", "ld", "net", "new", "extra", "urgent", "flash", "bulletin", "eil", "eilmeldung", "refile"),
    *(
        "repeat",
        "advisory",
        "correction",
        "corrected",
        "corrective",
        "korrektur",
        "berichtigung",
        "berichtigt",
    ),
    *("kill", "withdrawal", "withhold", "annullierung", "storno", "roundup", "summary", "feature", "preview"),
    *("analysis", "background", "interview", "profile", "zusammenfassung", "wiederholung", "ergänzung"),
    *("résumé", "rectificatif", "annulation", "1ere", "2eme"),
)
_SERIES = re.compile(
    rf"(?:\d{{1,2}}(?:(?i:st|nd|rd|th)|\.)? ?)?(?i:{'|'.join(_LABELS)})"
    r"(?:[ /,-]+[A-Z0-9]{1,12}){0,4}\.?:?"
)
SIGNALS = (
    (re.compile(r"KILL|WITHDRAW|ANNUL|STORNO", re.IGNORECASE), "kill"),
    (re.compile(r"WITHHOLD", re.IGNORECASE), "withhold"),
    (re.compile(r"CORRECT|KORREKTUR|BERICHTIG|RECTIFI", re.IGNORECASE), "correction"),
    (re.compile(r"LEAD|\bLD\b|\bNET\b|UPDATE|REFILE|ZUSAMMENFASS|ERGÄNZ|WRITETHRU", re.IGNORECASE), "update"),
)
"""What the words of a take mean for the version before it; the first that is met counts."""
_BYLINE = re.compile(r"(?:By|Von|Par|De|Di|Por|Door)\s+\S.{2,80}$")
_EDS = re.compile(
    r"(?:Eds?|Editors?|NOTE TO EDITORS|EDITOR'S NOTE|Achtung|Redaktionen?)\b[^:]{0,30}:", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")
LONGEST_LABEL = 30
"""In so many code points stands the word for a take, with the number ahead of it."""
LONGEST_NOTE = 8
"""A note in brackets above the headline has no more lines than this."""
_UNDASHED = re.compile(
    r"\s*(?P<place>[A-ZÀ-Þ][\w'’ ./-]{1,60}?) \((?:ats|sda|apa|dpa)\b[\w /.-]{0,20}\) (?=[\w«\"“(])"
)
"""A dateline of the Swiss agency, which sets no dash behind it: "Paris (ats afp) Le ferry"."""


class _Head:
    def __init__(self, slug: str | None = None) -> None:
        self.slug = slug
        self.series: list[str] = []
        self.headline: list[str] = []
        self.byline: list[str] = []
        self.notes: list[str] = []


def recognises(data: bytes) -> bool:
    """Look for the header line, and for the control bytes or the trailer of a message."""
    head = data[:400]
    numbered = head.lstrip(_AHEAD)[:7]
    if numbered.translate(None, _DIGITS) == numbered:  # most texts: no number behind a first short word
        return False
    if not _BYTES.match(head):
        return False
    if b"\x02" in data[:2000] or b"\x03" in data:
        return True
    return stamps.last(stamps.IPTC, data[-2000:].decode("latin-1").replace("\r", "")) is not None


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read one message.

    Raises UnreadableDispatch for what has no such header or no text.
    """
    refusals.refuse_binary(data, path)
    decoded = encoding.decode(data)
    text = decoded.text if "\n" in decoded.text else decoded.text.replace("\r", "\n")
    opening = _OPENING.match(text)
    found = HEADER.match(text, opening.end() if opening else 0)
    if found is None:
        raise UnreadableDispatch(path, "it does not begin with the header of an IPTC 7901 message")
    head, lines, trailer = _parts(text[found.end() :])
    if not head.headline and head.notes:
        head.headline.append(head.notes.pop())  # a bracket alone is the headline
    noted, body = notebook(lines)
    envelope = _envelope(found, head, trailer, "\n".join(body[:12]))
    notes = (*(Note(one, public=False) for one in head.notes), *noted)
    told = [*head.notes, *(note.text for note in noted if note.public)]
    envelope = envelope._replace(notes=notes, editor_note="\n".join(told) or None)
    if undashed := _UNDASHED.match(text := wrapped.parted(body)):
        envelope = envelope._replace(dateline=undashed["place"])
        first, *rest = text[undashed.end() :].split("\n", 1)  # the line is short now, but was not: it goes on
        joined = " " if rest and rest[0].strip() and not rest[0][:1].isspace() else "\n"
        text = joined.join([first.rstrip(), *rest])
    kept = [text]
    return [
        compose(path, data, name, envelope, kept, encoding=decoded.encoding, assumptions=decoded.assumptions)
    ]


def _parts(text: str) -> tuple[_Head, list[str], str]:
    """Part what follows the header: the lines of the head, those of the body, and the trailer."""
    text, _, behind = text.partition("\x03")
    trailer = behind
    if not behind and (stamp := stamps.last(stamps.IPTC, text)):
        text, trailer = text[: stamp.start()], text[stamp.start() :]
    before, mark, rest = text.partition("\x02")
    if not mark:
        before, rest = "", before
    if any(line.rstrip().endswith("=") for line in before.split("\n")):
        before, mark, rest = "", "", f"{before.strip()}\n\n{rest}"  # the whole head stands before the text
    lines = rest.split("\n")
    head = _Head(slug=" ".join(before.split()).strip("/") or None if mark else None)
    while lines and not lines[0].strip():
        lines.pop(0)
    if not mark and lines and (one := lines[0].strip()).count(" ") < 6 and (one[0] == "/" or one[-1] == "/"):
        head.slug = lines.pop(0).strip().strip("/")
    while lines and not lines[0].strip():
        lines.pop(0)
    number = 0
    while number < len(lines) and lines[number].strip():
        if number and lines[number].startswith("   "):
            break  # the body, set in without an empty line above
        length = _bracketed(lines, number)
        _take(head, " ".join(line.strip() for line in lines[number : number + length]))
        number += length
        if lines[number - 1].rstrip().endswith("=") and not _goes_on(lines, number):
            break
    return head, _signed(head, lines[number:]), trailer


def _signed(head: _Head, lines: list[str]) -> list[str]:
    """Take a byline that stands alone between the headline and the text."""
    start = next((at for at, line in enumerate(lines) if line.strip()), len(lines))
    bare = lines[start].strip("= \t\r") if start < len(lines) else ""
    if not head.headline or not _BYLINE.fullmatch(bare) or any(map(str.strip, lines[start + 1 : start + 2])):
        return lines
    head.byline.append(bare)
    return lines[start + 1 :]


def _goes_on(lines: list[str], number: int) -> bool:
    return number < len(lines) and bool(
        _BYLINE.match(lines[number].strip()) or _EDS.match(lines[number].strip())
    )


def _bracketed(lines: list[str], start: int) -> int:
    """Count the lines of a note in brackets, which may be several; one for any other line."""
    if lines[start].lstrip().startswith("("):
        for count, line in enumerate(lines[start : start + LONGEST_NOTE], 1):
            if not line.strip():
                break
            if line.rstrip("= \t\r").endswith(")"):
                return count
    return 1


def _take(head: _Head, line: str) -> None:
    bare = line.rstrip("= ").strip()
    take = _IN_BRACKETS.sub(lambda found: found[1].strip(), bare)
    if not head.headline and _is_series(take):
        head.series.append(take.rstrip(".:"))
    elif _BYLINE.fullmatch(bare) and head.headline:
        head.byline.append(bare)
    elif _EDS.match(bare) or (bare.startswith("(") and bare.endswith(")")):
        head.notes.append(bare)
    elif bare:
        head.headline.append(bare)


def _is_series(take: str) -> bool:
    head = take[:LONGEST_LABEL].lower()
    return any(word in head for word in _LABELS) and _SERIES.fullmatch(take) is not None


def _envelope(found: re.Match[str], head: _Head, trailer: str, opening: str) -> Envelope:
    credit = re.search(r"\(([\w /.-]{2,20})\)", opening)
    candidates = [*found["rest"].split(), *(credit[1].replace("/", " ").split() if credit else [])]
    houses = [one.partition("-")[0] for one in candidates]  # dpa-spe, a service of the house
    source = next((one for one in (*candidates, *houses) if clock.zone_name(one)), None)
    if source is None and credit and credit[1].casefold() in found["rest"].casefold().split():
        source = credit[1]  # a house that is not known, in the header and in the dateline
    stamp = stamps.last(stamps.IPTC, wrapped.FILL.sub("", trailer))
    series = " ".join(head.series)
    told = f"{series} {' '.join(note[:40] for note in head.notes if note.startswith('('))}"
    signal = next((one for pattern, one in SIGNALS if pattern.search(told)), None)
    return Envelope(
        signal=signal,
        urgency=int(found["urgency"]),
        subjects=((found["category"], ""),),
        published=stamps.read(stamp, partial(clock.zone_of, source)) if stamp else None,
        headline=" ".join(head.headline) or None,
        slugline=head.slug,
        series=series or None,
        byline=tuple(head.byline),
        source=source,
    )

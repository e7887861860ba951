"""Plain text in an envelope of lines: ZCZC ... NNNN, ``TI#`` fields, press releases below a "Source:"."""

from __future__ import annotations

from typing import Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Dispatch, Envelope, Unread
from clipping_archive.domain.period import Period, Published
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.gazetteer.topics import topic_name
from clipping_archive.wire import clock, encoding, refusals, stamps
from clipping_archive.wire.compose import compose

name: Final = "wiretext"

_TAGGED = re.compile(rb"\s*(?:zczc[^\n]*\n\s*)?[A-Z]{2}#[^\n]*\n(?:[^\n]*\n){0,30}?TX#", re.IGNORECASE)
_FRAMED = re.compile(rb"\s*ZCZC\b[^\n]{0,60}\n(?:\s*\n)?(?:[%#$:&*@~+=^][^\n]*\n)")
_RELEASED = re.compile(
    rb"\s*Source: [^\n]{2,120}\n(?:[^\n]{0,120}\n){0,3}?"
    rb"\s*(?:(?:MEDIA|PRESS|NEWS) RELEASE|ASIANET) [A-Z]{0,4}\d+\s*\n",
    re.IGNORECASE,
)
_TAG = re.compile(r"([A-Za-z]{2})#(.*)")
_SIGN = re.compile(r"([%#$:&*@~+=^])(.*)")
_END = re.compile(r"\s*(?:NNNN|ZCZC)\s*", re.IGNORECASE)
_DATE = re.compile(r"(\d{1,2}) ([A-Za-z]{3,9})\.? (\d{4})(?: (\d{1,2}):(\d\d)(?::\d\d)?)?")
_RELEASE = re.compile(r"(?:media|press|news) release\b", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:(?:media|press|news) release|asianet) [A-Z]{0,4}\d+$", re.IGNORECASE)
LONGEST = 160
"""A longer line is no headline."""


def recognises(data: bytes) -> bool:
    """Look at the first lines."""
    head = data[:8192]
    first = head.lstrip()[:7].lower()
    if not first.startswith((b"zczc", b"source:")) and first[2:3] != b"#":
        return False
    return any(pattern.match(head) for pattern in (_TAGGED, _FRAMED, _RELEASED))


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read one text, whichever of the envelopes it has.

    Raises UnreadableDispatch for what has none of them or no text.
    """
    refusals.refuse_binary(data, path)
    decoded = encoding.decode(data)
    lines = decoded.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    head = data[:8192]
    forms = ((_TAGGED, _tagged), (_FRAMED, _framed), (_RELEASED, _released))
    form = next((form for pattern, form in forms if pattern.match(head)), None)
    if form is None:
        raise UnreadableDispatch(path, "it has none of the envelopes of lines that are known")
    envelope, body = form([line.rstrip() for line in lines])
    text = "\n".join(body).strip("\n")
    return [
        compose(
            path, data, name, envelope, [text], encoding=decoded.encoding, assumptions=decoded.assumptions
        )
    ]


def _tagged(lines: list[str]) -> tuple[Envelope, list[str]]:
    """Read ``TI#headline``; the text begins behind ``TX#``, every line of it a paragraph."""
    told: dict[str, str] = {}
    body: list[str] = []
    rest = iter(lines)
    while "TX" not in told and (line := next(rest, None)) is not None:
        if found := _TAG.match(line):
            told[found[1].upper()] = found[2].strip()
    for line in [told.pop("TX", ""), *rest]:
        if _END.fullmatch(line):
            break
        body += [line, ""]
    keywords = " ".join(filter(None, (told.get("KY"), told.get("CO")))).split()
    envelope = Envelope(
        guid=told.get("AN") or None,
        headline=told.get("TI") or told.get("HD") or None,
        byline=tuple(filter(None, [told.get("BY")])),
        keywords=tuple(dict.fromkeys(keywords)),
        source=told.get("KN") or told.get("SO") or None,
        published=_date(told.get("PD") or "", told.get("KN")),
        language=(told.get("LA") or "").lower() or None,
    )
    return envelope, body


def _date(text: str, source: str | None) -> Published | None:
    found = _DATE.search(text)
    month = stamps.MONTHS.get(found[2].casefold()[:3]) if found else None
    if found is None or month is None:
        return None
    stamp = f"{found[3]}-{month:02}-{int(found[1]):02}"
    if found[4]:
        stamp += f"T{int(found[4]):02}:{found[5]}"
    when = clock.read(stamp, clock.zone_of(source))
    day: Period | None = when
    return Published(day, "envelope", text) if day else None


def _framed(lines: list[str]) -> tuple[Envelope, list[str]]:
    """Read the lines of signs below ZCZC, of either custom.

    ``#`` slug, ``@`` take, ``:`` headline; or ``:`` slug, ``=`` take, ``^``
    headline; and with both ``$`` category, ``+`` subject.
    """
    told: dict[str, str] = {}
    at = next(number for number, line in enumerate(lines) if line.strip()) + 1
    while at < len(lines) and (not lines[at].strip() or _SIGN.match(lines[at])):
        if found := _SIGN.match(lines[at]):
            told[found[1]] = found[2].strip() or told.get(found[1], "")
        at += 1
    body = _until_end(lines[at:])
    slugged = "^" in told or "=" in told
    headline = told.get("^" if slugged else ":") or None
    if body and len(body[0]) <= LONGEST and (_RELEASE.match(body[0]) or _stands_alone(body, headline)):
        headline, body = body[0].strip(), body[1:]
    take = told.get("@") or told.get("=")
    codes = (next(iter(told.get("$", "").split()), ""), told.get("+", ""))
    return (
        Envelope(
            headline=headline,
            slugline=told.get("#") or (told.get(":") if slugged else None) or None,
            series=take if take and any(map(str.isalpha, take)) else None,
            subjects=tuple((code, topic_name(code) or "") for code in codes if code),
        ),
        body,
    )


def _until_end(lines: list[str]) -> list[str]:
    end = next((number for number, line in enumerate(lines) if _END.fullmatch(line)), len(lines))
    return lines[:end]


def _stands_alone(body: list[str], headline: str | None) -> bool:
    """Say whether a first line is the headline: no other one is there, and an empty line follows."""
    return headline is None and len(body) > 2 and not body[1].strip() and not body[0].rstrip().endswith(".")


def _released(lines: list[str]) -> tuple[Envelope, list[str]]:
    """Read a press release: the sender, its number, the headline in one line or several, an empty line."""
    rest = [line.strip() for line in lines]
    start = next(number for number, line in enumerate(rest) if line)
    at = next(number for number in range(start + 1, len(rest)) if _NUMBERED.match(rest[number])) + 1
    number = rest[at - 1].rsplit(" ", 1)[-1]
    while at < len(rest) and not rest[at]:
        at += 1
    end = next((line for line in range(at, len(rest)) if not rest[line]), len(rest))
    headline = " ".join(rest[at:end])
    if len(headline) > 3 * LONGEST:
        headline, end = "", at
    return Envelope(headline=headline or None, slugline=number or None), lines[end:]

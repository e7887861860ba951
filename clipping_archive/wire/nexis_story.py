"""One story of Nexis: its paragraphs in order, labels among them, whatever file they came in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Envelope, Note
from clipping_archive.wire import clock, inverted, nexis_words, signals, worddates
from clipping_archive.wire.nexis_words import is_line, labelled

HEADS: Final = frozenset({"byline", "section", "length", "dateline", "highlight", "headline"})
"""What is told above the text; any other label stands below it."""

_OPENS = re.compile(r"(?:[^\W\d_]{3,12}\.? )?\d")
_COUNTED = re.compile(
    rf"{nexis_words.COUNT}|(?:Page|Seite|Pagina|Página|Pag\.) \d{{1,3}}(?: \w+ \d{{1,3}})?", re.I
)
_TIME = re.compile(r"\d{1,2}[:.]\d\d(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|uhr)?(?: [A-Z]{2,4})?", re.IGNORECASE)
_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright\b|all rights reserved|alle rechte|tous droits|todos los derechos|alle rechten"
    r"|tutti i diritti|todos os direitos)",
    re.IGNORECASE,
)
_EDITION = re.compile(
    r"(?:\S+ ){0,4}(?:edition|ausgabe|édition|editie|edición|edizione|edição)(?: \d+;?| \S+){0,4}",
    re.IGNORECASE,
)
_SHARE = re.compile(r"\s*\(\d{1,3} ?%\)")
_TONGUE = re.compile(r"\s+--?\s+(?:English|French|German|Spanish|Arabic|Portuguese|Italian|Dutch)$")
_COVER = re.compile(
    r"(?:User Name|Date and Time|Job Number|Documents? \(|Client/Matter|Search Terms|Search Type"
    r"|Download Request|Time Of Request|Send To|Project ID|Benutzername|Datum und Uhrzeit|Dokumente? \("
    r"|Suchbegriffe|Nom d'utilisateur|Date et heure|Termes de recherche)\b",
    re.IGNORECASE,
)


def cleaned(paragraphs: list[str]) -> list[str]:
    """Give the paragraphs that say anything, each on one line; an empty line within one parts it."""
    parts = (part for one in paragraphs for part in re.split(r"\n\s*\n", one.strip()))
    return [" ".join(words) for part in parts if (words := part.split())]


def is_label(text: str) -> bool:
    """Say whether a line opens with one of the labels."""
    return labelled(text) is not None


def split(lines: list[str]) -> list[list[str]]:
    """Part the stories of a document at the ends of each, or at the counts above them; no cover sheet."""
    counts = [number for number, line in enumerate(lines) if re.fullmatch(nexis_words.COUNT, line, re.I)]
    if counts and not any(is_line(line, "end") for line in lines):
        return [lines[at:end] for at, end in zip(counts, [*counts[1:], len(lines)], strict=True)]
    stories: list[list[str]] = [[]]
    for line in lines:
        stories[-1].append(line)
        if is_line(line, "end"):
            stories.append([])
    return [_uncovered(story) for story in stories if dated(story) is not None] or [lines]


def read(lines: list[str]) -> tuple[Envelope, list[str]]:
    """Read a story: what its labels and the lines above them say, and the paragraphs of its body."""
    kept = (line for line in lines if not _COUNTED.fullmatch(line) and not is_line(line, "end"))
    head, body, tail = _parted(list(kept))
    told: dict[str, str] = {}
    open_: list[str] = []
    for line in (*head, *tail):
        if found := labelled(line):
            told.setdefault(*found)
    for line in head:
        if not (labelled(line) or _RIGHTS.match(line) or is_line(line, "appended") or is_line(line, "body")):
            open_.append(line)
    headline, source, date = _named(open_, modern=any(is_line(line, "body") for line in head))
    headline = told.get("headline") or headline
    source = _TONGUE.sub("", source) if source else None
    subjects = [told.get("section", ""), *_SHARE.sub("", told.get("subject", "")).split(";")]
    rights = (line for line in (*head, *tail) if _RIGHTS.match(line) and not labelled(line))
    corrected = list(_corrected(head, tail, told))
    return Envelope(
        guid=told.get("guid") or None,
        url=told["url"] if told.get("url", "").startswith(("http://", "https://")) else None,
        signal="correction" if corrected else signals.of_headline(headline),
        headline=headline,
        source=source,
        published=worddates.published(date, clock.zone_of(source)) if date else None,
        byline=tuple(inverted.people(told.get("byline", ""))),
        dateline=told.get("dateline"),
        language=worddates.language(told.get("language")),
        rights=" ".join(dict.fromkeys(rights)) or None,
        subjects=tuple(dict.fromkeys((None, words) for one in subjects if (words := one.strip()))),
        notes=(*corrected, *(Note(told[key], True) for key in ("highlight",) if told.get(key))),
    ), body


def _corrected(head: list[str], tail: list[str], told: dict[str, str]) -> Iterator[Note]:
    """Give what a correction says that was appended: its mark above the text, its words below."""
    yield from (Note(line, True) for line in head if is_line(line, "appended"))
    if words := told.get("correction"):
        yield Note(words, True)
    below = iter(tail)
    if any(is_line(line, "corrected") for line in below):
        for line in below:
            if labelled(line) or any(is_line(line, kind) for kind in ("after", "end")):
                return
            yield Note(line, True)


def _parted(lines: list[str]) -> tuple[list[str], list[str], list[str]]:
    """Part head, body and tail: at ``Body``, or behind the last label above the text."""
    start = next((number + 1 for number, line in enumerate(lines) if is_line(line, "body")), None)
    modern = start is not None and not lines[start - 1].endswith(":")
    begin = _below_labels(lines) if start is None else start
    ends = (number for number, line in enumerate(lines[begin:], begin) if _ends(line, modern=modern))
    end = next(ends, len(lines))
    return lines[:begin], lines[begin:end], lines[end:]


def _below_labels(lines: list[str]) -> int:
    found = [labelled(line) for line in lines]
    first = next((n for n, one in enumerate(found) if one and one[0] in HEADS), None)
    if first is None:
        day = dated(lines)
        return 0 if day is None else min(day + 2, len(lines))
    length = next((n for n, one in enumerate(found) if one and one[0] == "length"), first)
    run = takewhile(lambda one: one is not None and one[0] in HEADS, found[length + 1 :])
    return length + 1 + len(list(run))


def _ends(line: str, *, modern: bool) -> bool:
    if modern and (is_line(line, "after") or is_line(line, "corrected")):
        return True
    found = labelled(line)
    if found is None or found[0] == "headline":
        return False
    return found[0] == "loaded" or (not modern and line.split(":")[0].isupper())


def _named(lines: list[str], *, modern: bool) -> tuple[str | None, str | None, str | None]:
    """Tell headline, paper and date apart by where the date stands: below both, or between them."""
    day = dated(lines)
    if day is None:
        return (lines[0] if lines else None), None, None
    date, rest = lines[day], lines[day + 1 :]
    if rest and _TIME.fullmatch(rest[0]):
        date = f"{date} {rest.pop(0)}"
    below = [line for line in rest if not _EDITION.fullmatch(line)] or rest[-1:]
    paper = lines[day - 1] if day else None
    if not modern and below:
        return " ".join(below), paper, date
    return (lines[day - 2] if day > 1 else None), paper, date


def dated(lines: list[str]) -> int | None:
    """Find the line that is a date: nothing but one, else one that begins with it, else a month alone."""
    told = [
        number
        for number, line in enumerate(lines)
        if len(line) < 90 and not labelled(line) and not _RIGHTS.match(line) and not _COVER.match(line)
    ]
    for is_date in (_is_date, _opens_dated, worddates.is_month):
        if (found := next((number for number in told if is_date(lines[number])), None)) is not None:
            return found
    return None


def _opens_dated(line: str) -> bool:
    first, _, rest = line.partition(" ")
    bare = rest.lstrip() if first.strip(",.").casefold() not in worddates.MONTHS else line
    return any(_OPENS.match(one) and worddates.find(one[:32]) is not None for one in (line, bare))


def _is_date(line: str) -> bool:
    """Say whether a line has no word beside its date but a day of the week and a time."""
    if not _opens_dated(line):
        return False
    words = re.findall(r"[^\W\d_]{2,}", _TIME.sub("", line).casefold())
    other = [word for word in words if word not in worddates.MONTHS and word not in nexis_words.days()]
    return all(len(word) <= 4 for word in other)


def _uncovered(lines: list[str]) -> list[str]:
    """Leave out what stands above the headline, which is the second line above the date."""
    if any(_COVER.match(line) for line in lines):
        day = dated(lines)
        above = [
            n for n in range(day or 0) if not is_line(lines[n], "appended") and not _RIGHTS.match(lines[n])
        ]
        return lines[above[-2] :] if len(above) > 1 else lines
    return lines

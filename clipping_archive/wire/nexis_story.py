"""One story of Nexis: its paragraphs in order, labels among them, whatever file they came in."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Envelope, Note
from clipping_archive.wire import clock, worddates

_LABELS: Final = {
    "byline": "byline autor autoren auteur autor(es) autores auteurs door",
    "section": "section rubrik ressort rubrique sectie sección seccion bund",
    "length": "length länge laenge longueur lengte longitud extensión extension",
    "dateline": "dateline ort orts-/datumszeile lieu plaats lugar datumszeile",
    "highlight": "highlight highlights zusammenfassung chapeau samenvatting resumen",
    "headline": "headline überschrift titre kop titular schlagzeile",
    "language": "language sprache langue taal idioma",
    "subject": "subject thema themen sujet sujets onderwerp tema materia",
    "loaded": "load-date update ladedatum date-chargement laaddatum fecha-carga",
    "other": "publication-type zeitungstyp publikationstyp journal-code journal_code graphic grafik"
    " distribution industry industries person persons company companies organization organisation"
    " geographic country state city ticker series type url correction-date correction notes cite edition"
    " classification name columnist acc-no photo illustration pub-type publication_type",
}
LABELS: Final = {word: field for field, words in _LABELS.items() for word in words.split()}
HEADS: Final = frozenset({"byline", "section", "length", "dateline", "highlight", "headline"})
TAILS: Final = frozenset({"language", "subject", "loaded"})

BODY: Final = frozenset(
    {"body", "text", "haupttext", "hauptteil", "corps", "corps du texte", "texte", "tekst", "cuerpo", "texto"}
)
AFTER: Final = frozenset(
    [
        "classification",
        "klassifizierung",
        "klassifikation",
        "classificatie",
        "clasificación",
        "clasificacion",
        "graphic",
        "grafik",
        "graphique",
        "gráfico",
        "correction",
        "correction-date",
        "notes",
        "bibliography",
        "hinweise",
        "load-date",
        "url",
    ]
)
END: Final = frozenset(
    {
        "end of document",
        "ende des dokuments",
        "dokumentende",
        "fin du document",
        "einde van document",
        "einde document",
        "fin del documento",
        "final del documento",
    }
)
_OPENS = re.compile(r"(?:[^\W\d_]{3,12}\.? )?\d")
_LABEL = re.compile(r"([^\W\d_][\w()/ -]{2,24}):(?:\s|$)")
_COUNTED = re.compile(
    r"(?:Dokument |Document |Documento )?\d{1,4} (?:of|von|de|van) \d{1,4}(?: \w+)?", re.IGNORECASE
)
_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright\b|all rights reserved|alle rechte|tous droits|todos los derechos|alle rechten)",
    re.IGNORECASE,
)
_CORRECTED = re.compile(
    r"correction appended|correction (?:has been )?appended|korrektur angehängt", re.IGNORECASE
)
_EDITION = re.compile(
    r"(?:\S+ ){0,4}(?:edition|ausgabe|édition|editie|edición)(?: \d+| \S+){0,2}", re.IGNORECASE
)
_SHARE = re.compile(r"\s*\(\d{1,3} ?%\)")
_TONGUE = re.compile(r"\s+--?\s+(?:English|French|German|Spanish|Arabic|Portuguese|Italian|Dutch)$")
_COVER = re.compile(
    r"(?:User Name|Date and Time|Job Number|Documents? \(|Client/Matter|Search Terms|Search Type)",
    re.IGNORECASE,
)


def cleaned(paragraphs: list[str]) -> list[str]:
    """Give the paragraphs that say anything, each on one line; an empty line within one parts it."""
    parts = (part for one in paragraphs for part in re.split(r"\n\s*\n", one.strip()))
    return [" ".join(words) for part in parts if (words := part.split())]


def is_label(text: str) -> bool:
    """Say whether a line opens with one of the labels."""
    return _labelled(text) is not None


def split(lines: list[str]) -> list[list[str]]:
    """Part the stories of a document at the ends of each, the cover sheet left out."""
    stories: list[list[str]] = [[]]
    for line in lines:
        stories[-1].append(line)
        if line.casefold() in END:
            stories.append([])
    return [_uncovered(story) for story in stories if _dated(story) is not None] or [lines]


def read(lines: list[str]) -> tuple[Envelope, list[str]]:
    """Read a story: what its labels and the lines above them say, and the paragraphs of its body."""
    head, body, tail = _parted(
        [line for line in lines if not _COUNTED.fullmatch(line) and line.casefold() not in END]
    )
    told: dict[str, str] = {}
    open_: list[str] = []
    rights: list[str] = []
    notes: list[Note] = []
    for line in head:
        found = _labelled(line)
        if found:
            told.setdefault(*found)
        elif _RIGHTS.match(line):
            rights.append(line)
        elif _CORRECTED.fullmatch(line):
            notes.append(Note(line, True))
        elif line.casefold() not in BODY and not _COVER.match(line):
            open_.append(line)
    for line in tail:
        if found := _labelled(line):
            told.setdefault(*found)
        elif _RIGHTS.match(line):
            rights.append(line)
    if told.get("highlight"):
        notes.append(Note(told["highlight"], True))
    headline, source, date = _named(open_, modern=any(line.casefold() in BODY for line in head))
    source = _TONGUE.sub("", source) if source else None
    subjects = [told.get("section", ""), *_SHARE.sub("", told.get("subject", "")).split(";")]
    return Envelope(
        headline=told.get("headline") or headline,
        source=source,
        published=worddates.published(date, clock.zone_of(source)) if date else None,
        byline=(told["byline"],) if told.get("byline") else (),
        dateline=told.get("dateline"),
        language=worddates.language(told.get("language")),
        rights=" ".join(dict.fromkeys(rights)) or None,
        subjects=tuple(dict.fromkeys((None, words) for one in subjects if (words := one.strip()))),
        notes=tuple(notes),
    ), body


def _labelled(line: str) -> tuple[str, str] | None:
    found = _LABEL.match(line)
    field = LABELS.get(found[1].strip().casefold().replace(" ", "-")) if found else None
    return (field, line[found.end() :].strip()) if found and field else None


def _parted(lines: list[str]) -> tuple[list[str], list[str], list[str]]:
    """Part head, body and tail: at ``Body``, or behind the last label above the text."""
    marks = [number for number, line in enumerate(lines) if line.casefold() in BODY]
    start = marks[0] + 1 if marks else _below_labels(lines)
    rest = list(enumerate(lines[start:], start))
    ends = (number for number, line in rest if _ends(line, modern=bool(marks)))
    end = next(ends, len(lines))
    return lines[:start], lines[start:end], lines[end:]


def _below_labels(lines: list[str]) -> int:
    labels = [_labelled(line) for line in lines]
    first = next((n for n, one in enumerate(labels) if one and one[0] in HEADS), None)
    if first is None:
        dated = _dated(lines)
        return 0 if dated is None else min(dated + 2, len(lines))
    length = next((n for n, one in enumerate(labels) if one and one[0] == "length"), first)
    run = takewhile(lambda one: one is not None and one[0] in HEADS, labels[length + 1 :])
    return length + 1 + len(list(run))


def _ends(line: str, *, modern: bool) -> bool:
    found = _labelled(line)
    if modern and line.casefold() in AFTER:
        return True
    if found is None:
        return False
    return found[0] == "loaded" or (not modern and line.split(":")[0].isupper())


def _named(lines: list[str], *, modern: bool) -> tuple[str | None, str | None, str | None]:
    """Tell headline, paper and date apart by where the date stands: below both, or between them."""
    dated = _dated(lines)
    if dated is None:
        return (lines[0] if lines else None), None, None
    date = lines[dated]
    below = [line for line in lines[dated + 1 :] if not _EDITION.fullmatch(line)]
    if not modern and below:
        return " ".join(below), (lines[dated - 1] if dated else None), date
    headline = lines[dated - 2] if dated > 1 else None
    return headline, (lines[dated - 1] if dated else None), date


def _dated(lines: list[str]) -> int | None:
    """Find the line that is a date: it begins with one, or with the day of the week."""
    for number, line in enumerate(lines):
        if len(line) < 90 and not _labelled(line) and not _RIGHTS.match(line) and not _COVER.match(line):
            first, _, rest = line.partition(" ")
            bare = rest.lstrip() if first.strip(",.").casefold() not in worddates.MONTHS else line
            if any(_OPENS.match(one) and worddates.find(one[:32]) for one in (line, bare)):
                return number
    return None


def _uncovered(lines: list[str]) -> list[str]:
    """Leave out what stands above the headline, which is the second line above the date."""
    if any(_COVER.match(line) for line in lines):
        dated = _dated(lines)
        above = [
            n for n in range(dated or 0) if not _CORRECTED.fullmatch(lines[n]) and not _RIGHTS.match(lines[n])
        ]
        return lines[above[-2] :] if len(above) > 1 else lines
    return lines

"""One article of Factiva as its fields: HD headline, LP and TD text, PD day, SN source, AN number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Envelope
from clipping_archive.gazetteer import given_names
from clipping_archive.wire import clock, inverted, signals, worddates, xml

if TYPE_CHECKING:
    from lxml.etree import _Element

Fields = dict[str, list[str]]

CODES: Final = frozenset(
    re.findall(
        r"[A-Z]+",
        "SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPC IPD PUB AN NGC GC CX CLM ART",
    )
)
_XML: Final = {
    "accessionNo": "AN",
    "baseLanguage": "LA",
    "copyright": "CY",
    "byline": "BY",
    "columnName": "CLM",
    "sectionName": "SE",
    "section": "SE",
    "sourceName": "SN",
    "dateline": "DL",
    "credit": "CR",
    "publisherName": "PUB",
}
_TIME = re.compile(r"\d{1,2}:\d{2}(?: ?[AP]M)?(?: [A-Z]{2,4})?", re.IGNORECASE)
_LENGTH = re.compile(
    r"[\d.,\s]+ ?(?:words?|mots?|wörter|woorden|palabras|parole|palavras|ord|słów|слов|字|个字|語|단어)",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"©|\(c\)|copyright\b", re.IGNORECASE)
_SOURCE_CODE = re.compile(r"[A-Z0-9]{3,8}")
_NUMBER = re.compile(r"(?:Do[ck]umento?|文件|文档|文書|문서)\s*([A-Za-z]{2,8}00[0-9A-Za-z]{14,24})")
_BY = re.compile(r"(?:By|Von|Par|Por|Van|Door|Di|Da|Av|Af|Text:?)\s+\S", re.IGNORECASE)
_TAGGED = re.compile(r"([a-z0-9]+) : ([^|]+)")


def read(fields: Fields) -> tuple[Envelope, list[str]]:
    """Make the envelope and the paragraphs of an article of its fields."""

    def line(code: str) -> str | None:
        return " ".join(" ".join(fields.get(code, ())).split()) or None

    source = line("SN")
    date = line("PD") or ""
    number = _NUMBER.search(line("AN") or "")
    subjects = [(one[1], one[2].strip()) for one in _TAGGED.finditer(line("NS") or "")]
    sections = [(None, words) for code in ("SE", "CLM") if (words := line(code))]
    zone = clock.zone_of(source)
    dated = f"{date} {line('ET') or ''}".strip()
    published = clock.published(date, zone) if "T" in date else worddates.published(dated, None)
    headline = line("HD")
    return Envelope(
        guid=number[1] if number else line("AN"),
        signal=signals.of_headline(headline),
        headline=headline,
        byline=tuple(
            one for words in fields.get("BY", ()) for one in inverted.people(" ".join(words.split()))
        ),
        dateline=line("DL"),
        source=source,
        published=published,
        language=worddates.language(line("LA")),
        rights=line("CY"),
        subjects=(*sections, *subjects),
    ), [*fields.get("LP", ()), *fields.get("TD", ())]


def told_by_look(lines: list[str], fields: Fields) -> Fields:
    """Fill the fields by what the lines above and below a shown article look like.

    They stand in one order: section, length, day, time, source, code of the source,
    edition, page, language, copyright; any of them may be missing.
    """
    for line in lines:
        if found := _NUMBER.search(line):
            fields["AN"] = [found[0]]
        elif "PD" not in fields and worddates.find(line) and len(line) < 40:
            fields["PD"] = [line]
        elif "PD" not in fields:
            if not _LENGTH.fullmatch(line) and "HD" in fields:
                fields.setdefault("SE", [line])
        elif _TIME.fullmatch(line):
            fields.setdefault("ET", [line])
        elif _RIGHTS.match(line):
            fields.setdefault("CY", [line])
        elif "SN" not in fields:
            fields["SN"] = [line]
        elif "SC" not in fields and _SOURCE_CODE.fullmatch(line):
            fields["SC"] = [line]
        elif worddates.language(line) and len(line.split()) < 3:
            fields.setdefault("LA", [line])
        elif "LA" in fields:
            fields.setdefault("CY", [line])  # a copyright need not say that it is one
    return fields


def of_lines(lines: list[str]) -> Fields:
    """Read the lines of an RTF: each code opens a field, or there is none and the look tells."""
    fields: Fields = {}
    code = ""
    for line in lines:
        opened = re.match(r"([A-Z]{2,3})(?:[\s|:]+|$)", line)
        if opened and opened[1] in CODES and (opened[1] != "IN" or code in {"TD", "LP", "CO", "RF", "CT"}):
            code, line = opened[1], line[opened.end() :]
        if code and line:
            fields.setdefault(code, []).append(line)
    if "HD" in fields and "PD" in fields:
        return fields
    return _shown(lines)


def _shown(lines: list[str]) -> Fields:
    """Read an article that was saved as it is shown: headline, lines, and from the copyright on text."""
    rights = next((number for number, line in enumerate(lines) if number and _RIGHTS.match(line)), None)
    head = lines[1 : rights + 1] if rights is not None else lines[1:8]
    fields: Fields = {"HD": lines[:1]}
    length = next((number for number, line in enumerate(head) if _LENGTH.fullmatch(line)), 0)
    above = [*lines[:1], *head[:length]]
    if len(above) > 2 or (len(above) == 2 and not _is_byline(above[1])):
        fields["SE"], fields["HD"] = above[:1], above[1:2]  # a section stands above the headline
        above = above[1:]
    if len(above) > 1:
        fields["BY"] = above[1:2]
    fields = told_by_look(head[length:], fields)
    return fields | {"TD": lines[1 + len(head) :]}


def _is_byline(line: str) -> bool:
    """Say whether a line that may be a headline names its writers."""
    if _BY.match(line):
        return True
    words = re.findall(r"[^\W_][\w'’.-]*", line)
    named = [word for word in words if word not in ("and", "und", "et", "y", "e", "en")]
    upper = all(word[0].isupper() for word in named)
    return upper and 1 < len(named) < 8 and named[0].casefold() in given_names()


def of_xml(article: _Element) -> Fields:
    """Read an article of the XML; marks of hits of a search are no text."""
    fields: Fields = {}
    for local, elements in xml.children(article).items():
        words = [text for one in elements if (text := xml.words(one))]
        if local == "headline":
            fields["HD"] = words
        elif local in ("leadParagraph", "tailParagraphs"):
            code = "LP" if local == "leadParagraph" else "TD"
            fields[code] = [text for one in elements for part in one if (text := xml.words(part))]
        elif local in ("publicationDate", "publicationTime") and words:
            fields["PD"] = [max([*fields.get("PD", ()), *words], key=len)]
        elif local == "newsSubject":
            fields["NS"] = [f"{one.get('code')} : {xml.words(one)}" for one in elements if xml.words(one)]
            fields["NS"] = [" | ".join(fields["NS"])]
        elif local in _XML and words:
            fields.setdefault(_XML[local], words)
    return fields


def written(fields: Fields) -> bytes:
    """Write an article as lines of code and text, which are the bytes of one of several of an RTF."""
    rows = [(code, " ".join(text.split())) for code in sorted(fields, key=_order) for text in fields[code]]
    return "".join(f"{code}\t{text}\n" for code, text in rows).encode("utf-8", "replace")


def _order(code: str) -> tuple[bool, bool, str]:
    return code != "HD", code == "AN", code

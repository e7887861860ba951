"""Dates in words, as the databases of newspapers write them in the language of whoever asked."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING, Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.period import Period, Published
from clipping_archive.wire.clock import NEWEST, OLDEST

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_NAMES: Final = (
    "january januar jänner janvier januari enero gennaio janeiro stycznia января",
    "february februar février fevrier februari febrero febbraio fevereiro lutego февраля",
    "march märz mars maart marzo março marca марта mrz",
    "april avril abril aprile kwietnia апреля",
    "may mai mei mayo maggio maio maj maja мая",
    "june juni juin junio giugno junho czerwca июня",
    "july juli juillet julio luglio julho lipca июля",
    "august août aout augustus augusti agosto sierpnia августа",
    "september septembre septiembre settembre setembro września сентября",
    "october oktober octobre octubre ottobre outubro października октября",
    "november novembre noviembre novembro listopada ноября",
    "december dezember décembre decembre diciembre dicembre dezembro grudnia декабря",
)
_SHORT: Final = (
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
    ["jän", "fév", "mär", "avr", "mai", "juin", "juil", "aoû", "sept", "okt", "nov", "dez"],
    ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
    ["sty", "lut", "mrt", "kwi", "maj", "cze", "lip", "sie", "sent", "paź", "lis", "gru"],
    ["janv", "févr", "mars", "abr", "mag", "giu", "lug", "ago", "set", "ott", "noi", "déc"],
    ["ene", "febr", "märz", "apr", "mei", "juni", "juli", "aug", "sett", "out", "нояб", "dic"],
    ["gen", "fevr", "maa", "abr", "mai", "jun", "jul", "août", "сент", "okt", "nov", "des"],
)
MONTHS: Final = {
    **{name: number for names in _SHORT for number, name in enumerate(names, 1)},
    **{name: number for number, names in enumerate(_NAMES, 1) for name in names.split()},
}
HOURS: Final = {
    "GMT": 0, "UTC": 0, "Z": 0, "WET": 0, "BST": 1, "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "EET": 2,
    "EEST": 3, "MSK": 3,
    "HKT": 8, "SGT": 8, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "EST": -5, "EDT": -4,
    "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip
"""Zones as these databases write them, in hours from UTC."""
PLACES: Final = {
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
}  # fmt: skip
"""Zones that are summer time or not by the day of the year."""

_DAY_FIRST = re.compile(
    r"\b(\d{1,2})(?:\.|er|st|nd|rd|th)?\s+(?:de\s+)?([^\W\d_]{3,12})\.?,?\s+(?:de\s+)?(\d{4})\b"
)
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_EASTERN = re.compile(r"(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_FORMS = ((_MONTH_FIRST, (3, 1, 2)), (_DAY_FIRST, (3, 2, 1)), (_EASTERN, (1, 2, 3)), (_ISO, (1, 2, 3)))
_MONTH = re.compile(r"([^\W\d_]{3,12})\.?,? (\d{4})")
_FIGURES = (
    (re.compile(r"\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b"), (1, 2, 3)),
    (re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b"), (3, 2, 1)),
    (re.compile(r"\b(1[3-9]|2\d|3[01])[/-](\d{1,2})[/-](\d{4})\b"), (3, 2, 1)),
    (re.compile(r"\b(\d{1,2})[/-](1[3-9]|2\d|3[01])[/-](\d{4})\b"), (3, 1, 2)),
)
"""Dates in figures, but for those in which nobody can tell the day from the month."""
_OFFSET = re.compile(r"(?:(?<=\d)|\s|GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?\b(?![/-])")
_CLOCK = re.compile(
    r"(?:(?P<am>오전)|(?P<pm>오후))?\s?(?<!\d)(?P<hour>\d{1,2})(?::|h|시 ?)(?P<minute>\d{2})"
    r"(?:[:분](?P<second>\d{2})(?:\.\d+)?)?"
    r"\s*(?P<half>[AaPp]\.?[Mm]\b\.?)?"
)
_TIME = re.compile(r"\b(\d{1,2})[:.h](\d{2})(?:[:.]\d{2})?\s*([AaPp]\.?[Mm]\b\.?)?\s*([A-Z]{2,4}\b)?")


def is_month(text: str) -> bool:
    """Say whether a line is a month and its year and no more, as magazines are dated."""
    return month(text) is not None


def month(text: str) -> Period | None:
    """Read a month and its year that stand alone: ``January 2014``."""
    found = _MONTH.fullmatch(text.strip())
    number = MONTHS.get(found[1].casefold(), 0) if found else 0
    return (
        Period.month(int(found[2]), number)
        if found and number and OLDEST <= int(found[2]) <= NEWEST
        else None
    )


def find(text: str) -> date | None:
    """Find the day that a line names; None where it names none."""
    for pattern, order in _FORMS:
        for found in pattern.finditer(text):
            year, month, day = (found[number] for number in order)
            number = int(month) if month.isdigit() else MONTHS.get(month.casefold(), 0)
            try:
                told = date(int(year), number, int(day))
            except ValueError:
                continue
            if OLDEST <= told.year <= NEWEST:
                return told
    return None


def figures(text: str) -> date | None:
    """Find a day in figures alone: ``17.01.2024``, ``2024/1/17``; ``03/04/2024`` says nothing."""
    for pattern, order in _FIGURES:
        if found := pattern.search(text):
            try:
                return date(*(int(found[number]) for number in order))
            except ValueError:
                return None
    return None


def moment(text: str) -> datetime | date | None:
    """Read a time as people and programs write it, in any language: a day, a time of day, a zone.

    The time comes without a zone where none is told, and the day alone where no time is.
    """
    day = find(text) or figures(text) or _asctime(text)
    told = _CLOCK.search(text)
    if day is None or told is None:
        return day
    hour, minute, second = int(told["hour"]), int(told["minute"]), int(told["second"] or 0)
    if half := (told["half"] or (told["pm"] and "p") or (told["am"] and "a")):
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return day
    return datetime(
        day.year, day.month, day.day, hour, minute, second, tzinfo=zone_in(text[told.end("minute") :])
    )


def zone_in(text: str) -> tzinfo | None:
    """Find the zone behind a time: an offset (``+0900``, ``GMT+9``) or letters (``KST``, ``ET``)."""
    if found := _OFFSET.search(text):
        hours, minutes = int(found[2]), int(found[3] or 0)
        if hours < 15 and minutes < 60:
            delta = timedelta(hours=hours, minutes=minutes)
            return timezone(-delta if found[1] == "-" else delta)
    named = (zone_called(word) for word in re.findall(r"\b[A-Z]{1,4}\b", text))
    return next((zone for zone in named if zone), None)


def _asctime(text: str) -> date | None:
    """Read ``Wed Jan 17 09:12:11 UTC 2024``."""
    found = re.search(r"\b([A-Za-z]{3,9}) (\d{1,2}) \d{1,2}:\d{2}:\d{2} (?:[A-Z]{2,5} )?(\d{4})\b", text)
    number = MONTHS.get(found[1].casefold(), 0) if found else 0
    try:
        return date(int(found[3]), number, int(found[2])) if found and number else None
    except ValueError:
        return None


def published(text: str, zone: ZoneInfo | None) -> Published | None:
    """Read when a story was issued; a time of day counts only where its zone is told or known."""
    day = find(text)
    if day is None:
        whole = month(text)
        return Published(whole, "envelope", text) if whole else None
    for found in _TIME.finditer(text):
        hour, minute, half = int(found[1]), int(found[2]), (found[3] or "").casefold()
        if half:
            hour = hour % 12 + (12 if half.startswith("p") else 0)
        if hour > 23 or minute > 59:
            continue
        kept = zone_called(found[4]) or zone
        if kept is None:
            break
        moment = datetime(day.year, day.month, day.day, hour, minute, tzinfo=kept)
        return Published(Period.at(moment), "envelope", text)
    return Published(Period.day(day), "envelope", text)


def zone_called(name: str | None) -> tzinfo | None:
    """Give the zone that letters behind a time mean; None where they mean none."""
    hours = HOURS.get(name or "")
    if hours is not None:
        return timezone(timedelta(hours=hours))
    if name not in PLACES:
        return None
    from zoneinfo import ZoneInfo

    return ZoneInfo(PLACES[name])


_LANGUAGES = {
    "en": "english englisch anglais engels inglés ingles inglese 英语 영어",
    "fr": "french französisch français francais frans francés francese 法语",
    "de": "german deutsch allemand duits alemán tedesco 德语",
    "nl": "dutch nederlands niederländisch néerlandais neerlandés flemish",
    "es": "spanish español spanisch espagnol spaans spagnolo castellano",
    "it": "italian italiano italienisch italien italiaans",
    "pt": "portuguese português portugiesisch portugais portugees portugués",
    "ru": "russian русский russisch russe ruso",
    "ko": "korean 한국어 koreanisch coréen",
    "ja": "japanese 日本語 japanisch japonais",
    "zh": "chinese 中文 chinesisch chinois",
    "ar": "arabic العربية arabisch arabe",
    "pl": "polish polski polnisch polonais",
    "sv": "swedish svenska schwedisch suédois",
    "da": "danish dansk dänisch danois",
    "no": "norwegian norsk norwegisch norvégien",
    "fi": "finnish suomi finnisch finnois",
    "tr": "turkish türkçe türkisch turc",
}
LANGUAGES: Final = {name: tag for tag, names in _LANGUAGES.items() for name in (tag, *names.split())}


def language(text: str | None) -> str | None:
    """Give the tag of a language that is called by its name: ``ENGLISH; Anglais`` is en."""
    words = re.findall(r"[^\W\d_]+", (text or "").casefold())
    return next((LANGUAGES[word] for word in words if word in LANGUAGES), None)

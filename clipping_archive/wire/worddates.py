"""Dates in words, as the databases of newspapers write them in the language of whoever asked."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.period import Period, Published
from clipping_archive.wire.clock import NEWEST, OLDEST

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_NAMES: Final = (
    "january januar jänner janvier januari enero gennaio janeiro stycznia января",
    "february februar février fevrier februari febrero febbraio fevereiro lutego февраля",
    "march märz mars maart marzo março marca марта",
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
)
MONTHS: Final = {
    **{name: number for names in _SHORT for number, name in enumerate(names, 1)},
    **{name: number for number, names in enumerate(_NAMES, 1) for name in names.split()},
}
HOURS: Final = {
    "GMT": 0, "UTC": 0, "BST": 1, "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "EST": -5, "EDT": -4,
    "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip
"""Zones as these databases write them, in hours from UTC."""

_DAY_FIRST = re.compile(
    r"\b(\d{1,2})(?:\.|er|st|nd|rd|th)?\s+(?:de\s+)?([^\W\d_]{3,12})\.?,?\s+(?:de\s+)?(\d{4})\b"
)
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_EASTERN = re.compile(r"\b(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_FORMS = ((_MONTH_FIRST, (3, 1, 2)), (_DAY_FIRST, (3, 2, 1)), (_EASTERN, (1, 2, 3)), (_ISO, (1, 2, 3)))
_TIME = re.compile(r"\b(\d{1,2})[:.h](\d{2})(?:[:.]\d{2})?\s*([AaPp]\.?[Mm]\b\.?)?\s*([A-Z]{3,4}\b)?")


def find(text: str) -> date | None:
    """Find the day that a line names; None where it names none."""
    for pattern, order in (
        (_MONTH_FIRST, (3, 1, 2)),
        (_DAY_FIRST, (3, 2, 1)),
        (_EASTERN, (1, 2, 3)),
        (_ISO, (1, 2, 3)),
    ):
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


def published(text: str, zone: ZoneInfo | None) -> Published | None:
    """Read when a story was issued; a time of day counts only where its zone is told or known."""
    day = find(text)
    if day is None:
        return None
    for found in _TIME.finditer(text):
        hour, minute, half = int(found[1]), int(found[2]), (found[3] or "").casefold()
        if half:
            hour = hour % 12 + (12 if half.startswith("p") else 0)
        if hour > 23 or minute > 59:
            continue
        told = HOURS.get(found[4] or "")
        kept = timezone(timedelta(hours=told)) if told is not None else zone
        if kept is None:
            break
        moment = datetime(day.year, day.month, day.day, hour, minute, tzinfo=kept)
        return Published(Period.at(moment), "envelope", text)
    return Published(Period.day(day), "envelope", text)


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

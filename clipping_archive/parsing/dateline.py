"""The dateline: where and when a dispatch was filed, as its first paragraph opens."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.story import Dateline
from clipping_archive.gazetteer import is_word, outlet_aliases, outlets
from clipping_archive.parsing.bylines import read_byline
from clipping_archive.parsing.dateline_forms import Form, open_forms, strict_forms
from clipping_archive.parsing.houses import agency_of, named
from clipping_archive.parsing.months import FIRST_JUCHE, day_of, month_number
from clipping_archive.parsing.outline import InLine, Outline, outline
from clipping_archive.parsing.places import is_city, is_known, places_of, region_country

_NO_PLACE = re.compile(
    r"(?:By|On|In|At|For|From|After|Before|Until|Since|Mr|Mrs|Ms|Dr)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
)
"""How something else begins that has the shape of a place: "By Monday, March 5 --"."""
_PICTURED = re.compile(r"(?:Photos?|PHOTOS?|Image|Picture|File|Pool)\b")
"""How the credit of a picture begins, which closes a caption and opens no story."""
_RESULT = re.compile(r"[A-Z][\w .'-]{1,30} \([A-Z]{3}\)")
"""The second of two who played: "Toulouse (FRA) - Basel (SUI) 2-1" is no dateline."""
_ROLES = frozenset(["기자", "특파원", "통신원"])
_LETTERS = re.compile(r"[A-ZÀ-Ž]{3,12}|[a-z]{3,4}|[A-Z][a-z]+[A-Z][A-Za-z]*")
LEAP = 2000
"""A year that has every day which a year can have."""
WORDS = 3
"""A city that nobody knows has no more words than these."""


class Opening(NamedTuple):
    """A dateline as found in a line: the paragraph proper begins at ``end``."""

    end: int
    dateline: Dateline
    agency: str | None
    byline: tuple[str, ...] = ()


def read_dateline(line: str, *, first: bool) -> Opening | None:
    """Read the dateline at the start of a line, strict forms first.

    What a reprinter left of one ("MOSCOW, Russian President ...", "SEOUL North
    Korea ...") is accepted only where ``first`` says that the line opens the
    body; but for "KARSK --" only for a place that the gazetteer knows.
    """
    drawn = outline(line)
    opening = _read(strict_forms(), _opening, drawn)
    if opening is None and first:
        return _read(open_forms(), _open, drawn)
    return opening


def _read(
    forms: tuple[Form, ...], accept: Callable[[InLine], Opening | None], drawn: Outline
) -> Opening | None:
    for form in forms:
        found = form.match(drawn)
        if found and (opening := accept(found)):
            return opening
    return None


def _opening(found: InLine) -> Opening | None:
    """Accept a strict form: with a credit that is known, or with all the rest of a dateline."""
    fields = found.groupdict()
    where = _trimmed(_first(fields, "places", "lower", "korean", "shouted", "known") or "")
    credit = _first(fields, "credit", "slash", "bare")
    key = agency_of(credit) if credit else None
    day = _date(fields)
    if (
        _NO_PLACE.match(where)
        or (credit and (_PICTURED.match(credit) or _RESULT.match(found.string, found.end())))
        or (not credit and named(where))
        or (fields.get("lower") and not is_known(where))
        or (fields.get("known") and not _all_known(where))
    ):
        return None
    if key:
        accepted = _signed(fields, where)
    elif credit:
        accepted = bool(fields.get("korean") or (where and _unheard(fields, credit, where, day)))
    else:
        accepted = bool(where and (day or (not fields.get("date") and _all_known(where))))
    if not accepted:
        return None
    places = places_of(re.sub("[·,] ?", "/", where) if fields.get("korean") else where)
    key = key or (_elsewhere(credit) if credit else None)
    return Opening(found.end(), Dateline(where, places, day, credit), key, _names(fields))


def _names(fields: dict[str, str | None]) -> tuple[str, ...]:
    """Part the names that a dateline gives: Korean ones have no space within."""
    parts = re.split(r"[·, ]+" if fields.get("korean") else r"[·,] ?", fields.get("by") or "")
    return tuple(name for name in parts if name and name not in _ROLES)


def _signed(fields: dict[str, str | None], where: str) -> bool:
    """Tell a dateline with a credit from "Yonhap News Agency (Yonhap) said" and "Hanne Moss (AP) said"."""
    if fields.get("date") or fields.get("korean"):
        return True
    if named(where.removeprefix("The ")):
        return False
    return bool(fields.get("dash")) or (where != "" and (where.isupper() or _all_known(where)))


def _unheard(fields: dict[str, str | None], credit: str, where: str, day: str | None) -> bool:
    """Tell the credit of a house without a style: "Hamburg (KNA) -", but not "Portland (OR) -"."""
    if not fields.get("dash"):
        return day is not None and _elsewhere(credit) is not None
    letters = _LETTERS.fullmatch(credit) or _elsewhere(credit)
    return day is not None or bool(letters and region_country(credit) is None and _all_known(where))


def _elsewhere(credit: str) -> str | None:
    """Tell which agency has a credit: the gazetteer knows more of them than there are house styles."""
    key = outlet_aliases().get(credit)
    return key if key and outlets()[key].kind == "agency" else None


def _open(found: InLine) -> Opening | None:
    """Accept a bare form for places that are known, one of them where a date stands with them."""
    fields = found.groupdict()
    where = _trimmed(_first(fields, "open", "places", "city") or "")
    parts = [part.split(",")[0] for part in where.split("/")]
    if fields.get("open"):
        accepted = _all_known(where) or all(_may_be_city(part.split()) for part in re.split("[/,]", where))
    elif fields.get("city"):
        accepted = all(is_city(part) for part in parts)
    else:
        accepted = _all_known(where) or bool(fields.get("date") and any(is_known(part) for part in parts))
    if not accepted:
        return None
    names = read_byline(f"By {fields['by']}") if fields.get("by") else ()
    return Opening(found.end(), Dateline(where, places_of(where), _date(fields)), None, names)


def _may_be_city(words: list[str]) -> bool:
    """Say whether words in capitals may be a city that nobody knows: not "NOW OPEN -- "."""
    return len(words) <= WORDS and not all(is_word(word.lower()) for word in words)


def _first(fields: dict[str, str | None], *names: str) -> str | None:
    return next((fields[name] for name in names if fields.get(name)), None)


def _trimmed(where: str) -> str:
    """Take off what follows the place; the full stop stays with "Mass." and goes from "MOSCOW."."""
    where = where.strip(" ,-–—")
    return where if region_country(where.rpartition(",")[2]) and "," in where else where.rstrip(".")


def _all_known(where: str) -> bool:
    cities = [part.split(",")[0] for part in where.split("/")]
    return all(is_known(city) for city in cities) or region_country(where.rpartition(",")[2]) is not None


def _date(fields: dict[str, str | None]) -> str | None:
    """Write the date as ISO, ``--MM-DD`` where it has no year; None where no calendar has such a day."""
    if fields.get("iso"):
        return fields["iso"]
    if year := fields.get("year4"):
        found = day_of(int(year), int(fields["n3"] or 0), int(fields["d3"] or 0))
        return found.isoformat() if found else None
    if month := fields.get("n4"):
        found = day_of(LEAP, int(month), int(fields["d4"] or 0))
        return f"--{found:%m-%d}" if found else None
    name, number = _first(fields, "m1", "m2"), _first(fields, "d1", "d2")
    if not name or not number:
        return None
    year = _first(fields, "year", "year2", "year3", "year5")
    if not year and (juche := fields.get("juche")):
        year = str(FIRST_JUCHE - 1 + int(juche.removeprefix("Juche")))
    day = day_of(int(year or LEAP), month_number(name), int(number))
    return f"{year or '-'}-{day:%m-%d}" if day else None

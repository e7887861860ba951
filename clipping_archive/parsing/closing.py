"""How copy closes: end marks, sign-offs, credits, trailers, notes that are not for readers."""

from __future__ import annotations

import re
from functools import cache

from clipping_archive.agencies import AGENCIES
from clipping_archive.parsing.dateline import agency_of, credited

TRAILER = re.compile(r"\s*(?:Source|SOURCE|Via|Quelle)\s?:?\s(.{2,60}?)\s*$")
EMAIL = re.compile(r"\s*<?[\w.+-]{1,40}@([\w-]{1,30}\.[\w.-]{2,20})>?\s*$")
MAIL_AFTER = re.compile(r"(?<=[.!?”\"’')\w]) {0,4}(?<![\w.+-])[\w.+-]{1,40}@([\w-]{1,30}\.[\w.-]{2,20})$")
CREDIT_LINE = re.compile(
    r"\s*\((?:With )?(?:Additional |additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Rr]eported|[Ww]ritten|[Tt]ranslated)"
    r"\b.{0,20} by [^()]{3,400}(?:\([^()]{0,60}\)[^()]{0,200})?\)\s*$"
    r"|\s*(?:With reporting (?:by|from)|Additional reporting by|Edited by|Reporting by|Editing by|Translated by|Compiled by"
    r"|(?:The )?Associated Press (?:writer|journalist|reporter|video journalist)s?\b.{3,160}(?:contributed|reported)) ?.{0,300}$"
    r"|\s*[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2} (?:reported|contributed) from .{3,200}$"
    r"|\s*(?:This|The) (?:story|report|article|version|item) (?:was (?:originally |first )?(?:published|reported|produced|translated|compiled)|has been corrected"
    r"|corrects|is part of)\b.{3,400}$|\s*Some (?:information|material) (?:for|in) this (?:report|story).{3,200}$"
)
INITIALS = re.compile(
    r"\s*(?:\(?[a-z]{2,4}(?:[-/][a-z]{2,5}){1,5}\)?|[A-Z]{2,4}/[A-Z]{2,4}(?:/[A-Z]{2,4})*|[A-Z]{2,3}:[A-Z]{2,3}"
    r"|[A-Z]{2,4}(?: [A-Z]{2,4}){0,2})\.?\s*$"
)
NOTES = re.compile(
    r"#{1,2} .{3,80}|The following information is not (?:intended )?for publication.{0,40}|(?:(?:Media|Press|Investor|Company|PR) )*(?:CONTACTS?|Contacts?"
    r"|Contact [Ii]nformation)(?: [A-Z][\w ]{2,30})?:?.{0,160}|(?:For (?:more|further) information,? (?:please )?(?:contact|call)\b.{3,200})"
    r"|NOTES? TO EDITORS?:?.{0,80}|Notes? to [Ee]ditors?:?.{0,80}|(?:- )?(?:Editing|Reporting) by: .{2,120}"
)
"""A line from which on all is for editors or for callers, not for readers."""
PRIVATE = re.compile(r"#{1,2} |not (?:intended )?for publication|editor", re.IGNORECASE)
_COMMON_ENDS = ("-30-", "###", "# # #", "-ends-", "-ENDS-", "(ENDS)", "(Ends)", "ENDS", "(End)", "(ends)")
_LAST_CREDIT = re.compile(
    r"(?<=[.!?”\"’')\]]) ?(?:\((?P<credit>[A-Z][\w/ -]{1,28})\)|[-–—]{1,2} ?(?P<bare>[A-Z]{2,8}))\s*$"
)


@cache
def ends() -> re.Pattern[str]:
    """Match the marks after which nothing belongs to the story, at the end of a line."""
    marks = sorted(
        {*_COMMON_ENDS, *(mark for agency in AGENCIES for mark in agency.ends)}, key=len, reverse=True
    )
    words = "|".join(re.escape(mark) for mark in marks if mark[0].isalpha())
    signs = "|".join(re.escape(mark) for mark in marks if not mark[0].isalpha())
    # A word such as "Reuter" closes copy only alone or behind a full stop; a sign does so anywhere.
    return re.compile(
        rf"(?:(?:^|(?<=[.!?”\"’')\]] )|(?<=[.!?”\"]))(?:{words})|(?:{signs}))(?: ?[a-z]{{2,4}}(?:\.[a-z]{{1,4}}){{0,3}}|(?: [A-Z]{{2,4}}){{1,4}})?\s*$"
    )


@cache
def end_owner(mark: str) -> str | None:
    """Tell which agency closes its copy with a mark; None for the marks that many use."""
    first = mark.split(" ")[0]
    return next((agency.key for agency in AGENCIES if mark in agency.ends or first in agency.ends), None)


@cache
def named(text: str) -> str | None:
    """Tell which agency a trailer's words name."""
    folded = text.strip(" .").casefold()
    by_name = {agency.name.casefold(): agency.key for agency in AGENCIES}
    return by_name.get(folded) or credited().get(folded)


@cache
def _domains() -> dict[str, str]:
    return {domain: agency.key for agency in AGENCIES for domain in agency.domains}


def domain_owner(host: str) -> str | None:
    """Tell which agency a host or the host of a mail address belongs to."""
    parts = host.lower().strip(".").split(".")
    return next(
        (_domains()[tail] for at in range(len(parts)) if (tail := ".".join(parts[at:])) in _domains()), None
    )


@cache
def known_agency(key: str) -> bool:
    """Say whether an outlet is one of the houses whose style is known."""
    return any(agency.key == key for agency in AGENCIES)


@cache
def _signs() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile("|".join(agency.signs)), agency.key) for agency in AGENCIES if agency.signs)


def sign_owner(line: str) -> str | None:
    """Tell which agency alone has such a line in its copy."""
    if len(line) > 460:
        return None
    return next((key for form, key in _signs() if form.fullmatch(line)), None)


def last_credit(paragraph: str) -> tuple[int, str] | None:
    """Find the credit that closes a last paragraph, "(Yonhap)": where it starts, and whose it is."""
    found = _LAST_CREDIT.search(paragraph, max(0, len(paragraph) - 40))
    if not found:
        return None
    key = agency_of(found["credit"] or found["bare"])
    return (found.start(), key) if key else None

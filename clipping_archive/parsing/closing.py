"""How copy closes: trailers, sign-offs, credits, and what stands behind the end."""

from __future__ import annotations

import re
from functools import cache

from clipping_archive.agencies import AGENCIES

TRAILER = re.compile(r"\s*Source\s?:\s*(.{2,60}?)\s*$")
EMAIL = re.compile(r"\s*[\w.+-]{1,40}@([\w-]{1,30}\.[\w.-]{2,20})\s*$")
MAIL_AFTER = re.compile(r"(?<=[.!?”\"’')]) {1,4}[\w.+-]{1,40}@([\w-]{1,30}\.[\w.-]{2,20})$")
REPORTING = re.compile(r"\s*\((?:Additional reporting|Reporting|Writing|Editing) by [^()]{3,300}\)\s*$")
INITIALS = re.compile(r"\s*[a-z]{2,4}(?:[-/][a-z]{2,4}){1,4}\s*$")


@cache
def ends() -> re.Pattern[str]:
    """Match the marks after which nothing belongs to the story, at the end of a line."""
    marks = sorted({mark for agency in AGENCIES for mark in agency.ends}, key=len, reverse=True)
    words = "|".join(re.escape(mark) for mark in marks if mark[0].isalpha())
    signs = "|".join(re.escape(mark) for mark in marks if not mark[0].isalpha())
    # A word such as "Reuter" closes copy only alone or behind a full stop; a sign does so anywhere.
    return re.compile(rf"(?:(?:^|(?<=[.!?”\"’')\]] )|(?<=[.!?]))(?:{words})|(?:{signs}))\s*$")


@cache
def end_owner() -> dict[str, str]:
    """Tell which agency closes its copy with a mark."""
    return {mark: agency.key for agency in AGENCIES for mark in agency.ends}


@cache
def named(text: str) -> str | None:
    """Tell which agency a trailer's words name."""
    folded = text.casefold()
    for agency in AGENCIES:
        if folded in {agency.name.casefold(), *(credit.casefold() for credit in agency.credits)}:
            return agency.key
    return None


@cache
def domains() -> dict[str, str]:
    """Tell which agency a mail domain belongs to."""
    return {domain: agency.key for agency in AGENCIES for domain in agency.domains}

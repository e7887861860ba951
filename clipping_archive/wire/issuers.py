"""Who issued a dispatch, by what its envelope calls him: names, credits, hosts, identifiers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from clipping_archive.domain import expressions as re
from clipping_archive.wire import clock

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_HOST = re.compile(r"(?:^|[:/@])(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?=$|[,:/])", re.IGNORECASE)
_BRACKETED = re.compile(r"[^()]*\(([^()]+)\)\s*")


def issuer(names: Iterable[str | None], hint: str | None = None) -> str | None:
    """Choose the first of several names that a house goes by; the first of all where none is known.

    ``hint``, an identifier, is no name: it counts only where a house is known by its host.
    """
    given = list(
        dict.fromkeys(clean for name in names if (clean := " ".join((name or "").split()).strip("/–—- ")))
    )
    tried = (form for name in (*given, hint or "") for form in _forms(name))
    return next((form for form in tried if clock.is_house(form)), given[0] if given else None)


def zone(names: Iterable[str | None]) -> ZoneInfo | None:
    """Give the zone of the first of several names whose house is known."""
    forms = (form for name in names if name for form in _forms(" ".join(name.split())))
    return next((found for form in forms if (found := clock.zone_of(form))), None)


def _forms(name: str) -> Iterable[str]:
    """Give a name as it stands, its host ("tag:reuters.com,2018:…"), and what is within its brackets."""
    yield name.strip("/ ")
    if host := _HOST.search(name):
        yield host[1].lower()
        yield ".".join(host[1].lower().split(".")[-2:])
    if bracketed := _BRACKETED.fullmatch(name):
        yield bracketed[1]

"""What is asked for again and again: feeds and watches."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: what its dispatches are given (``agency``, ``tags``), and how the last pull went.

    ``etag`` and ``modified`` make the next pull cheap; ``problem`` is why the
    last one failed; ``added`` counts the dispatches that came from it.
    """

    name: str
    url: str
    agency: str | None = None
    tags: tuple[str, ...] = ()
    made_at: datetime | None = None
    etag: str | None = None
    modified: str | None = None
    pulled_at: datetime | None = None
    problem: str | None = None
    added: int = 0


@dataclass(frozen=True, slots=True)
class Watch:
    """A search that is run again and again; ``told`` counts the dispatches that it has told."""

    name: str
    query: str
    made_at: datetime | None = None
    ran_at: datetime | None = None
    told: int = 0

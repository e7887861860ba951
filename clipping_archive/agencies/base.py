"""What a house style is: data about one agency, enough to know its copy and to take it apart."""

from __future__ import annotations

from typing import NamedTuple


class Former(NamedTuple):
    """A credit that was in use for a time only: the years ``since``..``until``, both included."""

    credit: str
    since: int | None = None
    until: int | None = None


class Agency(NamedTuple):
    """One agency's house style.

    ``credits`` are the names it signs with in a dateline or trailer, as written,
    ``former`` those of them (or others) that belong to a time; ``domains`` the
    hosts of its pages and of the addresses its writers sign with; ``ends`` the
    marks that close its copy; ``zone`` the IANA zone of its desk. ``signs`` are
    expressions for a whole line that only this agency's copy has, above or
    below the story: a sign-off code, a credit, a line of its page. ``days`` is
    how it writes a date in figures: "dmy" or "mdy"; None where it does not.
    ``byline_in_headline`` says that the byline closes the headline: "Rain stops
    army day by Ann Moss".
    """

    key: str
    name: str
    credits: tuple[str, ...]
    country: str | None = None
    zone: str | None = None
    domains: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    former: tuple[Former, ...] = ()
    signs: tuple[str, ...] = ()
    days: str | None = None
    byline_in_headline: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """All credits, those of former times included, each once."""
        return tuple(dict.fromkeys((*self.credits, *(former.credit for former in self.former))))

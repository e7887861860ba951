"""What a house style is: data about one agency, enough to know its copy and to take it apart."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Agency:
    """One agency's house style.

    ``credits`` are the names it signs with in a dateline or trailer, as written;
    ``domains`` the mail domains of its sign-off; ``ends`` the lines that close its
    copy; ``zone`` the IANA zone of its desk.
    """

    key: str
    name: str
    credits: tuple[str, ...]
    country: str | None = None
    zone: str | None = None
    domains: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()

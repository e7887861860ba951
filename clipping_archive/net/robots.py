"""What sites ask of programs (robots.txt, RFC 9309): which addresses not to read, how long to wait."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from clipping_archive import __version__

NAME = "clipping-archive"
AGENT = f"{NAME}/{__version__} (news clipping archive of one reader)"
SERVER_ERRORS = 500


class Robots:
    """Asks each site once; ``fetch`` gives the status (0: no answer) and bytes of its robots.txt."""

    def __init__(self, fetch: Callable[[str], tuple[int, bytes]]) -> None:
        self._fetch = fetch
        self._rules: dict[str, Any] = {}

    def allow(self, url: str) -> bool:
        """Say whether a program may read this address.

        RFC 9309, 2.3.1: without a robots.txt everything is allowed; while the
        server fails, nothing is. A site that does not answer at all is asked for
        the address itself, so that its own reason is told.
        """
        rules = self._of(url)
        return rules if isinstance(rules, bool) else bool(rules.can_fetch(url, NAME))

    def delay(self, url: str) -> float:
        """Give the Crawl-delay that a site asks for, in seconds; 0 without one, or before it was asked."""
        rules = self._rules.get(_site(url), True)
        return 0.0 if isinstance(rules, bool) else float(rules.crawl_delay(NAME) or 0)

    def _of(self, url: str) -> Any:
        site = _site(url)
        if site not in self._rules:
            self._rules[site] = self._read(f"{site}/robots.txt")
        return self._rules[site]

    def _read(self, url: str) -> Any:
        from protego import Protego

        status, data = self._fetch(url)
        if status >= SERVER_ERRORS:
            return False
        return Protego.parse(data.decode("utf-8", "replace")) if status == 200 else True


def _site(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"

"""Fetch addresses politely: at an interval, within bounds, asking again only where that may help."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from clipping_archive.errors import MissingLibrary, Unreachable
from clipping_archive.net.robots import AGENT, Robots

if TYPE_CHECKING:
    import httpx

INTERVAL = 1.0
"""Seconds between two requests to the same host, at least; a longer Crawl-delay of robots.txt is kept."""
LONGEST_WAIT = 60.0
"""Nobody waits longer for a server that asks to be tried later, in seconds."""
TRIES = 3
TIMEOUT = 20.0
"""Seconds without a byte until a server counts as gone; :data:`WHOLE` bounds the whole answer."""
WHOLE = 300.0
REDIRECTS = 5
AGAIN = frozenset({429, 500, 502, 503, 504})
"""Answers that may be another one a little later (RFC 9110, RFC 6585)."""
UNCHANGED, OK = 304, 200


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came from an address: the address after all redirections, and what makes the next request cheap.

    ``data`` is None where the server says that nothing has changed.
    """

    url: str
    data: bytes | None
    etag: str | None = None
    modified: str | None = None


class Fetcher:
    """Fetches one address after another; use it as a context manager.

    ``limit`` bounds an answer in bytes, as it is after unpacking. ``sleep`` and
    ``clock`` are given by tests.
    """

    def __init__(
        self,
        limit: int,
        *,
        interval: float = INTERVAL,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        try:
            import httpx
        except ImportError as error:
            raise MissingLibrary("Reading an address", "httpx", extra="web") from error
        self._limit, self._interval, self._sleep, self._clock = limit, interval, sleep, clock
        self._last: dict[str, float] = {}
        self._client = httpx.Client(
            timeout=TIMEOUT, follow_redirects=True, max_redirects=REDIRECTS, headers={"User-Agent": AGENT}
        )
        self._robots = Robots(self._robots_txt)

    def get(self, url: str, etag: str | None = None, modified: str | None = None) -> Fetched:
        """Fetch an address, or learn that it has not changed since ``etag`` or ``modified``.

        Raises Unreachable with the reason: no web address, forbidden by
        robots.txt, no answer, an answer that is no success, too large.
        """
        if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
            raise Unreachable(url, "it is no web address")
        if not self._robots.allow(url):
            raise Unreachable(url, "its site asks programs not to read it (robots.txt)")
        asked = {"If-None-Match": etag, "If-Modified-Since": modified}
        status, data, headers, final = self._asked(
            url, {name: value for name, value in asked.items() if value}
        )
        if status == UNCHANGED:
            return Fetched(url, None, etag, modified)
        if status != OK:
            raise Unreachable(url, f"the server answered {status}{_meaning(status)}")
        if len(data) > self._limit:
            raise Unreachable(url, f"it is larger than may be read ({self._limit:,} bytes)")
        return Fetched(final, data, headers.get("etag"), headers.get("last-modified"))

    def _asked(self, url: str, headers: dict[str, str]) -> tuple[int, bytes, Any, str]:
        """Ask, and ask again where that may help."""
        import httpx

        for turn in range(1, TRIES + 1):
            self._wait(url)
            try:
                status, data, told, final = self._once(url, headers)
            except httpx.TooManyRedirects as error:
                raise Unreachable(url, f"it leads on more than {REDIRECTS} times") from error
            except (httpx.HTTPError, httpx.InvalidURL) as error:
                if turn == TRIES or isinstance(error, httpx.InvalidURL):
                    raise Unreachable(url, _reason(error)) from error
                self._sleep(2.0**turn)
                continue
            if status not in AGAIN or turn == TRIES:
                break
            self._sleep(min(LONGEST_WAIT, _seconds(told.get("retry-after")) or 2.0**turn))
        return status, data, told, final

    def _once(self, url: str, headers: dict[str, str]) -> tuple[int, bytes, httpx.Headers, str]:
        since, data = self._clock(), bytearray()
        with self._client.stream("GET", url, headers=headers) as answer:
            for block in answer.iter_bytes():
                data += block
                if len(data) > self._limit:
                    break
                if self._clock() - since > WHOLE:
                    raise Unreachable(url, f"it did not come to an end in {WHOLE:.0f} seconds")
            return answer.status_code, bytes(data), answer.headers, str(answer.url)

    def _wait(self, url: str) -> None:
        """Leave the host in peace for the interval since it was asked last."""
        host = urlsplit(url).netloc
        pause = max(self._interval, min(LONGEST_WAIT, self._robots.delay(url)))
        rest = self._last.get(host, -pause) + pause - self._clock()
        if host in self._last and rest > 0:
            self._sleep(rest)
        self._last[host] = self._clock()

    def _robots_txt(self, url: str) -> tuple[int, bytes]:
        """Fetch a robots.txt; status 0 where there is no answer."""
        import httpx

        try:
            status, data, _, _ = self._once(url, {})
        except (httpx.HTTPError, Unreachable):
            return 0, b""
        return status, data

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()


def _seconds(words: str | None) -> float:
    return float(words) if words and words.strip().isdigit() else 0.0


def _meaning(status: int) -> str:
    from http import HTTPStatus

    known = {one.value: one.phrase for one in HTTPStatus}
    return f" ({known[status]})" if status in known else ""


def _reason(error: Exception) -> str:
    words = " ".join(str(error).split())
    return f"there is no answer ({words or type(error).__name__})"

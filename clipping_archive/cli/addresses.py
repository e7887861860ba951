"""Web addresses on the command line: fetched when one is met, and the library loaded only then."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clipping_archive.net.fetch import Fetcher


class Addresses:
    """Fetches the addresses of one run; use it as a context manager."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._fetcher: Fetcher | None = None

    @property
    def fetcher(self) -> Fetcher:
        """The one fetcher of the run, since it remembers whom it asked when. Raises MissingLibrary."""
        if self._fetcher is None:
            from clipping_archive.net.fetch import Fetcher

            self._fetcher = Fetcher(self._limit).__enter__()
        return self._fetcher

    def __call__(self, url: str) -> tuple[bytes, str]:
        """Give the bytes of an address, and the address that it led to. Raises Unreachable."""
        found = self.fetcher.get(url)
        return found.data or b"", found.url

    def __enter__(self) -> Addresses:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._fetcher is not None:
            self._fetcher.__exit__(kind, error, trace)

"""What the shell completes: references, people, outlets, out of the archive that is there."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from clipping_archive.errors import ClippingArchiveError

if TYPE_CHECKING:
    from clipping_archive.store.view import View

MOST = 50


def _from_archive(ask: Callable[[View], Iterable[str]]) -> list[str]:
    """Ask the archive; a missing or broken one completes nothing, since a shell shows no errors."""
    from clipping_archive import settings
    from clipping_archive.store.view import View

    try:
        with View.open(settings.load(os.environ).archive) as view:
            return list(ask(view))
    except ClippingArchiveError:
        return []


def references(incomplete: str) -> list[str]:
    """Complete a reference, the newest first."""
    from clipping_archive.search import complete

    return _from_archive(lambda view: complete.references(view, incomplete, MOST))


def people(incomplete: str) -> list[str]:
    """Complete the name of a person in the news."""
    from clipping_archive.search import complete

    return _from_archive(lambda view: complete.people(view, incomplete, MOST))


def outlets(incomplete: str) -> list[str]:
    """Complete the key of an outlet."""
    from clipping_archive.search import complete

    return _from_archive(lambda view: complete.outlets(view, incomplete, MOST))

"""What the shell completes: references, people, outlets, out of the archive that is there."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from clipping_archive.errors import ClippingArchiveError

if TYPE_CHECKING:
    from clipping_archive.store.view import View


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
    from clipping_archive.search.complete import complete_ref

    return _from_archive(lambda view: complete_ref(view, incomplete))


def people(incomplete: str) -> list[str]:
    """Complete the name of a person in the news."""
    from clipping_archive.search.complete import complete_person

    return _from_archive(lambda view: complete_person(view, incomplete))


def outlets(incomplete: str) -> list[str]:
    """Complete the key of an outlet."""
    from clipping_archive.search.complete import complete_outlet

    return _from_archive(lambda view: complete_outlet(view, incomplete))

"""A format that can be read, as it is listed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Format:
    """``name`` is the word for ``--read-as``; a ``container`` is taken apart and has none.

    ``extra`` names the extra of this package without which it is not read (or, with
    ``needed`` False, not as well); ``installed`` says whether it is there.
    """

    name: str
    what: str
    example: str
    extra: str | None = None
    installed: bool = True
    container: bool = False
    needed: bool = True

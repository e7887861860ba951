"""A file for each dispatch: names that are safe and stay the same, and how the files are written."""

from __future__ import annotations

import re
from collections.abc import Callable

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.reference import DIGITS, hex_of

Render = Callable[[Clipping], str]
"""What makes the text of a file of a dispatch."""


def file_name(one: Clipping, suffix: str) -> str:
    """Name the file of a dispatch by its reference: letters, digits and hyphens only, the same every time."""
    agency = one.story.agency.key if one.story.agency else "unknown"
    safe = re.sub(r"[^a-z0-9]+", "-", agency.lower()).strip("-") or "unknown"
    return f"{safe}-{hex_of(one.key)[:DIGITS]}{suffix}"

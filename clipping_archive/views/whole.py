"""Clippings as the JSON of the contract: whole, with every offset, whatever may be printed of them."""

from __future__ import annotations

from collections.abc import Sequence

from clipping_archive.domain.clipping import Clipping
from clipping_archive.views.record import json_array, record
from clipping_archive.views.sections import Asked
from clipping_archive.views.sheet import Sheet


def records(clippings: Sequence[Clipping], asked: Asked, sheet: Sheet) -> str:
    """Write one array of records. A program is told of an embargo or a kill, and decides for itself."""
    return "".join(json_array(record(clipping) for clipping in clippings))

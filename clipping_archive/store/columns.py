"""Columns that a search reads too: apart from ``read_rows.py``, so that it loads no more than it needs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.take import Item

PARAGRAPHS = "\n\n"
"""What joins paragraphs in ``article.body``; no paragraph holds an empty line."""


def paragraphs_of(body: str | None) -> tuple[str, ...]:
    """Part the column ``body`` into its paragraphs."""
    return tuple(body.split(PARAGRAPHS)) if body else ()


def published_of(row: Mapping[str, Any]) -> Published | None:
    """Read when a dispatch was published."""
    if row["published_first"] is None:
        return None
    instant = row["published_instant"]
    period = Period(
        date.fromisoformat(row["published_first"]),
        date.fromisoformat(row["published_last"]),
        row["published_precision"],
        datetime.fromisoformat(instant) if instant else None,
    )
    return Published(period, row["published_origin"], row["published_text"])


def items_of(column: str | None) -> tuple[Item, ...]:
    """Read the stories of a collection."""
    return tuple(Item(*item) for item in (json.loads(column) if column else ()))

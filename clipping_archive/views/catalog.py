"""The formats that can be read, for people and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from clipping_archive.domain.format import Format
from clipping_archive.views.lines import Line, line, span


def format_lines(formats: Iterable[Format]) -> Iterator[Line]:
    """Set a format in two lines: what it is and what it needs, and what it looks like."""
    for one in formats:
        yield line(span(f"{one.name:<17}", "ref"), one.what, _needs(one))
        yield line(" " * 17, one.example)


def format_record(one: Format) -> dict[str, Any]:
    """Give the JSON of a format."""
    return {
        "schema": 1,
        "name": one.name,
        "kind": "container" if one.container else "format",
        "what": one.what,
        "example": one.example,
        "extra": one.extra,
        "installed": one.installed,
    }


def _needs(one: Format) -> str:
    if one.extra is None:
        return ""
    if one.installed:
        return f" (extra {one.extra})"
    cure = f"pip install 'clipping-archive[{one.extra}]'"
    return f" (needs {cure})" if one.needed else f" (in part; all with {cure})"

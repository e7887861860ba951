"""What was done to the archive, in words: one line for each entry of the event log."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from clipping_archive.views.lines import Line, line, span
from clipping_archive.views.page_records import Event
from clipping_archive.views.wording import counted

Detail = Mapping[str, Any]


def log_lines(entries: Iterable[tuple[Event, str | None]]) -> list[Line]:
    """Set entries with the references they are about: ``15  2026-11-26 15:46 UTC  tagged  yonhap-...``."""
    return [
        line(f"{one.number}  ", _when(one), "  ", _kind(one), "  ", span(ref or "-", "ref"), "  ", _rest(one))
        for one, ref in entries
    ]


def history_lines(entries: Iterable[Event]) -> list[Line]:
    """Set the entries about one dispatch, the oldest first."""
    return [line(_when(one), "  ", _kind(one), "  ", _rest(one)) for one in entries]


def _when(one: Event) -> str:
    return f"{datetime.fromisoformat(one.at).astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def _kind(one: Event) -> str:
    return f"{one.kind:<8}"


def _rest(one: Event) -> str:
    """Say by whom it was done, and the particulars of its kind."""
    try:
        words = _WORDS.get(one.kind, _anything)(json.loads(one.detail))
    except (ValueError, LookupError, AttributeError, TypeError):
        # altered by another hand: it is shown as it stands
        words = one.detail
    return f"by {one.who or 'nobody named'}" + (f": {words}" if words else "")


def _added(detail: Detail) -> str:
    again = ", after it had been removed" if detail.get("removed before") else ""
    return f"from {detail['path']}{again}"


def _imported(detail: Detail) -> str:
    """Say where it came from, and what was done to it there."""
    there = [f"{past['kind']} on {past['at'][:10]} by {past['who']}" for past in detail.get("history", ())]
    came = [f"from {detail['path']}", *([detail["reason"]] if "reason" in detail else [])]
    return "; ".join([*came, *(["there " + ", ".join(there)] if there else [])])


def _searched(detail: Detail) -> str:
    return f"{detail['query'] or 'everything'}: {detail['hits']} found, {detail['result'][:12]}"


def _anything(detail: Detail) -> str:
    return "; ".join(f"{name} {value}" for name, value in detail.items())


def _reread(detail: Detail) -> str:
    if "dispatches" in detail:
        return f"{counted(detail['dispatches'], 'dispatch', 'dispatches')}, {detail['changed']} changed"
    counts = [f"{name} +{value[0]} -{value[1]}" for name, value in detail.items() if _is_pair(value)]
    return ", ".join([*counts, *detail["differs"]])


def _is_pair(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(isinstance(one, int) for one in value)


def _fixed(detail: Detail) -> str:
    words = f" “{detail['words']}”" if "words" in detail else ""
    value = f" -> {detail['value']}" if "value" in detail else ""
    return f"{detail['number']}, {detail['kind']}{words}{value}"


_WORDS: dict[str, Callable[[Detail], str]] = {
    "added": _added,
    "updated": lambda detail: f"{detail['reason']}; from {detail['path']}",
    "imported": _imported,
    "searched": _searched,
    "tagged": lambda detail: detail["tag"],
    "untagged": lambda detail: detail["tag"],
    "noted": lambda detail: f"“{detail['text']}”",
    "unnoted": lambda detail: f"note {detail['number']}",
    "fixed": _fixed,
    "unfixed": lambda detail: f"fix {detail['number']}",
    "reread": _reread,
    "removed": lambda detail: detail["reason"] or "no reason was given",
}

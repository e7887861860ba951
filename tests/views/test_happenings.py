"""The event log in words."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

import pytest

from clipping_archive.views.happenings import history_lines, log_lines
from clipping_archive.views.lines import plain


@dataclass(frozen=True)
class Entry:
    """An entry as the store reads it."""

    kind: str
    detail: str
    number: int = 7
    at: str = "2031-05-14T23:09:05.093439+02:00"
    who: str = "nora"
    rules: str = "1"
    previous_hash: str = ""
    hash: str = ""


@pytest.mark.parametrize(
    ("kind", "detail", "words"),
    [
        ("added", {"path": "in/a.txt", "sha256": "ab"}, "added     by nora: from in/a.txt"),
        (
            "added",
            {"path": "a", "removed before": True},
            "added     by nora: from a, after it had been removed",
        ),
        ("updated", {"path": "a", "reason": "agency supplied"}, "updated   by nora: agency supplied; from a"),
        ("tagged", {"tag": "sea"}, "tagged    by nora: sea"),
        ("untagged", {"tag": "sea"}, "untagged  by nora: sea"),
        ("noted", {"text": "Call.\nNow."}, "noted     by nora: “Call.↵Now.”"),
        ("unnoted", {"number": 2}, "unnoted   by nora: note 2"),
        ("removed", {"reason": "sent twice"}, "removed   by nora: sent twice"),
        ("removed", {"reason": ""}, "removed   by nora: no reason was given"),
        (
            "imported",
            {"path": "x:1", "history": [{"kind": "added", "at": "2030-01-02T03", "who": "ana"}]},
            "imported  by nora: from x:1; there added on 2030-01-02 by ana",
        ),
        (
            "imported",
            {"path": "x:1", "reason": "1 tag supplied"},
            "imported  by nora: from x:1; 1 tag supplied",
        ),
        ("imported", {"path": "x:1", "history": [7]}, 'imported  by nora: {"path": "x:1", "history": [7]}'),
        ("joined", {"with": "b", "times": 2}, "joined    by nora: with b; times 2"),
        ("tagged", {"gat": "sea"}, 'tagged    by nora: {"gat": "sea"}'),
    ],
)
def test_an_entry_is_said_in_words(kind: str, detail: dict[str, object], words: str) -> None:
    entry = Entry(kind, json.dumps(detail))
    assert plain(history_lines([entry])) == f"2031-05-14 21:09 UTC  {words}\n"
    assert plain(log_lines([(entry, "islewire-ab")])) == (
        f"7  2031-05-14 21:09 UTC  {words[:8]}  islewire-ab  {words[10:]}\n"
    )


def test_what_is_not_known_has_its_place() -> None:
    entry = replace(Entry("migrated", "{}"), who="")
    assert plain(log_lines([(entry, None)])) == "7  2031-05-14 21:09 UTC  migrated  -  by nobody named\n"


def test_an_entry_that_was_altered_is_shown_as_it_stands() -> None:
    assert "by nora: not JSON" in plain(history_lines([Entry("added", "not JSON")]))

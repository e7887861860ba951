"""Signals by code and by word."""

from __future__ import annotations

import pytest

from clipping_archive.wire import signals


@pytest.mark.parametrize(
    ("code", "signal"),
    [
        ("stat:canceled", "kill"),
        ("Canceled", "kill"),
        ("http://cv.iptc.org/newscodes/pubstatusg2/withheld", "withhold"),
        ("sig:correction", "correction"),
        ("edStat:U", "update"),
        ("edStat:C", "correction"),
        ("edStat:N", None),
        ("prodId:U", None),
        ("stat:usable", None),
        (None, None),
    ],
)
def test_codes(code: str | None, signal: str | None) -> None:
    assert signals.of_code(code) == signal


@pytest.mark.parametrize(
    ("note", "signal"),
    [
        ("Eds: Adds full-year results.", "update"),
        ("CORRECTS spelling of Karsk", "correction"),
        ("Korjattu aiempaa uutista", "correction"),
        ("N i e u w bericht, vervangt: 12", "update"),
        ("MANDATORY KILL", "kill"),
        ("Correctional officers strike", None),
        ("Killers at large", None),
        ("The bank corrects its course", None),
        (None, None),
    ],
)
def test_words(note: str | None, signal: str | None) -> None:
    assert signals.of_words(note) == signal


def test_the_strongest_counts() -> None:
    assert signals.strongest("update", None, "kill") == "kill"
    assert signals.strongest(None) is None

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


@pytest.mark.parametrize(
    ("headline", "signal"),
    [
        ("CORRECTED-Ferry stands still", "correction"),
        ("CORRECTED - Ferry stands still", "correction"),
        ("Correction: Ferry stands still", "correction"),
        ("(Correction) Ferry stands still", "correction"),
        ("[정정] 배가 멈췄다", "correction"),
        ("REFILE-UPDATE 1-Ferry stands still", "correction"),
        ("KILL-Ferry stands still", "kill"),
        ("WITHDRAWN: Ferry stands still", "kill"),
        ("Kill-switch bill passes", None),
        ("Correction officers strike", None),
        ("UPDATE 1-Ferry stands still", None),
        (None, None),
    ],
)
def test_a_word_set_off_from_a_headline_is_a_signal(headline: str | None, signal: str | None) -> None:
    assert signals.of_headline(headline) == signal


@pytest.mark.parametrize(
    ("note", "signal"),
    [
        ("This article was amended on 3 January 2024 to name the quay.", "correction"),
        ("Correction (Jan. 3, 2024): The quay is in Karsk.", "correction"),
        ("An earlier version of this story misspelt the name of the ferry.", "correction"),
        ("Editor's note: This story was updated to correct the day.", "correction"),
        ("Correction is what the market needs, he said.", None),
        ("This article is about a ferry.", None),
    ],
)
def test_a_note_on_a_page_says_that_it_was_corrected(note: str, signal: str | None) -> None:
    assert signals.of_page(["The ferry stands still.", note]) == signal


@pytest.mark.parametrize(
    ("headline", "signal"),
    [
        ("Withdrawal: what the army leaves behind", None),
        ("Killed: the twelve who died", None),
        ("Retraction: why journals say no", None),
        ("(Kill) Ferry sinks", "kill"),
        ("KILL: Ferry sinks", "kill"),
        ("Mandatory kill: Ferry sinks", "kill"),
    ],
)
def test_a_story_about_a_kill_is_none(headline: str, signal: str | None) -> None:
    assert signals.of_headline(headline) == signal


@pytest.mark.parametrize(
    ("note", "signal"),
    [
        ("Corrections officers in Karsk said: “It rained.”", None),
        ("Correction, March 5: The quay is in Karsk.", "correction"),
        ("Correction appended: The quay is in Karsk.", "correction"),
    ],
)
def test_a_story_about_corrections_is_none(note: str, signal: str | None) -> None:
    assert signals.of_page([note]) == signal

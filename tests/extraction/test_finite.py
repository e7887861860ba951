"""A form of a reporting verb: the verb of its sentence, or something else."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.finite import is_finite
from clipping_archive.gazetteer import cues
from tests.extraction.made import statements_in


@pytest.mark.parametrize(
    ("sentence", "form", "finite"),
    [
        ("officials say so", "say", True),
        ("officials in Karsk say so", "say", True),
        ("people near the port say so", "say", True),
        ("the officials refused to say so", "say", False),
        ("officials in Karsk would say so", "say", False),
        ("officials in Karsk get the final say", "say", False),
        ("the office in Karsk say", "say", False),
        ("officials in Karsk claim it", "claim", False),  # "the officials' claim": only "say" is never a noun
        ("the army reports it has won", "reports", True),
        ("the military reports it has won", "reports", True),
        ("the military reports were late", "reports", False),
        ("the Karsk Journal reports gains", "reports", True),
        ("officials report at least two were lost", "report", True),
        ("the media report cards", "report", False),
        ("the officials report cards", "report", False),
        ("an estimated loss", "estimated", False),
        ("they estimated the loss", "estimated", True),
        ("270 pledged delegates left", "pledged", False),
        ("she documents it", "documents", False),
    ],
)
def test_is_finite(sentence: str, form: str, finite: bool) -> None:
    assert is_finite(sentence, cues()[form], sentence.index(f"{form}")) is finite


@pytest.mark.parametrize(
    "text",
    [
        "About 4 in 10 say it was closed.",
        "A mere 9 percent say it was closed.",
        "Those surveyed say it was closed.",
        "Those over 60 say it was closed.",
    ],
)
def test_shares_of_many_say(text: str) -> None:
    assert [one.text for one in statements_in(text)] == ["it was closed"]

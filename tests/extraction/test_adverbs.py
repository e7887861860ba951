"""Adverbs between a subject and its verb."""

from __future__ import annotations

import pytest

from clipping_archive.extraction.adverbs import trailing_adverbs, without_adverbs
from tests.extraction.made import sentence_of


@pytest.mark.parametrize(
    ("subject", "adverbs"),
    [
        ("Ottoway also repeatedly ", " also repeatedly "),
        ("Ottoway, however, ", ", however, "),
        ("Ottoway on Tuesday ", " on Tuesday "),
        ("Ottoway last week ", " last week "),
        ("Ottoway earlier this summer ", " earlier this summer "),
        ("Ottoway once more", " once more"),
        ("Ottoway long ago ", " long ago "),
        ("The daily ", None),
        ("This port ", None),
        ("Ottoway ", None),
        ("", None),
    ],
)
def test_adverbs_at_the_end(subject: str, adverbs: str | None) -> None:
    found = trailing_adverbs(subject, 0, len(subject))
    assert (found and found[0]) == adverbs


def test_a_subject_ends_before_them() -> None:
    sentence = sentence_of("The port also later said that it rained.")
    assert without_adverbs(sentence, 0, len("The port also later ")) == len("The port")
    assert without_adverbs(sentence, 0, len("The port ")) == len("The port")

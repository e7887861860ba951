"""What must not be touched is not touched."""

from __future__ import annotations

import pytest

from clipping_archive.domain.traced import Traced
from clipping_archive.repair import repair
from tests.repair.untouched import UNTOUCHED

TEXTS = [
    pytest.param(text, id=f"{rule}-{number}")
    for rule, texts in UNTOUCHED.items()
    for number, text in enumerate(texts)
]


@pytest.mark.parametrize("text", TEXTS)
def test_untouched(text: str) -> None:
    assert repair(Traced(text), mojibake=True).text == text


def test_untouched_all_in_one() -> None:
    """Together they make no more of a pattern than each alone, the tokens aside, which count."""
    texts = [
        text
        for rule, texts in UNTOUCHED.items()
        if rule not in {"tokens", "wraps", "spacing"}
        for text in texts
    ]
    text = "\n\n".join(texts)
    assert repair(Traced(text)).text == text

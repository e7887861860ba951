"""Long and odd text takes no more than time in proportion to its length."""

from __future__ import annotations

import time

import pytest

from clipping_archive.domain.story import Story
from clipping_archive.extraction import extract

WORST = 6.0
"""Seconds of CPU time: the expressions that these texts once held up took minutes or for ever."""


@pytest.mark.parametrize(
    "text",
    [
        "In " + "a" * 2000 + "-, according to Jane Ottoway, rain fell.",
        "Rain fell, according to " + "A." * 200 + "“x”",
        "The Foreign Ministry said it rained. " + "a" * 40_000 + ". The ministry said it poured.",
        "Rain fell on Karsk, police said. " * 1000,
        "Rain fell - " + "A" * 5000 + ' of it: "It will rain all day long," and more.',
        "It rained. " + "This opinion was expressed by Ottoway. " * 1000,
        "A " * 40_000,
    ],
    ids=lambda text: text[:24],
)
def test_it_ends(text: str) -> None:
    before = time.process_time()
    extract(Story((text,), language="en"), None)
    assert time.process_time() - before < WORST


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "로르베니아 일간 " * 10_000),
        ("ko", '그는 "비가 온다"라고 말했다. ' * 4_000),
        ("ru", 'газета "' * 10_000),
        ("ru", "«Порт закрыт», — сказал мэр Иван Зыбин. " * 1000),
    ],
)
def test_it_ends_in_other_languages(language: str, text: str) -> None:
    before = time.process_time()
    extract(Story((text,), language=language), None)
    assert time.process_time() - before < WORST

"""The word lists of other languages than English."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from clipping_archive import gazetteer
from clipping_archive.gazetteer.languages import foreign_outlets, foreign_words

LANGUAGES = ["korean", "russian"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_medium_is_known(language: str) -> None:
    assert set(foreign_outlets(language).values()) <= gazetteer.outlets().keys()
    assert foreign_outlets(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_holds_words(language: str) -> None:
    path = Path(gazetteer.__file__).with_name(f"{language}.toml")
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    for table in ("words", "people"):
        for name in tables[table]:
            words = foreign_words(language, table, name)
            assert words, name
            assert all(word == word.strip() != "" for word in words)


def test_a_list_keeps_the_order_of_its_file() -> None:
    assert foreign_words("korean", "words", "medium")[:2] == ("통신사", "통신")

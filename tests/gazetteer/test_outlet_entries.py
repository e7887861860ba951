"""Every name and description of every outlet is found as a cited outlet, and not without its entry."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from clipping_archive.domain.keys import key_for
from clipping_archive.domain.story import Story
from clipping_archive.extraction import aliases, extract, outlets, unlisted
from clipping_archive.gazetteer import Outlet, outlet_aliases
from clipping_archive.gazetteer import outlets as listed_outlets
from clipping_archive.gazetteer.languages import foreign_outlets

ENGLISH = (
    "The port of Karsk will close in May, {} reported on Monday.",
    "{} said the port of Karsk will close in May.",
    "Jane Ottoway told {} that the port of Karsk will close in May.",
    "The port of Karsk will close in May, according to {}.",
)
KOREAN = (
    "카르스크에 비가 왔다고 {}이 17일 보도했다.",
    "카르스크에 비가 왔다고 {} 통신이 17일 보도했다.",
    "카르스크에 비가 왔다고 {} 신문이 17일 보도했다.",
)
RUSSIAN = (
    "В Карске шёл дождь, сообщает {}.",
    "В Карске шёл дождь, сообщает «{}».",
    "В Карске шёл дождь, сообщило агентство {}.",
)
HANGUL, CYRILLIC = re.compile("[가-힣]"), re.compile("[а-яё]", re.IGNORECASE)
SPLIT = {"Gazeta.Ru", "Lenta.Ru"}
"""A capital behind a full stop begins a sentence where wire copy lost a blank: these are named, but not cited."""

EDITIONS = {
    "SBS Australia",
    "Channel One Russia",
    "NTV Turkey",
    "RBC Ukraine",
    "Sky News Australia",
    "Outlook India",
}
"""A listed outlet and a country are that outlet's edition, whose key is the one of the list."""


def texts_for(name: str) -> Iterator[tuple[str, str | None]]:
    """Write a name into texts of the language that it is written in, each with that language."""
    yield from ((text.format(name), "ko") for text in KOREAN if HANGUL.search(name))
    yield from ((text.format(name), "ru") for text in RUSSIAN if CYRILLIC.search(name))
    yield from ((text.format(name), None) for text in ENGLISH)


def is_cited(key: str, name: str) -> bool:
    """Say whether a text cites an outlet by the whole of a name."""
    for text, language in texts_for(name):
        found = extract(Story(paragraphs=(text,), language=language), None).outlets
        for one in found:
            cited = one.citations > 0 or name in SPLIT
            if one.key == key and cited and any(name in at.text for at in one.mentions):
                return True
    return False


def names_of(outlet: Outlet) -> tuple[str, ...]:
    return (outlet.name, *outlet.aliases, *outlet.native, *outlet.described)


def test_every_name_is_cited() -> None:
    missed = [
        (outlet.key, name)
        for outlet in listed_outlets().values()
        for name in names_of(outlet)
        if not is_cited(outlet.key, name)
    ]
    assert missed == []


@pytest.mark.parametrize("language", ["korean", "russian"])
def test_every_name_of_another_language_is_cited(language: str) -> None:
    assert [
        name for name, key in foreign_outlets(language).items() if not is_cited_in(language, key, name)
    ] == []


def is_cited_in(language: str, key: str, name: str) -> bool:
    """Say whether a text of a language cites an outlet, whatever the letters of its name are."""
    code, texts = ("ko", KOREAN) if language == "korean" else ("ru", RUSSIAN)
    found = [extract(Story(paragraphs=(text.format(name),), language=code), None).outlets for text in texts]
    return any(one.key == key and one.citations for outlets in found for one in outlets)


def test_a_name_that_is_not_in_the_tables_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    table, slugs, found = aliases._by_first(), unlisted._slugs(), []
    monkeypatch.setattr(aliases, "_by_next", aliases._by_next.__wrapped__)
    for first, names in table.items():
        for alias in names:
            key = outlet_aliases()[alias]
            others = {**table, first: [one for one in names if one != alias]}
            spelt = {slug: its for slug, its in slugs.items() if slug != key_for(alias)}
            monkeypatch.setattr(aliases, "_by_first", lambda others=others: others)
            monkeypatch.setattr(unlisted, "_slugs", lambda spelt=spelt: spelt)
            story = Story(paragraphs=(ENGLISH[0].format(alias),))
            again = (one.mention for one in outlets.find_outlets(story) if one.key == key)
            if alias not in EDITIONS and any(at.text == alias for at in again):
                found.append(alias)
    assert found == []


def test_a_description_that_is_not_in_the_table_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    table, found = outlets._described(), []
    for words, key in table.items():
        monkeypatch.setattr(outlets, "_described", lambda gone=words: {**table, gone: ""})
        if any(one.key == key for one in outlets.find_outlets(Story(paragraphs=(ENGLISH[0].format(words),)))):
            found.append(words)
    assert found == []

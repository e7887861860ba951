"""Read with and without an entry of a list: what makes no difference to any text is no use in it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import pytest

from clipping_archive.domain.story import Story
from clipping_archive.extraction import extract
from clipping_archive.gazetteer import files, languages, load, media
from clipping_archive.gazetteer.files import listed

KEPT = {"_names", "_words", "places", "outlets", "outlet_aliases", "is_word"}
"""Loaders that are slow and read no list that these tests make shorter."""

Table = tuple[str, ...]
"""A file, and the names of the tables in it down to a list; without a name all lists of the file."""
Answers = Sequence[Callable[[str], object]]
"""What is asked about an entry, one by one until an answer tells that the entry is missing."""


def forget() -> None:
    """Empty the caches that hold lists, and what was made of lists."""
    for name, module in list(sys.modules.items()):
        if name.startswith(("clipping_archive.extraction", "clipping_archive.gazetteer")):
            for attribute, value in vars(module).items():
                if hasattr(value, "cache_clear") and attribute not in KEPT:
                    value.cache_clear()


def entries_of(table: Table) -> list[str]:
    """List the entries of a table."""
    value: Any = files.toml(table[0])
    for name in table[1:]:
        value = value[name]
    lists = value.items() if isinstance(value, dict) else [("", value)]
    named = table[0] == "bodies.toml"  # where the name of a list is an entry too
    return list(
        dict.fromkeys(
            entry for key, text in lists for entry in ((key, *listed(text)) if named else listed(text))
        )
    )


@contextmanager
def without(table: Table, entries: Sequence[str]) -> Iterator[None]:
    """Read a table of a data file as if it had not the entries."""
    file, *names = table
    gone = frozenset(entries)

    def shorter(name: str) -> dict[str, Any]:
        return _shorter(files.toml(name), names, gone) if name == file else files.toml(name)

    with pytest.MonkeyPatch.context() as patch:
        for module in (load, media, languages):
            patch.setattr(module, "toml", shorter)
        forget()
        yield
    forget()


def _shorter(data: Mapping[str, Any], names: Sequence[str], gone: frozenset[str]) -> dict[str, Any]:
    if names[1:]:
        return {**data, names[0]: _shorter(data[names[0]], names[1:], gone)}
    kept = {
        key: [entry for entry in listed(text) if entry not in gone]
        for key, text in data.items()
        if _is_of(key, names)
    }
    cut = {key if key not in gone else " ".join(texts[:1]): ", ".join(texts) for key, texts in kept.items()}
    return {**{key: value for key, value in data.items() if key not in kept}, **cut}


def _is_of(key: str, names: Sequence[str]) -> bool:
    return not names or key in names


def answer(text: str, language: str | None = None) -> object:
    """Read a text, and give all that was found in it, or the entry without which it cannot be read."""
    try:
        return extract(Story(paragraphs=(text,), language=language), None)
    except KeyError as missing:
        return missing.args


def reading(*texts: str, language: str | None = None) -> Answers:
    """Give what reads some texts, in which signs stand for an entry: {e}, {C} with a capital, {E} with capitals, {T} in all parts."""

    def reader(text: str) -> Callable[[str], object]:
        return lambda entry: answer(text.format(**written(entry)), language)

    return [reader(text) for text in texts]


def written(entry: str) -> dict[str, str]:
    """Write an entry in lower case or as it is, with one capital, one in each word, one in each part."""
    words = [word[:1].upper() + word[1:] for word in entry.split()]
    return {"e": entry, "C": entry[:1].upper() + entry[1:], "E": " ".join(words), "T": entry.title()}


def apart(entries: Sequence[str]) -> list[list[str]]:
    """Part entries into groups in which no two share a word, so that one does not stand in for another."""
    groups: list[tuple[list[str], set[str]]] = []
    for entry in entries:
        words = {word.strip(".").rstrip("s") for word in entry.lower().replace("-", " ").split()}
        group = next((one for one in groups if not one[1] & words), None)
        if group is None:
            groups.append(group := ([], set()))
        group[0].append(entry)
        group[1].update(words)
    return [entries for entries, _ in groups]


def idle(table: Table, answers: Answers, alone: bool = False) -> list[str]:
    """List the entries without which all answers are the same; ``alone``: each is taken out by itself."""
    left = entries_of(table)
    for answer_to in answers:
        forget()
        full = {entry: answer_to(entry) for entry in left}
        found: list[str] = []
        for group in [[entry] for entry in left] if alone else apart(left):
            with without(table, group):
                found += [entry for entry in group if full[entry] == answer_to(entry)]
        left = found
    return left

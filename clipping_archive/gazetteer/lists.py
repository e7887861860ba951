"""Look words and places up in packed text without making an object of each entry.

A hundred thousand Python strings cost 15 MiB and 40 ms at every start; a few
thousand lines, searched when asked, cost a tenth of that.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

from clipping_archive.domain import expressions as re

T = TypeVar("T")
STEM = 3
FIELD = re.compile(r"""([a-z]+) = (?:'([^']*)'|"([^"\\]*)")""")


def inline_tables(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Read TOML that is nothing but one inline table of strings a line, five times as fast as tomllib.

    The file stays TOML: a test reads it with both and compares.
    """
    for line in text.splitlines():
        key, equals, table = line.partition(" = {")
        if equals and not line.startswith("#"):
            yield key, {name: plain or quoted for name, plain, quoted in FIELD.findall(table)}


class Sections:
    """A file of named blocks: a line ``[name]``, then words parted by spaces."""

    def __init__(self, text: str) -> None:
        parts = text.split("[")[1:]
        self._blocks = {name: block for name, _, block in (part.partition("]") for part in parts)}

    def words(self, name: str, more: Iterable[str] = ()) -> frozenset[str]:
        """Give the words of one block, and some more; raises KeyError for a block that is not there."""
        found = self._blocks[name].split()
        found += more
        return frozenset(found)


class WordTable:
    """A word list, one line for all words with the same first three letters."""

    def __init__(self, text: str) -> None:
        self._lines = {line[:STEM]: line[STEM:] + " " for line in text.splitlines()}

    def __contains__(self, word: str) -> bool:
        return " " not in word and f" {word} " in self._lines.get(word[:STEM].ljust(STEM), "")


def folded(name: str) -> str:
    """Write a name as the tables do: lower case, without accents, with a straight apostrophe."""
    if name.isascii():
        return name.lower()
    plain = unicodedata.normalize("NFKD", name.replace("’", "'"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()


class PlaceTable(Mapping[str, T], Generic[T]):
    """Places by name, in any case and with any accents; a place is made when it is asked for.

    A line holds name, country, kind, zone and then further names, parted by
    tabs; an empty field is unknown. The first line with a name keeps it.
    """

    def __init__(self, text: str, make: Callable[[str, str | None, str, str | None], T]) -> None:
        self._make = make
        self._lines: dict[str, str] = {}
        for line in text.splitlines():
            name, _, _, _, *others = folded(line).split("\t")  # the line at once: half of the time
            self._lines.setdefault(name, line)
            for known in others:
                self._lines.setdefault(known, line)
        self._made: dict[str, T] = {}

    def __getitem__(self, name: str) -> T:
        line = self._lines.get(name) or self._lines[folded(name)]
        if line not in self._made:
            place, country, kind, zone = line.split("\t")[:4]
            self._made[line] = self._make(place, country or None, kind, zone or None)
        return self._made[line]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and (name in self._lines or folded(name) in self._lines)

    def get(self, name: str, default: T | None = None) -> T | None:  # type: ignore[override]
        """Give the place, as Mapping does, but without an exception for each name that is none: a third."""
        found = name in self
        return self[name] if found else default

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

"""Read tables of outlets and places; a place is made only when somebody asks for it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import Generic, TypeVar

from clipping_archive.domain import expressions as re

T = TypeVar("T")
FIELD = re.compile(r"""([a-z]+) = (?:'([^']*)'|"([^"\\]*)")""")


def inline_tables(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Read TOML that is nothing but one inline table of strings a line, five times as fast as tomllib.

    The file stays TOML: a test reads it with both and compares.
    """
    for line in text.splitlines():
        key, equals, table = line.partition(" = {")
        if equals and not line.startswith("#"):
            yield key, {name: plain or quoted for name, plain, quoted in FIELD.findall(table)}


def folded(name: str) -> str:
    """Write a name as the tables do: lower case, without accents, with a straight apostrophe."""
    if name.isascii():
        return name.lower()
    plain = unicodedata.normalize("NFKD", name.replace("’", "'"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()


class PlaceTable(Mapping[str, T], Generic[T]):
    """Places by name, in any case and with any accents; a place is made when it is asked for.

    A packed line holds country, kind and zone, then the names of many places; a line
    by hand one name, country, kind, zone and other names of the same place, parted by
    bars. An empty field is unknown. A name by hand goes before a packed one.
    """

    def __init__(
        self, packed: str, by_hand: str, make: Callable[[str, str | None, str, str | None], T]
    ) -> None:
        self._make = make
        self._lines: dict[str, str] = {}
        for line, names in zip(packed.split("\n"), folded(packed).split("\n"), strict=True):
            for name in names.split("\t")[3:]:  # a third faster than a dict of each line's names
                self._lines[name] = line
        for line in reversed(by_hand.strip().splitlines()):  # the first line with a name keeps it
            name, _, _, _, others = folded(line).split("|")
            self._lines.update(dict.fromkeys(map(str.strip, (name, *others.split(","))), line))
        self._lines.pop("", None)
        self._made: dict[str, T] = {}

    def __getitem__(self, name: str) -> T:
        return self._place(name if name in self._lines else folded(name))

    def _place(self, name: str) -> T:
        if name not in self._made:
            line = self._lines[name]
            place, country, kind, zone = _by_hand(line) if "|" in line else _packed(line, name)
            self._made[name] = self._make(place, country or None, kind, zone or None)
        return self._made[name]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self._key(name) is not None

    def _key(self, name: str) -> str | None:
        """Give the name as the tables write it, or None where they have no such name."""
        if name in self._lines:
            return name
        plain = folded(name)
        return plain if plain in self._lines else None

    def get(self, name: str, default: T | None = None) -> T | None:  # type: ignore[override]
        """Give the place, as Mapping does, but without an exception for each name that is none: a third."""
        key = self._key(name)
        return default if key is None else self._place(key)

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


def _by_hand(line: str) -> tuple[str, str, str, str]:
    name, country, kind, zone, _ = map(str.strip, line.split("|"))
    return name, country, kind, zone


def _packed(line: str, name: str) -> tuple[str, str, str, str]:
    country, kind, zone, *names = line.split("\t")
    return next(one for one in names if folded(one) == name), country, kind, zone

"""Look words and names up in lists that stay packed until somebody asks.

A hundred thousand Python strings cost 15 MiB and 40 ms at every start. Here a line
holds all words with the same two first letters, and what has the same third one is
unpacked, into one string for each list, when such a word is first asked for.

The first line of a file lists the classes of its entries: what an entry stands for.
``common word word+s`` is a frequent word that has a regular -s, itself not frequent.
The entries of a group follow one another; each but the first says by a sign of ``OFF``
how many letters of the one before it to take off, then what to add, and ends with the
capital letter of its class, but for the first class. ``tools/packing.py`` writes this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from typing import TypeVar

from clipping_archive.domain import expressions as re
from clipping_archive.gazetteer.inflect import gerund, regular_past, third_person

T = TypeVar("T")
STEM = 3
OFF = "0123456789:;<=>?@[]^_`{}"
CLASSES = "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"
ENDINGS: Mapping[str, Callable[[str], str]] = {"s": third_person, "ed": regular_past, "ing": gerund}
ENTRY = re.compile(r"([0-9:-@[\]^_`{}]|^)([a-z'\- ]*)([A-ZÀ-Þ]?)")

Class = tuple[tuple[str, str], ...]


class Packed:
    """Several lists in one packed text; asks for a list by its name."""

    def __init__(self, text: str) -> None:
        head, _, body = text.partition("\n")
        self._classes = dict(zip(("", *CLASSES), map(_as_class, head.split(",")), strict=False))
        self._packed = {line[: STEM - 1]: line[STEM - 1 :] for line in body.split("\n")}
        self._groups: dict[str, dict[str, str]] = {}

    def holds(self, name: str, word: str) -> bool:
        """Say whether a list has a word."""
        stem = word[:STEM].ljust(STEM)
        group = self._groups.get(stem) or self._group(stem)
        return f" {word} " in group.get(name, "") and " " not in word

    def all(self, name: str) -> Iterator[str]:
        """Give every word of a list, in no order that anybody may rely on."""
        for start, line in self._packed.items():
            for group in filter(None, line.split("|")):
                yield from self._group(start + group[0]).get(name, "").split()

    def _group(self, stem: str) -> dict[str, str]:
        """Unpack the words that begin alike: for each list a string of its words, blanks between them."""
        line = f"|{self._packed.get(stem[:-1], '')}|"
        start = line.find(f"|{stem[-1]}")
        if start < 0 or stem[-1] == "|":
            return {}
        entries = line[start + 1 : line.index("|", start + 1)]
        self._groups[stem] = {
            name: f" {' '.join(words)} " for name, words in self._unpacked(stem, entries).items()
        }
        return self._groups[stem]

    def _unpacked(self, stem: str, entries: str) -> dict[str, list[str]]:
        lists: dict[str, list[str]] = {}
        last = stem[:-1]
        for off, rest, letter in ENTRY.findall(entries):
            last = last[: len(last) - OFF.find(off)] + rest if off else last + rest
            for name, ending in self._classes[letter]:
                word = ENDINGS[ending](last) if ending else last.rstrip()
                lists.setdefault(name, []).append(word)
        return lists


def _as_class(text: str) -> Class:
    """Read ``word word+s`` as the lists that an entry and its regular forms stand in."""
    parts = (part.partition("+") for part in text.split())
    return tuple((name, ending) for name, _, ending in parts)


class Listed(Set[str]):
    """One list of a packed file, and what was added to it by hand, as a set."""

    def __init__(self, packed: Packed, name: str, more: Set[str] = frozenset()) -> None:
        self._packed = packed
        self._name = name
        self._more = more

    @classmethod
    def _from_iterable(cls, it: Iterable[T]) -> frozenset[T]:
        return frozenset(it)

    def __contains__(self, word: object) -> bool:
        return word in self._more or (isinstance(word, str) and self._packed.holds(self._name, word))

    def __iter__(self) -> Iterator[str]:
        return iter({*self._more, *self._packed.all(self._name)})

    def __len__(self) -> int:
        return sum(1 for _ in self)

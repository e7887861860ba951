"""Look words and names up in lists that stay packed until somebody asks.

A hundred thousand Python strings cost 15 MiB and 40 ms at every start. Here a line
holds all words with the same two first letters, in it a group those with the same third
one, in that a block those with the same fourth one; and a block is unpacked, into one
string, when such a word is first asked for.

The first line of a file lists the classes of its entries: what an entry stands for.
``common word word+s`` is a frequent word that has a regular -s, itself not frequent.
A group begins with its letter, and the class of what has no fourth one. The entries of a
block follow one another; each but the first says by a sign of ``OFF`` how many letters of
the one before it to take off, then what to add, and ends with the capital letter of its
class, but for the first class. ``tools/packing.py`` writes this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from functools import lru_cache
from typing import TypeVar

from clipping_archive.domain import expressions as re
from clipping_archive.gazetteer.inflect import gerund, regular_past, third_person

T = TypeVar("T")
STEM = 3
OFF = "0123456789:;<=>?@[]^_`{}"
CLASSES = "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"
FIRST = "."
"""What stands for the first class where an entry must have a letter."""
BLOCK = "~"
"""What a block begins with, ahead of its letter."""
ENDINGS: Mapping[str, Callable[[str], str]] = {"s": third_person, "ed": regular_past, "ing": gerund}
BASES: Mapping[str, tuple[tuple[int, str], ...]] = {
    "s": ((1, ""), (2, ""), (3, "y")),
    "ed": ((1, ""), (2, ""), (3, "y")),
    "ing": ((3, ""), (3, "e"), (4, "ie")),
}
"""How many letters to take off a form, and what to put there, for the words that it may be a form of."""
ENTRY = re.compile(r"([0-9:-@[\]^_`{}]|^)([a-z'\- ]*)([A-ZÀ-Þ]?)")
ASKED = 1 << 14
"""Words of which it is kept where they stand: those of a few hundred dispatches, and 2 MiB."""

Class = Mapping[str, frozenset[str]]
"""The lists in which an entry stands, and those of each of its regular forms by its ending."""
NOWHERE: frozenset[str] = frozenset()
NO_CLASS: Class = {}


class Packed:
    """Several lists in one packed text; asks for a list by its name."""

    def __init__(self, text: str) -> None:
        head, _, body = text.partition("\n")
        self._classes = dict(zip((FIRST, *CLASSES), map(_as_class, head.split(",")), strict=False))
        self._packed = {line[: STEM - 1]: line[STEM - 1 :] for line in body.split("\n")}
        self._blocks: dict[str, str] = {}
        self.lists_of = lru_cache(ASKED)(self._lists_of)

    def holds(self, name: str, word: str) -> bool:
        """Say whether a list has a word."""
        return name in self.lists_of(word)

    def all(self, name: str) -> Iterator[str]:
        """Give every word of a list, in no order that anybody may rely on."""
        for entry in self._entries():
            for ending, names in self._classes[entry[-1]].items():
                if name in names:
                    yield ENDINGS[ending](entry[:-1]) if ending else entry[:-1]

    def _entries(self) -> Iterator[str]:
        for start, line in self._packed.items():
            for group in filter(None, line.split("|")):
                head, *blocks = group.split(BLOCK)
                if len(head) > 1:
                    yield start.rstrip() + head.replace(" ", "")
                for block in blocks:
                    yield from _unpacked(start + head[0], block).split()

    def _lists_of(self, word: str) -> frozenset[str]:
        """Tell in which lists a word stands: as an entry, or as the regular form of one."""
        if " " in word or not word:
            return NOWHERE
        if found := self._class_of(word):
            return found.get("", NOWHERE)
        for ending, bases in BASES.items():
            for off, added in bases if word.endswith(ending) else ():
                base = word[:-off] + added
                names = self._class_of(base).get(ending) if base[:STEM] == word[:STEM] else None
                if names and ENDINGS[ending](base) == word:
                    return names
        return NOWHERE

    def _class_of(self, word: str) -> Class:
        """Look an entry up in its block, which is sorted: it stands ahead of all that begin with it."""
        block = self._blocks.get(word[: STEM + 1])
        if block is None:
            block = self._block(word[: STEM + 1])
        at = block.find(f" {word}")
        end = at + 1 + len(word)
        return self._classes.get(block[end : end + 1], NO_CLASS) if at >= 0 else NO_CLASS

    def _block(self, stem: str) -> str:
        """Unpack the words that begin alike: each behind a blank, with the letter of its class."""
        first = stem.ljust(STEM)[:STEM]
        line = f"|{self._packed.get(first[:-1], '')}|"
        start = line.find(f"|{first[-1]}")
        if start < 0 or "|" in stem or BLOCK in stem:
            return ""
        group = line[start + 2 : line.index("|", start + 1)] + BLOCK
        if len(stem) <= STEM:
            found = f" {stem}{group[0]}" if group[0] != BLOCK else ""
        else:
            start = group.find(BLOCK + stem[-1])
            found = _unpacked(first, group[start + 1 : group.index(BLOCK, start + 1)]) if start >= 0 else ""
        if found:  # what is not there is not kept: it may be anything
            self._blocks[stem] = found
        return found


def _unpacked(stem: str, entries: str) -> str:
    words, last = [""], stem
    for off, rest, letter in ENTRY.findall(entries):
        last = last[: len(last) - OFF.find(off)] + rest if off else stem + rest
        words.append(f"{last}{letter or FIRST}")
    return " ".join(words)


def _as_class(text: str) -> Class:
    """Read ``word word+s`` as the lists that an entry and its regular forms stand in."""
    lists: dict[str, set[str]] = {}
    for part in text.split():
        name, _, ending = part.partition("+")
        lists.setdefault(ending, set()).add(name)
    return {ending: frozenset(names) for ending, names in lists.items()}


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
        return word in self._more or (isinstance(word, str) and self._name in self._packed.lists_of(word))

    def __iter__(self) -> Iterator[str]:
        return iter({*self._more, *self._packed.all(self._name)})

    def __len__(self) -> int:
        return sum(1 for _ in self)

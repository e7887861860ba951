"""Measure the extraction against text that was marked by hand.

    python tools/score_marks.py [tests/marked/voa.jsonl] [--misses N]

One line a measure: right of marked (recall) or right of found (precision). A
sentence is a paragraph. Whatever the markers were in doubt of counts neither way.
The marks were made without the program (tests/marked/README.md says how).
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from clipping_archive import extraction
from clipping_archive.domain.story import Story
from clipping_archive.gazetteer import outlet_aliases

MARKS = Path(__file__).parents[1] / "tests" / "marked" / "voa.jsonl"
SAME_CONTENT = 0.5
"""Two statements are one where they share half of the words of the longer one."""
STRICT_CONTENT = 0.8

Row = dict[str, Any]


class Tally:
    """Counts right and all of every measure, and keeps the misses."""

    def __init__(self) -> None:
        self.counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        self.misses: list[str] = []

    def add(self, measure: str, right: bool, miss: str) -> None:
        """Count one case of ``measure``."""
        self.counts[measure][0] += right
        self.counts[measure][1] += 1
        if not right:
            self.misses.append(f"{measure}: {miss}")


def folded(text: str | None) -> str:
    """Fold a name for comparison: case, articles and stops aside."""
    return re.sub(r"^(?:the|an?) |[.’'\"“”]", "", (text or "").lower()).strip()


def words(text: str) -> list[str]:
    """Split a statement into its words."""
    return re.findall(r"\w+", text.lower())


def share(left: str, right: str) -> float:
    """Say how much of the longer text the two have in common, as a set of words, 0 to 1."""
    one, other = set(words(left)), set(words(right))
    return len(one & other) / max(len(one), len(other), 1)


def outlet_key(name: str) -> str:
    """Give the key of an outlet in the gazetteer, also by a part of its name, or else its folded name."""
    aliases = {folded(alias): key for alias, key in outlet_aliases().items()}
    known = folded(name)
    part = {key for alias, key in aliases.items() if f" {known} " in f" {alias} "}
    return aliases.get(known) or (part.pop() if len(part) == 1 else known.replace(" ", "-"))


def score(marked: Row, tally: Tally) -> None:
    """Compare one story."""
    story = Story(tuple(marked["sentences"]), language="en")
    found = extraction.extract(story, None)
    _people(marked, [person.name for person in found.people], tally)
    _outlets(marked, [outlet.key for outlet in found.outlets if outlet.citations], tally)
    _statements(marked, found.attributions, tally)


def _people(marked: Row, found: list[str], tally: Tally) -> None:
    sure = {folded(one["name"]) for one in marked["people"] if "doubt" not in one}
    allowed = {folded(name) for one in marked["people"] for name in (one["name"], *one["as"])}
    names = {folded(name) for name in found}
    for name in sorted(sure):
        tally.add("people recall", name in names, f"{marked['id']} {name}; found {sorted(names)}")
    for name in sorted(names):
        tally.add("people precision", name in allowed, f"{marked['id']} {name}")


def _outlets(marked: Row, found: list[str], tally: Tally) -> None:
    sure = {outlet_key(one["name"]) for one in marked["outlets"] if "doubt" not in one}
    allowed = {outlet_key(one["name"]) for one in marked["outlets"]}
    for key in sorted(sure):
        tally.add("outlets recall", key in found, f"{marked['id']} {key}; found {found}")
    for key in found:
        tally.add("outlets precision", key in allowed, f"{marked['id']} {key}")


def _statements(marked: Row, found: Any, tally: Tally) -> None:
    used: set[int] = set()
    for gold in marked["statements"]:
        near = [
            (share(gold["content"], one.text), number)
            for number, one in enumerate(found)
            if abs(one.paragraph - gold["sentence"]) <= 1
        ]
        best, number = max(near, default=(0.0, -1))
        hit = best >= SAME_CONTENT
        if hit:
            used.add(number)
        if "doubt" in gold:
            continue
        where = f"{marked['id']} {gold['source']} | {gold['cue']} | {gold['content']}"
        tally.add("statements recall", hit, where)
        if hit:
            _one(gold, found[number], best, where, tally)
    for number, one in enumerate(found):
        said = one.speaker.text if one.speaker else None
        tally.add("statements precision", number in used, f"{marked['id']} {said} | {one.cue} | {one.text}")


def _one(gold: Row, one: Any, best: float, where: str, tally: Tally) -> None:
    tally.add("strict content", best >= STRICT_CONTENT, f"{where} -> {one.text}")
    tally.add("direct", one.direct == gold["direct"], f"{where}: {one.direct}")
    carrier = outlet_key(gold["carrier"]) if gold["carrier"] else None
    tally.add("carrier", one.outlet == carrier, f"{where}: {one.outlet}, marked {carrier}")
    names = [folded(one.speaker.text), folded(one.speaker.name)] if one.speaker else []
    wanted = {folded(gold["source"]), folded(gold["resolved"])} - {""}
    tally.add("source", any(_same(name, want) for name in names for want in wanted), f"{where}: {names}")
    if one.speaker and gold["resolved"] and one.speaker.kind == "person":
        tally.add("resolved", _same(folded(one.speaker.name), folded(gold["resolved"])), f"{where}: {names}")


def _same(left: str, right: str) -> bool:
    inside = f" {left} " in f" {right} " or f" {right} " in f" {left} "
    return bool(left and right) and (inside or share(left, right) >= SAME_CONTENT)


def main() -> None:
    """Print every measure, and on request what was missed."""
    as_written = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=as_written)
    parser.add_argument("file", nargs="?", type=Path, default=MARKS)
    parser.add_argument("--misses", type=int, default=0, help="print so many misses of every measure")
    options = parser.parse_args()
    tally = Tally()
    for line in options.file.read_text(encoding="utf-8").splitlines():
        score(json.loads(line), tally)
    for measure, (right, of) in sorted(tally.counts.items()):
        print(f"{measure:22} {right:5} / {of:<5} {right / of:.3f}")
        of_it = [miss for miss in tally.misses if miss.startswith(f"{measure}:")]
        print("".join(f"    {miss}\n" for miss in of_it[: options.misses]), end="")


if __name__ == "__main__":
    main()

"""Clippings as Markdown (CommonMark): front matter, text, findings. No word of a dispatch is markup."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from clipping_archive.domain.clipping import Clipping
from clipping_archive.views.cutting import cut
from clipping_archive.views.rungs import figures, way
from clipping_archive.views.sections import (
    LADDER,
    LADDER_COLUMNS,
    REPAIRS,
    Asked,
    Cutting,
    Fact,
    Paragraph,
    words,
)
from clipping_archive.views.sheet import Sheet

_MARKS = re.compile(r"[\\`*_{}\[\]<>#|~&$^@]|:(?=//|[\w+-]+:)|(?<=www)\.", re.IGNORECASE)
"""What means something in CommonMark, in GitHub's dialect (links, emoji) or Pandoc's (notes, mathematics)."""
_AT_A_START = re.compile(r"^(\s*\d{0,9})([-+=.):])")


def document(clippings: Sequence[Clipping], asked: Asked, sheet: Sheet) -> str:
    """Write clippings as one file; front matter describes the only one, or counts several."""
    return cuttings_document([cut(clipping, asked) for clipping in clippings])


def cuttings_document(cuttings: Sequence[Cutting]) -> str:
    """Write cuttings as one file."""
    if len(cuttings) == 1:
        return front_matter(_known(cuttings[0])) + "\n" + article(cuttings[0])
    matter = front_matter({"clippings": [one.ref for one in cuttings]})
    return matter + "\n" + "\n***\n\n".join(article(one, 2) for one in cuttings)


def front_matter(known: Mapping[str, str | Sequence[str]]) -> str:
    """Write YAML front matter; every value is a quoted scalar, which YAML reads as JSON does."""
    rows = [f"{key}: {_yaml(value)}" for key, value in known.items() if value]
    return "\n".join(["---", *rows, "---", ""])


def _yaml(value: str | Sequence[str]) -> str:
    return json.dumps(value if isinstance(value, str) else list(value), ensure_ascii=False)


def _known(made: Cutting) -> dict[str, str | Sequence[str]]:
    """Give what the front matter says of a cutting."""
    known: dict[str, str | Sequence[str]] = {
        "reference": made.ref,
        "title": made.headline,
        "source": made.agency,
        "take": made.take,
        "dateline": made.dateline,
        "byline": made.byline,
        "published": made.iso,
        "published_known": made.known,
        "language": made.language,
        "signal": made.signal.words if made.signal else "",
    }
    for fact in made.particulars:
        known[fact.label.lower().replace("-", "")] = words(fact.entries[0])
    return known


def article(made: Cutting, level: int = 1) -> str:
    """Write a cutting; ``level`` is that of its headline."""
    return "\n".join(_lines(made, level)) + "\n"


def _lines(made: Cutting, level: int) -> Iterator[str]:
    if made.signal:
        yield from (f"**{escaped(made.signal.words)}**", "")
    right = " · ".join(filter(None, (made.take, made.dateline)))
    source = f"**{escaped(made.agency)}**"
    yield from (f"{source} — {escaped(right)}" if right else source, "")
    yield from ("#" * level + " " + escaped(made.headline or "(no headline)"), "")
    if made.byline:
        yield from (f"*{escaped(' · '.join(made.byline))}*", "")
    yield from (f"{escaped(made.published)} ({escaped(made.known)})", "")
    for note in made.notes:
        yield from (f"Note: {escaped(note)}", "")
    if made.hidden:
        yield from (f"**{escaped(made.hidden)}**", "")
    for one in made.paragraphs:
        yield from _paragraph(one, made)
    yield from _notes(made, "#" * (level + 1))
    yield from _findings(made, "#" * (level + 1))
    yield from ("---", "", *_facts(made.particulars))
    if made.tags:
        yield f"- **Tags:** {escaped(', '.join(made.tags))}"
    yield from (f"- **Note {number}:** {escaped(text)}" for number, text in made.remarks)


def _paragraph(one: Paragraph, made: Cutting) -> Iterator[str]:
    if one.item and not one.closed:
        yield from (f"**\\#{one.item}** {escaped(one.over)}".rstrip(), "")
    closed = f" **\\#{one.item}**" if one.closed else ""
    yield from (f"¶{one.number} {''.join(_runs(one, made))}{closed}", "")


def _runs(one: Paragraph, made: Cutting) -> Iterator[str]:
    begins = False
    for run in one.runs:
        if run.note:
            yield f"[^{_note_name(run.note, made)}]"
        elif run.text == "\n":
            yield "\\\n"
        else:
            yield escaped(run.text, start=begins)
        begins = run.text == "\n"


def _note_name(number: int, made: Cutting) -> str:
    """Name a footnote so that it differs from those of other clippings in the file."""
    return f"{made.anchor}-{number}"


def _notes(made: Cutting, mark: str) -> Iterator[str]:
    """Write the repairs outside the text as a list, and those within it as footnotes."""
    outside = [one for one in made.mends if not one.paragraph]
    if outside:
        yield from (f"{mark} {REPAIRS}", "")
        yield from (f"- {one.number}: {escaped(one.whole, start=False)}" for one in outside)
        yield ""
    for one in made.mends:
        if one.paragraph:
            yield from (f"[^{_note_name(one.number, made)}]: {escaped(one.whole, start=False)}", "")


def _findings(made: Cutting, mark: str) -> Iterator[str]:
    if made.rungs:
        yield from (
            f"{mark} {LADDER}",
            "",
            f"| {' | '.join(LADDER_COLUMNS)} |",
            "|---|---|---|",
        )
        for rung in made.rungs:
            name = escaped("".join(span.text for span in way(rung)), start=False)
            for count, numbers in figures(rung):
                yield f"| {name} | {count} | {' '.join(f'¶{number}' for number in numbers)} |"
        yield ""
        if made.carried:
            yield from (made.carried, "")
    if made.facts:
        yield from (*_facts(made.facts), "")


def _facts(facts: Iterable[Fact]) -> Iterator[str]:
    for fact in facts:
        entries = [escaped(words(entry), start=False) for entry in fact.entries]
        yield f"- **{fact.label}:** {('; ' if fact.long else ' · ').join(entries)}"


def escaped(text: str, *, start: bool = True) -> str:
    """Write words so that Markdown shows them as they stand: no markup, no HTML, no link of its own making.

    ``start`` also keeps them from beginning a list where they begin a line.
    """
    made = _MARKS.sub(r"\\\g<0>", text)
    return _AT_A_START.sub(r"\1\\\2", made) if start else made

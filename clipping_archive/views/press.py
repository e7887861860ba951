"""Review -> Press: what a press review prints, whatever prints it; all words in it are harmless already."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC
from typing import NamedTuple

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.review import Review
from clipping_archive.views.bars import Bars, bars
from clipping_archive.views.coverage import Stated, period_words, stated
from clipping_archive.views.harmless import harmless
from clipping_archive.views.ladder import ladder
from clipping_archive.views.rungs import figures, way
from clipping_archive.views.voices import MOST, Voice, Words, voices
from clipping_archive.views.wording import counted, day_words, long_day, published_words, take_words

REFS = 12
"""References of what was left out that are named; of more the number is said."""

HEADLINES = 80
"""Headlines that a list of contents holds."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class Way(NamedTuple):
    """One way of the words: ``Sputnik ‹ a Kremlin official``, as runs of a role, and ``2 quoted ¶6 ¶7``."""

    runs: Words
    figures: str

    @property
    def words(self) -> str:
        """Name the way in plain words."""
        return "".join(text for text, _ in self.runs)


class Piece(NamedTuple):
    """A dispatch: ``summary`` is its first paragraph, word for word, ``cited`` its number below."""

    ref: str
    anchor: str
    alert: str
    agency: str
    take: str
    dateline: str
    headline: str
    language: str
    published: str
    known: str
    summary: str
    ways: tuple[Way, ...]
    silences: tuple[str, ...]
    older: tuple[str, ...]
    cited: int


class Part(NamedTuple):
    """A group: a name, its pieces, and those of an earlier part, which are only pointed to (``again``)."""

    name: str
    anchor: str
    pieces: tuple[Piece, ...]
    again: tuple[Piece, ...] = ()


class Silence(NamedTuple):
    """Who has not reported on what, and where it is said."""

    words: str
    ref: str
    anchor: str


class Press(NamedTuple):
    """A review, in the order in which it is printed.

    ``voices`` are who spoke in all of it, ``more`` says how many are not listed;
    ``facts`` are the rows of the coverage statement.
    """

    title: str
    period: str
    made: str
    total: str
    bars: Bars
    parts: tuple[Part, ...]
    voices: tuple[Voice, ...]
    more: str
    silences: tuple[Silence, ...]
    facts: tuple[Stated, ...]
    agencies: tuple[tuple[str, int], ...]
    left_out: tuple[tuple[str, str], ...]
    citations: tuple[tuple[str, str], ...]

    @property
    def listed(self) -> bool:
        """Say whether the contents list the headlines too; of very many they list the groups alone."""
        return len(self.citations) <= HEADLINES


def citation(clipping: Clipping) -> str:
    """Cite a dispatch: agency, headline, take, dateline, date and how it is known, reference, digest."""
    story = clipping.story
    when, known = published_words(story)
    parts = [
        story.agency.name if story.agency else "Agency unknown",
        f"“{story.headline or '(no headline)'}”",
        take_words(story.series),
        story.dateline.text if story.dateline else "",
        f"{when} ({known})",
        clipping.ref,
        f"SHA-256 {clipping.dispatch.sha256}",
    ]
    return ", ".join(filter(None, parts)) + "."


def press(review: Review, cite: Callable[[Clipping], str] = citation) -> Press:
    """Give what is printed of a review; ``cite`` writes one citation in plain words."""
    clippings = review.clippings
    older = {one.kept: one.refs for one in review.left_out if one.kept and one.why.startswith("older")}
    pieces = {one.key: _piece(one, older.get(one.ref, ()), number) for number, one in enumerate(clippings, 1)}
    heard = voices(clippings)
    left = tuple((harmless(_kept(one.why, one.kept)), _refs(one.refs)) for one in review.left_out)
    return Press(
        title=harmless(review.title),
        period=period_words(review),
        made=_made(review),
        total=counted(len(clippings), "dispatch", "dispatches"),
        bars=bars(review.volume),
        parts=tuple(_parts(review, pieces)),
        voices=heard[:MOST],
        more=f"and {len(heard) - MOST:,} more, each named at its dispatch" if len(heard) > MOST else "",
        silences=tuple(
            Silence(words, piece.ref, piece.anchor) for piece in pieces.values() for words in piece.silences
        ),
        facts=tuple(stated(review)),
        agencies=tuple((harmless(one.name), one.dispatches) for one in review.coverage.held.agencies),
        left_out=left,
        citations=tuple((pieces[one.key].anchor, harmless(cite(one))) for one in clippings),
    )


def _kept(why: str, kept: str | None) -> str:
    return f"{why}, {kept}" if kept else why


def _refs(refs: tuple[str, ...]) -> str:
    more = f" and {len(refs) - REFS} more" if len(refs) > REFS else ""
    return ", ".join(refs[:REFS]) + more


def _made(review: Review) -> str:
    at = review.made_at.astimezone(UTC)
    return f"Made by {harmless(review.made_by)}, {long_day(at.date())}, {at:%H:%M} UTC"


def _parts(review: Review, pieces: dict[int, Piece]) -> Iterable[Part]:
    seen: set[int] = set()
    for number, group in enumerate(review.groups, 1):
        new = [one.key for one in group.clippings if one.key not in seen]
        again = [one.key for one in group.clippings if one.key in seen]
        seen.update(new)
        name = day_words(group.name) if review.by == "date" and group.name[:1].isdigit() else group.name
        yield Part(
            harmless(name),
            f"part-{number}",
            tuple(pieces[key] for key in new),
            tuple(pieces[key] for key in again),
        )


def _piece(clipping: Clipping, older: tuple[str, ...], number: int) -> Piece:
    story = clipping.story
    when, known = published_words(story)
    language = clipping.dispatch.envelope.language or story.language or ""
    signal = clipping.dispatch.envelope.signal or ""
    return Piece(
        ref=clipping.ref,
        anchor=f"d-{clipping.ref}",
        alert=harmless(signal.upper()) if signal == "correction" else "",
        agency=harmless(story.agency.name if story.agency else "agency unknown"),
        take=harmless(take_words(story.series)),
        dateline=harmless(story.dateline.text if story.dateline else ""),
        headline=harmless(story.headline or "(no headline)"),
        language=language if _LANGUAGE.fullmatch(language) else "",
        published=when,
        known=known,
        summary=harmless(next((text for text in story.paragraphs if text), "").replace("\n", " ")),
        ways=tuple(_ways(clipping)),
        silences=tuple(
            harmless(f"{one.who}: {one.about} (¶{one.paragraph + 1})") for one in clipping.findings.absences
        ),
        older=older,
        cited=number,
    )


def _ways(clipping: Clipping) -> Iterable[Way]:
    for rung in ladder(clipping):
        said = [f"{count} {' '.join(f'¶{one}' for one in numbers[:6])}" for count, numbers in figures(rung)]
        yield Way(tuple((span.text, span.style) for span in way(rung)), ", ".join(said))

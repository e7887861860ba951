"""What a clipping prints, whatever prints it: its parts in their order, cut into runs of one role.

Every view for people (terminal, text, Markdown, HTML, PDF, DOCX, one's own template) is made of a
:class:`Cutting`, so that their content cannot drift. All text in it is harmless already, but is
still text: each format escapes it in its own way.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from clipping_archive.views.ladder import Rung


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reader asked to see; ``now`` is the instant of printing, by which embargoes are judged.

    Without an instant every embargo is held to be running. ``own`` are the
    reader's own tags and notes, which are nobody else's.
    """

    now: datetime | None = None
    repairs: bool = False
    embargoed: bool = False
    killed: bool = False
    editor_notes: bool = False
    own: bool = False


LADDER = "Who said it, through whom"
LADDER_COLUMNS = ("Carrier and speaker", "Statements", "Paragraphs")
REPAIRS = "Repairs"


class Run(NamedTuple):
    """Words of one role; a line end is a run of its own.

    The roles are those of :mod:`~clipping_archive.views.lines`, and ``handle``
    for a paragraph that is pointed at (``paragraph`` is its number). ``mend`` is
    the number of the repair that the words came out of, ``note`` that of a
    repair called behind them; 0 is none.
    """

    text: str
    role: str = ""
    mend: int = 0
    note: int = 0
    paragraph: int = 0


Runs = tuple[Run, ...]


class Mend(NamedTuple):
    """A repair as a note: its number and kind, its paragraph (0: outside the text), what became of what.

    ``before`` and ``after`` are quoted and harmless, and empty where there was or is nothing.
    """

    number: int
    kind: str
    paragraph: int
    before: str
    after: str
    place: int = 0
    """The code point in the decoded text, of one outside the text."""

    @property
    def words(self) -> str:
        """Say it in words: ``cut-word: “report↵ed” became “reported”``, ``tag: “<p>” removed``."""
        if not self.after:
            return f"{self.kind}: {self.before} removed"
        became = f"{self.before} became {self.after}" if self.before else f"{self.after} added"
        return f"{self.kind}: {became}"

    @property
    def where(self) -> str:
        """Say where it stands: ``¶6``."""
        return f"¶{self.paragraph}" if self.paragraph else "outside the text,"

    @property
    def whole(self) -> str:
        """Say where it stands, and what it was."""
        return f"{self.where} {self.words}"


class Paragraph(NamedTuple):
    """A paragraph with its handle, which counts from 1.

    ``item`` is the number of the story of a collection that begins here, and
    ``over`` what stands over it; ``closed`` is true where that story is this
    paragraph alone, and its number is set behind it.
    """

    number: int
    runs: Runs
    item: int = 0
    over: str = ""
    closed: bool = False


class Fact(NamedTuple):
    """A label, and what stands behind it: things in a row, or one below the other where they are ``long``.

    ``brief`` is what the last line of a terminal's page says of it, without its label.
    """

    label: str
    entries: tuple[Runs, ...]
    long: bool = False
    brief: Runs = ()


class Signal(NamedTuple):
    """What an editor must know first: ``kill``, ``withhold`` or ``correction``, and when it was said."""

    kind: str
    when: str

    @property
    def words(self) -> str:
        """Say it in words: ``KILL · 17 January 2024, 09:30 UTC``."""
        return " · ".join(filter(None, (self.kind.upper(), self.when)))


@dataclass(frozen=True, slots=True)
class Cutting:
    """What a clipping prints, in the order in which it is printed.

    ``hidden`` says why the text is not printed, and is empty where it is; a
    cutting that is hidden holds neither the text nor what was found in it.
    ``facts`` are what was found besides the ladder, ``particulars`` where the
    dispatch came from. ``iso`` is ``published`` as ISO 8601; ``language`` is a
    language tag; both may be empty.
    """

    ref: str
    signal: Signal | None
    agency: str
    take: str
    dateline: str
    headline: str
    byline: tuple[str, ...]
    published: str
    iso: str
    known: str
    notes: tuple[str, ...]
    hidden: str
    language: str
    paragraphs: tuple[Paragraph, ...]
    rungs: tuple[Rung, ...]
    carried: str
    facts: tuple[Fact, ...]
    particulars: tuple[Fact, ...]
    mends: tuple[Mend, ...]
    tags: tuple[str, ...]
    remarks: tuple[tuple[int, str], ...]

    @property
    def anchor(self) -> str:
        """Give what links to this cutting in a document of several: its reference, in letters fit for one."""
        return self.ref.replace("#", ".")

    @property
    def text(self) -> tuple[str, ...]:
        """Give the paragraphs as plain words, with the days that were inferred, without notes."""
        return tuple(words(one.runs) for one in self.paragraphs)


def words(runs: Iterable[Run]) -> str:
    """Join runs to plain words."""
    return "".join(run.text for run in runs)

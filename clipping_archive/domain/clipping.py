"""Clipping: a dispatch as it is kept, with all that is known of it."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.domain.findings import Attribution, DateMention, Findings
from clipping_archive.domain.fix import Fix, keys_of
from clipping_archive.domain.reference import reference, uid
from clipping_archive.domain.story import Story


class Capture(NamedTuple):
    """Where and when the bytes were taken: a path (or ``-``), its size and SHA-256, an aware instant."""

    path: str
    size: int
    sha256: str
    captured_at: datetime


class Remark(NamedTuple):
    """A reader's own note: its number within the dispatch, its words, its time."""

    number: int
    text: str
    made_at: datetime


class Clipping(NamedTuple):
    """A dispatch, what it says and what was found in it.

    The last four are the reader's and the archive's; they are empty for a
    clipping that was only parsed. ``rules`` is the version of the rules that
    made story and findings. ``part`` is the number of the story where the
    clipping is one of a collection (see :meth:`item`). ``fixes`` are the
    corrections that story and findings hold already, those taken back among them.
    """

    dispatch: Dispatch
    story: Story
    findings: Findings
    rules: str = ""
    captures: tuple[Capture, ...] = ()
    tags: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    added_at: datetime | None = None
    part: int | None = None
    fixes: tuple[Fix, ...] = ()
    whole: Clipping | None = None

    @property
    def key(self) -> int:
        """The dispatch key, a function of the bytes only (uid-1)."""
        return uid(self.dispatch.raw, self.dispatch.envelope.guid, self.dispatch.envelope.version)

    @property
    def ref(self) -> str:
        """The reference in its printed form, such as ``yonhap-7c41f2a09be3``."""
        whole = reference(self.key, self.story.agency.key if self.story.agency else None)
        return whole if self.part is None else f"{whole}#{self.part}"

    def handles(self) -> dict[Attribution | DateMention, tuple[int, str]]:
        """Map each statement and date to its number and short key, which ``fix`` takes.

        Those of one story of a collection are numbered as in the whole of it.
        """
        whole = self.whole or self
        made: dict[Attribution | DateMention, tuple[int, str]] = {}
        for found in (whole.findings.attributions, whole.findings.dates):
            for number, key in enumerate(keys_of(whole.story.paragraphs, found), 1):
                made[found[number - 1]] = (number, key)
        return made

    def item(self, number: int) -> Clipping:
        """Give one story of a collection as a clipping of its own: its headline, paragraphs and findings.

        Paragraphs keep their numbers, so that every handle and offset stays
        true; those of other stories are empty. Raises LookupError where there
        is no story of this number.
        """
        item = next((one for one in self.story.items if one.number == number), None)
        if item is None:
            raise LookupError(number)
        within = range(item.first, item.last + 1)
        paragraphs = tuple(text if at in within else "" for at, text in enumerate(self.story.paragraphs))
        story = self.story._replace(headline=item.headline, paragraphs=paragraphs, items=(), series=None)
        return self._replace(story=story, findings=self.findings.within(within), part=number, whole=self)

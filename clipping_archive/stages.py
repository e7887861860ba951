"""The one module that knows the order of the stages: wire, repair, parsing, extraction, store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple, Protocol

from clipping_archive import extraction, fixes, parsing, repair, wire
from clipping_archive.domain.clipping import Capture, Clipping
from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.domain.fix import Fix
from clipping_archive.domain.outcome import Outcome, Refused, Skipped
from clipping_archive.domain.period import Period
from clipping_archive.domain.story import Story
from clipping_archive.domain.traced import Traced
from clipping_archive.errors import ClippingArchiveError, Textless, UnreadableDispatch
from clipping_archive.parsing import captured
from clipping_archive.sources import Source

if TYPE_CHECKING:
    from clipping_archive.domain.change import Change

RULES = "9"
"""Version of the rules; stored with every dispatch, and raised when a rule's answer changes."""

LIMIT = wire.LIMIT
"""The largest dispatch that is read, in bytes, where no setting says otherwise."""

FIRST_BATCH, LARGEST_BATCH = 16, 512
LARGEST_REREAD = 128
"""Dispatches read again in one transaction: other writers wait for so long."""

LARGEST_BATCH_BYTES = 8 * 1024 * 1024


class Keeper(Protocol):
    """What :func:`ingest` hands clippings to: an archive, or the forecast of a dry run."""

    def add_all(self, pairs: Sequence[tuple[Clipping, Capture]]) -> list[Outcome]:
        """Keep them in one transaction, and say after its commit what became of each."""
        ...


class Given(NamedTuple):
    """What the archivist says of the dispatches of one run; it wins over what the text says.

    ``mojibake`` asks for letters that were decoded twice to be mended (it needs ftfy).
    """

    published: Period | None = None
    agency: str | None = None
    read_as: str | None = None
    limit: int = LIMIT
    mojibake: bool = False


def clip(dispatch: Dispatch, given: Given) -> Clipping:
    """Mend, take apart and search one dispatch; a pure function of its two arguments."""
    return _searched(*_parsed(dispatch, given))


def _parsed(dispatch: Dispatch, given: Given) -> tuple[Dispatch, Story]:
    mended = dispatch._replace(text=repair.repair(dispatch.text, mojibake=given.mojibake))
    story = parsing.parse(
        mended.text,
        agency=given.agency,
        path=dispatch.envelope.url or dispatch.path,
        envelope=dispatch.envelope,
    )
    published = parsing.published(story, given.published)
    if given.published is None and mended.envelope.published:
        published = captured.issued(story, mended.envelope.published)
    return mended, story._replace(published=published)


def _searched(dispatch: Dispatch, story: Story, corrections: Sequence[Fix] = ()) -> Clipping:
    story = parsing.dated(fixes.correct_story(story, corrections))
    period = story.published.period if story.published else None
    doubts = extraction.check(story, period)
    story = story._replace(assumptions=(*dispatch.assumptions, *story.assumptions, *doubts))
    found = extraction.extract(story, period)
    return Clipping(dispatch, story, fixes.correct_findings(story, found, corrections), RULES)


def again(held: Clipping) -> Clipping:
    """Read a held dispatch again from its bytes with today's rules; a pure function.

    What the archivist gave stays, the date and the agency, and so do the fixes.
    So does a date or an agency that only another copy of the dispatch told.
    """
    published, agency = fixes.given(held)
    fixed = [fix.value for fix in fixes.standing(held.fixes) if fix.kind == "agency"]
    mojibake = any(edit.kind == "mojibake" for edit in held.dispatch.text.edits)
    given = Given(agency=fixed[-1] if fixed else agency, mojibake=mojibake)
    dispatch, story = _parsed(_decoded(held.dispatch), given)
    story = story._replace(published=published or story.published)
    if len(held.captures) > 1:
        story = _with_told(story, held)
    new = _searched(dispatch, story, held.fixes)._replace(added_at=held.added_at, fixes=held.fixes)
    return new._replace(fixes=fixes.looked_for(new))


def _with_told(story: Story, held: Clipping) -> Story:
    """Keep what only another copy of a dispatch told: the first one has neither date nor agency."""
    known, issued = held.story.published, held.story.agency
    if story.published is None and known and known.origin != "corrected":
        story = story._replace(published=known)
    if story.agency is None and issued and not any(issued.evidence == fix.rule for fix in held.fixes):
        story = story._replace(agency=issued)
    return story


def _decoded(held: Dispatch) -> Dispatch:
    """Decode the bytes of a held dispatch again, or take it as it was decoded where they are no file."""
    try:
        found = wire.read(held.raw, held.path, read_as=held.format, limit=len(held.raw))
    except ClippingArchiveError:
        found = []
    if len(found) == 1 and isinstance(found[0], Dispatch) and found[0].raw == held.raw:
        # What only the whole file told, a feed or a capture, is in no bytes of the item.
        envelope = found[0].envelope.filled(held.context)
        decoded = tuple(one for one in held.assumptions if one.kind == "decoded")
        assumed = tuple(dict.fromkeys((*decoded, *found[0].assumptions)))
        return found[0]._replace(envelope=envelope, context=held.context, assumptions=assumed)
    return held._replace(text=Traced(held.text.original))


def reextract(keys: Sequence[int], reread: Callable[[Sequence[int]], list[Change]]) -> Iterator[list[Change]]:
    """Read held dispatches again, and say batch by batch what changed; each batch is one transaction."""
    at, size = 0, FIRST_BATCH
    while at < len(keys):
        yield reread(keys[at : at + size])
        at, size = at + size, min(2 * size, LARGEST_REREAD)


def read(source: Source, given: Given) -> list[Clipping | Refused]:
    """Read every dispatch of one source; what cannot be read becomes Refused, what is none Skipped."""
    if source.problem is not None:
        return [Refused(source.path, reason=source.problem)]
    try:
        found = wire.read(source.data, source.path, read_as=given.read_as, limit=given.limit)
    except UnreadableDispatch as error:
        return [(Skipped if isinstance(error, Textless) else Refused)(source.path, reason=error.reason)]
    told = source.envelope
    if told and len(found) > 1:
        told = told._replace(url=None)  # the address of a feed is none of its entries'
    return [
        (Skipped if item.textless else Refused)(item.path, reason=item.reason)
        if isinstance(item, Unread)
        else clip(item._replace(envelope=item.envelope.filled(told), context=told) if told else item, given)
        for item in found
    ]


def ingest(
    archive: Keeper, found: Iterable[Source], given: Given, *, clock: Callable[[], datetime]
) -> Iterator[list[Outcome]]:
    """Store what the sources hold, and say batch by batch what became of it.

    Each list is one transaction, and is given only after its commit: whatever
    has been reported is stored, whenever the process dies. Batches start small,
    so that a few files are reported at once, and grow, because a commit costs.
    """
    size = FIRST_BATCH
    batch: list[tuple[Clipping, Capture] | Refused] = []
    held = 0
    for source in found:
        place = source.container or (source.path, len(source.data), sha256(source.data).hexdigest())
        capture = Capture(*place, clock())
        for item in read(source, given):
            batch.append(item if isinstance(item, Refused) else (item, capture))
            held += 0 if isinstance(item, Refused) else len(item.dispatch.raw)
        if len(batch) >= size or held >= LARGEST_BATCH_BYTES:
            yield _stored(archive, batch)
            size = min(2 * size, LARGEST_BATCH)
            batch, held = [], 0
    if batch:
        yield _stored(archive, batch)


def _stored(archive: Keeper, batch: Sequence[tuple[Clipping, Capture] | Refused]) -> list[Outcome]:
    kept = iter(archive.add_all([item for item in batch if not isinstance(item, Refused)]))
    return [item if isinstance(item, Refused) else next(kept) for item in batch]

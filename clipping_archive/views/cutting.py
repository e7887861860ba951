"""Clipping -> Cutting: what is printed of it, for whom, and in which order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC

from clipping_archive.domain.clipping import Capture, Clipping
from clipping_archive.domain.story import Repair, Story
from clipping_archive.views.harmless import harmless
from clipping_archive.views.inline import paragraph_runs
from clipping_archive.views.ladder import ladder, outlet_words, through_others
from clipping_archive.views.sections import REPAIRS, Asked, Cutting, Fact, Mend, Paragraph, Run, Runs
from clipping_archive.views.withheld import embargo_words, hidden, signal_of
from clipping_archive.views.wording import counted, long_day, published_iso, published_words, take_words

PLACES = 12
"""How many places are named; the text names the rest."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def cut(clipping: Clipping, asked: Asked) -> Cutting:
    """Give what is printed of a clipping, all of it harmless."""
    story, envelope = clipping.story, clipping.dispatch.envelope
    why = hidden(clipping, asked)
    shown = not why
    when, known = published_words(story)
    language = envelope.language or story.language or ""
    return Cutting(
        ref=clipping.ref,
        signal=signal_of(clipping),
        agency=harmless(story.agency.name if story.agency else "agency unknown"),
        take=harmless(take_words(story.series)),
        dateline=harmless(story.dateline.text if story.dateline else ""),
        headline=harmless(story.headline or ""),
        byline=tuple(harmless(name) for name in story.byline),
        published=when,
        iso=published_iso(story.published) or "",
        known=known,
        notes=tuple(_notes(story, asked)),
        hidden=why,
        language=language if _LANGUAGE.fullmatch(language) else "",
        paragraphs=tuple(_paragraphs(clipping, asked)) if shown else (),
        rungs=tuple(ladder(clipping)) if shown else (),
        carried=_carried(clipping) if shown else "",
        facts=tuple(_facts(clipping)) if shown else (),
        particulars=tuple(_particulars(clipping)),
        mends=tuple(_mends(story.repairs)) if shown and asked.repairs else (),
        tags=tuple(harmless(tag) for tag in clipping.tags) if asked.own else (),
        remarks=tuple((one.number, harmless(one.text)) for one in clipping.remarks) if asked.own else (),
    )


def _notes(story: Story, asked: Asked) -> Iterator[str]:
    """Give the notes for the public, and those for editors to whom asked for them."""
    public = {note.text for note in story.notes if note.public}
    if story.editor_note and (asked.editor_notes or story.editor_note in public):
        yield harmless(story.editor_note)
    for note in story.notes:
        if note.text != story.editor_note and (note.public or asked.editor_notes):
            yield harmless(note.text)


def _paragraphs(clipping: Clipping, asked: Asked) -> Iterator[Paragraph]:
    opened = {item.first: item for item in clipping.story.items}
    for at, text in enumerate(clipping.story.paragraphs):
        if not text:
            continue
        runs = paragraph_runs(clipping, at, repairs=asked.repairs)
        item = opened.get(at)
        if item is None:
            yield Paragraph(at + 1, runs)
            continue
        over = " · ".join(filter(None, (item.heading, item.dateline)))
        yield Paragraph(at + 1, runs, item.number, harmless(over), closed=item.first == item.last)


def _carried(clipping: Clipping) -> str:
    carried, quotations = through_others(clipping)
    if not carried:
        return ""
    verb = "reaches" if carried == 1 == quotations else "reach"
    return f"{carried} of {counted(quotations, 'quotation')} {verb} the reader through other media."


def _facts(clipping: Clipping) -> Iterator[Fact]:
    found = clipping.findings
    cited = [outlet for outlet in found.outlets if outlet.citations]
    if cited:
        yield Fact(
            "Outlets cited",
            tuple((_run(outlet_words(one), "outlet"), Run(f" ({one.citations})")) for one in cited),
        )
    if found.absences:
        silences = tuple(_silence(one.who, one.about, one.paragraph + 1) for one in found.absences)
        yield Fact("Not yet reported", silences, long=True)
    if found.people:
        yield Fact("People", tuple((_run(person.name, "person"),) for person in found.people))
    if found.places:
        yield Fact("Places", tuple((_run(place.name),) for place in found.places[:PLACES]))


def _silence(who: str, about: str, paragraph: int) -> Runs:
    return (_run(f"{who}: {about} ("), Run(f"¶{paragraph}", "handle", paragraph=paragraph), Run(")"))


def _run(text: str, role: str = "") -> Run:
    return Run(harmless(text), role)


def _particulars(clipping: Clipping) -> Iterator[Fact]:
    dispatch, story = clipping.dispatch, clipping.story
    envelope = dispatch.envelope
    yield _fact("Reference", Run(clipping.ref, "ref"), Run(clipping.ref, "ref"))
    yield _fact("SHA-256", Run(dispatch.sha256, "digest"))
    for one in clipping.captures[:1]:
        yield _fact("Captured", _run(_captured(one)))
    if story.repairs:
        kinds = Counter(one.kind for one in story.repairs)
        of_each = ", ".join(f"{number} {kind}" for kind, number in kinds.most_common())
        brief = Run(counted(len(story.repairs), "repair"))
        yield _fact(REPAIRS, Run(of_each), brief)
    if envelope.url:
        yield _fact("Address", _run(envelope.url, "address"))
    if envelope.rights:
        yield _fact("Rights", _run(envelope.rights))
    if envelope.embargo:
        yield _fact("Embargo", Run(f"until {embargo_words(envelope.embargo)}"))


def _fact(label: str, run: Run, brief: Run | None = None) -> Fact:
    return Fact(label, ((run,),), brief=(brief,) if brief else ())


def _captured(capture: Capture) -> str:
    """Say when the bytes were taken, and under which name; the folders of a machine are nobody's business."""
    at = capture.captured_at.astimezone(UTC)
    name = capture.path.replace("\\", "/").rstrip("/").rpartition("/")[2]
    source = "from standard input" if name in ("", "-") else f"as {name}"
    return f"{long_day(at.date())}, {at:%H:%M} UTC, {source}, {capture.size:,} bytes"


def _mends(repairs: Iterable[Repair]) -> Iterator[Mend]:
    for number, one in enumerate(repairs, 1):
        paragraph = 0 if one.paragraph is None else one.paragraph + 1
        before, after = harmless(quoted(one.before)), harmless(quoted(one.after))
        yield Mend(number, one.kind, paragraph, before, after, one.start)


def quoted(text: str, most: int = 60) -> str:
    """Quote text, if there is any; a long one by its two ends and its length."""
    if len(text) > most:
        half = most // 2 - 2
        return f"“{text[:half]}” ... “{text[-half:]}” ({counted(len(text), 'character')})"
    return f"“{text}”" if text else ""

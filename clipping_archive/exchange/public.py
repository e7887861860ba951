"""What may be shown to everybody: metadata, digests, offsets, short quotations; no bodies.

Who holds the same bytes joins it again: every statement keeps its offsets, and
the digest of each paragraph says whether they are those of the reader's own.
"""

from __future__ import annotations

import re
from dataclasses import replace
from hashlib import sha256
from typing import Any

from clipping_archive.domain.copy import Copy, HiddenFix, Marks, PublicMarks
from clipping_archive.domain.findings import Attribution
from clipping_archive.domain.fix import Fix, places_of
from clipping_archive.exchange.kept import Record, fix_record, form_record, marks_record
from clipping_archive.exchange.reading import fix_of, marks_of
from clipping_archive.views.record import record

WITHDRAWN = frozenset({"kill", "withhold"})
"""Signals after which not even a short quotation is given on."""


def public_record(copy: Copy, words: int, *, notes: bool = False) -> Record:
    """Give a line without what is not everybody's: ``words`` is the most of any quotation.

    ``notes`` includes the reader's own. Of a dispatch that was killed or
    withheld only metadata, digests and offsets stay.
    """
    clipping = copy.clipping
    most = 0 if clipping.dispatch.envelope.signal in WITHDRAWN else words
    made = record(clipping)
    made["path"] = re.split(r"[/\\]", made["path"])[-1]  # whose folder it lay in is nobody's business
    made["editor_note"] = None
    made["notes"] = [note for note in made["notes"] if note["public"]]
    made["paragraphs"] = []
    made["repairs"] = [_repair(one, most) for one in made["repairs"]]
    for key in ("attributions", "dates", "absences"):
        made[key] = [_short(one, most) for one in made[key]]
    for key in ("people", "outlets", "places"):
        for named in made[key]:
            named["mentions"] = [_short(one, most) for one in named["mentions"]]
    return {**made, "kept": _kept(copy, words, notes=notes)}


def public_copy(copy: Copy, words: int) -> Copy:
    """Give a copy whose tables may be shown to everybody: the same as in :func:`public_record`."""
    clipping = copy.clipping
    most = 0 if clipping.dispatch.envelope.signal in WITHDRAWN else words
    found = clipping.findings
    cut = found._replace(
        attributions=tuple(_shorter(one, most) for one in found.attributions),
        dates=tuple(one._replace(text=shortened(one.text, most) or "") for one in found.dates),
    )
    path = re.split(r"[/\\]", clipping.dispatch.path)[-1]
    dispatch = clipping.dispatch._replace(path=path)
    return replace(copy, clipping=clipping._replace(dispatch=dispatch, findings=cut))


def _shorter(one: Attribution, most: int) -> Attribution:
    said = one.speaker
    speaker = said._replace(text=shortened(said.text, most) or "") if said else None
    return one._replace(text=shortened(one.text, most) or "", speaker=speaker)


def _short(one: Record, most: int) -> Record:
    """Cut every text of a finding to the most words; offsets stay those of the whole."""
    cut = {name: shortened(value, most) if isinstance(value, str) else value for name, value in one.items()}
    names = ("rule", "cue", "outlet", "value", "precision", "in")
    fixed: Record = {name: one[name] for name in names if name in one}
    if isinstance(said := one.get("speaker"), dict):
        cut["speaker"] = said | {"text": shortened(said["text"], most)}
    return {**cut, **fixed}


def _repair(one: Record, most: int) -> Record:
    return one | {side: one[side] if _count(one[side]) <= most else None for side in ("before", "after")}


def _count(text: str) -> int:
    return len(text.split())


def shortened(text: str, most: int) -> str | None:
    """Give the first words of a text, with an ellipsis where there are more; None for no words at all."""
    found = list(re.finditer(r"\S+", text))
    if len(found) <= most:
        return text
    return f"{text[: found[most - 1].end()]} …" if most else None


def _kept(copy: Copy, words: int, *, notes: bool) -> Record:
    clipping = copy.clipping
    marks = copy.marks if notes else replace(copy.marks, remarks=())
    fixes = [_fix(fix, clipping.story.paragraphs, words) for fix in marks.fixes]
    return {
        "public": words,
        "rules": clipping.rules,
        "forms": [form_record(form) for form in copy.forms],
        "paragraphs": [
            [len(text), sha256(text.encode()).hexdigest()[:16]] for text in clipping.story.paragraphs
        ],
        **marks_record(replace(marks, fixes=())),
        "fixes": fixes,
    }


def _fix(fix: Fix, paragraphs: tuple[str, ...], words: int) -> Record:
    """Write a correction; instead of words that are too many the place where they stand."""
    made = fix_record(fix)
    if _count(fix.words) <= words:
        return made
    places = places_of(paragraphs, fix.words)
    if len(places) < fix.occurrence:
        return made | {"words": None}
    at = places[fix.occurrence - 1]
    where: list[Any] = [at.paragraph, at.start, at.end]
    return made | {"words": None, "at_words": where, "sha256": sha256(at.text.encode()).hexdigest()}


def public_marks(found: Record) -> PublicMarks:
    """Read of a public line what can be joined to the same bytes elsewhere."""
    held = found["kept"]
    if not held["forms"]:
        raise ValueError("no form")
    whole = [one for one in held["fixes"] if one["words"] is not None]
    hidden = [one for one in held["fixes"] if one["words"] is None and "at_words" in one]
    marks: Marks = marks_of({**held, "fixes": whole})
    return PublicMarks(
        found["ref"],
        tuple(form["sha256"] for form in held["forms"]),
        marks,
        tuple(HiddenFix(fix_of({**one, "words": ""}), *_place(one), one["sha256"]) for one in hidden),
    )


def _place(one: Record) -> tuple[int, int, int]:
    paragraph, start, end = one["at_words"]
    return paragraph, start, end

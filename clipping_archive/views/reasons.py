"""Why something was found: a line for each finding, a page for one, and both as JSON."""

from __future__ import annotations

from collections.abc import Iterable

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.mention import Mention
from clipping_archive.domain.reason import Fact, Reason, Stood
from clipping_archive.views.lines import Line, line, span, wrap
from clipping_archive.views.record import SCHEMA, WORDS, Record
from clipping_archive.views.wording import counted

LABEL = 12
MOST_LINES, MOST, BEFORE = 6, 160, 40
"""Raw lines that a page shows, code points of one of them, and how many of these stand before the words."""


def listing(clipping: Clipping, reasons: Iterable[Reason]) -> list[Line]:
    """Set everything that was found, a line each: what, number, key, paragraph, name and words."""
    made = [line(span(clipping.ref, "ref"), f"  {clipping.story.headline or '(no headline)'}")]
    for one in reasons:
        where = _handle(one.words)
        words = f"  {_quoted(one.words.text)}" if one.words and one.words.text != one.name else ""
        made.append(
            line(
                f"{one.what:<6} {one.number:>3}  {one.key or '':<5}  {where:<4}  ",
                span(one.name, "outlet" if one.what == "outlet" else "person"),
                words,
            )
        )
    return made


def page(clipping: Clipping, one: Reason, width: int) -> list[Line]:
    """Set all that is known of why one thing was found."""
    title = " ".join(filter(None, (one.what, str(one.number) if one.number else "", one.key)))
    made = [line(span(clipping.ref, "ref"), f"  {title}  ", span(one.name, "person"))]
    if one.words:
        place = "headline" if one.words.paragraph is None else f"¶{one.words.paragraph + 1}"
        said = f"{_quoted(one.words.text)} ({place}, {one.words.start} to {one.words.end})"
        made += _row("words", said, width)
    if one.stood:
        made += _raw(one.stood)
    for fact in one.facts:
        made += _row(fact.about, _fact(fact), width)
    for rule in one.rules:
        named = "" if rule.meaning == rule.name else f". {rule.meaning}"
        made += _row("rule", f"{rule.about}: {rule.name}{named}", width)
    if one.mentions:
        listed = ", ".join(f"“{at.text}” {_handle(at)} {at.rule}".rstrip() for at in one.mentions)
        made += _row("mentions", f"{counted(len(one.mentions), 'mention')}: {listed}", width)
    return [*made, *_weighed(one, width), *_considered(one, width)]


def _weighed(one: Reason, width: int) -> list[Line]:
    made: list[Line] = []
    for sign, weight, meaning in one.evidence:
        made += _row("evidence", f"{weight:+.1f}  {sign}: {meaning}", width)
    if one.threshold is not None and one.evidence:
        total = sum(weight for _, weight, _ in one.evidence)
        made += _row("sum", f"{total:+.1f}; a {one.what} from {one.threshold:+.1f} on", width)
    return made


def _considered(one: Reason, width: int) -> list[Line]:
    return [row for fact in one.considered for row in _row("considered", _fact(fact, kind=True), width)]


def _fact(fact: Fact, *, kind: bool = False) -> str:
    named = f"{fact.about} {fact.text}" if kind else fact.text
    if fact.at is None:
        return named
    words = "" if fact.at.text == fact.text else f" {_quoted(fact.at.text)}"
    return f"{named}{words} ({_handle(fact.at)})"


def _row(label: str, text: str, width: int) -> list[Line]:
    return wrap([span(text.replace("\n", " "))], width, first=f"  {label:<{LABEL}}")


def _raw(stood: Stood) -> list[Line]:
    """Set the lines as they came; of a very long one what stands around the words."""
    rows = stood.raw.split("\n")
    made = []
    for number, text in enumerate(rows[:MOST_LINES], stood.line):
        shown = _window(text, stood.column - 1 if number == stood.line else 0)
        made.append(line(f"  {f'line {number}':<{LABEL}}", span(shown, "match")))
    if len(rows) > MOST_LINES:
        made.append(line(f"  {'':<{LABEL}}", span(f"and on to line {stood.last_line}", "inferred")))
    return made


def _window(text: str, at: int) -> str:
    """Cut a very long line around the words that begin at a column."""
    if len(text) <= MOST:
        return text
    start = max(0, min(at - BEFORE, len(text) - MOST))
    end = min(len(text), start + MOST)
    return ("... " if start else "") + text[start:end] + (" ..." if end < len(text) else "")


def _handle(at: Mention | None) -> str:
    if at is None:
        return ""
    return "head" if at.paragraph is None else f"¶{at.paragraph + 1}"


def reason_record(ref: str, one: Reason) -> Record:
    """Give the JSON of a reason; ``original`` is where the words stand in the decoded text."""
    return {
        "schema": SCHEMA,
        "ref": ref,
        "what": one.what,
        "number": one.number or None,
        "key": one.key,
        "name": one.name,
        **_at(one.words),
        "original": _stood(one.stood),
        "rules": [{"about": rule.about, "rule": rule.name, "meaning": rule.meaning} for rule in one.rules],
        "facts": [_fact_record(fact) for fact in one.facts],
        "mentions": [{**_at(at), "rule": at.rule} for at in one.mentions],
        "evidence": [
            {"sign": sign, "weight": weight, "meaning": meaning} for sign, weight, meaning in one.evidence
        ],
        "threshold": one.threshold,
        "considered": [_fact_record(fact) for fact in one.considered],
    }


def _at(at: Mention | None) -> Record:
    known = {name: getattr(at, name, None) for name in WORDS}
    return known | ({"in": "headline"} if at is not None and at.paragraph is None else {})


def _stood(stood: Stood | None) -> Record | None:
    if stood is None:
        return None
    return {name: getattr(stood, name) for name in ("start", "end", "line", "column", "last_line", "raw")}


def _fact_record(fact: Fact) -> Record:
    return {"about": fact.about, "text": fact.text, "at": _at(fact.at) if fact.at else None}


def _quoted(text: str) -> str:
    """Set words of the dispatch in quotation marks, unless they stand in their own."""
    words = " ".join(text.split())
    return words if words[:1] in ("“", '"') and words[-1:] in ("”", '"') else f"“{words}”"

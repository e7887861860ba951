"""What a person asks to have corrected, held against the dispatch before anything is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from clipping_archive.domain import expressions as re
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.fix import NONE, Fix, occurrence_of
from clipping_archive.domain.keys import key_for
from clipping_archive.domain.period import Period
from clipping_archive.domain.tokens import name_key
from clipping_archive.errors import BadDate, BadUsage, ClippingArchiveError
from clipping_archive.fixes import before, keys
from clipping_archive.fixes.people import named
from clipping_archive.gazetteer import outlet_aliases, outlets


@dataclass(frozen=True, slots=True)
class Asked:
    """The options of ``clipping fix``; ``quote`` and ``date`` are numbers of ``why``, ``key`` proves one."""

    quote: int | None = None
    date: int | None = None
    key: str | None = None
    speaker: str | None = None
    carrier: str | None = None
    not_said: bool = False
    value: str | None = None
    person: str | None = None
    not_a_person: str | None = None
    published: Period | None = None
    agency: str | None = None
    headline: str | None = None


def fixes_of(clipping: Clipping, asked: Asked) -> list[Fix]:
    """Make the fixes that are asked for.

    Raises BadUsage for options that do not go together, and
    ClippingArchiveError for what the dispatch does not hold, or holds under
    another number.
    """
    _check(asked)
    made = [*_of_statement(clipping, asked), *_of_date(clipping, asked), *_of_people(clipping, asked)]
    published = asked.published.iso() if asked.published else None
    for kind, value in (
        ("published", published),
        ("agency", asked.agency),
        ("headline", asked.headline),
    ):
        if value is not None:
            made.append(Fix(kind, value=value, before=before(clipping, kind)))
    if not made:
        raise BadUsage(
            "Nothing to correct is named", hint="clipping fix --help; clipping why REF numbers everything."
        )
    return made


def _check(asked: Asked) -> None:
    """Hold the options to going together."""
    of_quote = asked.speaker is not None or asked.carrier is not None or asked.not_said
    if of_quote != (asked.quote is not None):
        raise BadUsage(
            "--quote N goes with --speaker, --carrier or --not-said",
            hint="clipping fix REF --quote 3 --speaker 'Jane Ottoway'",
        )
    if (asked.value is not None) != (asked.date is not None):
        raise BadUsage("--date N goes with --value", hint="clipping fix REF --date 2 --value 2024-01-16")
    if asked.quote is not None and asked.date is not None:
        raise BadUsage("--quote and --date exclude each other", hint="Make two fixes of it.")
    if asked.key is not None and asked.quote is None and asked.date is None:
        raise BadUsage("--key goes with --quote N or --date N", hint="clipping why REF lists the keys.")
    if asked.not_said and (asked.speaker is not None or asked.carrier is not None):
        raise BadUsage("What is no statement has neither speaker nor carrier", hint="Leave --not-said out.")


def _of_statement(clipping: Clipping, asked: Asked) -> Iterator[Fix]:
    if asked.quote is None:
        return
    words, occurrence = chosen(clipping, "quote", asked.quote, asked.key)
    if asked.speaker is not None:
        yield Fix("speaker", words, occurrence, _some("--speaker", asked.speaker))
    if asked.carrier is not None:
        yield Fix("carrier", words, occurrence, _carrier(clipping, asked.carrier))
    if asked.not_said:
        yield Fix("not-said", words, occurrence)


def _of_date(clipping: Clipping, asked: Asked) -> Iterator[Fix]:
    if asked.date is not None:
        words, occurrence = chosen(clipping, "date", asked.date, asked.key)
        yield Fix("date", words, occurrence, _iso(asked.value or ""))


def _of_people(clipping: Clipping, asked: Asked) -> Iterator[Fix]:
    people = {name_key(one.name): one.name for one in clipping.findings.people}
    if asked.person is not None:
        name = " ".join(_some("--person", asked.person).split())
        if not named(clipping.story, name):
            raise ClippingArchiveError(
                f"{name!r} does not stand in {clipping.ref}", hint="Write the name as the dispatch has it."
            )
        if name_key(name) in people:
            raise ClippingArchiveError(
                f"{people[name_key(name)]} is a person of {clipping.ref} already",
                hint=f"clipping why {clipping.ref} lists them.",
            )
        yield Fix("person", name)
    if asked.not_a_person is not None:
        key = name_key(asked.not_a_person)
        if key not in people:
            raise ClippingArchiveError(
                f"{clipping.ref} has no person {asked.not_a_person!r}",
                hint=f"It has: {', '.join(people.values()) or 'nobody'}.",
            )
        yield Fix("not-a-person", people[key])


def chosen(clipping: Clipping, what: str, number: int, key: str | None) -> tuple[str, int]:
    """Give the words of a numbered statement or date, and which occurrence they are.

    Raises ClippingArchiveError where there is none of the number, or where the
    key is that of another one; it names the number that the key has now.
    """
    found = clipping.findings
    listed = found.attributions if what == "quote" else found.dates
    if not 1 <= number <= len(listed):
        raise ClippingArchiveError(
            f"{clipping.ref} has no {what} {number}", hint=f"clipping why {clipping.ref} numbers them."
        )
    one = listed[number - 1]
    if key is not None:
        known = keys(clipping.story, listed)
        if known[number - 1] != key:
            raise _moved(what, (number, key), known)
    return one.text, occurrence_of(clipping.story.paragraphs, one.paragraph, one.start, one.text)


def _moved(what: str, asked: tuple[int, str], known: list[str]) -> ClippingArchiveError:
    number, key = asked
    said = f"{what} {number} has the key {known[number - 1]}"
    if key in known:
        now = known.index(key) + 1
        return ClippingArchiveError(f"{said}; {key} is {what} {now} now", hint=f"--{what} {now} --key {key}")
    return ClippingArchiveError(f"{said}, and no {what} has the key {key}", hint="clipping why lists them.")


def _some(option: str, text: str) -> str:
    if not text.strip():
        raise BadUsage(f"{option} is empty", hint=f"Give {option} a value.")
    return text.strip()


def _carrier(clipping: Clipping, text: str) -> str:
    """Read ``--carrier``: a key, a name, or none."""
    typed = _some("--carrier", text)
    key = outlet_aliases().get(typed, typed.casefold())
    own = {one.key for one in clipping.findings.outlets}
    if key_for(typed) in own:
        key = key_for(typed)
    elif key != NONE and key not in outlets():
        near = get_close_matches(key, outlets(), n=1)
        hint = f"Did you mean {near[0]}?" if near else "An outlet's key, such as kcna, or none."
        raise BadUsage(f"No outlet has the key {typed!r}", hint=hint)
    if clipping.story.agency and clipping.story.agency.key == key:
        raise BadUsage(
            f"{key} issued the dispatch; an agency carries nothing to itself", hint="--carrier none"
        )
    return key


def _iso(text: str) -> str:
    """Read ``--value``: ISO 8601, a day without its year as --MM-DD, or none."""
    typed = text.strip().casefold()
    if typed == NONE:
        return NONE
    whole = f"2000{typed[1:]}" if re.fullmatch(r"--\d\d-\d\d", typed) else typed
    period = Period.parse(whole.upper())
    if period is None:
        raise BadDate(f"--value {text!r} is no date", hint="Write 2024-01-16, 2024-01, --01-16 or none.")
    return typed if whole != typed else period.iso()

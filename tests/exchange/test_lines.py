"""A line of an export and the copy it was written from are each other's inverse; what is damaged is refused."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from clipping_archive.domain.clipping import Clipping, Remark
from clipping_archive.domain.copy import Copy, Form, Judgement, Marks, Past, Removal, Sighting, Somebody, Tag
from clipping_archive.domain.fix import Fix
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.exchange.lines import lines, read, record_of, ref_of
from clipping_archive.views.record import record
from tests.store import made

AT = datetime(2024, 3, 2, 8, 0, tzinfo=UTC)


def placed(clipping: Clipping) -> Clipping:
    """Put findings that were made up loosely where their words stand."""
    found, (one, two) = clipping.findings, clipping.story.paragraphs
    monday, silent = one.index("Monday"), two.index("최선희 was silent")
    dates = (found.dates[0]._replace(start=monday, end=monday + 6), found.dates[1])
    (absence,) = found.absences
    absences = (absence._replace(start=silent, end=silent + len(absence.text)),)
    return clipping._replace(findings=found._replace(dates=dates, absences=absences))


def copied() -> Copy:
    """A copy that uses every column, with two forms and all marks."""
    clipping = placed(made.full())
    marks = Marks(
        (Tag("sea", AT), Tag("strait", AT)),
        (Remark(2, "Call “them”.", AT),),
        (
            Fix("published", value="2024-02-28", before="2024-02-27", number=1, who="ana", made_at=AT),
            Fix("date", "Monday", 1, "2024-02-26", None, 2, "ana", AT, AT),
        ),
    )
    spaced = clipping.dispatch.raw + b"\n"
    seen = made.capture("full.txt", clipping.dispatch.raw)
    sightings = (Sighting("full.txt", 1, seen), Sighting("b/full.txt", 2, made.capture("b/full.txt", spaced)))
    whole = clipping._replace(
        captures=tuple(one.capture for one in sightings),
        tags=("sea", "strait"),
        remarks=marks.remarks,
        fixes=marks.fixes,
        added_at=AT,
    )
    forms = (Form(clipping.dispatch.raw, "text", "utf-8"), Form(spaced, "text", "utf-8"))
    past = (Past(AT.isoformat(), "added", "ana", "7", '{"path":"full.txt"}'),)
    return Copy(whole, forms, sightings, marks, past)


def text_of(one: Copy | Removal | Somebody) -> str:
    """Write one line."""
    return "".join(lines([one]))


def altered(**changes: object) -> str:
    """Write the copy's line with other values; a dotted name reaches into objects."""
    found = json.loads(text_of(copied()))
    for name, value in changes.items():
        *way, last = name.split("__")
        at = found
        for step in way:
            at = at[int(step) if step.isdigit() else step]
        at[int(last) if last.isdigit() else last] = value
    return json.dumps(found)


def test_a_copy_is_read_back_as_it_was() -> None:
    assert read(text_of(copied())) == copied()
    assert text_of(read(text_of(copied()))) == text_of(copied())  # type: ignore[arg-type]


def test_the_line_is_the_contracts_record_with_one_key_more_at_its_end() -> None:
    found = record_of(copied())
    assert list(found)[-1] == "kept"
    assert {name: value for name, value in found.items() if name != "kept"} == record(copied().clipping)
    assert list(found)[:-1] == list(record(copied().clipping))


def test_bytes_that_are_no_text_come_back() -> None:
    clipping = made.plain("A clerk spoke.")
    raw = b"\xff\xfe\x00 no text"
    clipping = clipping._replace(dispatch=clipping.dispatch._replace(raw=raw, encoding="no-such-codec"))
    one = Copy(
        clipping._replace(captures=(made.capture("a.txt", raw),)),
        (Form(raw, "text", "no-such-codec"),),
        (Sighting("a.txt", 1, made.capture("a.txt", raw)),),
    )
    assert read(text_of(one)) == one


@pytest.mark.parametrize(
    "one",
    [
        Removal(7, "dorvan-000000000000", AT.isoformat(), "ana", "by mistake"),
        Somebody("Choe Son-hui", (Judgement("choe son hui", "same", AT.isoformat(), "ana"),)),
    ],
)
def test_removals_and_judgements_come_back(one: Removal | Somebody) -> None:
    assert read(text_of(one)) == one


def test_a_line_says_what_it_is_about() -> None:
    assert ref_of(copied()) == copied().clipping.ref
    assert ref_of(Somebody("Choe")) is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "no whole line of JSON"),
        ("[" * 100_000, "no whole line of JSON"),
        ("[]", "no line of an export of schema 1"),
        ('{"schema": 2}', "no line of an export of schema 1"),
        (json.dumps(record(made.full())), "it has no bytes"),
        (altered(kept={}), "no 'forms'"),
        (altered(sha256="0" * 64), "its key 'sha256'"),
        (altered(kept__forms__0__bytes="AAAA"), "not of one dispatch"),
        (altered(kept__forms__0__bytes="*"), "not what an export writes"),
        (altered(ref="dorvan-000000000000"), "its key 'ref'"),
        (altered(headline=5), "wrong kind"),
        (altered(urgency=2**70), "wrong kind"),
        (altered(headline="\ud800"), "wrong kind"),
        (altered(thread="x"), "its key 'thread'"),
        (altered(kept__sightings=[]), "seen nowhere"),
        (altered(kept__sightings__1__form=3), "a form that is not there"),
        (altered(attributions__0__start=1), "does not stand where it should"),
        (altered(attributions__0__paragraph=9), "not what an export writes"),
        (altered(dateline__places__0__country=""), "has no name"),
        (altered(format="nitf"), "its key 'format'"),
        (altered(kept__tags__0__name="two words"), "not one word each"),
        (altered(kept__fixes__0__number=2), "there twice"),
        (altered(kept__fixes__0__kind="bribe"), "no known kind"),
        (altered(kept__fixes__0__at=None), "of no time"),
        (altered(kept__added_at="yesterday"), "not what an export writes"),
        (altered(kept__reading__edits=[[0, 9**9, "x", "y"]]), "not stand in its bytes"),
        (altered(kept__reading__more=1), "its key 'reading'"),
    ],
)
def test_a_damaged_line_is_refused_with_a_reason(text: str, reason: str) -> None:
    with pytest.raises(UnreadableDispatch, match=r"x:3: ") as raised:
        read(text, "x:3")
    assert reason in raised.value.reason

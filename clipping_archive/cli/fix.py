"""``clipping fix``: corrections that win over the rules and survive a re-reading."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from clipping_archive.cli.marks import Ref
from clipping_archive.cli.session import Session
from clipping_archive.cli.words import AsJson, AsJsonl, DryRun, as_text, given_date, not_both
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.reference import split_item
from clipping_archive.errors import BadUsage, ClippingArchiveError
from clipping_archive.views.fixes import fix_lines, fix_record, fix_words
from clipping_archive.views.harmless import harmless

if TYPE_CHECKING:
    from clipping_archive.domain.fix import Fix
    from clipping_archive.fixes.asked import Asked

Quote = Annotated[
    int | None, typer.Option("--quote", metavar="N", min=1, help="The Nth statement of why REF.")
]
Date = Annotated[int | None, typer.Option("--date", metavar="N", min=1, help="The Nth date of why REF.")]
Key = Annotated[
    str | None, typer.Option("--key", metavar="KEY", help="With N: its key, so that no other is meant.")
]
Speaker = Annotated[str | None, typer.Option("--speaker", metavar="NAME", help="Who said it.")]
Carrier = Annotated[
    str | None, typer.Option("--carrier", metavar="KEY", help="The outlet that carried it, or none.")
]
NotSaid = Annotated[bool, typer.Option("--not-said", help="It is no statement.")]
Value = Annotated[str | None, typer.Option("--value", metavar="ISO", help="What --date N means, or none.")]
Person = Annotated[str | None, typer.Option("--person", metavar="NAME", help="A person that was missed.")]
NoPerson = Annotated[str | None, typer.Option("--not-a-person", metavar="NAME", help="Is no person.")]
Published = Annotated[str | None, typer.Option("--published", metavar="DATE", help="When it was published.")]
Agency = Annotated[str | None, typer.Option("--agency", metavar="KEY", help="The agency that issued it.")]
Headline = Annotated[str | None, typer.Option("--headline", metavar="TEXT", help="Its headline.")]
Listed = Annotated[bool, typer.Option("--list", help="List its fixes.")]
Undo = Annotated[int | None, typer.Option("--undo", metavar="N", min=1, help="Take fix N back.")]


def fix(
    context: typer.Context,
    ref: Ref,
    quote: Quote = None,
    date: Date = None,
    key: Key = None,
    speaker: Speaker = None,
    carrier: Carrier = None,
    not_said: NotSaid = False,
    value: Value = None,
    person: Person = None,
    not_a_person: NoPerson = None,
    published: Published = None,
    agency: Agency = None,
    headline: Headline = None,
    listed: Listed = False,
    undo: Undo = None,
    dry_run: DryRun = False,
    json: AsJson = False,
    jsonl: AsJsonl = False,
) -> int:
    """Correct what was read in a dispatch; it wins over the rules, and stays when it is read again.

    clipping why REF numbers statements and dates, each with its key.
    """
    from clipping_archive.agencies import known
    from clipping_archive.fixes.asked import Asked

    texts = {"--speaker": speaker, "--person": person, "--headline": headline}
    for option, text in texts.items():
        as_text(option, text or "")
    if headline is not None and not headline.strip():
        raise BadUsage("--headline is empty", hint="Give --headline a value.")
    asked = Asked(
        *(quote, date, key, speaker, carrier, not_said, value, person, not_a_person),
        given_date(published),
        known(agency).key if agency else None,
        " ".join(headline.split()) if headline else None,
    )
    not_both(list=listed, undo=undo is not None, corrections=asked != Asked())
    if (json or jsonl) and not listed:
        raise BadUsage("--json and --jsonl go with --list", hint="clipping fix REF --list --jsonl")
    not_both(json=json, jsonl=jsonl)
    session = Session.of(context)
    clipping = _whole(session, ref)
    if listed:
        return _list(session, clipping, "json" if json else "jsonl" if jsonl else "")
    if undo is not None:
        return _take_back(session, clipping, undo, dry_run=dry_run)
    return _correct(session, clipping, asked, dry_run=dry_run)


def _whole(session: Session, ref: str) -> Clipping:
    whole, number = split_item(ref)
    if number is not None:
        raise BadUsage(
            "A fix is made on the whole dispatch", hint=f"clipping fix {whole}; why numbers all of it."
        )
    with session.view() as view:
        return view.called(ref)


def _list(session: Session, clipping: Clipping, form: str) -> int:
    from clipping_archive.fixes import looked_for

    fixes = looked_for(clipping)
    if form:
        session.out.records((fix_record(clipping.ref, one) for one in fixes), array=form == "json")
        return 0
    session.out.lines(fix_lines(clipping.ref, fixes))
    if not fixes:
        session.out.note(f"{clipping.ref} has no fixes")
    return 0


def _correct(session: Session, clipping: Clipping, asked: Asked, *, dry_run: bool) -> int:
    from clipping_archive.fixes.asked import fixes_of
    from clipping_archive.stages import again
    from clipping_archive.store.fixing import fix as keep

    made = fixes_of(clipping, asked)
    first = max((one.number for one in clipping.fixes), default=0) + 1
    numbered = tuple(one._replace(number=number) for number, one in enumerate(made, first))
    new = again(clipping._replace(fixes=(*clipping.fixes, *numbered)))
    _check_found(clipping, new.fixes[len(clipping.fixes) :])
    if not dry_run:
        with session.writer() as archive:
            key = archive.resolve(clipping.ref)
            new = keep(archive, key, made, again, datetime.now(UTC))
    for one in new.fixes[-len(made) :]:
        _said(session, f"fixed  {new.ref}  {one.number}: {fix_words(one)}", would=dry_run)
    return _lost(session, new)


def _check_found(clipping: Clipping, made: tuple[Fix, ...]) -> None:
    """Refuse what today's rules, unlike those that read the dispatch, do not find."""
    for one in made:
        if one.found is False:
            raise ClippingArchiveError(
                f"Today's rules do not find {fix_words(one)}",
                hint=f"clipping reextract ref:{clipping.ref}; then clipping why {clipping.ref}",
            )


def _take_back(session: Session, clipping: Clipping, number: int, *, dry_run: bool) -> int:
    from clipping_archive.stages import again
    from clipping_archive.store.fixing import unfix

    one = next((one for one in clipping.fixes if one.number == number), None)
    if one is None or one.taken_back:
        what = "was taken back already" if one else "is none of its fixes"
        raise ClippingArchiveError(
            f"{clipping.ref}: {number} {what}", hint=f"clipping fix {clipping.ref} --list"
        )
    now = datetime.now(UTC)
    others = (fix._replace(taken_back=now) if fix is one else fix for fix in clipping.fixes)
    new = again(clipping._replace(fixes=tuple(others)))
    if not dry_run:
        with session.writer() as archive:
            new = unfix(archive, archive.resolve(clipping.ref), number, again, now)
    _said(session, f"unfixed  {new.ref}  {number}: {fix_words(one)}", would=dry_run)
    return _lost(session, new)


def _said(session: Session, text: str, *, would: bool) -> None:
    session.out.note(harmless(("would: " if would else "") + text))


def _lost(session: Session, new: Clipping) -> int:
    """Name the fixes whose words are gone."""
    for one in new.fixes:
        if one.found is False:
            session.out.warn(f"{new.ref}: the words of fix {one.number} are no longer found")
    return 0

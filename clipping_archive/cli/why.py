"""``clipping why``: the reason for what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from clipping_archive.cli.marks import Ref
from clipping_archive.cli.session import Session
from clipping_archive.cli.words import AsJson, AsJsonl, not_both
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.reference import split_item
from clipping_archive.domain.tokens import name_key
from clipping_archive.errors import ClippingArchiveError
from clipping_archive.views.reasons import listing, page, reason_record

if TYPE_CHECKING:
    from clipping_archive.domain.reason import Reason


def why(
    context: typer.Context,
    ref: Ref,
    quote: Annotated[
        int | None, typer.Option("--quote", metavar="N", min=1, help="Why the Nth statement.")
    ] = None,
    person: Annotated[
        str | None, typer.Option("--person", metavar="NAME", help="Why this is a person, or none.")
    ] = None,
    outlet: Annotated[
        str | None, typer.Option("--outlet", metavar="KEY", help="Why this outlet is cited, or not.")
    ] = None,
    date: Annotated[
        int | None, typer.Option("--date", metavar="N", min=1, help="Why the Nth date means that day.")
    ] = None,
    json: AsJson = False,
    jsonl: AsJsonl = False,
) -> int:
    """Say why something was found: words, line of the file, rule, evidence, what else was considered.

    Without an option: everything that was found, numbered, each statement and date with its key.
    """
    from clipping_archive.why import reasons

    not_both(
        quote=quote is not None, person=person is not None, outlet=outlet is not None, date=date is not None
    )
    not_both(json=json, jsonl=jsonl)
    session = Session.of(context)
    clipping, paragraphs = _held(session, ref)
    found = [one for one in reasons(clipping) if _stands_in(one, paragraphs)]
    one = None
    if quote is not None or date is not None:
        one = _numbered(clipping, found, "quote" if quote is not None else "date", quote or date or 0)
    elif person is not None:
        one = _person(clipping, found, person)
    elif outlet is not None:
        one = _outlet(clipping, found, outlet)
    if json or jsonl:
        chosen = [one] if one else found
        session.out.records((reason_record(clipping.ref, each) for each in chosen), array=json)
    elif one:
        session.out.lines(page(clipping, one, session.out.sheet.measure))
    else:
        session.out.lines(listing(clipping, found))
    return 0


def _held(session: Session, ref: str) -> tuple[Clipping, range | None]:
    """Read the whole dispatch, and which paragraphs are meant where one story of a collection is."""
    whole, number = split_item(ref)
    with session.view() as view:
        view.called(ref)
        clipping = view.called(whole)
    item = next((item for item in clipping.story.items if item.number == number), None)
    return clipping, range(item.first, item.last + 1) if item else None


def _stands_in(one: Reason, paragraphs: range | None) -> bool:
    return paragraphs is None or any(
        at.paragraph in paragraphs for at in (*one.mentions, *((one.words,) if one.words else ()))
    )


def _numbered(clipping: Clipping, found: list[Reason], what: str, number: int) -> Reason:
    for one in found:
        if (one.what, one.number) == (what, number):
            return one
    raise ClippingArchiveError(
        f"{clipping.ref} has no {what} {number}", hint=f"clipping why {clipping.ref} numbers them."
    )


def _person(clipping: Clipping, found: list[Reason], name: str) -> Reason:
    """Find a person by the name, or by a part of it that nobody else has; else say why it is none."""
    from clipping_archive.why import why_not

    people = [one for one in found if one.what == "person"]
    key = name_key(name)
    meant = [one for one in people if name_key(one.name) == key]
    meant = meant or [one for one in people if key in map(name_key, one.name.split())]
    if len(meant) == 1:
        return meant[0]
    if meant:
        names = ", ".join(one.name for one in meant)
        raise ClippingArchiveError(f"{name!r} may be {names}", hint="Type more of the name.")
    reason = why_not(clipping, name)
    if not reason.evidence:
        names = ", ".join(one.name for one in people) or "nobody"
        raise ClippingArchiveError(
            f"{clipping.ref} does not name {name!r} as a name is written", hint=f"Its people: {names}."
        )
    return reason


def _outlet(clipping: Clipping, found: list[Reason], name: str) -> Reason:
    from clipping_archive.gazetteer import outlet_aliases

    named = [one for one in found if one.what == "outlet"]
    key = outlet_aliases().get(name, name.casefold())
    for one in named:
        if one.name == key:
            return one
    listed = ", ".join(one.name for one in named) or "none"
    raise ClippingArchiveError(f"{clipping.ref} names no outlet {name!r}", hint=f"Its outlets: {listed}.")

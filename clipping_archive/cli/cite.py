"""``clipping cite``: how to cite a dispatch, or the words of somebody in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from clipping_archive.cli.printing import deliver
from clipping_archive.cli.session import Session
from clipping_archive.cli.show import Refs
from clipping_archive.cli.words import one_of
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.reference import split_item
from clipping_archive.errors import BadUsage, ClippingArchiveError

if TYPE_CHECKING:
    from clipping_archive.citing import Source
    from clipping_archive.domain.findings import Attribution

STYLES = ("chicago", "apa", "mla", "harvard")
FORMS = ("text", "csl-json", "bibtex", "biblatex", "ris")
Named = tuple[Clipping, int | None]
"""A dispatch, and the number of the story where one of a collection is meant."""


def cite(
    context: typer.Context,
    refs: Refs,
    style: Annotated[
        str | None, typer.Option("--style", metavar="STYLE", help="chicago, apa, mla or harvard.")
    ] = None,
    form: Annotated[
        str, typer.Option("--as", metavar="FORM", help="text, csl-json, bibtex, biblatex or ris.")
    ] = "text",
    quote: Annotated[
        int | None, typer.Option("--quote", metavar="N", min=1, help="Cite the Nth statement, as why counts.")
    ] = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file.")
    ] = None,
) -> int:
    """Cite dispatches in a style or a format: agency, take, dateline, date as known, reference.

    With --quote: the words, who said them, through whom, and the dispatch where they were read.
    """
    form = one_of("--as", form, FORMS)
    if style is not None and form not in ("text", "csl-json"):
        raise BadUsage(f"{form} is the same for every style", hint="Leave --style out.")
    if quote is not None and (form != "text" or len(refs) > 1):
        raise BadUsage("--quote cites one REF, as text", hint="clipping cite REF --quote 2")
    style = style and one_of("--style", style, STYLES)
    session = Session.of(context)
    named = _named(session, refs)
    if form == "text":
        _say_what_no_style_prints(session, named)
    made = _quoted(named[0], quote, style or STYLES[0]) if quote is not None else _written(named, form, style)
    return deliver(session, made, output)


def _named(session: Session, refs: list[str]) -> list[Named]:
    """Read what the references name, each once: an entry that stands twice is an error to BibTeX."""
    found: dict[tuple[int, int | None], Named] = {}
    with session.view() as view:
        for ref in refs:
            view.called(ref)  # says what is wrong with the number of a story
            whole, number = split_item(ref)
            clipping = view.called(whole)
            found.setdefault((clipping.key, number), (clipping, number))
    return list(found.values())


def _say_what_no_style_prints(session: Session, named: list[Named]) -> None:
    """Say how a date is known, and that a dispatch was killed: no style has a place for it."""
    from clipping_archive.citing import source_of

    for source in (source_of(*one) for one in named):
        for remark in source.remarks:
            session.out.note(f"{source.ref}: {remark}")


def _written(named: list[Named], form: str, style: str | None) -> str:
    from clipping_archive import citing
    from clipping_archive.views.harmless import harmless
    from clipping_archive.views.record import json_array

    sources = [citing.source_of(*one) for one in named]
    if form == "csl-json":
        items = (citing.shaped(one, style) if style else citing.item(one) for one in sources)
        return "".join(json_array(items))
    if form == "text":
        return "".join(f"{harmless(citing.cite(one, style or STYLES[0]).entry)}\n" for one in sources)
    writers: dict[str, Callable[[Source], str]] = {
        "bibtex": citing.bibtex,
        "biblatex": citing.biblatex,
        "ris": citing.ris,
    }
    return ("" if form == "ris" else "\n").join(map(writers[form], sources))


def _quoted(named: Named, number: int, style: str) -> str:
    """Write the words, the note that leads them back, and the entry of the dispatch where they were read."""
    from clipping_archive import citing
    from clipping_archive.views.harmless import harmless

    clipping, part = named
    said = _statement(clipping, part, number)
    way = citing.lead(*_way(clipping, said), style, direct=said.direct)
    cited = citing.cite(citing.source_of(clipping, part), style, lead=way, paragraph=said.paragraph + 1)
    words = " ".join(said.text.split())
    return "".join(f"{harmless(line)}\n" for line in (words, "", cited.note or "", "", cited.entry))


def _statement(clipping: Clipping, part: int | None, number: int) -> Attribution:
    """Find a statement by the number that ``why`` prints, which counts through the whole dispatch."""
    item = next((one for one in clipping.story.items if one.number == part), None)
    said = clipping.findings.attributions
    if number <= len(said):
        one = said[number - 1]
        if item is None or item.first <= one.paragraph <= item.last:
            return one
    ref = clipping.ref if part is None else f"{clipping.ref}#{part}"
    raise ClippingArchiveError(f"{ref} has no quote {number}", hint=f"clipping why {ref} numbers them.")


def _way(clipping: Clipping, said: Attribution) -> tuple[str | None, str | None]:
    """Name the speaker, and the medium that carried the words; None where there is none of its own."""
    from clipping_archive.views.ladder import speaker_words

    names = {one.key: one.name for one in clipping.findings.outlets}
    issued = clipping.story.agency.key if clipping.story.agency else None
    carrier = names.get(said.outlet, said.outlet) if said.outlet and said.outlet != issued else None
    return speaker_words(said, names), carrier

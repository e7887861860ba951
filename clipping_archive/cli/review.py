"""``clipping review``: the dispatches of a period as a press review to hand on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from clipping_archive.cli.cite import STYLES
from clipping_archive.cli.printing import Target, deliver, show_lines
from clipping_archive.cli.query_words import Sought, hint_at_names, searching
from clipping_archive.cli.session import Session
from clipping_archive.cli.words import one_of
from clipping_archive.errors import BadUsage

if TYPE_CHECKING:
    from clipping_archive.domain.clipping import Clipping
    from clipping_archive.domain.review import Review
    from clipping_archive.views.press import Press

Cited = Callable[["Clipping"], str]
FORMS = ("terminal", "text", "markdown", "html", "pdf", "docx")
GROUPS = ("topic", "outlet", "agency", "person", "date")
Title = Annotated[str, typer.Option("--title", metavar="WORDS", help="What stands on the cover.")]
By = Annotated[str, typer.Option("--by", metavar="WHAT", help="topic, outlet, agency, person or date.")]
Form = Annotated[
    str | None, typer.Option("--as", metavar="FORM", help="terminal, text, markdown, html, pdf or docx.")
]
To = Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file.")]
Takes = Annotated[str, typer.Option("--takes", metavar="WHICH", help="newest or all takes of a story.")]
Undated = Annotated[bool, typer.Option("--undated", help="Show what is undated too.")]
Embargoed = Annotated[bool, typer.Option("--embargoed", help="Also what is under embargo.")]
Killed = Annotated[bool, typer.Option("--killed", help="Also what was killed or withheld.")]
Paper = Annotated[str, typer.Option("--paper", metavar="SIZE", help="a4 or letter, for pdf and docx.")]
Style = Annotated[
    str | None, typer.Option("--style", metavar="STYLE", help="Cite as chicago, apa, mla or harvard does.")
]


@searching
def review(
    context: typer.Context,
    sought: Sought,
    title: Title = "Press review",
    by: By = "topic",
    form: Form = None,
    output: To = None,
    takes: Takes = "newest",
    undated: Undated = False,
    embargoed: Embargoed = False,
    killed: Killed = False,
    paper: Paper = "a4",
    style: Style = None,
    pager: Annotated[bool, typer.Option("--pager/--no-pager", help="Long output a screen at a time.")] = True,
) -> int:
    """Put the dispatches of a period together as a press review to hand on.

    Nothing in it is written by a machine: a summary is the first paragraph of the
    dispatch. What the review leaves out it names, with the reason.
    """
    from clipping_archive.search.review import Wanted
    from clipping_archive.search.review import review as make
    from clipping_archive.store.log import user
    from clipping_archive.views.sections import Asked
    from clipping_archive.views.withheld import hidden

    one_of("--by", by, GROUPS)
    one_of("--takes", takes, ("newest", "all"))
    one_of("--paper", paper, ("a4", "letter"))
    if style is not None:
        one_of("--style", style, STYLES)
    session, form, now = Session.of(context), _form(form, output), datetime.now(UTC)
    query, options = sought.query, sought.options(-1)
    asked = Asked(now=now, embargoed=embargoed, killed=killed)
    wanted = Wanted(title, now, user(), by, takes, undated)
    with session.view() as view:
        made = make(view, query, options, wanted, lambda one: hidden(one, asked))
        if not made.coverage.found:
            hint_at_names(session.out, view, query, options)
    return _write(session, made, form, Target(form, output, paper, pager), cited_in(style))


def _form(form: str | None, output: str | None) -> str:
    """Take the form that was asked for, else that of the file's name, else lines."""
    if form is not None:
        return one_of("--as", form, FORMS)
    from clipping_archive.views.registry import form_of

    found = form_of(output) if output else "auto"
    return found if found in (*FORMS, "auto") else "text"


def cited_in(style: str | None) -> Cited:
    """Give what cites a dispatch: in a style of ``cite``, with its digest, else in plain words."""
    if style is None:
        from clipping_archive.views.press import citation

        return citation
    from clipping_archive import citing

    def entry(clipping: Clipping) -> str:
        return f"{citing.cite(citing.source_of(clipping), style).entry} SHA-256 {clipping.dispatch.sha256}."

    return entry


def _write(session: Session, made: Review, form: str, target: Target, cited: Cited) -> int:
    from clipping_archive.views.press import press

    sheet = press(made, cited)
    if target.output is None and form in ("auto", "terminal"):
        from clipping_archive.views.review_lines import page
        from clipping_archive.views.sheet import Sheet

        out = session.out
        width = Sheet(out.width, drawn=True) if form == "terminal" else out.sheet
        show_lines(session, page(sheet, width), pager=target.pager)
        return 0
    if target.output is None and form in ("pdf", "docx") and session.out.terminal:
        raise BadUsage(f"--as {form} is nothing for a terminal", hint=f"Name a file: -o review.{form}")
    return deliver(session, rendered(sheet, form, target.paper), target.output)


def rendered(sheet: Press, form: str, paper: str = "a4") -> str | bytes:
    """Set a review in a form. Raises MissingLibrary."""
    from clipping_archive.views import review_docx, review_html, review_lines, review_markdown

    if form == "html":
        return review_html.text(sheet)
    if form == "pdf":
        return review_html.paper(sheet, paper)
    if form == "docx":
        return review_docx.document(sheet, paper)
    return review_markdown.text(sheet) if form == "markdown" else review_lines.text(sheet)

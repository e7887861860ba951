"""The same facts stand in every form: what a cutting holds is looked for in each, word by word."""

from __future__ import annotations

import re
from html import unescape

import pytest

from clipping_archive.domain.clipping import Clipping
from clipping_archive.views.cutting import cut
from clipping_archive.views.registry import VIEWS, render
from clipping_archive.views.rungs import figures, way
from clipping_archive.views.sections import Asked, Cutting, words
from clipping_archive.views.sheet import Sheet
from tests import golden_views
from tests.views import made

FORMS = sorted(set(VIEWS) - {"json"})
"""JSON is whole, by the contract, and has keys of its own."""
CLIPPINGS = (*golden_views.NAMES, "made", "envelope")


def clipping_of(name: str) -> Clipping:
    """Read one of the golden dispatches, or take that of the tests, also with a full envelope."""
    if name == "made":
        return made.clipping()
    return made.in_envelope() if name == "envelope" else golden_views.viewed(name)


def facts(one: Cutting, form: str) -> list[str]:
    """List what a form must say; a table has ISO dates, and no sentence that only counts its cells."""
    said = [one.ref, one.agency, one.take, one.dateline, one.headline, *one.byline, *one.notes, one.known]
    said += [one.iso] if form == "csv" else [one.published, one.carried]
    said += [one.signal.words] if one.signal else []
    said += [words(run for run in paragraph.runs if run.text != "\n") for paragraph in one.paragraphs]
    for rung in one.rungs:
        said.append("".join(span.text for span in way(rung)))
        said += [f"{count} {' '.join(f'¶{at}' for at in numbers)}" for count, numbers in figures(rung)]
    for fact in (*one.facts, *one.particulars):
        said += [fact.label] if form != "csv" and not fact.brief else []
        said += [words(fact.brief) if lined(form) and fact.brief else words(entry) for entry in fact.entries]
    return [text for text in said if text]


def lined(form: str) -> bool:
    """Say whether a form is made of lines, where the reference and the number of repairs stand in one row."""
    return form in ("terminal", "text")


def reading(form: str, data: str | bytes) -> str:
    """Give what is read of a form: no tags, no escapes, no calls of repairs."""
    if isinstance(data, bytes):
        return golden_views.pypdf_text(data) if form == "pdf" else golden_views.docx_text(data)
    if form == "html":
        return unescape(re.sub(r"<sup>.*?</sup>|<[^>]*>", "", golden_views.readable(form, data)))
    if form == "markdown":
        return re.sub(r"\\(?=[^\w\s]|_)", "", re.sub(r"\[\^[\w-]+\](?!:)", "", data))
    return data.replace('""', '"') if form == "csv" else data


def bare(text: str) -> str:
    """Give the letters alone: no white space, no case, no bars of tables, no emphasis, one raised figure."""
    return re.sub(r"[\s|*:]+", "", text).casefold()


def printed(form: str, clipping: Clipping, *, repairs: bool = False) -> str:
    asked = Asked(golden_views.NOW, repairs=repairs)
    return bare(reading(form, render(form, [clipping], asked, Sheet(80, drawn=True))))


@pytest.mark.parametrize("name", CLIPPINGS)
@pytest.mark.parametrize("form", FORMS)
def test_every_form_says_all_of_it(form: str, name: str) -> None:
    clipping = clipping_of(name)
    shown = printed(form, clipping)
    assert [
        fact for fact in facts(cut(clipping, Asked(golden_views.NOW)), form) if bare(fact) not in shown
    ] == []


@pytest.mark.parametrize("name", CLIPPINGS)
@pytest.mark.parametrize("form", sorted(set(FORMS) - {"csv"}))
def test_every_form_has_the_same_order(form: str, name: str) -> None:
    clipping = clipping_of(name)
    one = cut(clipping, Asked(golden_views.NOW))
    shown = printed(form, clipping)
    text = [words(paragraph.runs) for paragraph in one.paragraphs]
    parts = [one.headline, one.published, *text, words(one.particulars[1].entries[0])]
    at = shown.index("---", 3) if form == "markdown" else 0  # behind the front matter
    for part in filter(None, parts):
        at = shown.index(bare(part), at)


@pytest.mark.parametrize("name", golden_views.MARKED)
@pytest.mark.parametrize("form", sorted(set(FORMS) - {"pdf"}))
def test_every_form_lists_every_repair(form: str, name: str) -> None:
    """PDF is made of the HTML; pypdf misreads the letters of such notes."""
    clipping = clipping_of(name)
    shown = printed(form, clipping, repairs=True)
    mends = cut(clipping, Asked(repairs=True)).mends
    assert len(mends) == len(clipping.story.repairs)
    assert [mend.whole for mend in mends if bare(mend.whole) not in shown] == []

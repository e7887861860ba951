"""What every registered view must hold: a hostile dispatch cannot act, and none is too small or too long."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
import zipfile
from html.parser import HTMLParser
from typing import Any

import pytest
from rich.console import Console

from clipping_archive.domain.clipping import Clipping
from clipping_archive.views import page, terminal
from clipping_archive.views.registry import VIEWS, form_of, render
from clipping_archive.views.sections import Asked
from clipping_archive.views.sheet import Sheet
from clipping_archive.views.table import FORMULA
from tests import golden_views
from tests.views import hostile, made

EVERYTHING = Asked(repairs=True, embargoed=True, killed=True, editor_notes=True, own=True)
FOR_PEOPLE = sorted(set(VIEWS) - {"json"})


def printed(form: str, *clippings: Clipping, asked: Asked = EVERYTHING) -> str:
    """Print clippings and give what stands in the file, of a DOCX its main part."""
    data = render(form, clippings, asked, Sheet(80, drawn=True))
    if isinstance(data, str):
        return data
    if form == "docx":
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            return parts.read("word/document.xml").decode()
    return "\n".join(golden_views.pages_of(data))


@pytest.mark.parametrize("form", VIEWS)
def test_every_view_prints_a_hostile_an_empty_and_several(form: str) -> None:
    for clippings in ([hostile.hostile()], [hostile.empty()], [hostile.hostile(), made.clipping()]):
        data = render(form, clippings, EVERYTHING, Sheet(80, drawn=True))
        assert data  # no machine has fonts with all of its letters, so that of a PDF the words are not read
        assert form == "pdf" or printed(form, *clippings)


@pytest.mark.parametrize("form", VIEWS)
def test_every_view_prints_a_long_dispatch_to_its_end(form: str) -> None:
    assert printed(form, hostile.long()).count("So it went on.") >= 1000


@pytest.mark.parametrize("form", sorted(set(VIEWS) - {"pdf"}))
def test_no_control_character_and_no_override_gets_through(form: str) -> None:
    for one in printed(form, hostile.hostile()):
        assert unicodedata.category(one) not in ("Cc", "Zl", "Zp", "Cs") or one == "\n", repr(one)
        assert one not in "\u061c\u202e\u2066"


@pytest.mark.parametrize("form", FOR_PEOPLE)
@pytest.mark.parametrize("signal", ["kill", "withhold", None])
def test_what_must_not_be_printed_is_in_no_view(form: str, signal: str | None) -> None:
    one = made.clipping()
    envelope = one.dispatch.envelope._replace(signal=signal, embargo="2999-01-01T00:00:00+00:00")
    kept = one._replace(dispatch=one.dispatch._replace(envelope=envelope))
    text = printed(form, kept, asked=Asked())
    for words in ("lighthouses", "Ossi", "Radio"):
        assert words not in text
    assert "lighthouses" in printed(form, kept)
    hint = "--killed" if signal else "--embargoed"
    assert hint in text.replace("\\-", "-")


def test_json_is_whole() -> None:
    assert len(json.loads(printed("json", hostile.hostile(), asked=Asked()))[0]["paragraphs"]) == len(
        hostile.EVIL
    )


def test_a_terminal_gets_only_the_escapes_of_rich() -> None:
    file = io.StringIO()
    console = Console(file=file, force_terminal=True, color_system="standard", markup=False, emoji=False)
    for text in terminal.lines(page.page(hostile.hostile(), Sheet(80, drawn=True), EVERYTHING)):
        console.print(text, soft_wrap=True)
    left = re.sub(r"\x1b\[[\d;]*m", "", file.getvalue())
    assert "\x1b[" in file.getvalue()
    assert not set(left) & set("\x1b\x07\x9b\x00")
    assert "[/red][bold]:smile:" in left


def test_no_cell_of_csv_begins_a_formula() -> None:
    rows = list(csv.reader(io.StringIO(printed("csv", hostile.hostile(), made.clipping()))))
    assert len(rows) == 3
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not [cell for row in rows for cell in row if cell.lstrip().startswith(FORMULA)]
    assert any(cell.startswith("'=") for cell in rows[1])


class Tags(HTMLParser):
    """Collects the elements of a file with their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.found.append((tag, dict(attrs)))


def test_html_holds_no_element_and_no_attribute_of_the_dispatch() -> None:
    tags = Tags()
    tags.feed(printed("html", hostile.hostile()))
    names = {tag for tag, _ in tags.found}
    assert not names & {"script", "img", "iframe", "b", "i", "object", "form", "link", "base"}
    attributes = {name for _, held in tags.found for name in held}
    assert not [name for name in attributes if name.startswith("on") or name in ("src", "style", "srcset")]
    for _, held in tags.found:
        assert (held.get("href") or "#").startswith(("#", "http://", "https://"))
    ids = [held["id"] for _, held in tags.found if "id" in held]
    assert len(ids) == len(set(ids))


def test_links_of_several_clippings_differ() -> None:
    tags = Tags()
    tags.feed(printed("html", made.clipping(), hostile.hostile()))
    ids = [held["id"] for _, held in tags.found if "id" in held]
    assert len(ids) == len(set(ids))
    inside = {(held["href"] or "")[1:] for _, held in tags.found if (held.get("href") or "").startswith("#")}
    assert inside <= set(ids)


def test_the_suffix_of_a_file_names_its_form() -> None:
    assert [form_of(f"a.b.{suffix}") for suffix in ("md", "HTML", "pdf", "docx", "csv", "json", "txt")] == [
        "markdown", "html", "pdf", "docx", "csv", "json", "text",
    ]  # fmt: skip
    assert form_of("out") is form_of(".md.") is form_of("a.b") is None

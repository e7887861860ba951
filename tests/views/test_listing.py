"""Hits as lines, as a table and by a template of one's own."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date

import pytest
from rich.console import Console

from clipping_archive.domain.hit import Hit
from clipping_archive.domain.pages import Statement
from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.story import Dateline, Story
from clipping_archive.errors import BadUsage
from clipping_archive.views import lines, listing, terminal, wording
from clipping_archive.views.template import FIELDS, help_lines, template


def test_a_hit_is_one_line_reference_first(hit: Hit) -> None:
    made = lines.plain([listing.hit_line(replace(hit, headline="One\nline\t" + "x" * 300))])
    assert made.startswith("islewire-0000000000ab  2031-05-14  islewire  2nd LD  PORT LISK  One↵line x")
    assert made.count("\n") == 1
    assert made.endswith("x" * 300 + "\n")


def test_a_statement_is_one_line(statement: Statement) -> None:
    made = lines.plain([listing.statement_line(statement)])
    assert "¶4  3 d5e27  Radio Meridian ‹ a palace official  told  “We have nothing to add,”" in made
    assert "~2031-05-14" in made


def test_statements_stand_under_their_dispatch(statement: Statement) -> None:
    made = lines.plain(listing.statement_lines([statement, statement], 60)).splitlines()
    heads = [line for line in made if line.startswith(statement.ref)]
    assert heads[0].startswith(f"{statement.ref}  ~2031-05-14  {(statement.headline or '')[:5]}")
    assert len(heads) == 1
    assert sum(line.startswith("  ¶4    3 d5e27  Radio Meridian ‹") for line in made) == 2
    assert all(lines.cells(line) <= 60 for line in made)


@pytest.mark.parametrize("width", [40, 60, 77, 78, 80, 120])
def test_the_table_takes_text_as_text_and_keeps_its_width(hit: Hit, width: int) -> None:
    hostile = replace(hit, headline="[/kcna-watch] 최선희 :smile: \x1b[2J")
    made = listing.hit_table([hostile, hit], width)
    text = " ".join(lines.plain(made).split())
    assert "[/kcna-watch]" in text
    assert "최선희" in text
    assert ":smile: ␛[2J" in text
    assert "lighthouses" in text
    assert all(lines.width_of(line) <= width for line in made)


@pytest.mark.parametrize("width", [60, 80, 120])
def test_the_table_has_no_trailing_blanks(hit: Hit, width: int) -> None:
    """Nor where Rich writes it, in colour."""
    out = io.StringIO()
    console = Console(file=out, width=width, force_terminal=True, color_system="standard")
    for text in terminal.lines(listing.hit_table([hit, replace(hit, match=None, headline=None)], width)):
        console.print(text, soft_wrap=True)
    bare = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in out.getvalue().splitlines()]
    assert bare
    assert [line for line in bare if line != line.rstrip()] == []


def test_the_columns_of_the_table_stand_under_each_other(hit: Hit) -> None:
    longer = replace(hit, ref="rodong-sinmun-0123456789ab")
    made = lines.plain(listing.hit_table([hit, longer], 80)).splitlines()
    assert (
        made[0].index("Tandt")
        == next(line for line in made if line.startswith("rodong")).index("Tandt")
        == 28
    )
    assert made[1].startswith("2031-05-14  ")


def test_the_match_is_marked_in_its_sentence(hit: Hit) -> None:
    assert ("lighthouses", "match") in [tuple(span) for span in listing.match_spans(hit)]


def test_a_template_fills_its_fields(hit: Hit) -> None:
    assert template("{date} {outlets} {{{headline}}}")(hit) == (
        "2031-05-14 nca,radio-meridian {Tandt meets harbor envoy amid talks on the strait}"
    )
    assert all(isinstance(template(f"{{{name}}}")(hit), str) for name in FIELDS)
    assert len(help_lines()) == len(FIELDS)


@pytest.mark.parametrize(
    ("form", "hint"), [("{hedline}", "{headline}"), ("{zzz}", "Fields:"), ("{date", "{{")]
)
def test_a_wrong_template_says_what_is_near(form: str, hint: str) -> None:
    with pytest.raises(BadUsage) as caught:
        template(form)
    assert hint in caught.value.hint


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2024-01-17", "17 January 2024"),
        ("2024-01", "January 2024"),
        ("2024", "2024"),
        ("--02-26", "26 February, no year"),
        ("2024-01-17T09:30:00+09:00", "17 January 2024, 09:30 UTC+09:00"),
        ("2024-01-15/2024-01-21", "15 January 2024 to 21 January 2024"),
    ],
)
def test_dates_are_said_as_exactly_as_they_are_known(iso: str, words: str) -> None:
    assert wording.day_words(iso) == words


@pytest.mark.parametrize(
    ("origin", "known", "inferred"),
    [
        ("given", "given", False),
        ("corrected", "corrected by the archivist", False),
        ("envelope", "from the wire envelope", False),
        ("dateline", "from the dateline", False),
        ("body", "stamped in the text", False),
        ("weekday", "year inferred from the weekday", True),
        ("file name", "from the file name", True),
        ("url", "from the address", True),
    ],
)
def test_how_a_date_is_known_is_said_in_plain_words(origin: str, known: str, inferred: bool) -> None:
    published = Published(Period.day(date(2024, 1, 17)), origin)
    assert wording.published_words(Story((), published=published)) == ("17 January 2024", known)
    assert wording.tilde("2024-01-17", origin) == ("~2024-01-17" if inferred else "2024-01-17")


@pytest.mark.parametrize(
    ("dated", "known"),
    [(None, "no date was given"), ("--03-06", "the dateline says 6 March, no year")],
)
def test_an_undated_story_says_what_is_known_of_its_day(dated: str | None, known: str) -> None:
    story = Story((), dateline=Dateline("KARSK", date=dated))
    assert wording.published_words(story) == ("undated", known)
    assert wording.tilde(None, None) == "undated"


@pytest.mark.parametrize(
    ("value", "short"),
    [("2024-01-16", "16 Jan"), ("2023-12-31", "31 Dec 2023"), ("2024", "2024"), ("--01-16", "16 Jan")],
)
def test_a_date_beside_the_text_is_brief(value: str, short: str) -> None:
    assert wording.short_date(value, 2024) == short

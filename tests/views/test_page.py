"""The clipping as a page, at every width."""

from __future__ import annotations

import re

import pytest

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.pages import Holdings, NameCount, OutletPage, PersonPage
from clipping_archive.views import chain, dossier, ladder, ledgers, lines, page, plain
from clipping_archive.views.cutting import cut

PEOPLE_LINE = "PEOPLE            Mirela Tandt · Ossi Brandel"


def set_at(clipping: Clipping, width: int) -> str:
    """Set a page as plain text."""
    return lines.plain(page.page(clipping, page.Sheet(width, drawn=True)))


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
def test_a_page_keeps_its_width_and_its_words(clipping: Clipping, width: int) -> None:
    made = page.page(clipping, page.Sheet(width))
    assert all(lines.width_of(line) <= width for line in made)
    text = " ".join(lines.plain(made).split()) if width < 110 else set_at(clipping, width)
    for words in ("ISLE WIRE", "2nd LD · PORT LISK", "14 May 2031 (given)", clipping.ref, "최선희"):
        assert words in text


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_the_measure_can_be_read(clipping: Clipping, width: int) -> None:
    sheet = page.Sheet(width)
    widest = max(lines.width_of(line) - page.NUMBERS for line in page.text(cut(clipping, page.OWN), sheet))
    assert 50 <= widest <= 75


def test_the_page_says_who_said_it_through_whom(clipping: Clipping) -> None:
    made = set_at(clipping, 80)
    assert "NCA                                 2 quoted    ¶2 ¶3" in made
    assert "Radio Meridian ‹ a palace official  1 quoted    ¶4" in made
    assert "3 of 3 quotations reach the reader through other media." in made
    assert "NOT YET REPORTED  Southern state media: the meeting (¶6)" in made
    assert PEOPLE_LINE in made


def test_what_was_inferred_looks_inferred(clipping: Clipping) -> None:
    marked = [
        span
        for line in page.text(cut(clipping, page.OWN), page.Sheet(80))
        for span in line
        if span.style == "inferred"
    ]
    assert "[13 May]" in "".join(span.text for span in marked)


def test_beyond_110_columns_the_ladder_stands_beside_the_text(clipping: Clipping) -> None:
    (row,) = [line for line in set_at(clipping, 120).splitlines() if "WHO SAID IT" in line]
    assert row.startswith("Tandt meets")


def test_an_empty_dispatch_has_a_page(clipping: Clipping) -> None:
    bare = clipping._replace(
        story=clipping.story._replace(agency=None, headline=None, series=None, dateline=None, published=None),
        findings=clipping.findings._replace(people=(), outlets=(), attributions=(), dates=(), absences=()),
    )
    made = set_at(bare, 80)
    assert "AGENCY UNKNOWN" in made
    assert "undated" in made
    assert "WHO SAID IT" not in made


def test_hostile_text_cannot_act(clipping: Clipping) -> None:
    story = clipping.story._replace(headline="[/red] \x1b]0;x\x07 :smile:", paragraphs=("\x1b[2J[bold]",) * 6)
    made = plain.text(clipping._replace(story=story))
    assert "\x1b" not in made
    assert "[/red] ␛]0;x␇ :smile:" in made


def test_plain_text_has_no_box_characters_and_the_line_of_a_mail(clipping: Clipping) -> None:
    made = plain.text(clipping)
    assert not set(made) & set("─│├└")
    assert max(lines.cells(line) for line in made.splitlines()) <= 72


def test_the_chain_is_a_tree_of_agency_outlet_speaker_words(clipping: Clipping) -> None:
    made = lines.plain(chain.chain(clipping, page.Sheet(80, drawn=True)))
    assert made.index("ISLE WIRE") < made.index("├─ NCA") < made.index("└─ Radio Meridian")
    assert re.search(
        r"^ {6}¶4 {4}\d [0-9a-f]{5}  “We have nothing to add,” \[told; quoted; said-that\]", made, re.M
    )
    assert "├" not in lines.plain(chain.chain(clipping, page.Sheet(80)))


def test_the_ladder_counts_each_way_once(clipping: Clipping) -> None:
    rungs = ladder.ladder(clipping)
    assert sum(rung.quoted + rung.reported for rung in rungs) == len(clipping.findings.attributions)
    assert rungs[0].carrier == "NCA"
    assert rungs[0].speaker is None


def test_the_ledgers_show_what_is_known(clipping: Clipping) -> None:
    dates = lines.plain(ledgers.dates(clipping, 76))
    assert "late Tuesday  2031-05-13    weekday" in dates
    assert "not known" in dates
    assert "“report↵ed” -> “reported”" in lines.plain(ledgers.repairs(clipping))
    reading = lines.plain(ledgers.reading(clipping, 76))
    assert "person        Mirela Tandt, Prime Minister (2 mentions)" in reading


def test_the_pages_of_names(pages: tuple[PersonPage, OutletPage]) -> None:
    person = lines.plain(dossier.person(pages[0], page.Sheet(60)))
    assert "THROUGH    Northern Courier Agency (2)" in person
    assert "~2031-05-14" in person
    outlet = lines.plain(dossier.outlet(pages[1], page.Sheet(60)))
    assert "agency · XI · state · key nca" in outlet
    assert "CITED BY   Isle Wire (3)" in outlet


def test_what_is_held_is_one_line_or_lines_that_fit() -> None:
    agencies = tuple(NameCount(key, f"The {key} News Agency", 3) for key in "abcdefgh")
    held = Holdings(24, agencies, 2, 1, "2031-05-14", "2031-06-01")
    (whole,) = lines.plain(dossier.holdings(held)).splitlines()
    fitted = lines.plain(dossier.holdings(held, 76)).splitlines()
    assert whole.startswith("24 dispatches held · The a News Agency 3 · ")
    assert max(map(len, fitted)) <= 76
    assert " ".join(fitted) == whole

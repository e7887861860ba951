"""The headline without its tags, marks, byline and site; sluglines told from headlines."""

from __future__ import annotations

import pytest

from clipping_archive.domain.story import Series
from clipping_archive.parsing.headline import is_slugline, reads_as_headline, set_headline, set_slugline
from clipping_archive.parsing.layout import DATELINE, Layout
from tests.parsing.made import FERRY, NIGHT, PROSE, line, story


def read(text: str, *, agency: str = "", behind: str = "") -> Layout:
    """Take a line as the headline."""
    layout = Layout(f"{text}\n\n{behind}")
    if agency:
        layout.claim(DATELINE, agency)
    set_headline(layout, line(text))
    return layout


@pytest.mark.parametrize(
    ("text", "headline", "label"),
    [
        ("Ferry leaves Karsk", "Ferry leaves Karsk", None),
        ("(2nd LD) Ferry leaves Karsk", "Ferry leaves Karsk", "2nd LD"),
        ("UPDATE 1-Ferry leaves Karsk", "Ferry leaves Karsk", "UPDATE 1"),
        ("Ferry leaves Karsk (Second Lead)", "Ferry leaves Karsk", "Second Lead"),
        ("Ferry leaves Karsk =", "Ferry leaves Karsk", None),
        ("Ferry leaves Karsk +", "Ferry leaves Karsk", None),
        ("Ferry leaves Karsk ///", "Ferry leaves Karsk", None),
        ("(URGENT)", None, "URGENT"),
        ("⚡️ Ferry leaves Karsk", "Ferry leaves Karsk", None),
        ("🚢🚢 (URGENT) Ferry leaves Karsk", "Ferry leaves Karsk", "URGENT"),
        ("■ Ferry leaves Karsk", "Ferry leaves Karsk", None),
        ('(We) will go, "she" says', '(We) will go, "she" says', None),
    ],
)
def test_a_headline_without_its_marks(text: str, headline: str | None, label: str | None) -> None:
    layout = read(text)
    assert layout.headline == headline
    assert (layout.series.label if layout.series else None) == label


@pytest.mark.parametrize(
    ("text", "headline", "site"),
    [
        ("Ferry leaves Karsk – Bloomberg", "Ferry leaves Karsk", "Bloomberg"),
        ("Ferry leaves Karsk - The Korea Herald", "Ferry leaves Karsk", "The Korea Herald"),
        ("Ferry leaves Karsk | Karsk Courier", "Ferry leaves Karsk", "Karsk Courier"),
        ("Ferry leaves Karsk - UPI.com", "Ferry leaves Karsk", "UPI.com"),
        ("Ferry leaves Karsk - karsk.co.kr", "Ferry leaves Karsk", "karsk.co.kr"),
        ("Ferry leaves Karsk – Dunholt strike over", "Ferry leaves Karsk – Dunholt strike over", None),
        ("Ferry leaves Karsk-Dunholt", "Ferry leaves Karsk-Dunholt", None),
        ("Ferry leaves Karsk: Yonhap", "Ferry leaves Karsk: Yonhap", None),
    ],
)
def test_the_site_is_the_reprinter(text: str, headline: str, site: str | None) -> None:
    layout = read(text)
    assert (layout.headline, layout.reprinter) == (headline, site)


def test_a_house_behind_the_headline_carried_the_story() -> None:
    assert read("Ferry leaves Karsk - UPI").agency == ("upi", "page address")


def test_whom_somebody_told_is_the_house_of_the_headline() -> None:
    layout = read("Ferry leaves Karsk – Reuters", behind="“It left early,” the mayor told Reuters.")
    assert (layout.headline, layout.reprinter) == ("Ferry leaves Karsk", "Reuters")


def test_a_source_behind_the_headline_is_no_site() -> None:
    layout = read("Ferry leaves Karsk - Interfax", behind="The ferry left, Interfax reported.")
    assert layout.headline == "Ferry leaves Karsk - Interfax"
    assert layout.reprinter is None


def test_the_date_that_kcna_hangs_on_a_headline_is_a_stamp() -> None:
    layout = read("Ferry Leaves Karsk [Juche113.1.17.]")
    assert layout.headline == "Ferry Leaves Karsk"
    assert [stamp.period.iso() for stamp in layout.stamps] == ["2024-01-17"]


def test_a_byline_closes_the_headline_of_a_house_that_puts_it_there() -> None:
    layout = read("Rain stops army day by Anna Marwood", agency="afp")
    assert (layout.headline, layout.byline) == ("Rain stops army day", ("Anna Marwood",))
    for agency in ("", "reuters"):
        layout = read("Museum buys harbor by Anna Marwood", agency=agency)
        assert (layout.headline, layout.byline) == ("Museum buys harbor by Anna Marwood", ())


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("(2nd LD) N Korea-missile", "(2nd LD) N. Korea fires missile"),
        ("NK leader-mausoleum", "N. Korea's leader visits mausoleum"),
        ("weather forecast", "Sunday's weather forecast"),
        ("(LEAD) Karsk-ferry strike", "(LEAD) Ferry strike ends in Karsk"),
        ("headlines", "Top headlines in major newspapers"),
    ],
)
def test_a_slugline(first: str, second: str) -> None:
    assert is_slugline(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ferry leaves Karsk", "Harbor opens again after four years"),
        ("Karsk-Dunholt", "Rain stops army day"),
        ("N Korea-missile", "Rain"),
        ("(LEAD) Karsk-ferry", "(URGENT) Ferry strike ends in Karsk"),
        ("Strike", "Ferry strike ends in Karsk"),
        ("Ferry leaves Karsk, at last", "Ferry leaves Karsk with 212 people"),
        *((one, "Ferry leaves Karsk with 212 people on board") for one in PROSE),
    ],
)
def test_no_slugline(first: str, second: str) -> None:
    assert not is_slugline(first, second)


@pytest.mark.parametrize(
    "text",
    [
        "Ferry leaves Karsk",
        "Did nobody leave?",
        "Strike hits U.S.",
        "Ferry to leave in Sept.",
        "Moss joins Karsk Ferries Inc.",
    ],
)
def test_what_may_be_a_headline(text: str) -> None:
    assert reads_as_headline(text)


@pytest.mark.parametrize("text", [*PROSE, "Dear all,", "Please see below:", "x" * 201, 'He said: "I left."'])
def test_what_is_no_headline(text: str) -> None:
    assert not reads_as_headline(text)


def test_a_slugline_is_kept_without_its_tags() -> None:
    layout = Layout("(LEAD) Karsk-ferry")
    set_slugline(layout, line(layout.text))
    assert (layout.slugline, layout.series) == ("Karsk-ferry", Series("LEAD", "lead", 1))
    assert layout.covering() == [("series", 0, 6), ("gap", 6, 7), ("slugline", 7, 18)]


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        ("Council backs ferry\n  sanctions; Karsk agrees", "Council backs ferry sanctions; Karsk agrees"),
        ("Karsk bans exports to end of\nJuly", "Karsk bans exports to end of July"),
        ("Karsk bans exports\n\nfor all", "Karsk bans exports"),
        ("Karsk bans exports\nMonthly figures", "Karsk bans exports"),
        ("Karsk bans exports\nand so on.", "Karsk bans exports"),
    ],
)
@pytest.mark.parametrize("opening", ["KARSK, March 5 (Yonhap) -- ", ""])
def test_a_headline_on_two_lines(head: str, headline: str, opening: str) -> None:
    assert story(f"{head}\n\n{opening}{FERRY}\n\n{NIGHT}").headline == headline

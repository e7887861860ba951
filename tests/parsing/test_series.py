"""Series tags of every ladder, and words that are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.domain.story import Series
from clipping_archive.parsing.series import read_alone, read_series, read_slugged, read_suffix
from tests.parsing.made import PROSE

TAGS = [
    # Yonhap
    ("(LEAD)", "LEAD", "lead", 1),
    ("(2nd LD)", "2nd LD", "lead", 2),
    ("(3rd LD)", "3rd LD", "lead", 3),
    ("(4th LD)", "4th LD", "lead", 4),
    ("(News Focus)", "News Focus", "analysis", None),
    ("(News Analysis)", "News Analysis", "analysis", None),
    ("(Yonhap Interview)", "Yonhap Interview", "interview", None),
    ("(Yonhap Feature)", "Yonhap Feature", "feature", None),
    ("(Movie Review)", "Movie Review", "feature", None),
    ("(URGENT)", "URGENT", "urgent", None),
    ("(CORRECTED)", "CORRECTED", "correction", None),
    ("(EXCLUSIVE)", "EXCLUSIVE", "other", None),
    ("(Asiad)", "Asiad", "other", None),
    ("(Olympics)", "Olympics", "other", None),
    ("(EDITORIAL from The Korea Times on March 19)", "EDITORIAL from The Korea Times on March 19", "other", None),
    ("[Herald Interview]", "Herald Interview", "interview", None),
    # others
    ("1st Ld-Writethru:", "1st Ld-Writethru", "lead", 1),
    ("2ND LEAD:", "2ND LEAD", "lead", 2),
    ("2nd LD:", "2nd LD", "lead", 2),
    ("3RD NET:", "3RD NET", "other", 3),
    ("UPDATE 1-", "UPDATE 1", "lead", 1),
    ("UPDATE 2-", "UPDATE 2", "lead", 2),
    ("WRAPUP 3-", "WRAPUP 3", "other", 3),
    ("CORRECTED-", "CORRECTED", "correction", None),
    ("CORRECTED -", "CORRECTED", "correction", None),
    ("(CORRECTED)-", "CORRECTED", "correction", None),
    ("RPT-", "RPT", "other", None),
    ("URGENT - ", "URGENT", "urgent", None),
    ("URGENT ", "URGENT", "urgent", None),
    ("FACTBOX-", "FACTBOX", "analysis", None),
    ("INTERVIEW:", "INTERVIEW", "interview", None),
    ("Interview:", "Interview", "interview", None),
    ("Xinhua Headlines:", "Xinhua Headlines", "other", None),
    ("(Second Lead)", "Second Lead", "lead", 2),
    ("BREAKING:", "BREAKING", "urgent", None),
]  # fmt: skip

NOT_A_TAG = [
    *PROSE,
    "(We) will go, minister says",
    "(North Korea) will answer, Kim says",
    "(Un)happy return to Karsk",
    "Focus-group tests of ferry food fail",
    "Exclusive-use lane opens in Karsk",
    "Update on the ferry",
    "UPDATE ON FERRY",
    "URGENT TALKS ON FERRY",
    "LEAD MINE CLOSES IN KARSK",
    "Lead-free paint for ferries",
    "Karsk: Ferry leaves",
    "S. Korea: ferry leaves",
    "2nd ferry leaves Karsk",
    "Karsk-Dunholt ferry leaves",
    "",
    "(",
    "()",
]


@pytest.mark.parametrize(("tag", "label", "kind", "number"), TAGS)
def test_a_tag(tag: str, label: str, kind: str, number: int | None) -> None:
    headline = f"{tag}Ferry leaves Karsk" if tag.endswith((" ", "-")) else f"{tag} Ferry leaves Karsk"
    end, series = read_series(headline)
    assert series == Series(label, kind, number)
    assert headline[end:] == "Ferry leaves Karsk"


@pytest.mark.parametrize(
    ("headline", "series", "rest"),
    [
        ("(LEAD) (News Focus) Ferry leaves", Series("LEAD", "lead", 1, ("News Focus",)), "Ferry leaves"),
        (
            "CORRECTED-UPDATE 2-Ferry leaves",
            Series("CORRECTED", "correction", None, ("UPDATE 2",)),
            "Ferry leaves",
        ),
        ("(LEAD) (We) will go, she says", Series("LEAD", "lead", 1), "(We) will go, she says"),
        ("(2nd LD) N. Korea-missile", Series("2nd LD", "lead", 2), "N. Korea-missile"),
        ("(URGENT)", Series("URGENT", "urgent"), ""),
    ],
)
def test_tags_are_stacked(headline: str, series: Series, rest: str) -> None:
    end, found = read_series(headline)
    assert (found, headline[end:]) == (series, rest)


@pytest.mark.parametrize("line", NOT_A_TAG)
def test_not_a_tag(line: str) -> None:
    assert read_series(line) == (0, None)
    assert read_alone(line) is None
    assert read_suffix(line) is None


@pytest.mark.parametrize(
    ("line", "series"),
    [
        ("2ND LEAD", Series("2ND LEAD", "lead", 2)),
        ("2ND LEAD 3RD NET", Series("2ND LEAD", "lead", 2, ("3RD NET",))),
        ("URGENT", Series("URGENT", "urgent")),
        ("1st Ld-Writethru", Series("1st Ld-Writethru", "lead", 1)),
        ("UPDATE 2", Series("UPDATE 2", "lead", 2)),
    ],
)
def test_a_line_of_tags(line: str, series: Series) -> None:
    assert read_alone(line) == series


@pytest.mark.parametrize(
    ("slug", "series"),
    [
        ("BC-Lorvenia-Port, 1st Ld-Writethru", Series("1st Ld-Writethru", "lead", 1)),
        ("BC-Lorvenia-Port, 2nd Ld", Series("2nd Ld", "lead", 2)),
        ("BC-Lorvenia-Port,Urgent", Series("Urgent", "urgent")),
        ("BC-Lorvenia-Port", None),
        ("BC-Lorvenia-Urgent Care", None),
    ],
)
def test_the_order_that_a_slugline_carries(slug: str, series: Series | None) -> None:
    assert read_slugged(slug) == series


@pytest.mark.parametrize(
    ("headline", "series"),
    [
        ("Ferry leaves Karsk (Second Lead)", Series("Second Lead", "lead", 2)),
        ("Ferry leaves (URGENT)", Series("URGENT", "urgent")),
    ],
)
def test_a_tag_that_closes_a_headline(headline: str, series: Series) -> None:
    found = read_suffix(headline)
    assert found
    assert (headline[: found[0]].rstrip(), found[1]) == (headline.partition(" (")[0], series)


def test_a_place_in_brackets_closes_no_headline() -> None:
    assert read_suffix("Ferry leaves Karsk (Lorvenia)") is None


@given(
    st.lists(
        st.sampled_from(["(LEAD)", " ", "UPDATE 1-", "Karsk", "URGENT", "-", ": ", "(We)", "2ND LEAD "])
    ).map("".join)
)
def test_a_label_stands_in_the_line(line: str) -> None:
    end, series = read_series(line)
    assert 0 <= end <= len(line)
    if series:
        assert series.label in line[:end]
        assert all(tag in line[:end] for tag in series.also)
    else:
        assert end == 0

"""What a single line is."""

from __future__ import annotations

import pytest

from clipping_archive.repair.lines import is_item, is_shouted, is_table_row, opens, stands_alone


@pytest.mark.parametrize(
    "line",
    [
        "Lorven      4.20    5.10",
        "Name\tMoss\tTandt",
        "1987 1986 1985",
        "Ann Moss    of Lorven",
        "Revs 4,120 vs 3,900",
        "| Lorven | Tandt | 4.20 |",
    ],
)
def test_rows_of_tables(line: str) -> None:
    assert is_table_row(line)


@pytest.mark.parametrize(
    "line",
    [
        "Rain fell.  Snow fell.",
        "The 12 ferries of 1987 sailed again",
        "    Rain fell",
        "Ann Moss",
        "Name:  Moss",
        "4.20",
    ],
)
def test_prose_is_no_row(line: str) -> None:
    assert not is_table_row(line)


def test_shouting() -> None:
    assert is_shouted("HARBOUR OPENS AT 6")
    assert not is_shouted("HARBOUR OPENS,")
    assert not is_shouted("Harbour OPENS")
    assert not is_shouted("1987")


@pytest.mark.parametrize(
    ("line", "before", "item"),
    [
        ("- Lorven opens", "", True),
        ("1. Lorven opens", "News.", True),
        ("a) Lorven", "News.", True),
        ("* Lorven", "the news", True),
        ("- and Tandt closes", "the harbour of Lorven", False),  # a dash goes on with the sentence
        ("1987. The", "since", False),
        ("12. It", "in the year", False),
        ("-- Tandt closes", "-- Lorven opens", True),
        ("-Tandt", "", False),
        ("Lorven", "", False),
    ],
)
def test_items(line: str, before: str, item: bool) -> None:
    assert is_item(line, before) is item


@pytest.mark.parametrize(
    "line",
    [
        "(ATTN: ADDS details)",
        "(LEAD) Harbour opens",
        "(2nd LD) Harbour opens",
        "By Ann Moss",
        "by Ann Moss",
        "LORVEN, Dec. 3 (Islewire) -- The harbour",
        "(END)",
        "-0-",
        "Source: Islewire",
        "(Reporting by Ann Moss)",
        "Enditem",
        "moss@lorven.example",
        "moss@lorven.example(END)",
        "==Islewire",
        "HARBOUR OPENS AGAIN",
        "Lorven      4.20    5.10",
        "- Lorven opens",
    ],
)
def test_what_opens_goes_not_on_with_the_line_before(line: str) -> None:
    assert opens(line, "The harbour of Lorven was shut.")


@pytest.mark.parametrize(
    "line", ["the harbour of Lorven", "By then the harbour had", "Sources said", "by the sea"]
)
def test_prose_may_go_on(line: str) -> None:
    assert not opens(line, "The harbour of Lorven was shut because")


def test_what_stands_alone() -> None:
    for line in ("By Ann Moss", "(END)", "-0-", "HARBOUR OPENS", "Source: Islewire", "(ATTN: ADDS details)"):
        assert stands_alone(line)
    for line in ("LORVEN, Dec. 3 (Islewire) -- The harbour was", "(ATTN: ADDS details of the", "The harbour"):
        assert not stands_alone(line)

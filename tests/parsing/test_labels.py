"""Lines with a label, of letters and of databases."""

from __future__ import annotations

import pytest

from clipping_archive.parsing.labels import LONGEST, is_database, read_date, read_label, subject_start
from tests.parsing.made import PROSE


@pytest.mark.parametrize(
    ("line", "key", "value", "database"),
    [
        ("Subject: Ferry leaves Karsk", "subject", "Ferry leaves Karsk", False),
        ("From: Hanne Moss <moss@karsk.example>", "from", "Hanne Moss <moss@karsk.example>", False),
        ("Message-ID: <1@karsk.example>", "message-id", "<1@karsk.example>", False),
        ("Sent : Tuesday", "sent", "Tuesday", False),
        ("HEADLINE: Ferry leaves Karsk", "headline", "Ferry leaves Karsk", True),
        ("LOAD-DATE: March 5, 2024", "load-date", "March 5, 2024", True),
        ("BODY:", "body", "", True),
    ],
)
def test_a_label(line: str, key: str, value: str, database: bool) -> None:
    label = read_label(line)
    assert label
    assert (label.key, label.value, line[label.start :].strip()) == (key, value, value)
    assert is_database(label) is database


@pytest.mark.parametrize(
    "line",
    [
        *PROSE,
        "Ferry: 212 aboard",
        "Karsk: Ferry leaves",
        "subject: ferry",
        "Subject",
        "",
        "Subject: " + "x" * LONGEST,
    ],
)
def test_no_label(line: str) -> None:
    assert read_label(line) is None


@pytest.mark.parametrize(
    ("value", "subject"),
    [
        ("Ferry leaves", "Ferry leaves"),
        ("Re: Ferry leaves", "Ferry leaves"),
        ("Fwd: RE: Ferry leaves", "Ferry leaves"),
        ("[karsk-news] Fw: Ferry leaves", "Ferry leaves"),
        ("Fwd: (LEAD) Ferry leaves", "(LEAD) Ferry leaves"),
        ("Reply: Ferry leaves", "Reply: Ferry leaves"),
    ],
)
def test_a_subject_begins_behind_what_the_post_adds(value: str, subject: str) -> None:
    assert value[subject_start(value) :] == subject


@pytest.mark.parametrize(
    ("value", "when"),
    [
        ("Tue, 5 Mar 2024 18:14:00 +0900", "2024-03-05T18:14:00+09:00"),
        ("Tue, 5 Mar 2024 18:14:00 GMT", "2024-03-05T18:14:00+00:00"),
        ("March 5, 2024", "2024-03-05"),
        ("5 Mar 99 18:14:00 GMT", "1999-03-05T18:14:00+00:00"),
    ],
)
def test_the_date_of_a_letter(value: str, when: str) -> None:
    stamp = read_date(value)
    assert stamp
    assert stamp.period.iso() == when


@pytest.mark.parametrize("value", ["", "Tuesday", "soon", "5 Mar", "99 Mar 2024 18:14:00"])
def test_no_date_of_a_letter(value: str) -> None:
    assert read_date(value) is None

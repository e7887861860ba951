"""How copy closes, and sentences that only begin like a credit."""

from __future__ import annotations

import pytest

from clipping_archive.parsing.closing import (
    LONE,
    MAIL_AFTER,
    PRIVATE,
    TRAILER,
    email_of,
    is_credit_line,
    is_initials,
    last_credit,
    opens_notes,
    source_of,
)
from tests.parsing.made import PROSE

CREDITS = [
    "(Reporting by Ivan Petrash; Editing by Hugh Marden)",
    "(Additional reporting by Lena Okafor in Karsk; Writing by Ivan Petrash)",
    "(With reporting by the Karsk Courier)",
    "(Reporting and writing by Ivan Petrash (Karsk); Editing by Hugh Marden)",
    "(Edited by Hugh Marden)",
    "Reporting by Ivan Petrash; Editing by Hugh Marden",
    "Edited by Hugh Marden",
    "With reporting by AFP and the Karsk Courier",
    "Associated Press writers Ivan Petrash in Karsk and Lena Okafor in Dunholt contributed to this report.",
    "AP writers Ivan Petrash in Karsk and Lena Okafor in Dunholt contributed to this report.",
    "AP Technology Writer Ivan Petrash in Karsk contributed to this report.",
    "Ivan Petrash can be reached at http://karsk.example/petrash .",
    "The Associated Press journalist Ivan Petrash reported from Karsk.",
    "Petrash reported from Karsk, Lorvenia.",
    "Petrash reported from Karsk. Associated Press writer Lena Okafor contributed from Dunholt.",
    "Ivan Petrash contributed from Dunholt.",
    "This story was first published in Lorvenian.",
    "This article was produced with the help of a grant.",
    "The article was originally published by the Karsk Courier.",
    "This story has been corrected to show that the ferry left on Tuesday.",
    "The story corrects the name of the ferry.",
    "(This story corrects the name of the ferry in paragraph 2)",
    "This report is part of a series on harbors.",
    "Some information for this report came from the Karsk Courier.",
    "Petrash covers Lorvenia for The Associated Press.",
]
NO_CREDITS = [
    *PROSE,
    "(Reporting is a duty)",
    "Reporting by night, he saw the ferry leave.",
    "Compiled by hand, the list shows 212 names.",
    "Police reported from Karsk that the ferry was late.",
    "Moss reported from Karsk that the ferry was late.",
    "An Associated Press reporter saw the ferry leave.",
    "Associated Press reporter Ivan Petrash was held for a day, police said.",
    "The report was compiled by the harbor office.",
    "The report corrects a mistake of 2019.",
    "This story is true.",
]


@pytest.mark.parametrize("line", CREDITS)
def test_a_credit_line(line: str) -> None:
    assert is_credit_line(line)


@pytest.mark.parametrize("line", NO_CREDITS)
def test_not_a_credit_line(line: str) -> None:
    assert not is_credit_line(line)


@pytest.mark.parametrize(
    "line", ["(pvs/vi/ji)", "asl/tib/pid/cac", "kjk-ceb", "gr/bp", "KT/SB", "KT:SB", "ABC XY", "(ad/vi/ji)."]
)
def test_initials(line: str) -> None:
    assert is_initials(line)
    assert not LONE.fullmatch(line)


@pytest.mark.parametrize("line", ["YEAR", "MCI."])
def test_initials_that_may_be_a_word(line: str) -> None:
    assert is_initials(line)
    assert LONE.fullmatch(line)


@pytest.mark.parametrize("line", ["Karsk/Dunholt", "KARSK", "EFE said", "abc", "a/b", "KARSK FERRY"])
def test_no_initials(line: str) -> None:
    assert not is_initials(line)


@pytest.mark.parametrize(
    "line",
    [
        "# Notebook",
        "## Editorial contacts",
        "The following information is not for publication",
        "The following information is not intended for publication:",
        "Media Contact:",
        "Press Contacts",
        "CONTACT: Hanne Moss, +00 555 0100",
        "Contact Karsk Ferries: press@karsk.example",
        "For further information, please contact Hanne Moss",
        "NOTE TO EDITORS:",
        "Notes to editors",
        "- Editing by: Hugh Marden",
    ],
)
def test_notes_begin(line: str) -> None:
    assert opens_notes(line)


@pytest.mark.parametrize(
    "line",
    [
        *PROSE,
        "Contacts between the two broke off.",
        "For more than a year it lay in port.",
        "#ferry",
        "Editing took a week.",
    ],
)
def test_no_notes_begin(line: str) -> None:
    assert not opens_notes(line)


@pytest.mark.parametrize(
    ("line", "private"),
    [
        ("# Notebook", True),
        ("Note to Editors:", True),
        ("not for publication", True),
        ("Media Contact:", False),
        ("Hanne Moss", False),
    ],
)
def test_what_is_for_editors(line: str, private: bool) -> None:
    assert bool(PRIVATE.search(line)) is private


@pytest.mark.parametrize(
    ("line", "host"), [("sooyeon@yna.co.kr", "yna.co.kr"), ("<desk@karsk.example>", "karsk.example")]
)
def test_an_address(line: str, host: str) -> None:
    found = email_of(line)
    assert found
    assert found["host"] == host


@pytest.mark.parametrize("line", ["Write to moss@karsk.example", "@karsk", "moss@", *PROSE])
def test_no_address(line: str) -> None:
    assert not email_of(line)


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Ships left. sooyeon@yna.co.kr", "Ships left."),
        ('"Ships left."sooyeon@yna.co.kr', '"Ships left."'),
        ("Sunny 20 sooyeon@yna.co.kr", "Sunny 20"),
    ],
)
def test_an_address_behind_a_paragraph(line: str, rest: str) -> None:
    found = MAIL_AFTER.search(line)
    assert found
    assert line[: found.start()] == rest


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Source: Yonhap news agency, Seoul, in English 0930 gmt 9 Apr 24", "Yonhap news agency"),
        ("Source: Yonhap News Agency", "Yonhap News Agency"),
        ("SOURCE TASS", "TASS"),
        ("Via : AFP", "AFP"),
        ("Quelle: dpa", "dpa"),
    ],
)
def test_a_trailer(line: str, who: str) -> None:
    found = TRAILER.match(line)
    assert found
    assert found[1] == who


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("Source: Yonhap News Agency", "yonhap"),
        ("Via TASS", "tass"),
        ("Source: NATO", None),
        *((line, None) for line in PROSE),
    ],
)
def test_whose_a_trailer_is(line: str, key: str | None) -> None:
    assert source_of(line) == key


@pytest.mark.parametrize(
    ("paragraph", "rest", "key"),
    [
        ("Ships left. (Yonhap)", "Ships left.", "yonhap"),
        ('"Ships left."(Yonhap)', '"Ships left."', "yonhap"),
        ("Ships left. -- KUNA", "Ships left.", "kuna"),
        ("Ships left. —AFP", "Ships left.", "afp"),
        ("Ships left. (AFP-Yonhap)", "Ships left.", "afp"),
    ],
)
def test_the_credit_that_closes_a_paragraph(paragraph: str, rest: str, key: str) -> None:
    found = last_credit(paragraph)
    assert found
    assert (paragraph[: found[0]], found[1]) == (rest, key)


@pytest.mark.parametrize(
    "paragraph",
    [
        *PROSE,
        "Ships left (Yonhap)",
        "Ships left. (Lorvenia)",
        "Ships left. -- KARSK",
        "(Yonhap)",
        "He works for Reuters.",
    ],
)
def test_no_credit_closes_a_paragraph(paragraph: str) -> None:
    assert last_credit(paragraph) is None

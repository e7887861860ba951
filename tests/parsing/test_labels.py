"""Letters, newsgroups and databases name what each line holds."""

from __future__ import annotations

import pytest

from clipping_archive.domain.traced import Traced
from clipping_archive.parsing import parse
from clipping_archive.parsing.labels import is_database, read_date, read_label, subject_start

LETTER = (
    "From: desk@example.org\nSubject: [lorvenia-l] Fwd: Ferry leaves Karsk\nDate: Thu, 31 Aug 2006 18:11:02 +0400\n\n"
    "KARSK, August 31 (RIA Novosti) - A ferry left on Thursday.\n"
)
CLARINET = (
    "From: clarinews@example.org (ANN MOSS)\nNewsgroups: clari.news.europe\nSubject: Ferry leaves Karsk\n"
    "Keywords: ferry, port\nDate: Tue, 22 Sep 92 11:02:54 GMT\n\n\tKARSK (UPI) -- A ferry left Tuesday.\n"
)
DATABASE = (
    "Copyright 2005 Agence France Presse\nAll Rights Reserved\nAgence France Presse -- English\n\n"
    "November 15, 2005 Tuesday 4:12 AM GMT\n\nLENGTH: 187 words\n\nHEADLINE: Ferry leaves Karsk: report\n\n"
    "BYLINE: ANN MOSS\n\nDATELINE: SEOUL, Nov 15\n\nBODY:\nA ferry left Tuesday, Yonhap said.\n\n"
    "LOAD-DATE: November 16, 2005\n"
)
CODED = (
    "^BC-Lorvenia-Ferry, 1st Ld-Writethru,0412<\n^Ferry leaves Karsk in rain<\n^Eds: UPDATES with quote<\n^By ANN MOSS=\n"
    "^Associated Press Writer=\n   KARSK, Lorvenia (AP) _ A ferry left on Thursday.\n"
)


def test_a_letter() -> None:
    story = parse(Traced(LETTER))
    assert story.headline == "Ferry leaves Karsk"
    assert story.published
    assert story.published.period.iso() == "2006-08-31T18:11:00+04:00"
    assert story.paragraphs == ("A ferry left on Thursday.",)


def test_a_newsgroup_names_the_writer() -> None:
    story = parse(Traced(CLARINET))
    assert (story.headline, story.byline) == ("Ferry leaves Karsk", ("Ann Moss",))
    assert story.agency
    assert story.agency.key == "upi"


def test_a_database() -> None:
    story = parse(Traced(DATABASE))
    assert (story.headline, story.byline) == ("Ferry leaves Karsk: report", ("Ann Moss",))
    assert story.agency
    assert story.agency.key == "afp"
    assert story.dateline
    assert (story.dateline.text, story.dateline.date) == ("SEOUL", "--11-15")
    assert story.published
    assert story.published.period.iso() == "2005-11-15T04:12:00+00:00"
    assert story.paragraphs == ("A ferry left Tuesday, Yonhap said.",)


def test_codes_of_an_old_wire() -> None:
    story = parse(Traced(CODED))
    assert (story.headline, story.byline) == ("Ferry leaves Karsk in rain", ("Ann Moss",))
    assert story.series
    assert (story.series.label, story.series.number) == ("1st Ld-Writethru", 1)
    assert "".join(piece.text for piece in story.pieces) == CODED


@pytest.mark.parametrize(
    "line",
    ["Moss said: we go", "Karsk: ferry leaves", "A note: read on", "x" * 500, "Kosvara from: nowhere"],
)
def test_no_label(line: str) -> None:
    assert read_label(line) is None


def test_one_label_is_prose() -> None:
    story = parse(
        Traced("Ferry leaves Karsk\n\nDate: nobody knows it.\n\nSection by section, the ferry left.\n")
    )
    assert story.headline == "Ferry leaves Karsk"


def test_parts_of_a_label() -> None:
    label = read_label("LOAD-DATE: November 16, 2005")
    assert label
    assert (label.key, label.value, is_database(label)) == ("load-date", "November 16, 2005", True)
    letter = read_label("Sent: Friday")
    assert letter
    assert not is_database(letter)


@pytest.mark.parametrize(("subject", "start"), [("Re: Fwd: Ferry", 9), ("[list] Ferry", 7), ("Ferry", 0)])
def test_a_subject_begins_behind_its_marks(subject: str, start: int) -> None:
    assert subject_start(subject) == start


@pytest.mark.parametrize("value", ["", "soon", "the day after"])
def test_no_date(value: str) -> None:
    assert read_date(value) is None

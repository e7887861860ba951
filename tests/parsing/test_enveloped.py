"""What an envelope says wins, and a disagreement is recorded."""

from __future__ import annotations

from clipping_archive.domain.dispatch import Envelope
from clipping_archive.domain.traced import Traced
from clipping_archive.parsing import parse

BODY = "(Adds quotes)\n\nBy Ola Berg\n\nKARSK, March 3 (Yonhap) -- A ferry left the port.\n\nIt carried mail."


def test_the_body_of_a_headed_text_begins_below_its_notes() -> None:
    story = parse(Traced(BODY), envelope=Envelope(headline="(2nd LD) Ferry leaves Karsk", headed=True))
    assert story.headline == "Ferry leaves Karsk"
    assert story.series
    assert (story.series.kind, story.series.number) == ("lead", 2)
    assert story.paragraphs == ("A ferry left the port.", "It carried mail.")
    assert story.byline == ("Ola Berg",)


def test_points_of_a_summary_above_the_dateline_are_kept() -> None:
    text = "* Ferry was late\n\n* Port is closed\n\nKARSK, March 3 (Yonhap) -- A ferry left the port."
    story = parse(Traced(text), envelope=Envelope(headline="Ferry leaves", headed=True))
    assert story.paragraphs == ("* Ferry was late", "* Port is closed", "A ferry left the port.")


def test_the_envelope_wins_and_says_so() -> None:
    envelope = Envelope(headline="Ferry leaves", byline=("By Ann Moss",), source="TASS", headed=True)
    story = parse(Traced(BODY), envelope=envelope)
    assert story.byline == ("Ann Moss",)
    assert story.agency
    assert (story.agency.key, story.agency.evidence) == ("tass", "envelope")
    told = [one.text for one in story.assumptions if one.kind == "disagreement"]
    assert any("Yonhap" in text for text in told)
    assert any("Ola Berg" in text for text in told)


def test_a_source_of_no_list_keeps_its_name() -> None:
    story = parse(
        Traced("A ferry left."), envelope=Envelope(headline="Ferry", source="Karsk Courier", headed=True)
    )
    assert story.agency
    assert (story.agency.key, story.agency.name) == ("karsk-courier", "Karsk Courier")


def test_a_stamp_of_time_is_no_dateline() -> None:
    envelope = Envelope(headline="Ferry", dateline="2014-07-16 13:00:03 GMT+00:00", headed=True)
    assert parse(Traced("A ferry left."), envelope=envelope).dateline is None


def test_a_dateline_field_is_read() -> None:
    story = parse(
        Traced("A ferry left."), envelope=Envelope(headline="Ferry", dateline="MILTON KEYNES", headed=True)
    )
    assert story.dateline
    assert [place.name for place in story.dateline.places] == ["Milton Keynes"]


def test_the_take_of_a_slugline_counts() -> None:
    envelope = Envelope(headline="Ferry", slugline="KARSK-FERRY/ (UPDATE 1)", headed=True)
    series = parse(Traced("A ferry left."), envelope=envelope).series
    assert series
    assert series.number == 1


def test_a_number_in_brackets_above_is_the_version_of_the_story() -> None:
    story = parse(Traced("A ferry left."), envelope=Envelope(headline="(2) Ferry leaves Karsk", headed=True))
    assert story.headline == "Ferry leaves Karsk"
    assert story.series
    assert (story.series.label, story.series.kind, story.series.number) == ("(2)", "lead", 2)


def test_washington_keeps_its_stop() -> None:
    story = parse(Traced("A ferry left."), envelope=Envelope(dateline="Washington D.C.", headed=True))
    assert story.dateline
    assert story.dateline.text == "Washington D.C."
    assert [place.name for place in story.dateline.places] == ["Washington"]

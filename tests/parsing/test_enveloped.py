"""What an envelope says wins, and a disagreement is recorded."""

from __future__ import annotations

import pytest

from clipping_archive.domain.dispatch import Envelope
from clipping_archive.domain.reference import key_range, reference
from clipping_archive.domain.traced import Traced
from clipping_archive.parsing import parse
from clipping_archive.parsing.enveloped import LONGEST_KEY, issued_by
from clipping_archive.parsing.writers import read_writers

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


def test_the_key_of_a_very_long_source_can_be_typed() -> None:
    envelope = Envelope(headline="Ferry", source="Karsk " * 400, headed=True)
    story = parse(Traced("A ferry left."), envelope=envelope)
    assert story.agency
    assert len(story.agency.key) <= LONGEST_KEY
    assert key_range(reference(7, story.agency.key))


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


@pytest.mark.parametrize(
    ("source", "key"),
    [
        ("World | Kyodo News", "kyodo"),
        ("World news | The Guardian", "guardian"),
        ("Xinhua General News Service", "xinhua"),
        ("Korean Central News Agency of DPRK", "kcna"),
        ("dpa - Deutsche Presse-Agentur", "dpa"),
        ("Reuters Institute for Ferries", "reuters-institute-for-ferries"),
        ("Lorven | World", "lorven-world"),
    ],
)
def test_a_service_or_a_section_is_its_house(source: str, key: str) -> None:
    issued = issued_by(source)
    assert issued is not None
    assert issued.key == key


def test_a_paper_of_another_script_keeps_its_own_name() -> None:
    issued = issued_by("한겨레")
    assert issued is not None
    assert (issued.key, issued.name) == ("hankyoreh", "한겨레")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ida Krone in Lorven and Tom Berg", ("Ida Krone", "Tom Berg")),
        ("Ida Krone in Lorven and Karsk", ("Ida Krone",)),
        ("Ida Krone, CNN", ("Ida Krone",)),
        ("김하늘 기자(sky@karsk.example), 박바다 특파원", ("김하늘", "박바다")),
        ("AFP Hong Kong, Ida Krone", ("Ida Krone",)),
    ],
)
def test_neither_a_place_nor_a_post_nor_a_bureau_is_a_writer(line: str, names: tuple[str, ...]) -> None:
    assert read_writers([line]) == names

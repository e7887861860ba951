"""A clipping about invented people, made by hand, so that the views are tested without the stages."""

from __future__ import annotations

from datetime import UTC, date, datetime

from clipping_archive.domain.clipping import Capture, Clipping
from clipping_archive.domain.dispatch import Dispatch, Envelope
from clipping_archive.domain.findings import (
    Absence,
    Attribution,
    CitedOutlet,
    DateMention,
    Findings,
    Mention,
    Person,
    Speaker,
)
from clipping_archive.domain.hit import Hit
from clipping_archive.domain.pages import NameCount, OutletPage, PersonPage, Statement
from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.story import Dateline, IssuedBy, Note, Place, Repair, Series, Story
from clipping_archive.domain.traced import Traced

PARAGRAPHS = (
    "Prime Minister Mirela Tandt met with harbor envoy Ossi Brandel late Tuesday amid growing trade between "
    "the two island states, her office said.",
    "The Northern Courier Agency (NCA) reported that the talks “reaffirmed the will of both sides to keep the "
    "strait open to every vessel of the region.”",
    "It added Brandel and Tandt also discussed “the matter of the lighthouses.”",
    "“We have nothing to add,” a palace official told Radio Meridian.",
    "Tandt said the next round would be held in Port Lisk.",
    "Southern state media have not yet reported on the meeting. 최선희 was also there.",
)


def mentions(words: str, *, most: int = 9) -> tuple[Mention, ...]:
    """Find words in the paragraphs."""
    found: list[Mention] = []
    for number, paragraph in enumerate(PARAGRAPHS):
        start = paragraph.find(words)
        while start >= 0:
            found.append(Mention(number, start, start + len(words), words, "test"))
            start = paragraph.find(words, start + 1)
    return tuple(found[:most])


def said(words: str, who: Speaker | None, cue: str, outlet: str | None, *, direct: bool) -> Attribution:
    """Make an attribution of words that stand in the paragraphs."""
    (at,) = mentions(words)
    assert at.paragraph is not None
    return Attribution(at.paragraph, at.start, at.end, words, direct, who, cue, outlet, "said-that")


def _findings() -> Findings:
    office = Speaker("her office", "organization", "the prime minister's office")
    agency = Speaker("The Northern Courier Agency", "outlet", "Northern Courier Agency")
    tuesday = mentions("late Tuesday")[0]
    (silence,) = mentions("Southern state media have not yet reported on the meeting")
    assert tuesday.paragraph is not None
    assert silence.paragraph is not None
    return Findings(
        people=(
            Person("Mirela Tandt", ("Prime Minister",), mentions("Mirela Tandt") + mentions("Tandt", most=1)),
            Person("Ossi Brandel", ("harbor envoy",), mentions("Ossi Brandel")),
        ),
        outlets=(
            CitedOutlet(
                "nca", "Northern Courier Agency", 2, mentions("Northern Courier Agency") + mentions("NCA")
            ),
            CitedOutlet("radio-meridian", "Radio Meridian", 1, mentions("Radio Meridian")),
        ),
        attributions=(
            said(PARAGRAPHS[0][:-18], office, "said", None, direct=False),
            said(PARAGRAPHS[1][PARAGRAPHS[1].index("the talks") :], agency, "reported", "nca", direct=True),
            said(
                "“the matter of the lighthouses.”",
                Speaker("It", "outlet", "NCA"),
                "added",
                "nca",
                direct=True,
            ),
            said(
                "“We have nothing to add,”",
                Speaker("a palace official", "unnamed", None),
                "told",
                "radio-meridian",
                direct=True,
            ),
            said(
                "the next round would be held in Port Lisk",
                Speaker("Tandt", "person", "Mirela Tandt"),
                "said",
                None,
                direct=False,
            ),
        ),
        dates=(
            DateMention(0, tuesday.start, tuesday.end, "late Tuesday", "2031-05-13", "day", "weekday"),
            DateMention(4, 15, 25, PARAGRAPHS[4][15:25], None, None, "unknown"),
        ),
        absences=(
            Absence(
                5, 0, silence.end, silence.text, "Southern state media", "the meeting", "not-yet-reported"
            ),
        ),
    )


def clipping() -> Clipping:
    """A dispatch with everything that a page can show."""
    raw = "\n\n".join(PARAGRAPHS).encode()
    story = Story(
        PARAGRAPHS,
        headline="Tandt meets harbor envoy amid talks on the strait",
        series=Series("2nd LD", "lead", 2),
        byline=("By Ana Quill",),
        agency=IssuedBy("islewire", "Isle Wire", "dateline credit"),
        dateline=Dateline("PORT LISK", (Place("Port Lisk"),), "--05-14", "Isle Wire"),
        published=Published(Period.day(date(2031, 5, 14)), "given"),
        repairs=(Repair("cut-word", 1, 42, 50, "report\ned", "reported"),),
    )
    capture = Capture("tandt.txt", len(raw), "0" * 64, datetime(2031, 5, 15, 9, 0, tzinfo=UTC))
    return Clipping(
        Dispatch("tandt.txt", raw, Traced(raw.decode())),
        story,
        _findings(),
        "1",
        (capture,),
        tags=("strait",),
    )


def in_envelope() -> Clipping:
    """Make the same dispatch in an envelope with all that one can say."""
    one = clipping()
    envelope = Envelope(
        url="https://isle.example/news/tandt",
        rights="Copyright 2031 Isle Wire. Not for use after 30 days.",
        embargo="2024-01-01T09:00:00+00:00",
        signal="correction",
        language="en-GB",
    )
    story = one.story._replace(
        byline=("Ana Quill", "Bo Reed"), notes=(Note("Corrects the name of the strait.", True),)
    )
    return one._replace(dispatch=one.dispatch._replace(envelope=envelope), story=story)


def hit() -> Hit:
    """A hit with a match in its third paragraph."""
    sentence = "It added Brandel and Tandt also discussed “the matter of the lighthouses.”"
    start = sentence.index("lighthouses")
    return Hit(
        7,
        "islewire-0000000000ab",
        "islewire",
        "Tandt meets harbor envoy amid talks on the strait",
        Series("2nd LD", "lead", 2),
        "2031-05-14",
        "given",
        "PORT LISK",
        ("nca", "radio-meridian"),
        match=Mention(2, 0, len(sentence), sentence),
        marks=((start, start + 11),),
    )


def statement() -> Statement:
    """A statement that an outlet carried."""
    return Statement(
        key=7,
        ref="islewire-0000000000ab",
        agency="islewire",
        headline="Tandt meets harbor envoy",
        published="2031-05-14",
        published_from="weekday",
        number=3,
        paragraph=3,
        start=0,
        end=25,
        text="“We have nothing to add,”",
        direct=True,
        speaker_text="a palace official",
        speaker_kind="unnamed",
        speaker_name=None,
        cue="told",
        outlet="radio-meridian",
        outlet_name="Radio Meridian",
        rule="told",
        short="d5e27",
    )


def pages() -> tuple[PersonPage, OutletPage]:
    """A page of a person and one of an outlet."""
    count = NameCount("mirela tandt", "Mirela Tandt", 3, 2, ("Mirela Tandt", "M. Tandt"))
    return (
        PersonPage(
            "Mirela Tandt",
            (count, NameCount("tandt", "M. Tandt", 1)),
            (("Prime Minister", 3),),
            (statement(),),
            (hit(),),
            (NameCount("nca", "Northern Courier Agency", 2),),
            (NameCount("ossi brandel", "Ossi Brandel", 2),),
            3,
        ),
        OutletPage(
            "nca",
            "Northern Courier Agency",
            ("NCA",),
            "XI",
            "agency",
            "state",
            (NameCount("islewire", "Isle Wire", 3),),
            (count,),
            (statement(),),
            (hit(),),
            0,
            3,
        ),
    )

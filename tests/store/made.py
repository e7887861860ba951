"""Clippings made up for the tests of the store; nobody in them exists."""

from __future__ import annotations

from datetime import UTC, date, datetime
from hashlib import sha256

from clipping_archive.domain.clipping import Capture, Clipping
from clipping_archive.domain.dispatch import Assumption, Dispatch, Envelope
from clipping_archive.domain.findings import (
    Absence,
    Attribution,
    CitedOutlet,
    DateMention,
    Findings,
    Mention,
    Person,
    PlaceNamed,
    Speaker,
)
from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.story import Dateline, IssuedBy, Item, Note, Piece, Place, Repair, Series, Story
from clipping_archive.domain.traced import Edit, Traced

NOW = datetime(2024, 3, 1, 12, 30, tzinfo=UTC)
DAY = Published(Period.day(date(2024, 2, 27)), "given")


def capture(path: str, data: bytes) -> Capture:
    """A capture of a file, at the time of the tests."""
    return Capture(path, len(data), sha256(data).hexdigest(), NOW)


def plain(words: str, path: str = "a.txt", **story: object) -> Clipping:
    """A clipping with one paragraph and nothing found in it."""
    made = Story((words,), pieces=(Piece("paragraph", words),), **story)  # type: ignore[arg-type]
    return Clipping(Dispatch(path, words.encode(), Traced(words)), made, Findings(), "1")


def put(archive: object, *clippings: Clipping) -> list[object]:
    """Add clippings, each captured from its own path."""
    pairs = [(one, capture(one.dispatch.path, one.dispatch.raw)) for one in clippings]
    return archive.add_all(pairs)  # type: ignore[attr-defined, no-any-return]


FIRST = "Minister Ilse Vantongeren met Bo Quillfeather on Mon\nday, the Dorvan Press said."
SECOND = 'She "will not re\nsign", it added. 최선희 was silent.'


def full(extra: str = "", *, path: str = "full.txt", published: Published | None = DAY) -> Clipping:
    """A clipping that uses every column."""
    head = "Minister in &amp; out\n\n"
    original = head + FIRST + "\n\n" + SECOND + extra
    cut = original.index("Mon\nday")
    second = original.index("re\nsign")
    edits = (
        Edit(original.index("&amp;"), original.index("&amp;") + 5, "&", "entity"),
        Edit(cut, cut + 7, "Monday", "cut-word"),
        Edit(second, second + 7, "resign", "cut-word"),
    )
    text = Traced(original, edits)
    one, two = FIRST.replace("Mon\nday", "Monday"), (SECOND + extra).replace("re\nsign", "resign")
    gap = "\n\n"
    pieces = (
        Piece("headline", "Minister in & out"),
        Piece("gap", gap),
        Piece("paragraph", one),
        Piece("gap", gap),
        Piece("paragraph", two),
    )
    story = Story(
        paragraphs=(one, two),
        headline="Minister in & out",
        series=Series("2nd LD", "lead", 2, ("News Focus",)),
        slugline="minister",
        byline=("Pim Oatley",),
        editor_note="ATTN",
        notes=(Note("recasts", False), Note("corrects", True)),
        agency=IssuedBy("dorvan", "Dorvan Press", "credit line"),
        dateline=Dateline("LOOM/HALE", (Place("Loom", "XA"), Place("Hale")), "--02-27", "Dorvan"),
        published=published,
        language="en",
        pieces=pieces,
        repairs=(
            Repair("cut-word", 0, 46, 52, "Mon\nday", "Monday"),
            Repair("furniture", None, 3, 3, "x", ""),
        ),
        items=(Item(1, "Minister in", "Dorvan", "LOOM", 0, 0), Item(2, None, None, None, 1, 1)),
        tables=(1,),
        assumptions=(Assumption("decoded", "Decoded as something."), Assumption("weekday", "Looks wrong.")),
    )
    envelope = Envelope(
        guid="urn:x:1",
        version="2",
        signal="update",
        url="https://example.org/1",
        rights="all",
        urgency=3,
        embargo="2024-02-28",
        keywords=("a", "b"),
        subjects=((None, "politics"), ("m:1", "war")),
        language="en-GB",
        first_published="2024-02-26",
        published=Published(Period.at(datetime(2024, 2, 27, 9, 30, tzinfo=UTC)), "envelope", "9:30"),
        headline="Minister in & out",
        slugline="LORVENIA-MINISTER",
        series="2nd LD",
        byline=("By Ann Moss", "Ola Berg"),
        dateline="KARSK",
        source="Karsk Courier",
        editor_note="Eds: call the desk",
        notes=(Note("Corrects the day", public=True), Note("Phone 1", public=False)),
        headed=True,
    )
    context = Envelope(
        url="https://example.org/feed", language="en", keywords=("feed",), published=envelope.published
    )
    dispatch = Dispatch(
        path,
        original.encode(),
        text,
        "utf-8",
        "text",
        envelope,
        (Assumption("decoded", "Decoded."),),
        context,
    )
    return Clipping(dispatch, story, found(one, two), "7")


def found(one: str, two: str) -> Findings:
    """Findings with every field in use."""

    def at(paragraph: int | None, words: str, rule: str = "r") -> Mention:
        start = (one if paragraph == 0 else two if paragraph else "Minister in & out").index(words)
        return Mention(paragraph, start, start + len(words), words, rule)

    speaker = Speaker("She", "person", "Ilse Vantongeren", at(1, "She"), at(0, "Ilse Vantongeren"))
    said = at(1, "will not resign")
    meets = at(0, "met Bo Quillfeather")
    return Findings(
        people=(
            Person("Ilse Vantongeren", ("Minister",), (at(None, "Minister"), at(0, "Ilse Vantongeren")), "t"),
            Person("Bo Quillfeather", (), (at(0, "Bo Quillfeather"),), "n"),
            Person("Choe Son-hui", ("FM", "Dr"), (at(1, "최선희"),), "k"),
        ),
        outlets=(
            CitedOutlet("dorvan", "Dorvan Press", 2, (at(0, "the Dorvan Press"), at(1, "it")), "cited"),
            CitedOutlet("loomtv", "Loom TV", 0, (), "subject"),
        ),
        attributions=(
            Attribution(0, meets.start, meets.end, meets.text, False, None, "said", None, "plain"),
            Attribution(
                *(1, said.start, said.end, said.text, True, speaker, "added", "dorvan", "quoted", "pronoun"),
                at(1, "added"),
                at(0, "the Dorvan Press"),
            ),
            Attribution(
                *(1, 0, 3, "She", False, Speaker("sources", "unnamed", None), "say", None, "vague"),
            ),
        ),
        dates=(
            DateMention(0, 46, 52, "Monday", "2024-02-26", "day", "before"),
            DateMention(0, 0, 3, "Min", None, None, "?"),
        ),
        places=(PlaceNamed("Loom", "XA", (at(1, "She"),)), PlaceNamed("Hale", None, ())),
        absences=(Absence(1, 34, 48, "최선희 was silent", "Choe", "all", "silent"),),
    )

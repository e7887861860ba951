"""A small archive of invented dispatches, and what a query means by plain reading of them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path

from clipping_archive.domain.clipping import Capture, Clipping
from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.domain.findings import Attribution, CitedOutlet, Findings, Mention, Person, Speaker
from clipping_archive.domain.period import Period, Published
from clipping_archive.domain.story import Dateline, IssuedBy, Place, Series, Story
from clipping_archive.domain.tokens import name_key, tokens
from clipping_archive.domain.traced import Traced
from clipping_archive.search.dates import days
from clipping_archive.search.names import covers
from clipping_archive.search.nodes import And, Everything, Node, Not, Or, Term
from clipping_archive.store.archive import Archive

TODAY = date(2024, 1, 31)
NOW = datetime(2024, 1, 31, 12, tzinfo=UTC)
TITLES = {"kcna": "Korean Central News Agency", "tass": "TASS", "yonhap": "Yonhap News Agency"}
SAID = re.compile(
    r"“(?P<words>[^”]+),” (?P<who>[A-Z][\w'-]+(?: [A-Z][\w'-]+)+) (?P<cue>told|said)(?: (?P<outlet>KCNA|TASS))?"
)


def dispatch(
    agency: str | None, published: str | None, headline: str, *paragraphs: str, people: str = ""
) -> Clipping:
    """Make a clipping; ``people`` are names parted by commas, a statement is “words,” Some Body told KCNA."""
    place, _, rest = paragraphs[0].partition(" -- ")
    paragraphs = (rest, *paragraphs[1:]) if rest else paragraphs
    label, _, title = headline.rpartition(") ")
    label = label.removeprefix("(")
    period = Period.parse(published) if published else None
    assert period or not published
    story = Story(
        paragraphs=paragraphs,
        headline=title,
        series=Series(label, "lead", 2) if label else None,
        agency=IssuedBy(agency, TITLES[agency]) if agency else None,
        dateline=Dateline(place, (Place(place.title(), "XK"),)) if rest else None,
        published=Published(period, "given") if period else None,
    )
    raw = "\n\n".join((headline, *paragraphs, str(agency))).encode()
    findings = Findings(
        tuple(_people(people, paragraphs)), tuple(_outlets(paragraphs)), tuple(_said(paragraphs))
    )
    return Clipping(Dispatch("x.txt", raw, Traced(raw.decode())), story, findings, "1")


def _mentions(text: str, paragraphs: tuple[str, ...]) -> tuple[Mention, ...]:
    return tuple(
        Mention(number, found.start(), found.end(), text)
        for number, paragraph in enumerate(paragraphs)
        for found in re.finditer(re.escape(text), paragraph)
    )


def _people(names: str, paragraphs: tuple[str, ...]) -> list[Person]:
    return [Person(name, ("spokesman",), _mentions(name, paragraphs)) for name in names.split(", ") if name]


def _outlets(paragraphs: tuple[str, ...]) -> list[CitedOutlet]:
    found = {name: _mentions(name, paragraphs) for name in ("KCNA", "TASS")}
    return [CitedOutlet(name.lower(), TITLES[name.lower()], 1, at) for name, at in found.items() if at]


def _said(paragraphs: tuple[str, ...]) -> list[Attribution]:
    return [
        Attribution(
            number,
            found.start("words"),
            found.end("words"),
            found["words"],
            True,
            Speaker(found["who"], "person", found["who"]),
            found["cue"],
            found["outlet"] and found["outlet"].lower(),
            "test",
        )
        for number, paragraph in enumerate(paragraphs)
        for found in SAID.finditer(paragraph)
    ]


CLIPPINGS = (
    dispatch(
        "yonhap",
        "2024-01-17",
        "(2nd LD) Veldran meets Ryu on grain",
        "KOSVARA -- Kosvaran leader Anton Veldran met Ryu Son-hui late Tuesday. Mr. Veldran was pleased.",
        "“We keep pace with each other,” Anton Veldran told KCNA. The “special grain operation” goes on.",
        people="Anton Veldran, Ryu Son-hui",
    ),
    dispatch(
        "kcna",
        "2024-01-16",
        "Ryu Son Hui arrives",
        "KARSK -- Minister Ryu Son Hui arrived. 류선희는 웃었다.",
        "“Grain is peace,” Ryu Son Hui said.",
        people="Ryu Son Hui",
    ),
    dispatch(
        "tass",
        "2024-01",
        "Veldran: grain deal is close",
        "KOSVARA -- “The deal is close,” Anton Veldran told TASS, and N. Kosvaran C++ engineers and café owners agreed.",
        people="Anton Veldran",
    ),
    dispatch(
        None, None, "Storm over Karsk", "A storm hit Karsk, TASS reported. Veldran’s office was silent."
    ),
    dispatch(None, None, "Another storm", "Nothing was said of grain by Ryu Sonhui.", people="Ryu Sonhui"),
    dispatch(
        "yonhap", "2023-12-31", "Year in grain", "Grain and grain and grain, says the and-or-not report."
    ),
)


def fill(path: Path, clippings: tuple[Clipping, ...] = CLIPPINGS) -> None:
    """Store clippings in a new archive; the third one is tagged."""
    with Archive.open(str(path), create=True) as archive:
        archive.add_all([(one, Capture("x.txt", 1, one.dispatch.sha256, NOW)) for one in clippings])
        archive.tag(clippings[2].ref, "follow-up", NOW)


def matches(node: Node, clipping: Clipping) -> bool:
    """Say whether a clipping meets a query, read plainly."""
    if isinstance(node, And):
        return all(matches(part, clipping) for part in node.parts)
    if isinstance(node, Or):
        return any(matches(part, clipping) for part in node.parts)
    if isinstance(node, Not):
        return not matches(node.part, clipping)
    if isinstance(node, Term):
        return _meets(node, clipping)
    return isinstance(node, Everything)


def _meets(term: Term, clipping: Clipping) -> bool:
    story, findings = clipping.story, clipping.findings
    agency = story.agency.key if story.agency else "none"
    cited = [outlet.key for outlet in findings.outlets]
    period = story.published.period if story.published else None
    names = {
        "person": [person.name for person in findings.people],
        "said": [one.speaker.name or "" for one in findings.attributions if one.speaker],
        "place": [place.name for place in story.dateline.places] if story.dateline else [],
    }
    texts = {
        None: [story.headline or "", *story.paragraphs],
        "headline": [story.headline or ""],
        "text": list(story.paragraphs),
        "quote": [one.text for one in findings.attributions if one.direct],
    }
    if term.field in texts:
        return any(f" {name_key(term.text)} " in f" {_words(text)} " for text in texts[term.field])
    if term.field in names:
        typed = name_key(term.text).split()
        return any(covers(typed, name_key(name).split()) for name in names[term.field])
    if term.field == "date":
        return days(term.text, TODAY).overlaps(
            period.first if period else None, period.last if period else None
        )
    if term.field == "series":
        return story.series is not None and term.text in {story.series.kind, story.series.label.lower()}
    return {
        "outlet": term.text in {agency, *cited},
        "cites": term.text in cited,
        "agency": term.text == agency,
        "via": term.text in {one.outlet for one in findings.attributions},
        "language": term.text == story.language,
        "tag": term.text == "follow-up" and clipping is CLIPPINGS[2],
        "ref": clipping.ref.startswith(term.text),
    }[term.field or ""]


def _words(text: str) -> str:
    return " ".join(token.text for token in tokens(text))

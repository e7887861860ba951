"""What an envelope says of a story wins over what its text says, and a disagreement is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from clipping_archive import agencies
from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Assumption, Envelope, Note
from clipping_archive.domain.keys import key_for
from clipping_archive.domain.story import Dateline, IssuedBy, Series, Story
from clipping_archive.gazetteer import outlet_aliases, outlets
from clipping_archive.parsing.dateline import read_dateline
from clipping_archive.parsing.headline import set_headline
from clipping_archive.parsing.houses import agency_of, domain_owner, house, named
from clipping_archive.parsing.layout import Layout
from clipping_archive.parsing.lines import Line
from clipping_archive.parsing.places import places_of
from clipping_archive.parsing.series import read_alone, read_series, read_slugged, series_of
from clipping_archive.parsing.writers import read_writers

EVIDENCE = "envelope"
"""How an agency is known that an envelope names."""
LONGEST_KEY = 60
"""Letters of a key that is made of a name: what is longer is none, and a reference is to be typed."""
_TAIL = re.compile(r"[^(]*\(([^()]{2,40})\)\s*$")
_TIME_OF_DAY = re.compile(r"\d{1,2}:\d\d")
_DAY_IN_FIGURES = re.compile(r" \d{1,2}[/.]\d{1,2}\.?(?=(?: \([^()]+\))?(?: ?[=–—-]+)?$)")
"""BRUSSELS 17/01 (BELGA) =: which figure is the month is not said, so that it is no date."""
_DATE_ALONE = re.compile(r"(?:\w{3,}\.? \d{1,2}|\d{1,2}\.? \w{3,}\.?)(?:,? \d{4})?[\W_]*")
_ABBREVIATED = re.compile(r"\b[A-Z]\.[A-Z]$")
"""Washington D.C has lost the stop that belongs to it."""
_NUMBERED = re.compile(r"\(([2-9])\) (?=\S)")
"""(2) Ferry sails again: the second version of a story, as Belga numbers them."""
_SECTIONED = re.compile(r"\s+(?:[|»>·•–—:-]|::|>>)\s+|\s*[|»]\s*")
"""What parts the name of an outlet from that of its section: "World | Kyodo News"."""
_SECOND = frozenset({"co", "com", "or", "ne", "go", "org", "net", "ac", "gov", "www"})
"""What stands between the name of a host and its country."""
_LATIN = re.compile(r"[A-Za-z]")
_HOST = re.compile(r"(?:https?://)?((?:[\w-]+\.)+[a-z]{2,})(?:/.*)?", re.IGNORECASE)


class Head(NamedTuple):
    """What a headline field holds."""

    headline: str | None
    series: Series | None
    byline: tuple[str, ...]


def heed(story: Story, envelope: Envelope) -> Story:
    """Give the story with what its envelope says; where the text differs, an assumption tells both."""
    if envelope == Envelope():
        return story
    head = read_head(envelope.headline)
    told = story._replace(
        headline=head.headline or story.headline,
        series=_series(envelope, head) or story.series,
        slugline=envelope.slugline or story.slugline,
        byline=read_writers(envelope.byline) or head.byline or story.byline,
        dateline=_dateline(envelope.dateline, story.dateline),
        agency=_agency(envelope.source, story.agency),
        editor_note=envelope.editor_note or story.editor_note,
        notes=_notes(envelope, story),
    )
    return told._replace(assumptions=(*story.assumptions, *_disagreements(story, told)))


def read_head(text: str | None) -> Head:
    """Read a headline that stands alone: its tags are the series, a site's name behind it is none of it."""
    words = " ".join((text or "").split())
    numbered = _NUMBERED.match(words)
    words = words[numbered.end() :] if numbered else words
    if not words:
        return Head(None, None, ())
    layout = Layout(words)
    set_headline(layout, Line(0, len(words), words))
    version = Series(numbered[0].strip(), "lead", int(numbered[1])) if numbered else None
    return Head(layout.headline or words, layout.series or version, layout.byline)


def issued_by(source: str) -> IssuedBy | None:
    """Tell who issued a dispatch by a name, credit or host in an envelope.

    A house is known by its style, a paper by the list of outlets; who is in no
    list keeps his name as written and gets a key made of it.
    """
    source = " ".join(source.split())
    parts = _SECTIONED.split(source)
    known = (found for part in (source, *parts) if part and (found := _listed(part)))
    if (told := next(known, None)) is not None:
        return told
    host = _HOST.fullmatch(source)
    made = key_for(host[1].removeprefix("www.") if host else source)[:LONGEST_KEY].strip("-")
    return IssuedBy(made, source, EVIDENCE) if made else None


def _listed(source: str) -> IssuedBy | None:
    """Tell a house by its style, or a paper by the list of outlets."""
    host = _HOST.fullmatch(source)
    key = (domain_owner(host[1]) if host else None) or named(source) or agency_of(source)
    known = house(key) or agencies.seller(source)
    if known is not None:
        return IssuedBy(known.key, known.name, EVIDENCE)
    labels = [one for one in host[1].split(".")[:-1] if one not in _SECOND] if host else []
    label = labels[-1] if labels else ""
    named_by_host = _alias(label.upper()) or _alias(label.capitalize()) if len(label) > 2 else None
    if (facts := outlets().get(_alias(source) or named_by_host or "")) is None:
        return None
    land = host[1].rpartition(".")[2].upper() if host else ""
    if len(land) == 2 and facts.country != {"UK": "GB"}.get(land, land):
        return None  # guardian.ng is none of The Guardian's
    # A paper of another script is called what it calls itself: its key is the same everywhere.
    return IssuedBy(facts.key, facts.name if _LATIN.search(source) else source, EVIDENCE)


def _alias(source: str) -> str | None:
    names = outlet_aliases()
    bare = source.removeprefix("The ").removeprefix("the ")
    tried = (source, bare, f"The {bare}", source.split("(")[0].strip())
    return next((names[name] for name in tried if name in names), None)


def _series(envelope: Envelope, head: Head) -> Series | None:
    """Read the take from its own field, the headline, the slugline: the first that tells one."""
    if words := " ".join((envelope.series or "").split()):
        alone = read_alone(words)  # "2ND LEAD 3RD NET" is one take: the field is its label
        alone = alone._replace(label=words, also=()) if alone else None
        return read_series(f"({words})").series or alone or series_of([words])
    slug = envelope.slugline or ""
    bracket = _TAIL.match(slug)
    return (
        head.series
        or read_slugged(slug)
        or (read_series(bracket[0][bracket.start(1) - 1 :]).series if bracket else None)
    )


def _dateline(field: str | None, text: Dateline | None) -> Dateline | None:
    """Read a dateline field; a date or a stamp of time says nothing, and the text's own is kept then."""
    words = _DAY_IN_FIGURES.sub("", " ".join((field or "").split())).rstrip(" =")
    if (
        not any(char.isalpha() for char in words)
        or _TIME_OF_DAY.search(words)
        or _DATE_ALONE.fullmatch(words)
    ):
        return text
    opening = read_dateline(words if words.endswith(("-", "–", "—")) else f"{words} -", first=True)
    bare = words.strip(" -–—:,.")
    bare += "." * bool(_ABBREVIATED.search(bare))
    found = opening.dateline if opening else Dateline(bare, places_of(bare))
    if text is None or not text.places or not found.places:
        return found if found.places else text
    same = {place.name.casefold() for place in found.places} == {
        place.name.casefold() for place in text.places
    }
    return text if same else found._replace(date=found.date or text.date, credit=found.credit or text.credit)


def _agency(source: str | None, text: IssuedBy | None) -> IssuedBy | None:
    if text is not None and text.evidence == "given":
        return text
    return (issued_by(source) if source else None) or text


def _notes(envelope: Envelope, story: Story) -> tuple[Note, ...]:
    notes = [*envelope.notes, *story.notes]
    if envelope.editor_note and not any(note.text in envelope.editor_note for note in notes):
        notes.insert(0, Note(envelope.editor_note, public=False))
    return tuple(dict.fromkeys(notes))


def _disagreements(text: Story, told: Story) -> Iterator[Assumption]:
    """Say what envelope and text tell differently."""
    pairs = (
        ("agency", told.agency and told.agency.name, text.agency and text.agency.name),
        ("dateline", told.dateline and told.dateline.text, text.dateline and text.dateline.text),
        ("byline", ", ".join(told.byline), ", ".join(text.byline)),
    )
    for what, envelope, body in pairs:
        if envelope and body and envelope.casefold() != body.casefold():
            yield Assumption(
                "disagreement", f"The envelope gives the {what} as {envelope}, the text as {body}."
            )

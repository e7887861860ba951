"""Resolve the words for a speaker: a person, an outlet, a body, or nobody named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from clipping_archive.domain.findings import Mention, Person, Speaker
from clipping_archive.domain.story import Story
from clipping_archive.extraction.outlets import NamedOutlet
from clipping_archive.extraction.titles import is_head, is_honorific
from clipping_archive.gazetteer import bodies, demonyms, generic_media, media_nouns, outlets, titles

_PRONOUN = re.compile(r"(?:it|he|she|they|the latter)$", re.IGNORECASE)
_ARTICLE = re.compile(
    r"(?:the|The|an?|An?|its|Its|his|her|their|His|Her|Their|another|one|some|several|many|two|three) "
)
_POST = re.compile(
    r",| who | which | whose | (?:of|from|in|at|for|with|on|to|familiar|close|quoted|based|under|by|involved|said) "
)


@dataclass(slots=True)
class Memory:
    """Who spoke and which outlet carried, up to where the reading stands."""

    outlet: NamedOutlet | None = None
    person: Mention | None = None
    person_name: str | None = None
    speaker: Speaker | None = None
    unnamed: dict[str, Speaker] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cast:
    """The people and outlets of a story, for looking up what a phrase names."""

    story: Story
    people: tuple[Person, ...]
    outlets: tuple[NamedOutlet, ...]
    _people: dict[int | None, list[tuple[Mention, Person]]] = field(init=False, repr=False, compare=False)
    _outlets: dict[int | None, list[NamedOutlet]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        people: dict[int | None, list[tuple[Mention, Person]]] = {}
        outlets: dict[int | None, list[NamedOutlet]] = {}
        for person in self.people:
            for at in person.mentions:
                people.setdefault(at.paragraph, []).append((at, person))
        for named in self.outlets:
            outlets.setdefault(named.mention.paragraph, []).append(named)
        for many in people.values():
            many.sort(key=lambda pair: pair[0].start)
        object.__setattr__(self, "_people", people)
        object.__setattr__(self, "_outlets", outlets)

    def people_in(self, paragraph: int | None) -> list[tuple[Mention, Person]]:
        """List the mentions of people in a paragraph, in order."""
        return self._people.get(paragraph, [])

    def outlets_in(self, paragraph: int | None) -> list[NamedOutlet]:
        """List the outlets named in a paragraph, in order."""
        return self._outlets.get(paragraph, [])

    def outlet_called(self, name: str | None) -> NamedOutlet | None:
        """Give the first mention of the outlet with this name."""
        return next((named for named in self.outlets if outlets()[named.key].name == name), None)

    def person_in(self, phrase: Mention) -> tuple[Person, Mention] | None:
        """Give the person named at the head of a phrase: before any "of" or comma, or in apposition at its end."""
        stop = _POST.search(phrase.text)
        head_end = phrase.start + (stop.start() if stop and stop.start() > 2 else len(phrase.text))
        found: tuple[Person, Mention] | None = None
        for at, person in self.people_in(phrase.paragraph):
            if phrase.start <= at.start and at.end <= phrase.end:
                inside = at.end <= head_end
                if (found is None and (inside or _named_behind(phrase, at))) or (
                    inside and found and found[1].end > head_end
                ):
                    found = (person, at)
        return found

    def outlet_in(self, phrase: Mention) -> NamedOutlet | None:
        """Give the outlet that a phrase names as its head."""
        for named in self.outlets_in(phrase.paragraph):
            at = named.mention
            if phrase.start <= at.start and at.end <= phrase.end:
                before = phrase.text[: at.start - phrase.start]
                behind = phrase.text[at.end - phrase.start :].lstrip()
                if not _BELONGS.search(before) and not _EMPLOYER.match(behind):
                    return named
        return None


_BELONGS = re.compile(r"\b(?:of|from|for|at|to|with)\b")
_EMPLOYER = re.compile(
    r"['’]s? \w|(?:journalist|reporter|editor|correspondent|chief|spokes\w+|anchor|columnist)\b"
)


def _named_behind(mention: Mention, at: Mention) -> bool:
    """Tell a name in apposition: "the leader of the union, Jonas Brandl"."""
    return bool(re.search(r", $", mention.text[: at.start - mention.start])) and at.end == mention.end


def resolve(mention: Mention, cast: Cast, memory: Memory) -> tuple[Speaker, str]:
    """Say who a phrase means, and by which rule."""
    text = mention.text.strip()
    folded = text.lower()
    if _PRONOUN.fullmatch(folded):
        return _pronoun(folded, mention, memory)
    if folded in generic_media() or re.search(
        r"\b(?:state|local|foreign|official) media(?: outlets| reports?)?$", folded
    ):
        return Speaker(text, "unnamed", None, mention), "generic media"
    if found := cast.person_in(mention):
        return Speaker(text, "person", found[0].name, mention), "named person"
    if named := cast.outlet_in(mention):
        return Speaker(text, "outlet", outlets()[named.key].name, mention, named.mention), "named outlet"
    noun = re.sub(r"^(?:the|this|that|its) ", "", folded)
    if noun in media_nouns() or noun.split(" ")[-1] in {
        "agency",
        "newspaper",
        "daily",
        "report",
        "paper",
        "broadcaster",
        "dispatch",
    }:
        if memory.outlet and _fits(noun, memory.outlet.key):
            outlet = outlets()[memory.outlet.key]
            return Speaker(text, "outlet", outlet.name, mention, memory.outlet.mention), "role of an outlet"
    return _role(text, folded, mention, cast, memory)


def _pronoun(word: str, mention: Mention, memory: Memory) -> tuple[Speaker, str]:
    last = memory.speaker
    if word == "it":
        if last and last.kind in {"outlet", "organization"}:
            return Speaker(mention.text, last.kind, last.name, mention, last.mention), "it: last speaker"
        if memory.outlet:
            outlet = outlets()[memory.outlet.key]
            return Speaker(
                mention.text, "outlet", outlet.name, mention, memory.outlet.mention
            ), "it: last outlet"
    if word in {"he", "she"}:
        if last and last.kind == "person":
            return Speaker(mention.text, "person", last.name, mention, last.mention), "pronoun: last speaker"
        if last and last.kind == "unnamed" and not re.search(r"s$|media", last.text):
            return Speaker(last.text, "unnamed", None, mention, last.mention), "pronoun: last speaker"
        if memory.person:
            return Speaker(
                mention.text, "person", memory.person_name, mention, memory.person
            ), "pronoun: last person"
    if word == "they" and last and last.kind == "unnamed":
        return Speaker(last.text, "unnamed", None, mention, last.mention), "pronoun: last speaker"
    return Speaker(mention.text, "unnamed", None, mention), "pronoun: nobody before"


def _role(text: str, folded: str, mention: Mention, cast: Cast, memory: Memory) -> tuple[Speaker, str]:
    article = _ARTICLE.match(text)
    bare = text[article.end() :] if article else text
    stop = _POST.search(bare)
    core = (bare[: stop.start()] if stop and stop.start() > 1 else bare).strip()
    head = core.split()[-1].lower() if core.split() else ""
    definite = folded.startswith("the ") and not stop
    if definite and is_head(head):
        if person := _titled(core.lower(), cast, mention):
            return Speaker(text, "person", person.name, mention, person.mentions[0]), "role of a person"
        if earlier := memory.unnamed.get(head):
            return Speaker(text, "unnamed", None, mention, earlier.mention), "role said before"
        return Speaker(text, "unnamed", None, mention), "role"
    indefinite = article is not None and not folded.startswith("the ")
    if (
        is_head(head)
        or is_honorific(head)
        or head in titles().groups
        or core.lower() in titles().groups
        or head in {"one", "source", "sources", "people", "who"}
    ):
        return Speaker(text, "unnamed", None, mention), "nobody named"
    if indefinite and not core[:1].isupper():
        if any(word in titles().bodies for word in core.lower().split()):
            return Speaker(text, "organization", core, mention), "body"
        return Speaker(text, "unnamed", None, mention), "nobody named"
    known = bodies().get(core.lower())
    if known or head in titles().bodies or core.lower() in titles().bodies or core[:1].isupper():
        name = re.sub(r"^(?:[Tt]he) ", "", text.split(",")[0]) if not known else core
        return Speaker(text, "organization", name, mention), "body"
    return Speaker(text, "unnamed", None, mention), "nobody named"


def _titled(core: str, cast: Cast, mention: Mention) -> Person | None:
    """Give the person whose title ends as the role does: "the minister" is the foreign minister named last."""
    words = set(re.findall(r"\w+", core))
    best: tuple[tuple[int, int], Person] | None = None
    for person in cast.people:
        titled = {word for title in person.titles for word in re.findall(r"\w+", title.lower())}
        if not words <= titled | set(demonyms()) | {"senior", "top"}:
            continue
        before = [
            (m.paragraph or 0, m.start)
            for m in person.mentions
            if (m.paragraph or 0, m.start) < (mention.paragraph or 0, mention.start)
        ]
        if before and (best is None or max(before) > best[0]):
            best = (max(before), person)
    return best[1] if best else None


def _fits(noun: str, key: str) -> bool:
    for length in range(len(noun.split()), 0, -1):
        kinds = media_nouns().get(" ".join(noun.split()[-length:]))
        if kinds:
            return outlets()[key].kind in kinds
    return False


def remember(memory: Memory, speaker: Speaker, named: NamedOutlet | None) -> None:
    """Keep who spoke for the pronouns and roles to come."""
    memory.speaker = speaker
    if named:
        memory.outlet = named
    if speaker.kind == "person" and speaker.mention:
        memory.person, memory.person_name = speaker.mention, speaker.name
    if speaker.kind == "unnamed":
        core = re.split(r",| who | of | from | in | at ", speaker.text)[0]
        words: Sequence[str] = core.split()
        if words:
            memory.unnamed[words[-1].lower()] = speaker

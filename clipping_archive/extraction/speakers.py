"""Resolve the words for a speaker: a person, an outlet, a body, or nobody named."""

from __future__ import annotations

from collections.abc import Sequence

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Mention, Person, Speaker
from clipping_archive.extraction.cast import POST, Cast, Memory
from clipping_archive.extraction.outlets import NamedOutlet
from clipping_archive.extraction.patterns import either, word_set
from clipping_archive.extraction.roles import (
    agrees,
    is_only_body,
    last_titled,
    only_one_of_trade,
    subject_ahead,
)
from clipping_archive.extraction.titles import is_head, is_honorific
from clipping_archive.gazetteer import bodies, generic_media, media_nouns, titles

_PRONOUN = re.compile(r"(?:it|he|she|they|the latter)$", re.IGNORECASE)
_OBJECTS = {"him": "he", "her": "she", "them": "they"}
"""Pronouns behind "cited" and "quoted": cited him as saying."""
_ARTICLES = either("""
    the, The, an?, An?, its, Its, his, her, their, His, Her, Their
    another, one, some, several, many, two, three
""")
_ARTICLE = re.compile(rf"{_ARTICLES} ")
_THE = re.compile(r"^(?:the|this|that|its) ")
_GENERIC = re.compile(r"\b(?:state|local|foreign|official) media(?: outlets| reports?)?$")
_MEDIA = word_set("agency newspaper daily report paper broadcaster dispatch")
_SOMEBODY = word_set("one source sources people who")
_PLURAL = re.compile(r"s$|media")


def resolve(mention: Mention, cast: Cast, memory: Memory) -> tuple[Speaker, str]:
    """Say who a phrase means, and by which rule."""
    text = mention.text.strip()
    folded = _OBJECTS.get(text.lower(), text.lower())
    if _PRONOUN.fullmatch(folded):
        return _pronoun(folded, mention, cast, memory)
    if folded in generic_media() or (_GENERIC.search(folded) and not cast.outlet_in(mention)):
        return Speaker(text, "unnamed", None, mention), "generic media"
    if found := cast.person_in(mention):
        return Speaker(text, "person", found[0].name, mention), "named person"
    if named := cast.outlet_in(mention):
        rule = "unlisted outlet" if named.unlisted else "named outlet"
        return Speaker(text, "outlet", named.facts.name, mention, named.mention), rule
    noun = _THE.sub("", folded)
    if noun != folded and (issued := memory.papers.get(noun)):
        return Speaker(text, issued.kind, issued.name, mention, issued.mention), "paper of its author"
    of_medium = noun in media_nouns() or noun.split(" ")[-1] in _MEDIA
    if of_medium and (last := memory.outlet) and _fits(noun, last.facts.kind):
        return Speaker(text, "outlet", last.facts.name, mention, last.mention), "role of an outlet"
    return _role(mention, cast, memory)


def _pronoun(word: str, mention: Mention, cast: Cast, memory: Memory) -> tuple[Speaker, str]:
    text, last = mention.text, memory.speaker
    if word == "it":
        if last and last.kind in {"outlet", "organization"}:
            return Speaker(text, last.kind, last.name, mention, last.mention), "it: last speaker"
        if memory.outlet:
            name, at = memory.outlet.facts.name, memory.outlet.mention
            return Speaker(text, "outlet", name, mention, at), "it: last outlet"
        if named := _outlet_ahead(mention, cast, memory):
            return Speaker(text, "outlet", named.facts.name, mention, named.mention), "it: last outlet"
    if word in {"he", "she"}:
        if found := _ahead(mention, cast, memory):
            return Speaker(
                text, "person", found[1].name, mention, found[0]
            ), "pronoun: subject of the sentence"
        if (
            last
            and last.kind == "person"
            and agrees(word, last.name, cast.people, cast.story, memory.pronouns)
        ):
            return Speaker(text, "person", last.name, mention, last.mention), "pronoun: last speaker"
        if last and last.kind == "unnamed" and not _PLURAL.search(last.text):
            return Speaker(text, "unnamed", None, mention, last.mention), "pronoun: last speaker"
        seen = [*memory.seen.items(), (memory.person_name, memory.person)]
        for person, place in reversed(seen):
            if person and place and agrees(word, person, cast.people, cast.story, memory.pronouns):
                return Speaker(text, "person", person, mention, place), "pronoun: last person"
    if word == "they" and last and last.kind == "unnamed":
        return Speaker(text, "unnamed", None, mention, last.mention), "pronoun: last speaker"
    return Speaker(text, "unnamed", None, mention), "pronoun: nobody before"


def _outlet_ahead(mention: Mention, cast: Cast, memory: Memory) -> NamedOutlet | None:
    """Give the outlet that opens the sentence of "it": "The Karsk Post published what it said was ..."."""
    sentence = memory.sentence
    if sentence is None or sentence.paragraph.number != mention.paragraph:
        return None
    return next(iter(cast.outlets_in(mention.paragraph, sentence.start, mention.start)), None)


def _ahead(mention: Mention, cast: Cast, memory: Memory) -> tuple[Mention, Person] | None:
    """Give the subject of the sentence in which a pronoun stands: "Ottoway left even as he said"."""
    sentence = memory.sentence
    if sentence is None or sentence.paragraph.number != mention.paragraph:
        return None
    named = cast.people_in(mention.paragraph, sentence.start, mention.start)
    found = subject_ahead(sentence.blotted, sentence.start, mention.start, named)
    pronoun = mention.text.lower()
    fits = found and agrees(pronoun, found[1].name, cast.people, cast.story, memory.pronouns)
    return found if fits else None


def _role(mention: Mention, cast: Cast, memory: Memory) -> tuple[Speaker, str]:
    """Read a phrase that names no person and no outlet: "the minister", "a source", "the ministry"."""
    text = mention.text.strip()
    article = _ARTICLE.match(text)
    bare = text[article.end() :] if article else text
    stop = POST.search(bare)
    core = (bare[: stop.start()] if stop and stop.start() > 1 else bare).strip()
    head = core.split()[-1].lower() if core.split() else ""
    definite = text.lower().startswith("the ")
    if definite and not stop and is_head(head):
        return _said_before(core.lower(), mention, cast, memory)
    if _is_somebody(head, core.lower()):
        return Speaker(text, "unnamed", None, mention), "nobody named"
    if article and not definite and not core[:1].isupper():
        if any(word in titles().bodies for word in core.lower().split()):
            return Speaker(text, "organization", core, mention), "body"
        return Speaker(text, "unnamed", None, mention), "nobody named"
    of_a_kind = definite and (core[:1].isupper() or core.lower() in titles().bodies)
    earlier = memory.bodies.get(core.lower()) if of_a_kind else None
    if earlier and is_only_body(core.lower(), earlier, mention, cast.story):
        return Speaker(text, "organization", earlier.name, mention, earlier.mention), "body said before"
    if core.lower() in bodies():
        return Speaker(text, "organization", core, mention), "body"
    if head in titles().bodies or core.lower() in titles().bodies or core[:1].isupper():
        return Speaker(text, "organization", bare.split(", ")[0], mention), "body"
    return Speaker(text, "unnamed", None, mention), "nobody named"


def _said_before(role: str, mention: Mention, cast: Cast, memory: Memory) -> tuple[Speaker, str]:
    """Resolve "the minister" to a person with that title, else to an unnamed one who spoke before."""
    text = mention.text.strip()
    if person := last_titled(role, cast.people, mention):
        return Speaker(text, "person", person.name, mention, person.mentions[0]), "role of a person"
    if earlier := memory.unnamed.get(role.split()[-1]):
        return Speaker(text, "unnamed", None, mention, earlier.mention), "role said before"
    if person := only_one_of_trade(role.split()[-1], cast.people, mention):
        return Speaker(text, "person", person.name, mention, person.mentions[0]), "role of a person"
    return Speaker(text, "unnamed", None, mention), "role"


def _is_somebody(head: str, core: str) -> bool:
    """Tell people without a name: "a senior official", "two sources", "protesters"."""
    groups = titles().groups
    return is_head(head) or is_honorific(head) or head in groups or core in groups or head in _SOMEBODY


def _fits(noun: str, kind: str) -> bool:
    """Tell whether the longest known end of a noun ("news agency") can mean an outlet of a kind."""
    words = noun.split()
    ends = (" ".join(words[start:]) for start in range(len(words)))
    kinds = next((media_nouns()[end] for end in ends if end in media_nouns()), frozenset())
    return kind in kinds


def remember(memory: Memory, speaker: Speaker, named: NamedOutlet | None) -> None:
    """Keep who spoke for the pronouns and roles to come."""
    if speaker.kind == "unnamed" and speaker.antecedent and _PRONOUN.fullmatch(speaker.text):
        return  # still the one it stands for
    memory.speaker = speaker
    if named:
        memory.outlet = named
    if speaker.kind == "person" and speaker.mention:
        memory.person, memory.person_name = speaker.mention, speaker.name
    name = speaker.name or ""
    body = speaker.kind == "organization" and " " in name and not name.islower()
    if body and (noun := name.split()[-1].lower()) != "house":  # the House is not the White House
        memory.bodies[noun] = speaker
    if speaker.kind == "unnamed":
        core: Sequence[str] = re.split(r",| who | of | from | in | at ", speaker.text)[0].split()
        if core:
            memory.unnamed[core[-1].lower()] = speaker

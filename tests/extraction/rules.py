"""Every rule of extraction, with a text in which it is at work, and how to see the rules of findings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from clipping_archive.domain.findings import Findings, Mention
from clipping_archive.domain.period import Period
from clipping_archive.domain.story import IssuedBy, Story
from clipping_archive.extraction import extract

DAY = Period.day(date(2024, 1, 17))

PEOPLE = {
    "title": "Minister Jane Ottoway left.",
    "honorific": "Mr. Ottoway left.",
    "apposition": "Jane Ottoway, a spokesman for the port, left.",
    "age": "Jane Ottoway, 47, left.",
    "speaks": "Jane Ottoway said no.",
    "korean name": "Kim Chol-min left.",
    "chinese name": "Zhang Weilin left. Zhang was late.",
    "given name": "Jane Ottoway left.",
    "initial": "J.K. Smith left.",
    "row": "1. Jane Smith 3\n2. Mary Brown 4\n3. Anna Miller 5\n4. Zorvan Quell 6",
    "kin": "His sister, Zorvana, left.",
    "country": "Zorvan Quell (Norway) won.",
    "hyphened name": "Quong Mei-lin left.",
    "named after a role": "Its spokesman, Zorvan Quell, left.",
    "named as": "The man, identified as Zorvan Quell, left.",
    "who": "Zorvan Smith, who won, left.",
    "given name or place": "Paris Johnson left.",
    "ordinal": "Norway’s Zorvan IV left.",
    "joined name": "Ata-ur-Ottoway left.",
    "repeated": "Quillfeather Johnson left. Johnson was late.",
}
OUTLETS = {
    "carries statements": "KCNA said it rained.",
    "item credited": "KCNA\nIt rained.",
    "named only": "The KCNA building burned.",
    "own agency": "Yonhap was there.",
    "credit": "The port. (Kyodo)",
    "employer": "A KCNA reporter left.",
    "silent": "KCNA did not mention the rain.",
}
STATEMENTS = {
    "content behind": "Jane Ottoway said it rained.",
    "content around": "The old port, Jane Ottoway said, was closed.",
    "content before": "“It rains,” Jane Ottoway said.",
    "participle": "Jane Ottoway left, saying it rained.",
    "split quotation": "“It rains,” Jane Ottoway said, “and it will go on.”",
    "quotation continued": "“It rains,” Jane Ottoway said. “And it will go on.”",
    "quotation reopened": "Jane Ottoway said, “It rains and rains.\n“And it will go on.”",
    "quotation after its speaker": "Jane Ottoway said it rained.\n“And it will go on.”",
    "quotation behind its subject": "Mayor Jane Ottoway wept at first. “My ship is gone for good.”",
    "quotation led up": "“It rains and rains.\n“And it will go on,” Jane Ottoway said.",
    "labelled quotation": "“OTTOWAY: It rains and it rains.”",
    "signed quotation": "“It rains and rains.” -- Jane Ottoway",
    "quotation announced": "Jane Ottoway said:\n“It rains and rains.”",
    "according to": "It rained, according to Jane Ottoway.",
    "noun of saying": "They left despite Jane Ottoway’s claim that it rained all day.",
    "issued by": "Kim cheered the crew in a letter released by the KCNA.",
    "expressed above": "It rained in Karsk. This opinion was expressed by Jane Ottoway.",
    "quoted as saying": "KCNA quoted Jane Ottoway as saying it rained.",
    "was quoted as saying": "Jane Ottoway was quoted as saying it rained.",
}
CARRIERS = {
    "outlet speaks": "KCNA said it rained.",
    "own agency": "Yonhap said it rained.",
    "told an outlet": "Jane Ottoway told KCNA that it rained.",
    "carrier named": "KCNA quoted Jane Ottoway as saying it rained.",
    "carried by": "It rained in Karsk, Jane Ottoway said in a note carried by KCNA.",
}
SPEAKERS = {
    "named person": "Jane Ottoway said it rained.",
    "named outlet": "KCNA said it rained.",
    "generic media": "State media said it rained.",
    "body": "The ministry said it rained.",
    "nobody named": "A senior official said it rained.",
    "role": "The minister said it rained.",
    "role of a person": "Minister Jane Ottoway left. The minister said it rained.",
    "role said before": "A senior official said it rained. The official added that it poured.",
    "body said before": "The Karsk Ministry said it rained. The ministry added that it poured.",
    "paper of its author": "The Karsk Ministry issued a statement. The statement said it rained.",
    "unlisted outlet": "The daily Karsk Courier said it rained.",
    "role of an outlet": "KCNA was first. The news agency said it rained.",
    "it: last outlet": "KCNA was first. It said it rained.",
    "it: last speaker": "KCNA said it rained. It added that it poured.",
    "pronoun: subject of the sentence": "Jane Ottoway left even as she said it rained.",
    "pronoun: last speaker": "Jane Ottoway said it rained. She added that it poured.",
    "pronoun: last person": "Jane Ottoway left. She said it rained.",
    "pronoun: nobody before": "She said it rained.",
}
DATES = {
    "weekday": "The port on Tuesday.",
    "weekday-past": "He left Tuesday.",
    "weekday-future": "He will leave Tuesday.",
    "weekday-last": "He left last Tuesday.",
    "weekday-next": "He comes next Tuesday.",
    "weekday-week": "He left Tuesday last week.",
    "weekday-date": "He left on Tuesday, Jan. 9.",
    "weekday-zone": "It fell early Thursday.",
    "deictic": "He left yesterday.",
    "other-day": "He left the previous day.",
    "same-day": "He left earlier in the day.",
    "span": "He left last week.",
    "ago": "He left two days ago.",
    "holiday": "He left on Christmas Day.",
    "month": "He left in December.",
    "calendar": "He left on Jan. 5.",
    "beyond the calendar": "It closed 30 years ago.",
}
ABSENCES = {
    "has not reported": "KCNA has not yet reported on the rain.",
    "made no mention": "KCNA made no mention of the rain.",
    "remained silent": "KCNA remained silent on the rain.",
}
MENTIONS = {
    "name": "Jane Ottoway left.",
    "short form": "Jane Ottoway left. Ottoway was late.",
    "alias": "KCNA was there.",
    "described": "The North’s official news agency was there.",
    "unlisted": "The Sunday Mail reported rain.",
    "edition": "Newsweek Lesotho reported rain.",
    "gazetteer": "It rained in Tokyo.",
}
EVERY = [*PEOPLE.values(), *OUTLETS.values(), *STATEMENTS.values(), *CARRIERS.values(), *SPEAKERS.values()]
EVERY += [*DATES.values(), *ABSENCES.values(), *MENTIONS.values()]


def read(text: str, published: Period = DAY) -> Findings:
    """Extract from a Yonhap story, a paragraph a line."""
    return extract(Story(tuple(text.split("\n")), agency=IssuedBy("yonhap", "Yonhap News Agency")), published)


def carrier_rules(found: Findings) -> Iterator[str]:
    """Give the rules by which outlets carried statements."""
    return (
        rule for one in found.attributions if (rule := one.outlet_rule.rpartition("speaker: ")[0].strip("; "))
    )


def speaker_rules(found: Findings) -> Iterator[str]:
    """Give the rules that named the speakers."""
    return (rule for one in found.attributions if (rule := one.outlet_rule.rpartition("speaker: ")[2]))


def mentions(found: Findings) -> Iterator[Mention]:
    """Give every mention of a person, an outlet or a place."""
    for one in (*found.people, *found.outlets, *found.places):
        yield from one.mentions

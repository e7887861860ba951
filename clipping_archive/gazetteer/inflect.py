"""Inflect English verbs: regular by rule, irregular by the list that the caller gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

VOWELS = "aeiou"


def inflected(lemma: str, irregular: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Give every form of a verb with its kind: base, present, past or participle.

    Only the first word of a phrasal verb changes (``point out``, ``pointed
    out``). ``irregular`` maps a verb to past and past participle, or to one
    word where they are the same; ``doubles`` of a final consonant are listed
    there too, because spelling alone does not show the stress.
    """
    verb, space, rest = lemma.partition(" ")
    tail = space + rest
    past, participle, gerund = _principal_parts(verb, irregular.get(verb, ""))
    yield past + tail, "past"
    if participle not in (past, verb):
        yield participle + tail, "participle"
    yield third_person(verb) + tail, "present"
    yield gerund + tail, "participle"
    yield lemma, "base"


def _principal_parts(verb: str, listed: str) -> tuple[str, str, str]:
    if listed == "doubles":
        return (f"{verb}{verb[-1]}ed",) * 2 + (f"{verb}{verb[-1]}ing",)
    forms = listed.split()
    past = forms[0] if forms else regular_past(verb)
    return past, forms[-1] if forms else past, gerund(verb)


def regular_past(verb: str) -> str:
    """Add -ed: ``quote`` quoted, ``deny`` denied, ``relay`` relayed."""
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ied"
    return verb + "ed"


def third_person(verb: str) -> str:
    """Add -s: ``say`` says, ``deny`` denies, ``stress`` stresses, ``echo`` echoes."""
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


def gerund(verb: str) -> str:
    """Add -ing: ``quote`` quoting, ``agree`` agreeing, ``lie`` lying."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return verb + "ing"

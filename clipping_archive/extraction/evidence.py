"""What speaks for and against a person: one table of weights, summed per document."""

from __future__ import annotations

from functools import cache, lru_cache

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import CALENDAR, PARTICLES, word_set
from clipping_archive.extraction.weights import WEIGHTS
from clipping_archive.gazetteer import (
    bodies,
    chinese_family_names,
    demonyms,
    family_names,
    given_names,
    is_common,
    is_word,
    korean_family_names,
    korean_syllables,
    not_names,
    outlet_aliases,
    places,
)

_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}|[A-Z]\.?")
_ORDINAL = re.compile(r"X{0,2}(?:I{1,3}|IV|VI{1,3}|IX)")
_PARTICIPLES = ("ed", "ing", "run", "wide")
_PARTICIPLE = re.compile(r"[A-Z]\w+[-‐‑][a-z]{3,}(?:ed|ing|run|wide)")
_WHENCE = ("based", "born", "led", "backed", "owned", "run", "listed", "trained", "educated")
_COMPOUND = re.compile(rf"[A-Z][\w.]*[-‐‑](?:{'|'.join(_WHENCE)})")
_MODELS = ("lass", "eries", "ype", "egment", "odel")
_MODEL = re.compile(r"[A-Z]{1,3}[-‐‑](?:[Cc]lass|[Ss]eries|[Tt]ype|[Ss]egment|[Mm]odel)")
"""What a make is followed by: E-class."""
_HYPHENED = re.compile(r"[A-Z][a-z]{1,5}[-‐‑]([a-z]{2,6})")
_JOINED = re.compile(r"[A-Z]\w+-(?:ul|ur|ud|us|uz|al|el|e)-[A-Z]\w+")
_SHORTENED = word_set("Sk. Md. Mohd. Ch. Kh. Wm Chas Geo")
_FIRM_ENDINGS = word_set("AB AG NV SA SpA Oy Oyj ASA KK PT GmbH BV AS SE PLC Plc Bros Bros. XI FC SC GDRs AD")
_LANDMARKS = word_set("st cerro puerto punta isla laguna ciudad nuevo nueva")
_POINTS = frozenset(("n", "s", "e", "w", "north", "south", "east", "west"))
_STATES = frozenset(("u.s", "u.k", "u.n", "e.c", "e.u"))

Evidence = dict[str, float]


@cache
def _known_otherwise() -> frozenset[str]:
    return (
        frozenset(alias.lower() for alias in outlet_aliases()) | frozenset(bodies()) | frozenset(demonyms())
    )


def is_korean(words: tuple[str, ...]) -> bool:
    """Tell a Korean name in any romanisation: family name first, one or two syllables behind it."""
    if not 2 <= len(words) <= 3 or words[0].lower() not in korean_family_names():
        return False
    parts = [part.lower() for word in words[1:] for part in re.split(r"[-‐‑]", word)]
    return 1 <= len(parts) <= 2 and all(part in korean_syllables() for part in parts)


def is_chinese(words: tuple[str, ...]) -> bool:
    """Tell a Chinese name: family name first, one further word that is no Western given name."""
    return (
        len(words) == 2
        and words[0].lower() in chinese_family_names()
        and words[0].lower() not in given_names()
    )


def _is_place(phrase: str, folded: list[str]) -> bool:
    """Tell a name that places bear: of several words, behind "St.", half a country."""
    return (len(folded) > 1 and (phrase in places() or folded[0] in _LANDMARKS)) or _is_half_country(folded)


def _is_nationality(folded: list[str]) -> bool:
    """Tell "The Norlander" of a table or of a glued line: The is a name in Hanoi."""
    return folded[-1] in demonyms() and folded[-1] not in family_names()


def _ends_with_country(folded: list[str]) -> bool:
    """Tell the national edition or branch of something: "Acme Norway"."""
    place = places().get(folded[-1]) if len(folded) == 2 else None
    return place is not None and place.kind == "country" and folded[-1] not in family_names()


def _is_half_country(folded: list[str]) -> bool:
    """Tell "N. Korea", "S. Korean", "U.K. Banks" and "S Korea-UN" from a person with an initial."""
    if folded[0] in _STATES:
        return True
    if len(folded) < 2 or folded[0] not in _POINTS:
        return False
    second = folded[1].partition("-")[0]
    return second in places() or second in demonyms()


def _has_initial(words: tuple[str, ...]) -> bool:
    """Tell "J. Doe", "J.K. Doe" and "A Doe" from a row of letters ("W L PCT")."""
    if len(words) < 2 or len(words[-1]) < 3 or (words[-1].isupper() and "." not in words[0]):
        return False
    if words[0] in _SHORTENED:
        return True
    return any(map(_is_initial, words[:-1]))


def _is_initial(word: str) -> bool:
    if len(word) > 1 and "." not in word:
        return False
    return _INITIALS.fullmatch(word) is not None and not (is_common(word) and "." not in word)


def _has_bare_initials(words: tuple[str, ...]) -> bool:
    """Tell "JK Doe", which a club or a firm may be as well ("AC Doe")."""
    return len(words) == 2 and len(words[0]) == 2 and words[0].isupper() and words[1].istitle()


def _is_no_name(words: tuple[str, ...], folded: list[str], given: bool) -> bool:
    """Tell words that no name has: "Ivo Bridge", but not "Bill Ottoway"; "Ivo X", but not "Ivo IV"."""
    opens = 1 if len(folded) > 1 and given and folded[0] not in CALENDAR else 0
    return (
        not not_names().isdisjoint(folded[opens:])
        or (len(folded[-1]) < 2 and not _is_ordinal(words))
        or (len(words) > 1 and words[-1] in _FIRM_ENDINGS)
        or any(map(is_compound, words))
        or _is_made(words[-1])
    )


def _is_made(word: str) -> bool:
    """Tell a participle or the model of a make: "Long-running", "E-class"."""
    return (word.endswith(_PARTICIPLES) and _PARTICIPLE.fullmatch(word) is not None) or (
        word.endswith(_MODELS) and _MODEL.fullmatch(word) is not None
    )


def is_compound(word: str) -> bool:
    """Tell what says where a firm or a person is from, or whose it is: Karsk-based."""
    return word.endswith(_WHENCE) and _COMPOUND.fullmatch(word) is not None


def _is_ordinal(words: tuple[str, ...]) -> bool:
    """Tell the number of a ruler or an heir: "Ivo IV"; "I" is one behind a given name only."""
    return (
        len(words) > 1
        and words[-1].isupper()
        and _ORDINAL.fullmatch(words[-1]) is not None
        and (words[-1] != "I" or words[-2].lower() in given_names())
    )


def is_eastern(words: tuple[str, ...]) -> bool:
    """Tell a name whose family name comes first, whatever else its first word means: "Park Chol-min"."""
    return is_korean(words) or is_chinese(words) or _is_hyphened(words)


def _is_hyphened(words: tuple[str, ...]) -> bool:
    """Tell "Quong Mei-lin", the old way to write Chinese and Korean names."""
    parts = _HYPHENED.fullmatch(words[-1]) if len(words) == 2 and len(words[0]) < 8 else None
    return parts is not None and not is_word(parts[1])


def _is_everyday(word: str) -> bool:
    return is_common(word) and word not in PARTICLES


def _is_plain(word: str) -> bool:
    return len(word) > 1 and _is_everyday(word) and word not in given_names() and word not in family_names()


def of_words(words: tuple[str, ...]) -> Evidence:
    """Weigh the words of a name by themselves."""
    return {name: WEIGHTS[name] for name in _signs_of(words)}


@lru_cache(1024)  # a name is weighed again where rows are found, and stands in many dispatches
def _signs_of(words: tuple[str, ...]) -> tuple[str, ...]:
    found: list[str] = []
    if len(words) > 2 and words[-1].rstrip(".") in {"Jr", "Sr"}:
        words = words[:-1]
    folded = [word.lower().rstrip(".") for word in words]
    phrase = " ".join(folded)
    given = folded[0] in given_names()
    if phrase in _known_otherwise() or _is_place(phrase, folded) or _is_nationality(folded):
        found.append("known as something else")
    if _is_no_name(words, folded, given):
        found.append("not a name")
    if _is_ordinal(words):
        found.append("ordinal")
    if words[-1].count("-") == 2 and _JOINED.fullmatch(words[-1]):
        found.append("joined name")
    if is_korean(words):
        found.append("korean name")
    elif is_chinese(words):
        found.append("chinese name")
    elif _is_hyphened(words):
        found.append("hyphened name")
    if len(words) > 1 and folded[0].split("-")[0] in given_names():
        found.append("given name or place" if folded[0] in places() else "given name")
    if folded[-1] in family_names() and len(words) > 1:
        found.append("family name")
    if _has_initial(words):
        found.append("initial")
    elif _has_bare_initials(words):
        found.append("initials")
    if len(words) > 1 and not any(map(_is_everyday, folded[1:] if given else folded)):
        found.append("unknown words")
    if any(_is_plain(word) for word in folded):
        found.append("common word")
    if len(words) > 1 and not given and all(map(is_common, folded)):
        found.append("plain words")
    if (len(words) == 1 and phrase in places()) or _ends_with_country(folded):
        found.append("place word")
    if all(word.isupper() for word in words) and len(max(words, key=len)) > 2:
        found.append("capitals")
    if len(words) > 5:
        found.append("too long")
    return tuple(found)

"""What stands beside a name and speaks for or against a person: verbs, kin, countries, ships, firms."""

from __future__ import annotations

from collections.abc import Set

from clipping_archive.domain import expressions as re
from clipping_archive.extraction import evidence
from clipping_archive.extraction.capitals import Word
from clipping_archive.extraction.patterns import either, word_set
from clipping_archive.extraction.titles import is_head, is_honorific
from clipping_archive.extraction.weights import WEIGHTS
from clipping_archive.gazetteer import cues, demonyms, is_common, places

NEAR = 40
"""How many code points beside a name are looked at; a bound keeps long lines linear."""

_POSSESSIVE = ("'s ", "’s ", "' ", "’ ")
_MARKS = ('"', "“", "‘")
_NEXT = re.compile(r",? (?:also |then |later |[Hh]as |had )?([a-z]+)\b")
_LAST = re.compile(r"\b([a-z]+)(,?)\Z")
_PRIZES = either("""
    titles?, victory, wins?, gold, silver, bronze, medals?, place, crown, trophy, cup, lives
""")
_CLAIMED = re.compile(
    r" claim(?:s|ed)? (?:(?:the|its|their|his|her|an?|first|second|third|fourth|fifth|sixth|\d+\w\w|last|top"
    rf"|straight|consecutive) )*(?:[A-Z]?\w+ )?{_PRIZES}\b",
    re.IGNORECASE,
)
"""What a winner claims, and says nothing."""
_NO_WORD = re.compile(r"\W")
_ARTICLES = frozenset(("the", "The", "a", "A", "an", "An"))
_BEHIND_ARTICLE = tuple(f"{article} " for article in _ARTICLES)
_AHEAD_OF_TITLE = _ARTICLES | {"its", "Its"}
_CREDIT = re.compile(
    r"\b(?:(?:[Ee]dit|[Rr]eport|[Ww]rit|[Cc]ompil|[Tt]ranslat)(?:ing|ed)|[Pp]hotos?|[Pp]ictures?) by:? $"
)
_COUNTRY = re.compile(r" \(([A-Z][\w.]*(?: [A-Z][\w.]*){0,2})\)")
_FIRM = re.compile(
    rf" ?& ?[A-Z]|[ ,]+{either('Inc, Corp, Co, Ltd, Plc, plc, PLC, LLC, SpA, AG, AB, GmbH, NV, SA')}\b"
)
_WHO = re.compile(r" ?, (?:who|whose|whom|in (?:his|her)|(?:\d\d|aged \d\d),|(?:his|her) )\b")
_OF_A_PLACE = re.compile(r"\b([A-Z][\w.]*(?: [A-Z][\w.]*)?)['’]s? $")
_KIN = word_set("""
    wife husband son daughter sister brother mother father widow widower uncle aunt cousin nephew niece
    grandson granddaughter grandfather grandmother girlfriend boyfriend fiancee
""")
_GUILD = re.compile(
    rf"['’] (?:[A-Z]\w+ ){{0,2}}{either('Chamber, Guild, League, Union, Society, Council, Club')}\b"
)
"""What many own: "the Exporters' League"."""
_MAYBE_PLACES = word_set("San Santa Santo Monte Rio Lago Sierra Villa Fort Mount Lake Port Cape")
_COMMA = (",", " ,")
_APOSTROPHE = ("' ", "’ ")
_NO_SMALL_WORD = ("", "plc")
"""Where a small word stands behind a name no firm's ending does, but for the one in small letters."""
_WHERE = (" at ", " in ", " near ", " outside ", " inside ")
_SETTLEMENTS = word_set("""
    district town city village province suburb suburbs region neighborhood neighbourhood island islet township
    port
""")
"""What only a place has behind its "of": the town of Baba Karsk."""
_HELD = word_set("""
    held final match game concert tournament race meeting ceremony plays played opens opened arrived stayed
    staying works worked based is was were
""")
"""Behind these "at" says where something is: "the final at Ivo Lorn", but not "shouted at Ivo Lorn"."""
_SOMEBODY = word_set("man woman boy girl youth teenager pensioner")
_OF_A_PERSON = word_set("""
    case affair trial murder scandal era camp team administration government family regime dynasty presidency
    cabinet campaign
""")
_PRONOUN = re.compile(r"[^.!?\"”]{1,160}\bs?he\b")
_THINGS_BEFORE = word_set("""
    carrier tanker ship vessel ferry liner frigate destroyer submarine boat yacht trawler cruiser warship
    freighter tug steamer barge film movie novel song musical opera horse newspaper daily weekly magazine
    hurricane typhoon storm drugmaker automaker carmaker chipmaker shipbuilder steelmaker retailer insurer
    airline lender startup start-up subsidiary conglomerate platform brand firm
""")
_THINGS_BEHIND = word_set("""
    airport newspaper daily weekly magazine symposium stadium street square bridge building hotel university
    hospital prize award trophy airline airlines brewery ship tanker ferry vessel shipyard stock shares brand
    foundation theatre theater museum station port harbor harbour racecourse plant mine oilfield
    rebels guerrillas guerillas insurgents separatists militants
""")


_NAMING = frozenset(("as", "named"))
_NAMED_AS = re.compile(
    r"\b(?:(?:named|identified)(?: (?:by|only|locally)[\w ]{0,20})? as"
    r"|(?:man|woman|boy|girl|suspect|victim|driver|gunman|attacker|bomber|student|worker) named) $"
)
"""Behind which somebody nobody knew is named: "a man, identified by police as Ivo Lorn"."""
_EMPLOYED = word_set("analyst economist strategist trader broker dealer")
"""Between a firm and one of its people: "Acme Dorn analyst Jane Ottoway"."""


def signs_beside(text: str, words: tuple[Word, ...], title_at: int | None) -> evidence.Evidence:
    """Weigh what stands directly before and behind a name."""
    start, end = words[0].start, words[-1].end
    before = text[max(0, start - NEAR) : start]
    after = _NEXT.match(text, end, end + NEAR)
    behind = after[1] if after else ""
    prior, comma = _last_word(before)
    found = [*_before(before, prior, comma, title_at), *_behind(text, end, behind)]
    if len(words) > 1 and before.endswith(_WHERE) and _is_doubtful(words):
        found.append("location")
    elif len(words) > 1 and before.endswith(" at ") and _is_site(before, text, end):
        found.append("site")
    if behind in _OF_A_PERSON and "article" in found:
        found.remove("article")
    if "speaks" in found or (prior and not comma and _speaks(prior)):
        found.append("speaks")
        if len(words) == 1 and _PRONOUN.match(text, end, end + 200):
            found.append("pronoun")
    return {name: WEIGHTS[name] for name in found}


def _is_doubtful(words: tuple[Word, ...]) -> bool:
    return is_common(words[-1].text) or words[0].text in _MAYBE_PLACES


def _is_site(before: str, text: str, end: int) -> bool:
    return _ends_in(before[:-3], _HELD) and not text.startswith(("'s", "’s"), end)


def _last_word(before: str) -> tuple[str, str]:
    """Give the last word if it is in small letters and a space follows, and the comma behind it.

    Only what stands behind the last space but one is searched: the rest of the line costs ten times as much.
    """
    if before[-1:] != " ":
        return "", ""
    word = before[before.rfind(" ", 0, -1) + 1 : -1]
    if word.isalpha() and word.islower() and word.isascii():
        return word, ""
    found = _LAST.search(word)
    return (found[1], found[2]) if found else ("", "")


def _ends_in(before: str, words: Set[str]) -> bool:
    """Tell whether one of ``words`` is the last word, without a comma behind it."""
    word, comma = _last_word(before)
    return not comma and word in words


def _opens_title(before: str) -> bool:
    """Tell a mark behind an article: the "Aurelia Dawn" is a ship, a film, a paper."""
    return before[-2:-1] == " " and _NO_WORD.split(before[-6:-2])[-1] in _AHEAD_OF_TITLE


def _before(before: str, relation: str, comma: str, title_at: int | None) -> list[str]:
    found = []
    if title_at is not None:
        found.append("honorific" if is_honorific(before.split()[-1]) else "title")
    elif before.endswith(_BEHIND_ARTICLE) and _NO_WORD.split(before[-5:-1])[-1] in _ARTICLES:
        found.append("article")
    if before.endswith(("by ", "by: ")) and _CREDIT.search(before):
        found.append("credit")
    if relation in _NAMING and _NAMED_AS.search(before):
        found.append("named as")
    if relation in _KIN:
        found.append("kin")
    elif relation and comma and (is_head(relation) or relation in _SOMEBODY):
        found.append("named after a role")
    place = _OF_A_PLACE.search(before) if before.endswith(_POSSESSIVE) else None
    if place and _is_country(place[1].lower()):
        found.append("of a place")
    if relation == "of" and _ends_in(before[:-3], _SETTLEMENTS):
        found.append("settlement")
    if (not comma and relation in _THINGS_BEFORE) or (before.endswith(_MARKS) and _opens_title(before)):
        found.append("thing")
    return found


def _behind(text: str, end: int, word: str) -> list[str]:
    """Weigh the small word behind a name, or else the mark: a few names have a bracket or a firm's ending."""
    found = []
    if _speaks(word) and not (word.startswith("claim") and _CLAIMED.match(text, end)):
        found.append("speaks")
    if word in _THINGS_BEHIND and text[end] == " ":
        found.append("thing")
    if text.startswith(_COMMA, end) and _WHO.match(text, end, end + NEAR):
        found.append("who")
    if (
        (word in _EMPLOYED and text[end + len(word) + 2 : end + len(word) + 3].isupper())
        or (word in _NO_SMALL_WORD and _FIRM.match(text, end))
        or (text[end - 1] == "s" and text.startswith(_APOSTROPHE, end) and _GUILD.match(text, end))
    ):
        found.append("firm")
    country = _COUNTRY.match(text, end, end + NEAR) if text.startswith(" (", end) else None
    if country and _is_country(country[1].lower()):
        found.append("country")
    return found


def _is_country(word: str) -> bool:
    return word in places() or word in demonyms() or word in {"u.s.", "u.k."}


def _speaks(word: str) -> bool:
    cue = cues().get(word)
    return cue is not None and cue.kind in {"past", "present"}

"""Names with their titles in Korean copy: "노을아 외무상", "창업자 조너선 오스프렌", "노을아동지"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.korean_names import (
    BEHIND,
    FULL,
    KOREAN,
    TOKEN,
    ends_as_body,
    is_body,
    is_foreign,
    is_korean,
    is_noun_with_particle,
    may_be_given,
    may_be_name,
    surnames,
    unglued,
    with_particles,
    word_set,
)

MODIFIERS = 4
"""So many words may stand between a name and its title."""
_ACADEMIC = ("교수", "총장", "학장", "연구원", "박사", "원장")
REACH = 80
"""So far before a title its name may begin, in code points."""


@dataclass(frozen=True, slots=True)
class Titled:
    """A name with its title, as it stands in a text; ``sure`` where it has the shape of a name."""

    paragraph: int | None
    text: str
    start: int
    end: int
    stop: int
    title: str
    sure: bool = True

    @property
    def parts(self) -> tuple[str, ...]:
        return tuple(self.text[self.start : self.end].split())


@cache
def title_form() -> re.Pattern[str]:
    """Match a title behind a name."""
    words = sorted(word_set("people", "titles"), key=len, reverse=True)
    lead = "(?:외무|외교|국방|통일|공동|제[12]|전|부)?"
    compound = f"[가-힣]{{1,4}}(?:{'|'.join(word_set('people', 'titles_compound'))})"
    ends = "|".join(word_set("words", "country_ends"))
    country = f"(?:{'|'.join(word_set('words', 'countries'))}|[가-힣]{{1,6}}(?:{ends}))"
    return re.compile(rf"(?<=[ )])(?P<title>{lead}(?:{'|'.join(words)})|{country}대사|{compound}){BEHIND}")


@cache
def _before() -> re.Pattern[str]:
    """Match a title that stands before a foreign name of two words or more."""
    words = sorted(word_set("people", "titles") | word_set("people", "titles_before"), key=len, reverse=True)
    return re.compile(
        rf"(?<![가-힣])(?=[가-힣]{{1,14}}[ (])(?P<title>[가-힣]{{0,6}}(?:{'|'.join(words)}))"
        r"(?:\([A-Z]{2,6}\))?(?P<copula>인|이자)? "
    )


@cache
def _honoured() -> re.Pattern[str]:
    """Match a Korean name with what is glued to it: 노을아동지, 임도윤씨."""
    return re.compile(rf"(?<![가-힣])(?P<name>[가-힣]{{2,4}}?)(?P<title>동지|씨){BEHIND}")


def titled_in(number: int | None, text: str) -> Iterator[Titled]:
    """Give the names of a text that stand with a title."""
    nouns = with_particles(text)
    for found in title_form().finditer(text):
        tokens = list(TOKEN.finditer(text, max(0, found.start() - REACH), found.start()))
        if not _adjacent(text, tokens, found.start()):
            continue
        between = 0
        while tokens and between < MODIFIERS and _is_between(tokens, found["title"]):
            between += 1
            if tokens.pop()["word"] in word_set("people", "institutions") and _is_full(tokens[:-1]):
                tokens.pop()
        behind = found["title"] not in word_set("people", "titles_behind_body") or between
        if not tokens or not behind or (first := _name_start(nouns, tokens, between > 0)) is None:
            continue
        end = tokens[-1].end("word")
        name = text[first:end]
        full = " " in name or (len(name) >= FULL and is_korean(name))
        if full or found["title"] not in word_set("people", "titles_full"):
            title = text[tokens[-1].end() : found.end()].strip()
            sure = full or is_korean(name) or is_foreign(name) or name in surnames()
            yield Titled(number, text, first, end, found.end(), title, sure)
    before = list(_before().finditer(text))
    yield from _led(number, text, before, nouns)
    for found in _honoured().finditer(text):
        long = len(found["name"]) >= FULL or found["title"] == "동지"
        if long and is_korean(found["name"]) and may_be_name(found["name"]):
            led = next((one for one in before if one.end() == found.start()), None)
            words = _title_before(text, led) if led else found["title"]
            yield Titled(number, text, found.start(), found.end("name"), found.end(), words)


def _is_full(tokens: list[re.Match[str]]) -> bool:
    """Say whether the last two words are a foreign name by themselves."""
    return len(tokens) > 1 and all(may_be_given(one["word"]) for one in tokens[-2:])


def _led(number: int | None, text: str, before: Sequence[re.Match[str]], nouns: Set[str]) -> Iterator[Titled]:
    """Give the foreign names that stand behind a title: "고고학자 루트비히 벨크하르트는"."""
    other = (word_set("people", "titles_behind_body") | word_set("people", "titles_full")) - {"대표"}
    for found in before:
        if found["title"] in other:
            continue
        ends: list[int] = []
        for word in TOKEN.finditer(text, found.end()):
            gap = text[ends[-1] if ends else found.end() : word.start()]
            if gap != " " * bool(ends) or word["word"] in word_set("people", "titles"):
                break
            name = unglued(word["word"], nouns)
            if not _goes_on(name, text[found.end() : ends[0]] if ends else "", len(ends), found["copula"]):
                break
            ends.append(word.start() + len(name))
            if name != word[0]:
                break
        if len(ends) > 1 and any(is_foreign(one) for one in text[found.end() : ends[-1]].split()):
            yield Titled(number, text, found.end(), ends[-1], ends[-1], _title_before(text, found))


def _goes_on(name: str, first: str, number: int, copula: str | None) -> bool:
    """Say whether a word is a further one of a foreign name: what a copula points at may look like any."""
    if may_be_given(name) or (copula and number < FULL - 1 and len(name) > 1 and may_be_name(name)):
        return True
    return number == 1 and first in word_set("people", "given") and may_be_name(name)


def _title_before(text: str, found: re.Match[str]) -> str:
    """Give a title that stands before its name, with the countries and bodies before it."""
    tokens = list(TOKEN.finditer(text, max(0, found.start() - REACH), found.start()))
    start = found.start()
    if tokens and _adjacent(text, tokens, found.start()):
        for one in tokens[: -MODIFIERS - 1 : -1]:
            if not (is_body(one["word"]) or ends_as_body(one["word"])):
                break
            start = one.start()
    return text[start : found.end("title")]


def _adjacent(text: str, tokens: list[re.Match[str]], end: int) -> bool:
    """Keep only the tokens before a title that a single space parts: no comma stands within a name."""
    for at in range(len(tokens) - 1, -1, -1):
        if text[tokens[at].end() : end] != " ":
            del tokens[: at + 1]
            break
        end = tokens[at].start()
    return bool(tokens)


def _is_between(tokens: list[re.Match[str]], title: str) -> bool:
    """Say whether the last token is a country or body before the title, with a name before it."""
    word, before = tokens[-1]["word"], tokens[-2]["word"] if len(tokens) > 1 else ""
    if is_body(word):
        return True
    if not before or word in word_set("people", "given"):
        return False
    named = before in surnames() or _is_named(before) or may_be_given(before)
    if word.endswith("대") and named and title.endswith(_ACADEMIC):
        return True
    if is_korean(word) and len(word) == FULL:
        return word[-1] in "부청당처회" or (ends_as_body(word) and named and not ends_as_body(before))
    if ends_as_body(word) or "·" in word or (word.isascii() and not word.isdigit()):
        return True
    if len(word) > KOREAN[0]:
        return False
    return (
        _is_named(before)
        and may_be_name(before)
        and not ends_as_body(before)
        and not is_body(before)
        and not is_korean(word)
        and not may_be_given(word)
    )


def _is_named(word: str) -> bool:
    """Say whether a word is a full Korean name, and no verb that describes one."""
    return len(word) >= FULL and is_korean(word) and word[-1] not in "한된던할"


def _name_start(nouns: Set[str], tokens: list[re.Match[str]], modified: bool) -> int | None:
    """Find where the name starts that ends with the last token; None where that is no name."""
    words = [one["word"] for one in tokens]
    last = words[-1]
    if not may_be_name(last) or is_noun_with_particle(last, nouns):
        return None
    at = len(tokens) - 1
    while at and len(tokens) - at < FULL and may_be_given(words[at - 1]):
        if is_noun_with_particle(words[at - 1], nouns) or tokens[at - 1].end() != tokens[at - 1].end("word"):
            break
        at -= 1
    if at == len(tokens) - 1 and at and last in word_set("people", "given_last"):
        family = tokens[at - 1]
        if len(family[0]) > 1 and may_be_name(family[0]) and not is_body(family[0]):
            return family.start()
    if len(last) == 1 and last in surnames() and words[at] not in word_set("people", "given"):
        at = len(tokens) - 1  # a family name alone
    alone = at == len(tokens) - 1
    if len(last) == 1 and alone and (modified or last not in surnames()):
        return None
    if (
        not alone
        and is_korean(last)
        and len(last) == FULL
        and not is_foreign(last)
        and words[at] not in word_set("people", "given")
    ):
        return tokens[-1].start()
    return tokens[at].start()

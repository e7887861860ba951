"""People in Korean copy: a name before its title, and the later mentions it explains."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.domain.findings import Mention, Person
from clipping_archive.domain.story import Story
from clipping_archive.extraction.foreign import Party, covered, point
from clipping_archive.gazetteer.languages import foreign_words

_TOKEN = re.compile(r"[가-힣A-Za-z0-9]+")
_HANGUL = re.compile(r"[가-힣]{1,6}")
PARTICLES = (
    r"(?:(?:측|들)?(?:께서는|께서|에게서|에게는|에게|에서는|에서도|에서|으로|이라는|라는|이라고|라고|이란|과의|와의|까지|부터|보다|"
    r"이며|이자|이다|이고|은|는|이|가|을|를|의|도|와|과|로|에|만|인|측)?)"
)
"""What may be glued to a noun: a particle, or nothing."""
BEHIND = rf"(?={PARTICLES}(?![가-힣A-Za-z0-9]))"
"""An expression for the end of a noun."""
_NO_NAME_END = re.compile(
    r".*(?:[은는을를의와과며던한할께들된서]|에서|으로|하고|했고|이고|한다|했다|라고|다고|에게)\Z"
)
KOREAN = (2, 4)
"""The shortest and the longest Korean name, in syllables."""
MODIFIERS = 3
"""So many words may stand between a name and its title."""


def _set(table: str, name: str) -> frozenset[str]:
    return frozenset(foreign_words("korean", table, name))


@dataclass(slots=True)
class _Known:
    """A person while the dispatch is read."""

    parts: tuple[str, ...]
    name: str
    titles: list[str] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)

    @property
    def calls(self) -> str:
        """The name that a later mention uses: the family name of a Korean, the last name of others."""
        return self.parts[0][0] if _is_korean(self.parts) else self.parts[-1]


@dataclass(frozen=True, slots=True)
class _Titled:
    """A name with its title, as it stands in a text."""

    paragraph: int | None
    text: str
    start: int
    end: int
    stop: int
    title: str

    @property
    def parts(self) -> tuple[str, ...]:
        return tuple(self.text[self.start : self.end].split())


@cache
def _title() -> re.Pattern[str]:
    words = sorted(_set("people", "titles"), key=len, reverse=True)
    lead = "(?:외무|외교|국방|통일|공동|제[12]|전|부)?"
    return re.compile(rf"(?<= )(?P<title>{lead}(?:{'|'.join(words)})){BEHIND}")


def find_korean_people(story: Story) -> tuple[tuple[Person, ...], list[Party]]:
    """List the people of a story, and each mention with its title as a party that may speak."""
    texts: list[tuple[int | None, str]] = [*enumerate(story.paragraphs)]
    if story.headline:
        texts.insert(0, (None, story.headline))
    titled = [one for number, text in texts for one in _titled(number, text)]
    people: list[_Known] = []
    for one in sorted(titled, key=lambda one: -len(one.parts)):  # the fullest forms first
        _meet(people, one)
    parties = [party for one in titled for party in _party(people, one)]
    for number, text in texts:
        parties += _bare(people, number, text)
    people = [one for one in people if one.mentions]
    people.sort(key=lambda one: _order(one.mentions))
    return tuple(_person(one) for one in people), [
        one for one in parties if one.mention.paragraph is not None
    ]


def _titled(number: int | None, text: str) -> Iterator[_Titled]:
    for found in _title().finditer(text):
        tokens = list(_TOKEN.finditer(text, max(0, found.start() - 60), found.start()))
        if not _adjacent(text, tokens, found.start()):
            continue
        between = 0
        while tokens and between < MODIFIERS and _is_between(tokens):
            tokens.pop()
            between += 1
        behind = found["title"] not in _set("people", "titles_behind_body") or between
        if tokens and behind and (first := _name_start(text, tokens, between > 0)) is not None:
            end = tokens[-1].end()
            title = text[end : found.end()].strip()
            yield _Titled(number, text, first, end, found.end(), title)


def _adjacent(text: str, tokens: list[re.Match[str]], end: int) -> bool:
    """Keep only the tokens before a title that a single space parts: no comma stands within a name."""
    for at in range(len(tokens) - 1, -1, -1):
        if text[tokens[at].end() : end] != " ":
            del tokens[: at + 1]
            break
        end = tokens[at].start()
    return bool(tokens)


def _is_between(tokens: list[re.Match[str]]) -> bool:
    """Say whether the last token is a country or body before the title, with a name before it."""
    word = tokens[-1][0]
    if word in _set("words", "countries") | _set("words", "bodies") | _set("people", "between"):
        return True
    if _is_korean((word,)) and len(word) == 3 and len(tokens) == 1:
        return False
    ends = (
        *foreign_words("korean", "words", "country_ends"),
        *foreign_words("korean", "people", "between_ends"),
    )
    return len(word) > 2 and len(tokens) > 1 and word.endswith(ends)


def _name_start(text: str, tokens: list[re.Match[str]], modified: bool) -> int | None:
    """Find where the name starts that ends with the last token; None where that is no name."""
    last = tokens[-1]
    if not _may_be_name(last[0]) or (len(last[0]) == 1 and (modified or last[0] not in _surnames())):
        return None
    start = last.start()
    given = _set("people", "given")
    before = tokens[:-1][-2:]
    if before and before[-1][0] in given and len(last[0]) > 1:
        start = before[-1].start()
        if len(before) > 1 and before[0][0] in given:
            start = before[0].start()
    return start


def _may_be_name(word: str) -> bool:
    return bool(
        _HANGUL.fullmatch(word)
        and word not in _set("people", "nobody")
        and word not in _set("words", "bodies")
        and word not in _set("words", "countries") - _surnames()
        and not word.endswith(foreign_words("korean", "words", "country_ends"))
        and not (len(word) > 1 and word in _set("words", "unnamed"))
        and not (len(word) > 1 and word in _set("people", "titles"))
        and not (len(word) > 1 and _NO_NAME_END.match(word) and not _is_korean((word,)))
    )


@cache
def _surnames() -> frozenset[str]:
    return _set("people", "surnames")


def _is_korean(parts: tuple[str, ...]) -> bool:
    """Tell a Korean name, surname and given name in one word of three syllables, from a foreign one."""
    if len(parts) != 1 or parts[0] in _set("people", "given"):
        return False
    word = parts[0]
    short, long = KOREAN
    double = len(word) == long and word[:2] in _surnames()
    return double or (short <= len(word) < long and word[0] in _surnames())


def _meet(people: list[_Known], one: _Titled) -> None:
    """Note a person by a titled form, unless the form only calls somebody who is known already."""
    parts = one.parts
    if len(parts[0]) == 1 and len(parts) == 1:
        return  # a family name alone names nobody new
    known = _called(people, parts)
    if known is None:
        known = _Known(parts, " ".join(parts))
        people.append(known)
    if one.title != "씨" and not any(title.endswith(one.title) for title in known.titles):
        known.titles.append(one.title)


def _called(people: list[_Known], parts: tuple[str, ...]) -> _Known | None:
    """Give the one person whom a form calls; None where nobody or more than one may be meant."""
    exact = [one for one in people if one.parts == parts]
    if exact or len(parts) > 1:
        return exact[0] if exact else None
    found = [one for one in people if one.calls == parts[0]]
    return found[0] if len(found) == 1 else None


def _party(people: list[_Known], one: _Titled) -> Iterator[Party]:
    """Point at a titled mention; a family name is told apart by the title that goes with it."""
    known = _called(people, one.parts)
    if known is None and len(one.parts) == 1:
        same = [
            person
            for person in people
            if person.calls == one.parts[0] and any(title.endswith(one.title) for title in person.titles)
        ]
        known = same[0] if len(same) == 1 else None
    if known:
        known.mentions.append(point(one.text, one.paragraph, one.start, one.end, "name before title"))
        yield Party(
            point(one.text, one.paragraph, one.start, one.stop, "name before title"), "person", known.name
        )


def _bare(people: list[_Known], number: int | None, text: str) -> Iterator[Party]:
    """Point at full names, and at the last names of foreigners, that stand without a title."""
    for person in people:
        names = [person.name] if _is_korean(person.parts) else [person.name, person.parts[-1]]
        taken = covered(person.mentions, number)
        for found in re.finditer(rf"(?<![가-힣])(?:{'|'.join(map(re.escape, names))}){BEHIND}", text):
            if len(found[0]) > 1 and taken.isdisjoint(range(*found.span())):
                person.mentions.append(point(text, number, *found.span(), "name again"))
                yield Party(point(text, number, *found.span(), "name again"), "person", person.name)


def _order(mentions: list[Mention]) -> tuple[int, int]:
    return min((-1 if one.paragraph is None else one.paragraph, one.start) for one in mentions)


def _person(one: _Known) -> Person:
    mentions = sorted(one.mentions, key=lambda at: (-1 if at.paragraph is None else at.paragraph, at.start))
    return Person(one.name, tuple(one.titles), tuple(mentions), "korean name before title")

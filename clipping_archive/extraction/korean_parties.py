"""Who may speak in Korean copy: people, media and the nouns for them, bodies, and those without a name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.domain.keys import key_for
from clipping_archive.extraction.foreign import Party, point
from clipping_archive.extraction.korean_names import (
    BEHIND,
    is_foreign,
    is_transcribed,
    may_be_name,
    unglued,
    with_particles,
)
from clipping_archive.extraction.outlets import NamedOutlet
from clipping_archive.gazetteer import outlet_aliases, outlet_facts
from clipping_archive.gazetteer.languages import foreign_outlets, foreign_words

_HANGUL = re.compile(r"[가-힣]")
_KINDS = {
    "일간": "newspaper",
    "신문": "newspaper",
    "주간": "magazine",
    "방송": "broadcaster",
    "통신": "agency",
    "매체": "online",
}
_BEGIN = r"(?<![가-힣A-Za-z0-9])"


def _words(name: str) -> str:
    """Match a word of a list, the longest first."""
    words = sorted(foreign_words("korean", "words", name), key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, words))})"


@cache
def _keys() -> dict[str, str]:
    native = {name: key for name, key in outlet_aliases().items() if _HANGUL.search(name)}
    return native | dict(foreign_outlets("korean"))


@cache
def _outlet() -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(_keys(), key=len, reverse=True)))
    return re.compile(
        rf"{_BEGIN}(?P<before>{_words('medium_before')} )?(?P<quote>《)?"
        rf"(?P<name>(?:{names})(?P<medium> ?{_words('medium')})?){BEHIND}"
    )


@cache
def taken_up() -> tuple[re.Pattern[str], dict[str, set[str]]]:
    """Match the nouns that take up a medium, and map each to the kinds that it can mean."""
    kinds = {
        noun: set(meant) for noun, *meant in map(str.split, foreign_words("korean", "words", "anaphora"))
    }
    general = "".join(rf"(?<!{word} )" for word in ("외신", "언론", "매체", "현지", "일부", "다수"))
    return re.compile(
        rf"{_BEGIN}{general}(?:이 |동 )?(?P<noun>{'|'.join(kinds)})(?=[은는이도]|에 따르면)"
    ), kinds


@cache
def _unnamed() -> re.Pattern[str]:
    known = "|".join(_words(name) for name in ("unnamed_before", "bodies", "countries"))
    before = rf"(?:{known}|[가-힣]{{1,8}}{_words('body_ends')})"
    initial = rf"(?:[A-Z]|{_surname()}모?) ?(?:\(\d\d\))?씨"
    return re.compile(
        rf"{_BEGIN}(?:(?:{before}(?:의|측)? ){{0,4}}{_words('unnamed')}(?:들)?|{initial}){BEHIND}"
    )


def _surname() -> str:
    return f"(?:{'|'.join(foreign_words('korean', 'people', 'surnames'))})"


_TOPIC = re.compile(
    rf"{_BEGIN}(?:(?P<before>[가-힣A-Za-z]{{2,10}}) )?(?P<word>[가-힣A-Za-z]{{2,14}}?)"
    r"(?= ?측?(?:은|는|도)[\s,])"
)
_VERB_ENDS = ("르", "드")  # 흐르는, 만드는


def _topics(text: str) -> Iterator[tuple[int, int, bool]]:
    """Give what a sentence is about and that may speak: a court, a team, a name in foreign syllables."""
    ends = foreign_words("korean", "words", "speaker_ends")
    for found in _TOPIC.finditer(text):
        word, before = found["word"], found["before"]
        if word.endswith(ends):
            alone = not before or not may_be_name(before)
            yield found.start("word" if alone else "before"), found.end(), True
        elif is_transcribed(word) and not word.endswith(_VERB_ENDS):
            yield found.start("word"), found.end(), False


@cache
def _body() -> re.Pattern[str]:
    end = rf"[가-힣]{{0,8}}{_words('body_ends')}"
    place = rf"(?:(?:{_words('countries')}|{_words('cities')}|[가-힣]{{1,6}}{_words('country_ends')}) )?"
    return re.compile(rf"{_BEGIN}{place}(?:{end}|{_words('bodies')}|{_words('countries')}){BEHIND}")


def named_in(number: int | None, text: str) -> Iterator[NamedOutlet]:
    """Give the media that a paragraph, or the headline, names."""
    ambiguous = foreign_words("korean", "words", "ambiguous")
    for found in _outlet().finditer(text):
        name = found["name"].removesuffix(found["medium"] or "")
        if found["medium"] or found["before"] or found["quote"] or name not in ambiguous:
            yield NamedOutlet(_keys()[name], point(text, number, *found.span("name"), "alias"))

    yield from _unlisted(number, text)


@cache
def _described() -> re.Pattern[str]:
    """Match a name behind a country and a word for a medium: "로르베니아 일간 카르스케르노비니"."""
    country = rf"(?:{_words('countries')}|[가-힣]{{1,6}}{_words('country_ends')}|현지|온라인)"
    kinds = "|".join(_KINDS)
    return re.compile(
        rf"{_BEGIN}{country} (?:온라인|경제|군사|독립|현지)? ?(?P<kind>{kinds})[지사]? "
        r"(?P<name>[가-힣A-Za-z]{2,16})"
    )


def _unlisted(number: int | None, text: str) -> Iterator[NamedOutlet]:
    """Give media that no list holds: a foreign name behind a country and a word for a medium."""
    described = list(_described().finditer(text))
    nouns = with_particles(text) if described else frozenset()
    for found in described:
        name = unglued(found["name"], nouns)
        foreign = is_foreign(name) or name.isascii()
        if foreign and not _outlet().match(text, found.start("name")):
            span = found.start("name"), found.start("name") + len(name)
            facts = outlet_facts(key_for(name), name, _KINDS[found["kind"]])
            yield NamedOutlet(facts.key, point(text, number, *span, "medium described"), facts)


def others_in(number: int, text: str) -> Iterator[Party]:
    """Give those without a name and the bodies that may speak in a paragraph."""
    for found in _unnamed().finditer(text):
        yield Party(point(text, number, *found.span(), "nobody named"), "unnamed", None)
    for found in _body().finditer(text):
        yield Party(point(text, number, *found.span(), "body"), "organization", found[0])
    for start, end, body in _topics(text):
        mention = point(text, number, start, end, "topic")
        yield Party(mention, "organization" if body else "unnamed", mention.text if body else None)

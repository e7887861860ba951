"""Who may speak in Russian copy: people, media in any case, bodies, and those without a name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.domain.keys import key_for
from clipping_archive.extraction.foreign import Party, point
from clipping_archive.extraction.outlets import NamedOutlet
from clipping_archive.gazetteer import outlet_aliases, outlet_facts
from clipping_archive.gazetteer.languages import foreign_outlets, foreign_words

_CYRILLIC = re.compile(r"[А-Яа-яЁё]")
_MEDIUM = (
    r"(?:(?:информ)?агентств\w{1,3}|газет\w{1,2}|(?:теле)?канал\w{0,2}|радио|журнал\w{0,2}|"
    r"издани\w{1,2}|портал\w{0,2})"
)
_NOUNS = {
    "информагентств": "agency",
    "агентств": "agency",
    "газет": "newspaper",
    "телеканал": "broadcaster",
    "радиостанци": "radio",
    "журнал": "magazine",
    "издани": "online",
    "портал": "online",
}
_TAKEN_UP = re.compile(r"(?<!\w)(?P<noun>[Аа]гентство|[Гг]азета|[Тт]елеканал|[Ии]здание)(?!\w)(?! [«А-ЯA-Z])")
_KINDS = {
    "агентство": {"agency"},
    "газета": {"newspaper"},
    "телеканал": {"broadcaster"},
    "издание": {"newspaper", "online"},
}


@cache
def _keys() -> dict[str, str]:
    native = {name: key for name, key in outlet_aliases().items() if _CYRILLIC.search(name)}
    return native | dict(foreign_outlets("russian"))


def _declined(name: str) -> str:
    """Match a name in any case: abbreviations and names in -о, -и stand as they are."""
    if name.isupper() or not re.search(r"[бвгджзклмнпрстфхцчшщ]\Z", name) or " " in name:
        return re.escape(name)
    return rf"{re.escape(name)}(?:а|у|ом|е)?"


@cache
def _outlet() -> re.Pattern[str]:
    names = "|".join(f"{_declined(name)}" for name in sorted(_keys(), key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:(?P<medium>{_MEDIUM}) )?[«\"]?(?P<name>{names})(?![\w-])[»\"]?")


def named_in(number: int | None, text: str) -> Iterator[NamedOutlet]:
    """Give the media that a paragraph, or the headline, names."""
    ambiguous = foreign_words("russian", "words", "ambiguous")
    for found in _outlet().finditer(text):
        key = next(key for name, key in _by_length() if found["name"].startswith(name))
        quoted = text[found.start("name") - 1 : found.start("name")] + found[0][-1:] in ("«»", '""')
        if found["name"] in ambiguous and not (found["medium"] or quoted):
            continue
        start, end = (found.start("name"), found.end("name"))
        if quoted:
            start, end = start - 1, end + 1
        yield NamedOutlet(key, point(text, number, start, end, "alias"))
    yield from _unlisted(number, text)


@cache
def _described() -> re.Pattern[str]:
    """Match a name in marks or in Latin letters behind a word for a medium: "телеканал Karsk"."""
    other = "".join(rf"(?<!{word} )" for word in sorted(_no_media(), key=len))
    return re.compile(
        rf"(?<![\w-]){other}(?P<medium>(?i:{'|'.join(_NOUNS)}))\w{{0,3}} "
        r"(?:«(?P<a>[^«»]{2,30})»|\"(?P<b>[^\"]{2,30})\"|(?P<c>[A-Za-z][\w.-]{2,20}(?: [A-Z][\w.-]+){0,3}))"
    )


def _no_media() -> frozenset[str]:
    """Give what an agency is called that is no medium, in its cases."""
    words = foreign_words("russian", "words", "no_media")
    forms = {word[:-2] + ending for word in words for ending in ("ое", "ого", "ому", "ым", "ом")}
    return frozenset(forms | {form.capitalize() for form in forms})


def _unlisted(number: int | None, text: str) -> Iterator[NamedOutlet]:
    """Give media that no list holds: a name behind a word for a medium."""
    for found in _described().finditer(text):
        group = next(name for name in "abc" if found[name])
        if not _outlet().match(text, found.start(group)):
            facts = outlet_facts(key_for(found[group]), found[group], _NOUNS[found["medium"].lower()])
            yield NamedOutlet(facts.key, point(text, number, *found.span(group), "medium described"), facts)


@cache
def _by_length() -> list[tuple[str, str]]:
    return sorted(_keys().items(), key=lambda pair: -len(pair[0]))


def taken_up() -> tuple[re.Pattern[str], dict[str, set[str]]]:
    """Match the nouns that take up a medium, and map each to the kinds that it can mean."""
    return _TAKEN_UP, _KINDS


@cache
def _others() -> re.Pattern[str]:
    words = {name: foreign_words("russian", "words", name) for name in ("bodies", "unnamed")}
    forms = (
        rf"(?P<{name}>{'|'.join(map(re.escape, sorted(listed, key=len, reverse=True)))})"
        for name, listed in words.items()
    )
    return re.compile(rf"(?<![\w-])(?:{'|'.join(forms)})(?![\w-])")


def others_in(number: int, text: str) -> Iterator[Party]:
    """Give those without a name and the bodies that may speak in a paragraph."""
    for found in _others().finditer(text):
        if found["bodies"]:
            yield Party(point(text, number, *found.span(), "body"), "organization", found[0])
        else:
            yield Party(point(text, number, *found.span(), "nobody named"), "unnamed", None)

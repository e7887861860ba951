"""Names and titles of Russian copy in their cases: their forms, and the nominative where a rule gives it."""

from __future__ import annotations

from functools import cache

from clipping_archive.domain import expressions as re
from clipping_archive.gazetteer.languages import foreign_words

WORD = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?"
_CONSONANT = "бвгджзклмнпрстфхцчшщ"
_ADJECTIVE = ("ского", "скому", "ским", "ском", "ская", "ской", "скую", "ский")
_ATTRIBUTE = re.compile(r".*(?:ого|его|ому|ему|ой|ая|яя|ую|юю|ых|их|ый|ий|ые|ие|ым|им)\Z")
CASES = {
    "nominative": ("",),
    "genitive": ("а", "я", "ы", "и"),
    "dative": ("у", "ю"),
    "instrumental": ("ом", "ем", "ой", "ей"),
}
"""The endings that a noun of a case has, as far as they tell it."""


@cache
def given_forms() -> dict[str, str]:
    """Map every case form of a given name to the nominative."""
    forms: dict[str, str] = {}
    names = foreign_words("russian", "people", "given")
    for name in names:
        stem = name.rstrip("ьйая")
        for ending in ("", *"ауеёиыюя", "ом", "ем", "ём", "ой", "ей", "ью", "я", "ию", "ии", "ием"):
            forms.setdefault(stem + ending, name)
    return forms | {name: name for name in names}


@cache
def _meant() -> dict[str, int]:
    """Count the names that a form may be of: "Александра" is a woman's, and a man's in the genitive."""
    counted: dict[str, int] = {}
    for name in foreign_words("russian", "people", "given"):
        stem = name.rstrip("ьйая")
        endings = (
            ("ы", "и", "е", "у", "ю", "ой", "ей")
            if name[-1] in "ая"
            else ("а", "я", "у", "ю", "ом", "ем", "е")
        )
        for form in {name, *(stem + ending for ending in endings)}:
            counted[form] = counted.get(form, 0) + 1
    return counted


def stem_of(family: str) -> str:
    """Take the ending off a family name: Пескова, Песков and Песковым have one stem."""
    for ending in _ADJECTIVE:
        if family.endswith(ending):
            return family.removesuffix(ending) + "ск"
    return re.sub(rf"(?<=[{_CONSONANT}])(?:а|у|ом|ым|е|ой|ем)\Z", "", family)


def nominative(given: str, family: str) -> str | None:
    """Give a name in the nominative by a given name that is known; None where that leaves a choice."""
    name = given_forms().get(given)
    if name is None or given == name or _meant().get(given, 0) > 1:
        return None
    woman = name[-1] in "ая"
    for ending in ("ского", "скому", "ским", "ском"):
        if family.endswith(ending):
            return f"{name} {family.removesuffix(ending)}ский"
    if re.search(r"(?:ого|ему|его|ому)\Z", family):
        return None  # -ый, -ой or -ий
    if re.search(r"(?:о|и|э|ых|их)\Z", family) or (woman and family[-1] in _CONSONANT):
        return f"{name} {family}"  # such names have no cases
    if woman:
        return (
            f"{name} {re.sub(r'(?:ой|у)$', 'а', family)}"
            if re.search(r"(?:ов|ев|ин|ын)(?:ой|у)$", family)
            else None
        )
    return f"{name} {stem_of(family)}"


def unled(given: str, family: str, case: str) -> str | None:
    """Give a name in the nominative by the case of its title; None where the endings do not agree."""
    endings = {"genitive": ("а", "а"), "dative": ("у", "у"), "instrumental": ("ом", "(?:ом|ым)")}.get(case)
    if endings is None:
        return None
    first = re.fullmatch(rf"(.+[{_CONSONANT}]){endings[0]}", given)
    last = re.fullmatch(rf"(.+[{_CONSONANT}]){endings[1]}", family)
    return f"{first[1]} {last[1]}" if first and last else None


@cache
def _title_words() -> dict[str, tuple[str, str]]:
    """Map every form of a title to its nominative and its case."""
    forms: dict[str, tuple[str, str]] = {}
    for word in foreign_words("russian", "people", "titles"):
        stem = word.rstrip("ьай") if word[-1] in "ьай" else word
        for case, endings in CASES.items():
            for ending in endings:
                forms.setdefault(stem + ending, (word, case))
        forms[word] = (word, "nominative")
    return forms


def title_of(word: str) -> tuple[str, str]:
    """Give the nominative of the first word of a title, and the case in which it stands."""
    return _title_words().get(word.lower(), (word, "nominative"))


@cache
def title_forms() -> str:
    """Give the expression for a title in any case."""
    return "|".join(sorted(map(re.escape, _title_words()), key=len, reverse=True))


def is_no_name(word: str) -> bool:
    """Say whether a word with a capital is a country, a body or an attribute of one: "Южной Кореи"."""
    return word in foreign_words("russian", "people", "no_names") or (
        _ATTRIBUTE.match(word) is not None and word not in given_forms()
    )

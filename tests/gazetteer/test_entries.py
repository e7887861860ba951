"""Every entry of the lists is at work: taken out of its list, some text of its kind is read otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from clipping_archive.citing.names import name_of
from clipping_archive.domain.findings import Findings
from clipping_archive.fixes.statements import _kind as meant
from clipping_archive.gazetteer import cues, files
from tests.gazetteer.ablation import Answers, Table, answer, idle, reading

PAPERS = {
    "agency": "KCNA",
    "newspaper": "Rodong Sinmun",
    "broadcaster": "KCTV",
    "radio": "Korean Central Broadcasting Station",
    "magazine": "Der Spiegel",
    "online": "Uriminzokkiri",
}
TITLES = {
    "heads": reading(
        "{E} Zorvan Quell left.",
        "The port met {e} Zorvan Quell.",
        "{E}s Zorvan Quell and Mirna Tovask left.",
        "The {e} said it rained.",
    ),
    "modifiers": reading(
        "On Monday {e} minister Zorvan Quell left.",
        "The port met {e} envoy Zorvan Quell.",
        "Zorvan Quell, {e} minister of Karsk, left.",
        "On Monday {e}foreign minister Zorvan Quell left.",
        "She met secretary of the {E} Mr. Ottoway.",
    ),
    "honorifics": reading("{E} Zorvan Quell left.", "{E} Quell left.", "The {e} said it rained."),
    "bodies": reading(
        "The {e} said it rained.",
        "A {e} said it rained.",
        "The Karsk {e} said it rained.",
        "The {e} said no. The {e} said it rained.",
        "On Monday {e} minister Zorvan Quell left.",
    ),
    "groups": reading("{E} said it rained.", "{e} said it rained."),
}
NAMES = {
    "given": reading("{E} Ottoway left."),
    "family": reading("Paris {E} left.", "Jane {E} left.", "Paris {T} left."),
    "korean_family": reading("{E} Chol-min left.", "{E} Chol Min left."),
    "korean_syllables": reading("Kim {E}-{e} left.", "Kim {E} left."),
    "chinese_family": [
        *reading("{E} Weilin left. {E} was late."),
        lambda entry: name_of(f"{entry.title()} Weilin"),
    ],
    "not_names": reading("Minister Jane {E} left.", "Mr. {E} Johnson left."),
}
BESIDE = (
    "The {e} Zorvana said it rained.",
    "The Zorvana {e} said it rained.",
    "The Zorvana {E} reported that it rained.",
    "Zorvana {E} reported that it rained.",
    "{E} Zorvana reported that it rained.",
    "The {E} reported that it rained.",
    "Jane Ottoway told the Zorvana {E} that it rained.",
    "The Zorvana {E}, a newspaper, said it rained.",
    "Karsk's election commission says it stands by the results it has released on its {C}.",
)
NATIONS = reading(
    "The port met {e} minister Zorvan Quell.",
    "Zorvan {E}, 47, left.",
    "Mr. {E} left.",
    "The {E} Zorvana newspaper said it rained.",
    "{E} Busan was calm.",
    "Minister {E}, 47, left.",
    "The {E} newspaper said it rained.",
)
SAYINGS = {
    "past": (
        "Jane Ottoway {e} that it rained.",
        '"It rained a lot," Jane Ottoway {e}.',
        "Jane Ottoway {e} to leave the port.",
        "Jane Ottoway {e} her concern.",
        "Jane Ottoway {e} the port as unsafe.",
        "KCNA {e} Jane Ottoway as saying it rained.",
        "Jane Ottoway {e} her to leave the port.",
    ),
    "present": ("Jane Ottoway {e} that it rained.", "Jane Ottoway {e} her concern."),
    "participle": (
        "Jane Ottoway said it rained, {e} that it snowed.",
        "Jane Ottoway was {e} by KCNA as saying it rained.",
        "The statement {e} by KCNA said it rained.",
        "Jane Ottoway has {e} that it rained.",
    ),
}


def meant_by_a_fix(entry: str) -> object:
    """Say who is meant by a fix that names a body."""
    return meant(entry, Findings())


def saying(lemma: str) -> list[str]:
    """Write texts with every form of a verb."""
    return [
        text.format(e=cue.form)
        for cue in cues().values()
        if cue.lemma == lemma
        for text in SAYINGS.get(cue.kind, ())
    ]


BODIES = [
    meant_by_a_fix,
    *reading(
        "Minister {e}, 47, left.",
        "The {e} newspaper said it rained.",
        "The port met {e} spokesman Zorvan Quell.",
    ),
]
TEXTS = {lemma: saying(lemma) for lemma in {cue.lemma for cue in cues().values()}}


def nth_saying(number: int) -> Callable[[str], object]:
    """Read one of the texts with a verb."""
    return lambda lemma: answer(TEXTS[lemma][number % len(TEXTS[lemma])])


VERBS = [nth_saying(number) for number in range(max(map(len, TEXTS.values())))]


def tables() -> Iterator[tuple[Table, Answers]]:
    """List every table of the lists with the texts that its entries stand in."""
    yield from ((("titles.toml", name), texts) for name, texts in TITLES.items())
    yield from ((("names.toml", name), texts) for name, texts in NAMES.items())
    yield ("demonyms.toml",), NATIONS
    yield ("bodies.toml",), BODIES
    yield (
        ("media.toml", "generic"),
        reading(
            "{C} said it rained.",
            "It rained, {e} reported.",
            "KCNA said no. It rained, {e} said.",
            "KCNA said no. {C} said it rained.",
        ),
    )
    data = files.toml("media.toml")
    for kind, paper in PAPERS.items():
        yield ("media.toml", "nouns", kind), reading(f"{paper} said it rained. The {{e}} said it snowed.")
    for name in ("beside", "perhaps", "named", "perhaps_named"):
        yield from ((("media.toml", name, kind), reading(*BESIDE)) for kind in data[name])
    for family in files.toml("cues.toml")["family"]:
        yield ("cues.toml", "family", family, "verbs"), VERBS


@pytest.mark.parametrize(
    ("table", "answers"),
    list(tables()),
    ids=lambda value: "-".join(value) if isinstance(value, tuple) else "read",
)
def test_every_entry_makes_a_difference(table: Table, answers: Answers) -> None:
    assert idle(table, answers) == []

"""Outlets where they are named, by the aliases of the gazetteer."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.domain.story import Story
from clipping_archive.extraction.outlets import find_outlets


def named_in(*paragraphs: str, headline: str | None = None) -> list[tuple[str, str, str]]:
    found = find_outlets(Story(paragraphs=paragraphs, headline=headline))
    return [(one.key, one.mention.text, one.mention.rule) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KCNA reported it.", [("kcna", "KCNA", "alias")]),
        (
            "The Korean Central News Agency (KCNA) reported it.",
            [("kcna", "Korean Central News Agency (KCNA)", "alias")],
        ),
        ("KCNA (founded 1946) reported it.", [("kcna", "KCNA", "alias")]),
        ("KCNA’s report and Kyodo's.", [("kcna", "KCNA", "alias"), ("kyodo", "Kyodo", "alias")]),
        (
            "The North’s official news agency said so.",
            [("kcna", "The North’s official news agency", "described")],
        ),
        ("the North's official news agency, KCNA, said so.", [("kcna", "KCNA", "alias")]),
        ("The Sputnik news agency said so.", [("sputnik", "Sputnik", "alias")]),
        ("Sputnik reported it.", [("sputnik", "Sputnik", "alias")]),
        ("according to Sputnik", [("sputnik", "Sputnik", "alias")]),
        ("They launched Sputnik in autumn.", []),
        ("CCTV said on Monday it rained.", [("cctv", "CCTV", "alias")]),
        ("The report of a CCTV image of a bus, and CCTV footage.", []),
        ("CNN Turk said so.", [("cnn-turk", "CNN Turk", "alias")]),
        ("The KCNAX firm.", []),
        ("", []),
    ],
)
def test_names(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert named_in(text) == expected


def test_headline_first_then_the_paragraphs() -> None:
    found = find_outlets(Story(paragraphs=("Rain.", "TASS said so."), headline="Rain: KCNA"))
    assert [(one.key, one.mention.paragraph, one.mention.start) for one in found] == [
        ("kcna", None, 6),
        ("tass", 1, 0),
    ]


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "KCNA",
                "the",
                "The",
                "North’s",
                "official",
                "news agency",
                "(KCNA)",
                "Sputnik",
                "reported",
                ",",
                "İ",
                "ß",
            ]
        ),
        max_size=12,
    )
)
def test_mentions_cut_out_their_words_and_never_overlap(words: list[str]) -> None:
    text, behind = " ".join(words), 0
    for one in find_outlets(Story(paragraphs=(text,))):
        assert text[one.mention.start : one.mention.end] == one.mention.text != ""
        assert behind <= one.mention.start
        behind = one.mention.end

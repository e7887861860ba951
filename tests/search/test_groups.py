"""Groups of a review, by the rules that are printed."""

from __future__ import annotations

import pytest

from clipping_archive.search.groups import ALL, OTHER, RULES, grouped
from tests.search.newsroom import CLIPPINGS, dispatch


def names(by: str) -> dict[str, int]:
    return {group.name: len(group.clippings) for group in grouped(CLIPPINGS, by)}


def test_the_groups() -> None:
    assert names("agency") == {
        "Agency unknown": 2,
        "Yonhap News Agency": 2,
        "Korean Central News Agency": 1,
        "TASS": 1,
    }
    assert names("outlet") == {"No outlet cited": 3, "TASS": 2, "Korean Central News Agency": 1}
    assert names("person") == {"Anton Veldran": 2, "Ryu Son-hui": 2, OTHER: 3}
    assert names("date")["undated"] == 2


def test_a_topic_is_opened_by_a_dispatch_and_named_by_it() -> None:
    people = "Anton Veldran, Ryu Son-hui"
    opener = dispatch("tass", "2024-01-17", "Grain ships sail", "Text one.", people=people)
    two = dispatch("yonhap", "2024-01-17", "Something else entirely", "Text two.", people=people)
    words = dispatch("kcna", "2024-01-16", "Ships with grain arrive", "Text three.")
    alone = dispatch("kcna", "2024-01-16", "Storm over Karsk", "Text four.", people="Anton Veldran")
    found = grouped([opener, two, words, alone], "topic")
    assert [(one.name, one.clippings) for one in found] == [
        ("Grain ships sail", (opener, two, words)),
        (OTHER, (alone,)),
    ]


def test_words_of_most_headlines_make_no_topic() -> None:
    many = [dispatch("tass", None, f"Karsk report number{n} thing{n}", f"Text {n}.") for n in range(9)]
    assert [group.name for group in grouped(many, "topic")] == [ALL]


@pytest.mark.parametrize("by", RULES)
def test_no_dispatch_is_lost(by: str) -> None:
    found = {one.key for group in grouped(CLIPPINGS, by) for one in group.clippings}
    assert found == {one.key for one in CLIPPINGS}
    assert grouped([], by) == ()

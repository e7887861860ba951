"""Pages, lists, facets and completions."""

from __future__ import annotations

import pytest

from clipping_archive.errors import BadUsage, NoSuchName
from clipping_archive.search.complete import complete_outlet, complete_person, complete_ref
from clipping_archive.search.facets import FACETS, facets
from clipping_archive.search.pages import outlet_page, outlets, people, person_page
from clipping_archive.store.view import View
from tests.search.newsroom import CLIPPINGS, TODAY


def test_a_person_is_one_in_every_spelling(view: View) -> None:
    page = person_page(view, "Ryu Son-hui", TODAY)
    assert {one.name for one in page.spellings} == {"Ryu Son-hui", "Ryu Son Hui", "Ryu Sonhui"}
    assert page.total == len(page.dispatches) == 3
    assert page.titles == (("spokesman", 3),)
    assert [one.text for one in page.statements] == ["Grain is peace"]
    assert [one.name for one in page.seen_with] == ["Anton Veldran"]


def test_a_person_s_words_and_their_carriers(view: View) -> None:
    page = person_page(view, "veldran", TODAY)
    assert page.name == "Anton Veldran"
    assert [(one.key, one.statements) for one in page.carriers] == [("kcna", 1), ("tass", 1)]


def test_an_outlet(view: View) -> None:
    page = outlet_page(view, "korean central news agency")
    assert (page.key, page.issued, page.cited) == ("kcna", 1, 1)
    assert [one.key for one in page.cited_by] == ["yonhap"]
    assert [one.name for one in page.speakers] == ["Anton Veldran"]
    assert len(page.dispatches) == 2
    assert "KCNA" in page.aliases
    assert outlet_page(view, "yonhap").issued == 2


def test_an_unknown_name_gets_the_nearest(view: View) -> None:
    with pytest.raises(NoSuchName) as caught:
        person_page(view, "Anton Veldram", TODAY)
    assert caught.value.candidates == ("Anton Veldran",)
    with pytest.raises(NoSuchName):
        outlet_page(view, "nowhere gazette")
    with pytest.raises(NoSuchName):
        person_page(view, "!", TODAY)


def test_lists(view: View) -> None:
    first = people(view, 1)[0]
    assert (first.name, first.dispatches, first.statements) == ("Anton Veldran", 2, 2)
    assert {one.key: one.dispatches for one in outlets(view)} == {"kcna": 1, "tass": 2}


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("agency", {"yonhap": 2, "kcna": 1, "tass": 1}),
        ("outlet", {"tass": 2, "kcna": 1}),
        ("place", {"Kosvara": 2, "Karsk": 1}),
        ("year", {"2024": 3, "2023": 1}),
        ("month", {"2024-01": 3, "2023-12": 1}),
        ("tag", {"follow-up": 1}),
    ],
)
def test_facets(view: View, name: str, found: dict[str, int]) -> None:
    assert {one.key: one.dispatches for one in facets(view, "", name, today=TODAY)} == found


def test_facets_of_a_query(view: View) -> None:
    assert {one.name for one in facets(view, "person:ryu", "person", today=TODAY)} >= {"Anton Veldran"}
    assert all(isinstance(facets(view, "grain or person:ryu", name, today=TODAY), tuple) for name in FACETS)
    with pytest.raises(BadUsage, match="agency"):
        facets(view, "", "agencies", today=TODAY)


def test_completions(view: View) -> None:
    assert complete_person(view, "vel") == ["Anton Veldran"]
    assert set(complete_person(view, "ryu s")) == {"Ryu Son-hui", "Ryu Son Hui", "Ryu Sonhui"}
    assert complete_outlet(view, "kc") == ["kcna"]
    ref = CLIPPINGS[0].ref
    assert complete_ref(view, ref[:10]) == [ref]
    assert set(complete_ref(view, "yonh")) == {CLIPPINGS[0].ref, CLIPPINGS[5].ref}
    assert ref in complete_ref(view, "yonhap-")

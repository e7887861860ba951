"""A clipping, and the stories of a collection as clippings of their own."""

from __future__ import annotations

import pytest

from clipping_archive.domain.reference import split_item
from tests.store.made import full


def test_a_story_of_a_collection_keeps_its_numbers() -> None:
    whole = full()
    one = whole.item(2)
    assert one.ref == f"{whole.ref}#2"
    assert one.key == whole.key
    assert one.story.paragraphs == ("", whole.story.paragraphs[1])
    assert one.story.headline is None
    assert {said.paragraph for said in one.findings.attributions} == {1}
    for said in one.findings.attributions:
        assert one.story.paragraphs[said.paragraph][said.start : said.end] == said.text


def test_what_is_named_elsewhere_is_not_in_the_story() -> None:
    people = {person.name for person in full().findings.people}
    inside = {person.name for person in full().item(2).findings.people}
    assert inside < people
    assert all(m.paragraph == 1 for person in full().item(2).findings.people for m in person.mentions)


def test_citations_are_counted_anew() -> None:
    whole = full()
    for outlet in whole.item(1).findings.outlets:
        said = [one for one in whole.findings.attributions if one.outlet == outlet.key and one.paragraph == 0]
        assert outlet.citations == len(said)


def test_there_is_no_third_story() -> None:
    with pytest.raises(LookupError):
        full().item(3)


@pytest.mark.parametrize(
    ("typed", "parted"),
    [
        ("yonhap-7c41#2", ("yonhap-7c41", 2)),
        (" 7c41#12 ", ("7c41", 12)),
        ("7c41", ("7c41", None)),
        ("7c41#", ("7c41#", None)),
        ("7c41#x", ("7c41#x", None)),
    ],
)
def test_a_reference_is_parted(typed: str, parted: tuple[str, int | None]) -> None:
    assert split_item(typed) == parted

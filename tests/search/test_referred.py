"""A query that is one reference is one only where a dispatch is called so."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest

from clipping_archive.domain.clipping import Capture, Clipping
from clipping_archive.domain.reference import hex_of
from clipping_archive.domain.story import IssuedBy
from clipping_archive.search.referred import of_reference
from clipping_archive.search.statements import statements
from clipping_archive.store.archive import Archive
from clipping_archive.store.view import View
from tests.search.newsroom import NOW, TODAY, dispatch

TEXT = "KARSK -- “The ferry sails,” Anton Veldran said."


def issued(agency: str, *, number: bool) -> Clipping:
    """Make a dispatch whose key begins with a number of four digits, or with four digits that are none."""
    for one in (dispatch(None, None, f"Ferry {n}", TEXT) for n in count()):
        digits = hex_of(one.key)
        if digits[:4].isdecimal() is number and not digits[:8].isdecimal():
            return one._replace(story=one.story._replace(agency=IssuedBy(agency, "The " + agency)))
    raise AssertionError


LETTERS, DIGITS = issued("karsk-times", number=False), issued("covid", number=True)


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[View]:
    path = str(tmp_path_factory.mktemp("referred") / "a.db")
    with Archive.open(path, create=True) as archive:
        for one in (LETTERS, DIGITS):
            archive.add(one, Capture("x.txt", 1, one.dispatch.sha256, NOW))
    with View.open(path) as opened:
        yield opened


@pytest.mark.parametrize(
    "typed",
    [
        LETTERS.ref,
        f" {LETTERS.ref}  ",
        LETTERS.ref.upper(),
        hex_of(LETTERS.key),
        hex_of(LETTERS.key)[:4],
        f"pa-media-{hex_of(LETTERS.key)[:12]}",
        f"연합-{hex_of(LETTERS.key)[:12]}",
        hex_of(DIGITS.key)[:8],
        f"covid-{hex_of(DIGITS.key)[:4]}",
    ],
)
def test_what_is_held_is_meant_by_its_reference(view: View, typed: str) -> None:
    query = of_reference(view, typed)
    assert query == f"ref:{typed.strip().lower()}"
    (said,) = statements(view, query, today=TODAY)
    assert said.text == "The ferry sails"


def test_a_story_of_it_is_meant_too(view: View) -> None:
    assert of_reference(view, f"{LETTERS.ref}#2") == f"ref:{LETTERS.ref}#2"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "decade",
        "ferry",
        "ffffffffffffffff",
        "covid-ffffffffffffffff",
        "ana-abc",
        "ferry sails",
        "ref:" + LETTERS.ref,
        f"mid-{hex_of(DIGITS.key)[:4]}",
        hex_of(DIGITS.key)[:4],
        "covid-0000000000000000",
    ],
)
def test_all_else_is_words(view: View, typed: str) -> None:
    assert of_reference(view, typed) == typed

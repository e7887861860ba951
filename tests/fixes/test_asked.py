"""What is asked is held against the dispatch before anything is written."""

from __future__ import annotations

import pytest

from clipping_archive.domain.fix import Fix
from clipping_archive.errors import BadDate, BadUsage, ClippingArchiveError
from clipping_archive.fixes import keys
from clipping_archive.fixes.asked import Asked, fixes_of
from tests.fixes.copy import read

CLIPPING = read()
KEYS = keys(CLIPPING.story, CLIPPING.findings.attributions)


def test_a_number_and_its_key_give_the_words() -> None:
    made = fixes_of(CLIPPING, Asked(quote=2, key=KEYS[1], speaker=" Pim Oatley ", carrier="KCNA"))
    assert made == [
        Fix("speaker", '"It is a good ship,"', 1, "Pim Oatley"),
        Fix("carrier", '"It is a good ship,"', 1, "kcna"),
    ]
    assert [one.key for one in made] == [KEYS[1], KEYS[1]]
    assert fixes_of(CLIPPING, Asked(quote=1, not_said=True)) == [Fix("not-said", "the ferry had sailed")]
    assert fixes_of(CLIPPING, Asked(date=2, value="NONE")) == [Fix("date", "on Tuesday", 1, "none")]
    assert fixes_of(CLIPPING, Asked(date=1, value="--01-09")) == [Fix("date", "Tuesday", 1, "--01-09")]
    assert fixes_of(CLIPPING, Asked(not_a_person="jane ottoway")) == [Fix("not-a-person", "Jane Ottoway")]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (Asked(quote=2, key=KEYS[0], not_said=True), f"{KEYS[0]} is quote 1 now"),
        (Asked(quote=2, key="zzzzz", not_said=True), "no quote has the key zzzzz"),
        (Asked(quote=9, not_said=True), "has no quote 9"),
        (Asked(date=9, value="none"), "has no date 9"),
        (Asked(person="Bo Tandt"), "does not stand in"),
        (Asked(person="Ottow"), "does not stand in"),
        (Asked(person="Jane Ottoway"), "already"),
        (Asked(not_a_person="Bo Tandt"), "has no person"),
    ],
    ids=str,
)
def test_what_the_dispatch_does_not_hold_is_refused(asked: Asked, said: str) -> None:
    with pytest.raises(ClippingArchiveError, match=said) as caught:
        fixes_of(CLIPPING, asked)
    assert not isinstance(caught.value, BadUsage)
    assert caught.value.hint


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (Asked(), "Nothing to correct"),
        (Asked(quote=1), "goes with --speaker"),
        (Asked(speaker="x"), "goes with --speaker"),
        (Asked(date=1), "goes with --value"),
        (Asked(value="none"), "goes with --value"),
        (Asked(quote=1, not_said=True, date=1, value="none"), "exclude each other"),
        (Asked(key="aaaaa", headline="x"), "--key goes with"),
        (Asked(quote=1, not_said=True, speaker="x"), "neither speaker nor carrier"),
        (Asked(quote=1, speaker=" "), "--speaker is empty"),
        (Asked(quote=1, carrier="kcnaa"), "No outlet has the key"),
        (Asked(quote=1, carrier="yonhap"), "carries nothing to itself"),
    ],
    ids=str,
)
def test_options_that_do_not_go_together_are_wrong_usage(asked: Asked, said: str) -> None:
    with pytest.raises(BadUsage, match=said) as caught:
        fixes_of(CLIPPING, asked)
    assert caught.value.hint


@pytest.mark.parametrize("value", ["Tuesday", "01/02/2024", "--13-01", "2024-02-30", ""])
def test_a_value_that_is_no_date_is_not_guessed_at(value: str) -> None:
    with pytest.raises(BadDate):
        fixes_of(CLIPPING, Asked(date=1, value=value))

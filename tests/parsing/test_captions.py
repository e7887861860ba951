"""Captions of pictures, and sentences about pictures."""

from __future__ import annotations

import re

import pytest

from clipping_archive.parsing.captions import CAPTIONS, is_caption
from tests.parsing.made import PROSE

MORE = [
    "File photo: A ferry leaves Karsk",
    "In this file photo, a ferry leaves Karsk.",
    "An undated photo released by Karsk Ferries shows a ferry.",
    "This photo, provided by Karsk Ferries, shows a ferry.",
    "A ferry leaves Karsk. (Yonhap)",
    "A ferry leaves Karsk. (AP photo)",
    "A ferry leaves Karsk. (Photo: Hanne Moss, epa)",
    "A ferry leaves Karsk. (KCNA via REUTERS)",
    "[Photo : Hanne Moss]",
    "© AFP / Hanne Moss",
    "A ferry leaves Karsk / Reuters-Yonhap",
    "REUTERS/Hanne Moss/File Photo",
]
NOT_A_CAPTION = [
    *PROSE,
    "A photo released by Karsk Ferries on Monday showed a ship.",
    "A photo carried by the newspaper shows a ship.",
    "The image was taken at night.",
    "A satellite image released on Monday shows two new piers.",
    "Photographs were taken.",
    "Images of the ferry were shown.",
    "The company (AP Moller) owns the ferry.",
    "",
]


@pytest.mark.parametrize(("words", "form", "line"), CAPTIONS)
def test_every_form_fits_its_example(words: tuple[str, ...], form: str, line: str) -> None:
    assert any(word in line for word in words)
    assert re.fullmatch(form, line)
    assert is_caption(line)


@pytest.mark.parametrize("line", [*MORE, *PROSE])
def test_the_words_hide_no_form(line: str) -> None:
    assert is_caption(line) is any(re.fullmatch(form, line) for _, form, _ in CAPTIONS)


@pytest.mark.parametrize("line", MORE)
def test_a_caption(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize("line", NOT_A_CAPTION)
def test_not_a_caption(line: str) -> None:
    assert not is_caption(line)

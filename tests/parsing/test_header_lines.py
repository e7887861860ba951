"""Lines above a body that their own signs tell, and sentences that only look like them."""

from __future__ import annotations

import pytest

from clipping_archive.parsing.header_lines import is_mark, is_slug, is_wired, url_of
from tests.parsing.made import PROSE


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("https://en.yna.co.kr/view/AEN20240117003100325", "en.yna.co.kr"),
        ("Shortlink: http://karsk.example/1", "karsk.example"),
    ],
)
def test_the_address_of_the_page(text: str, host: str) -> None:
    found = url_of(text)
    assert found
    assert found["host"] == host


@pytest.mark.parametrize("text", ["See https://karsk.example/1 for more", "www.karsk.example", *PROSE])
def test_no_address_of_the_page(text: str) -> None:
    assert not url_of(text)


def test_tags_and_sluglines_of_the_wire() -> None:
    assert all(map(is_mark, ["[World]", "ZCZC KRS 123", "KRS --/K"]))
    assert all(map(is_slug, ["/politics/Lorvenia/ferry/", "BC-Lorvenia-Port, 1st Ld-Writethru", "AP--Karsk"]))
    assert is_wired("w2122 Cx1f BC-Lorvenia-Port 02-13 0223")


@pytest.mark.parametrize("text", [*PROSE, "BC-", "[World] Ferry leaves"])
def test_no_tags(text: str) -> None:
    assert not any(sign(text) for sign in (is_mark, is_wired))

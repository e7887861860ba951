"""Saved web pages."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import webpage

SAMPLES = Path(__file__).parent / "samples"
PAGE = (SAMPLES / "html-lorvenia.html").read_bytes()


def read(data: bytes) -> Dispatch:
    (found,) = webpage.read(data, "a.html")
    assert isinstance(found, Dispatch)
    return found


def test_json_ld_of_this_page_comes_first() -> None:
    told = read(PAGE).envelope
    assert told.headline == 'Karsk harbour shut "for weeks", minister says'
    assert (told.guid, told.url) == ("LW20240305000100", "https://lorvenia-wire.example/harbour/41")
    assert told.published
    assert told.published.period.iso() == "2024-03-05T09:31:01+09:00"
    assert told.version == "2024-03-05T11:00:00+09:00"
    assert told.byline == ("GERDA MOSS",)
    assert told.keywords == ("harbour", "storm", "Karsk")
    assert told.subjects == ((None, "Economy"),)
    assert (told.source, told.rights, told.language) == ("Lorvenia Wire", "Lorvenia Wire", "en")


def test_the_text_has_no_menu_advert_or_script_and_a_wrong_charset_yields() -> None:
    found = read(PAGE)
    text = found.text.text
    assert text.startswith("KARSK, March 5 (Lorvenia Wire) -- The harbour of Karsk")
    assert "“Nobody will sail before April,”" in text
    assert len(text.split("\n\n")) == 3
    assert not any(word in text for word in ("Buy a boat", "alert", "Sport", "All rights"))
    assert found.encoding == "utf-8"


def test_meta_names_tell_what_json_ld_does_not_and_the_host_tells_the_zone() -> None:
    found = read((SAMPLES / "html-reuters-host.html").read_bytes())
    told = found.envelope
    assert told.headline == "Rain stops the ferries of Karsk"
    assert (told.source, told.byline, told.keywords) == ("Reuters", ("Ann Moss",), ("rain", "Karsk"))
    assert told.published
    assert told.published.period.iso() == "2024-03-05T08:00:00+00:00"
    assert [one.kind for one in found.assumptions] == ["zone"]
    assert "Europe/London" in found.assumptions[0].text


def test_a_fact_check_has_its_date_from_the_review_and_its_headline_from_the_page() -> None:
    told = read(
        b'<html><head><meta property="og:title" content="No, the pier stands"><script type="application/ld+json">'
        b'{"@type":"ClaimReview","datePublished":"2024-03-05T09:00:00Z","claimReviewed":"The pier fell",'
        b'"author":{"@type":"Organization","name":"AFP"}}</script></head><body><p>The pier of Karsk stands.</p></body></html>'
    ).envelope
    assert (told.headline, told.byline) == ("No, the pier stands", ())
    assert told.published
    assert told.published.period.iso() == "2024-03-05T09:00:00+00:00"


def test_a_live_blog_is_its_entries() -> None:
    found = read(
        b'<html><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm live",'
        b'"liveBlogUpdate":[{"headline":"Pier breaks","articleBody":"The northern pier broke at noon."},'
        b'{"articleBody":"Ferries stopped."}]}</script><body><div>Live</div></body></html>'
    )
    assert found.text.text.split("\n\n") == [
        "Pier breaks",
        "The northern pier broke at noon.",
        "Ferries stopped.",
    ]


@pytest.mark.parametrize("block", ["{", "[" * 100_000, '{"@type": 3, "author": [[[]]]}', '"x"', "null"])
def test_a_damaged_block_costs_nothing_else(block: str) -> None:
    page = (
        f'<html><title>Rain falls</title><script type="application/ld+json">{block}</script><p>It rains.</p>'
    )
    assert read(page.encode()).envelope.headline == "Rain falls"


def test_without_the_library_a_simple_page_is_read_and_another_names_the_cure(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    text = read(PAGE).text.text
    assert "The harbour of Karsk will stay shut" in text
    assert not any(word in text for word in ("Buy a boat", "alert", "Sport"))
    busy = "<html><title>Rain</title><body>" + "<div><a href='/'>Menu</a></div>" * 90
    with pytest.raises(UnreadableDispatch, match=r"pip install 'clipping-archive\[web\]'"):
        read(busy.encode())


@pytest.mark.parametrize("page", [b"<html>", b"<html></html>", b"<html>" + b"<div>" * 50_000 + b"x"])
def test_a_page_without_a_text_or_end_is_refused(page: bytes) -> None:
    with pytest.raises(UnreadableDispatch):
        read(page)


@given(st.binary(max_size=400), st.integers(0, len(PAGE)), st.integers(0, 400))
def test_any_damage_is_read_or_refused(noise: bytes, at: int, cut: int) -> None:
    for data in (noise, PAGE[:at] + noise[:20] + PAGE[at + cut :]):
        webpage.recognises(data)
        with contextlib.suppress(UnreadableDispatch):
            assert webpage.read(data, "a.html")


def test_an_address_with_broken_brackets_costs_no_page() -> None:
    data = b'<html><head><title>Ferry</title><link rel="canonical" href="http://[x/"></head><body><p>It stands.</p>'
    (read,) = webpage.read(data, "a.html")
    assert isinstance(read, Dispatch)
    told = webpage.read_page(data, "a.html", address="https://karsk.example/a")
    assert told.envelope.url == "https://karsk.example/a"

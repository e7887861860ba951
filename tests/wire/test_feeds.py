"""RSS, Atom and JSON Feed."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive import wire
from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import jsonfeed
from clipping_archive.wire.feeds import ATOM, RSS

SAMPLES = Path(__file__).parent / "samples"
FEED = (SAMPLES / "rss-private.xml").read_bytes()
JSON = (SAMPLES / "jsonfeed-lorvenia.json").read_bytes()


def items(data: bytes) -> list[Dispatch | Unread]:
    return wire.read(data, "f.xml")


def dispatches(data: bytes) -> list[Dispatch]:
    return [one for one in items(data) if isinstance(one, Dispatch)]


def test_an_item_is_told_with_its_fullest_text() -> None:
    first = dispatches(FEED)[0]
    told = first.envelope
    assert (first.path, first.format) == ("f.xml!1", "rss")
    assert (told.headline, told.guid, told.byline) == ("Ferries & trains stop", "LW-1", ("Gerda Moss",))
    assert (told.url, told.keywords) == ("https://lorvenia-wire.example/a", ("Rain",))
    assert told.published
    assert told.published.period.iso() == "2024-03-05T09:31:01+09:00"
    assert first.text.text == "Ferries stopped at noon.\n\nSo did the trains."


def test_the_feed_is_context_and_not_part_of_the_bytes() -> None:
    first = dispatches(FEED)[0]
    assert (first.context.source, first.context.language) == ("Lorvenia Wire", "en-GB")
    assert first.envelope.rights == "© Lorvenia Wire"
    assert b"GB" not in first.raw


def test_an_item_without_a_title_has_its_private_text() -> None:
    second = dispatches(FEED)[1]
    assert second.envelope.headline is None
    assert second.text.text == "Rain fell on Karsk.\n\nIt fell all day.\n\nIt will fall tomorrow."


def test_an_empty_item_and_a_broken_one_cost_no_other_one() -> None:
    found = items(FEED)
    assert found[2] == Unread("f.xml!3", "it has neither a headline nor a text")
    fourth, fifth = dispatches(FEED)[2:]
    assert fourth.envelope.headline == "Broken one & bold"
    assert fourth.envelope.byline == ("Ole Brandt",)
    assert (fifth.path, fifth.text.text) == ("f.xml!5", "Whole again.")


def test_a_second_pull_adds_nothing() -> None:
    later = FEED.replace(b"10:00:00 GMT", b"11:30:00 GMT").replace(
        b"<item><title>Ferries",
        b"<item><title>New</title><description>Fog.</description></item><item><title>Ferries",
    )
    assert {one.sha256 for one in dispatches(FEED)} < {one.sha256 for one in dispatches(later)}


def test_rss_one_and_atom() -> None:
    (rdf,) = dispatches((SAMPLES / "rss-rdf.xml").read_bytes())
    assert (rdf.format, rdf.envelope.headline, rdf.envelope.language) == ("rss", "Bridge opens", "da")
    (atom,) = dispatches((SAMPLES / "atom-lorvenia.xml").read_bytes())
    told = atom.envelope
    assert (atom.format, told.headline, told.byline) == ("atom", "Hafen & Brücke zu", ("Gerda Moß",))
    assert told.published
    assert told.published.period.iso() == "2024-03-05T09:00:00+00:00"
    assert told.first_published == "2024-03-05T08:00:00+00:00"
    assert (told.source, told.language) == ("Lorvenia Dienst", "de")
    assert atom.text.text == "Der Hafen ist zu.\n\nDie Brücke auch."


def test_json_feed() -> None:
    found = items(JSON)
    assert [type(one) for one in found] == [Dispatch, Dispatch, Unread, Unread]
    first, second = dispatches(JSON)
    told = first.envelope
    assert (told.guid, told.headline, told.byline) == ("7", "Harbour shut", ("Gerda Moss",))
    assert told.keywords == ("harbour", "rain")
    assert told.published
    assert told.published.period.iso() == "2024-03-05T10:00:00+09:00"
    assert second.envelope.byline == ("Ole Brandt",)
    assert second.text.text == "Untitled rain fell.\n\nIt fell again."


def test_halves_of_characters_are_no_text() -> None:
    data = JSON.replace(b"Untitled rain", b"Untitled \\ud800 rain")
    assert dispatches(data)[1].text.text.startswith("Untitled \N{REPLACEMENT CHARACTER} rain")


def test_no_file_is_read_for_an_entity(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hidden words")
    feed = (
        f'<!DOCTYPE rss [<!ENTITY x SYSTEM "file://{secret}">]><rss><channel><item><title>Rain &x;</title>'
        "</item></channel></rss>"
    )
    (found,) = RSS.read(feed.encode(), "f.xml")
    assert isinstance(found, Dispatch)
    assert "hidden" not in repr(found)


@pytest.mark.parametrize("data", [b"<rss/>", b"<rss><channel></channel></rss>"])
def test_a_feed_without_an_item_says_so(data: bytes) -> None:
    with pytest.raises(UnreadableDispatch, match="without an item"):
        RSS.read(data, "f.xml")


@pytest.mark.parametrize("data", [b"[" * 100_000, b"{", b'{"items": 3}', b"[]"])
def test_what_is_no_json_feed_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableDispatch):
        jsonfeed.read(data, "f.json")


@pytest.mark.parametrize("trap", [b"<!DOCTYPE [ ", b"<!--", b"<item ", b"<![CDATA[", b'a="', b"&", b"<div>"])
def test_a_trap_takes_no_time_to_speak_of(trap: bytes) -> None:
    started = time.process_time()
    with contextlib.suppress(UnreadableDispatch):
        RSS.read(
            b"<?xml version='1.0'?><rss><item>" + trap * 20_000 + b"<title>Fog</title></item></rss>", "f.xml"
        )
    assert time.process_time() - started < 5


@given(st.binary(max_size=200), st.integers(0, len(FEED)), st.integers(0, 300))
def test_any_damage_is_read_or_refused(noise: bytes, at: int, cut: int) -> None:
    damaged = FEED[:at] + noise[:20] + FEED[at + cut :]
    for reader in (RSS, ATOM, jsonfeed):
        for data in (noise, damaged, JSON[:at] + noise[:20] + JSON[at + cut :]):
            reader.recognises(data)
            with contextlib.suppress(UnreadableDispatch):
                assert reader.read(data, "f.xml")


@pytest.mark.parametrize(
    ("paragraph", "kept"),
    [
        ("The post office was closed for two days after the fire, police said.", True),
        ("L'article 5 du traité a été invoqué par le ministre.", True),
        ("The post Ferry sinks appeared first on Karsk Times.", False),
    ],
)
def test_what_a_weblog_sets_below_its_copy_is_told_from_copy(paragraph: str, kept: bool) -> None:
    item = (
        f"<title>Ferry</title><description><![CDATA[<p>A ferry sank.</p><p>{paragraph}</p>]]></description>"
    )
    feed = f'<rss version="2.0"><channel><title>K</title><item>{item}</item></channel></rss>'
    (one,) = dispatches(feed.encode())
    assert (paragraph in one.text.text) is kept

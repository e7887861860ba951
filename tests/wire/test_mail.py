"""Mails as files."""

from __future__ import annotations

import contextlib
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive import stages, wire
from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import mail

MAIL = (Path(__file__).parent / "samples" / "email-lorvenia.eml").read_bytes()
COPY = "KARSK, March 5 (Reuters) - The harbour of Karsk stays shut. " * 12


def read(data: bytes) -> list[Dispatch]:
    return [one for one in wire.read(data, "m.eml") if isinstance(one, Dispatch)]


def written(subject: str = "Storm over Karsk", text: str = COPY) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["Date"] = "Ann Moss <ann@reuters.com>", "Tue, 05 Mar 2024 10:00:00 +0000"
    message["Subject"], message["Message-ID"] = subject, "<1@reuters.com>"
    message.set_content(text)
    return message


def test_the_copy_inside_has_its_own_head() -> None:
    (found,) = read(MAIL)
    told = found.envelope
    assert told.headline == "Harbour of Karsk stays shut"
    assert told.guid == "41@lorvenia-wire.example"
    assert told.published
    assert told.published.period.iso() == "2024-03-05T02:00:00-08:00"
    story = stages.clip(found, stages.Given()).story
    assert story.byline == ("Gerda Moss",)
    assert story.dateline
    assert [place.name for place in story.dateline.places] == ["Karsk"]
    assert "\N{EN DASH}" in found.text.text
    assert "HTML" not in found.text.text


def test_the_subject_is_the_headline_where_the_copy_has_none() -> None:
    (found,) = read(written("Fwd: Re: Storm over Karsk").as_bytes())
    assert (found.envelope.headline, found.envelope.source) == ("Storm over Karsk", "Reuters")
    assert found.envelope.headed


def test_a_subject_that_lies_about_its_charset_is_mended() -> None:
    data = (
        written("XX")
        .as_bytes()
        .replace(b"Subject: XX", "Subject: =?windows-1252?Q?Tonight’s_storm?=".encode())
    )
    assert read(data)[0].envelope.headline == "Tonight’s storm"


def test_html_alone_is_read_as_paragraphs() -> None:
    message = written()
    message.set_content("<p>Rain fell.</p><script>alert(1)</script><p>Fog came.</p>", subtype="html")
    assert read(message.as_bytes())[0].text.text == "Rain fell.\n\nFog came."


def test_what_is_attached_is_read_by_its_own_reader_and_a_covering_note_is_none() -> None:
    message = written(text="Please find it attached.")
    message.add_attachment(
        b"<rss><channel><item><title>Fog</title></item></channel></rss>",
        maintype="application",
        subtype="xml",
        filename="../a/feed.xml",
    )
    message.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="logo.png")
    (found,) = read(message.as_bytes())
    assert (found.path, found.format, found.envelope.headline) == ("m.eml!feed.xml!1", "rss", "Fog")


def test_copy_beside_an_attachment_has_bytes_of_its_own() -> None:
    message = written()
    message.add_attachment("Fog came to Karsk.", filename="fog.txt")
    own, attached = read(message.as_bytes())
    assert (attached.path, attached.format) == ("m.eml!fog.txt", "text")
    (again,) = wire.read(own.raw, own.path, read_as="email")
    assert isinstance(again, Dispatch)
    assert (again.raw, again.text, again.envelope) == (own.raw, own.text, own.envelope)


def test_a_mail_sent_on_is_read() -> None:
    outer = written("Please read", "See below.")
    outer.add_attachment(written("Fog in Karsk"))
    assert [one.envelope.headline for one in read(outer.as_bytes())] == ["Fog in Karsk"]


@pytest.mark.parametrize(
    "text", [b"Source: Lorvenia Wire\nDate: March 5\n\nRain.", b"From our own writer: rain"]
)
def test_labels_of_a_text_are_no_headers(text: bytes) -> None:
    assert not mail.recognises(text)


@given(st.binary(max_size=300), st.integers(0, len(MAIL)), st.integers(0, 300))
def test_any_damage_is_read_or_refused(noise: bytes, at: int, cut: int) -> None:
    for data in (noise, MAIL[:at] + noise[:30] + MAIL[at + cut :], b"From: a\nDate: b\nSubject: " + noise):
        mail.recognises(data)
        with contextlib.suppress(UnreadableDispatch):
            assert mail.read(data, "m.eml")


def test_the_foot_of_a_newsletter_is_no_copy_but_a_story_about_one_is() -> None:
    story = "Customers could not unsubscribe from the service for months, the regulator said."
    message = EmailMessage()
    message["From"], message["Date"], message["Subject"] = "a@karsk.example", "Fri, 01 Mar 2024", "Storm"
    parts = ("It rained in Karsk.", story, "It was dry in Lorven.", "Unsubscribe from this list")
    message.set_content("".join(f"<p>{part}</p>" for part in parts), subtype="html")
    (one,) = read(message.as_bytes())
    assert story in one.text.text
    assert "this list" not in one.text.text

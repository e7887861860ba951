"""What is no story by its kind is no failure, whatever it comes in."""

from __future__ import annotations

import io
from email.message import EmailMessage
from pathlib import Path

import pytest

from clipping_archive import stages, wire
from clipping_archive.domain.dispatch import Unread
from clipping_archive.domain.outcome import Skipped
from clipping_archive.errors import Textless
from clipping_archive.sources import sources

PHOTO = "<ContentItem><SystemSlug>two</SystemSlug><ContentType>Photo</ContentType></ContentItem>"
STORY = (
    "<ContentItem><SystemSlug>one</SystemSlug><ContentType>Text</ContentType><Headline>Ferry</Headline>"
    "<ContentText><![CDATA[<p>The ferry left the quay of Karsk.</p>]]></ContentText></ContentItem>"
)


def order(*items: str) -> bytes:
    return f"<Publish>{''.join(items)}</Publish>".encode()


def unread(data: bytes, path: str) -> list[tuple[str, bool]]:
    return [(one.path, one.textless) for one in wire.read(data, path) if isinstance(one, Unread)]


def record(data: bytes, number: int) -> bytes:
    served = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n" + data
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://karsk.example/"
        f"{number}\r\nWARC-Date: 2024-03-06T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000{number}>\r\n"
        f"Content-Length: {len(served)}\r\n\r\n"
    )
    return head.encode() + served + b"\r\n\r\n"


def test_a_picture_of_the_canadian_press_is_skipped(tmp_path: Path) -> None:
    with pytest.raises(Textless, match="it is a photo: it holds no text"):
        wire.read(order(PHOTO), "a.xml")
    (tmp_path / "a.xml").write_bytes(order(PHOTO))
    (source,) = sources([str(tmp_path / "a.xml")], io.BytesIO(), limit=10_000)
    (outcome,) = stages.read(source, stages.Given())
    assert isinstance(outcome, Skipped)


def test_one_beside_a_story_is_skipped_too() -> None:
    assert unread(order(STORY, PHOTO), "a.xml") == [("a.xml!2", True)]


def test_a_story_without_its_text_is_refused_as_before() -> None:
    empty = STORY.replace("The ferry left the quay of Karsk.", "").replace("Ferry", "")
    assert unread(order(STORY, empty), "a.xml") == [("a.xml!2", False)]


def test_one_attached_to_a_mail_is_skipped() -> None:
    message = EmailMessage()
    message["From"], message["Date"] = "Ann Moss <ann@karsk.example>", "Tue, 05 Mar 2024 10:00:00 +0000"
    message["Subject"], message["Message-ID"] = "Storm over Karsk", "<1@karsk.example>"
    message.set_content("A storm hit the harbour of Karsk. " * 20)
    message.add_attachment(order(PHOTO), maintype="application", subtype="xml", filename="photo.xml")
    assert unread(message.as_bytes(), "m.eml") == [("m.eml!photo.xml", True)]


def test_one_in_a_capture_is_skipped() -> None:
    pytest.importorskip("warcio")
    found = unread(record(order(STORY), 1) + record(order(PHOTO), 2), "a.warc")
    assert [textless for _, textless in found] == [True]

"""Files that hold other files."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive import wire
from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.wire.containers import Part, container_of, parts, unpacked

PAGE = b"<html><head><title>Fog over Karsk</title></head><body><p>Fog came to the harbour.</p></body></html>"


def split(data: bytes, path: str = "a", limit: int = 1000) -> list[Part]:
    return list(parts(io.BytesIO(data), path, limit))


def told(data: bytes, path: str = "a") -> list[tuple[str, bytes | str]]:
    return [(part.path, part.problem or part.data) for part in split(data, path)]


def zipped(*members: tuple[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return held.getvalue()


def tarred(*members: tuple[str, bytes]) -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as archive:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        link = tarfile.TarInfo("link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return held.getvalue()


def record(kind: str, block: bytes, *, cut: int = 0, more: str = "") -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://karsk.example/fog\r\n"
        f"WARC-Date: 2024-03-05T10:00:00Z\r\nContent-Type: application/http; msgtype={kind}\r\n"
        f"{more}Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block[: len(block) - cut] + (b"" if cut else b"\r\n\r\n")


def served(body: bytes, kind: str = "text/html", status: int = 200) -> bytes:
    packed = gzip.compress(body, mtime=0)
    head = f"HTTP/1.1 {status} OK\r\nContent-Type: {kind}\r\nContent-Encoding: gzip\r\n"
    return f"{head}Content-Length: {len(packed)}\r\n\r\n".encode() + packed


def test_members_are_given_with_names_that_lead_nowhere() -> None:
    members = (
        ("../../etc/b.txt", b"Fog."),
        (".hidden", b"x"),
        ("__MACOSX/._b", b"x"),
        ("C:\\d\\c.txt", b"Rain."),
    )
    expected = [("a!etc/b.txt", b"Fog."), ("a!d/c.txt", b"Rain.")]
    assert told(zipped(*members)) == expected
    assert told(tarred(*members)) == expected


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_a_packed_archive_is_opened_within(pack: object) -> None:
    assert callable(pack)
    end = {gzip.compress: ".gz", bz2.compress: ".bz2", lzma.compress: ".xz"}[pack]
    packed = pack(tarred(("b.txt", b"Fog.")))
    assert told(packed, f"x/a.tar{end}") == [(f"x/a.tar{end}!a.tar!b.txt", b"Fog.")]
    assert "breaks off or is damaged" in str(told(packed[:-20] if end != ".bz2" else packed[:-4])[0][1])


def test_what_is_packed_too_often_is_refused() -> None:
    data = b"Fog."
    for _ in range(6):
        data = zipped(("a.zip", data))
    ((_, problem),) = told(data)
    assert problem == "it is packed more than 4 times"


def test_a_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacked, "FREE", 100_000)
    ((_, problem),) = told(gzip.compress(b"\0" * 3_000_000))
    assert "far more than it should" in str(problem)
    found = told(zipped(("a.txt", b"Fog."), ("b.txt", b"0" * 3_000_000)))
    assert found[0] == ("a!a.txt", b"Fog.")
    assert "far more than it should" in str(found[1][1])


def test_an_encrypted_and_a_damaged_member_cost_no_other_one() -> None:
    data = bytearray(zipped(("a.txt", b"Fog fog fog fog."), ("b.txt", b"Rain.")))
    sealed = bytearray(data)
    sealed[data.index(b"PK\x01\x02") + 8] |= 1
    sealed[6] |= 1
    assert [problem or part for part, problem in ((p.data, p.problem) for p in split(bytes(sealed)))] == [
        "it is encrypted; unpack it with its password, and give the file",
        b"Rain.",
    ]
    data[40] ^= 0xFF
    assert told(bytes(data)) == [("a!a.txt", "it is damaged"), ("a!b.txt", b"Rain.")]


@pytest.mark.parametrize(
    "member", ["[Content_Types].xml", "docProps/app.xml", "word/document.xml", "mimetype"]
)
def test_office_documents_are_no_archives(member: str) -> None:
    assert container_of(zipped((member, b"<x/>"))) is None


def test_a_mailbox_gives_its_mails() -> None:
    box = (
        b"From a@b.example Tue Mar  5 10:00:00 2024\nFrom: a@b.example\nSubject: One\n\n>From the quay.\n\n"
        b"From a@b.example Tue Mar  5 11:00:00 2024\nFrom: a@b.example\nSubject: Two\n\nFog.\n"
    )
    assert told(box) == [
        ("a!1", b"From: a@b.example\nSubject: One\n\nFrom the quay.\n"),
        ("a!2", b"From: a@b.example\nSubject: Two\n\nFog.\n"),
    ]
    assert container_of(b"From our own writer in 2024\nRain fell.\n") is None


@pytest.mark.parametrize("packed", [False, True])
def test_a_capture_gives_its_pages(packed: bool) -> None:
    records = [
        record("warcinfo", b"software: x"),
        record("response", served(PAGE)),
        record("request", b"GET / HTTP/1.0\r\n\r\n"),
        record("revisit", b"HTTP/1.1 200 OK\r\n\r\n"),
        record("response", served(b"x", "image/png")),
        record("response", served(PAGE, status=404)),
        record("response", served(PAGE), cut=5),
    ]
    data = b"".join(gzip.compress(one) if packed else one for one in records)
    page, broken = split(data)
    assert page.path == "a!2"
    assert page.envelope
    assert page.envelope.url == "https://karsk.example/fog"
    (cut,) = wire.read(broken.data, broken.path)
    assert isinstance(cut, Dispatch)
    assert (cut.path, "cut" in [one.kind for one in cut.assumptions]) == ("a!7", True)
    (found,) = wire.read(page.data, page.path)
    assert isinstance(found, Dispatch)
    assert (found.format, found.raw, found.envelope.headline) == ("warc", page.data, "Fog over Karsk")
    assert found.envelope.url == "https://karsk.example/fog"
    assert found.envelope.published
    assert found.envelope.published.period.iso() == "2024-03-05T10:00:00+00:00"
    assert "captured" in [one.kind for one in found.assumptions]
    assert wire.read(found.raw, found.path, read_as="warc") == [found]


@given(st.binary(max_size=300), st.integers(0, 600), st.integers(0, 100))
def test_any_damage_is_split_or_told(noise: bytes, at: int, cut: int) -> None:
    for whole in (zipped(("a.txt", b"Fog.")), tarred(("a.txt", b"Fog.")), record("response", served(PAGE))):
        for part in split(whole[:at] + noise[:20] + whole[at + cut :]):
            assert len(part.data) <= 1001
            assert part.file is None
    split(noise)

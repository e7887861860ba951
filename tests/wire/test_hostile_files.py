"""Files that were made to do harm: each is read as what it says, or refused in a sentence, soon and in little memory."""

from __future__ import annotations

import gzip
import io
import lzma
import tarfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from clipping_archive import stages, wire
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.domain.outcome import Refused
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.parsing.writers import read_writers
from clipping_archive.sources import opened
from clipping_archive.wire import containers, iptc7901, nexis

SAMPLES = Path(__file__).parent / "samples"
SECONDS = 20.0
"""CPU time for one of them; the slowest takes a quarter."""
NITF = "<nitf><body><body.head><hedline><hl1>Fog{}</hl1></hedline></body.head><body.content><p>Rain {} fell.</p></body.content></body></nitf>"
MAIL = (
    "From: Desk <desk@vester.example>\nDate: Tue, 05 Mar 2024 09:00:00 +0100\nSubject: Bridge opens\n"
    "Message-ID: <a@vester.example>\nMIME-Version: 1.0\n"
)


@pytest.fixture(autouse=True)
def _soon() -> object:
    start = time.process_time()
    yield
    assert time.process_time() - start < SECONDS


def ingested(data: bytes, limit: int = wire.LIMIT) -> list[Clipping | Refused]:
    """Read a file as ingest does, down to what would be stored."""
    found = opened(io.BytesIO(data), "a", limit)
    return [one for source in found for one in stages.read(source, stages.Given(limit=limit))]


def told(data: bytes, limit: int = wire.LIMIT) -> list[str]:
    """Give the reasons of what is refused, and the first words of what is not."""
    return [
        one.reason if isinstance(one, Refused) else " ".join(one.story.paragraphs)[:60]
        for one in ingested(data, limit)
    ]


@pytest.mark.parametrize(
    "doctype",
    [
        '<!ENTITY e SYSTEM "file:///etc/passwd">',
        '<!ENTITY e PUBLIC "x" "http://127.0.0.1:9/e">',
        '<!ENTITY % d SYSTEM "file:///etc/passwd"> %d; <!ENTITY e "x">',
    ],
)
def test_nothing_outside_of_the_file_is_read(doctype: str) -> None:
    (found,) = wire.read(f"<!DOCTYPE nitf [{doctype}]>{NITF.format('', '&e;')}".encode(), "a")
    assert isinstance(found, Dispatch)
    assert "root:" not in found.text.original


def test_nothing_is_included() -> None:
    include = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>'
    (found,) = wire.read(NITF.format("", include).encode(), "a")
    assert isinstance(found, Dispatch)
    assert found.text.original == "Rain fell."


def test_entities_of_entities_are_refused() -> None:
    steps = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "fog"}">' for n in range(12))
    (reason,) = told(f"<!DOCTYPE nitf [{steps}]>{NITF.format('&e11;', '&e11;')}".encode())
    assert "amplification" in reason


def test_one_long_entity_many_times_is_refused() -> None:
    data = f'<!DOCTYPE nitf [<!ENTITY e "{"a" * 10_000}">]>{NITF.format("", "&e;" * 10_000)}'
    (reason,) = told(data.encode())
    assert "amplification" in reason


def bomb(pack: Callable[[bytes], bytes], times: int = 1) -> bytes:
    data = b"\0" * (80 * 2**20)
    for _ in range(times):
        data = pack(data)
    return data


def zipped(data: bytes, name: str = "a.zip") -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return held.getvalue()


@pytest.mark.parametrize(
    ("pack", "times"),
    [
        (gzip.compress, 1),
        (gzip.compress, 2),
        (zipped, 1),
        (zipped, 3),
        (lzma.compress, 1),
        (lzma.compress, 2),
    ],
    ids=["gzip", "gzip in gzip", "zip", "zip in zip in zip", "xz", "xz in xz"],
)
def test_what_unpacks_without_end_is_refused(pack: Callable[[bytes], bytes], times: int) -> None:
    (reason,) = told(bomb(pack, times))
    assert "far more than it should" in reason


@pytest.mark.slow
def test_a_tree_of_archives_ends() -> None:
    """Sixteen in each of sixteen in each of sixteen, each of which unpacks to a thousandfold."""
    data = zipped(b"0" * 2**16, "a.txt")
    for _ in range(2):
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(16):
                archive.writestr(f"{number}.zip", data)
        data = held.getvalue()
    assert all("letter" in reason or "more than" in reason for reason in told(data))


def test_a_packed_file_within_an_archive_is_read() -> None:
    assert told(zipped(gzip.compress(b"KARSK, Jan. 11 (Dunholt) -- Fog fell."), "a.txt.gz")) == ["Fog fell."]


def test_links_devices_and_pipes_of_an_archive_are_passed_over() -> None:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE):
            info = tarfile.TarInfo("a.txt")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    assert told(held.getvalue()) == ["there is nothing in it that could be a dispatch"]


def test_a_member_without_a_name_is_read() -> None:
    data = bytearray(zipped(b"KARSK, Jan. 11 (Dunholt) -- Fog fell.", "a"))
    central, end = data.index(b"PK\x01\x02"), data.index(b"PK\x05\x06")
    data[end + 12] -= 1  # the list of members is shorter by its only name
    data[central + 28] = 0
    del data[central + 46]
    assert zipfile.ZipFile(io.BytesIO(data)).namelist() == [""]
    assert len(told(bytes(data))) == 1


def test_names_that_lead_elsewhere_are_only_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (found,) = ingested(zipped(b"KARSK, Jan. 11 (Dunholt) -- Fog fell.", "../../../b.txt"))
    assert isinstance(found, Clipping)
    assert found.dispatch.path == "a!b.txt"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'{"title":' * 200_000, "nested too deep"),
        (b'{"title": "Fog", "body":' + b"[" * 5000 + b"]" * 5000 + b"}", "nested too deep"),
        (b"[" * 100_000 + b"]" * 100_000, "no letter"),
    ],
)
def test_json_without_end(data: bytes, reason: str) -> None:
    assert reason in told(data)[0]


def test_one_line_without_end_is_refused_whatever_holds_it() -> None:
    line = b"The ferry of Karsk stopped at noon, said Ada Brenn. " * 40_000
    for data in (line, b'{"title": "Fog", "text": "' + line + b'"}', MAIL.encode() + b"\n" + line):
        assert told(data) == ["a line of it is longer than a paragraph may be (200,000 characters)"]
    assert "larger than a dispatch may be" in told(b"a" * 3_000_000, limit=2_000_000)[0]


def test_an_endless_line_costs_no_other_one() -> None:
    data = b'{"title": "Fog", "text": "' + b"a" * 5_000_000 + b'"}\n{"title": "Fog", "text": "It came."}\n'
    assert told(data, limit=2_000_000) == [
        "it is larger than a dispatch may be (2,000,000 bytes)",
        "It came.",
    ]


def test_scripts_of_a_page_are_no_text() -> None:
    page = (
        '<html><head><title>Fog</title><script>while(1);</script></head><body onload="evil()"><article>'
        "<h1>Fog over Karsk</h1><p>Fog came to the harbour of Karsk.</p><script>evil()</script>"
        '<p>The ferry waits, said Ada Brenn of the port.</p><iframe src="javascript:evil()"></iframe>'
        "</article></body></html>"
    )
    (found,) = ingested(page.encode())
    assert isinstance(found, Clipping)
    assert "evil" not in found.dispatch.text.original


def test_macros_of_a_document_are_passed_over() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(SAMPLES / "docx-ferry.docx") as archive, zipfile.ZipFile(held, "w") as worse:
        for member in archive.namelist():
            worse.writestr(member, archive.read(member))
        worse.writestr("word/vbaProject.bin", b"\xd0\xcf\x11\xe0" + b"Sub AutoOpen()" * 500)
    (found,) = ingested(held.getvalue())
    assert isinstance(found, Clipping)
    assert "AutoOpen" not in found.dispatch.text.original


def pdf(*objects: str) -> bytes:
    body, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{one}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\n"
    return body + f"{end}startxref\n{len(body)}\n%%EOF\n".encode()


CATALOG, ONE_PAGE = "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
FORM = "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (pdf(CATALOG, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"), "damaged"),
        (pdf(CATALOG, ONE_PAGE, "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>"), "damaged"),
        (pdf(CATALOG, "<< /Type /Pages /Kids [] /Count 2000000000 >>"), "scan"),
        (
            pdf(
                CATALOG,
                ONE_PAGE,
                "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
                "<< /Length 6 >>\nstream\n/X Do \nendstream",
                f"{FORM} /Length 12 >>\nstream\n/X Do /X Do \nendstream",
            ),
            "scan",
        ),
        (
            pdf(
                CATALOG,
                ONE_PAGE,
                "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
                "<< /Length 4 0 R >>\nstream\nBT (x) Tj ET\nendstream",
            ),
            "damaged",
        ),
        (
            b"%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n",
            "damaged",
        ),
        ((SAMPLES / "pdf-scan.pdf").read_bytes(), "scan"),
    ],
    ids=[
        "pages in themselves",
        "pages in their child",
        "pages that are not",
        "form in itself",
        "length of itself",
        "table in itself",
        "scan",
    ],
)
def test_a_pdf_that_leads_round_in_a_circle(data: bytes, reason: str) -> None:
    pytest.importorskip("pypdf")
    (found,) = told(data)
    assert reason in found


@pytest.mark.slow
def test_a_mail_of_ten_thousand_parts() -> None:
    parts = "".join(
        f'--b\nContent-Type: text/plain; name="{n}.txt"\n\nThe bridge {n} of Karsk opened.\n'
        for n in range(10_000)
    )
    found = wire.read(f"{MAIL}Content-Type: multipart/mixed; boundary=b\n\n{parts}--b--\n".encode(), "a")
    assert [one.path for one in found][-1] == "a!9999.txt"


@pytest.mark.parametrize(("depth", "reason"), [(200, None), (5000, "too damaged")])
def test_a_mail_of_parts_in_parts(depth: int, reason: str | None) -> None:
    opening = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(depth))
    closing = "".join(f"--b{n}--\n" for n in reversed(range(depth)))
    data = f"{MAIL}{opening}Content-Type: text/plain\n\nThe bridge opened.\n{closing}".encode()
    if reason is None:
        assert len(ingested(data)) == 1
    else:
        assert reason in told(data)[0]


@pytest.mark.parametrize(("depth", "reason"), [(200, "without end"), (3000, "too damaged")])
def test_a_mail_in_a_mail_in_a_mail(depth: int, reason: str) -> None:
    data = (
        f"{MAIL}Content-Type: message/rfc822\n\n".encode() * depth + f"{MAIL}\nThe bridge opened.\n".encode()
    )
    assert any(reason in one for one in told(data))


def test_a_hundred_megabytes_of_base64_are_too_large() -> None:
    head = f"{MAIL}Content-Type: application/octet-stream; name=a.bin\nContent-Transfer-Encoding: base64\n\n"
    assert told(head.encode() + b"QUJD" * 25 * 2**20) == ["it is larger than a dispatch may be (20 MiB)"]


@pytest.mark.parametrize(
    "header",
    [
        "Content-Transfer-Encoding: " + "%" * 30_000,
        "Content-Type: " + "(" * 3000,
        'Content-Type: text/plain; a="' + ";" * 30_000,
        "Content-Disposition: attachment; filename*0*=" + "%ff" * 20_000,
        'Content-Type: text/plain; charset="a\0b"',
        "Date: Tue, 05 Mar 99999999999999999999 09:00:00 +0100",
        "Date: Tue, 05 Mar 2147483648 09:00:00 +0100",
        "Sender: " + "(" * 2000 + "@",
        "Sender: " + "<[" * 2000,
    ],
    ids=lambda header: header[:20],
)
def test_a_header_without_end_or_sense(header: str) -> None:
    head = MAIL.replace("Date: Tue, 05 Mar 2024 09:00:00 +0100\n", "") if header.startswith("Date") else MAIL
    head = head.replace("From: Desk <desk@vester.example>", header) if header.startswith("Sender") else head
    found = ingested(f"{head}Received: x\n{header}\n\nThe bridge of Karsk opened.\n".encode())
    assert len(found) == 1


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (MAIL.encode() + b"Content-Type: text/plain; charset=utf-16\n\n\xc3\x87a pleut.", "Ça pleut."),
        (MAIL.encode() + b"Content-Type: text/plain; charset=nonesuch-8\n\n\xc7a pleut.", "Ça pleut."),
        (b'<?xml version="1.0" encoding="utf-16"?>' + NITF.format("", "").encode(), "Rain fell."),
        (
            b'<?xml version="1.0" encoding="nonesuch"?>' + NITF.format("", "\xe9").encode("latin-1"),
            "Rain é fell.",
        ),
    ],
)
def test_an_encoding_that_is_not_what_is_declared(data: bytes, words: str) -> None:
    assert told(data) == [words]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"KARSK, Jan. 11 (Dunholt) -- Rain\0 fell.", "it is binary (NUL byte at 32)"),
        (NITF.format("", "\0").encode(), "Rain fell."),
        (b'{"title": "Fog", "text": "Rain\\u0000 fell."}', "Rain fell."),
        (b"title,text\nFog,Rain\0 fell.\n", "Rain fell."),
    ],
)
def test_nul_bytes(data: bytes, words: str) -> None:
    assert told(data) == [words]


def record(size: object, block: bytes) -> bytes:
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://karsk.example/fog\r\n"
    head += "WARC-Date: 2024-03-05T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
    return f"{head}Content-Length: {size}\r\n\r\n".encode() + block + b"\r\n\r\n"


@pytest.mark.parametrize("size", [-5, "many", "9" * 40, 100])
def test_a_capture_of_a_wrong_length_costs_no_other(size: object) -> None:
    page = (
        b"<html><head><title>Fog over Karsk</title></head><body><p>Fog came to the harbour.</p></body></html>"
    )
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    found = list(containers.parts(io.BytesIO(record(size, block) + record(len(block), block)), "a", 10**6))
    assert [part.problem for part in found][-2:] == ["this is no record, or a damaged one", None]
    assert page in found[-1].data


def test_a_capture_that_says_it_is_endless_is_read_as_far_as_it_goes() -> None:
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>Fog came.</p></html>"
    (found,) = containers.parts(io.BytesIO(record(999_999_999_999, block)), "a", 10**6)
    assert b"Fog came." in found.data


@pytest.mark.parametrize(
    "reference",
    ["&#xd800;", "&#55296;", "&#0;", "&#x110000;", "&#99999999999999;", "&#xffff;"],
)
def test_references_to_no_character(reference: str) -> None:
    feed = f"<rss><channel><title>Karsk{reference}</title><item><title>Fog</title><description>Rain {reference}fell.</description></item></channel></rss>"
    (one,) = wire.read(feed.encode(), "a")
    (other,) = wire.read(NITF.format("", reference).encode(), "a")
    assert isinstance(one, Dispatch)
    assert isinstance(other, Dispatch)
    assert one.text.original == other.text.original == "Rain fell."


@pytest.mark.parametrize(
    "line", ["-" * 700, " " * 60_000, "\t" * 20_000 + "a", "=" * 20_000, "(" * 20_000, "A " * 20_000]
)
def test_rulers_and_runs_are_read_at_once(line: str) -> None:
    assert len(ingested(f"Fog over Karsk\n{line}\nKARSK, Jan. 11 (Dunholt) -- Fog fell.\n".encode())) == 1


def test_a_header_of_blanks_is_read_at_once() -> None:
    data = (
        b"\x16\x16\x01AW2870\x1fasian\r\nf l\x13\x11 BC-LV--Ferry"
        + b" " * 60_000
        + b"01-11 0100\r\n\x02Fog fell.\x03"
    )
    for name in ("anpa1312", "iptc7901", "wiretext"):
        try:
            found: list[Dispatch | Unread] = wire.read(data, "a", read_as=name)
        except UnreadableDispatch:
            continue
        assert found


def test_a_key_that_would_write_on_the_terminal_is_told_harmlessly() -> None:
    (reason,) = told(b'{"a\\n\\u001b[2Jb\\u2028c": 1, "' + b"d" * 5000 + b'": 2}')
    assert reason.isprintable()
    assert len(reason) <= 200


def test_days_at_the_ends_of_the_calendar() -> None:
    for day in ("0001-01-01 00:00", "9999-12-31 23:59"):
        assert ingested(f"Fog over Karsk\n{day} GMT+14\n\nKARSK (Dunholt) -- Fog fell.\n".encode())
        assert ingested(f"Fog over Karsk\nUpdated {day} KST\n\nKARSK (Dunholt) -- Fog fell.\n".encode())


def test_white_space_without_end_is_no_nexis_and_takes_no_time() -> None:
    before = time.process_time()
    assert not nexis.recognises(b"x" + b"\n" * 200_000 + b"End of Document")
    assert time.process_time() - before < 2


def test_brackets_without_end_in_a_headline_take_no_time() -> None:
    before = time.process_time()
    iptc7901._take(iptc7901._Head(), "(" * 40_000 + " " * 40_000)
    assert time.process_time() - before < 2


@pytest.mark.parametrize("name", [" " * 60_000, "(" * 40_000, "a" * 60_000, "[Foto" * 10_000, "a/" * 30_000])
def test_a_byline_without_end_takes_no_time(name: str) -> None:
    before = time.process_time()
    read_writers([f"By Ann Moss {name} and Geir Moss"])
    assert time.process_time() - before < 2

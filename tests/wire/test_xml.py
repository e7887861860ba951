"""The one parser of XML: what it follows, what it refuses, what it mends."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import xml


def told(text: str | bytes) -> str | None:
    """Give the words of a document."""
    return xml.words(xml.parse(text if isinstance(text, bytes) else text.encode(), "a.xml").root)


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"<nitf>", "nitf"),
        (b"\xef\xbb\xbf <?xml version='1.0'?>\n<!-- <no> --><?pi <x> ?><n:nitf xmlns:n='x'>", "nitf"),
        (b'<!DOCTYPE NewsML PUBLIC "a" "b" [<!ENTITY % n SYSTEM "c"> %n; ]>\n<NewsML/>', "NewsML"),
        ("\ufeff<nitf/>".encode("utf-16-le"), "nitf"),
        (b"A ferry <left>", None),
        (b"", None),
        (b"<!-- never closed", None),
    ],
)
def test_the_root_is_found_below_what_stands_above_it(head: bytes, name: str | None) -> None:
    assert xml.root_name(head) == name


def test_no_file_is_ever_read(tmp_path: object) -> None:
    secret = f"{tmp_path}/secret"
    with open(secret, "w") as file:
        file.write("SECRET")
    for text in (
        f'<!DOCTYPE a [<!ENTITY x SYSTEM "file://{secret}">]><a>&x;</a>',
        f'<!DOCTYPE a [<!ENTITY % x SYSTEM "file://{secret}"> %x;]><a>b</a>',
        f'<a xmlns:i="http://www.w3.org/2001/XInclude"><i:include href="{secret}" parse="text"/></a>',
        f'<!DOCTYPE a SYSTEM "file://{secret}"><a>b</a>',
    ):
        assert "SECRET" not in (told(text) or "")


def test_a_bomb_does_not_go_off() -> None:
    lines = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE a [<!ENTITY a0 "ha">{lines}]><a x="&a11;">&a11;</a>'
    for text in (bomb, bomb.replace(' x="&a11;"', "")):
        with pytest.raises(UnreadableDispatch, match="amplification"):
            xml.parse(text.encode(), "a.xml")


def test_depth_has_a_bound() -> None:
    with pytest.raises(UnreadableDispatch, match="depth"):
        told("<a>" * 100_000)


def test_tags_have_a_bound() -> None:
    with pytest.raises(UnreadableDispatch, match="more than 1,000,000 tags"):
        told("<a>" + "<b/>" * 1_000_000 + "</a>")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("  \n<?xml version='1.0'?><a>b</a>", "b"),
        ("<a>caf&eacute;&nbsp;bar &amp; &lt;x&gt;</a>", "café bar & <x>"),
        ("<a>b\x02&#2;&#x1;c</a>\x1a\x00\x00", "bc"),
        ("<a><b>one</b>\n  two</a>", "one two"),
        ("<a/>", None),
    ],
)
def test_what_xml_forbids_and_agencies_send_is_mended(text: str, words: str | None) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    ("codec", "declared", "encoding", "assumed"),
    [
        ("utf-8", "utf-8", "utf-8", False),
        ("cp1252", "iso-8859-1", "windows-1252", False),
        ("utf-8", "iso-8859-1", "utf-8", True),
        ("iso8859-15", "ISO-8859-15", "iso8859-15", False),
        ("cp1252", "utf-8", "windows-1252", True),
        ("cp1252", "x-nonsense", "windows-1252", True),
        ("utf-16", "utf-16", "utf-16", False),
    ],
)
def test_the_declared_encoding_counts_unless_the_bytes_say_otherwise(
    codec: str, declared: str, encoding: str, assumed: bool
) -> None:
    data = f'<?xml version="1.0" encoding="{declared}"?><a>Åsa Møller, café à Dunhølt</a>'.encode(codec)
    found = xml.parse(data, "a.xml")
    assert xml.words(found.root) == "Åsa Møller, café à Dunhølt"
    assert (found.encoding, bool(found.assumptions)) == (encoding, assumed)


def test_damage_is_told_in_one_line() -> None:
    with pytest.raises(UnreadableDispatch) as caught:
        told("<a><b></a>")
    assert caught.value.reason.startswith("its XML is damaged: Opening and ending tag mismatch")
    assert "\n" not in caught.value.reason


def test_an_element_is_written_with_what_it_needs() -> None:
    root = xml.parse(b'<m xmlns="u:x"><i a="1">\xc3\xa9</i>tail</m>', "a").root
    raw = xml.serialised(root[0])
    assert raw.decode() == '<i xmlns="u:x" a="1">é</i>'
    assert xml.plain_names(xml.parse(raw, "a").root).tag == "i"


@given(st.binary(max_size=60), st.sampled_from([b"", b"<a>", b"<?xml version='1.0'?><!DOCTYPE a ["]))
def test_any_bytes_are_a_tree_or_refused(data: bytes, head: bytes) -> None:
    xml.root_name(head + data)
    with suppress(UnreadableDispatch):
        assert xml.parse(head + data, "a").root.tag

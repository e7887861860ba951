"""Readers that are loaded late are the readers that they stand for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from clipping_archive import wire
from clipping_archive.wire.late import Late

LATE = [reader for reader in wire.READERS if isinstance(reader, Late)]
FOLDERS = (Path(__file__).parent / "samples", Path(__file__).parents[1] / "golden" / "dispatches")
FILES = sorted(path for folder in FOLDERS for path in folder.iterdir() if path.is_file())


@pytest.mark.parametrize("reader", LATE, ids=lambda reader: reader.name)
def test_names_and_signs_are_the_readers_own(reader: Late) -> None:
    assert reader.reader.name == reader.name
    for path in FILES:
        data = path.read_bytes()
        assert reader.recognises(data) == reader.reader.recognises(data), path.name


def test_plain_text_loads_no_reader_of_markup() -> None:
    told = "import sys; from clipping_archive import wire; wire.read(b'KARSK (Yonhap) -- A ferry left: <b>early</b> {or late}.', 'a');"
    told += "wire.read(b'KARSK (Yonhap) -- A HD film shows a document of 1 May, and PK.' + bytes(999).replace(bytes(1), b' .'), 'a');"
    told += "print([m for m in sys.modules if m in ('clipping_archive.wire.nexis', 'clipping_archive.wire.factiva', 'lxml', 'clipping_archive.wire.nitf', 'email.message')])"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"\r\n \t", b"\n" * 5000])
def test_white_space_and_marks_hide_no_format(before: bytes) -> None:
    reader = Late("nitf", "nitf", rb"<")
    data = before + b"<nitf><body/></nitf>"
    assert reader.recognises(data) == reader.reader.recognises(data)


def test_a_wide_declaration_hides_no_format() -> None:
    reader = Late("nitf", "nitf", rb"<")
    assert reader.recognises("<?xml version='1.0' encoding='utf-16'?>\n<nitf/>".encode("utf-16"))

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
    told = (
        "import sys; from clipping_archive import wire; wire.read(b'KARSK (Yonhap) -- A ferry left.', 'a');"
    )
    told += "print([m for m in sys.modules if m in ('lxml', 'clipping_archive.wire.nitf', 'email.message')])"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"

"""Every sample is known by its reader, is read, is read again from the bytes of each item, and becomes a clipping."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from clipping_archive import stages, wire
from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.sources import Source

SAMPLES = sorted(path for path in (Path(__file__).parent / "samples").iterdir() if path.is_file())


def reader_of(path: Path) -> str:
    """Give the format that a sample's name begins with."""
    return path.name.split("-", 1)[0]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_sample_is_known_by_its_reader(path: Path) -> None:
    data = path.read_bytes()
    assert next(reader.name for reader in wire.READERS if reader.recognises(data)) == reader_of(path)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_each_item_is_read_again_from_its_own_bytes(path: Path) -> None:
    found = [one for one in wire.read(path.read_bytes(), path.name) if isinstance(one, Dispatch)]
    assert found
    for one in found:
        (again,) = wire.read(one.raw, one.path, read_as=one.format)
        assert isinstance(again, Dispatch)
        told = replace(again, envelope=again.envelope.filled(one.context), context=one.context)
        assert (told.raw, told.text, told.envelope) == (one.raw, one.text, one.envelope)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_sample_becomes_clippings(path: Path) -> None:
    read = stages.read(Source(path.name, path.read_bytes()), stages.Given())
    assert any(not hasattr(one, "reason") for one in read)

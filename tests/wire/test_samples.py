"""Every sample of a format is read as what it is, and its items read again from their own bytes.

A sample is ``samples/FORMAT-what.ext``, FORMAT being the name of its reader; beside it ``….expected`` lists
what the JSON of each of its dispatches must hold, or a word of the ``reason`` why an item is not read.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from clipping_archive import stages, wire
from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.views.record import record

SAMPLES = sorted(path for path in (Path(__file__).parent / "samples").iterdir() if path.suffix != ".expected")


def expected(path: Path) -> list[dict[str, Any]]:
    """Read what must come out of a sample."""
    told: list[dict[str, Any]] = json.loads(Path(f"{path}.expected").read_text(encoding="utf-8"))
    return told


def items(path: Path) -> list[Dispatch | Unread]:
    """Read a sample; a file that is refused as a whole is one item that is."""
    try:
        return wire.read(path.read_bytes(), path.name)
    except UnreadableDispatch as error:
        return [Unread(path.name, error.reason)]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_it_is_recognised_by_its_reader_first(path: Path) -> None:
    found = next(reader for reader in wire.READERS if reader.recognises(path.read_bytes()))
    assert path.name.startswith(f"{found.name}-")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_it_says_what_it_must(path: Path) -> None:
    found = items(path)
    assert len(found) == len(expected(path))
    for item, told in zip(found, expected(path), strict=True):
        if isinstance(item, Unread):
            assert told["reason"] in item.reason
            continue
        made = record(stages.clip(item, stages.Given()))
        assert {key: made[key] for key in told} == told


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_an_item_is_read_again_from_its_own_bytes(path: Path) -> None:
    for item in items(path):
        if isinstance(item, Dispatch):
            (again,) = wire.read(item.raw, item.path, read_as=item.format)
            assert isinstance(again, Dispatch)
            # What only the whole file told, such as the name of a feed, is in no bytes of the item.
            told = again._replace(envelope=again.envelope.filled(item.context), context=item.context)
            assert told._replace(assumptions=item.assumptions) == item

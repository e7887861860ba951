"""What is listed is what is read."""

from __future__ import annotations

from clipping_archive import wire
from clipping_archive.wire import containers
from clipping_archive.wire.catalog import catalog


def test_every_reader_and_container_is_listed_and_no_other() -> None:
    listed = catalog()
    assert {one.name for one in listed if not one.container} == {one.name for one in wire.READERS}
    assert {one.name for one in listed if one.container} == {one.name for one in containers.CONTAINERS}

"""JSON Lines taken apart: a line a part, whatever stands in the others."""

from __future__ import annotations

import io
import tracemalloc
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.wire import containers
from clipping_archive.wire.containers import jsonl


def split(data: bytes, limit: int = 1000) -> list[tuple[str, bytes, str | None]]:
    return [(part.path, part.data, part.problem) for part in jsonl.split(io.BytesIO(data), "a.jsonl", limit)]


def test_every_line_is_a_part_with_its_own_bytes() -> None:
    data = b'\xef\xbb\xbf{"title": "a"}\r\n\n {"title": "b"}\nnothing\n{"title": "c"}'
    assert jsonl.recognises(data)
    assert split(data) == [
        ("a.jsonl!1", b'{"title": "a"}', None),
        ("a.jsonl!2", b'{"title": "b"}', None),
        ("a.jsonl!3", b"", "the line is no JSON object"),
        ("a.jsonl!4", b'{"title": "c"}', None),
    ]


def test_the_only_line_is_the_file() -> None:
    assert split(b' {"title": "a"} ') == [("a.jsonl", b' {"title": "a"} ', None)]


def test_a_long_line_is_cut_and_costs_no_other() -> None:
    found = split(b'{"a": "' + b"x" * 5000 + b'"}\n{"title": "b"}\n', limit=100)
    assert [len(data) for _, data, _ in found] == [101, 14]


@pytest.mark.parametrize(
    "head",
    [
        b'{\n "title": "a"\n}\n',
        b"{Karsk}\n{Dunholt}\n",
        b'{"a": 1,\n"b": 2}\n',
        b"Rain fell.\n",
        b"",
        b"[\n{}\n]",
    ],
)
def test_what_is_no_list_of_lines_is_left_alone(head: bytes) -> None:
    assert not jsonl.recognises(head)


@given(st.binary(max_size=300))
def test_any_bytes_are_taken_apart(data: bytes) -> None:
    jsonl.recognises(data)
    assert all(len(part) <= 51 for _, part, _ in split(data, limit=50))


class Endless(io.RawIOBase):
    """A file of 60 MB that nobody holds."""

    def __init__(self) -> None:
        self.left = 600

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self.left = 600
        return offset

    def tell(self) -> int:
        return 0

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        if not self.left:
            return 0
        self.left -= 1
        line = (b'{"title": "' + b"x" * 100_000)[: len(view) - 3] + b'"}\n'
        view[: len(line)] = line
        return len(line)


def test_a_large_file_is_never_held() -> None:
    file: BinaryIO = io.BufferedReader(Endless(), 100_000)
    tracemalloc.start()
    count = sum(1 for _ in jsonl.split(file, "a", 1_000_000))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count > 300
    assert peak < 5_000_000


def test_it_is_one_of_the_containers() -> None:
    assert containers.container_of(b'{"title": "a"}\n{"title": "b"}\n') is jsonl

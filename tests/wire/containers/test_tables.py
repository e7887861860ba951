"""Tables taken apart: a row a part, as the JSON object of its cells."""

from __future__ import annotations

import contextlib
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive import wire
from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire.containers import tables

HEADER = "Title,Text,Published at\r\n"


def split(data: bytes, limit: int = 10_000) -> list[dict[str, str]]:
    parts = tables.split(io.BytesIO(data), "a.csv", limit)
    return [json.loads(part.data) for part in parts if part.problem is None]


def test_a_row_is_the_object_of_its_cells() -> None:
    data = (
        HEADER + '"Ferry, late","First line.\n\nSecond ""line"".",2024-01-17\r\n\r\nb,c\r\nd,e,f,g\r\n'
    ).encode()
    assert tables.recognises(data)
    assert split(data) == [
        {"Title": "Ferry, late", "Text": 'First line.\n\nSecond "line".', "Published at": "2024-01-17"},
        {"Title": "b", "Text": "c"},
        {"Title": "d", "Text": "e", "Published at": "f", "column 4": "g"},
    ]


@pytest.mark.parametrize("codec", ["utf-8-sig", "cp949", "utf-8", "utf-16"])
def test_encodings_of_spreadsheets(codec: str) -> None:
    data = "제목;본문;일자\n페리 운항;페리가 다시 운항한다.;20240117\n".encode(codec)
    assert tables.recognises(data)
    assert split(data) == [{"제목": "페리 운항", "본문": "페리가 다시 운항한다.", "일자": "20240117"}]


def test_a_cell_of_another_encoding_than_the_head_is_read() -> None:
    rows = b"".join(b"a,b,2024-01-17\n" for _ in range(8000))
    found = split(HEADER.encode() + rows + "Caf\xe9,b,\n".encode("latin-1"))
    assert found[-1]["Title"] == "Café"


def test_two_columns_of_one_name_are_both_kept() -> None:
    assert split(b"title\ttext\ttext\na\tb\tc\n") == [{"title": "a", "text": "b", "text 3": "c"}]


@pytest.mark.parametrize(
    "head",
    [
        "Rain fell, and the ferry was late.\nIts owner said so.\n",
        "a,b,c\n1,2,3\n",
        "title\nFerry\n",
        "title,text",
        "",
    ],
)
def test_what_is_no_table_of_dispatches_is_left_alone(head: str) -> None:
    assert not tables.recognises(head.encode())


@pytest.mark.parametrize("limit", [5000, 50_000])
def test_a_quotation_mark_that_nobody_closed_costs_its_own_row_alone(limit: int) -> None:
    data = HEADER.encode() + b'a,b,c\n"d,e,f\n' + b"x,y,z\n" * 2000
    parts = list(tables.split(io.BytesIO(data), "a.csv", limit))
    assert len(parts) == 2002
    assert parts[1].path == "a.csv!2"
    assert "quotation mark" in str(parts[1].problem)
    assert json.loads(parts[2].data)["Title"] == "x"
    assert sum(part.problem is not None for part in parts) == 1


def test_a_quotation_mark_that_is_open_at_the_end_is_told() -> None:
    parts = list(tables.split(io.BytesIO(HEADER.encode() + b'a,b,c\nd,"e'), "a.csv", 5000))
    assert [bool(part.problem) for part in parts] == [False, True]


def test_a_table_of_nothing_but_open_rows_is_given_up() -> None:
    data = HEADER.encode() + (b'"x\n' + b"y,y\n" * 20) * 200
    with pytest.raises(UnreadableDispatch, match="broken"):
        list(tables.split(io.BytesIO(data), "a.csv", 50))


@pytest.mark.parametrize("codec", ["utf-16", "utf-32"])
def test_a_wide_table_that_breaks_off_is_read_as_far_as_it_goes(codec: str) -> None:
    data = (HEADER + "a,b,\nc,d,\n").encode(codec)[:-3]
    assert split(data)[0] == {"Title": "a", "Text": "b", "Published at": ""}


def test_a_record_that_is_larger_than_its_row_is_cut_at_the_limit() -> None:
    data = HEADER.encode("utf-8") + ("a," + "ç" * 80 + ",\n").encode("latin-1")
    (part,) = tables.split(io.BytesIO(data), "a.csv", 100)
    assert len(part.data) == 101


def test_ten_thousand_columns() -> None:
    (found,) = split(HEADER.encode() + f"Fog,Rain fell.{',x' * 10_000}\n".encode(), limit=10**6)
    assert (found["Text"], len(found)) == ("Rain fell.", 10_002)
    assert not tables.recognises(b"title,text" + b",x" * 10_000 + b"\n")


def test_a_row_is_read_as_a_dispatch() -> None:
    (part,) = tables.split(
        io.BytesIO((HEADER + "Ferry late,Rain fell.,2024-01-17\n").encode()), "a.csv", 9999
    )
    (found,) = wire.read(part.data, part.path)
    assert isinstance(found, Dispatch)
    assert (found.format, found.envelope.headline, found.text.text) == ("json", "Ferry late", "Rain fell.")
    assert found.envelope.published
    assert found.envelope.published.period.iso() == "2024-01-17"


@given(st.binary(max_size=200))
def test_any_bytes_are_taken_apart(data: bytes) -> None:
    tables.recognises(data)
    with contextlib.suppress(UnreadableDispatch):
        split(HEADER.encode() + data)

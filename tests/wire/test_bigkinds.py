"""BIGKinds: spreadsheets, and rows of them."""

from __future__ import annotations

import io
import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from clipping_archive import stages, wire
from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.sources import opened
from clipping_archive.wire import bigkinds

HEADER = ["뉴스 식별자", "일자", "언론사", "기고자", "제목", "통합 분류1", "키워드", "본문", "URL"]
ROW = [
    "01500051.20240305093101001", 20240305.0, "연합뉴스", "홍길동 기자", "카르스크 항구 다시 열려", "국제>일반",
    "항구,카르스크", "카르스크 항구가 5일 다시 열렸다.\n\n여객선 세 척이 떠났다.", "https://news.example/1",
]  # fmt: skip


def book(*rows: list[Any]) -> bytes:
    """Make a spreadsheet."""
    made, file = Workbook(), io.BytesIO()
    sheet = made.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    made.save(file)
    return file.getvalue()


def one(item: Dispatch | Unread) -> Dispatch:
    """Hold an item to being read."""
    assert isinstance(item, Dispatch)
    return item


def test_a_row_is_a_dispatch_and_is_read_again_from_its_own_bytes() -> None:
    data = book(HEADER, ROW, [None] * 9, ["x.2", None, None, None, None, None, None, None, None])
    found = wire.read(data, "a.xlsx")
    assert [type(item) for item in found] == [Dispatch, Unread]
    first = one(found[0])
    envelope = first.envelope
    assert (first.path, first.format) == ("a.xlsx!1", "bigkinds")
    assert envelope.guid == "01500051.20240305093101001"
    assert envelope.keywords == ("항구", "카르스크")
    assert envelope.published
    assert envelope.published.period.iso() == "2024-03-05"
    assert first.text.original == "카르스크 항구가 5일 다시 열렸다.\n\n여객선 세 척이 떠났다."
    assert wire.read(first.raw, first.path, read_as=first.format) == [first]
    story = stages.clip(first, stages.Given()).story
    assert (story.headline, story.agency and story.agency.key) == ("카르스크 항구 다시 열려", "yonhap")


def test_a_row_of_a_csv_is_known() -> None:
    table = ",".join(HEADER) + "\n" + ",".join(f'"{cell}"' for cell in ROW)
    (part,) = opened(io.BytesIO(table.encode("cp949")), "a.csv", 10_000)
    found = one(wire.read(part.data, part.path)[0])
    assert found.format == "bigkinds"
    assert found.envelope.headline == ROW[4]


def test_fewer_columns_will_do() -> None:
    found = one(wire.read(book(["제목", "본문"], ["항구 열려", "열렸다."]), "a.xlsx")[0])
    assert (found.envelope.headline, found.envelope.published) == ("항구 열려", None)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (book(["a", "b"], [1, 2]), "without a column of headlines"),
        (book(HEADER), "without a row"),
        (book(HEADER, ROW)[:2000], "damaged|neither|office document"),
    ],
)
def test_what_is_none_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableDispatch, match=reason):
        wire.read(data, "a.xlsx")


BOOK = book(HEADER, ROW)


@given(st.binary(max_size=200), st.integers(0, 6000))
def test_damage_is_refused_and_never_crashes(noise: bytes, at: int) -> None:
    data = BOOK[:at] + noise + BOOK[at + len(noise) :]
    assert bigkinds.recognises(data) in (True, False)
    with suppress(UnreadableDispatch):
        assert bigkinds.read(data, "a.xlsx")


@given(st.dictionaries(st.sampled_from([*HEADER, "x"]), st.one_of(st.text(), st.integers(), st.none())))
def test_any_row_is_read_or_refused(row: dict[str, Any]) -> None:
    data = json.dumps(row | {"뉴스 식별자": "1"}, ensure_ascii=False).encode()
    assert bigkinds.recognises(data)
    with suppress(UnreadableDispatch):
        (found,) = bigkinds.read(data, "a.json")
        assert one(found).raw == data

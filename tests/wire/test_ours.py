"""Our own record, read as a format: what was written comes back."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive import stages, wire
from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.views.record import record

COPY = b"""(2nd LD) Ferry leaves Karsk
SEOUL, Jan. 17 (Yonhap) -- The ferry to Dunholt left Karsk with 212 people on board.

"We were never late," its captain, Ann Moss, said.
(END)
"""


def written(raw: bytes, path: str = "karsk.txt") -> dict[str, Any]:
    """Write the record of a dispatch with its bytes, as an export does."""
    (one,) = wire.read(raw, path)
    assert isinstance(one, Dispatch)
    made = record(stages.clip(one, stages.Given()))
    form = {"bytes": b64encode(raw).decode(), "format": one.format, "encoding": one.encoding}
    return {**made, "kept": {"forms": [form]}}


def again(tree: dict[str, Any], **changed: object) -> Dispatch:
    (one,) = wire.read(json.dumps({**tree, **changed}).encode(), "export.jsonl!1")
    assert isinstance(one, Dispatch)
    return one


def test_a_record_with_its_bytes_is_the_same_dispatch() -> None:
    one = again(written(COPY))
    assert (one.raw, one.format, one.path) == (COPY, "text", "karsk.txt")
    told = {key: value for key, value in written(COPY).items() if key != "kept"}
    assert record(stages.clip(one, stages.Given())) == told


@given(st.text(alphabet="ab \n\xe9\u6c38\r-(", min_size=1).filter(lambda text: any(map(str.isalpha, text))))
def test_every_text_comes_back_from_its_record(text: str) -> None:
    raw = b"Rain. " + text.encode()
    assert again(written(raw)).raw == raw


@pytest.mark.parametrize("bad", ["%%%", "", 7, b64encode(b"other words").decode()])
def test_bytes_that_are_not_the_record_s_own_do_not_count(bad: object) -> None:
    tree = written(COPY)
    tree["kept"]["forms"][0]["bytes"] = bad
    one = again(tree)
    assert one.format == "clipping"
    assert one.envelope.headline == "Ferry leaves Karsk"
    assert one.envelope.series == "2nd LD"


def test_a_record_without_bytes_says_what_it_said() -> None:
    told = {key: value for key, value in written(COPY).items() if key != "kept"}
    one = again(told)
    made = record(stages.clip(one, stages.Given()))
    same = (
        "headline",
        "series",
        "agency",
        "dateline",
        "published",
        "published_from",
        "paragraphs",
        "people",
        "byline",
    )
    assert {key: made[key] for key in same} == {key: told[key] for key in same}
    (reread,) = wire.read(one.raw, one.path, read_as=one.format)
    assert reread == one._replace()

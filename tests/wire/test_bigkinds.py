"""BIGKinds: what the samples beside do not say."""

from __future__ import annotations

import json

import pytest

from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.wire import bigkinds


@pytest.mark.parametrize("day", ["20150930", "20150930.0", 20150930.0, 20150930, "2015-09-30", "2015.9.30"])
def test_a_day_however_a_spreadsheet_wrote_it(day: object) -> None:
    raw = json.dumps({"일자": day, "언론사": "카르스크일보", "제목": "항구"}).encode()
    assert bigkinds.recognises(raw)
    (item,) = bigkinds.read(raw, "a")
    assert isinstance(item, Dispatch)
    assert item.envelope.published
    assert item.envelope.published.period.iso() == "2015-09-30"


def test_a_record_of_another_tool_is_not_ours() -> None:
    assert not bigkinds.recognises('{"제목": "항구", "본문": "운항 중단"}'.encode())

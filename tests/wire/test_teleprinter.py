"""Headers of teleprinter formats as they arrive: whole, loose, or without their control bytes."""

from __future__ import annotations

import pytest

from clipping_archive import stages, wire
from clipping_archive.domain.dispatch import Dispatch

KYODO = """BC-Skating-Dunholt
Moss comes from behind to win Dunholt Trophy+

DUNHOLT, Kelvaria, Dec. 9 Kyodo -

     Figure skater Ann Moss won the women's singles at the Dunholt Trophy on
Sunday, coming from third place after the short program.
     "I had nothing to lose after Friday," she said.
==Kyodo

"""
STAMP = "KWS-21:37-09-12-18\n"
HEADERS = [
    "\x16\x16\x01A0123\x1fkyodo\nr s\x13\x11BC-Skating-Dunholt 12-09 0120\n\x02",
    "\x01A0123 kyodo\nr s\x13BC-Skating-Dunholt\n\x02",
    "A0123 kyodo\nr s BC-Skating-Dunholt 12-09 0120\n",
    "\x16\x16\x01KWS 123\n\x02",
]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("header", HEADERS)
@pytest.mark.parametrize("mark", ["", "\x03"])
def test_a_message_without_carets(header: str, end: str, mark: str) -> None:
    data = (header + KYODO + mark + STAMP).replace("\n", end).encode()
    (one,) = wire.read(data, "a")
    assert isinstance(one, Dispatch)
    clipping = stages.clip(one, stages.Given())
    assert one.format == "anpa1312"
    assert clipping.story.headline == "Moss comes from behind to win Dunholt Trophy"
    assert clipping.story.published
    assert clipping.story.published.period.iso() == "2018-12-09T21:37:00+09:00"
    assert [text[:13] for text in clipping.story.paragraphs] == ["Figure skater", '"I had nothin']


@pytest.mark.parametrize(
    "text",
    [
        "Karsk 4 i 211 people left\nRain fell.\n",
        "eca062 4 i 211 ccccb\nRain fell, and no trailer says that this is a message.\n",
        "A0123 people\nr s of Karsk\nRain fell.\n",
        KYODO + STAMP,
    ],
)
def test_text_that_only_looks_so_stays_text(text: str) -> None:
    (one,) = wire.read(text.encode(), "a")
    assert isinstance(one, Dispatch)
    assert one.format == "text"

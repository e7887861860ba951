"""The readers of XML: what is true of all of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive import wire
from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import jimi, newsml1, newsmlg2, nitf, ritzau
from clipping_archive.wire.base import Reader

READERS: tuple[Reader, ...] = (nitf, newsml1, newsmlg2, ritzau, jimi)
SAMPLES = {
    reader.name: [
        path.read_bytes() for path in sorted((Path(__file__).parent / "samples").glob(f"{reader.name}-*.xml"))
    ]
    for reader in READERS
}


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
@given(data=st.data())
def test_any_bytes_are_read_or_refused(reader: Reader, data: st.DataObject) -> None:
    sample = data.draw(st.sampled_from(SAMPLES[reader.name]))
    at = data.draw(st.integers(0, len(sample)))
    cut = data.draw(st.integers(0, 40))
    changed = sample[:at] + data.draw(st.binary(max_size=8)) + sample[at + cut :]
    for tried in (changed, data.draw(st.binary(max_size=40))):
        reader.recognises(tried)
        try:
            found = reader.read(tried, "a.xml")
        except UnreadableDispatch:
            continue
        assert found


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_text_that_is_no_xml_is_none_of_ours(reader: Reader) -> None:
    assert not reader.recognises(b"SEOUL, May 3 (Yonhap) -- <nitf> is a format.")
    assert not reader.recognises(b"<html><body><nitf/></body></html>")


def test_a_long_chain_of_parents_is_read() -> None:
    deep = "<block>" * 240 + "<p>The ferry left.</p>" + "</block>" * 240
    found = wire.read(f"<nitf><body><body.content>{deep}</body.content></body></nitf>".encode(), "a")
    assert isinstance(found[0], Dispatch)
    assert found[0].text.text == "The ferry left."

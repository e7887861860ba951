"""What a re-reading changed."""

from __future__ import annotations

from clipping_archive import stages, wire
from clipping_archive.domain.change import compared
from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.domain.story import IssuedBy


def test_an_agency_is_its_key_whatever_it_is_called() -> None:
    (read,) = wire.read(b"KARSK, Jan. 17 (Yonhap) -- The ferry stands still.\n", "a.txt")
    assert isinstance(read, Dispatch)
    made = stages.clip(read, stages.Given())
    assert made.story.agency is not None
    called = made._replace(story=made.story._replace(agency=made.story.agency._replace(name="연합뉴스")))
    other = made._replace(story=made.story._replace(agency=IssuedBy("kcna", "KCNA", "credit")))
    assert compared(made, called).word == "same"
    assert compared(made, other).fields == ("agency",)

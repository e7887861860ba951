"""Dispatches made up for the tests of fixes, read by the real stages; nobody in them exists."""

from __future__ import annotations

from datetime import UTC, datetime

from clipping_archive import stages
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.findings import Attribution
from clipping_archive.domain.fix import Fix
from clipping_archive.sources import Source
from clipping_archive.stages import Given

NOW = datetime(2024, 3, 1, 12, 30, tzinfo=UTC)
STORY = """Ferry sails again

PORT LISK, Jan. 17 (Yonhap) -- Minister Jane Ottoway said Tuesday that the ferry had sailed.

"It is a good ship," she said on Tuesday, according to KCNA.

Harbormaster Quillfeather Brandt was late. Brandt said the crane would stay where it was.

KCNA said the port would stay open.
"""


def read(text: str = STORY, given: Given = Given(), path: str = "2024-01-17.txt") -> Clipping:  # noqa: B008
    """Read a dispatch as ingest would."""
    (clipping,) = stages.read(Source(path, text.encode()), given)
    assert isinstance(clipping, Clipping)
    return clipping


def fixed(clipping: Clipping, *fixes: Fix) -> Clipping:
    """Read a dispatch again with further fixes, signed by Ada."""
    first = len(clipping.fixes) + 1
    signed = [one._replace(number=n, who=one.who or "ada", made_at=NOW) for n, one in enumerate(fixes, first)]
    return stages.again(clipping._replace(fixes=(*clipping.fixes, *signed)))


def said(clipping: Clipping, words: str) -> Attribution:
    """Give the one statement that holds some words."""
    (one,) = [one for one in clipping.findings.attributions if words in one.text]
    return one

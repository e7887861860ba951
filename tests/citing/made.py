"""Sources of invented agencies' copy, and dispatches read as the program reads them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from clipping_archive.citing.names import name_of
from clipping_archive.citing.source import Source, source_of
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.period import Period
from clipping_archive.stages import Given, clip
from clipping_archive.wire import read

SEEDS = Path(__file__).parents[2] / "seeds"

UNDATED = Source(
    key="tass-nd-0a1b2c3d4e5f",
    ref="tass-0a1b2c3d4e5f",
    title="Harbor at Port Sabel closed for the winter",
    byline=(),
    agency="TASS",
    medium=None,
    collection=None,
    take=None,
    place="Karsk",
    published=None,
    inferred=False,
    language="en",
    url=None,
    accessed=None,
    sha256="ab" * 32,
    remarks=(),
)
DATED = replace(
    UNDATED,
    key="yonhap-2024-0a1b2c3d4e5f",
    ref="yonhap-0a1b2c3d4e5f",
    agency="Yonhap News Agency",
    published=Period.day(date(2024, 3, 5)),
)
TAKE = replace(DATED, title="Putin meets N. Korean FM in Karsk", take="2nd LD")
BYLINE = replace(
    DATED, title="Ferry talks resume in Karsk", byline=(name_of("Seo Min-ah"), name_of("Hong Gil-dong"))
)
REPRINT = replace(DATED, title="Bridge at Port Sabel reopens", medium="The Sabel Courier")


def seed(name: str, published: str | None = None, number: int | None = None) -> Source:
    """Read a seed, and give what a citation says of it."""
    return source_of(clipping(SEEDS.joinpath(name).read_bytes(), name, published), number)


def clipping(data: bytes, path: str = "a.txt", published: str | None = None) -> Clipping:
    """Read bytes as the program does."""
    (dispatch,) = read(data, path)
    return clip(dispatch, Given(published=Period.parse(published) if published else None))

"""Names of the IPTC's topics, for codes that come without one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from clipping_archive.domain import expressions as re
from clipping_archive.gazetteer import files

_CODE = re.compile(r"(?:.*[:/])?(\d{8})")


@cache
def topics() -> Mapping[str, str]:
    """Map the eight digits of a Media Topic or Subject Code to its English name."""
    lines = files.unzipped("topics.txt.gz").split("\n")
    return MappingProxyType(dict(line.split("\t", 1) for line in lines))


def topic_name(code: str | None) -> str | None:
    """Name a code, with or without its scheme (``medtop:04000000``); None for what is not in the list."""
    digits = _CODE.fullmatch((code or "").strip())
    return topics().get(digits[1]) if digits else None

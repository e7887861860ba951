"""Words of copy in other languages than English: one file a language, read once and only when asked for."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pkgutil import get_data
from types import MappingProxyType
from typing import Any


def listed(text: str) -> tuple[str, ...]:
    """Split a block of entries at commas and line ends."""
    return tuple(entry for part in text.replace("\n", ",").split(",") if (entry := part.strip()))


@cache
def _tables(language: str) -> Mapping[str, Any]:
    data = get_data(__name__, f"{language}.toml")
    assert data is not None  # only a loader without get_data gives None
    return MappingProxyType(tomllib.loads(data.decode("utf-8")))


@cache
def foreign_words(language: str, table: str, name: str) -> tuple[str, ...]:
    """Give a word list of a language ("korean", "russian"), in the order of its file."""
    return listed(_tables(language)[table][name])


@cache
def foreign_outlets(language: str) -> Mapping[str, str]:
    """Map names of media as a language writes them to their keys, beside the native names of outlets.toml."""
    return MappingProxyType(dict(_tables(language)["outlets"]))

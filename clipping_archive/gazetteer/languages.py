"""Words of copy in other languages than English: one file a language, read once and only when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from clipping_archive.gazetteer.files import listed, toml


@cache
def _tables(language: str) -> Mapping[str, Any]:
    return MappingProxyType(toml(f"{language}.toml"))


@cache
def foreign_words(language: str, table: str, name: str) -> tuple[str, ...]:
    """Give a word list of a language ("korean", "russian"), in the order of its file."""
    return listed(_tables(language)[table][name])


@cache
def foreign_outlets(language: str) -> Mapping[str, str]:
    """Map names of media as a language writes them to their keys, beside the native names of outlets.toml."""
    return MappingProxyType(dict(_tables(language)["outlets"]))

"""Nouns for media, and the words that tell the name of one that no list holds."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from clipping_archive.gazetteer.files import listed, toml


@cache
def _media() -> dict[str, Any]:
    return toml("media.toml")


@cache
def media_nouns() -> Mapping[str, frozenset[str]]:
    """Map nouns that stand for an outlet named before ("the agency") to the kinds of outlet they can mean."""
    kinds: dict[str, set[str]] = {}
    for kind, text in _media()["nouns"].items():
        for noun in listed(text):
            kinds.setdefault(noun, set()).add(kind)
    return MappingProxyType({noun: frozenset(meant) for noun, meant in kinds.items()})


@cache
def generic_media() -> frozenset[str]:
    """Load phrases for media without a name, lower case ("state media"): speakers, but never outlets."""
    return frozenset(listed(_media()["generic"]))


@cache
def media_words(table: str) -> Mapping[str, str]:
    """Map words that tell the name of a medium to its kind.

    ``table`` is ``beside`` or ``named``, for words beside a name or within it,
    or one of both with ``perhaps``, for those that tell of other things as often.
    """
    kinds = _media()[table].items()
    return MappingProxyType({word: kind for kind, text in kinds for word in listed(text)})

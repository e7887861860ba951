"""What a query means: terms joined by and, or and not, and how to write them down again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

QUOTES = '"“”„‟«»'
OPERATORS = frozenset({"and", "or", "not"})
_UNQUOTE = str.maketrans(dict.fromkeys(QUOTES, " "))
_BARE = re.compile(r"\w[^\s()\"“”„‟«»:]*")
_BARE_VALUE = re.compile(r"[\w.=][^\s()\"“”„‟«»]*")


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase, searched everywhere or in one field; its white space is single, without quotes."""

    field: str | None
    text: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", " ".join(self.text.translate(_UNQUOTE).split()))


@dataclass(frozen=True, slots=True)
class And:
    """All of the parts, two or more, none of them an And itself."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of the parts, two or more, none of them an Or itself."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Everything but the part."""

    part: Node


@dataclass(frozen=True, slots=True)
class Everything:
    """The empty query: no condition at all."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """A condition that no dispatch meets, such as an unknown outlet."""


Node: TypeAlias = Term | And | Or | Not | Everything | Nothing


def both(parts: Iterable[Node]) -> Node:
    """Join parts with and, flattened; a single part is itself, none is Everything."""
    flat: list[Node] = []
    for part in parts:
        flat += part.parts if isinstance(part, And) else [] if isinstance(part, Everything) else [part]
    return And(tuple(flat)) if len(flat) > 1 else flat[0] if flat else Everything()


def either(parts: Iterable[Node]) -> Node:
    """Join parts with or, flattened; a single part is itself, none is Nothing."""
    flat: list[Node] = []
    for part in parts:
        flat += part.parts if isinstance(part, Or) else [] if isinstance(part, Nothing) else [part]
    return Or(tuple(flat)) if len(flat) > 1 else flat[0] if flat else Nothing()


def terms(node: Node, *, negated: bool = False) -> Iterable[Term]:
    """Give the terms of a node in the order typed; those under a ``not`` only if ``negated``."""
    if isinstance(node, Term):
        yield node
    elif isinstance(node, And | Or):
        for part in node.parts:
            yield from terms(part, negated=negated)
    elif isinstance(node, Not) and negated:
        yield from terms(node.part, negated=negated)


def kept(node: Node, wanted: Callable[[Term], bool]) -> Node | None:
    """Leave out the terms that are not wanted; None where nothing is left of the node."""
    if isinstance(node, Term):
        return node if wanted(node) else None
    if isinstance(node, And | Or):
        parts = [part for part in (kept(part, wanted) for part in node.parts) if part is not None]
        return (both if isinstance(node, And) else either)(parts) if parts else None
    if isinstance(node, Not):
        part = kept(node.part, wanted)
        return None if part is None else Not(part)
    return node


def spell(node: Node) -> str:
    """Write a query that :func:`~clipping_archive.search.grammar.parse` reads as this node."""
    if isinstance(node, Everything):
        return ""
    if isinstance(node, Term):
        return _spell_term(node)
    if isinstance(node, Not):
        return f"not {_bracketed(node.part, And | Or)}"
    if isinstance(node, And):
        return " ".join(_bracketed(part, Or) for part in node.parts)
    if isinstance(node, Or):
        return " or ".join(spell(part) for part in node.parts)
    raise ValueError("Nothing cannot be typed")


def _spell_term(term: Term) -> str:
    safe = _BARE_VALUE if term.field else _BARE
    bare = safe.fullmatch(term.text) and (term.field or term.text.casefold() not in OPERATORS)
    written = term.text if bare else f'"{term.text}"'
    return f"{term.field}:{written}" if term.field else written


def _bracketed(node: Node, weaker: object) -> str:
    return f"({spell(node)})" if isinstance(node, weaker) else spell(node)  # type: ignore[arg-type]

"""Is a noun what its annotations say? A line from elsewhere is trusted in nothing before that is known."""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

LARGEST = 2**63 - 1
"""The largest integer that an archive can store."""

Check = Callable[[Any], bool]


def sound(value: Any, kind: Any) -> bool:
    """Say whether a value is of a kind through and through; text is UTF-8, numbers fit an archive."""
    return _checker(kind)(value)


@cache
def _checker(kind: Any) -> Check:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        choices = tuple(_checker(one) for one in get_args(kind))
        return lambda value: any(check(value) for check in choices)
    if origin is tuple:
        return _tuple(get_args(kind))
    if is_dataclass(kind):
        return _noun(kind, tuple(field.name for field in fields(kind)))
    if isinstance(kind, type) and issubclass(kind, tuple):  # a named tuple
        return _noun(kind, kind._fields)  # type: ignore[attr-defined]
    return _PLAIN.get(kind) or (lambda value: isinstance(value, kind))


def _tuple(parts: tuple[Any, ...]) -> Check:
    checks = tuple(_checker(part) for part in parts if part is not Ellipsis)
    if parts[-1] is Ellipsis:
        return lambda value: isinstance(value, tuple) and all(map(checks[0], value))
    return lambda value: (
        isinstance(value, tuple)
        and len(value) == len(checks)
        and all(check(part) for check, part in zip(checks, value, strict=True))
    )


def _noun(kind: Any, names: tuple[str, ...]) -> Check:
    hints = get_type_hints(kind)
    named = [(name, hints[name]) for name in names if not name.startswith("_")]
    made: list[tuple[str, Check]] = []

    def check(value: Any) -> bool:
        if type(value) is not kind:
            return False
        if not made:  # nouns are looked at when one is met, since they may hold one another
            made.extend((name, _checker(hint)) for name, hint in named)
        return all(one(getattr(value, name)) for name, one in made)

    return check


def _text(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    try:
        value.encode()
    except UnicodeEncodeError:  # a lone surrogate
        return False
    return True


_PLAIN: dict[Any, Check] = {
    type(None): lambda value: value is None,
    str: _text,
    bool: lambda value: isinstance(value, bool),
    int: lambda value: type(value) is int and -LARGEST <= value <= LARGEST,
}

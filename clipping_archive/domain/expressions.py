r"""Regular expressions which are compiled at their first use, not when their module is imported.

A module that holds many of them imports this one in place of ``re``::

    from clipping_archive.domain import expressions as re

The reader's modules hold 550 expressions, of which an ordinary dispatch needs about half: to compile
all of them at import costs a third of the whole start. After its first use an expression
is as fast as one of ``re``, since its methods are those of the compiled one.

Many need words that few texts hold. Those are told with it, and are looked for first: a string
is found in a hundredth of the time that it takes to compile what cannot fit::

    _QUOTED = re.compile(r"\b(?:quoted|cited) as (?P<who>.+)", needs=("quoted as ", "cited as "))
    _COUNTED = re.compile(r"at (?:least|most) \d+", opens=("at least ", "at most "))

``tests/domain/test_expressions.py`` compiles every one, so that a mistake is found before it is used,
and holds each to the words that it says it needs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from re import DOTALL as DOTALL
from re import IGNORECASE as IGNORECASE
from re import MULTILINE as MULTILINE
from re import I as I
from re import Match as Match
from re import Pattern as Pattern
from re import escape as escape
from re import findall as findall
from re import finditer as finditer
from re import fullmatch as fullmatch
from re import match as match
from re import search as search
from re import split as split
from re import sub as sub
from typing import Any, AnyStr, Generic, cast


class _Method:
    """Stands for a method of the compiled expression, and makes way for it when it is first asked for."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, late: Late[Any], owner: type) -> Any:
        found = late.method(self._name)
        # It has no __set__: from now on the instance answers, without a detour through this class.
        late.__dict__[self._name] = found
        return found


class Late(Generic[AnyStr]):
    """An expression that is compiled when one of its methods is first asked for."""

    search = _Method()
    match = _Method()
    fullmatch = _Method()
    finditer = _Method()
    findall = _Method()
    split = _Method()
    sub = _Method()
    subn = _Method()
    flags = _Method()
    groups = _Method()
    groupindex = _Method()

    def __init__(self, pattern: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = pattern
        self._flags = flags
        self._compiled: re.Pattern[AnyStr] | None = None

    def __repr__(self) -> str:
        return f"compile({self.pattern!r}, {self._flags})"

    def compiled(self) -> re.Pattern[AnyStr]:
        """Compile it with ``re`` at the first call, and keep that."""
        if self._compiled is None:
            self._compiled = re.compile(self.pattern, self._flags)
        return self._compiled

    def method(self, name: str) -> Any:
        """Give a method of the compiled expression."""
        return getattr(self.compiled(), name)


_NOTHING: dict[str, Callable[[], Any]] = {
    "search": lambda: None,
    "match": lambda: None,
    "fullmatch": lambda: None,
    "finditer": lambda: iter(()),
    "findall": list,
}
"""What an expression gives that is nowhere found."""


class Needing(Late[str]):
    """One of ``needs`` stands in whatever it finds; other text is not read, nor is it compiled for that."""

    def __init__(self, pattern: str, flags: int, needs: Sequence[str]) -> None:
        super().__init__(pattern, flags)
        self.needs = tuple(needs)

    def method(self, name: str) -> Any:
        """Give a method that first looks for what the expression needs, where it would look itself."""
        if name not in _NOTHING:
            return super().method(name)

        def found(text: str, *span: int) -> Any:
            for need in self.needs:
                if text.find(need, *span) >= 0:
                    return getattr(self.compiled(), name)(text, *span)
            return _NOTHING[name]()

        return found


class Opening(Late[str]):
    """Whatever it matches begins with one of ``opens``."""

    def __init__(self, pattern: str, flags: int, opens: Sequence[str]) -> None:
        super().__init__(pattern, flags)
        self.opens = tuple(opens)

    def method(self, name: str) -> Any:
        """Give a method that first looks at how the text begins."""
        if name not in ("match", "fullmatch"):
            return super().method(name)

        def found(text: str, *span: int) -> Any:
            return getattr(self.compiled(), name)(text, *span) if text.startswith(self.opens, *span) else None

        return found


def compile(
    pattern: AnyStr, flags: int = 0, *, needs: Sequence[str] = (), opens: Sequence[str] = ()
) -> re.Pattern[AnyStr]:
    """Give what can be used as a compiled expression, and is none before it is used.

    One of ``needs`` stands in whatever it finds, or else whatever it matches begins with one of ``opens``.
    """
    late: Late[Any]
    if needs and isinstance(pattern, str):
        late = Needing(pattern, flags, needs)
    elif opens and isinstance(pattern, str):
        late = Opening(pattern, flags, opens)
    else:
        late = Late(pattern, flags)
    return cast("re.Pattern[AnyStr]", late)

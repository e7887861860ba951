"""Regular expressions which are compiled at their first use, not when their module is imported.

A module that holds many of them imports this one in place of ``re``::

    from clipping_archive.domain import expressions as re

The reader's modules hold 550 expressions, of which an ordinary dispatch needs about half: to compile
all of them at import costs a third of the whole start. After its first use an expression
is as fast as one of ``re``, since its methods are those of the compiled one.
``tests/domain/test_expressions.py`` compiles every one, so that a mistake is found before it is used.
"""

from __future__ import annotations

import re
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
        found = getattr(late.compiled(), self._name)
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


def compile(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Give what can be used as a compiled expression, and is none before it is used."""
    return cast("re.Pattern[AnyStr]", Late(pattern, flags))

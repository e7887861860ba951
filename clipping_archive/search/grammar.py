"""Read a query: words, phrases, fields, brackets and the three operators.

The grammar, weakest first::

    any   = all ("or" all)*
    all   = one (["and"] one)*
    one   = ("not" | "-") one | "(" any ")" | [field ":"] (word | phrase | "(" any ")")

A quotation mark opens a phrase only where a word may begin, so ``12"`` and
``Lavrov’s`` are words. An operator is an operator in any case of letters,
except in quotation marks and as the only word of a query: so every word of a
text can be searched for.
"""

from __future__ import annotations

import re
from datetime import date
from difflib import get_close_matches
from typing import NamedTuple

from clipping_archive.errors import BadDate, BadQuery
from clipping_archive.search.dates import days
from clipping_archive.search.fields import FIELDS, HINT
from clipping_archive.search.nodes import OPERATORS, QUOTES, Everything, Node, Not, Term, both, either

DEEPEST, LONGEST = 20, 500
"""Brackets inside brackets, and terms: beyond what a person types, below what SQLite refuses."""

_TOKEN = re.compile(
    r"""\s+
    |(?P<open>\()|(?P<close>\))
    |(?P<minus>-(?=[^\s)\-]))
    |"(?P<straight>[^"“”»]*)["”“»]
    |[“”„‟«](?P<curly>[^"“”»]*)["”“»]
    |(?P<unclosed>")
    |(?P<field>[^\W\d_]{1,20}):(?!//|[:)\s]|$)
    |(?P<word>[^\s()]+)
    """,
    re.VERBOSE | re.DOTALL,
)
_VALUE = re.compile(
    r"""(?P<open>\()
    |"(?P<straight>[^"“”»]*)["”“»]
    |[“”„‟«](?P<curly>[^"“”»]*)["”“»]
    |(?P<unclosed>")
    |(?P<value>[^\s()]+)
    """,
    re.VERBOSE,
)
_NO_UTF_8 = re.compile("[\ud800-\udfff]")
_ANY_DAY = date(2000, 1, 1)  # whether a date can be read does not hang on the day of reading
_EMPTY_FIELD = re.compile(r"([^\W\d_]{1,20}):(?=[)\s]|$)")


class _Token(NamedTuple):
    """``kind`` is open, close, not, and, or, field, word or end; ``at`` where it begins."""

    kind: str
    text: str
    at: int


def parse(query: str) -> Node:
    """Read a query; raises :class:`~clipping_archive.errors.BadQuery`, which knows where reading stopped."""
    if odd := _NO_UTF_8.search(query):
        raise BadQuery("This is no UTF-8, so no text holds it", query, odd.start())
    tokens = _tokens(query)
    if len(tokens) == 2 and tokens[0].kind in OPERATORS and tokens[0].text != "-":
        return Term(None, tokens[0].text)
    if len(tokens) == 1:
        return Everything()
    return _Reader(query, tokens).read()


def _bad(reason: str, query: str, at: int) -> BadQuery:
    return BadQuery(reason, query, at, hint=HINT)


def _tokens(query: str) -> list[_Token]:
    found: list[_Token] = []
    at = 0
    while at < len(query):
        after_field = bool(found) and found[-1].kind == "field"
        match = (_VALUE if after_field else _TOKEN).match(query, at)
        assert match is not None  # a word is anything that is neither space nor bracket
        token, at = _token(query, match)
        if token is not None:
            found.append(token)
    found.append(_Token("end", "", len(query)))
    return found


def _token(query: str, match: re.Match[str]) -> tuple[_Token | None, int]:
    """Make a token of a match and say where the next one begins."""
    at, kind, text = match.start(), match.lastgroup, match[0]
    if kind is None:
        return None, match.end()
    if kind == "unclosed":
        raise _bad("This quotation mark is never closed", query, at)
    if kind == "minus":
        return _Token("not", "-", at), match.end()
    if kind in {"straight", "curly", "value"}:
        return _Token("word", match[kind], at), match.end()
    if kind == "field":
        return _field(query, match)
    if kind == "word":
        if (empty := _EMPTY_FIELD.match(query, at)) and empty[1].lower() in FIELDS:
            raise _bad(f"Nothing follows {empty[1]}:", query, empty.end())
        operator = text.casefold()
        return _Token(operator if operator in OPERATORS else "word", text, at), match.end()
    return _Token(kind, text, at), match.end()


def _field(query: str, match: re.Match[str]) -> tuple[_Token, int]:
    name = match["field"].lower()
    if name in FIELDS:
        return _Token("field", name, match.start()), match.end()
    if name == "thread":
        raise _bad(
            "thread: cannot be searched yet: takes are not put together in this version", query, match.start()
        )
    near = get_close_matches(name, FIELDS, 1, 0.5)
    wish = f"; did you mean {near[0]}:?" if near else ""
    raise _bad(f"There is no field {name}:{wish}", query, match.start())


class _Reader:
    """Recursive descent over the tokens; ``field`` is the field whose brackets are being read."""

    def __init__(self, query: str, tokens: list[_Token]) -> None:
        self.query = query
        self.tokens = tokens
        self.next = 0
        self.depth = 0
        self.count = 0

    def read(self) -> Node:
        node = self.any_of(None)
        if (token := self.peek()).kind == "close":
            raise self.bad("This bracket closes nothing", token)
        return node

    def peek(self) -> _Token:
        return self.tokens[self.next]

    def take(self) -> _Token:
        self.next += 1
        return self.tokens[self.next - 1]

    def bad(self, reason: str, token: _Token) -> BadQuery:
        return _bad(reason, self.query, token.at)

    def any_of(self, field: str | None) -> Node:
        parts = [self.all_of(field)]
        while self.peek().kind == "or":
            self.take()
            parts.append(self.all_of(field))
        return either(parts)

    def all_of(self, field: str | None) -> Node:
        parts = [self.one(field)]
        while self.peek().kind not in {"or", "close", "end"}:
            if self.peek().kind == "and":
                self.take()
            parts.append(self.one(field))
        return both(parts)

    def one(self, field: str | None) -> Node:
        token = self.take()
        self.depth += 1
        if self.depth > DEEPEST:
            raise self.bad(f"More than {DEEPEST} brackets and nots inside one another", token)
        try:
            return self.read_one(token, field)
        finally:
            self.depth -= 1

    def read_one(self, token: _Token, field: str | None) -> Node:
        if token.kind == "not":
            return Not(self.one(field))
        if token.kind == "open":
            return self.group(token, field)
        if token.kind == "word":
            return self.term(token, field)
        if token.kind == "field":
            return self.fielded(token, field)
        if token.kind == "end":
            raise self.bad("A word is missing at the end", token)
        if token.kind == "close":
            raise self.bad("A word is missing before this bracket", token)
        raise self.bad(f"{token.text!r} stands where a word should; quote it to search for it", token)

    def group(self, opened: _Token, field: str | None) -> Node:
        node = self.any_of(field)
        if self.take().kind != "close":
            raise self.bad("This bracket is never closed", opened)
        return node

    def term(self, token: _Token, field: str | None) -> Node:
        self.count += 1
        if self.count > LONGEST:
            raise self.bad(f"More than {LONGEST} words", token)
        if field == "date":
            self.check_date(token)
        return Term(field, token.text)

    def check_date(self, token: _Token) -> None:
        try:
            days(token.text, _ANY_DAY)
        except BadDate as error:
            at = token.at + (self.query[token.at] in QUOTES) + error.at
            raise BadQuery(str(error), self.query, at, hint=error.hint) from error

    def fielded(self, token: _Token, field: str | None) -> Node:
        if field is not None:
            raise self.bad(f"{token.text}: cannot stand inside the brackets of {field}:", token)
        if self.peek().kind == "open":
            return self.group(self.take(), token.text)
        return self.term(self.take(), token.text)

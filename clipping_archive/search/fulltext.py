"""Write FTS5 queries. Every word is quoted here, so nothing that a user types is FTS5 syntax."""

from __future__ import annotations

from clipping_archive.domain.tokens import tokens
from clipping_archive.search.fields import FIELDS
from clipping_archive.search.nodes import And, Node, Not, Or, Term

COLUMNS = {"headline": "headline", "text": "body", "quote": "quotes"}
"""Field to column of the full-text table; a term without a field looks at headline and body."""

ANYWHERE = "{headline body}"


def is_text(term: Term) -> bool:
    """Say whether the full-text index answers this term."""
    return term.field is None or term.field in COLUMNS


def means_something(term: Term) -> bool:
    """Say whether a term holds anything to look for; ``&`` or ``—`` does not."""
    if term.field is not None and FIELDS[term.field].kind in {"date", "ref", "tag"}:
        return True
    return bool(tokens(term.text))


def match_text(node: Node) -> str | None:
    """Write the FTS5 query of a node, or None for what FTS5 cannot say: a field, a lone not."""
    if isinstance(node, Term):
        return _phrase(node) if is_text(node) else None
    if isinstance(node, Or):
        return _joined([match_text(part) for part in node.parts], " OR ")
    if isinstance(node, And):
        wanted = [match_text(part) for part in node.parts if not isinstance(part, Not)]
        barred = [match_text(part.part) for part in node.parts if isinstance(part, Not)]
        have, without = _joined(wanted, " AND "), _joined(barred, " OR ")
        if have is None or (barred and without is None):
            return None
        return f"({have} NOT {without})" if barred else have
    return None


def _phrase(term: Term) -> str:
    column = COLUMNS[term.field] if term.field else ANYWHERE
    words = " ".join(token.text for token in tokens(term.text))
    return f'{column} : "{words}"'


def _joined(parts: list[str | None], operator: str) -> str | None:
    found = [part for part in parts if part is not None]
    if not found or len(found) != len(parts):
        return None
    return f"({operator.join(found)})"


def holds(text: str, words: str) -> bool:
    """Say whether words stand one after another in a text, as a phrase search would find them."""
    wanted = [token.text for token in tokens(words)]
    found = [token.text for token in tokens(text)]
    starts = range(len(found) - len(wanted) + 1)
    return any(found[start : start + len(wanted)] == wanted for start in starts)

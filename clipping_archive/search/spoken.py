"""The SQL that counts what ``clipping quotes`` lists: statements, without loading one."""

from __future__ import annotations

import json

from clipping_archive.search.covering import ALWAYS, NEVER, Sql, joined
from clipping_archive.search.fulltext import holds
from clipping_archive.search.nodes import And, Everything, Node, Not, Or, Term
from clipping_archive.search.sql import Compiler
from clipping_archive.search.statements import of_statement, said_keys
from clipping_archive.store.view import View


def teach(view: View) -> None:
    """Teach the driver ``holds(text, words)``, the phrase search of a single statement (``quote:``)."""
    view.connection.create_function("holds", 2, holds, deterministic=True)


def spoken(compiler: Compiler, node: Node) -> Sql:
    """Write the condition that a statement (``said``, of ``article``) meets a query."""
    if isinstance(node, And | Or):
        parts = (spoken(compiler, part) for part in node.parts)
        return joined(parts, " AND " if isinstance(node, And) else " OR ")
    if isinstance(node, Not):
        inner = spoken(compiler, node.part)
        return Sql(f"NOT ({inner.text})", inner.values)
    if isinstance(node, Term):
        return _term(compiler, node)
    return ALWAYS if isinstance(node, Everything) else NEVER


def _term(compiler: Compiler, term: Term) -> Sql:
    if not of_statement(term):
        return compiler.condition(term, "article.slot")
    if term.field == "quote":
        return Sql("(said.direct AND holds(said.text, ?))", (term.text,))
    column = "speaker_name_key" if term.field == "said" else "outlet"
    keys = said_keys(compiler.execute, term)
    if None in keys:
        return Sql(f"(said.{column} IS NULL)")
    listed = json.dumps(sorted(key for key in keys if key is not None))
    return Sql(f"(coalesce(said.{column}, '') IN (SELECT value FROM json_each(?)))", (listed,))

"""Every field is documented, with an example that can be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from clipping_archive.search.fields import FIELDS, Field
from clipping_archive.search.grammar import parse
from clipping_archive.search.nodes import Term

PAGE = (Path(__file__).parents[2] / "docs" / "search.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("field", FIELDS.values(), ids=list(FIELDS))
def test_is_documented(field: Field) -> None:
    assert f"| `{field.name}:` |" in PAGE
    assert f"`{field.example}`" in PAGE
    node = parse(field.example)
    assert isinstance(node, Term)
    assert node.field == field.name

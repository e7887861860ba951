"""Figures of any query open into what they count."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clipping_archive.search.dimensions import DIMENSIONS
from clipping_archive.search.figures import figures
from clipping_archive.search.find import Options, count
from clipping_archive.search.statements import statements
from clipping_archive.store.view import View
from tests.search.newsroom import TODAY

TERMS = st.sampled_from(
    [
        "grain",
        "karsk",
        "storm",
        "person:ryu",
        "person:none",
        "said:veldran",
        "said:none",
        "via:kcna",
        "via:none",
        "cites:tass",
        "cites:none",
        "agency:none",
        "place:karsk",
        "date:2024-01",
        "date:=2024-01",
        "date:unknown",
        "quote:deal",
        "series:none",
        "tag:follow-up",
        "headline:grain",
    ]
)


def queries() -> st.SearchStrategy[str]:
    """Make queries of three terms at most, with every operator."""
    one = st.one_of(TERMS, TERMS.map(lambda term: f"not {term}"))
    pairs = st.tuples(one, st.sampled_from(["and", "or"]), one).map(lambda parts: f"({' '.join(parts)})")
    return st.one_of(one, pairs, st.tuples(pairs, one).map(" ".join))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=queries(), by=st.sampled_from(sorted(DIMENSIONS)))
def test_the_rows_of_any_query_open(view: View, query: str, by: str) -> None:
    for row in figures(view, query, by, today=TODAY).rows:
        said = statements(view, row.query, Options(limit=-1), today=TODAY)
        assert count(view, row.query, today=TODAY) == row.dispatches, (query, row)
        assert (len(said), sum(one.direct for one in said)) == (row.statements, row.direct), (query, row)
        assert row.share is None or row.share == pytest.approx(row.direct / row.statements)

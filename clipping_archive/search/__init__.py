"""Find dispatches: a query becomes nodes, nodes become SQL text, rows become hits (docs/search.md)."""

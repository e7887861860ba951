"""Markup to paragraphs."""

from __future__ import annotations

from clipping_archive.wire.markup import paragraphs_of_html


def test_blocks_and_double_breaks_part_paragraphs() -> None:
    text = "<p>A ferry<br/>left.</p><p/><p>x<br><br>y <b>z</b>!</p>tail<script>alert(1)</script>"
    assert paragraphs_of_html(text) == ["A ferry left.", "x", "y z!", "tail"]


def test_a_row_keeps_its_cells_apart_and_pre_its_lines() -> None:
    text = "<table><tr><td>Karsk</td><td>1</td></tr></table><pre>a\n  b</pre>"
    assert paragraphs_of_html(text) == ["Karsk\t1", "a\n  b"]


def test_a_name_that_is_none_costs_no_text() -> None:
    assert paragraphs_of_html('<class="a">Fog came.</p>') == ["Fog came."]

"""Markup to paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.wire.markup import paragraphs_of_html, paragraphs_of_text


def test_blocks_and_double_breaks_part_paragraphs() -> None:
    text = "<p>A ferry<br/>left.</p><p/><p>x<br><br>y <b>z</b>!</p>tail<script>alert(1)</script>"
    assert paragraphs_of_html(text) == ["A ferry left.", "x", "y z!", "tail"]


def test_a_row_keeps_its_cells_apart_and_pre_its_lines() -> None:
    text = "<table><tr><td>Karsk</td><td>1</td></tr></table><pre>a\n  b</pre>"
    assert paragraphs_of_html(text) == ["Karsk\t1", "a\n  b"]


def test_blocks_within_a_cell_are_parts_of_its_row_unless_the_table_lays_out_a_page() -> None:
    row = "<tr><td><div>Karsk</div><p>(home)</p></td><td><ul><li>1</li></ul></td></tr>"
    assert paragraphs_of_html(f"<table>{row}{row}</table>") == ["Karsk (home)\t1"] * 2
    story = "<p>The ferry left the quay of Karsk.</p>" * 9
    page = f"<table><tr><td><p>Menu</p></td><td>{story}</td></tr></table><table><tr><td>{story}</td></tr></table>"
    assert len(paragraphs_of_html(page)) == 19


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One left.<br>Two stayed.<br/>Three sang.", ["One left.", "Two stayed.", "Three sang."]),
        ("<p>The ferry left the <br/>quay. It was <br/>late.</p>", ["The ferry left the quay. It was late."]),
        ("<ul><li>one</li><li>two</li></ul>", ["one", "two"]),
        ("<p>a</p><figure><img alt='no'><figcaption>caption</figcaption></figure>", ["a"]),
        ("<p>a <iframe src='x'>no</iframe>b</p><style>p{}</style><form>no<input></form>", ["a b"]),
        (
            "<p>&lt;p&gt;One &lt;b&gt;two&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Three.&lt;/p&gt;</p>",
            ["One two.", "Three."],
        ),
        ("<p>5 &lt; 6 and 7 &gt; 6, so a&lt;b</p>", ["5 < 6 and 7 > 6, so a<b"]),
        ("<?xml version='1.0' encoding='latin-1'?><p>\x00Åsa\x1b[31m</p>", ["Åsa[31m"]),
        ("<p>unclosed <b>bold", ["unclosed bold"]),
        ("  ", []),
        ("<!-- nothing -->", []),
    ],
)
def test_what_agencies_make_of_it(text: str, found: list[str]) -> None:
    assert paragraphs_of_html(text) == found


def test_a_story_in_one_element_keeps_its_layout() -> None:
    lines = "\n".join(
        f"    The ferry number {n} left Karsk on Friday with many people\non board, all of them wet."
        for n in range(4)
    )
    assert paragraphs_of_html(f"<p>{lines}</p>") == [lines]
    assert len(paragraphs_of_html(f"<p>{lines}</p><p>{lines}</p>")) == 2
    assert "\n" not in paragraphs_of_html(f"<p>{lines}</p><p>{lines}</p>")[0]


def test_plain_text_is_parted_by_empty_lines() -> None:
    assert paragraphs_of_text("\r\nA\r\n  b\r\n\r\n \r\nC\r\n") == ["A\n  b", "C"]


def test_tags_beyond_any_depth_are_let_go_and_the_words_kept() -> None:
    assert paragraphs_of_html("<div>" * 5000 + "The ferry" + "</div>" * 5000) == ["The ferry"]


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    for part in paragraphs_of_html(text):
        assert part.strip()


@given(
    st.lists(
        st.sampled_from(["<p>", "</p>", "<br>", "x", " y.", "<td>", "<pre>", "&lt;b&gt;", "<table>", "\n"])
    )
)
def test_any_tags_are_read(parts: list[str]) -> None:
    text = "".join(parts)
    found = "".join(paragraphs_of_html(text))
    assert found.count("x") == parts.count("x")


def test_a_name_that_is_none_costs_no_text() -> None:
    assert paragraphs_of_html('<class="a">Fog came.</p>') == ["Fog came."]

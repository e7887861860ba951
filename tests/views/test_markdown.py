"""Markdown: a reader of CommonMark finds our own markup in it, and none of the dispatch's."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from clipping_archive.domain.clipping import Clipping
from clipping_archive.views.cutting import cut
from clipping_archive.views.harmless import harmless
from clipping_archive.views.markdown import article, cuttings_document, escaped, front_matter
from clipping_archive.views.sections import Asked
from tests.views import hostile

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def tokens(text: str) -> list[Token]:
    """Read Markdown and give its tokens, those within lines among them."""
    return [one for token in READER.parse(text) for one in [token, *(token.children or ())]]


def test_a_hostile_dispatch_breaks_out_of_nothing() -> None:
    found = tokens(article(cut(hostile.hostile(), Asked(repairs=True, own=True))))
    kinds = {token.type for token in found}
    assert not kinds & {
        "html_block",
        "html_inline",
        "link_open",
        "image",
        "fence",
        "code_block",
        "code_inline",
    }
    assert not kinds & {"blockquote_open", "ordered_list_open", "s_open"}
    headings = [token.tag for token in found if token.type == "heading_open"]
    assert headings == ["h1", "h2", "h2"]  # the headline, the repairs outside the text, the ladder
    assert len([token for token in found if token.type == "hr"]) == 1


def test_front_matter_is_one_quoted_value_a_line() -> None:
    lines = front_matter({"title": 'a: "b"\n---\nc', "list": ["x", "- y"], "none": ""}).splitlines()
    assert lines[0] == lines[-1] == "---"
    assert [json.loads(line.partition(": ")[2]) for line in lines[1:-1]] == ['a: "b"\n---\nc', ["x", "- y"]]


@settings(max_examples=200)
@given(
    st.text(
        st.characters(exclude_categories=["Cs", "Zs"]) | st.sampled_from(list(" *_`[]()<>#~|&$!-+=:/.\\")),
        max_size=40,
    )
)
def test_escaped_words_are_read_as_they_stand(text: str) -> None:
    text = harmless(text).strip()
    shown = "".join(
        token.content for token in tokens(f"¶1 {escaped(text)}") if token.type in ("text", "text_special")
    )
    assert shown == f"¶1 {text}".strip()


@pytest.mark.parametrize("text", ["- a", "1. a", "2) a", "+ a", "=== ", "# a", "> a", "```", ": a", "--- "])
def test_words_that_begin_a_line_begin_nothing_else(text: str) -> None:
    kinds = {token.type for token in tokens(f"one\\\n{escaped(text)}")}
    assert kinds <= {"paragraph_open", "paragraph_close", "inline", "text", "text_special", "hardbreak"}


def test_several_clippings_make_one_file(clipping: Clipping) -> None:
    made = cuttings_document([cut(clipping, Asked(repairs=True)), cut(hostile.empty(), Asked())])
    assert made.startswith(f'---\nclippings: ["{clipping.ref}", "')
    assert "\n## Tandt meets harbor envoy amid talks on the strait\n" in made
    assert f"[^{clipping.ref}-1]" in made
    assert f"\n[^{clipping.ref}-1]: ¶2 cut-word: “report↵ed” became “reported”\n" in made

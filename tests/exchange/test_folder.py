"""A file for each dispatch: its name is safe, and nothing in its text acts."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.domain.story import IssuedBy
from clipping_archive.exchange.folder import file_name, plain_markdown
from tests.exchange.test_lines import copied


@given(st.text())
def test_a_file_name_is_letters_digits_and_hyphens(key: str) -> None:
    clipping = copied().clipping
    named = replace(clipping, story=replace(clipping.story, agency=IssuedBy(key, "x")))
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{12}\.md", file_name(named, ".md"))


def test_a_file_name_is_the_reference() -> None:
    clipping = copied().clipping
    assert file_name(clipping, ".md") == f"{clipping.ref}.md"
    assert file_name(replace(clipping, story=replace(clipping.story, agency=None)), ".md").startswith(
        "unknown-"
    )


def test_markdown_does_not_break_out() -> None:
    clipping = copied().clipping
    hostile = "---\nevil: yes\n# x <script>alert(1)</script> [a](javascript:b) `c` \x1b[2J"
    story = replace(
        clipping.story, headline=hostile, paragraphs=("# no head", "1. no list", "- none", hostile)
    )
    text = plain_markdown(replace(clipping, story=story))
    head, _, body = text.removeprefix("---\n").partition("---\n\n")
    facts = {name: json.loads(value) for name, value in (line.split(": ", 1) for line in head.splitlines())}
    assert facts["headline"] == hostile
    assert "<script" not in body.replace("\\<script", "")
    assert "\x1b" not in text
    lines = body.split("\n\n")
    assert lines[1:4] == ["\\# no head", "1\\. no list", "\\- none"]

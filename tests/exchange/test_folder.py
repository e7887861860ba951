"""A file for each dispatch: its name is safe, and nothing in its text acts."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.domain.story import IssuedBy
from clipping_archive.exchange.folder import file_name
from tests.exchange.test_lines import copied


@given(st.text())
def test_a_file_name_is_letters_digits_and_hyphens(key: str) -> None:
    clipping = copied().clipping
    named = clipping._replace(story=clipping.story._replace(agency=IssuedBy(key, "x")))
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{12}\.md", file_name(named, ".md"))


def test_a_file_name_is_the_reference() -> None:
    clipping = copied().clipping
    assert file_name(clipping, ".md") == f"{clipping.ref}.md"
    assert file_name(clipping._replace(story=clipping.story._replace(agency=None)), ".md").startswith(
        "unknown-"
    )

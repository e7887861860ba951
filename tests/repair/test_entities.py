"""Character references of web pages."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.repair.entities import decode_entities
from tests.repair.strategies import mend


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("N. Lorvenia&#x27;s", "N. Lorvenia's"),
        ("&quot;no,&quot;", '"no,"'),
        ("Moss &amp; Co", "Moss & Co"),
        ("&amp;quot;no&amp;quot;", '"no"'),
        ("&amp;amp;amp;lt;", "<"),
        ("&lt;BDEP>", "<BDEP>"),
        ("five&nbsp;o&rsquo;clock", "five o’clock"),
        ("&#8220;no&#8221;", "“no”"),
        ("EU&#146;s", "EU’s"),
        ("gov&shy;ern&#8203;ment", "gov\xadern\u200bment"),
        ("Rain.&#13;&#10;Snow", "Rain.\r\nSnow"),
        ("&copy; &eacute; &semi;", "© é ;"),
    ],
)
def test_references_are_decoded(came: str, read: str) -> None:
    assert mend(decode_entities, came) == read


@pytest.mark.parametrize(
    "text",
    ["AT&T;", "&nosuchname;", "&notit;", "&#0;", "&#x1b;", "&lrm;", "&#8238;", "&", "a & b; c", "&amp", "&;"],
)
def test_what_is_no_reference_or_would_act_stays(text: str) -> None:
    assert mend(decode_entities, text) == text


def test_an_unknown_name_behind_an_escaped_ampersand() -> None:
    assert mend(decode_entities, "&amp;T; and AT&amp;T;") == "&T; and AT&T;"


@given(
    st.text(
        st.characters(
            codec="latin-1", min_codepoint=32, exclude_characters="&;\xa0\xad\x7f", exclude_categories=["Cc"]
        )
    )
)
def test_what_was_escaped_comes_back(text: str) -> None:
    assert mend(decode_entities, html.escape(text)) == text
    assert mend(decode_entities, html.escape(html.escape(text))) == text

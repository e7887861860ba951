"""JSON taken apart: items with their bytes, values as words."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.domain.dispatch import Unread
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import jsons


def raws(data: bytes) -> list[bytes | str]:
    return [one.reason if isinstance(one, Unread) else one.raw for one in jsons.items(data, "a")]


def test_the_items_of_a_list_keep_their_own_bytes() -> None:
    data = '[ {"a": "é",\n "b": 1} , 7,{"a":2}]'.encode()
    assert raws(data) == ['{"a": "é",\n "b": 1}'.encode(), "it is no JSON object", b'{"a":2}']
    assert [one.path for one in jsons.items(data, "a")] == ["a!1", "a!2", "a!3"]


def test_the_only_item_is_the_file() -> None:
    assert raws(b' {"a": 1}\n') == [b' {"a": 1}\n']
    assert raws(b'{"item": [{"a": 1}]}') == [b'{"item": [{"a": 1}]}']


@pytest.mark.parametrize(
    ("data", "reason"), [(b"[]", "without any item"), (b"7", "no object"), (b"[7]", "no object")]
)
def test_what_holds_no_object_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableDispatch, match=reason):
        jsons.items(data, "a")


@given(
    st.lists(
        st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=5), min_size=1), min_size=2
    )
)
def test_an_item_of_a_list_is_read_again_from_its_bytes(trees: list[dict[str, object]]) -> None:
    for ascii_only in (True, False):
        try:
            data = json.dumps(trees, ensure_ascii=ascii_only).encode()
        except UnicodeEncodeError:
            continue
        found = jsons.items(data, "a")
        assert [one.tree for one in found if isinstance(one, jsons.Item)] == trees
        assert [json.loads(one) for one in raws(data)] == trees


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("  a ", "a"),
        ("", None),
        (0, "0"),
        (1.5, "1.5"),
        (True, None),
        (["a", None, ["b"]], "a\nb"),
        ({"value": "a"}, "a"),
        ({"other": "a"}, None),
        ("a\x00\ud800b", "ab"),
    ],
)
def test_a_value_as_words(value: object, words: str | None) -> None:
    assert jsons.words(value) == words


def test_a_line_has_neither_markup_nor_line_ends() -> None:
    assert jsons.line("<b>Ferry</b> &amp;\n pier") == "Ferry & pier"
    assert jsons.line("3 < 4 & 5") == "3 < 4 & 5"


def test_plain_paragraphs_are_parted_by_empty_lines_or_by_lines() -> None:
    assert jsons.paragraphs("a\nb\n\nc") == ["a\nb", "c"]
    assert jsons.paragraphs("a\nb\n") == ["a", "b"]
    assert jsons.paragraphs('<?xml version="1.0" encoding="utf-8"?><p>a</p><p>b</p>') == ["a", "b"]

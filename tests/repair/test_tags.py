"""Tags, scripts and comments of web pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.domain.traced import Traced
from clipping_archive.repair import repair
from clipping_archive.repair.tags import remove_tags
from tests.repair.strategies import mend


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("Rain <b>fell</b> and <i>fell</i>.", "Rain fell and fell."),
        ('said <a href="https://lorven.example/?a=1&b=2">Moss</a>.', "said Moss."),
        ("said <a href=https://lorven.example/?a=b>Moss</a>.", "said Moss."),
        ("said <a title='5 > 4' href = 'x'>Moss</a>.", "said Moss."),
        ('<span id="midArticle_0"/>Rain fell.', "Rain fell."),
        ('<x:place ref="1">Lorven</x:place> rained', "Lorven rained"),
        ("<P>Rain</P> fell, <F>too</F>.", "Rain\n\nfell, too."),
        ("<!DOCTYPE html><html><body>Rain</body></html>", "Rain"),
        ('<?xml version="1.0"?>Rain', "Rain"),
    ],
)
def test_tags_go_and_words_stay(came: str, read: str) -> None:
    assert mend(remove_tags, came) == read


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("<p>Rain.</p><p>Snow.</p>", "Rain.\n\nSnow."),
        ("<p>Rain.</p> \n <p>Snow.</p>", "Rain.\n\nSnow."),
        ("Rain.\n<p>\nSnow.", "Rain.\n\nSnow."),
        ("Rain.\n\n<div>Snow.", "Rain.\n\nSnow."),
        ("Rain.<p>Snow.", "Rain.\n\nSnow."),
        ("Rain.<br>Snow.<br/>\nWind.<BR />Sun.", "Rain.\nSnow.\nWind.\nSun."),
        ("<h1>Rain</h1><p><b>Snow</b></p>", "Rain\n\nSnow"),
        ("<ul><li>Rain</li><li>Snow</li></ul>", "Rain\n\nSnow"),
        ("<tr><td>Rain</td><td>5</td></tr><tr><td>Snow</td><td>6</td></tr>", "Rain\t5\n\nSnow\t6"),
    ],
)
def test_blocks_are_set_off(came: str, read: str) -> None:
    assert mend(remove_tags, came) == read


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("Rain.\n<script> alert('<p>no</p>') </script>\nSnow.", "Rain.\n\nSnow."),
        ("Rain <SCRIPT SRC='x'>a < b</SCRIPT >", "Rain"),
        ("Rain.<style>p { color: red }</style>Snow.", "Rain.\n\nSnow."),
        ("Rain <!-- <b>never</b> -- said --> fell", "Rain  fell"),
        ("Rain <script src='x'/> fell", "Rain\n\nfell"),
        ("Rain <script async>x</script>", "Rain"),
    ],
)
def test_scripts_and_comments_go_whole(came: str, read: str) -> None:
    assert mend(remove_tags, came) == read


@pytest.mark.parametrize(
    "text",
    [
        "<BDEP> <S> <P> <005930.KS> <BVMG.F>",
        "<Moss Inc>, <Strong Point Ltd>, <B and R Lines>, <A/S Fjordline>",
        "<desk@lorven.example> <https://lorven.example/a> <urn:lorven>",
        "<title> <name> <source> <unp>",
        "5 < 6 > 4, <- and ->, <3",
        "a <!-- comment without an end",
        "<b",
    ],
)
def test_what_may_be_something_else_stays(text: str) -> None:
    assert mend(remove_tags, text) == text


def test_a_name_that_is_closed_somewhere_is_a_tag() -> None:
    assert mend(remove_tags, "<S>Rain</S> <BDEP>") == "Rain <BDEP>"


def test_escaped_and_nested_scripts_do_not_survive() -> None:
    for text in (
        "Rain &lt;script&gt;alert(1)&lt;/script&gt; fell",
        "Rain <scr<b></b>ipt>alert(1)</scr<b></b>ipt> fell",
        "Rain <scr\x00ipt>alert(1)</script> fell",
    ):
        assert repair(Traced(text)).text == "Rain\n\nfell"


def test_what_went_is_recorded_whole() -> None:
    text = "Rain <script>alert(1)</script> fell"
    assert [text[edit.start : edit.end] for edit in repair(Traced(text)).edits] == [
        " <script>alert(1)</script> "
    ]


@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<br>", "Rain", " ", "\n", "<script>", "</script>", "<S>"])).map(
        "".join
    )
)
def test_no_word_of_the_copy_is_lost_but_in_scripts(text: str) -> None:
    read = repair(Traced(text)).text
    if "<script>" not in text:
        assert read.count("Rain") == text.count("Rain")
        assert read.count("<S>") == text.count("<S>")
    assert "<p>" not in read

"""Queries against an archive mean what plain reading of the dispatches means."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clipping_archive.domain.tokens import tokens
from clipping_archive.errors import BadDate, BadQuery, BadUsage
from clipping_archive.search.find import Options, count, find
from clipping_archive.search.nodes import Node, Not, Term, both, either, spell
from clipping_archive.store.view import View
from tests.search.newsroom import CLIPPINGS, TODAY, matches

ORDER = [0, 1, 2, 5, 3, 4]
"""Newest first, the undated last; a month counts from where it is slotted."""

VALUES = {
    None: ["grain", "storm", "veldran", "keep pace", "nowhere", "and", "C++", "류선희", "cafe"],
    "person": ["ryu son hui", "ryu sonhui", "veldran", "anton", "nobody"],
    "said": ["veldran", "ryu", "nobody"],
    "outlet": ["kcna", "tass", "yonhap"],
    "cites": ["kcna", "tass"],
    "agency": ["kcna", "none", "yonhap"],
    "via": ["kcna", "tass"],
    "place": ["kosvara", "karsk"],
    "date": ["2024", "2023", "2024-01-16..2024-01-17", "..2023", "unknown", "this-month", "yesterday"],
    "series": ["lead", "2nd ld"],
    "headline": ["grain", "ryu"],
    "text": ["grain", "storm"],
    "quote": ["grain", "pace"],
    "tag": ["follow-up", "nothing"],
    "ref": [CLIPPINGS[0].ref, CLIPPINGS[3].ref[:12], "yonhap-0123456789abcdef"],
}
PLAIN = Options()
TERMS = st.one_of(
    [st.builds(Term, st.just(field), st.sampled_from(texts)) for field, texts in VALUES.items()]
)
NODES = st.recursive(
    TERMS,
    lambda parts: (
        st.lists(parts, min_size=1, max_size=3).map(both)
        | st.lists(parts, min_size=1, max_size=3).map(either)
        | parts.map(Not)
    ),
    max_leaves=6,
)


def keys(view: View, query: str, options: Options = PLAIN) -> list[int]:
    return [hit.key for hit in find(view, query, options, today=TODAY).hits]


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NODES)
def test_finds_what_plain_reading_finds(view: View, node: Node) -> None:
    wanted = {one.key for one in CLIPPINGS if matches(node, one)}
    assert set(keys(view, spell(node))) == wanted
    assert set(keys(view, spell(node), Options(sort="relevance"))) == wanted
    assert count(view, spell(node), today=TODAY) == len(wanted)


@pytest.mark.parametrize("field", VALUES)
def test_every_field_finds_something(view: View, field: str | None) -> None:
    assert any(keys(view, spell(Term(field, value))) for value in VALUES[field])


def test_newest_first_and_the_undated_last(view: View) -> None:
    dated = [hit.published for hit in find(view, "", today=TODAY).hits]
    assert dated[-2:] == [None, None]
    assert dated[:4] == sorted((one for one in dated if one), reverse=True) or dated[0] == "2024-01-17"
    oldest = find(view, "", Options(sort="oldest"), today=TODAY).hits
    assert oldest[0].published == "2023-12-31"
    assert [hit.published for hit in oldest][-2:] == [None, None]


@pytest.mark.parametrize("sort", ["date", "oldest", "relevance"])
@pytest.mark.parametrize("query", ["", "grain", "person:ryu", "outlet:tass", "grain or storm"])
def test_pages_neither_overlap_nor_skip(view: View, query: str, sort: str) -> None:
    whole = keys(view, query, Options(sort=sort))
    pages = [keys(view, query, Options(sort=sort, limit=1, offset=n)) for n in range(len(whole))]
    assert [key for page in pages for key in page] == whole


def test_options_are_sugar(view: View) -> None:
    assert keys(view, "", Options(person=("ryu",))) == keys(view, "person:ryu")
    assert keys(view, "grain", Options(outlet=("tass",))) == keys(view, "grain outlet:tass")
    assert keys(view, "", Options(since="2024", until="2024-01-16")) == keys(view, "date:2024..2024-01-16")
    assert keys(view, "storm or grain", Options(agency=("none",))) == keys(
        view, "(storm or grain) agency:none"
    )


def test_every_word_finds_itself(view: View) -> None:
    for clipping in CLIPPINGS:
        for text in (clipping.story.headline or "", *clipping.story.paragraphs):
            for token in tokens(text):
                assert clipping.key in keys(view, f'"{text[token.start : token.end]}"')
            for word in text.split():
                assert clipping.key in keys(view, spell(Term(None, word)))


def test_a_query_of_punctuation_finds_nothing(view: View) -> None:
    assert keys(view, "&") == []
    assert keys(view, "grain &") == keys(view, "grain")


def test_outlets_are_found_by_every_name(view: View) -> None:
    assert keys(view, 'outlet:"korean central news agency"') == keys(view, "outlet:kcna") != []


def test_a_hit_shows_its_sentence(view: View) -> None:
    (hit,) = find(view, "pleased", today=TODAY).hits
    assert hit.match is not None
    assert hit.match.text == "Mr. Veldran was pleased."
    assert [hit.match.text[start:end] for start, end in hit.marks] == ["pleased"]
    paragraph = CLIPPINGS[0].story.paragraphs[0]
    assert paragraph[hit.match.start : hit.match.end] == hit.match.text
    (named, *_) = find(view, "person:veldran", today=TODAY).hits
    assert named.match is not None
    assert [named.match.text[start:end] for start, end in named.marks] == ["Anton Veldran"]


def test_nothing_is_searched_for_a_date_that_is_none(view: View) -> None:
    with pytest.raises(BadQuery):
        find(view, "grain date:10/11/2023", today=TODAY)
    with pytest.raises(BadDate):
        find(view, "grain", Options(since="10/11/2023"), today=TODAY)
    with pytest.raises(BadUsage):
        find(view, "grain", Options(sort="price"), today=TODAY)


def test_a_search_imports_no_orm() -> None:
    code = (
        "import sys, clipping_archive.search.find, clipping_archive.search.pages, clipping_archive.search.facets\n"
        "import clipping_archive.search.complete\n"
        "heavy = {'sqlalchemy', 'alembic', 'typer', 'rich', 'click', 'dateutil'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_above_many_matches_only_the_newest_are_ranked(view: View, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clipping_archive.search.find.MOST_COUNTED", 2)
    monkeypatch.setattr("clipping_archive.search.find.RANKED", 2)
    found = find(view, "grain", Options(sort="relevance"), today=TODAY)
    assert (found.total, found.exact) == (2, False)
    assert {hit.key for hit in found.hits} == set(keys(view, "grain")[:2])


@pytest.mark.parametrize("word", ["grain", "person:ryu", "date:2024", "-storm", "(a or b)"])
@pytest.mark.parametrize("join", [" ", " or "])
def test_long_queries_are_within_the_limits_of_sqlite(view: View, word: str, join: str) -> None:
    for query in (
        join.join([word] * 240),
        "(" * 17 + word + ")" * 17,
        "not (grain or " * 8 + word + ")" * 8,
    ):
        assert isinstance(keys(view, query), list)

"""Factiva: what the samples beside do not say."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.wire import factiva, factiva_article


def test_a_page_with_articles_is_no_factiva() -> None:
    page = (
        b'<html><body><div class="article"><p class="articleParagraph">Karsk waits.</p></div></body></html>'
    )
    assert not factiva.recognises(page)


def test_the_time_of_day_names_no_zone_and_is_left() -> None:
    envelope, _ = factiva_article.read({"HD": ["Karsk"], "PD": ["29 décembre 2011"], "ET": ["15:32"]})
    assert envelope.published
    assert envelope.published.period.iso() == "2011-12-29"


@given(st.lists(st.text(max_size=30), max_size=12))
def test_any_lines_are_an_article(lines: list[str]) -> None:
    fields = factiva_article.of_lines(lines)
    envelope, body = factiva_article.read(fields)
    assert all(isinstance(one, str) for one in body)
    assert envelope.signal is None

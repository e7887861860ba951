"""What a page shows of its time and its writers."""

from __future__ import annotations

import pytest
from lxml import html

from clipping_archive.wire import shown


@pytest.mark.parametrize(
    ("page", "names"),
    [
        ('<p class="byline">By Ida Krone and Tom Berg</p>', ["By Ida Krone and Tom Berg"]),
        ('<div class="author-name">Ida Krone</div>', ["Ida Krone"]),
        ('<p>by <a rel="author" href="/i">Ida Krone</a></p>', ["Ida Krone"]),
        ('<div class="author-bio">Ida Krone writes of ferries</div>', []),
        ('<aside><p class="byline">By Ida Krone</p></aside>', []),
        ('<div class="related"><p class="byline">By Ida Krone</p></div>', []),
        ("<p>The ferry was seen by Ida Krone</p>", []),
    ],
)
def test_writers_are_those_of_the_story(page: str, names: list[str]) -> None:
    assert shown.writers(html.document_fromstring(f"<body>{page}</body>")) == names


@pytest.mark.parametrize(
    ("page", "times"),
    [
        ('<time datetime="2024-01-17T09:12Z">now</time>', ["2024-01-17T09:12Z", "now"]),
        ('<dateformat time="1705482622"></dateformat>', ["2024-01-17T09:10:22+00:00"]),
        ('<p class="credit">KYODO NEWS - Jan 17, 2024 - 18:21</p>', ["KYODO NEWS - Jan 17, 2024 - 18:21"]),
        ('<p class="date">Jan 17, 2024</p>', []),
        ('<nav><span class="date">Jan 17, 2024 18:21</span></nav>', []),
        ('<p class="lead">Jan 17, 2024 18:21</p>', []),
    ],
)
def test_times_are_those_with_an_hour_where_a_class_says_so(page: str, times: list[str]) -> None:
    assert list(shown.times(html.document_fromstring(f"<body>{page}</body>"))) == times

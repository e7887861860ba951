"""Articles that elements mark up."""

from __future__ import annotations

from lxml import html

from clipping_archive.wire import microdata

ONE = (
    '<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline name">Ferry</h1>'
    '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ida</b></span>'
    '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Tom</b></span>'
    '<time itemprop="datePublished" datetime="2024-01-17">x</time>'
    '<div itemprop="articleBody"><p>One.</p><p>Two.</p></div></div>'
)


def test_an_article_has_the_shape_of_json_ld() -> None:
    found = microdata.article(html.document_fromstring(f"<body>{ONE}</body>"))
    assert (found["headline"], found["name"], found["datePublished"]) == ("Ferry", "Ferry", "2024-01-17")
    assert [one["name"] for one in found["author"]] == ["Ida", "Tom"]
    assert found["articleBody"] == "One.\nTwo."


def test_a_list_of_stories_describes_none_of_them() -> None:
    assert microdata.article(html.document_fromstring(f"<body>{ONE * 30}</body>")) == {}
    assert microdata.article(html.document_fromstring("<body><p>One.</p></body>")) == {}

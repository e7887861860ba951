"""ninjs 3.0: only properties of the published schema, of the kinds that it asks for."""

from __future__ import annotations

from datetime import UTC, datetime
from html.parser import HTMLParser

from clipping_archive.domain.period import Period, Published
from clipping_archive.exchange.ninjs import ninjs
from tests.exchange.test_lines import copied

# The properties of ninjs-schema_3.0.json that a text of ours may have; the schema admits no others.
PROPERTIES = {
    *("uri", "type", "representationType", "version", "firstCreated", "versionCreated", "embargoed"),
    *("pubStatus", "urgency", "usageTerms", "edNote", "language", "slugline", "by", "located"),
    *("headlines", "bodies", "infoSources", "people", "places", "subjects", "altIds", "standard"),
}
WITHIN = {
    "headlines": {"role", "contentType", "value"},
    "bodies": {"role", "contentType", "charCount", "wordCount", "value"},
    "infoSources": {"name", "role", "uri", "literal", "contactInfo"},
    "people": {"name", "rel", "uri", "literal", "contactInfo"},
    "places": {"name", "rel", "uri", "literal", "contactInfo", "geojson"},
    "subjects": {"name", "rel", "uri", "literal", "creator", "relevance", "confidence"},
    "altIds": {"role", "value"},
}


def test_there_is_nothing_that_the_schema_does_not_know() -> None:
    found = ninjs(copied().clipping)
    assert set(found) <= PROPERTIES
    for name, keys in WITHIN.items():
        assert found[name]
        assert all(set(one) <= keys for one in found[name])
    assert set(found["standard"]) == {"name", "version", "schema"}
    assert found["uri"].startswith("urn:clipping-archive:uid-1:")


def test_what_is_known_only_to_the_day_is_no_instant() -> None:
    clipping = copied().clipping
    assert "versionCreated" not in ninjs(clipping)
    instant = datetime(2024, 2, 27, 9, 30, tzinfo=UTC)
    timed = clipping.story._replace(published=Published(Period.at(instant), "envelope"))
    assert ninjs(clipping._replace(story=timed))["versionCreated"] == "2024-02-27T09:30:00+00:00"


def test_a_kill_is_said_and_markup_does_not_act() -> None:
    clipping = copied().clipping
    envelope = clipping.dispatch.envelope._replace(signal="kill", embargo="2031-01-01T00:00:00+00:00")
    story = clipping.story._replace(paragraphs=("<script>alert(1)</script> & \x0c\x1b",))
    found = ninjs(clipping._replace(dispatch=clipping.dispatch._replace(envelope=envelope), story=story))
    assert found["pubStatus"] == "canceled"
    assert found["embargoed"] == "2031-01-01T00:00:00+00:00"
    tags: list[str] = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: tags.append(tag)  # type: ignore[method-assign]
    parser.feed(found["bodies"][1]["value"])
    assert tags == ["p"]
    assert "\x1b" not in found["bodies"][1]["value"]  # XML knows no such character

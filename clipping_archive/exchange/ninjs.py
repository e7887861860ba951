"""A dispatch as ninjs 3.0, the IPTC's News in JSON (https://iptc.org/std/ninjs/ninjs-schema_3.0.json)."""

from __future__ import annotations

import re
from datetime import datetime
from html import escape
from typing import Any

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.reference import hex_of

Record = dict[str, Any]
SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"
STATUS = {"kill": "canceled", "withhold": "withheld"}
URGENCIES = range(1, 10)
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that no XML document may hold."""


def ninjs(one: Clipping) -> Record:
    """Give the ninjs object of a dispatch; what is not known is left out, as the schema wants it."""
    envelope, story = one.dispatch.envelope, one.story
    instant = story.published.period.instant if story.published else None
    made: Record = {
        "uri": f"urn:clipping-archive:uid-1:{hex_of(one.key)}",
        "standard": {"name": "ninjs", "version": "3.0", "schema": SCHEMA},
        "type": "text",
        "representationType": "full",
        "version": envelope.version,
        "firstCreated": _instant(envelope.first_published),
        "versionCreated": instant.isoformat() if instant else None,
        "embargoed": _instant(envelope.embargo),
        "pubStatus": STATUS.get(envelope.signal or "", "usable"),
        "urgency": envelope.urgency if envelope.urgency in URGENCIES else None,
        "usageTerms": envelope.rights,
        "edNote": story.editor_note,
        "language": envelope.language or story.language,
        "slugline": story.slugline,
        "by": "; ".join(story.byline),
        "located": story.dateline.text if story.dateline else None,
        "headlines": [{"role": "main", "value": story.headline}] if story.headline else [],
        "bodies": _bodies(story.paragraphs),
        **_named(one),
        "altIds": _ids(one),
    }
    return {key: value for key, value in made.items() if value not in (None, "", [])}


def _instant(text: str | None) -> str | None:
    """Take over a time that is one to the second and the zone; the schema knows no other."""
    try:
        found = datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
    return found.isoformat() if found and found.tzinfo else None


def _bodies(paragraphs: tuple[str, ...]) -> list[Record]:
    if not paragraphs:
        return []
    plain = "\n\n".join(paragraphs)
    marked = "\n".join(f"<p>{escape(_NO_XML.sub(' ', text))}</p>" for text in paragraphs)
    size = {"charCount": len(plain), "wordCount": len(plain.split())}
    return [
        {"role": "main", "contentType": "text/plain", **size, "value": plain},
        {"role": "richtext", "contentType": "application/xhtml+xml", **size, "value": marked},
    ]


def _named(one: Clipping) -> Record:
    story, found = one.story, one.findings
    agency = [{"name": story.agency.name, "literal": story.agency.key}] if story.agency else []
    cited = [{"name": outlet.name, "literal": outlet.key} for outlet in found.outlets if outlet.citations]
    places = story.dateline.places if story.dateline else ()
    envelope = one.dispatch.envelope
    return {
        "infoSources": agency + cited,
        "people": [{"name": person.name} for person in found.people],
        "places": [{"name": place.name} for place in places],
        "subjects": [
            {"name": name or code, **({"literal": code} if code else {})} for code, name in envelope.subjects
        ]
        + [{"name": word} for word in envelope.keywords],
    }


def _ids(one: Clipping) -> list[Record]:
    ids = {"ref": one.ref, "sha256": one.dispatch.sha256, "guid": one.dispatch.envelope.guid}
    return [{"role": role, "value": value} for role, value in ids.items() if value]

"""The fields of the query language: one entry each, which help, docs and errors are written from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """A field: what it looks at and a query that shows it.

    ``kind`` says how a value is compared: words (as the full text), name (a
    person), outlet, agency, place, date, language, tag or ref. ``statement`` is True where
    ``clipping quotes`` holds single statements against it, not dispatches.
    """

    name: str
    help: str
    example: str
    kind: str
    statement: bool = False


FIELDS = {
    field.name: field
    for field in (
        Field("person", "named in it, in any recorded spelling", 'person:"choe son hui"', "name"),
        Field("said", "speaks in it", "said:peskov", "name", True),
        Field("outlet", "cited in it, or issued it", "outlet:kcna", "outlet"),
        Field("cites", "cited in it", "cites:sputnik", "outlet", True),
        Field("agency", "issued it; none: nobody knows", "agency:yonhap", "agency"),
        Field("via", "carried a statement in it", "via:tass", "outlet", True),
        Field(
            "place",
            "in the dateline; a place, by any of its names, or a country's code",
            "place:moscow",
            "place",
        ),
        Field("date", "published then; unknown: undated", "date:2024-01..2024-03", "date"),
        Field("series", "its place in the story", 'series:"2nd ld"', "words"),
        Field("language", "its language, by the tag; none: not recognised", "language:ko", "language"),
        Field("headline", "in the headline", "headline:summit", "words"),
        Field("text", "in the paragraphs", 'text:"arms for use"', "words"),
        Field("quote", "within quoted statements", "quote:partner", "words", True),
        Field("tag", "a tag of your own", "tag:follow-up", "tag"),
        Field("ref", "the reference or a beginning of it", "ref:yonhap-7c41", "ref"),
    )
}

HINT = f"Fields: {' '.join(f'{name}:' for name in FIELDS)}"

"""Names that tools give to the columns of a table or the keys of a record, and the field each one is."""

from __future__ import annotations

from clipping_archive.domain import expressions as re

FIELDS: dict[str, str] = {
    "guid": "id guid uid articleid docid documentid newsid storyid itemid an uri 뉴스식별자",
    "url": "url link href permalink articleurl canonicalurl weburl sourceurl webaddress providerlinkpage",
    "headline": "title headline head heading hl articletitle webtitle titel titulo titre titolo rubrik"
    " otsikko 제목",
    "body": "body text content article articletext articlebody fulltext maintext story storytext bodytext"
    " contenttext rawtext plaintext transcript texte texto testo inhalt volltext 본문",
    "html": "html bodyhtml contenthtml articlehtml texthtml",
    "summary": "description summary abstract snippet lead leadparagraph teaser standfirst excerpt trailtext",
    "byline": "author authors byline by creator writer writers reporter reporters journalist autor"
    " auteur autore verfasser 기고자 기자",
    "dateline": "dateline dateplace",
    "published": "published date publishedat publishedon pubdate publicationdate publicationtime"
    " datepublished dateofpublication datetime publishdate publishtime issued timestamp time"
    " webpublicationdate datum fecha data versioncreated 일자 날짜"
    " publicationdatetime firstpublicationdate publisheddate publishedtime dateandtime dategmt seendate",
    "first_published": "firstpublished firstcreated created createdat datecreated",
    "source": "source sourcename publisher agency outlet publication newspaper medium media site"
    " sitename domain provider quelle fuente journal 언론사 publishername outletname medianame"
    " sourcedomain sourcetitle",
    "language": "language lang locale languagecode sprache idioma",
    "keywords": "keywords keyword tags tag 키워드",
    "subjects": "section category categories subjects topic topics sectionname 통합분류1 통합분류2 통합분류3",
    "rights": "rights copyright licence license copyrightnotice",
    "slugline": "slug slugline",
    "series": "series take",
    "version": "version revision",
    "urgency": "urgency",
    "editor_note": "editornote ednote editorsnote",
}
"""What each field is called, in small letters without blanks, hyphens and low lines."""

NAMES = {name: field for field, names in FIELDS.items() for name in names.split()}
TOLD = frozenset({"headline", "body", "html"})
"""Without one of these a record is no dispatch."""


def field_of(column: str) -> str | None:
    """Tell which field a column is; None where its name says nothing to us."""
    return NAMES.get(re.sub(r"[\W_]+", "", column.casefold()))


def is_table(header: list[str]) -> bool:
    """Say whether a row of cells is the header of a table of dispatches."""
    fields = {field for cell in header if (field := field_of(cell))}
    return (
        len(fields) >= 2
        and bool(fields & TOLD)
        and all(cell.strip() for cell in header[1:])  # the first is the number of a row, and may have no name
    )

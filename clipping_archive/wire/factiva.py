"""Factiva (Dow Jones): saved HTML with codes or without, RTF, and XML; one to hundreds of articles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import encoding, factiva_article, markup, office, refusals, xml
from clipping_archive.wire.compose import compose
from clipping_archive.wire.factiva_article import Fields

if TYPE_CHECKING:
    from lxml.etree import _Element

name: Final = "factiva"

HEAD = 524_288
"""A saved page has its styles, a hundred thousand bytes of them, above the first article."""
TOP = 2048
"""Within so many bytes of text the first article says how long it is."""
ROOTS = frozenset({"PPSResponse", "ppsArticleResponse", "ppsarticleResultSet", "ppsarticle", "article"})

_ARTICLE = re.compile(rb"""<div\b[^<>]*?\bclass=["'](?:[^"'<>]*\s)?article(?=[\s"'])[^<>]*>""", re.IGNORECASE)
_MARKED = re.compile(
    rb"""\b[a-z]{2}articleParagraph\b|<b>(?:HD|LP|TD|AN)</b>"""
    rb"""|\bDo[ck]umento? [A-Za-z]{2,8}0{2}\d{6,}"""
)
_DOCUMENT = re.compile(rb"\bDo[ck]umento? [A-Za-z]{2,8}0{2}[0-9A-Za-z]{14,24}\b")
_NUMBERED = re.compile(rb"(?m)^(?:AN[\t ]+)?Do[ck]umento? [A-Za-z]{2,8}0{2}[0-9A-Za-z]{14,24}[ \t]*\r?$")
_MAILED = re.compile(
    rb"\s*(?:from|received|return-path|delivered-to|date|subject|to|mime-version):", re.IGNORECASE
)
_CODES = re.compile(rb"(?m)^HD(?:\t| +\S|[ \t]*\r?$)")
_WORDS = re.compile(rb"(?m)^[\d.,]{1,7} (?:words?|mots|W\S{1,4}rter|woorden|palabras|parole)[ \t]*\r?$")
_TEXT_END = re.compile(
    r"\s*(?:AN[\s|]+)?(?:Do[ck]umento?|文件|文档|文書|문서) ?([A-Za-z]{2,8}00[0-9A-Za-z]{14,24})[\s|]*"
)


def recognises(data: bytes) -> bool:
    """Look for the articles of a saved page, the accession number of the XML, or the mark of the RTF."""
    if data.startswith(office.RTF):
        return _DOCUMENT.search(data) is not None
    if xml.root_name(data) in ROOTS and b"accessionNo>" in data[:HEAD]:
        return True
    head = data[:HEAD]
    if head.lstrip()[:1] == b"<":
        return _ARTICLE.search(head) is not None and _MARKED.search(head) is not None
    top = head[:TOP]
    if b"\0" in top or _MAILED.match(top) or not (_CODES.search(top) or _WORDS.search(top)):
        return False
    return _NUMBERED.search(data) is not None


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read every article. Raises UnreadableDispatch for a file that is damaged or in which none is."""
    if data.startswith(office.RTF):
        return _rtf(data, path)
    refusals.refuse_binary(data, path)
    if xml.root_name(data) in ROOTS:
        return _xml(data, path)
    if data.lstrip()[:1] != b"<":
        return [_text(data, path)] if data.startswith(b"HD\t") else _plain(data, path)
    starts = [found.start() for found in _ARTICLE.finditer(data)]
    if len(starts) < 2:
        return [_page(data, path)]
    return _each([data[at:end] for at, end in pairwise([*starts, len(data)])], path, _page)


def _each(
    pieces: list[bytes], path: str, read_one: Callable[[bytes, str], Dispatch]
) -> list[Dispatch | Unread]:
    found: list[Dispatch | Unread] = []
    for number, piece in enumerate(pieces, 1):
        try:
            found.append(read_one(piece, f"{path}!{number}"))
        except UnreadableDispatch as error:
            found.append(Unread(f"{path}!{number}", error.reason))
    return found


def _composed(
    data: bytes, path: str, fields: Fields, decoded: encoding.Decoded | xml.Document | None = None
) -> Dispatch:
    envelope, body = factiva_article.read(fields)
    codec, assumed = (decoded.encoding, decoded.assumptions) if decoded else ("utf-8", ())
    return compose(path, data, name, envelope, body, encoding=codec, assumptions=assumed)


def _page(data: bytes, path: str) -> Dispatch:
    decoded = encoding.decode(data)
    root = markup.parse_html(decoded.text)
    article = None if root is None else next((one for one in root.iter("div") if _is_article(one)), None)
    if article is None:
        raise UnreadableDispatch(path, "no article is in it")
    return _composed(data, path, _coded(article) or _displayed(article), decoded)


def _is_article(element: _Element) -> bool:
    return "article" in (element.get("class") or "").split()


def _coded(article: _Element) -> Fields:
    """Read the table of an article that was saved with its codes."""
    found: Fields = {}
    for row in article.iter("tr"):
        cells = [one for one in row if one.tag in ("td", "th")]
        code = xml.words(cells[0]) if len(cells) == 2 else None
        if code and re.fullmatch(r"[A-Z]{2,3}", code):
            found.setdefault(code, []).extend(markup.paragraphs(cells[1]))
    return found


def _displayed(article: _Element) -> Fields:
    """Read an article that was saved as it is shown: its blocks in order, told apart by class and by look."""
    lines: list[str] = []
    fields: Fields = {}
    for one in article.iter("div", "p", "span", "b", "h1"):
        marks = (one.get("class") or "").split()
        text = xml.words(one)
        if not text:
            continue
        if one.get("id") == "hd" or any(mark.endswith("Headline") for mark in marks):
            fields.setdefault("HD", [text])
        elif "author" in marks:
            fields.setdefault("BY", [text])
        elif any(mark.endswith("articleParagraph") for mark in marks):
            fields.setdefault("TD", []).append(text)
        elif one.tag in ("div", "p") and not any(child.tag in ("div", "p") for child in one):
            lines.append(text)
    return factiva_article.told_by_look(lines, fields)


def _xml(data: bytes, path: str) -> list[Dispatch | Unread]:
    document = xml.parse(data, path)
    articles = xml.outermost(document.root, "article")
    if not articles:
        raise UnreadableDispatch(path, "no article is in it")
    if len(articles) == 1:
        return [_composed(data, path, factiva_article.of_xml(articles[0]), document)]
    pieces = [xml.serialised(one) for one in articles]
    return _each(pieces, path, _xml_item)


def _xml_item(data: bytes, path: str) -> Dispatch:
    document = xml.parse(data, path)
    return _composed(data, path, factiva_article.of_xml(document.root), document)


def _rtf(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read an RTF; the bytes of one of several articles are its coded text."""
    return _lined(data, path, office.rtf_paragraphs(data, path), None)


def _plain(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read text that was copied from the page or sent by mail, with codes or as it is shown."""
    decoded = encoding.decode(data)
    return _lined(data, path, decoded.text.splitlines(), decoded)


def _lined(
    data: bytes, path: str, told: Sequence[str], decoded: encoding.Decoded | None
) -> list[Dispatch | Unread]:
    """Cut lines behind each number."""
    articles: list[Fields] = []
    lines: list[str] = []
    for line in told:
        if words := " ".join(line.replace("|", " | ").split()):
            lines.append(words.strip("| "))
        if found := _TEXT_END.fullmatch(line):
            one = factiva_article.of_lines(lines[:-1])
            articles.append(one | {"AN": [found[1]]})
            lines = []
    if not articles:
        raise UnreadableDispatch(path, "no article is in it")
    if len(articles) == 1:
        return [_composed(data, path, articles[0], decoded)]
    return _each([factiva_article.written(one) for one in articles], path, _text)


def _text(data: bytes, path: str) -> Dispatch:
    decoded = encoding.decode(data)
    fields: Fields = {}
    for line in decoded.text.splitlines():
        code, _, words = line.partition("\t")
        if words and re.fullmatch(r"[A-Z]{2,3}", code):
            fields.setdefault(code, []).append(words)
    return _composed(data, path, fields, decoded)

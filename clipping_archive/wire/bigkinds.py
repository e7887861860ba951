"""BIGKinds (Korea Press Foundation): rows of a spreadsheet or table with Korean headers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Dispatch, Envelope, Unread
from clipping_archive.domain.period import Published
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import clock, jsons, sheets, signals
from clipping_archive.wire.compose import compose
from clipping_archive.wire.jsons import Item, Tree, first, line

name: Final = "bigkinds"

GUID, DAY, PAPER, WRITER, TITLE, TEXT, ADDRESS, WORDS = (
    "뉴스식별자",
    "일자",
    "언론사",
    "기고자",
    "제목",
    "본문",
    "url",
    "키워드",
)
SECTIONS: Final = tuple(f"{kind}분류{number}" for kind in ("통합", "사건/사고") for number in (1, 2, 3))
_DAY = re.compile(r"(\d{4})[-./]?(\d{1,2})[-./]?(\d{1,2})(?!\d)")
_POST = re.compile(
    r"\s*(?:인턴|수습|선임|전문|객원|종합|사진|시민|대학생|의학|북한)?\s?"
    r"(?:기자|특파원|논설위원|논설실장|논설고문|앵커|칼럼니스트|편집인|편집위원|주필|피디|PD|리포터|통신원|에디터)\b"
)
"""Reporter, correspondent, leader writer, behind a name."""
_PLACED = re.compile(
    r"^\(?[^\s()=]{1,10}\s?=\s?(?:[^\s()]{2,8}(?:뉴스|통신|신문|일보)\)?\s*=?\s*)?|^\([^()]*\)\s*"
)
"""Where a writer is, before his name: ``(서울=연합뉴스)``, ``도쿄=``."""
_DESK = re.compile(
    r"(?:정치|사회|경제|문화|국제|산업|체육|스포츠|증권|금융|전국|편집|보도|디지털|온라인|연예|오피니언)\S*"
    r"|\S*(?:팀|뉴스룸|취재진|데스크|닷컴|뉴스|일보|신문|방송|미디어|TV)"
)
"""A team, a desk, an outlet: nobody."""
_ROLE = re.compile(r"\S*(?:대|교수|대표|소장|원장|위원|변호사|작가|박사|의원|연구원|평론가)")
_NAME = re.compile("[가-힣]{2,4}")
_HANGUL = re.compile("[가-힣]")


def recognises(data: bytes) -> bool:
    """Look for the names of the columns: the paper, the number or the day, the title or the text."""
    words = sheets.peek(data)
    if words:
        return _are_ours({key for key in (PAPER, TITLE, TEXT, GUID, DAY) if key in words})
    found = jsons.peek(data)
    return found is not None and _are_ours({_key(one) for one in found})


def _are_ours(keys: set[str]) -> bool:
    return PAPER in keys and bool(keys & {GUID, DAY}) and bool(keys & {TITLE, TEXT})


def _key(column: object) -> str:
    return re.sub(r"\s+", "", str(column)).casefold()


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read every row; the bytes of a row of a spreadsheet are the JSON object of its cells by their header.

    Raises UnreadableDispatch for what is damaged, and without openpyxl for a spreadsheet.
    """
    if not sheets.recognises(data):
        return jsons.read_items(data, path, _row)
    found: list[Dispatch | Unread] = []
    for number, row in enumerate(sheets.rows(data, path, of={GUID, PAPER, TITLE, TEXT}), 1):
        raw = json.dumps(row, ensure_ascii=False).encode("utf-8", "replace")
        place = f"{path}!{number}"
        try:
            found.extend(jsons.read_items(raw, place, _row))
        except UnreadableDispatch as error:
            found.append(Unread(place, error.reason))
    if not found:
        raise UnreadableDispatch(path, "it has no row below its header")
    return found


def _row(item: Item) -> Dispatch:
    tree: Tree = {_key(key): value for key, value in item.tree.items()}
    headline, body = line(tree.get(TITLE)), first(tree, TEXT) or ""
    address = first(tree, ADDRESS)
    envelope = Envelope(
        guid=_text(tree.get(GUID)),
        signal=signals.of_headline(headline),
        headline=headline,
        byline=tuple(dict.fromkeys(_writers(line(tree.get(WRITER)) or ""))),
        source=line(tree.get(PAPER)),
        published=_published(_text(tree.get(DAY))),
        url=address if address and address.startswith(("http://", "https://")) else None,
        language="ko" if _HANGUL.search(f"{headline} {body}") else None,
        keywords=_words(tree.get(WORDS)),
        subjects=tuple(dict.fromkeys((None, text) for key in SECTIONS if (text := line(tree.get(key))))),
    )
    parts = jsons.paragraphs(body)
    return compose(
        item.path, item.raw, name, envelope, parts, encoding=item.encoding, assumptions=item.assumptions
    )


def _writers(text: str) -> Iterator[str]:
    """Give the people of a cell: no post, no place, no desk, no address."""
    for part in re.split(r"[,;·ㆍ/|&]", re.sub(r"\S*@\S*", "", text)):
        name = _POST.sub(" ", _PLACED.sub("", part.strip())).strip(" =()")
        words = [word for word in name.split() if not _DESK.fullmatch(word)]
        if all(map(_NAME.fullmatch, words)):
            yield from takewhile(lambda word: not _ROLE.fullmatch(word), words)
        elif words:
            yield " ".join(words)


def _text(value: object) -> str | None:
    """Give a number or a day that a spreadsheet made a float of as it was: 20150930.0 is 20150930."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    told = repr(value) if isinstance(value, float) else line(value)
    return re.sub(r"^(\d+)\.0$", r"\1", told) if told else None


def _published(text: str | None) -> Published | None:
    found = _DAY.match(text or "")
    if found is None:
        return None
    period = clock.read(f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}")
    return Published(period, "envelope", text or "") if period else None


def _words(value: object) -> tuple[str, ...]:
    told = line(value) or ""
    return tuple(dict.fromkeys(word for one in told.split(",") if (word := one.strip())))

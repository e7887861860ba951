"""JSON as agencies and tools write it: loaded within bounds, and taken apart into its items."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Assumption, Dispatch, Unread
from clipping_archive.errors import Textless, UnreadableDispatch
from clipping_archive.wire import encoding

Tree = dict[str, Any]

_OPENING = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\{\s*[\"}]|\[\s*[{\]])")
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]{2,8}|#x?[0-9a-fA-F]{1,6});")
_DECLARED = re.compile(r"\s*<\?xml[^>]{0,200}\?>")
_TAG = re.compile(r"<[^<>]*>")
_UNSEEN = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|$)", re.IGNORECASE | re.DOTALL)
DEEPEST = 256
"""Elements may be nested so deep; a parser gives up behind it."""
REMEMBERED = 2**20
"""No file larger than this is held in memory for the next reader to ask, in bytes."""
LISTS = ("item", "items", "_items", "entries", "articles", "docs", "results", "news", "documents", "hits")
WRAPPERS = ("response", "return_object", "result")
"""Keys under which services wrap their items, and keys under which they wrap those keys."""


class Item(NamedTuple):
    """One item of a JSON file: its own bytes, where it stands, and what was assumed while decoding."""

    path: str
    raw: bytes
    tree: Tree
    encoding: str
    assumptions: tuple[Assumption, ...]


def opens(data: bytes) -> bool:
    """Say whether bytes begin as a JSON object does, or a list of them."""
    return _OPENING.match(data[:4096]) is not None


def peek(data: bytes) -> Tree | None:
    """Give the first item of a JSON file; None where it is no JSON or holds no object.

    Every reader of the family asks, one after another, of the same bytes: the last answer is remembered.
    """
    if not opens(data):
        return None
    return _remembered(data) if len(data) <= REMEMBERED else _peek(data)


def _peek(data: bytes) -> Tree | None:
    try:
        return next((tree for tree, _ in _split(_load(data, "")[0].text, "")), None)
    except UnreadableDispatch:
        return None


_remembered = lru_cache(maxsize=1)(_peek)


def items(data: bytes, path: str) -> list[Item | Unread]:
    """Give every object that a JSON file holds: itself, or those of its list.

    The bytes of the only one are the file's. Raises UnreadableDispatch for what
    is broken, nested too deep or holds no object.
    """
    decoded, _ = _load(data, path)
    found = list(_split(decoded.text, path))
    if not found:
        raise UnreadableDispatch(path, "it is JSON without any item")
    if len(found) == 1:
        tree = found[0][0]
        if tree is None:
            raise UnreadableDispatch(path, "it is JSON, but no object")
        return [Item(path, data, tree, decoded.encoding, decoded.assumptions)]
    given: list[Item | Unread] = []
    for number, (tree, text) in enumerate(found, 1):
        place = f"{path}!{number}"
        if tree is None:
            given.append(Unread(place, "it is no JSON object"))
        else:
            raw = text.encode("utf-8", "replace")
            given.append(Item(place, raw, tree, "utf-8", decoded.assumptions))
    return given


def read_items(data: bytes, path: str, read: Callable[[Item], Dispatch]) -> list[Dispatch | Unread]:
    """Read every item of a file; what is wrong with one of several costs no other."""
    found = items(data, path)
    if len(found) == 1 and isinstance(found[0], Item):
        return [read(found[0])]
    given: list[Dispatch | Unread] = []
    for item in found:
        try:
            given.append(item if isinstance(item, Unread) else read(item))
        except UnreadableDispatch as error:
            given.append(Unread(item.path, error.reason, isinstance(error, Textless)))
    return given


def words(value: object) -> str | None:
    """Give a value as text: a string or a number, or those of a list; None where it says nothing.

    What no text holds goes: control characters, halves of surrogate pairs.
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        whole = isinstance(value, float) and value.is_integer()
        return str(int(value) if whole and abs(value) < 1e16 else value)[:40]
    if isinstance(value, str):
        return _NO_TEXT.sub("", value).strip() or None
    if isinstance(value, list):
        return "\n".join(told for one in value if (told := words(one))) or None
    if isinstance(value, dict):
        return first(value, "value", "name", "text", "literal", "city", "#text")
    return None


def line(value: object) -> str | None:
    """Give a value as one line without any markup."""
    told = words(value)
    if told and _MARKUP.search(told):
        told = " ".join(paragraphs(told))
    return " ".join(told.split()) if told else None


def first(tree: Tree, *keys: str) -> str | None:
    """Give the text of the first key that says anything."""
    return next((told for key in keys if (told := words(tree.get(key)))), None)


def number(value: object) -> int | None:
    """Give a small whole number, however it is written."""
    told = words(value) or ""
    return int(told) if told.isascii() and told.isdigit() and len(told) < 4 else None


def trees(value: object) -> list[Tree]:
    """List the objects of a value, which may be one, a list of them or a table of them."""
    if isinstance(value, dict):
        inner = list(value.values())
        return inner if inner and all(isinstance(one, dict) for one in inner) else [value]
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def lowered(tree: Tree) -> Tree:
    """Give an object with its keys in small letters, since the versions of a format differ in them."""
    return {str(key).lower(): value for key, value in tree.items()}


def paragraphs(text: str) -> list[str]:
    """Give the paragraphs of a text that may be HTML or plain; never fails."""
    if not _MARKUP.search(text):
        parts = re.split(r"\n\s*\n", text) if re.search(r"\n[ \t\r]*\n", text) else text.split("\n")
        return [part.strip() for part in parts if part.strip()]
    from lxml import etree

    from clipping_archive.wire.markup import paragraphs_of_html

    try:
        found = paragraphs_of_html(_DECLARED.sub("", text))
    except (AssertionError, RecursionError, ValueError, etree.LxmlError):  # lxml asserts, too
        found = []
    if found or text.count("<") < DEEPEST:
        return found
    bare = _TAG.sub("\n", _UNSEEN.sub("\n", text))  # markup nested deeper than any parser goes
    return [part for part in map(str.strip, bare.split("\n")) if part]


def _load(data: bytes, path: str) -> tuple[encoding.Decoded, Any]:
    decoded = encoding.decode(data)
    try:
        return decoded, json.loads(decoded.text, strict=False)
    except RecursionError:
        raise UnreadableDispatch(path, "it is JSON that is nested too deep") from None
    except json.JSONDecodeError as error:
        raise UnreadableDispatch(
            path, f"it is JSON that breaks off or is damaged at line {error.lineno}"
        ) from None
    except ValueError:
        raise UnreadableDispatch(path, "it is JSON with a number that is too long") from None


def _split(text: str, path: str) -> Iterator[tuple[Tree | None, str]]:
    """Give the items of a JSON text, each with its own part of the text or, wrapped, written anew."""
    start = len(text) - len(text.lstrip())
    if text[start : start + 1] == "[":
        yield from _sliced(text, start + 1)
        return
    tree = json.loads(text, strict=False)
    if not isinstance(tree, dict):
        yield None, text
        return
    wrapped: Tree = next((tree[key] for key in WRAPPERS if isinstance(tree.get(key), dict)), {})
    lists = {key: inner for held in (wrapped, tree) for key, inner in held.items() if key in LISTS}
    for key in LISTS:
        inner = lists.get(key)
        if isinstance(inner, list) and inner and not {"headline", "title", "version"} & tree.keys():
            for one in inner:
                held = isinstance(one, dict)
                yield (one if held else None), (json.dumps(one, ensure_ascii=False) if held else "")
            return
    yield tree, text


def _sliced(text: str, at: int) -> Iterator[tuple[Tree | None, str]]:
    decoder = json.JSONDecoder(strict=False)
    gap = re.compile(r"[\s,]*")
    while (found := gap.match(text, at)) and text[found.end() : found.end() + 1] not in ("]", ""):
        tree, at = decoder.raw_decode(text, found.end())
        yield (tree if isinstance(tree, dict) else None), text[found.end() : at]

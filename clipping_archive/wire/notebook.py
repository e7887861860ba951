"""The notebook below a message of a European agency: what it tells editors, and what is nobody else's."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Note

_NOTEBOOK = re.compile(
    r"#{1,2}\s*\w|(?:dpa[ -])?(?:Notebook|Notizblock)\s*$|\*(?: \*){2,}|.*(?:not for publication"
    r"|nicht (?:zur|für die) (?:Veröffentlichung|Veroeffentlichung)|pas destinées? à la publication)",
    re.IGNORECASE,
)
_NOTEBOOK_WORDS = ("notebook", "notizblock", "publi", "öffentlich", "oeffentlich")
_PRIVATE = re.compile(
    r"not for publication|nicht (?:zur|für die) Ver(?:ö|oe)ffentlichung|pas destinées? à la publication"
    r"|(?:contacts?|kontakte?|ansprechpartner)\s*$",
    re.IGNORECASE,
)
"""Lines of a notebook from which on nothing is for the public."""
_HINT = re.compile(r"notes? to editors", re.IGNORECASE)
"""A heading of a notebook below which, as far as the next one, nothing is for the public."""
_HEADING = re.compile(
    r"#|\* \*|dpa(?: [a-z\d]{2,4}){1,6}$|(?-i:[a-z]{2,4}(?: [a-z\d]{1,4}){2,6})$"
    r"|(?:dpa[ -])?(?:Notebook|Notizblock)$",
    re.IGNORECASE,
)
"""Lines of a notebook that say nothing: headings, rules, the initials of the desk."""


def notebook(lines: list[str]) -> tuple[list[Note], list[str]]:
    """Give the notes of the notebook, and the lines of the body above it.

    What stands below the words that it is not for publication, contacts for the most part, is not public.
    """
    start = next((at for at, line in enumerate(lines) if _opens_notebook(line.strip())), None)
    if start is None:
        return [], lines
    found: list[Note] = []
    public, hinted, goes_on = True, False, False
    for line in map(str.strip, lines[start:]):
        public = public and not _PRIVATE.search(line)
        bare = line.lstrip("-* ")
        if not any(map(str.isalpha, bare)) or _HEADING.match(line) or _PRIVATE.search(line):
            hinted = _HINT.match(bare.lstrip("# ")) is not None if line.startswith("#") else hinted
            goes_on = False
        elif goes_on and not line.startswith(("- ", "* ")):
            found[-1] = Note(f"{found[-1].text} {bare}", public and not hinted)
        else:
            found.append(Note(bare, public and not hinted))
            goes_on = True
    return found, lines[:start]


def _opens_notebook(line: str) -> bool:
    may = line.startswith(("#", "*")) or any(word in line.lower() for word in _NOTEBOOK_WORDS)
    return may and _NOTEBOOK.match(line) is not None

"""One kind of line end: CR LF, CR and the line ends of typesetters become LF."""

from __future__ import annotations

from collections.abc import Iterator

from clipping_archive.domain import expressions as re
from clipping_archive.domain.traced import Change

_ODD_END = re.compile(r"\r[\r\n]*|[\v\f\u2028\u2029]")


def even_line_ends(text: str) -> Iterator[Change]:
    """Turn every other line end into a line feed; a page break is a line end too.

    ``CR CR LF`` is one line end: feeds that went through two systems have it.
    """
    if "\r" not in text and "\v" not in text and "\f" not in text and text.isascii():
        return
    for found in _ODD_END.finditer(text):
        run = found[0].replace("\r\n", "\n").replace("\r\n", "\n")
        if run[0] != "\n" or "\r" in run:
            run = run.replace("\r", "\n").translate(_TO_LF)
        yield Change(found.start(), found.end(), run, "line-end")


_TO_LF = str.maketrans("\v\f\u2028\u2029", "\n\n\n\n")

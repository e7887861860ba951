"""Control bytes, terminal sequences and marks that turn the reading direction: taken out, and recorded."""

from __future__ import annotations

from collections.abc import Iterator

from clipping_archive.domain import expressions as re
from clipping_archive.domain.traced import Change

_SEQUENCES = (
    r"\x1b\[[0-?]{0,64}[ -/]{0,8}[@-~]",  # colours, cursor: CSI of ECMA-48
    r"\x1b[\]PX^_][^\x07\x1b\n]{0,4096}(?:\x07|\x1b\\)",  # window title, device strings
    r"\x1b[ -/]{1,8}[0-~]",
    r"\x1b[@-Z\\^_=>7-8c]",
    r"\x9b[0-9;?]{1,64}[@-~]",  # CSI as one character; without a digit it is a lost quotation mark
)
_CONTROL = re.compile(
    "|".join(_SEQUENCES)
    + r"|(?P<single>[\x00-\x08\x0e-\x1f\x7f-\x9f]+)"  # C0 and C1, except tab and what ends a line
    + r"|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+"  # bidirectional controls: UAX 9
    + r"|[\ufff9-\ufffb\U000e0000-\U000e007f]+"  # annotations and tags: never seen, never printed
)
_ANY = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\U000e0000-\U000e007f]"
)


_PRINTED = {code: bytes([code]).decode("cp1252", errors="ignore") for code in range(0x80, 0xA0)}
_SINGLE = dict.fromkeys((*range(0x20), 0x7F), "") | _PRINTED


def remove_controls(text: str) -> Iterator[Change]:
    """Take out what a terminal would act upon; nothing from the wire may act.

    Single controls of C1 are quotation marks and dashes of windows-1252 that
    were taken for Latin-1, as HTML reads them too.
    """
    if text.replace("\n", "").isprintable() or not _ANY.search(text):  # a twentieth of the search
        return
    for found in _CONTROL.finditer(text):
        after = found["single"].translate(_SINGLE) if found["single"] else ""
        yield Change(found.start(), found.end(), after, "control")

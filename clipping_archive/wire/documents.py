"""DOCX and RTF that come from no database: one dispatch of the text that they hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.domain.traced import Traced
from clipping_archive.wire import office, refusals


@dataclass(frozen=True, slots=True)
class Document:
    """The reader of one kind of document. Its first line, byline and dateline are found as in plain text."""

    name: str
    recognises: Callable[[bytes], bool]

    def read(self, data: bytes, path: str) -> list[Dispatch | Unread]:
        """Read the paragraphs in order; pictures, links and macros are no text.

        Raises UnreadableDispatch for what is damaged, encrypted, unpacks to too much
        or holds no letter, and for an RTF without striprtf.
        """
        parts = (part.strip("\r\n") for part in office.paragraphs(data, path))
        text = "\n\n".join(part for part in parts if part.strip())
        refusals.refuse_unreadable(text, path)
        return [Dispatch(path, data, Traced(text), "utf-8", self.name)]


DOCX = Document("docx", office.is_document)
RTF = Document("rtf", lambda data: data.startswith(office.RTF))

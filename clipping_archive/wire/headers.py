"""Headers of mails, which lie about their encoding, and are as long and as odd as their sender likes."""

from __future__ import annotations

import quopri
import re
from email.errors import MessageError
from email.headerregistry import HeaderRegistry
from email.message import EmailMessage
from email.policy import EmailPolicy, default
from email.utils import getaddresses

from clipping_archive.wire import encoding

LONGEST = 2000
"""So many characters of a header are looked at: the email package takes the square of its length."""
EFFORT = 50 * LONGEST**2
"""So much of that, in characters squared, is spent on the headers of one mail: some seconds at worst."""
KNOWN = 64
"""So many headers of a mail are remembered, the last ones."""
UNREADABLE = (
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    ArithmeticError,  # a year of twenty digits
    AssertionError,
    MessageError,
    RecursionError,
)
"""What the email package raises where a header is damaged."""
_ENCODED = re.compile(rb"=\?[\w.-]{1,40}\?[Qq]\?([^?]*)\?=")


class _Headers:
    """Reads the headers of one mail: as the package does, or plainly where that fails or costs too much."""

    def __init__(self) -> None:
        self._registry = HeaderRegistry()
        self._left = EFFORT
        self._known: dict[tuple[str, str], str] = {}  # the package asks ten times for the same one

    def __call__(self, name: str, value: str) -> str:
        value = value[:LONGEST]
        if (name, value) not in self._known:
            if len(self._known) >= KNOWN:
                self._known.clear()
            self._known[name, value] = self._parsed(name, value)
        return self._known[name, value]

    def _parsed(self, name: str, value: str) -> str:
        self._left -= len(value) ** 2
        if self._left < 0:
            return value
        try:
            found: str = self._registry(name, value)
        except UNREADABLE:
            return value
        return found


def policy() -> EmailPolicy[EmailMessage]:
    """Give the policy by which one mail is read; another mail needs another one."""
    return default.clone(header_factory=_Headers())


def header_of(message: EmailMessage, wanted: str) -> str:
    """Give a header on one line; one whose bytes are not what it declares is read as what they are."""
    try:
        told = str(message.get(wanted) or "")
    except UNREADABLE:
        return ""
    raw = next((text for key, text in message.raw_items() if key.lower() == wanted), "")
    if isinstance(raw, str) and any("\udc80" <= char <= "\udcff" for char in raw[:LONGEST]):
        told = _mended(raw[:LONGEST].encode("utf-8", "surrogateescape"))
    return " ".join(told.encode("utf-8", "replace").decode().split())


def host_of(sender: str) -> str:
    """Give the host of an address; empty where there is none, or one that nobody can read."""
    try:
        people = getaddresses([sender]) if sender else []
    except UNREADABLE:  # brackets in brackets without end
        return ""
    return people[0][1].rsplit("@", 1)[-1] if people and "@" in people[0][1] else ""


def _mended(raw: bytes) -> str:
    """Decode a header whose words hold bytes beyond ASCII, whatever encoding they declare."""
    words = _ENCODED.sub(lambda one: quopri.decodestring(one[1], header=True), raw)
    return encoding.decode(words).text

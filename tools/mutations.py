"""Files made worse: what a line, a disk, another program or an enemy does to a file of a known format."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import random
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence
from functools import lru_cache

from tools.hostile_bytes import BROKEN_TEXT, COMMON, INTERESTING, NESTS, NUMBERS
from tools.tree_mutations import worse_json, worse_xml

SIZE, LONGEST = 200_000, 1_000_000
"""A mutated file has seldom more bytes than the first, and never more than the second."""
RUN, DEEP = 60_000, 20_000
"""The longest run of one byte, and the deepest nesting."""

_TOKEN = re.compile(
    rb"</?[A-Za-z][\w:.-]*|\b[\w:.-]+=|\"[\w:.@-]{1,40}\"\s*:|\\[a-z]{1,12}-?\d*|^[A-Za-z-]{2,24}:|/[A-Z]\w+",
    re.MULTILINE,
)
_NUMBER = re.compile(rb"\d+")

Pack = Callable[[bytes], bytes]
PACKED: tuple[tuple[bytes, Pack, Pack], ...] = (
    (b"\x1f\x8b", gzip.decompress, lambda data: gzip.compress(data, 1, mtime=0)),
    (b"BZh", bz2.decompress, bz2.compress),
    (b"\xfd7zXZ", lzma.decompress, lambda data: lzma.compress(data, preset=0)),
)


class Mutator:
    """Makes inputs of samples; the same ``chance`` makes the same ones.

    ``corpus`` are samples of the format, ``others`` those of all formats, for splices.
    """

    def __init__(self, chance: random.Random, corpus: Sequence[bytes], others: Sequence[bytes]) -> None:
        self.chance = chance
        self._corpus, self._others = list(corpus), list(others)
        self._tokens = [*COMMON, *sorted({one for data in corpus for one in _tokens(data)})]
        self._steps = (
            self._flip,
            self._set,
            self._drop,
            self._double,
            self._move,
            self._token,
            self._token,
            self._swap,
            self._number,
            self._line,
            self._splice,
            self._cut,
            self._run,
            self._break_text,
            self._nest,
            self._recode,
        )

    def __call__(self) -> bytes:
        """Make one input of a sample."""
        return self.mutated(self.chance.choice(self._corpus))

    def mutated(self, data: bytes) -> bytes:
        """Make one input of this one."""
        if self.chance.random() < 0.8:
            if data.startswith(b"PK\x03\x04"):
                return self._within_zip(data)[:LONGEST]
            for mark, unpack, pack in PACKED:
                if data.startswith(mark):
                    return self._within(data, unpack, pack)[:LONGEST]
        return self._worse(data)[:LONGEST]

    def _worse(self, data: bytes) -> bytes:
        made = self._as_tree(data) if self.chance.random() < 0.5 else None
        return made if made is not None else self._stepped(data)

    def _as_tree(self, data: bytes) -> bytes | None:
        head = data[:100].lstrip(b"\xef\xbb\xbf \t\r\n")
        if head.startswith((b"{", b"[")):
            return worse_json(self.chance, data)
        return worse_xml(self.chance, data) if head.startswith(b"<") else None

    def _stepped(self, data: bytes) -> bytes:
        for _ in range(self.chance.choice((1, 1, 2, 2, 3, 4, 6, 10))):
            data = self.chance.choice(self._steps)(data or b" ")
            if len(data) > SIZE and self.chance.random() < 0.95:
                data = data[:SIZE]
        return data

    def _within(self, data: bytes, unpack: Pack, pack: Pack) -> bytes:
        try:
            return pack(self._stepped(unpack(data)))
        except (OSError, EOFError, ValueError, lzma.LZMAError, zlib.error):
            return self._stepped(data)

    def _within_zip(self, data: bytes) -> bytes:
        """Mutate a member, and pack all of them again, so that damage reaches what reads the member."""
        members = _members(data)
        if not members:
            return self._stepped(data)
        sizes = [1 + min(len(content), 3000) for _, content in members]
        (worse,) = self.chance.choices(range(len(members)), sizes)
        held = io.BytesIO()
        kind = self.chance.choices((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED), (9, 1))[0]
        with zipfile.ZipFile(held, "w", kind, compresslevel=1) as archive:
            for number, (name, content) in enumerate(members):
                if number == worse:
                    content = self._worse(content)
                    if self.chance.random() < 0.03:
                        name = self.chance.choice(("../../a", "/etc/a", "a" * 300, "C:\\a", ".a", name[:-1]))
                archive.writestr(zipfile.ZipInfo(name), content, kind)
        return held.getvalue()

    def _at(self, data: bytes) -> int:
        return self.chance.randrange(len(data) + 1)

    def _span(self, data: bytes) -> tuple[int, int]:
        start = self._at(data)
        length = self.chance.choice((1, 2, 4, 8, 30, 100, 400, len(data) // 3 + 1))
        return start, min(len(data), start + self.chance.randint(1, length))

    def _flip(self, data: bytes) -> bytes:
        changed = bytearray(data)
        for _ in range(self.chance.choice((1, 1, 2, 8))):
            changed[self.chance.randrange(len(changed))] ^= 1 << self.chance.randrange(8)
        return bytes(changed)

    def _set(self, data: bytes) -> bytes:
        changed = bytearray(data)
        changed[self.chance.randrange(len(changed))] = self.chance.choice(INTERESTING)
        return bytes(changed)

    def _drop(self, data: bytes) -> bytes:
        start, end = self._span(data)
        return data[:start] + data[end:]

    def _double(self, data: bytes) -> bytes:
        start, end = self._span(data)
        times = self.chance.choice((1, 1, 1, 2, 5, 50))
        return data[:end] + data[start:end] * times + data[end:]

    def _move(self, data: bytes) -> bytes:
        start, end = self._span(data)
        rest = data[:start] + data[end:]
        at = self._at(rest)
        return rest[:at] + data[start:end] + rest[at:]

    def _token(self, data: bytes) -> bytes:
        at, behind = self._span(data) if self.chance.random() < 0.3 else (self._at(data), -1)
        return data[:at] + self.chance.choice(self._tokens) + data[max(at, behind) :]

    def _swap(self, data: bytes) -> bytes:
        """Put one word of the format in place of another."""
        found = [*_TOKEN.finditer(data[:SIZE])]
        if not found:
            return self._token(data)
        one = self.chance.choice(found)
        return data[: one.start()] + self.chance.choice(self._tokens) + data[one.end() :]

    def _number(self, data: bytes) -> bytes:
        found = [*_NUMBER.finditer(data[:SIZE])]
        if not found:
            return self._token(data)
        one = self.chance.choice(found)
        return data[: one.start()] + self.chance.choice(NUMBERS) + data[one.end() :]

    def _line(self, data: bytes) -> bytes:
        """Lose, repeat or exchange a line, as transmission does."""
        lines = data.splitlines(keepends=True)
        at, other = self.chance.randrange(len(lines)), self.chance.randrange(len(lines))
        how = self.chance.randrange(3)
        if how == 0:
            del lines[at]
        elif how == 1:
            lines.insert(other, lines[at])
        else:
            lines[at], lines[other] = lines[other], lines[at]
        return b"".join(lines)

    def _splice(self, data: bytes) -> bytes:
        other = self.chance.choice(self._corpus if self.chance.random() < 0.8 else self._others)
        if self.chance.random() < 0.5:
            return data[: self._at(data)] + other[self._at(other) :]
        start, end = self._span(other)
        at = self._at(data)
        return data[:at] + other[start:end] + data[at:]

    def _cut(self, data: bytes) -> bytes:
        at = self._at(data)
        return data[:at] if self.chance.random() < 0.8 else data[at:]

    def _run(self, data: bytes) -> bytes:
        at = self._at(data)
        byte = bytes([self.chance.choice(INTERESTING)])
        return data[:at] + byte * self._few(RUN) + data[at:]

    def _break_text(self, data: bytes) -> bytes:
        at = self._at(data)
        return data[:at] + self.chance.choice(BROKEN_TEXT) + data[at:]

    def _nest(self, data: bytes) -> bytes:
        opening, closing = self.chance.choice(NESTS)
        start, end = self._span(data)
        depth = self._few(DEEP)
        closed = depth if self.chance.random() < 0.7 else 0
        return data[:start] + opening * depth + data[start:end] + closing * closed + data[end:]

    def _recode(self, data: bytes) -> bytes:
        text = data.decode("utf-8", "replace")
        codec = self.chance.choice(("utf-16", "utf-8-sig", "latin-1", "cp949", "utf-16-be", "utf-32"))
        return text.encode(codec, "replace")

    def _few(self, most: int) -> int:
        """Give a number that is small as a rule, and now and then up to ``most``."""
        return int(most ** self.chance.random() ** 1.5)


def _tokens(data: bytes) -> list[bytes]:
    if data.startswith(b"PK\x03\x04"):
        data = b"\n".join(content[:20_000] for _, content in _members(data))
    return _TOKEN.findall(data[:SIZE])


@lru_cache(maxsize=64)
def _members(data: bytes) -> tuple[tuple[str, bytes], ...]:
    """Unpack a sample that is a ZIP; nothing where it is a broken one."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return tuple((one, archive.read(one)) for one in archive.namelist())
    # RuntimeError is an encrypted member; so is its kind that zipfile raises for an unknown compression.
    except (OSError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error):
        return ()

"""Where dispatches come from: files, folders, standard input."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from typing import BinaryIO

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Envelope
from clipping_archive.errors import Unreachable
from clipping_archive.wire import containers

STDIN = "-"
BLOCK = 1024 * 1024

Fetch = Callable[[str], tuple[bytes, str]]

_BYTES = {0xDC00 + byte: f"\\x{byte:02x}" for byte in range(0x80, 0x100)}
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


class Source:
    """The bytes of one file, or the sentence that says why there are none.

    At most ``limit + 1`` bytes are read, so that the reader of the format can
    see that a file is too large without anybody holding all of it. Of a file that holds
    many, each is a Source: ``container`` is then the path, size and SHA-256 of the
    file, ``envelope`` what only the file says of it. A name may
    be any bytes; in ``path`` those that are no UTF-8 stand as ``\\xff``, since
    neither a database nor JSON can hold them.
    """

    path: str
    data: bytes
    problem: str | None
    envelope: Envelope | None
    container: tuple[str, int, str] | None

    def __init__(
        self,
        path: str,
        data: bytes = b"",
        problem: str | None = None,
        envelope: Envelope | None = None,
        container: tuple[str, int, str] | None = None,
    ) -> None:
        kept = vars(self)  # no attribute is to be set afterwards
        kept["path"] = path.translate(_BYTES).encode("utf-8", "backslashreplace").decode()
        kept["data"] = data
        kept["problem"] = problem
        kept["envelope"] = envelope
        kept["container"] = container

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{name} is not to be changed")

    def __repr__(self) -> str:
        return f"Source({', '.join(f'{name}={value!r}' for name, value in vars(self).items())})"

    def __eq__(self, other: object) -> bool:
        return vars(self) == vars(other) if isinstance(other, Source) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(vars(self).values()))


def sources(
    paths: Sequence[str],
    stdin: BinaryIO,
    *,
    limit: int,
    skipped: Callable[[str], None] = lambda path: None,
    fetch: Fetch | None = None,
) -> Iterator[Source]:
    """Give the files behind ``paths``: folders recursively and sorted, ``-`` is standard input.

    Files and folders whose name begins with a dot, and what is neither (sockets,
    devices), are passed over inside a folder; ``skipped`` is told of each. A web
    address goes to ``fetch``, which gives its bytes and the address that it led
    to, and raises Unreachable; without it an address is a problem. A path that
    cannot be read becomes a :class:`Source` with a ``problem``: it never stops
    the others.
    """
    for path in paths:
        if path == STDIN:
            yield from _streamed(stdin, STDIN, limit)
        elif os.path.isdir(path):
            yield from _folder(path, limit, skipped)
        elif fetch and is_address(path) and not os.path.exists(path):
            yield from _address(path, limit, fetch)
        else:
            yield from _file(path, limit)


def is_address(path: str) -> bool:
    """Say whether a path is a web address."""
    return path.lower().startswith(("http://", "https://"))


def _address(url: str, limit: int, fetch: Fetch) -> Iterator[Source]:
    try:
        data, final = fetch(url)
    except Unreachable as error:
        yield Source(url, problem=error.reason)
        return
    for one in opened(BytesIO(data), url, limit):
        envelope = one.envelope or Envelope(url=final)
        yield Source(one.path, one.data, one.problem, envelope, one.container)


def count(paths: Sequence[str]) -> int | None:
    """Count the files behind ``paths`` without opening any; None where standard input is among them."""
    if STDIN in paths:
        return None
    return sum(_files_in(path) if os.path.isdir(path) else 1 for path in paths)


def _files_in(folder: str) -> int:
    total = 0
    for _, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        total += sum(not name.startswith(".") for name in files)
    return total


def _folder(folder: str, limit: int, skipped: Callable[[str], None]) -> Iterator[Source]:
    problems: list[OSError] = []
    empty = True
    for parent, folders, files in os.walk(folder, onerror=problems.append):
        for name in sorted(name for name in (*folders, *files) if name.startswith(".")):
            skipped(os.path.join(parent, name))
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(name for name in files if not name.startswith(".")):
            path = os.path.join(parent, name)
            if not _is_regular(path):
                skipped(path)
                continue
            empty = False
            yield from _file(path, limit)
    for problem in problems:
        yield Source(str(problem.filename or folder), problem=_sentence(problem))
    if empty and not problems:
        yield Source(folder, problem="the folder holds no files")


def _is_regular(path: str) -> bool:
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except OSError:
        return True  # a dangling link: reading it says what is wrong


def _file(path: str, limit: int) -> Iterator[Source]:
    try:
        with open(path, "rb", opener=_unwaiting) as file:
            mode = os.fstat(file.fileno()).st_mode
            if stat.S_ISCHR(mode) or stat.S_ISBLK(mode):
                yield Source(path, problem="it is a device, not a file")
            else:
                yield from opened(file, path, limit) if file.seekable() else _streamed(file, path, limit)
    except OSError as error:
        if _ADDRESS.match(path):
            yield Source(path, problem="this address cannot be read; give one of http or https, or a file")
        else:
            yield Source(path, problem=_sentence(error))
    except ValueError:  # a NUL inside the name
        yield Source(path, problem="no file can have this name")


def _unwaiting(path: str, flags: int) -> int:
    """Open a pipe without waiting for somebody to write into it: where nobody does, it is empty."""
    number = os.open(path, flags | os.O_NONBLOCK)
    os.set_blocking(number, True)
    return number


def opened(file: BinaryIO, path: str, limit: int) -> Iterator[Source]:
    """Give what an open, seekable file holds: itself, or what is in it where it holds many."""
    head = file.read(containers.HEAD)
    if containers.container_of(head) is None:
        yield Source(path, _whole(head, file, limit))
        return
    file.seek(0)
    size, digest = _measured(file)
    file.seek(0)
    for part in containers.parts(file, path, limit):
        yield Source(part.path, part.data, part.problem, part.envelope, (path, size, digest))


def _streamed(stream: BinaryIO, path: str, limit: int) -> Iterator[Source]:
    """Read a pipe; what holds many is set down first, since it is read more than once."""
    head = stream.read(containers.HEAD)
    if containers.container_of(head) is None:
        yield Source(path, _whole(head, stream, limit))
        return
    from shutil import copyfileobj
    from tempfile import TemporaryFile

    with TemporaryFile() as file:
        file.write(head)
        copyfileobj(stream, file)
        file.seek(0)
        yield from opened(file, path, limit)


def _whole(head: bytes, file: BinaryIO, limit: int) -> bytes:
    return (head + file.read(max(0, limit + 1 - len(head))))[: limit + 1]


def _measured(file: BinaryIO) -> tuple[int, str]:
    digest = hashlib.sha256()
    while block := file.read(BLOCK):
        digest.update(block)
    return file.tell(), digest.hexdigest()


def _sentence(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, PermissionError):
        return "this file may not be read (check its permissions)"
    return (error.strerror or str(error)).lower()

"""What is fuzzed: every reader and every container, its samples, and what must be true of any input."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import tarfile
import zipfile
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from clipping_archive import sources, stages, wire
from clipping_archive.domain.dispatch import Dispatch, Unread
from clipping_archive.errors import ClippingArchiveError
from clipping_archive.views.record import jsonl, record
from clipping_archive.wire.base import Reader
from clipping_archive.wire.containers import CONTAINERS
from clipping_archive.wire.containers.base import Container

SAMPLES = Path(__file__).parents[1] / "tests" / "wire" / "samples"
LIBRARY = frozenset({"html", "pdf", "xlsx", "rtf", "bigkinds", "warc"})
"""Readers that hand the bytes to a library beyond lxml and the standard library."""
LIMIT = 2**20
TABLE = (
    b"title;text;published at;tags\r\n"
    b'"Ferry late";"Rain fell.\r\n\r\n""No,"" said Ada Brenn.";2024-01-17;a,b\r\n'
    b"Fog over Karsk;The ferry waits.;17.01.2024;\r\n"
)


@dataclass(frozen=True)
class Target:
    """One thing to fuzz: ``attempt`` says whether an input was read, and raises what must not be raised.

    ``deep`` asks it to read on, down to the record that a user gets.
    """

    name: str
    corpus: list[bytes]
    attempt: Callable[[bytes, bool], bool]
    library: bool = False


def targets() -> dict[str, Target]:
    """Find all of them, each with the samples of the tests that are of its format."""
    samples = _samples()
    found = [
        Target(one.name, samples[one.name] or samples["text"], _reading(one), one.name in LIBRARY)
        for one in wire.READERS
    ]
    whole = _whole(samples)
    names = {target.name for target in found}
    for one in CONTAINERS:
        name = f"{one.name}-file" if one.name in names else one.name
        found.append(Target(name, whole[one.name], _opening(one)))
    return {target.name: target for target in found}


def _reading(reader: Reader) -> Callable[[bytes, bool], bool]:
    def attempt(data: bytes, deep: bool) -> bool:
        known = reader.recognises(data)
        assert isinstance(known, bool), "recognises gives no bool"
        try:
            found = reader.read(data, "a")
            assert found, "nothing is given and nothing is refused"
        except ClippingArchiveError as error:
            _told(str(error))
            found = []
        if deep:
            _front_door(data)
        _read(found, deep=deep)
        return bool(found)

    return attempt


def _opening(container: Container) -> Callable[[bytes, bool], bool]:
    def attempt(data: bytes, deep: bool) -> bool:
        known = container.recognises(data[: 64 * 1024])
        assert isinstance(known, bool), "recognises gives no bool"
        count = 0
        for one in sources.opened(io.BytesIO(data), "a", LIMIT):
            assert len(one.data) <= LIMIT + 1, "a part is larger than the limit"
            if one.problem is not None:
                _told(one.problem)
                continue
            count += 1
            if deep and count < 4:
                _front_door(one.data)
        return bool(count)

    return attempt


def _front_door(data: bytes) -> None:
    """Read bytes as ingest does: the reader is found, then what it gives is taken apart."""
    try:
        found = wire.read(data, "a", limit=LIMIT)
    except ClippingArchiveError as error:
        _told(str(error))
        return
    _read(found[:4], deep=True)


def _read(found: list[Dispatch | Unread], *, deep: bool) -> None:
    for one in found:
        if isinstance(one, Unread):
            _told(one.reason)
            continue
        one.text.original.encode()
        if deep:
            clipping = stages.clip(one, stages.Given())
            "".join(jsonl([record(clipping)])).encode()
            deep = False


def _told(reason: str) -> None:
    """A refusal is one line that says something and can be printed."""
    assert reason.strip(), "a refusal without a reason"
    assert len(reason.splitlines()) == 1, "a refusal of several lines"
    assert len(reason) < 400, "a refusal that is a story"
    reason.encode()


def _samples() -> dict[str, list[bytes]]:
    """Sort the samples by what recognises them; a broken one belongs to the format of its name, too."""
    found: dict[str, list[bytes]] = defaultdict(list)
    for path in sorted(SAMPLES.iterdir()):
        if path.suffix == ".expected":
            continue
        data = path.read_bytes()
        found[next(one.name for one in wire.READERS if one.recognises(data))].append(data)
        for reader in wire.READERS:
            if path.name.startswith(f"{reader.name}-") and data not in found[reader.name]:
                found[reader.name].append(data)
    for seed in sorted((Path(__file__).parents[1] / "seeds").glob("*.txt")):
        found["text"].append(seed.read_bytes())
    return found


def _whole(samples: dict[str, list[bytes]]) -> dict[str, list[bytes]]:
    """Make a file of each kind of container of the samples."""
    some = [samples[name][0] for name in ("nitf", "html", "text", "email", "ninjs2")]
    records = samples["ninjs2"] + samples["clipping"]
    lines = [json.dumps(json.loads(data)).encode() for data in records]
    mails = b"\n".join(
        b"From a@b.example Tue Mar  5 10:00:00 2024\n" + mail.lstrip() for mail in samples["email"]
    )
    captures = samples["warc"]
    return {
        "zip": [_zipped(some), _zipped([_zipped(some[:1]), gzip.compress(some[1], mtime=0)])],
        "tar": [_tarred(some), _tarred([_zipped(some[:2]), some[2]])],
        "gzip": [gzip.compress(some[0], mtime=0), gzip.compress(_tarred(some[:2]), mtime=0)],
        "bzip2": [bz2.compress(some[0]), bz2.compress(_tarred(some[:2]))],
        "xz": [lzma.compress(some[0]), lzma.compress(_tarred(some[:2]))],
        "mbox": [mails],
        "warc": [*captures, gzip.compress(captures[0], mtime=0), b"".join(captures * 2)],
        "jsonl": [b"\n".join(lines) + b"\n"],
        "csv": [TABLE, TABLE.replace(b";", b","), TABLE.replace(b";", b"\t").decode().encode("utf-16")],
    }


def _zipped(members: list[bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, data in enumerate(members):
            archive.writestr(zipfile.ZipInfo(f"d/{number}.txt"), data)
    return held.getvalue()


def _tarred(members: list[bytes]) -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as archive:
        for number, data in enumerate(members):
            info = tarfile.TarInfo(f"d/{number}.txt")
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return held.getvalue()

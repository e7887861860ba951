"""Reading formats: MB and dispatches a second, each format beside plain text, and NewsML-G2 beside newsmlg2.

    pip install newsmlg2
    python benchmarks/formats.py [FOLDER]

FOLDER holds files of any format, sorted by what they are; without one the samples of the tests are read.
A turn reads every file of a format once, from bytes in memory to dispatches, before any repair. Figures are
medians of the turns, in CPU time. The ratio is against plain text of the same length: what a format costs.
``newsmlg2`` is the IPTC's own package; what it cannot read is left out of both sides.
"""

from __future__ import annotations

import contextlib
import io
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from clipping_archive import wire
from clipping_archive.errors import ClippingArchiveError
from clipping_archive.wire import xml

SAMPLES = Path(__file__).parents[1] / "tests" / "wire" / "samples"
TURNS, LEAST = 7, 0.05
"""Turns of a format, and the least seconds that one takes: small files are read again and again."""


def files(folder: Path) -> dict[str, list[bytes]]:
    """Sort the files below a folder by their format; what is refused is left out."""
    found: dict[str, list[bytes]] = defaultdict(list)
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.suffix == ".expected":
            continue
        data = path.read_bytes()
        reader = next(reader for reader in wire.READERS if reader.recognises(data))
        with contextlib.suppress(ClippingArchiveError):
            if reader.read(data, path.name):
                found[reader.name].append(data)
    return found


def ours(data: bytes) -> int:
    """Read one file, its format found first, as ingest does; count the items."""
    return len(wire.read(data, "a"))


def as_text(data: bytes) -> int:
    """Read the same bytes as plain text."""
    return len(wire.read(data, "a", read_as="text"))


def seconds(read: Callable[[bytes], Any], data: list[bytes]) -> float:
    """Time one reading of all, in CPU seconds: the median of the turns."""
    turns = []
    for _ in range(TURNS):
        rounds, start = 0, time.process_time()
        while time.process_time() - start < LEAST:
            for one in data:
                read(one)
            rounds += 1
        turns.append((time.process_time() - start) / rounds)
    return median(turns)


def theirs() -> Callable[[bytes], Any] | None:
    """Give the reader of the IPTC's package, its warnings silenced; None where it is not installed."""
    try:
        from NewsMLG2.document import NewsMLG2Document
    except ImportError:
        return None

    def read(data: bytes) -> Any:
        with contextlib.redirect_stdout(io.StringIO()):
            return NewsMLG2Document(data).get_item()

    return read


def alone(data: bytes) -> list[bytes]:
    """Take the items out of a message: newsmlg2 reads its header alone and leaves the items as they are."""
    root = xml.parse(data, "a").root
    return [xml.serialised(item) for item in root.iter("{*}newsItem")]


def compared(data: list[bytes]) -> str:
    """Say how NewsML-G2 compares with the IPTC's package on the files that both read."""
    read = theirs()
    if read is None:
        return "newsmlg2 is not installed: no comparison"
    both = []
    items = [item for one in data for item in alone(one)]
    for one in items:
        with contextlib.suppress(Exception):
            read(one), ours(one)
            both.append(one)
    if not both:
        return "newsmlg2 reads none of these files"
    mine, its = seconds(ours, both), seconds(read, both)
    return (
        f"newsmlg2 {1000 * its / len(both):.2f} ms an item, ours {1000 * mine / len(both):.2f} ms, "
        f"ratio {its / mine:.1f}, on {len(both)} of {len(items)} items"
    )


def main() -> None:
    """Print a line for each format."""
    found = files(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES)
    print(f"{'format':<18}{'files':>6}{'kB/file':>9}{'MB/s':>8}{'items/s':>9}{'x plain text':>14}")
    for name, data in sorted(found.items()):
        ratio = "none"
        took, size, items = seconds(ours, data), sum(map(len, data)), sum(map(ours, data))
        with contextlib.suppress(ClippingArchiveError):  # what is binary cannot be read as text
            ratio = f"{took / seconds(as_text, data):.1f}"
        print(
            f"{name:<18}{len(data):>6}{size / len(data) / 1000:>9.1f}{size / took / 1e6:>8.1f}"
            f"{items / took:>9.0f}{ratio:>14}"
        )
    if data := found.get("newsmlg2"):
        print(compared(data))


if __name__ == "__main__":
    main()

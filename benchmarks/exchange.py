"""Export and import, whole processes: does the round trip give the same bytes, and what does it take?

python benchmarks/corpus.py FOLDER 10000 && clipping --archive ARCHIVE ingest --quiet FOLDER
python benchmarks/exchange.py ARCHIVE
"""

from __future__ import annotations

import filecmp
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from processes import CLIPPING, run


def measure(archive: str) -> None:
    """Export, import into an empty archive, export that, import again; print what each takes."""
    with TemporaryDirectory() as folder:
        first, second = Path(folder) / "first.jsonl", Path(folder) / "second.jsonl"
        other = f"{folder}/other.db"
        steps = {
            "export": [CLIPPING, "--archive", archive, "export", "--to", str(first)],
            "import into an empty archive": [CLIPPING, "--archive", other, "import", str(first)],
            "export that": [CLIPPING, "--archive", other, "export", "--to", str(second)],
            "import again": [CLIPPING, "--archive", other, "import", str(first)],
        }
        for name, command in steps.items():
            done = run(command)
            print(f"{name:30} {done.wall:7.1f} s {done.cpu:7.1f} s CPU {done.peak:6.0f} MiB  {done.status}")
        same = filecmp.cmp(first, second, shallow=False)
        print(f"{first.stat().st_size:,} bytes, {'the same' if same else 'NOT THE SAME'} again")


if __name__ == "__main__":
    measure(sys.argv[1])

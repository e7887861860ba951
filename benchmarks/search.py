"""A piped search against `sqlite-utils search` on the same texts, whole processes, in turns.

    pip install sqlite-utils
    python benchmarks/search.py FOLDER

FOLDER holds dispatches as .txt files (benchmarks/corpus.py makes some). The limit of issue 2 is 0.8.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from processes import CLIPPING, in_turns, run, table

SQLITE_UTILS = str(Path(sys.executable).with_name("sqlite-utils"))
folder = Path(sys.argv[1])
words = sys.argv[2:] or ["said", "border", "zambia"]

with tempfile.TemporaryDirectory() as place:
    ours, theirs, rows = f"{place}/archive.db", f"{place}/peer.db", Path(place, "rows.jsonl")
    done = run([CLIPPING, "--archive", ours, "--quiet", "ingest", str(folder)])
    with rows.open("w", encoding="utf-8") as out:
        for path in sorted(folder.rglob("*.txt")):
            text = path.read_text(encoding="utf-8", errors="replace")
            if any(letter.isalpha() for letter in text):
                out.write(json.dumps({"id": path.stem, "text": text}) + "\n")
    subprocess.run([SQLITE_UTILS, "insert", theirs, "texts", str(rows), "--nl", "--pk", "id"], check=True)
    subprocess.run([SQLITE_UTILS, "enable-fts", theirs, "texts", "text"], check=True)
    print(f"ingest: {done.cpu:.1f} CPU s, peak {done.peak:.0f} MiB, status {done.status}")
    for word in words:
        peer = f"sqlite-utils search {word}"
        commands = {
            peer: [SQLITE_UTILS, "search", theirs, "texts", word, "--limit", "20"],
            f"clipping search {word}": [CLIPPING, "--archive", ours, "search", word],
            f"clipping search person:{word}": [CLIPPING, "--archive", ours, "search", f"person:{word}"],
        }
        print(table(in_turns(commands), peer))

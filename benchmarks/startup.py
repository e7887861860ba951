"""Start-up: `--version`, completion and `--help` against `import sqlalchemy`, whole processes, median of 9.

    python benchmarks/startup.py

The limits that issue 2 set: --version and completion at most 0.35 of the peer's CPU, --help at most 0.45.
"""

from __future__ import annotations

import os
import sys

from processes import CLIPPING, in_turns, table

PEER = "python -c 'import sqlalchemy'"

os.environ |= {"_CLIPPING_COMPLETE": "", "COMP_WORDS": "clipping se", "COMP_CWORD": "1"}
commands = {
    PEER: [sys.executable, "-c", "import sqlalchemy"],
    "python -c pass": [sys.executable, "-c", "pass"],
    "clipping --version": [CLIPPING, "--version"],
    "clipping (completion of 'se')": [
        "env",
        "_CLIPPING_COMPLETE=complete_bash",
        "COMP_WORDS=clipping se",
        "COMP_CWORD=1",
        CLIPPING,
    ],
    "clipping --help": [CLIPPING, "--help"],
    "clipping search --help": [CLIPPING, "search", "--help"],
}
del os.environ["_CLIPPING_COMPLETE"]
print(table(in_turns(commands), PEER))

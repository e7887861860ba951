"""Make the golden files anew; a person reads every difference before it is committed.

    python tools/golden.py readings     tests/golden/readings/<seed>.json
    python tools/golden.py pages        tests/golden/pages/<archive>/<page>-<columns>.txt
    python tools/golden.py views        tests/golden/views/<dispatch>/<form>.txt

A golden file made by the program also freezes its mistakes: `git diff tests/golden` is where they show.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.golden_files import PAGES, READINGS, pages, readings
from tests.golden_views import VIEWED, views


def main() -> None:
    """Write the golden files of one kind, or of all."""
    kinds = sys.argv[1:] or ["readings", "pages", "views"]
    if "readings" in kinds:
        READINGS.mkdir(parents=True, exist_ok=True)
        for name, text in readings():
            (READINGS / name).write_text(text, encoding="utf-8")
    for kind, folder, make in (("pages", PAGES, pages), ("views", VIEWED, views)):
        for name, text in make() if kind in kinds else ():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

"""Run the sessions printed in README.md and docs/, and paste what they print now into the pages.

    python tools/transcripts.py                  every page
    python tools/transcripts.py docs/search.md   these pages

Output in a page is never typed by hand: write the line that begins with `$ ` or `>>> `, four blanks in, and
run this; then read `git diff`.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.transcripts import FAULT, PAGES, replay


def main() -> None:
    """Write every page anew whose sessions print something else."""
    for page in [Path(name).resolve() for name in sys.argv[1:]] or PAGES:
        before = page.read_text(encoding="utf-8")
        after = replay(before)
        if FAULT in after:
            sys.exit(f"{page.name} is left as it is: the program fails\n{after[after.index(FAULT) :][:300]}")
        if after != before:
            page.write_text(after, encoding="utf-8")
            print(f"changed {page.name}")


if __name__ == "__main__":
    main()

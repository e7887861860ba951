"""The command ``clipping``, also as ``python -m clipping_archive``."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line. ``--version`` is answered before anything is loaded, since shells ask it."""
    words = sys.argv[1:]
    before = words[: words.index("--")] if "--" in words else words
    if "--version" in before:
        from clipping_archive import __version__

        print(f"clipping {__version__}")
        sys.exit(0)
    from clipping_archive.cli.main import run

    sys.exit(run(words))


if __name__ == "__main__":
    main()

"""The command ``clipping``, also as ``python -m clipping_archive``."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line. ``--version`` is answered before anything is loaded, since shells ask it."""
    words = sys.argv[1:]
    before = words[: words.index("--")] if "--" in words else words
    if "--version" in before:
        from clipping_archive import __version__

        sys.stdout.write(f"clipping {__version__}\n")
        sys.exit(0)
    from clipping_archive.cli.main import run

    sys.exit(run(words, own_process=True))


if __name__ == "__main__":
    main()

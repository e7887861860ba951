"""The command ``clipping``, also as ``python -m clipping_archive``."""

from __future__ import annotations

import gc
import os
import sys


def main() -> None:
    """Run the command line. ``--version`` is answered before anything is loaded, since shells ask it."""
    _open_closed()
    words = sys.argv[1:]
    before = words[: words.index("--")] if "--" in words else words
    if "--version" in before:
        from clipping_archive import __version__

        sys.stdout.write(f"clipping {__version__}\n")
        sys.exit(0)
    gc.set_threshold(50_000)  # loading makes thousands of objects and no garbage: looking for it costs 5 ms
    try:
        from clipping_archive.cli.main import run

        status = run(words, own_process=True)
    except KeyboardInterrupt:  # while the program was still being loaded
        status = 130
    gc.freeze()  # what is left goes back to the system as it is: 10 ms less at the end
    sys.exit(status)


def _open_closed() -> None:
    """Give a stream that the shell closed (``>&-``) a place that leads nowhere.

    Without it the archive's own file might be opened as descriptor 1, and written to as standard output.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # the lowest free number is this one
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, "r" if name == "stdin" else "w", encoding="utf-8"))


if __name__ == "__main__":
    main()

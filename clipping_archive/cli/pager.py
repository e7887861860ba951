"""Long output, shown a screen at a time, as git does: CLIPPING_PAGER, PAGER, less."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess

NONE = ("", "cat")
"""A pager that is none, as git takes it."""
LESS = {"LESS": "FRX", "LV": "-c"}
"""How less and lv are asked to pass colours on, and to end where one screen is enough."""


def can_page(command: str) -> bool:
    """Say whether there is such a pager."""
    try:
        words = shlex.split(command)
    except ValueError:
        return False
    return command.strip() not in NONE and bool(words) and shutil.which(words[0]) is not None


def show_in(command: str, text: str) -> None:
    """Give text to a pager and wait until its reader leaves it; Ctrl-C is then the pager's."""
    before = signal.signal(signal.SIGPIPE, signal.SIG_IGN)  # a reader who leaves early is no error
    process = subprocess.Popen(
        command, shell=True, stdin=subprocess.PIPE, env={**LESS, **os.environ}, encoding="utf-8"
    )
    interrupts = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        process.communicate(text)
    finally:
        signal.signal(signal.SIGINT, interrupts)
        signal.signal(signal.SIGPIPE, before)


def screen() -> int:
    """Count the lines that a terminal shows above the next prompt."""
    return max(1, shutil.get_terminal_size((80, 24)).lines - 1)

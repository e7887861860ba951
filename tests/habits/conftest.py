"""The seeds in an archive, and the command line as a user runs it."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run, run

__all__ = ["run"]
SEEDS = ROOT / "seeds"


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of the seeds that nobody may change."""
    place = tmp_path_factory.mktemp("seeded") / "archive.db"
    command = [sys.executable, "-m", "clipping_archive", "--archive", str(place), "ingest", str(SEEDS)]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    return place


@pytest.fixture
def refs(seeded: Path, run: Run) -> list[str]:
    """The references of the seeds."""
    return run("search", "--print0", place=seeded).stdout.split("\0")[:-1]


def on_terminal(*words: str, **environ: str) -> tuple[int, str]:
    """Run ``clipping`` on a terminal of its own; give its status and what the terminal got."""
    master, slave = pty.openpty()
    settings = {
        "PATH": os.environ["PATH"],
        "PAGER": "cat",  # nobody leaves a pager here
        "PYTHONPATH": str(ROOT),
        "TERM": "xterm",
        "COLUMNS": "80",
    } | environ
    process = subprocess.Popen(
        [sys.executable, "-m", "clipping_archive", *words],
        stdin=slave, stdout=slave, stderr=slave, env=settings,
    )  # fmt: skip
    os.close(slave)
    parts: list[bytes] = []
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:  # the other side is closed
            break
        if not part:
            break
        parts.append(part)
    os.close(master)
    return process.wait(), b"".join(parts).decode("utf-8", "replace")

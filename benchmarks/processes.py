"""Whole-process figures: CPU seconds, wall seconds and peak memory of finished commands, in turns."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

CLIPPING = str(Path(sys.executable).with_name("clipping"))


@dataclass(frozen=True, slots=True)
class Run:
    """One finished process: user + system CPU and wall time in seconds, peak resident set in MiB."""

    cpu: float
    wall: float
    peak: float
    status: int


def run(command: Sequence[str], env: Mapping[str, str] | None = None) -> Run:
    """Run a command to its end, its output thrown away, and take the kernel's account of it."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024, process.returncode)


def in_turns(commands: Mapping[str, Sequence[str]], runs: int = 9) -> dict[str, list[Run]]:
    """Run the commands A B C A B C ..., after one round that warms the page cache and is not counted."""
    taken: dict[str, list[Run]] = {name: [] for name in commands}
    for number in range(runs + 1):
        for name, command in commands.items():
            done = run(command)
            if number:
                taken[name].append(done)
    return taken


def table(taken: Mapping[str, list[Run]], peer: str) -> str:
    """Print medians, and the ratio of each command's CPU time to the peer's, pair by pair."""
    lines = [f"{'command':34} {'CPU ms':>8} {'wall ms':>8} {'peak MiB':>8} {'ratio':>6}  status"]
    for name, runs in taken.items():
        ratio = statistics.median(a.cpu / b.cpu for a, b in zip(runs, taken[peer], strict=True))
        cpu, wall = (1000 * statistics.median(getattr(r, f) for r in runs) for f in ("cpu", "wall"))
        peak = max(r.peak for r in runs)
        lines.append(
            f"{name:34} {cpu:8.1f} {wall:8.1f} {peak:8.1f} {ratio:6.2f}  {sorted({r.status for r in runs})}"
        )
    return "\n".join(lines)

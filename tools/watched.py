"""One target under watch: what it raises, says, takes in time and memory, and the tally of it all."""

from __future__ import annotations

import hashlib
import io
import logging
import resource
import signal
import time
import traceback
import warnings
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tools.targets import Target

SECONDS = 10.0
"""CPU time that one input may take."""
MEMORY = 400 * 2**20
"""Bytes by which one input may raise the peak of the process: a PDF of 200 pages needs a fraction."""
SHARE = 100
"""One input in so many goes on to the record, which takes twenty times as long as reading it."""
PACKAGE = "clipping_archive"


class TooSlow(BaseException):
    """An input took longer than SECONDS; no reader may catch it."""


@dataclass
class Tally:
    """What came of the inputs of one target."""

    name: str
    folder: Path | None = None
    inputs: int = 0
    read: int = 0
    slowest: float = 0.0
    peak: int = 0
    seconds: float = 0.0
    crashes: dict[str, int] = field(default_factory=dict)
    noise: list[str] = field(default_factory=list)

    def line(self) -> str:
        """Say it on one line."""
        crashed = sum(self.crashes.values())
        refused = self.inputs - self.read - crashed
        return (
            f"{self.name:16} {self.inputs:>8,} inputs in {self.seconds:4.0f} s: {self.read:,} read, "
            f"{refused:,} refused, slowest {self.slowest:.2f} s, peak +{self.peak // 2**20} MiB, "
            f"{crashed or 'no'} crash{'es' if crashed > 1 else ''}"
        )

    def crash(self, data: bytes, kind: str, trace: str) -> None:
        """Count a crash, and keep the first input of its kind."""
        self.crashes[kind] = self.crashes.get(kind, 0) + 1
        if self.crashes[kind] > 1:
            return
        print(f"{self.name}: {kind}", flush=True)
        if self.folder is None:
            print(trace)
        else:
            self.folder.mkdir(parents=True, exist_ok=True)
            place = self.folder / f"{self.name}-{hashlib.sha256(kind.encode()).hexdigest()[:8]}"
            place.with_suffix(".bin").write_bytes(data)
            place.with_suffix(".txt").write_text(f"{kind}\n\n{trace}", encoding="utf-8", errors="replace")


class Runner:
    """Gives inputs to a target, and watches it."""

    def __init__(self, target: Target, tally: Tally, *, always: bool = False) -> None:
        self.target, self.tally, self.always = target, tally, always
        for data in target.corpus:  # modules load and caches fill, which is no input's doing
            self._attempt(data, deep=True)
        self._peak = _peak()
        tally.read = 0
        tally.noise.clear()

    def feed(self, data: bytes) -> str | None:
        """Try one input; give the kind of crash, if it was one."""
        tally = self.tally
        tally.inputs += 1
        start = time.process_time()
        kind, trace = self._attempt(data, deep=self.always or tally.inputs % SHARE == 0)
        tally.slowest = max(tally.slowest, time.process_time() - start)
        peak = _peak()
        grown, self._peak = peak - self._peak, peak
        tally.peak = max(tally.peak, grown)
        if kind is None and grown > MEMORY:
            kind = f"memory: one input took {grown // 2**20} MiB"
        if kind is None and tally.noise:
            kind = tally.noise[0]
        tally.noise.clear()
        if kind is not None:
            tally.crash(data, kind, trace)
        return kind

    def _attempt(self, data: bytes, *, deep: bool) -> tuple[str | None, str]:
        printed = io.StringIO()
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        try:
            with redirect_stdout(printed), redirect_stderr(printed):
                self.tally.read += self.target.attempt(data, deep)
        except (Exception, TooSlow) as error:
            return _kind(error), traceback.format_exc()
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        if text := printed.getvalue():
            self.tally.noise.append(f"printed: {text.splitlines()[0]}"[:120])
        return None, ""


def _kind(error: BaseException) -> str:
    """Name a crash by its error and the last place in our own code that it came through."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if PACKAGE in frame.filename] or frames
    place = f"{'/'.join(Path(ours[-1].filename).parts[-2:])}:{ours[-1].name}"
    behind = "" if frames[-1] is ours[-1] else f" < {Path(frames[-1].filename).name}:{frames[-1].name}"
    told = f": {error}" if isinstance(error, AssertionError) else ""
    return f"{type(error).__name__} in {place}{behind}{told}"


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def too_slow(number: int, frame: FrameType | None) -> None:
    """Stop an input that takes too long: the handler of SIGPROF."""
    raise TooSlow


def watch(noise: list[str]) -> None:
    """Take what libraries say aside: on a user's terminal it would stand between our lines."""

    class Heard(logging.Handler):
        def emit(self, one: logging.LogRecord) -> None:
            noise.append(f"log line of {one.name}: {one.msg}"[:120])

    logging.getLogger().handlers[:] = [Heard(logging.WARNING)]
    warnings.simplefilter("always")

    def heard(message: Warning | str, category: type[Warning], *_: object, **__: object) -> None:
        noise.append(f"{category.__name__}: {message}"[:120])

    warnings.showwarning = heard

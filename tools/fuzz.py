"""Throw damaged and hostile files at the readers, and say what stopped one.

    python tools/fuzz.py READER|own|library|all [--runs N] [--minutes M] [--seed S] [--out FOLDER]
    python tools/fuzz.py READER --engine atheris ...
    python tools/fuzz.py READER --input FILE

READER is a format or a container of `clipping formats`; the container of captures is `warc-file`. Inputs are
the samples of the tests made worse (tools/mutations.py). Each goes through the reader; one in a hundred
goes on through the front door, repair, parsing and extraction, to the record that a user gets.

A crash is an exception outside of the tree of `errors.py`, a refusal that is no single line, a warning or log
line that a user would see, and an input that takes more than SECONDS of CPU time or more than MEMORY. The
first input of each kind is written to FOLDER with its traceback. The same seed makes the same inputs. With
atheris (pip install atheris) the coverage of our code chooses the inputs, and the first crash ends the run.
`--input` tries a file that was written. The status is 1 where anything crashed.
"""

from __future__ import annotations

import argparse
import hashlib
import logging
import random
import resource
import signal
import subprocess
import sys
import time
import traceback
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tools.targets import Target

sys.path.insert(0, str(Path(__file__).parents[1]))

SECONDS = 10.0
"""CPU time that one input may take."""
MEMORY = 400 * 2**20
"""Bytes by which one input may raise the peak of the process: a PDF of 200 pages needs a fraction."""
ADDRESSES = 6 * 2**30
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
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        try:
            self.tally.read += self.target.attempt(data, deep)
        except (Exception, TooSlow) as error:
            return _kind(error), traceback.format_exc()
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
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


def _too_slow(number: int, frame: FrameType | None) -> None:
    raise TooSlow


def _watch(noise: list[str]) -> None:
    """Take what libraries say aside: on a user's terminal it would stand between our lines."""

    class Heard(logging.Handler):
        def emit(self, one: logging.LogRecord) -> None:
            noise.append(f"log line of {one.name}: {one.msg}"[:120])

    logging.getLogger().handlers[:] = [Heard(logging.WARNING)]
    warnings.simplefilter("always")

    def heard(message: Warning | str, category: type[Warning], *_: object, **__: object) -> None:
        noise.append(f"{category.__name__}: {message}"[:120])

    warnings.showwarning = heard


def fuzz(name: str, *, runs: int, minutes: float, seed: str, folder: Path | None) -> Tally:
    """Fuzz one target by chance alone."""
    from tools.mutations import Mutator
    from tools.targets import targets

    known = targets()
    target, tally = known[name], Tally(name, folder)
    signal.signal(signal.SIGPROF, _too_slow)
    _watch(tally.noise)
    others = [data for one in known.values() for data in one.corpus]
    mutator = Mutator(random.Random(f"{seed} {name}"), target.corpus, others)
    runner = Runner(target, tally)
    start = time.monotonic()
    while tally.inputs < runs and time.monotonic() - start < minutes * 60:
        runner.feed(mutator())
    tally.seconds = time.monotonic() - start
    return tally


def tried(name: str, data: bytes) -> Tally:
    """Try one input, down to the record, and print the traceback of a crash."""
    from tools.targets import targets

    tally = Tally(name)
    signal.signal(signal.SIGPROF, _too_slow)
    _watch(tally.noise)
    Runner(targets()[name], tally, always=True).feed(data)
    return tally


def guided(name: str, *, runs: int, minutes: float, seed: str, folder: Path) -> Tally:
    """Fuzz one target with atheris: inputs are ours and libFuzzer's, and a crash ends the process."""
    import atheris  # type: ignore[import-untyped,import-not-found,unused-ignore]

    with atheris.instrument_imports(include=[PACKAGE]):
        from tools.mutations import LONGEST, Mutator
        from tools.targets import targets
    known = targets()
    target, tally = known[name], Tally(name, folder)
    signal.signal(signal.SIGPROF, _too_slow)
    _watch(tally.noise)
    others = [data for one in known.values() for data in one.corpus]
    held = folder / f"corpus-{name}"
    held.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(target.corpus):
        (held / f"sample-{number}").write_bytes(data)
    runner = Runner(target, tally)
    start = time.monotonic()

    def one(data: bytes) -> None:
        kind = runner.feed(data)
        tally.seconds = time.monotonic() - start
        if kind is not None:
            print(tally.line(), flush=True)
            raise RuntimeError(kind)

    def worse(data: bytes, most: int, number: int) -> bytes:
        if number % 2:
            made: bytes = atheris.Mutate(data, most)
            return made
        return Mutator(random.Random(number), target.corpus, others).mutated(data)[:most]

    limits = [f"-atheris_runs={runs}", f"-max_total_time={int(minutes * 60)}", f"-max_len={LONGEST // 5}"]
    chosen = int(hashlib.sha256(f"{seed} {name}".encode()).hexdigest()[:7], 16) or 1
    atheris.Setup(
        [sys.argv[0], *limits, f"-seed={chosen}", "-timeout=0", "-verbosity=0", str(held)],
        one,
        custom_mutator=worse,
    )
    import atexit

    atexit.register(lambda: print(tally.line(), flush=True))
    atheris.Fuzz()
    return tally


def main() -> int:
    """Fuzz one target, or all of them one after another, each in a process of its own."""
    told = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    told.add_argument("reader", help="a format or container, all, own or library")
    told.add_argument("--runs", type=int, default=100_000, help="inputs of each (100,000)")
    told.add_argument("--minutes", type=float, default=10.0, help="time for each (10)")
    told.add_argument("--seed", default="1")
    told.add_argument("--out", type=Path, default=Path("fuzz-crashes"), metavar="FOLDER")
    told.add_argument("--engine", choices=("chance", "atheris"), default="chance")
    told.add_argument("--input", type=Path, metavar="FILE", help="try this file, and nothing else")
    asked = told.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESSES, ADDRESSES))
    if asked.reader in ("all", "own", "library"):
        return _each(asked.reader)
    try:
        if asked.input:
            return 1 if tried(asked.reader, asked.input.read_bytes()).crashes else 0
        run = guided if asked.engine == "atheris" else fuzz
        tally = run(asked.reader, runs=asked.runs, minutes=asked.minutes, seed=asked.seed, folder=asked.out)
    except KeyError:
        told.error(f"{asked.reader} is no format and no container: {', '.join(_names('all'))}")
    if asked.engine == "chance":
        print(tally.line(), flush=True)
    return 1 if tally.crashes else 0


def _names(which: str) -> list[str]:
    from tools.targets import targets

    return [one.name for one in targets().values() if which == "all" or one.library == (which == "library")]


def _each(which: str) -> int:
    """Fuzz several: a reader that dies takes no other one along."""
    status = 0
    for name in _names(which):
        words = [name if word == which else word for word in sys.argv[1:]]
        done = subprocess.run([sys.executable, __file__, *words], check=False)
        if done.returncode < 0:
            print(f"{name}: killed by signal {-done.returncode}", flush=True)
        status = max(status, 1 if done.returncode else 0)
    return status


if __name__ == "__main__":
    sys.exit(main())

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
import random
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from tools.watched import PACKAGE, Runner, Tally, too_slow, watch

ADDRESSES = 6 * 2**30
"""Bytes of memory that the process may take at most, so that the machine survives it."""


def _of(name: str, known: dict[str, Any]) -> Any:
    if name not in known:
        sys.exit(f"{name} is no format and no container: {', '.join(known)}")
    return known[name]


def fuzz(name: str, *, runs: int, minutes: float, seed: str, folder: Path | None) -> Tally:
    """Fuzz one target by chance alone."""
    from tools.mutations import Mutator
    from tools.targets import targets

    known = targets()
    target, tally = _of(name, known), Tally(name, folder)
    signal.signal(signal.SIGPROF, too_slow)
    watch(tally.noise)
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
    signal.signal(signal.SIGPROF, too_slow)
    watch(tally.noise)
    Runner(_of(name, targets()), tally, always=True).feed(data)
    return tally


def guided(name: str, *, runs: int, minutes: float, seed: str, folder: Path) -> Tally:
    """Fuzz one target with atheris: inputs are ours and libFuzzer's, and a crash ends the process."""
    import atheris  # type: ignore[import-untyped,import-not-found,unused-ignore]

    with atheris.instrument_imports(include=[PACKAGE]):
        from tools.mutations import LONGEST, Mutator
        from tools.targets import targets
    known = targets()
    target, tally = _of(name, known), Tally(name, folder)
    signal.signal(signal.SIGPROF, too_slow)
    watch(tally.noise)
    others = [data for one in known.values() for data in one.corpus]
    held = folder / f"corpus-{name}"
    held.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(target.corpus):
        (held / f"sample-{number}").write_bytes(data)
    mutator = Mutator(random.Random(), target.corpus, others)
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
        mutator.chance.seed(number)
        return mutator.mutated(data)[:most]

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
    told.add_argument("reader", help="a format or container, or all, own, library: those with a library")
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
    if asked.input:
        return 1 if tried(asked.reader, asked.input.read_bytes()).crashes else 0
    run = guided if asked.engine == "atheris" else fuzz
    tally = run(asked.reader, runs=asked.runs, minutes=asked.minutes, seed=asked.seed, folder=asked.out)
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

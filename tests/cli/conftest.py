"""An archive with one dispatch made by hand, and the command line as a user runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from clipping_archive.store.archive import Archive
from tests.views import made

Run = Callable[..., subprocess.CompletedProcess[str]]
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def held(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive that nobody may change."""
    place = tmp_path_factory.mktemp("held") / "archive.db"
    fill(place)
    return place


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """An archive for one test to change."""
    fill(tmp_path / "archive.db")
    return tmp_path / "archive.db"


def fill(place: Path) -> None:
    """Store the dispatch made by hand."""
    clipping = made.clipping()
    with Archive.open(str(place), create=True) as archive:
        archive.add(clipping, clipping.captures[0])


@pytest.fixture
def ref() -> str:
    """The reference of the dispatch that is held."""
    return made.clipping().ref


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run ``clipping`` as a process of its own, in a home of its own."""

    def call(*words: str, place: Path | None = None, **options: object) -> subprocess.CompletedProcess[str]:
        environ = {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "PYTHONPATH": str(ROOT),
            "LC_ALL": "C.UTF-8",
        }
        environ |= {"CLIPPING_ARCHIVE": str(place)} if place else {}
        environ |= options.pop("env", {})  # type: ignore[arg-type]
        command = [sys.executable, "-m", "clipping_archive", *words]
        settings = {"input": "", "capture_output": True, "text": True, "timeout": 60} | options
        return subprocess.run(command, env=environ, check=False, **settings)  # type: ignore[call-overload,no-any-return]

    return call

"""An import that is killed: what it had reported is stored, and a second run completes it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from clipping_archive.exchange.lines import lines
from clipping_archive.store.archive import Archive
from clipping_archive.store.copies import oldest_first, read_copy
from clipping_archive.store.view import View
from tests.cli.conftest import ROOT, Run
from tests.exchange.test_lines import placed
from tests.store import made

COUNT = 700


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An export of many small dispatches."""
    folder = tmp_path_factory.mktemp("export")
    with Archive.open(str(folder / "a.db"), create=True) as archive:
        made.put(archive, *(placed(made.full(f" {n}", path=f"{n}.txt")) for n in range(COUNT)))
    with View.open(str(folder / "a.db")) as view, (folder / "a.jsonl").open("w", encoding="utf-8") as file:
        keys = oldest_first(view.execute, "SELECT slot FROM article", ())
        file.writelines(lines(read_copy(view.execute, key) for key in keys))
    return folder / "a.jsonl"


@pytest.mark.parametrize("wait", [0.0, 0.05, 0.15])
def test_what_was_reported_is_stored_and_a_second_run_completes_it(
    run: Run, export: Path, tmp_path: Path, wait: float
) -> None:
    place, log = tmp_path / "b.db", tmp_path / "log"
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path), "CLIPPING_ARCHIVE": str(place)}
    command = [sys.executable, "-m", "clipping_archive", "-q", "import", "--jsonl", str(export)]
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, env=environ)
        until = time.monotonic() + 60
        while not log.stat().st_size and process.poll() is None and time.monotonic() < until:
            time.sleep(0.005)
        time.sleep(wait)
        process.kill()
        process.wait()
    told = [json.loads(line) for line in log.read_text().splitlines(keepends=True) if line.endswith("\n")]
    assert told
    assert run("verify", place=place).returncode == 0
    held = set(run("search", "--limit", str(COUNT), "--format", "{ref}", place=place).stdout.split())
    assert {one["ref"] for one in told} <= held
    again = run("import", str(export), place=place)
    counts = f"{COUNT - len(held)} added, {len(held)} unchanged, 0 updated, 0 refused"
    assert again.stderr.splitlines()[-1] == counts
    assert run("export", place=place).stdout == export.read_text(encoding="utf-8")

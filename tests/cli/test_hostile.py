"""Hostile files from the outside: one line each with file, item and reason, status 1, and the good ones are kept."""

from __future__ import annotations

import gzip
import os
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Run

COPY = "KARSK, Jan. 11 (Dunholt) -- The ferry of Karsk stopped at noon, Ada Brenn said."
REASONS = {
    "bomb.gz": "far more than it should",
    "deep.json": "nested too deep",
    "empty.zip": "nothing in it that could be a dispatch",
    "gone.txt": "there is no such file",
    "line.txt": "a line of it is longer than a paragraph may be",
    "loop.pdf": "the PDF is damaged",
    "table.csv!2": "a quotation mark in this row is not closed",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    (made / "bomb.gz").write_bytes(gzip.compress(b"\0" * (80 * 2**20)))
    (made / "deep.json").write_bytes(b'{"title":' * 100_000)
    zipfile.ZipFile(made / "empty.zip", "w").close()
    with zipfile.ZipFile(made / "empty.zip", "w") as archive:
        archive.writestr(".hidden", COPY)
    (made / "gone.txt").symlink_to(made / "nowhere")
    (made / "line.txt").write_text(COPY * 10_000)
    (made / "loop.pdf").write_bytes(
        b"%PDF-1.4\nxref\n0 1\ntrailer\n<< /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n"
    )
    (made / "table.csv").write_text('title,text\nFog,Fog fell.\n"Ferry,It sails.\nBridge,It opened.\n')
    (made / "up").symlink_to(tmp_path)
    os.mkfifo(made / "pipe")
    (made / "good.txt").write_text(COPY)
    return made


@pytest.mark.parametrize("command", ["parse", "ingest"])
def test_each_is_one_line_and_costs_no_other(run: Run, folder: Path, tmp_path: Path, command: str) -> None:
    form = ["--jsonl"] if command == "parse" else []
    done = run(command, *form, str(folder), place=tmp_path / "x.db")
    refused = [line for line in done.stderr.splitlines() if line.startswith("refused")]
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert len(refused) == len(REASONS)
    for line, (name, reason) in zip(sorted(refused), sorted(REASONS.items()), strict=True):
        assert line.startswith(f"refused  {folder}/{name}: ")
        assert reason in line
    if command == "parse":
        assert len(done.stdout.splitlines()) == 3
    else:
        assert done.stderr.splitlines()[-1] == "3 added, 0 unchanged, 0 updated, 7 refused"


@pytest.mark.parametrize(
    ("path", "reason"), [("pipe", "it is empty"), ("/dev/zero", "it is a device, not a file")]
)
def test_what_is_no_file_is_refused_at_once(run: Run, folder: Path, path: str, reason: str) -> None:
    done = run("parse", "--jsonl", str(folder / path))
    assert done.returncode == 1
    assert done.stderr.startswith("refused")
    assert reason in done.stderr

"""Letters that were decoded twice are mended where the reader asks for it, and only there."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run

TEXT = "Headline\n\nKARSK, Jan. 3, 2024 (AFP) - The cafÃ© reopened.\n"


def test_mojibake_is_mended_on_request(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    (as_it_is,) = json.loads(run("parse", "--json", str(path)).stdout)
    (mended,) = json.loads(run("parse", "--json", "--mojibake", str(path)).stdout)
    assert as_it_is["paragraphs"] == ["The cafÃ© reopened."]
    assert mended["paragraphs"] == ["The café reopened."]
    assert [(r["kind"], r["before"], r["after"]) for r in mended["repairs"]] == [("mojibake", "Ã©", "é")]


def test_what_was_mended_is_stored_so(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    place = tmp_path / "archive.db"
    assert run("ingest", "--mojibake", str(path), place=place).returncode == 0
    ref = run("search", "--format", "{ref}", place=place).stdout.strip()
    assert "café" in run("show", ref, place=place).stdout
    raw = run("show", ref, "--raw", place=place, text=False, input=b"").stdout
    assert raw == TEXT.encode()

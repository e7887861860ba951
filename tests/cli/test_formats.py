"""Formats on the command line: a file of several, a table, our own records, reading again."""

from __future__ import annotations

import json
import shutil
from base64 import b64encode
from pathlib import Path
from typing import Any

from tests.cli.conftest import Run

SAMPLES = Path(__file__).parents[1] / "wire" / "samples"
COPY = "SEOUL, Jan. 17 (Yonhap) -- The ferry left Karsk, Ann Moss said.\n(END)\n"


def told(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_bad_item_costs_no_other_one(run: Run, tmp_path: Path) -> None:
    done = run("ingest", "--jsonl", str(SAMPLES / "ninjs1-wrapped.json"), place=tmp_path / "x.db")
    assert done.returncode == 1
    outcomes = [(Path(one["path"]).name, one["outcome"]) for one in told(done.stdout)]
    assert outcomes == [
        ("ninjs1-wrapped.json!1", "added"),
        ("ninjs1-wrapped.json!2", "added"),
        ("ninjs1-wrapped.json!3", "refused"),
        ("ninjs1-wrapped.json!4", "refused"),
        ("ninjs1-wrapped.json!5", "refused"),
    ]


def test_what_is_no_story_is_skipped_and_no_failure(run: Run, tmp_path: Path) -> None:
    message = str(SAMPLES / "newsmlg2-message.xml")
    done = run("ingest", "--jsonl", message, place=tmp_path / "x.db")
    assert done.returncode == 0
    assert [one["outcome"] for one in told(done.stdout)] == ["added", "added", "refused", "refused"]
    assert done.stderr.endswith("2 added, 0 unchanged, 0 updated, 0 refused, 2 skipped\n")
    shown = run("parse", "--jsonl", message)
    assert shown.returncode == 0
    assert len(told(shown.stdout)) == 2
    assert shown.stderr.count("skipped") == 2


def test_a_table_is_a_dispatch_a_row(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "wire.csv"
    table.write_bytes(
        '제목,본문,일자\n"페리, 운항","페리가\n다시 운항한다.",20240117\n또,비가 왔다.,\n'.encode("cp949")
    )
    found = told(run("parse", "--jsonl", str(table)).stdout)
    assert [(one["headline"], one["published"], one["format"]) for one in found] == [
        ("페리, 운항", "2024-01-17", "json"),
        ("또", None, "json"),
    ]


def test_our_own_records_come_back_under_their_references(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "karsk.txt"
    lines = []
    for number in range(3):
        raw = COPY.replace("ferry", f"ferry no. {number}").encode()
        source.write_bytes(raw)
        (one,) = told(run("parse", "--jsonl", str(source)).stdout)
        lines.append({**one, "kept": {"forms": [{"bytes": b64encode(raw).decode(), "format": "text"}]}})
    export = tmp_path / "export.jsonl"
    export.write_text("".join(json.dumps(one) + "\n" for one in lines), encoding="utf-8")
    done = run("ingest", "--jsonl", str(export), place=tmp_path / "x.db")
    assert [one["ref"] for one in told(done.stdout)] == [one["ref"] for one in lines]
    held = run("show", lines[0]["ref"], "--raw", place=tmp_path / "x.db")
    assert held.stdout == COPY.replace("ferry", "ferry no. 0")


def test_every_sample_is_read_again_as_it_was(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for path in SAMPLES.iterdir():
        if path.suffix in {".json", ".txt", ".tst"}:
            shutil.copy(path, folder)
    run("ingest", str(folder), place=tmp_path / "x.db")
    found = told(run("reextract", "--all", "--jsonl", place=tmp_path / "x.db").stdout)
    assert len(found) > 20
    assert {one["outcome"] for one in found} == {"same"}

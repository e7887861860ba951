"""A medium that no list holds is cited, found and corrected like one that is listed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

TEXT = """Ferry sails again

PORT LISK, Jan. 17 (Yonhap) -- The ferry had sailed, the daily Karsk Courier wrote.

Minister Jane Ottoway said it was a good ship.
"""


@pytest.fixture
def lisk(run: Run, tmp_path: Path) -> Path:
    (tmp_path / "lisk.txt").write_text(TEXT, encoding="utf-8")
    place = tmp_path / "lisk.db"
    assert run("ingest", str(tmp_path / "lisk.txt"), place=place).returncode == 0
    return place


@pytest.mark.parametrize("query", ["outlet:karsk-courier", "cites:'Karsk Courier'", "via:karsk-courier"])
def test_it_is_found_by_its_key_and_its_name(run: Run, lisk: Path, query: str) -> None:
    done = run("search", query.replace("'", '"'), "--format", "{headline}|{outlets}", place=lisk)
    assert done.stdout == "Ferry sails again|karsk-courier\n"


def test_it_has_a_page(run: Run, lisk: Path) -> None:
    done = run("outlet", "Karsk Courier", place=lisk)
    assert done.returncode == 0
    assert "The ferry had sailed" in done.stdout


def test_a_statement_can_be_given_to_it(run: Run, lisk: Path) -> None:
    ref = run("search", "--format", "{ref}", place=lisk).stdout.strip()
    done = run("fix", ref, "--quote", "2", "--carrier", "Karsk Courier", place=lisk)
    assert done.returncode == 0
    found = run("search", "via:karsk-courier said:ottoway", "--format", "{headline}", place=lisk)
    assert found.stdout == "Ferry sails again\n"

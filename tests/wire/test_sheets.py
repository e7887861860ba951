"""Spreadsheets: what the samples beside do not say."""

from __future__ import annotations

import io
import re
import sys
import zipfile
from pathlib import Path

import pytest

from clipping_archive import wire
from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import containers, sheets

SAMPLES = Path(__file__).parent / "samples"


def test_the_bytes_of_a_row_are_its_cells_and_whole_numbers_have_no_point() -> None:
    items = wire.read((SAMPLES / "bigkinds-karsk.xlsx").read_bytes(), "a.xlsx")
    second = items[1]
    assert isinstance(second, Dispatch)
    assert '"일자": "20240302"' in second.raw.decode()
    assert second.path == "a.xlsx!2"


def test_a_workbook_is_no_archive_of_files() -> None:
    head = (SAMPLES / "bigkinds-karsk.xlsx").read_bytes()
    assert containers.zipped.recognises(head) is False


def test_without_its_library_a_workbook_is_refused_with_the_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(UnreadableDispatch, match=r"pip install 'clipping-archive\[office\]'"):
        list(sheets.rows((SAMPLES / "xlsx-table.xlsx").read_bytes(), "a.xlsx"))


def test_what_openpyxl_prints_of_odd_styles_is_not_printed(capsys: pytest.CaptureFixture[str]) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(SAMPLES / "xlsx-table.xlsx") as archive, zipfile.ZipFile(held, "w") as worse:
        for member in archive.namelist():
            data = archive.read(member)
            if member == "xl/styles.xml":
                data = re.sub(rb"<cellStyleXfs\b.*</cellStyleXfs>", b"", data)
            worse.writestr(member, data)
    with pytest.raises(UnreadableDispatch, match="damaged"):
        wire.read(held.getvalue(), "a")
    assert capsys.readouterr().out == ""

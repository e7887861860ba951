"""``show``: every form of it goes to standard output or into the file that was named."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    "form", [[], ["--as", "json"], ["--raw"], ["--repairs"], ["--history"]], ids=" ".join
)
def test_every_form_can_be_written_to_a_file(
    run: Run, held: Path, ref: str, tmp_path: Path, form: list[str]
) -> None:
    shown = run("show", ref, *form, place=held)
    saved = run("show", ref, *form, "-o", str(tmp_path / "out"), place=held)
    assert (saved.returncode, saved.stdout, saved.stderr) == (0, "", "")
    assert (tmp_path / "out").read_text(encoding="utf-8") == shown.stdout != ""


def test_a_file_that_is_not_there_is_what_is_missing(run: Run, held: Path, ref: str) -> None:
    done = run("show", ref, "--raw", "--file", "2", place=held)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines()[0] == f"clipping: error: {ref} has no file 2"

"""Wrong usage is said, with the way out: nothing that was asked for is silently passed over."""

from __future__ import annotations

from pathlib import Path

import pytest

from clipping_archive.cli.main import run as run_here
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("words", "said", "hint"),
    [
        (["show"], "Missing argument", "clipping show --help"),
        (["search", "--limit"], "requires an argument", "clipping search --help"),
        (["search", "-n", "-3"], "range", "clipping search --help"),
        (["--archive"], "requires an argument", "clipping --help"),
        (["search", "--archive", ""], "--archive is empty", "--archive"),
        (["--archive=", "search"], "--archive is empty", "--archive"),
        (["search", "--full"], "--full goes with --json", "--jsonl --full"),
        (["search", "--print0", "--jsonl"], "exclude each other", "Keep one"),
        (["search", "--print0", "--count"], "exclude each other", "Keep one"),
        (["people", "merge", "Tandt", "Brandt"], "people merge is not built yet", "people list"),
        (["people", "list", "Tandt"], "takes no names", "clipping person NAME"),
        (["outlets", "list", "nca"], "takes no names", "clipping outlet NAME"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_wrong_usage_is_two_lines(run: Run, held: Path, words: list[str], said: str, hint: str) -> None:
    done = run(*words, place=held)
    assert (done.returncode, done.stdout) == (2, "")
    error, cure = done.stderr.splitlines()
    assert error.startswith("clipping: error: ")
    assert said in error
    assert cure.startswith("hint: ")
    assert hint in cure


def test_no_statement_is_said_as_no_dispatch_is(run: Run, held: Path) -> None:
    done = run("quotes", "said:zzzz", place=held)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.splitlines()[0] == "0 statements"
    assert run("quotes", "said:zzzz", "--quiet", place=held).stderr == ""
    assert run("quotes", "said:zzzz", "--json", place=held).stdout == "[]\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["ingest", "-"], "clipping: interrupted; what was reported is stored\n"),
        (["parse", "-"], "clipping: interrupted\n"),
    ],
)
def test_ctrl_c_speaks_of_storing_only_where_something_is_stored(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    said: str,
) -> None:
    def interrupted(*words: object, **options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("clipping_archive.sources.sources", interrupted)
    monkeypatch.setenv("CLIPPING_ARCHIVE", str(tmp_path / "x.db"))
    assert run_here(words) == 130
    assert capsys.readouterr().err == said

"""``clipping review`` as a user runs it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from clipping_archive.views.press import citation
from tests.views import made

Run = Callable[..., CompletedProcess[str]]


@pytest.mark.parametrize(
    ("suffix", "begins"),
    [
        (".html", b"<!doctype html>"),
        (".md", b"---\n"),
        (".txt", b"The strait"),
        (".docx", b"PK"),
        (".pdf", b"%PDF"),
    ],
)
def test_the_name_of_the_file_says_the_form(
    run: Run, held: Path, tmp_path: Path, suffix: str, begins: bytes
) -> None:
    path = tmp_path / f"review{suffix}"
    done = run("review", "--title", "The strait", "-o", str(path), place=held)
    assert (done.returncode, done.stdout) == (0, "")
    assert path.read_bytes().startswith(begins)


def test_in_a_pipe_it_is_plain_text(run: Run, held: Path, ref: str) -> None:
    done = run("review", "--since", "2031-05-14", "--by", "agency", place=held)
    assert done.returncode == 0
    assert "How it is grouped: by the agency that issued them" in done.stdout
    assert ref in done.stdout
    assert citation(made.clipping()).partition(", SHA")[0] in " ".join(done.stdout.split())


def test_a_review_of_nothing_says_so(run: Run, held: Path) -> None:
    done = run("review", "person:nobody", place=held)
    assert done.returncode == 0
    assert "0 dispatches" in done.stdout
    assert "Nothing is held for person:nobody" in done.stderr


@pytest.mark.parametrize(
    "words", [["--by", "colour"], ["--as", "odt"], ["--takes", "last"], ["--paper", "a5"]]
)
def test_unknown_choices_are_refused(run: Run, held: Path, words: list[str]) -> None:
    assert run("review", *words, place=held).returncode == 2


def test_a_place_that_cannot_be_written(run: Run, held: Path, tmp_path: Path) -> None:
    done = run("review", "-o", str(tmp_path / "no" / "r.html"), place=held)
    assert done.returncode == 1
    assert "cannot be written" in done.stderr


def test_it_cites_in_the_style_that_was_asked_for(run: Run, held: Path, ref: str) -> None:
    words = ("review", "--since", "2031-05-14")
    done = run(*words, "--style", "apa", place=held)
    entry = run("cite", ref, "--style", "apa", place=held).stdout
    assert done.returncode == 0
    assert "".join(entry.split()) in "".join(done.stdout.split())
    assert run(*words, "--style", "vancouver", place=held).returncode == 2

"""``show --as``, ``-o``, ``--template`` and the pager, as a user runs them."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run


@pytest.mark.parametrize(
    ("suffix", "begins"),
    [
        (".md", b"---\nreference:"),
        (".html", b"<!doctype html>"),
        (".pdf", b"%PDF-"),
        (".docx", b"PK\x03\x04"),
        (".csv", b'"reference",'),
        (".json", b"[\n{"),
        (".txt", b"ISLE WIRE"),
        (".other", b"ISLE WIRE"),
    ],
)
def test_the_suffix_of_the_file_names_the_form(
    run: Run, held: Path, ref: str, tmp_path: Path, suffix: str, begins: bytes
) -> None:
    done = run("show", ref, "-o", str(tmp_path / f"out{suffix}"), place=held)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / f"out{suffix}").read_bytes().startswith(begins)


def test_repairs_alone_are_a_list_and_with_a_form_are_marked(run: Run, held: Path, ref: str) -> None:
    assert "¶2     cut-word" in run("show", ref, "--repairs", place=held).stdout
    marked = run("show", ref, "--repairs", "--as", "html", place=held).stdout
    assert '<ins title="cut-word: “report↵ed” became “reported”">' in marked
    assert "⁽" not in marked
    assert "¹" in run("show", ref, "--repairs", "--as", "text", place=held).stdout


def test_own_tags_are_in_a_file_only_when_asked_for(run: Run, held: Path, ref: str) -> None:
    run("tag", ref, "strait", place=held)
    assert "Tags: strait" in run("show", ref, place=held).stdout
    assert "strait</p>" not in run("show", ref, "--as", "html", place=held).stdout
    assert "Tags: strait</p>" in run("show", ref, "--as", "html", "--own-notes", place=held).stdout


def test_the_paper_is_a4_or_letter(run: Run, held: Path, ref: str, tmp_path: Path) -> None:
    from pypdf import PdfReader

    for paper, size in (("a4", (595, 842)), ("letter", (612, 792))):
        target = str(tmp_path / f"{paper}.pdf")
        assert run("show", ref, "--paper", paper, "-o", target, place=held).returncode == 0
        box = PdfReader(target).pages[0].mediabox
        assert (round(box.width), round(box.height)) == size
    wrong = run("show", ref, "--paper", "a5", "-o", str(tmp_path / "x.pdf"), place=held)
    assert (wrong.returncode, wrong.stderr.splitlines()[0]) == (
        2,
        "clipping: error: --paper 'a5' is no choice",
    )


def test_a_template_of_ones_own(run: Run, held: Path, ref: str, tmp_path: Path) -> None:
    template = tmp_path / "line.html.j2"
    template.write_text("{{ clipping.headline }} {{ record.schema }} {{ '<b>' }}\n", encoding="utf-8")
    done = run("show", ref, "--template", str(template), place=held)
    assert done.stdout == "Tandt meets harbor envoy amid talks on the strait 1 &lt;b&gt;\n"
    template.write_text("\n{{ clipping.nothing }}", encoding="utf-8")
    wrong = run("show", ref, "--template", str(template), place=held)
    assert wrong.returncode == 2
    assert "line 2: " in wrong.stderr
    assert "Traceback" not in wrong.stderr
    both = run("show", ref, "--template", str(template), "--as", "html", place=held)
    assert both.returncode == 2


def test_a_missing_library_names_its_cure(run: Run, held: Path, ref: str, tmp_path: Path) -> None:
    for name, cure in (("weasyprint", "print"), ("docx", "office")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("raise ImportError", encoding="utf-8")
        form = "pdf" if name == "weasyprint" else name
        path = f"{tmp_path}{os.pathsep}{ROOT}"
        done = run("show", ref, "--as", form, place=held, env={"PYTHONPATH": path})
        assert done.returncode == 1
        assert f"pip install 'clipping-archive[{cure}]'" in done.stderr
        assert "Traceback" not in done.stderr


def test_a_missing_pango_is_said_in_a_line(run: Run, held: Path, ref: str, tmp_path: Path) -> None:
    (tmp_path / "weasyprint").mkdir()
    (tmp_path / "weasyprint" / "__init__.py").write_text(
        "raise OSError('cannot load library')", encoding="utf-8"
    )
    done = run("show", ref, "--as", "pdf", place=held, env={"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"})
    assert done.returncode == 1
    assert "Pango" in done.stderr.splitlines()[0]


def on_terminal(place: Path, home: Path, *words: str, **environ: str) -> str:
    """Run a command on a terminal of its own of 80 columns and 24 lines, and give what it shows."""
    master, slave = pty.openpty()
    place_of = {"PATH": os.environ["PATH"], "HOME": str(home), "PYTHONPATH": str(ROOT), "TERM": "xterm",
                "COLUMNS": "80", "LINES": "24", "CLIPPING_ARCHIVE": str(place)}  # fmt: skip
    command = [sys.executable, "-m", "clipping_archive", *words]
    process = subprocess.Popen(
        command, env=place_of | environ, stdin=slave, stdout=slave, stderr=slave, start_new_session=True
    )
    os.close(slave)
    shown = b""
    try:
        while part := os.read(master, 65536):
            shown += part
    except OSError:  # how Linux says that the other side is closed
        pass
    os.close(master)
    process.wait(timeout=30)
    return shown.decode()


def test_long_output_goes_through_the_pager_that_is_set(held: Path, ref: str, tmp_path: Path) -> None:
    numbered = on_terminal(held, tmp_path, "show", ref, PAGER="grep -c .")
    assert numbered.strip().isdigit()
    assert (
        on_terminal(held, tmp_path, "show", ref, PAGER="grep -c .", CLIPPING_PAGER="wc -c").strip().isdigit()
    )
    for shown in (
        on_terminal(held, tmp_path, "show", ref, "--no-pager", PAGER="grep -c ."),
        on_terminal(held, tmp_path, "show", ref, PAGER="cat"),
        on_terminal(held, tmp_path, "show", ref, PAGER="grep -c .", CLIPPING_PAGER=""),
        on_terminal(held, tmp_path, "show", ref, PAGER="no-such-pager"),
        on_terminal(held, tmp_path, "show", ref, PAGER="grep -c .", LINES="200"),
    ):
        assert "ISLE WIRE" in shown


def test_a_reader_who_leaves_the_pager_early_is_no_error(held: Path, ref: str, tmp_path: Path) -> None:
    assert on_terminal(held, tmp_path, "show", ref, PAGER="head -n 1").count("\n") == 1


def test_a_pdf_is_nothing_for_a_terminal(held: Path, ref: str, tmp_path: Path) -> None:
    assert "-o clipping.pdf" in on_terminal(held, tmp_path, "show", ref, "--as", "pdf")

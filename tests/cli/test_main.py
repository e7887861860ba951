"""Statuses, errors, pipes and colour, as a shell sees them (a process of its own for each)."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_no_words_show_the_help_and_are_wrong_usage(run: Run) -> None:
    done = run()
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Commands:" in done.stderr


@pytest.mark.parametrize("words", [["--version"], ["search", "--version"]])
def test_the_version(run: Run, words: list[str]) -> None:
    assert run(*words).stdout.startswith("clipping ")


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["serch"], 2, "clipping search"),
        (["silences"], 2, "not built yet"),
        (["search", "--limt", "3"], 2, "--limit"),
        (["search", "-lavrov"], 2, "not lavrov"),
        (["search", "--sort", "relevence"], 2, "relevance"),
        (["search", "--json", "--count"], 2, "exclude each other"),
        (["search", "date:10/11/2023"], 2, "hint:"),
        (["search", "(a or"], 2, "^"),
        (["search", "--format", "{hedline}"], 2, "{headline}"),
        (["show", "ffffffffffff"], 1, "No dispatch is called"),
        (["show", "islewire", "--as", "pfd"], 2, "pdf"),
        (["person", "Nobody Ever"], 1, "clipping people list"),
        (["person", "Mirela Tantd"], 1, "Did you mean Mirela Tandt?"),
        (["outlet", "nosuch"], 1, "clipping outlets list"),
        (["outlet", "ncaa"], 1, "Did you mean nca?"),
        (["people", "merge"], 2, "not built yet"),
        (["ingest", "--published", "10/11/2023", "x"], 2, "2023-11-10 or 2023-10-11"),
        (["search", "--color", "blue"], 2, "auto, always, never"),
    ],
)
def test_an_error_is_two_lines_with_the_cure(
    run: Run, held: Path, words: list[str], status: int, said: str
) -> None:
    done = run(*words, place=held)
    assert done.returncode == status
    assert done.stdout == ""
    assert done.stderr.startswith("clipping: error: ")
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_bad_query_shows_a_caret_under_the_place(run: Run, held: Path) -> None:
    lines = run("search", "최선희 persn:x", place=held).stderr.splitlines()
    assert lines[1] == "  최선희 persn:x"
    assert lines[2] == "  " + " " * 7 + "^"


@pytest.mark.parametrize("command", ["search", "quotes"])
def test_a_bad_date_of_a_query_shows_a_caret_too(run: Run, held: Path, command: str) -> None:
    done = run(command, "harbor", "date:2024-13", place=held)
    assert (done.returncode, done.stdout) == (2, "")
    error, query, caret, hint = done.stderr.splitlines()
    assert error == "clipping: error: '2024-13' is no date"
    assert query == "  harbor date:2024-13"
    assert caret == "  " + " " * len("harbor date:") + "^"
    assert hint.startswith("hint: Dates are written as")


def test_a_traceback_only_with_debug(run: Run, held: Path) -> None:
    assert "Traceback" in run("--debug", "show", "ffff", place=held).stderr
    assert "Traceback" in run("show", "ffff", place=held, env={"CLIPPING_DEBUG": "1"}).stderr


def test_a_traceback_where_the_configuration_file_says_so(run: Run, held: Path, tmp_path: Path) -> None:
    config = tmp_path / ".config" / "clipping" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text("debug = true\n")
    assert "Traceback" in run("show", "ffff", place=held).stderr
    assert "Traceback" not in run("show", "ffff", place=held, env={"CLIPPING_DEBUG": "no"}).stderr
    assert "debug    yes  (--debug)" in run("config", "--debug").stdout


def test_a_missing_archive_is_not_made(run: Run, tmp_path: Path) -> None:
    done = run("search", "--archive", str(tmp_path / "none.db"))
    assert done.returncode == 1
    assert "clipping ingest" in done.stderr
    assert not (tmp_path / "none.db").exists()


def test_somebody_elses_database_is_left_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("not a database, but a diary " * 50, encoding="utf-8")
    done = run("search", place=tmp_path / "x.db")
    assert done.returncode == 1
    assert "--archive" in done.stderr


def test_the_global_options_stand_before_and_after(run: Run, held: Path) -> None:
    before = run("--archive", str(held), "search")
    after = run("search", "--archive", str(held))
    assert before.stdout == after.stdout != ""


def test_results_go_to_stdout_alone_and_one_a_line(run: Run, held: Path) -> None:
    done = run("search", place=held)
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""
    assert "\x1b" not in done.stdout


def test_an_empty_search_is_done(run: Run, held: Path) -> None:
    done = run("search", "zzzz", place=held)
    assert (done.returncode, done.stdout) == (0, "")
    assert json.loads(run("search", "zzzz", "--json", place=held).stdout) == []


@pytest.mark.parametrize("form", [[], ["--json"], ["--count"], ["--format", "{ref}"], ["--facet", "tag"]])
@pytest.mark.parametrize("field", ["agency", "outlet", "person", "place"])
def test_a_name_that_nothing_is_held_for_is_said(run: Run, held: Path, field: str, form: list[str]) -> None:
    done = run("search", f"{field}:nosuch", *form, place=held)
    assert done.returncode == 0
    assert done.stdout == {"--json": "[]\n", "--count": "0\n"}.get(form[0] if form else "", "")
    assert done.stderr.splitlines()[-1].startswith(f"hint: Nothing is held for {field}:nosuch; clipping ")
    assert "hint" not in run("search", f"{field}:nosuch", *form, "--quiet", place=held).stderr


def test_the_nearest_name_is_said_of_options_and_in_quotes_too(run: Run, held: Path) -> None:
    near = 'did you mean person:"Mirela Tandt"?'
    assert near in run("search", "--person", "tantd", place=held).stderr
    assert near in run("quotes", "person:tantd", place=held).stderr


@pytest.mark.parametrize(
    ("words", "environ", "colored"),
    [
        ([], {}, False),
        (["--color", "always"], {}, True),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ([], {"CLIPPING_COLOR": "always"}, True),
    ],
)
def test_colour(
    run: Run, held: Path, ref: str, words: list[str], environ: dict[str, str], colored: bool
) -> None:
    for command in (["show", ref], ["search"], ["chain", ref]):
        assert ("\x1b[" in run(*command, *words, place=held, env=environ).stdout) is colored


def test_a_reader_who_leaves_is_no_error(held: Path, ref: str) -> None:
    command = f"{sys.executable} -m clipping_archive show {f'{ref} ' * 60} | head -1; exit ${{PIPESTATUS[0]}}"
    environ = {**os.environ, "CLIPPING_ARCHIVE": str(held)}
    done = subprocess.run(["bash", "-c", command], env=environ, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (141, "")


def test_every_json_is_json(run: Run, held: Path, ref: str) -> None:
    commands = (
        ["search"], ["search", "--full"], ["quotes"], ["people"], ["outlets"], ["person", "tandt"], ["outlet", "nca"],
        ["stats"], ["chain", ref], ["dates", ref],
    )  # fmt: skip
    for words in commands:
        array = json.loads(run(*words, "--json", place=held).stdout)
        lines = run(*words, "--jsonl", place=held).stdout.splitlines()
        assert [json.loads(line) for line in lines] == array
        assert array
        assert all(next(iter(one)) == "schema" for one in array)


def test_reading_changes_no_byte(run: Run, held: Path, ref: str) -> None:
    before = hashlib.sha256(held.read_bytes()).hexdigest()
    for words in (
        ["search"],
        ["show", ref],
        ["stats"],
        ["people"],
        ["tag", ref, "x", "--dry-run"],
        ["migrate"],
    ):
        assert run(*words, place=held).returncode == 0
    assert hashlib.sha256(held.read_bytes()).hexdigest() == before


def test_the_shell_completes_references_people_and_outlets(run: Run, held: Path, ref: str) -> None:
    for words, expected in ((f"show {ref[:6]}", ref), ("outlet nc", "nca"), ("person Mir", "Mirela Tandt")):
        environ = {
            "_CLIPPING_COMPLETE": "complete_zsh",
            "_TYPER_COMPLETE_ARGS": f"clipping {words}",
            "CLIPPING_ARCHIVE": str(held),
        }
        assert expected in run(env=environ).stdout


def test_the_log_is_in_words_and_its_json_is_exact(run: Run, held: Path, ref: str) -> None:
    shown = run("log", place=held).stdout
    assert re.fullmatch(rf"1  \d{{4}}-\d\d-\d\d \d\d:\d\d UTC  added     {ref}  by [^:]+: from \S+\n", shown)
    (entry,) = json.loads(run("log", "--json", place=held).stdout)
    assert entry["detail"].keys() == {"path", "sha256"}
    assert shown == "1  " + run("show", ref, "--history", place=held).stdout.replace("by", f"{ref}  by", 1)

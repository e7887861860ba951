"""docs/commands.md and docs/settings.md say what there is, and nothing else."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from clipping_archive.cli.commands import COMMANDS, PLANNED
from clipping_archive.cli.main import load, program
from clipping_archive.search.fields import FIELDS
from clipping_archive.settings import OPTIONS
from tests.cli.conftest import ROOT, Run

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "commands.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## clipping (\w+)[^\n]*\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL))
SHARED = {option for parameter in program().params for option in parameter.opts} | {"--help", "-h"}


def documented(text: str) -> set[str]:
    """List the options that the first column of a table names."""
    cells = re.findall(r"^\| ([^|]*) \|", text, re.MULTILINE)
    return {option for cell in cells for option in re.findall(r"`(--?[a-z0-9][a-z0-9-]*)", cell)}


def test_every_command_has_a_section() -> None:
    assert list(SECTIONS) == list(COMMANDS)
    assert not PLANNED & set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_documented_and_no_other(name: str) -> None:
    command = load(name)
    options = {
        o for p in command.params if p.param_type_name == "option" for o in (*p.opts, *p.secondary_opts)
    }
    assert SHARED - {"--install-completion", "--show-completion", "--help", "-h"} <= options
    assert documented(SECTIONS[name]) == options - SHARED


def test_the_global_options_are_documented() -> None:
    everywhere = PAGE[PAGE.index("## Everywhere") : PAGE.index("## clipping")]
    assert documented(everywhere) == SHARED


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_an_example_in_help_and_docs(name: str) -> None:
    example = COMMANDS[name].example
    assert example.startswith(f"clipping {name}")
    assert f"    {example}\n" in SECTIONS[name]
    assert load(name).epilog == f"Example: {example}"


def test_the_examples_run_one_after_another_on_the_seeds(run: Run, tmp_path: Path) -> None:
    for entry in COMMANDS.values():
        done = run(*shlex.split(entry.example)[1:], place=tmp_path / "x.db", cwd=ROOT)
        assert done.returncode == 0, f"{entry.example}: {done.stderr}"


def test_the_help_of_search_names_every_field() -> None:
    shown = load("search").help
    assert [name for name in FIELDS if f"{name}:" not in shown] == []


def test_the_settings_are_documented_as_they_are() -> None:
    page = (DOCS / "settings.md").read_text(encoding="utf-8")
    rows = [f"| `{one.name}` | `{one.variable}` | `{one.default}` | {one.help} |" for one in OPTIONS]
    assert [line for line in page.splitlines() if line.startswith("| `")] == rows

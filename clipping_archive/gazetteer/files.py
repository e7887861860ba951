"""The data files beside this module, as they are read."""

from __future__ import annotations

from pkgutil import get_data
from typing import Any


def read(name: str) -> bytes:
    """Read a data file; pkgutil costs a tenth of importing importlib.resources."""
    data = get_data(__name__, name)
    assert data is not None  # only a loader without get_data gives None
    return data


def toml(name: str) -> dict[str, Any]:
    """Read the tables of a data file."""
    import tomllib

    return tomllib.loads(read(name).decode("utf-8"))


def listed(text: str) -> tuple[str, ...]:
    """Split a block of entries at commas and line ends."""
    return tuple(entry for part in text.replace("\n", ",").split(",") if (entry := part.strip()))

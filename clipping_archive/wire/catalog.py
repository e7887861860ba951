"""The formats that are read, as ``clipping formats`` lists them."""

from __future__ import annotations

import tomllib
from importlib.util import find_spec
from pkgutil import get_data

from clipping_archive.domain.format import Format


def catalog() -> list[Format]:
    """List the formats in the order in which readers are asked, then the containers.

    What is said of each stands in ``catalog.toml``; a test holds it to the readers.
    """
    data = get_data(__name__, "catalog.toml")
    assert data is not None  # only a loader without get_data gives None
    told = tomllib.loads(data.decode("utf-8"))
    return [
        _format(name, facts, container=kind == "container")
        for kind in ("format", "container")
        for name, facts in told[kind].items()
    ]


def _format(name: str, facts: dict[str, str], *, container: bool) -> Format:
    library = facts.get("library")
    return Format(
        name,
        facts["what"],
        facts["example"],
        facts.get("extra"),
        library is None or find_spec(library) is not None,
        container,
        facts.get("needed") != "no",
    )

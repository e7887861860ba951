"""Keep news-agency dispatches, and find again who said what, through which outlet, in which version.

The Python interface is three functions (docs/api.md)::

    from clipping_archive import find, ingest, open_archive

    with open_archive("archive.db", create=True) as archive:
        for outcome in ingest(archive, ["seeds/"], published="2024-01-17"):
            print(outcome.word, outcome.ref)
    for hit in find("archive.db", "person:choe via:kcna"):
        print(hit.ref, hit.headline)

They are imported when they are first used (PEP 562), so that ``import
clipping_archive`` costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["__version__", "find", "ingest", "open_archive"]

if TYPE_CHECKING:
    from clipping_archive.api import find, ingest, open_archive


def __getattr__(name: str) -> Any:
    if name in __all__:
        from clipping_archive import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__

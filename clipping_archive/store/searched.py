"""Search statements kept in the event log: what was searched belongs to what was done."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from clipping_archive.store.archive import Archive
from clipping_archive.store.log import Entry, append
from clipping_archive.store.place import Execute

KIND = "searched"
"""The word of the log."""


def keep(archive: Archive, statement: Mapping[str, Any], rules: str, at: datetime) -> None:
    """Keep a statement as an entry of the log."""
    with archive.transaction() as writer:
        writer.log(append(writer.execute, [Entry(at, KIND, None, archive.who, rules, dict(statement))]))


def kept(execute: Execute, digest: str) -> list[dict[str, Any]]:
    """List the statements whose answer has a digest that begins so, the newest first."""
    rows = execute("SELECT detail FROM event WHERE kind = ? ORDER BY number DESC", (KIND,))
    told = (json.loads(detail) for (detail,) in rows)
    return [one for one in told if one["result"].startswith(digest)]

"""The invented archive, made once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from clipping_archive.store.view import View
from tests.search.newsroom import fill


@pytest.fixture(scope="session")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[View]:
    path = tmp_path_factory.mktemp("archive") / "archive.db"
    fill(path)
    with View.open(str(path)) as opened:
        yield opened

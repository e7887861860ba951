"""Fixtures of the views: a clipping, a hit, a statement and two pages, made by hand."""

from __future__ import annotations

import pytest

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.hit import Hit
from clipping_archive.domain.pages import OutletPage, PersonPage, Statement
from tests.views import made


@pytest.fixture
def clipping() -> Clipping:
    """A dispatch with everything that a page can show."""
    return made.clipping()


@pytest.fixture
def hit() -> Hit:
    """A hit with a match in its third paragraph."""
    return made.hit()


@pytest.fixture
def statement() -> Statement:
    """A statement that an outlet carried."""
    return made.statement()


@pytest.fixture
def pages() -> tuple[PersonPage, OutletPage]:
    """A page of a person and one of an outlet."""
    return made.pages()

"""Clipping -> citation records: a dispatch in four styles and four formats; pure functions."""

from clipping_archive.citing.bibtex import biblatex, bibtex
from clipping_archive.citing.csl import item
from clipping_archive.citing.rendering import Cited, cite
from clipping_archive.citing.ris import ris
from clipping_archive.citing.shaped import shaped
from clipping_archive.citing.source import Source, source_of
from clipping_archive.citing.styles import STYLES
from clipping_archive.citing.through import lead

__all__ = [
    "STYLES",
    "Cited",
    "Source",
    "biblatex",
    "bibtex",
    "cite",
    "item",
    "lead",
    "ris",
    "shaped",
    "source_of",
]

"""The parts by which copy in Russian is read."""

from __future__ import annotations

from clipping_archive.extraction.reader import Language
from clipping_archive.extraction.russian_dates import find_russian_dates
from clipping_archive.extraction.russian_parties import named_in, others_in, taken_up
from clipping_archive.extraction.russian_people import find_russian_people
from clipping_archive.extraction.russian_statements import RussianStatements

RUSSIAN = Language(
    people=find_russian_people,
    outlets=named_in,
    others=others_in,
    taken_up=taken_up,
    statements=RussianStatements,
    dates=find_russian_dates,
)

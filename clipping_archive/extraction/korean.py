"""The parts by which copy in Korean is read."""

from __future__ import annotations

from clipping_archive.extraction.korean_dates import find_korean_dates
from clipping_archive.extraction.korean_parties import named_in, others_in, taken_up
from clipping_archive.extraction.korean_people import find_korean_people
from clipping_archive.extraction.korean_statements import KoreanStatements
from clipping_archive.extraction.reader import Language

KOREAN = Language(
    people=find_korean_people,
    outlets=named_in,
    others=others_in,
    taken_up=taken_up,
    statements=KoreanStatements,
    dates=find_korean_dates,
)

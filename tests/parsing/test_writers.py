"""Writers of an envelope."""

from __future__ import annotations

import pytest

from clipping_archive.parsing.writers import read_writers


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["By Ann Moss"], ("Ann Moss",)),
        (["Von Karl Anders, dpa"], ("Karl Anders",)),
        (["ANN MOSS, OLA BERG"], ("Ann Moss", "Ola Berg")),
        (["Geir Moss / Karsk Post"], ("Geir Moss",)),
        (["Ann Moss and Ola Berg"], ("Ann Moss", "Ola Berg")),
        (["Ann Moss og Ola Berg"], ("Ann Moss", "Ola Berg")),
        (["Ann Moss", "Ann Moss"], ("Ann Moss",)),
        (["Ann Moss, Lorvenia Correspondent"], ("Ann Moss",)),
        (["Ann", "Ola"], ("Ann", "Ola")),
        (["Ada Brenn, Maria da Silva"], ("Ada Brenn", "Maria da Silva")),
        (["gr/bp"], ()),
        (["hh/ph/ts"], ()),
        (["Reuters"], ()),
        (["NTB-Reuters"], ()),
        (["By Ann Moss in Karsk and Ola Berg in New Dunholt"], ("Ann Moss", "Ola Berg")),
        (["Von Ann Moss (Text) und Ola Berg (Foto)"], ("Ann Moss",)),
        (["Ann Moss (Text und Foto)"], ("Ann Moss",)),
        (["Karsk Ferries Oyj"], ()),
        (["Nordic Quay A/S"], ()),
        (["Tobias Moss/TT"], ("Tobias Moss",)),
        (["Ann Moss/Ola Berg"], ("Ann Moss", "Ola Berg")),
        (["Karsk newsroom"], ()),
        (["Jordan Press and Ann Moss"], ("Jordan Press", "Ann Moss")),
        (["Associated Press"], ()),
        (["Harbour opens after a long and cold winter"], ()),
        (["Willem van der Moss"], ("Willem van der Moss",)),
        (["https://example.com/ann"], ()),
        ([""], ()),
    ],
)
def test_people_and_nobody_else(lines: list[str], names: tuple[str, ...]) -> None:
    assert read_writers(lines) == names

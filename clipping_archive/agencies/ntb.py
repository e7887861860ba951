"""House style: Norsk Telegrambyrå."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

NTB = Agency(
    key="ntb",
    name="NTB",
    credits=("NTB", "Norsk Telegrambyrå", "NTB Nyhetstjenesten"),
    country="NO",
    zone="Europe/Oslo",
    domains=("ntb.no",),
    ends=("(©NTB)", "©NTB"),
)

"""House style: Anadolu Agency."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

ANADOLU = Agency(
    key="anadolu",
    name="Anadolu Agency",
    credits=(
        "AA",
        "Anadolu",
        "Anadolu Agency",
    ),
    country="TR",
    zone="Europe/Istanbul",
    domains=("aa.com.tr",),
    signs=(
        r"Anadolu Agency website (?:contains|carries) only a p(?:ortion|art) of the (?:news )?stories.*",
        r"\* ?Writ(?:ing|ten) by .{3,60}",
    ),
    days="dmy",
)

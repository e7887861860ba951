"""House style: Tidningarnas Telegrambyrå."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

TT = Agency(
    key="tt",
    name="TT",
    credits=("TT", "TT Nyhetsbyrån", "TT News Agency", "Tidningarnas Telegrambyrå"),
    country="SE",
    zone="Europe/Stockholm",
    domains=("tt.se",),
)

"""House style: Xinhua News Agency."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

XINHUA = Agency(
    key="xinhua",
    name="Xinhua News Agency",
    credits=("Xinhua", "xinhua", "Xinhu"),
    country="CN",
    zone="Asia/Shanghai",
    ends=("Enditem",),
)

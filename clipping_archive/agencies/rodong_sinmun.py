"""House style: Rodong Sinmun."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

RODONG_SINMUN = Agency(
    key="rodong-sinmun",
    name="Rodong Sinmun",
    credits=("Rodong Sinmun",),
    country="KP",
    zone="Asia/Pyongyang",
    domains=("rodong.rep.kp",),
    days="dmy",
)

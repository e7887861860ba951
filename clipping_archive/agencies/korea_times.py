"""House style: The Korea Times."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

KOREA_TIMES = Agency(
    key="korea-times",
    name="The Korea Times",
    credits=(
        "Korea Times",
        "The Korea Times",
    ),
    country="KR",
    zone="Asia/Seoul",
    domains=("koreatimes.co.kr",),
)

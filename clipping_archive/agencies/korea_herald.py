"""House style: The Korea Herald."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

KOREA_HERALD = Agency(
    key="korea-herald",
    name="The Korea Herald",
    credits=(
        "Korea Herald",
        "The Korea Herald",
    ),
    country="KR",
    zone="Asia/Seoul",
    domains=(
        "heraldcorp.com",
        "koreaherald.com",
    ),
)

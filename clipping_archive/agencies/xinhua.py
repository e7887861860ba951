"""House style: Xinhua News Agency."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

XINHUA = Agency(
    key="xinhua",
    name="Xinhua News Agency",
    credits=(
        "Xinhua",
        "Xinhua News Agency",
        "XINHUA",
        "Xinhu",
        "新华社",
    ),
    country="CN",
    zone="Asia/Shanghai",
    domains=(
        "xinhuanet.com",
        "news.cn",
    ),
    ends=(
        "Enditem",
        "■",
    ),
    signs=(
        r"\[Editor: .{2,40}\]",
        r"Editor: .{2,40}",
    ),
)

"""House style: Kyodo News."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

KYODO = Agency(
    key="kyodo",
    name="Kyodo News",
    credits=(
        "Kyodo",
        "Kyodo News",
        "Kyodo News Service",
    ),
    country="JP",
    zone="Asia/Tokyo",
    domains=(
        "kyodonews.net",
        "kyodonews.jp",
    ),
    ends=("==Kyodo",),
    signs=(
        r"K[A-Z]{1,3}-\d\d:\d\d-\d\d-\d\d-\d\d",
        r"KYODO NEWS - .{0,60}\| .{2,40}",
    ),
    days="dmy",
)

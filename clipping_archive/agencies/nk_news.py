"""House style: NK News."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

NK_NEWS = Agency(
    key="nk-news",
    name="NK News",
    credits=(
        "NK News",
        "NK NEWS",
    ),
    country="KR",
    zone="Asia/Seoul",
    domains=("nknews.org",),
    signs=(
        r"Edited by [A-Z].{3,60}",
        r"Views expressed in .{0,60} do not (?:necessarily )?(?:reflect|represent).{0,80}",
    ),
)

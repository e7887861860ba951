"""House style: Jiji Press."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

JIJI = Agency(
    key="jiji",
    name="Jiji Press",
    credits=(
        "Jiji Press",
        "Jiji",
        "JIJI Press",
    ),
    country="JP",
    zone="Asia/Tokyo",
    domains=("jiji.com",),
    ends=("END",),
    signs=(
        r"\[Copyright The Jiji Press, Ltd\.\]",
        r"\(\d{4}/\d\d/\d\d-\d\d:\d\d\)",
    ),
)

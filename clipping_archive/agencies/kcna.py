"""House style: Korean Central News Agency."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

KCNA = Agency(
    key="kcna",
    name="Korean Central News Agency",
    credits=("KCNA",),
    country="KP",
    zone="Asia/Pyongyang",
    ends=("-0-",),
)

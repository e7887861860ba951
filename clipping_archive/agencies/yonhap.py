"""House style: Yonhap News Agency."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency

YONHAP = Agency(
    key="yonhap",
    name="Yonhap News Agency",
    credits=("Yonhap", "Yonhap News Agency", "연합뉴스"),
    country="KR",
    zone="Asia/Seoul",
    domains=("yna.co.kr", "yonhapnews.co.kr"),
    ends=("(END)",),
)

"""House styles, one short file an agency; the order is that of detection."""

from __future__ import annotations

from clipping_archive.agencies.base import Agency
from clipping_archive.agencies.styles import AGENCIES

__all__ = ["AGENCIES", "Agency"]

"""Is an embargo still in force? One whose time cannot be read is, since nobody may guess."""

from __future__ import annotations

from datetime import UTC, datetime

from clipping_archive.domain.period import Period


def in_force(embargo: str, now: datetime) -> bool:
    """Say whether a dispatch may not be given on yet; a bare day holds to its end, in UTC."""
    period = Period.parse(embargo)
    if period is None:
        return True
    if period.instant is not None:
        return period.instant > now
    return period.last >= now.astimezone(UTC).date()

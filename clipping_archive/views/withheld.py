"""What must not be printed: the text of a dispatch under embargo, or of one that was killed."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.period import Period
from clipping_archive.views.harmless import harmless
from clipping_archive.views.sections import Asked, Signal
from clipping_archive.views.wording import day_words, published_words

KILLED = {"kill": "Killed", "withhold": "Withheld"}
LATEST = timedelta(hours=12)
"""How far behind UTC the last place on earth is where a day without an offset can end."""


def signal_of(clipping: Clipping) -> Signal | None:
    """Give what an editor must know first, or None: a kill, a withholding, a correction."""
    signal, series = clipping.dispatch.envelope.signal, clipping.story.series
    if signal not in (*KILLED, "correction"):
        if series is None or series.kind != "correction":
            return None
        signal = "correction"
    when = published_words(clipping.story)[0] if clipping.story.published else ""
    return Signal(signal, when if signal in KILLED else "")


def hidden(clipping: Clipping, asked: Asked) -> str:
    """Say why the text is not printed; empty where it may be."""
    signal = signal_of(clipping)
    if signal and signal.kind in KILLED and not asked.killed:
        when = f" on {signal.when}" if signal.when else " at a time that is not stated"
        return f"{KILLED[signal.kind]}{when}; --killed shows the text."
    embargo = clipping.dispatch.envelope.embargo
    if embargo and not asked.embargoed and runs(embargo, asked.now):
        return f"Embargoed until {embargo_words(embargo)}; --embargoed shows the text."
    return ""


def runs(embargo: str, now: datetime | None) -> bool:
    """Say whether an embargo may still run at an instant.

    One that gives a day, or a time without its offset, runs until it has ended
    everywhere on earth; one that cannot be read as a time never ends by itself.
    """
    until = Period.parse(embargo)
    if until is None or now is None:
        return True
    return now < (until.instant or _end(embargo, until))


def _end(embargo: str, until: Period) -> datetime:
    try:
        stated = datetime.fromisoformat(embargo.strip())
    except ValueError:  # a month or a year
        stated = datetime.combine(until.last, time())
    if stated.time() == time():
        stated = datetime.combine(until.last, time()) + timedelta(days=1)
    return stated.replace(tzinfo=UTC) + LATEST


def embargo_words(embargo: str) -> str:
    """Say until when: ``1 December 2026, 09:00 UTC``, or the words of the wire where they are no time."""
    until = Period.parse(embargo)
    if until is None:
        return f"“{harmless(embargo)}”"
    if until.instant is None and len(embargo.strip()) > len("2026-12-01"):
        return f"{day_words(until.iso())}, {harmless(embargo.strip()[11:16])} (no offset given)"
    return day_words(until.iso())

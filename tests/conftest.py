"""What holds for every test."""

from __future__ import annotations

from hypothesis import settings

# How long an example takes says nothing on a busy machine, and expressions are compiled at their first use.
settings.register_profile("clipping", deadline=None)
settings.load_profile("clipping")

"""The meaning of a rule, in a sentence for people; the sentences are data (``meanings.toml``)."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

FIXED = "fixed by "


@cache
def meanings() -> dict[str, dict[str, str]]:
    """Load the sentences by what they are about: people, statements, carriers, speakers, dates and so on."""
    text = files("clipping_archive.why").joinpath("meanings.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def meaning(about: str, rule: str) -> str:
    """Say what a rule means; a rule without a sentence is given by its name."""
    if rule.startswith(FIXED):
        return "A person corrected it; clipping fix REF --list says when."
    return meanings().get(about, {}).get(rule, rule)

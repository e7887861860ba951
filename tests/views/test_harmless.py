"""Text from the wire never acts."""

from __future__ import annotations

import json
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.views.harmless import cells, harmless, harmless_json


def test_escapes_and_overrides_become_visible() -> None:
    assert harmless("a\x1b[31mb") == "a␛[31mb"
    assert harmless("\u202egnp.exe") == "<U+202E>gnp.exe"
    assert harmless("\x9b2J\x7f\x00") == "<U+009B>2J␡␀"
    assert harmless("a\tb\nc") == "a b↵c"
    assert harmless("\udcff") == "<U+DCFF>"


@settings(max_examples=200)
@given(st.text(st.characters(exclude_categories=())))
def test_nothing_that_acts_is_left(text: str) -> None:
    safe = harmless(text)
    safe.encode()
    assert not [c for c in safe if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")]
    assert not [
        c
        for c in safe
        if unicodedata.bidirectional(c) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
    ]


@settings(max_examples=200)
@given(st.text(st.characters(exclude_categories=())))
def test_json_keeps_its_meaning(text: str) -> None:
    written = harmless_json(json.dumps({"text": text}, ensure_ascii=False))
    written.encode()
    assert json.loads(written) == {"text": text}
    assert not [c for c in written if unicodedata.category(c) == "Cc"]


def test_wide_and_combining_characters_are_measured() -> None:
    assert cells("최선희") == 6
    assert cells("é") == 1
    assert cells("plain") == 5

"""No bytes stop a reader: it reads them or refuses them with a sentence."""

from __future__ import annotations

import contextlib
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive import wire
from clipping_archive.domain.dispatch import Dispatch
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import READERS, jsons

SAMPLES = sorted(path for path in (Path(__file__).parent / "samples").iterdir() if path.suffix != ".expected")


def attempt(data: bytes) -> None:
    """Ask every reader; what one reads by name must have a text, a headline or a signal."""
    for reader in READERS:
        known = reader.recognises(data)
        assert isinstance(known, bool)
        found = []
        with contextlib.suppress(UnreadableDispatch):
            found = reader.read(data, "a")
            assert found
        for one in found:
            if isinstance(one, Dispatch):
                one.text.original.encode()


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    attempt(data)


@given(st.recursive(st.none() | st.text(max_size=9) | st.integers() | st.floats(), st.lists, max_leaves=5))
@settings(max_examples=50)
def test_any_value_says_something_or_nothing(value: object) -> None:
    told = jsons.words(value)
    assert told is None or told.encode()


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_damaged_sample(path: Path) -> None:
    chance = random.Random(path.name)
    whole = path.read_bytes()
    for _ in range(8):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(data))
            if chance.random() < 0.3:
                del data[at : at + chance.randint(1, 40)]
            else:
                data[at] = chance.choice(b'"{}[]<>\\\x00\x02\x03\n:,^0a\xff')
            data = data or bytearray(b" ")
        attempt(bytes(data))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'[{"a":' * 100_000, "nested too deep"),
        (b'{"title": ' + b"9" * 5000 + b"}", "a number that is too long"),
        (b"[]", "without any item"),
        (b"[{]", "line 1"),
        (b'{"title": "\\ud800\\u0000"}', "neither a headline nor a text"),
        (b"{}", "no key of it"),
    ],
)
def test_hostile_json_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableDispatch, match=reason):
        wire.read(data, "a.json")


def test_markup_nested_without_end_is_text_all_the_same() -> None:
    text = "<div>" * 20_000 + "Rain fell." + "</div>" * 20_000
    assert "Rain fell." in " ".join(jsons.paragraphs(text))


def test_a_script_in_a_body_is_no_text() -> None:
    data = b'{"title": "Ferry", "html": "<p>Rain fell.</p><script>alert(1)</script><style>p{}</style>"}'
    (found,) = wire.read(data, "a.json")
    assert isinstance(found, Dispatch)
    assert found.text.text == "Rain fell."

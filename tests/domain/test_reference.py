from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipping_archive.domain.reference import hex_of, key_range, reference, uid

VECTORS = [
    (b"", None, None, "71d862214c7e0e0a"),
    (b"abc", None, None, "5d3c0b5fc780e7f5"),
    (b" a\tb\r\nc\x0b\x0c", None, None, "5d3c0b5fc780e7f5"),
    (b"abc", "urn:x", None, "08d97e50b3494553"),
    (b"abc", "urn:x", "2", "71d6e83fabeb7f4a"),
    (b"abc", None, "2", "78ccb2ffb2ed784a"),
    ("최선희".encode(), None, None, "4589130fd45a3583"),
    (b"\xff\x00\x85\xa0", None, None, "32ef55f322987cb6"),
    (b"abc", "é", "", "423602c8aa4720c9"),
]


@pytest.mark.parametrize(("raw", "guid", "version", "expected"), VECTORS)
def test_uid_1_is_frozen(raw: bytes, guid: str | None, version: str | None, expected: str) -> None:
    assert hex_of(uid(raw, guid, version)) == expected


def test_uid_1_as_the_contract_says_it() -> None:
    digest = sha256(b"abc" + b"\0urn:x" + b"\0" + b"2").digest()
    assert uid(b"a b\nc", "urn:x", "2") == int.from_bytes(digest[:8], "big") >> 1


@given(st.binary(max_size=60), st.lists(st.sampled_from([b" ", b"\t", b"\n", b"\r", b"\x0b", b"\x0c"])))
def test_ascii_white_space_changes_no_key(raw: bytes, spaces: list[bytes]) -> None:
    cut = len(raw) // 2
    key = uid(raw)
    assert uid(raw[:cut] + b"".join(spaces) + raw[cut:]) == key
    assert 0 <= key < 2**63


def test_references() -> None:
    key = 0x7C41F2A09BE31234
    assert reference(key, "yonhap") == "yonhap-7c41f2a09be3"
    assert reference(key, None) == "unknown-7c41f2a09be3"
    assert reference(5, None, 16) == "unknown-0000000000000005"


@pytest.mark.parametrize(
    "ref", ["yonhap-7c41", "7C41", " unknown-7c41 ", "a-b_c-7c41", "24-kanal-7c41", "한겨레-7c41"]
)
def test_any_prefix_of_the_hex_serves(ref: str) -> None:
    assert key_range(ref) == (0x7C41000000000000, 0x7C41FFFFFFFFFFFF)


@pytest.mark.parametrize(
    "ref", ["", "yonhap", "yonhap-", "7c41x", "-7c41", "0" * 17, "７ｃ", "2024-01", "a b-7c41"]
)
def test_what_is_no_reference(ref: str) -> None:
    assert key_range(ref) is None

from __future__ import annotations

import sqlite3
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from clipping_archive.domain.tokens import _ODD, name_key, name_words, spaced, tokens

TOKENIZE = "tokenize='unicode61 remove_diacritics 2'"
ALPHABETS = st.one_of(
    st.characters(codec="utf-8"),
    st.characters(codec="utf-8", min_codepoint=0x300, max_codepoint=0x36F),
    st.characters(min_codepoint=0xAC00, max_codepoint=0xAC50),
    st.characters(min_codepoint=0x1100, max_codepoint=0x11FF),
    st.sampled_from("aäÅéß ſµǽİıΣς-–’'.\u00ad\u200b\u200d😀👩🏽한가がガー漢ﾊﾟअाع"),
)


def indexed(texts: list[str]) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute(f"CREATE VIRTUAL TABLE words USING fts5(text, {TOKENIZE})")
    connection.execute("CREATE VIRTUAL TABLE terms USING fts5vocab(words, instance)")
    given_text = [(n, text if (form := spaced(text)) is None else form) for n, text in enumerate(texts)]
    connection.executemany("INSERT INTO words(rowid, text) VALUES (?, ?)", given_text)
    return connection


@settings(max_examples=300, deadline=None)
@given(st.text(ALPHABETS, max_size=30))
@example("Choe Son-hui’s Éclat, 최선희는 e\u0301te\u0301")
@example("\u1112\u1161\u11ab\u1100\u1173\u11af")
@example("µ ſ ǽ İI ıi")
def test_the_index_counts_the_words_that_we_count(text: str) -> None:
    connection = indexed([text])
    terms = [row[0] for row in connection.execute("SELECT term FROM terms ORDER BY offset")]
    found = tokens(text)
    assert len(terms) == len(found)
    for token in found:
        assert 0 <= token.start < token.end <= len(text)
    assert all(left.end <= right.start for left, right in pairwise(found))


@settings(max_examples=200, deadline=None)
@given(st.text(ALPHABETS, min_size=1, max_size=20), st.data())
def test_every_run_of_words_finds_the_text_as_a_phrase(text: str, data: st.DataObject) -> None:
    found = tokens(text)
    if not found:
        return
    first = data.draw(st.integers(0, len(found) - 1))
    last = data.draw(st.integers(first + 1, len(found)))
    for words in (found[first:last], tokens(text[found[first].start : found[last - 1].end])):
        phrase = '"' + " ".join(token.text for token in words) + '"'
        assert (
            indexed([text]).execute("SELECT count(*) FROM words WHERE words MATCH ?", (phrase,)).fetchone()[0]
        )


def test_text_that_is_indexed_as_it_stands_is_read_alike_by_both() -> None:
    """Every character that ``spaced`` leaves alone, between two letters and as SQLite folds it."""
    plain = [chr(n) for n in range(1, 0x3000) if not _ODD.match(chr(n))]
    connection = indexed([f"q{char}q" for char in plain])
    terms: dict[int, list[str]] = {}
    for row, term in connection.execute("SELECT doc, term FROM terms ORDER BY doc, offset"):
        terms.setdefault(row, []).append(term)
    for number, char in enumerate(plain):
        assert terms[number] == [token.text for token in tokens(f"q{char}q")], repr(char)
    assert len(plain) > 400


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("N. Korean FM", ["n", "korean", "fm"]),
        ("Zoë\u2019s CAFÉ", ["zoe", "s", "cafe"]),
        ("cafe\u0301s", ["cafes"]),
        ("최선희는", ["최", "선", "희", "는"]),
        ("\u110e\u116c\u1109\u1165\u11ab", ["최", "선"]),
        ("5천명 in東京", ["5", "천", "명", "in", "東", "京"]),
        ("Жизнь ΆΛΦΑ", ["жизнь", "αλφα"]),
        ("a_b\u00adc", ["a", "b", "c"]),
        ("\u0301 😀 —", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert [token.text for token in tokens(text)] == words


def test_offsets_are_code_points() -> None:
    text = "😀 Café 최선희"
    assert [text[token.start : token.end] for token in tokens(text)] == ["Café", "최", "선", "희"]


def test_plain_text_needs_no_second_form() -> None:
    assert spaced("“Plain” – text, café… €5") is None
    assert spaced("최선희 said") == "최 선 희 said"
    assert spaced("😀") == ""
    assert spaced("plain\0text") == "plain text"


def test_spellings_of_a_name_meet() -> None:
    assert name_key("Choe Son-hui") == name_key("CHOE Son Hui") == name_key("Chöe Son–hui") == "choe son hui"
    assert name_words("Choe Son-hui") == {"choe", "son", "hui", "sonhui"}
    assert name_words("O'Dorvan") == {"o", "dorvan", "odorvan"}

"""What holds for every repair: nothing is lost, nothing is done twice, and every place can be found again."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings

from clipping_archive.domain.story import REMOVED
from clipping_archive.domain.traced import MENDS, Traced
from clipping_archive.parsing import parse, take_back
from clipping_archive.repair import MANY, STEPS, Step, repair
from tests.repair.strategies import COPY, letters, wired

PAGE = (Path(__file__).parents[2] / "docs" / "repairs.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^\| `([a-z-]+)` \| (yes|no) \| (.+) \| (.+) \|$", PAGE, re.MULTILINE)
NAMED = pytest.mark.parametrize("step", STEPS, ids=lambda step: step.__name__)


def shown(cell: str) -> str:
    """Read a cell of the table: code, with signs for what cannot be seen."""
    return cell.strip("`").strip().translate(str.maketrans("⏎␍⍽␛", "\n\r\xa0\x1b"))


@settings(max_examples=400, deadline=None)
@given(COPY)
def test_what_was_mended_is_not_mended_again(text: str) -> None:
    mended = repair(Traced(text))
    assert repair(mended) is mended
    assert repair(Traced(mended.text)).edits == ()


@NAMED
@settings(max_examples=60, deadline=None)
@given(text=COPY)
def test_a_step_leaves_itself_nothing_to_do(step: Step, text: str) -> None:
    once = Traced(text).edit(step(text))
    for _ in range(4):  # an entity may be made of entities, a tag of tags
        once = once.edit(step(once.text))
    assert once.edit(step(once.text)) is once


@NAMED
@settings(max_examples=60, deadline=None)
@given(text=COPY)
def test_a_mend_keeps_every_letter(step: Step, text: str) -> None:
    for start, end, after, kind in step(text):
        if kind in MENDS:
            assert letters(text[start:end]) == letters(after)


@settings(max_examples=300, deadline=None)
@given(COPY)
def test_mends_put_together_keep_every_letter(text: str) -> None:
    for start, end, after, kind in repair(Traced(text)).edits:
        if kind in MENDS:
            assert letters(text[start:end]) == letters(after)


@settings(max_examples=300, deadline=None)
@given(COPY)
def test_the_decoded_text_can_be_given_back(text: str) -> None:
    mended = repair(Traced(text))
    back, done = [], 0
    for start, end, edit in mended.placed():
        assert mended.text[start:end] == edit.after
        back += (mended.text[done:start], text[edit.start : edit.end])
        done = end
    assert "".join(back) + mended.text[done:] == text == mended.original
    assert take_back(parse(mended)) == text


@settings(max_examples=300, deadline=None)
@given(COPY)
def test_repairs_are_where_they_say(text: str) -> None:
    story = parse(repair(Traced(text)))
    for found in story.repairs:
        if found.paragraph is not None:
            assert story.paragraphs[found.paragraph][found.start : found.end] == found.after
        else:
            assert found.start == found.end <= len(text)
        if found.kind not in REMOVED:
            assert found.before in text


def test_a_whole_dispatch() -> None:
    sent = (
        "(LEAD) Ferry line closes\r\n\r\n"
        + wired(
            "LORVEN, Dec. 3 (Yonhap) -- The ferry&#x27;s last captain, Ann Moss, said Monday that she had never "
            "seen the harbour so empty.<br/>",
            "The line ran for two- and three-day trips, and self- reliance was its rule, she said.",
        )
        .replace("she said", "she\xa0said")
        .replace("\n", "\r\n")
        + "moss@yna.co.kr\r\n(END)\r\n"
    )
    mended = repair(Traced(sent))
    assert mended.text.splitlines()[2] == (
        "    LORVEN, Dec. 3 (Yonhap) -- The ferry's last captain, Ann Moss, said Monday that she had never "
        "seen the harbour so empty."
    )
    assert "two- and three-day trips, and self-reliance was its rule, she said." in mended.text
    assert {edit.kind for edit in mended.edits} == {"line-end", "wrap", "entity", "tag", "hyphen", "space"}


def test_texts_do_not_know_of_each_other() -> None:
    texts = ["The dif-ferent sea. He left.She stayed.", "a dif- ferent sea", "We said ``no'' , he do n't ."]
    alone = [repair(Traced(text)) for text in texts]
    assert [repair(Traced(text)) for text in reversed(texts)] == alone[::-1]


def test_very_many_edits_are_put_together() -> None:
    text = "said.They " * (MANY + 10_000)
    mended = repair(Traced(text))
    assert mended.text.strip() == ("said. They " * (MANY + 10_000)).strip()
    assert MANY < len(mended.edits) < MANY + 1_000
    assert mended.original == text


@pytest.mark.parametrize(("kind", "mend", "came", "read"), EXAMPLES)
def test_the_examples_of_the_page_are_true(kind: str, mend: str, came: str, read: str) -> None:
    mended = repair(Traced(shown(came)), mojibake=kind == "mojibake")
    assert mended.text == shown(read)
    assert {edit.kind for edit in mended.edits} == {kind}
    assert (kind in MENDS) == (mend == "yes")


def test_every_kind_has_an_example_and_a_section() -> None:
    kinds = [kind for kind, *_ in EXAMPLES]
    assert kinds == re.findall(r"^### `([a-z-]+)`", PAGE, re.MULTILINE)
    assert set(kinds) >= MENDS


@settings(max_examples=200, deadline=None)
@given(COPY)
def test_no_kind_is_unexplained(text: str) -> None:
    assert {edit.kind for edit in repair(Traced(text)).edits} <= {kind for kind, *_ in EXAMPLES}


@pytest.mark.parametrize(
    "unit",
    [
        "<p>", "<script>", "<!-- ", '<a b="', '<a b="c">x', "</p> ", "<S> ", "x <br> ", "''x ", "``x ", "`x ", "1'' ",
        "EU?s ", "Ab _ cd ", "self- reliance ", "aa- bb ", "a-b- cd ", "ComradeKim Jong Unwas ", "low.In the ",
        'a."The ', "1.The ", "x . ", "x 's ", '" x " ', "<a ", "<a x=y ", "&lt;p&gt; ", "x\n\n<p>\n", "ab cd\n", "w- \n",
        "    ", "\r\r\n", "\x1b[", "&amp;", "\u3000",
    ],
)  # fmt: skip
def test_no_text_takes_long(unit: str) -> None:
    begun = time.process_time()
    repair(Traced(unit * (200_000 // len(unit))))
    assert time.process_time() - begun < 4

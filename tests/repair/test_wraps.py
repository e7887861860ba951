"""Hard-wrapped lines."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clipping_archive.repair.wraps import unwrap
from tests.repair.strategies import letters, mend, wired

FIRST = (
    "LORVEN, Dec. 3 (Islewire) -- The harbour of Lorven opened again on Monday, six days after a storm had taken "
    "the outer wall, and the first ferry brought mail, flour and two doctors to the island, the line said."
)
SECOND = (
    "Ann Moss, who has led the line since the spring, said that nobody on the island had gone hungry, though the "
    "bakers of the upper town had been baking with oats and with what was left of the barley."
)
SHORT = "“We sail,” she said."


def plain(*paragraphs: str, width: int = 66) -> str:
    """Set paragraphs without indentation, an empty line between them."""
    return "\n".join(wired(paragraph, width=width, indent="") for paragraph in paragraphs)


@pytest.mark.parametrize("width", [42, 56, 66, 72, 80])
@pytest.mark.parametrize("indent", ["   ", "    ", "     "])
def test_wire_copy_is_unwrapped(width: int, indent: str) -> None:
    sent = wired(FIRST, SHORT, SECOND, width=width, indent=indent)
    assert mend(unwrap, sent) == "".join(f"{indent}{paragraph}\n" for paragraph in (FIRST, SHORT, SECOND))


@pytest.mark.parametrize("width", [42, 56, 66, 72, 80])
def test_copy_with_empty_lines_is_unwrapped(width: int) -> None:
    assert mend(unwrap, plain(FIRST, SHORT, SECOND, width=width)) == f"{FIRST}\n\n{SHORT}\n\n{SECOND}\n"


def test_one_break_within_a_sentence_is_damage() -> None:
    text = "The harbour of Lorven was shut on Monday because a storm had taken\nthe outer wall.\n\nIt opened."
    assert mend(unwrap, text) == text.replace("taken\nthe", "taken the")


def test_header_and_sign_off_keep_their_lines() -> None:
    head = "(LEAD) Harbour of Lorven opens\nBy Ann Moss\n"
    foot = "moss@lorven.example\n(END)\n"
    mended = mend(unwrap, head + wired(FIRST, SECOND) + foot)
    assert mended.startswith(head + "    LORVEN")
    assert mended.endswith("barley.\n" + foot)
    assert mended.count("\n") == 6


@pytest.mark.parametrize(
    "text",
    [
        "The ferry left.\nThe harbour closed.\nNobody stayed.\n",
        "O sea that never sleeps,\nthat never rests\nupon the shore,\nremember us,\n",
        "Lorven    4.20   5.10\nTandt     3.10   3.90\nMoss      2.20   2.90\n",
        "1. Lorven opens its harbour\n2. Tandt closes its own harbour\n3. Nobody sails to either\n",
        "- Lorven opens its harbour after six days\n- Tandt closes its own after one\n",
        f"{FIRST}\n{SECOND}\n",  # a paragraph a line
        "Harbour opens\n",
        "\n\n",
        "one\n",
    ],
)
def test_what_is_not_wrapped_stays(text: str) -> None:
    assert mend(unwrap, text) == text


def test_a_table_within_wrapped_copy_stays() -> None:
    table = "Lorven      4.20    5.10\nTandt       3.10    3.90\n"
    mended = mend(unwrap, wired(FIRST) + table + wired(SECOND))
    assert table in mended
    assert FIRST in mended
    assert SECOND in mended


def test_a_list_within_wrapped_copy_stays() -> None:
    items = "- Lorven opens its harbour\n- Tandt closes its own\n"
    assert items in mend(unwrap, wired(FIRST) + items + wired(SECOND))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from([FIRST, SECOND, SHORT]), min_size=1, max_size=6),
    st.integers(44, 90),
    st.sampled_from(["", "   ", "     "]),
)
def test_unwrapping_moves_nothing_but_breaks(paragraphs: list[str], width: int, indent: str) -> None:
    sent = wired(*paragraphs, width=width, indent=indent)
    mended = mend(unwrap, sent)
    assert letters(mended) == letters(sent)
    assert mended.split() == sent.split()
    assert all(sent[c.start : c.end].isspace() and c.after == " " for c in unwrap(sent))


@pytest.mark.parametrize("width", [40, 44, 60])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "로르벤 항구가 지난 월요일에 다시 문을 열었다고 항만 당국이 밝혔다. 당국은 폭풍이 바깥쪽 방파제를 무너뜨린 지 엿새 만에 "
            "첫 여객선이 우편물과 밀가루를 싣고 섬에 도착했다고 설명했다.",
            "봄부터 항로를 맡아 온 책임자는 섬에서 굶은 사람은 아무도 없었다고 말했다. 그는 또 윗마을의 빵집들이 귀리와 남은 보리로 "
            "빵을 구워 왔다고 덧붙였다.",
        ),
        (
            "Порт Лорвен снова открылся в понедельник, через шесть дней после того, как буря разрушила внешнюю стену, "
            "и первый паром привез на остров почту, муку и двух врачей.",
            "Никто на острове не голодал, сказала начальница линии, хотя пекари верхнего города пекли хлеб из овса и "
            "из того, что осталось от ячменя.",
        ),
    ],
)
def test_korean_and_russian_lines_are_unwrapped(width: int, first: str, second: str) -> None:
    assert mend(unwrap, plain(first, second, width=width)) == f"{first}\n\n{second}\n"


@pytest.mark.parametrize(
    "text",
    [
        "로르벤 항구 다시 열어\n탄트 항구는 문 닫아\n섬으로 가는 배 없어\n",
        "로르벤 항구가 다시 문을 열었다.\n탄트 항구는 문을 닫았다.\n섬으로 가는 배는 없었다.\n",
        "Порт открыт.\nПаром ушел.\nВсе остались.\n",
    ],
)
def test_short_korean_and_russian_lines_stay(text: str) -> None:
    assert mend(unwrap, text) == text

"""The language of a text."""

from __future__ import annotations

import pytest

from clipping_archive.parsing.language import language_of
from tests.parsing.made import FERRY, NIGHT


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (FERRY + NIGHT, "en"),
        ("연락선이 카르스크를 떠났다고 선사가 오일 밝혔다. 비가 왔다.", "ko"),
        ("연락선 Karsk호가 항구를 떠났다고 선사가 오일 밝혔다.", "ko"),
        ("Паром вышел из порта Карск во вторник, сообщила компания.", "ru"),
        ("フェリーは火曜日にカルスクを出港したと会社が発表した。", "ja"),
        ("渡轮于星期二离开卡尔斯克港口前往邓霍尔特船东表示共有二百一十二人", "zh"),
        ("Die Fähre hat den Hafen am Dienstag verlassen, sagte der Eigner.", None),
        ("Ferry.", None),
        ("2024 03 05 212", None),
        ("", None),
    ],
)
def test_language(text: str, language: str | None) -> None:
    assert language_of(text) == language


def test_words_far_down_tell_it_where_the_first_do_not() -> None:
    assert language_of("Karsk Ferries, Dunholt. " * 30 + "The owner of the ferry said so.") == "en"
    assert language_of("Karsk" * 119 + " th" + "ofts, Karsk ando Karsk tot." * 30) is None

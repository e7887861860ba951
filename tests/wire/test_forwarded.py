"""Mails that were sent on as text."""

from __future__ import annotations

import pytest

from clipping_archive.wire import forwarded

COPY = "KARSK, Jan. 17 (Yonhap) -- The ferry stands still."


@pytest.mark.parametrize(
    "head",
    [
        "---------- Forwarded message ---------\nFrom: Yonhap <news@yna.co.kr>\nDate: Wed, Jan 17, 2024\nSubject: Ferry\n"
        "To: <a@b.example>\n",
        "-----Original Message-----\nFrom: Yonhap [mailto:news@yna.co.kr]\nSent: Wednesday\nTo: list\nSubject: Ferry\n",
        "-----Ursprüngliche Nachricht-----\nVon: Yonhap <news@yna.co.kr>\nGesendet: Mittwoch\nAn: Liste\nBetreff: Ferry\n",
        "De : Yonhap <news@yna.co.kr>\nEnvoyé : mercredi\nÀ : liste\nObjet : Ferry\n",
        "*From:* Yonhap <news@yna.co.kr>\n*Sent:* Wednesday\n*To:* list\n*Subject:* Ferry\n",
        "보낸 사람: Yonhap <news@yna.co.kr>\n날짜: 2024년 1월 17일\n제목: Ferry\n받는 사람: a@b.example\n",
    ],
)
def test_the_copy_is_below_the_headers(head: str) -> None:
    found = forwarded.find(f"FYI\n\n{head}\n{COPY}\n")
    assert found is not None
    assert (found.above, found.headers["subject"], found.text) == ("FYI", "Ferry", COPY)
    assert "news@yna.co.kr" in found.headers["from"]


def test_the_innermost_mail_counts() -> None:
    outer = "From: a@b.example\nDate: Wed\nSubject: Fwd\n"
    found = forwarded.find(f"{outer}\nSee below.\n\nFrom: c@d.example\nDate: Tue\nSubject: Ferry\n\n{COPY}")
    assert found is not None
    assert (found.above, found.headers["subject"], found.text) == ("See below.", "Ferry", COPY)


@pytest.mark.parametrize(
    "text", [COPY, "From: a ferry\n\nThe ferry stands.", "To: all\nSubject: ferries\nThe ferry stands."]
)
def test_a_text_that_sends_nothing_on_is_none(text: str) -> None:
    assert forwarded.find(text) is None

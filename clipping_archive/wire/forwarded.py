"""Mails that were sent on as text: the headers that stand in the body, and the copy below them."""

from __future__ import annotations

from dataclasses import dataclass

from clipping_archive.domain import expressions as re

_NAMES = {
    "from": "from von de van da från fra mittente remitente 보낸사람 보낸이 발신 发件人 差出人 от",
    "date": "date sent datum gesendet envoyé enviado verzonden inviato data fecha skickat sendt dato"
    " 날짜 보낸날짜 발신일 发送时间 送信日時 日期 отправлено дата",
    "subject": "subject betreff objet asunto onderwerp oggetto assunto ämne emne 제목 主题 件名 тема",
    "other": "to cc bcc replyto an kopie à para aan a til till 받는사람 받는이 참조 收件人 宛先"
    " кому organization importance",
}
LABELS = {word: name for name, words in _NAMES.items() for word in words.split()}
_LABELLED = re.compile(r"[*_>\s]{0,4}([^\W\d_][^:\n]{0,18}?)\s?[*_]{0,2}:[*_]{0,2}\s*(.*)")
_RULE = re.compile(
    r"\s*>?\s*(?:[-_=]{3,}|begin forwarded message|anfang der weitergeleiteten).*", re.IGNORECASE
)
FEWEST = 3
"""So many headers one below another, sender and subject or day among them, begin a mail sent on."""
MOST = 200
"""Lines of a mail in which a mail sent on may begin."""


@dataclass(frozen=True)
class Forwarded:
    """A mail inside a mail: what was written above it, its headers by our names, its text."""

    above: str
    headers: dict[str, str]
    text: str


def find(text: str) -> Forwarded | None:
    """Find the innermost mail that was sent on; None where the text is none."""
    lines = text.splitlines()
    found, at = None, 0
    while at < min(len(lines), MOST):
        headers, end = _headers(lines, at)
        if headers is None:
            at += 1
            continue
        above = lines[: at - 1] if at and _RULE.fullmatch(lines[at - 1]) else lines[:at]
        before = found.above if found else ""
        found = Forwarded("\n".join([before, *above]).strip(), headers, "\n".join(lines[end:]).lstrip("\n"))
        lines, at = lines[end:], 0
    return found


def _headers(lines: list[str], at: int) -> tuple[dict[str, str] | None, int]:
    """Read headers that begin at a line: labels of mail one below another, and their second lines."""
    found: dict[str, str] = {}
    count, end, last = 0, at, ""
    while end < len(lines) and lines[end].strip():
        label = _LABELLED.fullmatch(lines[end])
        name = LABELS.get(re.sub(r"[\W_]", "", label[1].casefold())) if label else None
        if label and name:
            found.setdefault(name, label[2].strip())
            count, last = count + 1, name
        elif last and lines[end][:1] in " \t":
            found[last] += f" {lines[end].strip()}"
        else:
            break
        end += 1
    told = "from" in found and ("subject" in found or "date" in found)
    return (found, end) if told and count >= FEWEST else (None, at)

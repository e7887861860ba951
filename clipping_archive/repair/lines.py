"""What a single line is: prose that may go on, or something that stands by itself."""

from __future__ import annotations

from functools import lru_cache

from clipping_archive.domain import expressions as re

_GAP = re.compile(r"(?<![.!?:;,\"”’)\s])(?: {2,}|\t)\s*(?=\S)")
_WIDE_GAP = re.compile(r"\S(?: {4,}|\t)\s*\S")
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"[-+$€£¥(]*\d[\d.,:/%)-]*")
_ITEM = re.compile(r"(?:--|[-–—*·•◇○●■□▲△▶※+o]|\d{1,3}[.)]|[a-zA-Z][.)])(?=\s)")
_FIRST_ITEM = re.compile(r"[^-–—\d]|[01][.)]|(?:--|[-–—](?!-)) *[^a-z -]")
_HEADING = re.compile(
    r"\((?:ATTN|EDITORS?|Eds|NOTE)\b"
    r"|\((?:URGENT|LEAD|\d(?:st|nd|rd|th) LD|News |Yonhap |CORRECTED)"
    r"|\[?Eds?(?:itors?)?'?s?:"
    r"|(?:Source|Contact|Tel|Copyright|Keywords|SOURCE)\b ?[:(]|©"
    r"|(?:By|BY) [A-Z]|by [A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){1,3}\Z"
    r"|[A-Z][A-Z'’ ./-]{2,40}, (?:[A-Z][\w'’. ]{2,30}, )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"|\((?:END|end|Reporting|Additional reporting|Writing|Editing)\b|-0-|={2,}|--[A-Z]|_{3,}|[#*]"
    r"|(?:Enditem|Reuters?|dpa)\Z|<<|>>|\^"
)
_DATELINE = re.compile(r"[A-Z][\w'’ ,./-]{1,60}\([A-Z][\w -]{1,24}\) ?(?:--?|–|—|_)")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,255}(?:\(END\))?\Z")
_CLOSED = re.compile(r"\(.*\)\Z|(?:By|BY|by) |[-_=#*^<>]|Source|Contact|Tel|Copyright|SOURCE|©|\S+\Z")


@lru_cache(256)  # a line is asked about four times: before and behind another, in two rounds of repair
def is_table_row(line: str) -> bool:
    """Say whether a line is set in columns: between bars, or by gaps that no punctuation explains."""
    line = line.strip()
    if line[:1] == line[-1:] == "|" != line:
        return True
    if "  " not in line and "\t" not in line:
        return _is_figures(line)
    gaps = len(_GAP.findall(line))
    return gaps >= 2 or (gaps == 1 and _WIDE_GAP.search(line) is not None) or _is_figures(line)


def _is_figures(line: str) -> bool:
    """Say whether half of the words or more are numbers, as in a list of prices."""
    if not _DIGIT.search(line):
        return False
    words = line.split(None, 40)
    if len(words) < 3:
        return False
    return 2 * sum(1 for word in words if word[-1].isdigit() and _NUMBER.fullmatch(word)) >= len(words)


def is_shouted(line: str) -> bool:
    """Say whether a line is in capitals, as old headlines and crossheads are."""
    return line.isupper() and not line.endswith(",")


def is_item(line: str, before: str) -> bool:
    """Say whether a line is an item of a list; a dash or number that goes on with a sentence is none."""
    if not _ITEM.match(line):
        return False
    goes_on = before[-1:].isalnum() or before.endswith(",")
    return not goes_on or _FIRST_ITEM.match(line) is not None or _ITEM.match(before) is not None


@lru_cache(256)
def _is_heading(line: str) -> bool:
    # The last two may begin with any word: looked at only behind their sign, they cost a third.
    return (
        _HEADING.match(line) is not None
        or ("(" in line and _DATELINE.match(line) is not None)
        or ("@" in line and _MAIL.match(line) is not None)
    )


def opens(line: str, before: str) -> bool:
    """Say whether a line cannot be the continuation of the line ``before`` (both without indentation)."""
    return _is_heading(line) or is_item(line, before) or is_shouted(line) or is_table_row(line)


def stands_alone(line: str) -> bool:
    """Say whether a line (without indentation) cannot go on in the line after it."""
    if _is_heading(line):
        return _CLOSED.match(line) is not None
    return is_shouted(line) or is_table_row(line)

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
# A heading by the sign that it opens with: few lines need any of these.
_NOTED = re.compile(
    r"\((?:(?:ATTN|EDITORS?|Eds|NOTE|END|end|Reporting|Additional reporting|Writing|Editing)\b"
    r"|URGENT|LEAD|\d(?:st|nd|rd|th) LD|News |Yonhap |CORRECTED)"
)
_RULED = re.compile(r"-0-|={2,}|--[A-Z]|_{3,}|[#*©^]|<<|>>")
_RULING = frozenset("-=_#*©^<>")
_BYLINE = re.compile(r"by [A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){1,3}\Z")
_LABEL = re.compile(r"\[?Eds?(?:itors?)?'?s?:|(?:Source|Contact|Tel|Copyright|Keywords|SOURCE)\b ?[:(]")
_LABELS = ("Ed", "[Ed", "Source", "Contact", "Tel", "Copyright", "Keywords", "SOURCE")
_SIGNS = frozenset({"Enditem", "Reuter", "Reuters", "dpa"})
_DATED = re.compile(
    r"[A-Z][A-Z'’ ./-]{2,40}, (?:[A-Z][\w'’. ]{2,30}, )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
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
    # The last three may begin with any word: looked at only behind their sign, they cost a third.
    return (
        _opens_heading(line)
        or (", " in line and not line[1:2].islower() and _DATED.match(line) is not None)
        or ("(" in line and _DATELINE.match(line) is not None)
        or ("@" in line and _MAIL.match(line) is not None)
    )


def _opens_heading(line: str) -> bool:
    if line[:1] == "(":
        return _NOTED.match(line) is not None
    if line[:1] in _RULING:
        return _RULED.match(line) is not None
    if line.startswith(_LABELS) and _LABEL.match(line):
        return True
    if line.startswith(("By ", "BY ")):
        return "A" <= line[3:4] <= "Z"
    return (line.startswith("by ") and _BYLINE.match(line) is not None) or line in _SIGNS


def opens(line: str, before: str) -> bool:
    """Say whether a line cannot be the continuation of the line ``before`` (both without indentation)."""
    return _is_heading(line) or is_item(line, before) or is_shouted(line) or is_table_row(line)


def stands_alone(line: str) -> bool:
    """Say whether a line (without indentation) cannot go on in the line after it."""
    if _is_heading(line):
        return _CLOSED.match(line) is not None
    return is_shouted(line) or is_table_row(line)

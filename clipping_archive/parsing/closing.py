"""How copy closes: credits, trailers, signed addresses, initials, notes that are not for readers."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.parsing.houses import agency_of, named
from clipping_archive.parsing.patterns import Held, any_word, either

_MAILBOX = r"[\w.+-]{1,40}@(?P<host>[\w-]{1,30}\.[\w.-]{2,20})"
_EMAIL = re.compile(rf"\s*<?{_MAILBOX}>?\s*$")
MAIL_AFTER = re.compile(rf"(?<=[.!?”\"’')\w]) {{0,4}}(?<![\w.+-]){_MAILBOX}$")
"""An address that signs a paragraph without a line of its own: group ``host``."""
_TRAILERS = ("Source", "SOURCE", "Via", "Quelle")
TRAILER = re.compile(r"\s*(?:Source|SOURCE|Via|Quelle)\s?:?\s([^,]{2,60}?)\s*(?:,.{0,80})?$")
"""``Source: Yonhap News Agency``, and where and when; group 1 says who."""

_DONE = any_word(
    "[Rr]eporting, [Ww]riting, [Ee]diting, [Cc]ompiled, [Rr]eported, [Ww]ritten, [Ee]dited, [Tt]ranslated"
)
_THEIRS = r"[^()]{3,400}(?:\([^()]{0,60}\)[^()]{0,200})?"
_BEFORE_NAMES = any_word("""
    With reporting (?:by|from), Additional reporting by, Edited by, Reporting by, Editing by, Translated by
    Compiled by
""")
_WRITER = "(?:[Ww]riter|[Jj]ournalist|[Rr]eporter|[Cc]orrespondent)s?"
_AP_WRITERS = rf"(?:The )?(?:Associated Press|AP) (?:[A-Za-z]+ )?{_WRITER}"
_HELPED = r"(?:contributed(?: to| from|\.|$)|reported from)"
_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}"
_NOBODY = r"(?!(?:He|She|They|It|We|Police|Officials|Witnesses)\b)"
# What follows "reported from" in a sentence of the story, and not in a credit.
_SENTENCE = any_word("that, on, who, which, where, when, as, said")
_PIECE = any_word("story, report, article, version, item")
_FIRST = "(?:originally|first)"
_PUBLISHED = any_word("published, reported, produced, translated, compiled")
_CREDITS = Held(
    (
        # (Reporting by A and B; Editing by C)
        ((" by ",), rf"\((?:With )?(?:[Aa]dditional )?{_DONE}\b.{{0,20}} by {_THEIRS}\)\s*"),
        # Edited by Hanne Moss
        (("eporting", "Edit", "Translated", "Compiled"), rf"{_BEFORE_NAMES} (?:the )?[A-ZÀ-Þ].{{0,300}}"),
        # Associated Press writers A in Karsk and B in Dunholt contributed to this report.
        (("contributed", "reported from"), rf"{_AP_WRITERS}\b.{{3,160}}{_HELPED}.{{0,300}}"),
        # Moss reported from Karsk.
        (
            ("reported from", "contributed from"),
            rf"{_NOBODY}{_NAME} (?:reported|contributed) from (?!.*\b{_SENTENCE}\b)[A-Z].{{2,200}}",
        ),
        # Hanne Moss can be reached at ...
        (("can be reached",), rf"{_NAME} can be reached (?:at|on|by) .{{3,300}}"),
        # Moss covers Lorvenia for The Associated Press.
        (
            (" covers ", " writes about ", " reports on "),
            rf"{_NAME} (?:covers|writes about|reports on) .{{3,200}} for (?:The )?{_NAME}\.",
        ),
        # This story was first published in Lorvenian.
        (("This ",), rf"This {_PIECE} (?:was (?:{_FIRST} )?{_PUBLISHED}|is part of)\b.{{3,400}}"),
        (
            (" was originally ", " was first "),
            rf"The (?:story|article|version|item) was {_FIRST} {_PUBLISHED}\b.{{3,400}}",
        ),
        (
            ("correct",),
            r"(?:This|The) (?:story|article|version|item) (?:has been corrected|corrects)\b.{3,400}",
        ),
        (
            ("(This ",),
            r"\(This (?:story|version|refile)\b.{0,40} (?:corrects|corrected|refiles|refiled)\b.{3,300}\)",
        ),
        # Some information for this report came from the Karsk Courier.
        (("Some ",), r"Some (?:information|material) (?:for|in) this (?:report|story).{3,200}"),
    )
)


def is_credit_line(line: str) -> bool:
    """Say whether a line tells who had a hand in the story, or what became of it: no part of the news."""
    return _CREDITS.fits(line.lstrip())


_INITIALS = re.compile(
    r"\s*"
    + either(
        r"\(?[a-z]{2,4}(?:[-/][a-z]{2,5}){1,5}\)?",  # (pvs/vi/ji)
        r"[A-Z]{2,4}/[A-Z]{2,4}(?:/[A-Z]{2,4})*",  # PVS/JI
        r"[A-Z]{2,3}:[A-Z]{2,3}",  # KT:SB
        r"[A-Z]{2,4}(?: [A-Z]{2,4}){0,2}",  # ABC XY
    )
    + r"\.?\s*$"
)
LONE = re.compile(r"[A-Z]{2,4}\.?")
"""One group of initials, which may be any word in capitals."""

_CALLED = r"(?:(?:Media|Press|Investor|Company|PR) )*(?:CONTACTS?|Contacts?|Contact [Ii]nformation)"
_NOTING = (
    *("# ", "## ", "The following information", "Media", "Press", "Investor", "Company", "PR ", "CONTACT"),
    *("Contact", "For more ", "For further ", "NOTE", "Note", "- Editing by:", "- Reporting by:"),
    *("Editing by:", "Reporting by:"),
)
_NOTES = re.compile(
    either(
        r"#{1,2} .{3,80}",  # ## Editorial contacts
        r"The following information is not (?:intended )?for publication.{0,40}",
        rf"{_CALLED}(?: [A-Z][\w ]{{2,30}})?(?::.{{0,160}})?",  # Media Contact: ...
        r"For (?:more|further) information,? (?:please )?(?:contact|call)\b.{3,200}",
        r"(?:NOTES? TO EDITORS?|Notes? to [Ee]ditors?):?.{0,80}",
        r"(?:- )?(?:Editing|Reporting) by: .{2,120}",
    )
)
PRIVATE = re.compile(r"#{1,2} |not (?:intended )?for publication|editor", re.IGNORECASE)
"""Words of such lines that show that they are for editors."""

_CLOSED = r"(?<=[.!?”\"’')\]])"
_IN_BRACKETS = r"\((?P<credit>[A-Z][\w/ -]{1,28})\)"
_LAST_CREDIT = re.compile(rf"{_CLOSED} ?(?:{_IN_BRACKETS}|[-–—]{{1,2}} ?(?P<bare>[A-Z]{{2,8}}))\s*$")


def email_of(line: str) -> re.Match[str] | None:
    """Read a line that is a mail address: group ``host``."""
    return _EMAIL.match(line) if "@" in line else None


def is_initials(line: str) -> bool:
    """Say whether a line is the initials of writers and desks; spaces part them only in capitals."""
    return (" " not in line.strip() or line.isupper()) and _INITIALS.match(line) is not None


def opens_notes(line: str) -> bool:
    """Say whether from a line on all is for editors or for callers, not for readers."""
    return line.startswith(_NOTING) and _NOTES.fullmatch(line) is not None


def source_of(line: str) -> str | None:
    """Tell which agency a trailer names: "Source: Yonhap news agency, Seoul, in English"."""
    found = TRAILER.match(line) if line.lstrip().startswith(_TRAILERS) else None
    return named(found[1]) if found else None


def last_credit(paragraph: str) -> tuple[int, str] | None:
    """Find the credit that closes a last paragraph, "(Yonhap)": where it starts, and whose it is."""
    last = paragraph.rstrip()[-1:]
    start = max(0, len(paragraph) - 40)
    if last != ")" and not (last.isupper() and any(dash in paragraph[start:] for dash in "-–—")):
        return None
    found = _LAST_CREDIT.search(paragraph, start)
    if not found:
        return None
    key = agency_of(found["credit"] or found["bare"])
    return (found.start(), key) if key else None

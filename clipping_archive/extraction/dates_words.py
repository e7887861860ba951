"""The words of dates: what they look like in copy, and what must not be taken for one."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import either

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

HOLIDAYS = {
    "New Year's Day": (1, 1),
    "Valentine's Day": (2, 14),
    "May Day": (5, 1),
    "Bastille Day": (7, 14),
    "Halloween": (10, 31),
    "Armistice Day": (11, 11),
    "Christmas Eve": (12, 24),
    "Christmas Day": (12, 25),
    "Boxing Day": (12, 26),
    "New Year's Eve": (12, 31),
}
"""Holidays that fall on one day everywhere: month and day. Those of one country need its calendar."""

NUMBERS = {
    word: number
    for number, words in enumerate(
        ("", "a one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    )
    for word in words.split()
}

_MONTH = either(r"""
    Jan(?:uary|\.)?, Feb(?:ruary|\.)?, Mar(?:ch|\.), Apr(?:il|\.)?, May, June?\.?, July?\.?, Aug(?:ust|\.)?
    Sept?(?:ember|\.)?, Oct(?:ober|\.)?, Nov(?:ember|\.)?, Dec(?:ember|\.)?
""")
_FULL_MONTH = either(r"""
    January, February, March, April, May, June, July, August, September, October, November, December
    (?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.
""")
_SHORT_MONTH = either(r"Sept?, Jan, Feb, Apr, Aug, Oct, Nov, Dec")
_DAY = r"[0-3]?\d(?:st|nd|rd|th)?"
_OF_YEAR = r"(?: of)? (?:last|this|next|that) year"
_YEAR = r"(?:1[6-9]|20)\d\d"
_COUNT = either(r"""
    [Aa], [Oo]ne, [Tt]wo, [Tt]hree, [Ff]our, [Ff]ive, [Ss]ix, [Ss]even, [Ee]ight, [Nn]ine, [Tt]en, \d\d?
""")
_OF_DAY = either("morning, afternoon, evening, night, noon, midnight, lunchtime")
_TURN = either("day, night, morning, evening, afternoon")

_ISO = r"(?P<iso>\d{4}-[01]\d-[0-3]\d)(?![\d-])"
_ON_WEEKDAY = (
    r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Mon|Tues?|Wed|Thurs?|Fri)\.(?=\s+[a-z(]))"
    rf"(?P<part>(?: {_OF_DAY})?)"
    r"(?P<zone> ?\((?:[A-Z][\w.]*(?: [A-Z][\w.]*)? time|local time)\))?"
    rf"(?P<exact>,? ?\(?(?P<wmonth>{_MONTH}) (?P<wday>{_DAY})\b\)?(?:,? (?P<wyear>{_YEAR})\b)?)?"
    r"(?P<week> (?:last|this|next) week\b)?"
)
_MONTH_DAY = (
    rf"(?P<month>{_MONTH}) (?P<day>{_DAY})(?![\d:%]|[.,]\d)\b"
    r"(?:(?:-|–|—| to )(?P<today>[0-3]?\d)\b(?!\d|,\d))?"
    rf"(?:(?: ?, ?| )(?P<year>{_YEAR})\b|(?P<of>{_OF_YEAR}))?"
)
_DAY_MONTH = (
    rf"(?P<day2>{_DAY})(?: of)? (?P<month2>{_FULL_MONTH}|{_SHORT_MONTH})\b"
    rf"(?:,? (?P<year2>{_YEAR})\b|(?P<of2>{_OF_YEAR}))?"
)
_MONTH_YEAR = rf"(?P<month3>{_FULL_MONTH})(?:,? (?:of )?(?P<year3>{_YEAR})\b|(?P<of3>{_OF_YEAR}))"
_MONTH_ALONE = rf"(?P<month4>{_FULL_MONTH})(?P<own>['’]s)?(?!\w)(?! \d)"
_DEICTIC = r"(?P<deictic>[Yy]esterday|[Tt]omorrow|[Tt]onight|[Tt]oday)\b(?!['’]s)"
_OTHER_DAY = (
    rf"(?P<other>[Tt]he (?:previous|preceding|following|next) {_TURN}"
    r"|[Tt]he day (?:before|after)(?=[.,;])"
    r"|(?:[Aa]|[Oo]ne) day (?:earlier|later|before(?=[.,;])|after(?=[.,;])))\b"
)
_SAME_DAY = (
    r"(?P<same>(?:(?:[Ee]arlier|[Ll]ater) (?:in |on )?(?:the|that|the same) day"
    rf"|(?:[Oo]n )?the same {_TURN}|[Oo]n that day))\b"
)
_SPAN = (
    r"(?P<span>(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) )?(?:[Ll]ast|[Tt]his|[Nn]ext)"
    r" (?:weekend|week|month|year|spring|summer|autumn|fall|winter|night|morning|afternoon|evening))\b(?!-)"
)
_AGO = rf"(?P<ago>(?P<count>{_COUNT}) (?P<unit>day|week|month|year)s? ago)\b"
_YEAR_ALONE = (
    r"(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Bb]efore|[Aa]fter|early|late|mid)[ -]"
    r"|[Ff]rom (?=\d{4} to )|[Bb]etween (?=\d{4} and ))"
    rf"(?P<year4>{_YEAR})\b(?![,.]\d|-\d|%|['’]?s\b| [a-z]+s\b)"  # not 2,000.5, 2014-2016, 1980s, 1900 tonnes
)
_HOLIDAY = rf"(?P<holiday>{'|'.join(sorted(HOLIDAYS, key=len, reverse=True))})\b".replace("'", "['’]")

_KINDS = (
    _ISO,
    _ON_WEEKDAY,
    _MONTH_DAY,
    _DAY_MONTH,
    _MONTH_YEAR,
    _MONTH_ALONE,
    _DEICTIC,
    _OTHER_DAY,
    _SAME_DAY,
    _SPAN,
    _AGO,
    _YEAR_ALONE,
    _HOLIDAY,
)
# How each of the kinds begins: a word that does not is passed over without trying all of them. It finds
# dates in half of the time, and a test holds it to the kinds.
_FIRST = (
    r"(?=\d|Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun"
    r"|[Yy]este|[Tt](?:o[dmn]|his |en |wo |hree |he [pfnds])|[Aa](?: [dwmy]|fter)|[Oo]n(?:e | that| the)"
    r"|[Ee](?:arl|ight )|[Ll]a(?:st|te)|[Nn](?:ext|ine )|[Ff](?:our |ive |rom )|[Ss](?:ix |even |ince)"
    r"|[Ii]n[ -]\d|[Uu]ntil|[Dd]uring|[Bb](?:efore|etween)|mid|New|Val|Bas|Hal|Arm|Chr|Box)"
)
KINDS = f"(?:{'|'.join(_KINDS)})"
CORE = re.compile(rf"\b{_FIRST}{KINDS}")
"""Any words for a time; the kind that is tried first takes them."""

_LEADS = either("""
    [Ll]ater, [Ee]arlier, [Ll]ate, [Ee]arly, [Aa]lso, [Oo]n, [Ll]ast, [Nn]ext, [Tt]his, [Tt]his coming
    coming, past, again, [Mm]id, end of, [Ii]n
""")
LEAD_IN = re.compile(rf"(?:\b{_LEADS}[ -])+\Z")
WINDOW = 40
"""How many characters before a date are looked at for words that belong to it."""

_NAMED_DAYS = either("""
    Black, Bloody, Good, Ash, Palm, Easter, Super, Holy, Cyber, Giving, Maundy, Shrove, Fat, Whit, Stormy
    Joe, Ruby, [Ee]very, [Ee]ach, [Aa]ny, alternate, [Oo]n a, [Ff]irst, [Ss]econd, [Tt]hird, [Ff]ourth, of a
""")
NO_WEEKDAY_BEFORE = re.compile(rf"\b{_NAMED_DAYS}[ -]\Z")
_NAMED_AFTER_DAYS = either("""
    Times, Mirror, Telegraph, Mail, Express, Post, Herald, Mass, Sun, Star, People, World, Business
    Independent, Journal, Morning (?:Post|Herald), Evening Post, Night (?:Football|Live|Fever|Baseball)
    [Pp]rayers?, [Ss]chools?, League, Agreement, Accords?, Group, Club, Movement, Tribune, Review, Observer
    Standard, Nation, Chronicle, Addams
""")
NO_WEEKDAY_AFTER = re.compile(rf" {_NAMED_AFTER_DAYS}\b")
_BEFORE_MONTHS = either("""
    [Ii]n, [Ss]ince, [Uu]ntil, [Ll]ast, [Nn]ext, [Tt]his, [Ee]arly, [Ll]ate, [Mm]id, [Bb]y, [Ff]rom
    [Tt]hrough, [Dd]uring, [Bb]efore, [Aa]fter, [Ff]or, end of, beginning of, start of, middle of
""")
MONTH_BEFORE = re.compile(rf"\b{_BEFORE_MONTHS}[ -]\Z")
_BEFORE_MAY = either("""
    [Ii]n, [Ss]ince, [Uu]ntil, [Ll]ast, [Nn]ext, [Tt]his, [Ee]arly, [Ll]ate, [Mm]id, end of, start of
""")
MAY_BEFORE = re.compile(rf"\b{_BEFORE_MAY}[ -]\Z")
NO_MONTH_AFTER = re.compile(r" (?:[A-Z][a-z]+ (?:said|told|was|has)|on (?:Washington|Rome))")

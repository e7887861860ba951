"""The words of dates: what they look like in copy, and what must not be taken for one."""

from __future__ import annotations

import re

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

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_FULL_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)"
)
_DAY = r"[0-3]?\d(?:st|nd|rd|th)?"
_OF_YEAR = r" (?:last|this|next|that) year"
_YEAR = r"(?:1[6-9]|20)\d\d"
_PART = r"(?: (?:morning|afternoon|evening|night|noon|midnight|lunchtime))?"
_ZONE = r"(?P<zone> ?\((?:[A-Z][\w.]*(?: [A-Z][\w.]*)? time|local time)\))?"
_UNIT = r"(?:day|week|month|year)"

CORE = re.compile(
    r"\b(?:"
    r"(?P<iso>\d{4}-[01]\d-[0-3]\d)(?![\d-])"
    rf"|(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Mon|Tues?|Wed|Thurs?|Fri)\.(?=\s+[a-z(]))"
    rf"(?P<part>{_PART}){_ZONE}"
    rf"(?P<exact>,? ?\(?(?P<wmonth>{_MONTH}) (?P<wday>{_DAY})\b\)?(?:,? (?P<wyear>{_YEAR})\b)?)?"
    r"(?P<week> (?:last|this|next) week\b)?"
    rf"|(?P<month>{_MONTH}) (?P<day>{_DAY})(?![\d:%]|[.,]\d)\b(?:(?:-|–|—| to )(?P<today>[0-3]?\d)\b(?!\d|,\d))?"
    rf"(?:(?: ?, ?| )(?P<year>{_YEAR})\b|(?P<of>{_OF_YEAR}))?"
    rf"|(?P<day2>{_DAY})(?: of)? (?P<month2>{_FULL_MONTH}|Sept?|[JFA]an|Feb|Apr|Aug|Oct|Nov|Dec)\b"
    rf"(?:,? (?P<year2>{_YEAR})\b|(?P<of2>{_OF_YEAR}))?"
    rf"|(?P<month3>{_FULL_MONTH})(?:,? (?:of )?(?P<year3>{_YEAR})\b|(?P<of3>{_OF_YEAR}))"
    rf"|(?P<month4>{_FULL_MONTH})(?P<own>['’]s)?(?!\w)(?! \d)"
    r"|(?P<deictic>[Yy]esterday|[Tt]omorrow|[Tt]onight|[Tt]oday)\b(?!['’]s)"
    r"|(?P<other>[Tt]he (?:previous|preceding|following|next) (?:day|night|morning|evening|afternoon)"
    r"|[Tt]he day (?:before|after)(?=[.,;])|(?:[Aa]|[Oo]ne) day (?:earlier|later|before(?=[.,;])|after(?=[.,;])))\b"
    r"|(?P<same>(?:(?:[Ee]arlier|[Ll]ater) (?:in |on )?(?:the|that|the same) day"
    r"|(?:[Oo]n )?the same (?:day|night|morning|evening|afternoon)|[Oo]n that day))\b"
    r"|(?P<span>(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) )?(?:[Ll]ast|[Tt]his|[Nn]ext)"
    r" (?:weekend|week|month|year|spring|summer|autumn|fall|winter|night|morning|afternoon|evening))\b(?!-)"
    rf"|(?P<ago>(?P<count>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d{{1,2}})"
    rf" (?P<unit>{_UNIT})s? ago)\b"
    rf"|(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Bb]efore|[Aa]fter|early|late|mid)[ -]|[Ff]rom (?=\d{{4}} to )|[Bb]etween (?=\d{{4}} and ))"
    rf"(?P<year4>{_YEAR})\b(?![,.]\d|-\d|%|['’]?s\b| [a-z]+s\b)"
    rf"|(?P<holiday>{'|'.join(sorted((re.escape(name).replace(chr(39), chr(91) + chr(39) + '’]') for name in HOLIDAYS), key=len, reverse=True))})\b"
    r")"
)

LEAD_IN = re.compile(
    r"(?:\b(?:[Ll]ater|[Ee]arlier|[Ll]ate|[Ee]arly|[Aa]lso|[Oo]n|[Ll]ast|[Nn]ext|[Tt]his|[Tt]his coming|coming|past"
    r"|again|[Mm]id|end of|[Ii]n)[ -])+\Z"
)
WINDOW = 40
"""How many characters before a date are looked at for words that belong to it."""

NO_WEEKDAY_BEFORE = re.compile(
    r"(?:\b(?:Black|Bloody|Good|Ash|Palm|Easter|Super|Holy|Cyber|Giving|Maundy|Shrove|Fat|Whit|Stormy|Joe|Ruby"
    r"|[Ee]very|[Ee]ach|[Aa]ny|alternate|[Oo]n a|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|of a))[ -]\Z"
)
NO_WEEKDAY_AFTER = re.compile(
    r" (?:Times|Mirror|Telegraph|Mail|Express|Post|Herald|Mass|Sun|Star|People|World|Business|Independent|Journal"
    r"|Morning (?:Post|Herald)|Evening Post|Night (?:Football|Live|Fever|Baseball)|[Pp]rayers?|[Ss]chools?|League"
    r"|Agreement|Accords?|Group|Club|Movement|Tribune|Review|Observer|Standard|Nation|Chronicle|Addams)\b"
)
MONTH_BEFORE = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id|[Bb]y|[Ff]rom|[Tt]hrough|[Dd]uring"
    r"|[Bb]efore|[Aa]fter|[Ff]or|end of|beginning of|start of|middle of)[ -]\Z"
)
MAY_BEFORE = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id|end of|start of)[ -]\Z"
)
NO_MONTH_AFTER = re.compile(r" (?:[A-Z][a-z]+ (?:said|told|was|has)|on (?:Washington|Rome))")

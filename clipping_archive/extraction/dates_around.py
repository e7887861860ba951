"""What stands beside the words of a date: what belongs to them, and what makes them something else."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.patterns import either

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

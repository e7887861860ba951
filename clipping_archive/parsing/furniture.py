"""What a page or a reprinter put around the story: navigation, adverts, share buttons, captions, cut ends."""

from __future__ import annotations

import re

_LINES = r"""
    \[/?ad_\d\] | Advertisement\b.{0,60} | ADVERTISEMENT\b.{0,60} | \[?(?:Story|Article) continues below.{0,60}
    (?:READ|Read) (?:MORE|More|more|ALSO|Also|also) ?:.{0,300} | (?:Also|Must|ALSO) (?:[Rr]ead|READ) ?[:-].{0,300} | SEE ALSO ?:.{0,300}
    (?:Related(?: (?:articles?|stories|news|coverage))?|RELATED(?: \w+)?) ?:.{0,300} | Related (?:articles|stories|news)
    Share(?: this(?: (?:story|article|page))?| on \w+)? ?:? | (?:Share )?(?:Facebook|Twitter|X|KakaoTalk|LINE|Email|Print|Copy URL|Copy Link)
    (?:Tweet|Like|Pin it|WhatsApp|Telegram|Reddit|LinkedIn)(?: this)? | SHARE | Font [Ss]ize.{0,40} | Text [Ss]ize.{0,40}
    Go to (?:Contents|Navigation|Main) | All (?:Headlines|News) ?:?.{0,60} | Skip to (?:main )?content | (?:Main|Top) [Mm]enu
    Most (?:Popular|Read|Viewed|Liked|Shared).{0,40} | Trending(?: [Nn]ow)?.{0,30} | (?:More|Latest) (?:From|from|News|news|Stories|stories)\b.{0,60}
    Editor['’]s [Pp]icks? | Recommended(?: for you)?:? | You (?:may|might) also like.{0,40} | Sign up (?:for|to)\b.{0,120} | Subscribe\b.{0,120}
    Newsletter(?: sign-?up)? | Click here\b.{0,120} | Follow us\b.{0,120} | Download (?:the|our) .{0,40}app.{0,60} | Comments?(?: \(\d+\))? | No comments:?
    (?:Post|Leave) a [Cc]omment.{0,40} | Tags? ?:.{0,200} | Filed under ?:.{0,120} | Topics? ?:.{0,160} | Home ?[>»|/].{0,120} | Back to (?:top|list).{0,20}
    \d{1,3} (?:comments?|shares?|views|likes).{0,20} | (?:Previous|Next)(?: (?:article|story|post))?(?: ?[:»«>].{0,160})? | Source(?: ?link)?\.? | https?://\S{4,300}
    (?:©|Copyright|\(c\)|\(C\)) .{0,300} | All [Rr]ights [Rr]eserved.{0,80} | This (?:material|content) may not be (?:published|reproduced).{0,200}
    Reporter ?: .{2,60} | Photo ?[Gg]allery.{0,40} | (?:Watch|WATCH|Listen|LISTEN) ?:.{0,160} | Breaking [Nn]ews | No media source currently available | (?:\d+ )?[Mm]in(?:ute)? [Rr]ead | Cookie.{0,80} | Terms of (?:[Uu]se|[Ss]ervice).{0,60}
    (?:View|See|Read) (?:all|more|original|source)\b.{0,60} | Text of report in .{3,120} | \[Yonhap headline: .{3,200}\] | \d{1,2} hours? ago
"""
_LINE = re.compile("|".join(form.strip() for form in re.split(r" \| |\n", _LINES) if form.strip()))

_HEADING = re.compile(
    r"(?:Related|RELATED|More|MORE|Other|Latest|Top|TOP|Most|MOST|Popular|POPULAR|Trending|TRENDING|Recommended|Editor['’]s)"
    r"(?: \d+)?(?: (?:[Tt]opics|TOPICS|[Nn]ews|NEWS|[Ss]tories|STORIES|[Aa]rticles|[Pp]opular|POPULAR|[Rr]ead|READ|[Pp]icks|[Hh]eadlines"
    r"|[Vv]iewed|[Ss]hared|[Nn]ow|for you)){0,2}:?"
)

_CREDIT = r"(?:[A-Z][\w.'’/ -]{1,40})"
_CAPTION = re.compile(
    r"(?:FILE PHOTO|File photo|FILE PIC|PHOTO|Photo|Image|Caption|CAPTION|VIDEO|Video|In this (?:file )?(?:photo|image|picture)) ?[:,-].{0,600}"
    r"|(?:This|The|An?) (?:undated |file |composite |combined |screen-?grab |satellite )*(?:photo|image|picture|file photo|footage|graphic)"
    r"(?:,? (?:provided|released|taken|captured|carried|shows|dated|published)\b).{0,600}"
    rf"|.{{5,600}}\((?:(?:Pool|File|Courtesy|AP|EPA|AFP|Reuters|Kyodo|Xinhua|TASS|KCNA|Yonhap)[ -]?(?:photo|pic)?(?:s? via | ?[/-] ?)?{_CREDIT}?|Photo ?:? .{{2,60}})\)"
    rf"|©? ?\[?(?:Photo|PHOTO|Image) ?(?::|by|courtesy of|©) ?.{{2,80}}|© (?:Sputnik|AP|AFP|REUTERS|Reuters|TASS|RIA)[ /].{{1,60}}"
    rf"|.{{2,200}} \| (?:Image|Photo|Picture) ?: .{{2,60}}|.{{10,600}} / (?:Yonhap|AFP|AP|EPA|Reuters|Xinhua|Kyodo)(?:[-/ ]Yonhap)?"
    rf"|REUTERS/{_CREDIT}(?:/Files?(?: Photo)?)?|.{{10,600}} REUTERS/{_CREDIT}(?:/Files?(?: Photo)?)?|.{{10,600}}/(?:TASS|AFP-Yonhap|EPA-Yonhap|AP-Yonhap|Reuters-Yonhap)"
)
_CUT_END = re.compile(
    r"\s*\[(?:\+ ?)?\d{1,6} (?:more )?char(?:acter)?s\.?\]\s*$|(?:\.\.\.|…)\s*\[\d{1,6} more characters\]\s*$"
)
_HANGUL_LINE = re.compile(r"[^A-Za-z]*[\uac00-\ud7a3][^A-Za-z]*\Z")
_SHORT = 320


def is_furniture(line: str) -> bool:
    """Say whether a whole line belongs to the page and not to the dispatch."""
    return len(line) <= _SHORT and _LINE.fullmatch(line) is not None


def opens_list(line: str) -> bool:
    """Say whether a line heads a list of links: what follows without a full stop belongs to it."""
    return len(line) <= 40 and _HEADING.fullmatch(line) is not None


def is_link(line: str) -> bool:
    """Say whether a line below such a heading is a link: short, and no sentence."""
    return len(line) <= 160 and not line.rstrip().endswith((".", "!", ".”", '."', ":"))


def is_caption(line: str) -> bool:
    """Say whether a whole line is the caption or the credit of a picture."""
    return len(line) <= 620 and _CAPTION.fullmatch(line) is not None


def is_foreign(line: str) -> bool:
    """Say whether a line is in Hangul only: a Korean caption or name below English copy."""
    return _HANGUL_LINE.match(line) is not None


def cut_end(line: str) -> int | None:
    """Give where a line stops that a news service cut: "... [+2718 chars]"; None if it is whole."""
    found = _CUT_END.search(line, max(0, len(line) - 60))
    return found.start() if found else None

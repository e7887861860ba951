"""The lines of pages, as data: what a page or a reprinter prints around a story.

To teach a new one, add a line: an expression for the whole line, and one line
that it is meant for. ``tests/parsing/test_furniture.py`` holds each to its
example.
"""

from __future__ import annotations

FURNITURE: tuple[tuple[str, str], ...] = (
    # adverts
    (r"\[/?ad_\d\]", "[ad_1]"),
    (
        r"(?:Advertisement|ADVERTISEMENT)(?:\W{0,4}(?:[Ss]croll|[Cc]ontinue|[Ss]kip|SCROLL).{0,60})?",
        "Advertisement · Scroll to continue",
    ),
    (r"\[?(?:Story|Article) continues below.{0,60}", "Story continues below advertisement"),
    (r"(?:Watch|WATCH|Listen|LISTEN) ?:.{0,160}", "WATCH: Ferry leaves Karsk"),
    (r"Sign up (?:for|to)\b.{0,120}", "Sign up for our newsletter"),
    (r"Subscribe\b.{0,120}", "Subscribe to our channel"),
    (r"Newsletter(?: sign-?up)?", "Newsletter signup"),
    (r"Click here\b.{0,120}", "Click here for more news"),
    (r"Follow us\b.{0,120}", "Follow us on Telegram"),
    (r"Download (?:the|our) .{0,40}app.{0,60}", "Download our mobile app"),
    (r"Cookies? (?:[Ss]ettings|[Pp]references|[Pp]olicy|[Nn]otice).{0,40}", "Cookie settings"),
    (r"We uses? cookies.{0,200}", "We use cookies."),
    (r"This (?:site|website) uses? cookies.{0,200}", "This site uses cookies."),
    (r"\d{1,2} [A-Z]{3}, \d\d:\d\d(?: ?Updated at: .{5,30})?", "14 MAR, 16:20Updated at: 14 MAR, 16:25"),
    (r"\d{1,2}:\d\d [ap]\.m\.(?: [A-Z]{2,4})?", "4:45 p.m."),
    (r"Follow [A-Z]{2,8}['’]s coverage .{5,120}", "Follow AP's coverage of Lorvenia at example.org"),
    (r"Related (?:[Ll]inks|LINKS):?", "Related Links"),
    (r"Adv(?:ance)? for release .{3,40}", "Adv for release 6 p.m."),
    (r"\((?i:optional add(?: end)?|(?:begin|end) optional trim|story can end here)\)", "(Optional add end)"),
    (r"\((?:more|MORE)\)", "(MORE)"),
    (r"-{1,2} ?(?:more|MORE) ?-{1,2}", "-- more --"),
    # other stories
    (r"(?:READ|Read) (?:MORE|More|more|ALSO|Also|also) ?:.{0,300}", "READ MORE: Ferry strike ends"),
    (r"(?:Also|Must|ALSO) (?:[Rr]ead|READ) ?[:-].{0,300}", "Also read: Ferry strike ends"),
    (r"SEE ALSO ?:.{0,300}", "SEE ALSO: Ferry strike ends"),
    (r"Related(?: (?:articles?|stories|news|coverage))? ?:.{0,300}", "Related: Ferry strike ends"),
    (r"RELATED(?: \w+)? ?:.{0,300}", "RELATED STORIES: Ferry strike ends"),
    (r"Related (?:articles|stories|news)", "Related stories"),
    (
        r"Most (?:Popular|Read|Viewed|Liked|Shared)(?: [Ss]tories| [Nn]ews| [Aa]rticles| [Tt]oday)?:?",
        "Most Popular",
    ),
    (r"Trending(?: [Nn]ow| [Tt]opics| [Ss]tories)?:?", "Trending Now"),
    (r"(?:More|Latest) (?:From|from) [A-Z][^.]{0,60}", "More From Lorvenia"),
    (r"(?:More|Latest) (?:[Nn]ews|[Ss]tories)(?: (?:from|on|in) [^.]{2,40})?:?", "Latest news on Lorvenia"),
    (r"Editor['’]s [Pp]icks?", "Editor's Picks"),
    (r"Recommended(?: for you)?:?", "Recommended for you"),
    (r"You (?:may|might) also like.{0,40}", "You may also like"),
    (r"Breaking [Nn]ews", "Breaking News"),
    (r"(?:Previous|Next)(?: (?:article|story|post))?(?: ?[:»«>].{0,160})?", "Next article »"),
    (r"(?:View|See|Read) (?:all|more|original|source)\b.{0,60}", "View original content"),
    # buttons
    (r"Share(?: this(?: (?:story|article|page))?| on \w+)? ?:?", "Share this story:"),
    (r"SHARE", "SHARE"),
    (r"(?:Share )?(?:Facebook|Twitter|X|KakaoTalk|LINE|Email|Print|Copy URL|Copy Link)", "KakaoTalk"),
    (r"(?:Tweet|Like|Pin it|WhatsApp|Telegram|Reddit|LinkedIn)(?: this)?", "Tweet this"),
    (r"(?:Font|Text) [Ss]ize.{0,40}", "Font Size A A"),
    (r"Comments?(?: \(\d+\))?", "Comments (3)"),
    (r"No comments:?", "No comments:"),
    (
        r"(?:Do|Did) you (?:like|enjoy) .{0,20}this (?:article|story)\?",
        "Do you like the content of this article?",
    ),
    (r"(?:Post|Leave) a [Cc]omment.{0,40}", "Leave a comment"),
    (r"\d{1,3} (?:comments?|shares?|views|likes)", "12 shares"),
    (r"(?:\d+ )?[Mm]in(?:ute)? [Rr]ead", "3 min read"),
    # navigation
    (
        r"Go to (?:Contents|Navigation|Main) ?(?:Go to (?:Contents|Navigation|Main) ?)*",
        "Go to Contents Go to Navigation",
    ),
    (r"All (?:Headlines|News)(?: ?:.{0,60}| \d.{0,40})?", "All Headlines"),
    (r"Skip to (?:main )?content", "Skip to main content"),
    (r"(?:Main|Top) [Mm]enu", "Main Menu"),
    (r"Home ?[>»|/].{0,120}", "Home > World > Lorvenia"),
    (r"Back to (?:top|list).{0,20}", "Back to top"),
    (r"Tags? ?:.{0,200}", "Tags: ferry, strike"),
    (r"Filed under ?:.{0,120}", "Filed under: World"),
    (r"Topics? ?:.{0,160}", "Topics: ferry"),
    (r"\d{1,2} hours? ago", "3 hours ago"),
    (r"Photo ?[Gg]allery(?: ?[:|].{0,40})?", "Photo Gallery"),
    (r"No media source currently available", "No media source currently available"),
    # where it is from, and whose it is
    (r"Source(?: ?link)?\.?", "Source link"),
    (r"https?://\S{4,300}", "https://example.org/a"),
    (r"Reporter ?: .{2,60}", "Reporter : Moss Hanne"),
    (r"© .{0,300}", "© 2016 The Karsk Courier. All rights reserved."),
    (r"\([cC]\) .{0,300}", "(c) 2016 The Karsk Courier"),
    (r"Copyright (?:©|\([cC]\)|\d{4}|by\b|(?:The )?[A-Z]).{0,300}", "Copyright 2016 The Karsk Courier."),
    (r"All [Rr]ights [Rr]eserved.{0,80}", "All rights reserved."),
    (
        r"This (?:material|content) may not be (?:published|reproduced).{0,200}",
        "This material may not be published, broadcast, rewritten or redistributed.",
    ),
    (r"(?:Purchase )?Licensing Rights.{0,40}", "Purchase Licensing Rights"),
    (
        r"\(?(?:Except for the headline, )?(?:This|this|The) (?:story|report|article) .{0,60}"
        r"(?:auto-generated|syndicated feed|has not been edited).{0,200}",
        "(This story has not been edited by our staff and is published from a syndicated feed.)",
    ),
    (r"BBC Mon(?:itoring)? [A-Z].{2,60}", "BBC Mon Alert AS1 AsPol 090424 sm"),
    (r"Terms of (?:[Uu]se|[Ss]ervice)(?:(?: ?[|·&,/]| and).{0,40})?", "Terms of use | Privacy"),
    (r"Text of report in .{3,120}", "Text of report in English by Lorvenian news agency"),
    (r"\[Yonhap headline: .{3,200}\]", '[Yonhap headline: "Ferry strike ends"]'),
    # below Korean copy
    (
        r"<?저작권자 ?(?:\([cC]\)|ⓒ|©).{2,80}",
        "<저작권자(c) 카르스크통신, 무단 전재-재배포 금지>",
    ),
    (r"◎공감언론 .{2,60}", "◎공감언론 카르스크 minah@karsk.example"),
    (r"제보는 카카오톡 .{2,60}", "제보는 카카오톡 okjebo"),
    # a letter or a message in which it was passed on
    (r"(?:Begin )?(?:[Ff]orwarded|Original) [Mm]essage:?", "Forwarded message"),
    (r"(?:From|To|Cc|Bcc|Sent|Subject|Reply-To) ?: .{2,200}", "From: Hanne Moss <moss@karsk.example>"),
    (r"On .{6,100} wrote:", "On Tue, Mar 5, 2024 at 9:14 AM Hanne Moss <moss@karsk.example> wrote:"),
    (r"Sent from my .{2,40}", "Sent from my telephone"),
    (r"Forwarded from .{2,60}", "Forwarded from Karsk Ferries"),
    (r"@\w{4,40}", "@karskcourier"),
    (r"(?:Join|Follow|Subscribe to)\b.{0,40} @\w{4,40}.{0,40}", "Join us: @karskcourier"),
    (r"[👉📲🔔📢] ?.{2,120}", "👉 Join the channel"),
)
"""An expression for a whole line, without alternatives but those in brackets, and a line that it matches."""

ANYHOW: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (
        ("here.",),
        r".{10,220}\b(?:Sign up|Subscribe) here\.",
        "Read the day in Karsk with our newsletter. Sign up here.",
    ),
    (
        ("t.me/",),
        r"(?:[^\w\s]{1,3} ?)?(?:[\w ]{2,40}: ?)?(?:https?://)?t\.me/\S{2,60}",
        "Channel: t.me/karskcourier",
    ),
)
"""Lines that may open anyhow: words of which such a line holds one, the expression, and the example."""

SECTIONS = """
    world, business, sport, sports, politics, economy, markets, society, culture, opinion, technology, science
    health, entertainment, lifestyle, national, nation, international, diplomacy, defence, defense, finance
    top news, news, latest, home, headlines, asia pacific, middle east, inter-korean
    sitemap, site map, rss, resize, search, menu, login, log in, sign in
"""
"""Sections and buttons of pages, as they stand above a headline."""

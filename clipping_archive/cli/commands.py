"""Every command: the module that holds it, whether it writes, and its line in the help.

The modules are loaded only when their command runs, so that ``--help`` and
completion cost no more than Typer itself.
"""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """Where a command is (``module:function``), its line in the help, an example, whether it writes."""

    where: str
    help: str
    example: str
    writes: bool = False


COMMANDS: dict[str, Entry] = {
    "ingest": Entry(
        "ingest:ingest",
        "Keep dispatches: files, folders, or - for standard input.",
        "clipping ingest seeds/putin-choe-2nd-ld.txt --published 2024-01-17",
        True,
    ),
    "parse": Entry(
        "parse:parse", "Show what ingest would store, without an archive.", "clipping parse seeds/ --jsonl"
    ),
    "search": Entry(
        "search:search",
        "Find dispatches by person, outlet, words, date; newest first.",
        "clipping search person:choe via:kcna date:2024-01",
    ),
    "show": Entry("show:show", "Print a clipping.", "clipping show yonhap-3b04"),
    "chain": Entry(
        "show:chain",
        "Draw who said it, through whom: agency, outlet, speaker, words.",
        "clipping chain yonhap-3b04",
    ),
    "quotes": Entry(
        "quotes:quotes", "List statements: who said it, through whom, where.", "clipping quotes said:peskov"
    ),
    "dates": Entry(
        "show:dates",
        "List the words for a time in a dispatch and the days they mean.",
        "clipping dates yonhap-3b04",
    ),
    "why": Entry(
        "why:why",
        "Say why a statement, person, outlet or date was found.",
        "clipping why yonhap-3b04 --quote 2",
    ),
    "cite": Entry(
        "cite:cite",
        "Cite dispatches: Chicago, APA, MLA, Harvard, BibTeX, RIS.",
        "clipping cite yonhap-3b04 --as biblatex",
    ),
    "people": Entry("names:people", "List the people in the news.", "clipping people list"),
    "person": Entry("names:person", "Print the page of a person.", "clipping person 'Choe Son-hui'"),
    "outlets": Entry("names:outlets", "List the outlets that are cited.", "clipping outlets"),
    "outlet": Entry("names:outlet", "Print the page of an outlet.", "clipping outlet kcna"),
    "tag": Entry(
        "marks:tag",
        "Put your own tags on dispatches, or take them off.",
        "clipping tag yonhap-3b04 dprk follow-up",
        True,
    ),
    "note": Entry(
        "marks:note",
        "Write a note on a dispatch, or take one off.",
        "clipping note yonhap-3b04 'Call the ministry.'",
        True,
    ),
    "fix": Entry(
        "fix:fix",
        "Correct what was read in a dispatch; it stays when it is read again.",
        "clipping fix yonhap-3b04 --published 2024-01-17 --dry-run",
        True,
    ),
    "remove": Entry(
        "marks:remove",
        "Remove a dispatch; its reference stays known.",
        "clipping remove yonhap-3b04 --dry-run",
        True,
    ),
    "verify": Entry(
        "care:verify", "Check that what is stored agrees with itself.", "clipping verify --repair", True
    ),
    "migrate": Entry(
        "care:migrate",
        "Bring the archive to this program's schema; copies it first.",
        "clipping migrate --dry-run",
        True,
    ),
    "reextract": Entry(
        "reextract:reextract",
        "Read what is held again, with today's rules.",
        "clipping reextract agency:yonhap --dry-run",
        True,
    ),
    "log": Entry("log:log", "List what was done to the archive, and when.", "clipping log --limit 20"),
    "feed": Entry(
        "feed:feed",
        "Keep feeds, and pull what is new in them.",
        "clipping feed add https://wire.example/rss.xml --agency yonhap",
        True,
    ),
    "watch": Entry(
        "watch:watch",
        "Keep searches, and print what is new since they ran last.",
        "clipping watch add peskov said:peskov",
        True,
    ),
    "formats": Entry("formats:formats", "List what can be read.", "clipping formats"),
    "export": Entry(
        "export:export",
        "Hand on what is held: lossless, or as tables, Markdown, ninjs.",
        "clipping export person:choe --to /tmp/choe.jsonl --force",
    ),
    "import": Entry(
        "importing:import_",
        "Take in what another archive handed on.",
        "clipping import /tmp/choe.jsonl",
        True,
    ),
    "methods": Entry(
        "methods:methods",
        "State a search so that it can be cited, or check a statement.",
        "clipping methods person:choe --save",
        True,
    ),
    "stats": Entry(
        "stats:stats",
        "Say what is held, in figures that open into their dispatches.",
        "clipping stats --by agency",
    ),
    "review": Entry(
        "review:review",
        "Make a press review of what a query finds, to hand on.",
        "clipping review karsk --undated --as markdown",
    ),
    "config": Entry(
        "config:config", "Print every setting and where it came from.", "clipping config --paths"
    ),
}

PLANNED = frozenset(
    {"authority", "backup", "diff", "fidelity", "graph", "prove", "restore", "silences", "thread"}
    | {"threads", "wants"}
)
"""Commands that a later version brings; asking for one says so."""

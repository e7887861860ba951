"""Captions and credits of pictures, which stand between the paragraphs and are none."""

from __future__ import annotations

from clipping_archive.parsing.patterns import Held, any_word

LONGEST = 620
"""A longer line is no caption, in characters."""

_TEXT = r".{10,600}"
_WHO = r"[A-Z][\w.'’/ -]{1,40}"
_LABEL = any_word("""
    FILE PHOTO, File photo, FILE PIC, PHOTO, Photo, Image, Caption, CAPTION, VIDEO, Video
    In this (?:file )?(?:photo|image|picture)
""")
_KIND = any_word("undated, file, composite, combined, screen-?grab")
_PICTURE = any_word("photo, image, picture, file photo, footage, graphic")
_SAYS = any_word("provided, released, taken, captured, carried, shows, dated, published")
_HOLDER = any_word("Pool, File, Courtesy, AP, EPA, AFP, Reuters, Kyodo, Xinhua, TASS, KCNA, Yonhap")
_HOLDERS = (
    *("(Pool", "(File", "(Courtesy", "(AP", "(EPA", "(AFP", "(Reuters", "(Kyodo", "(Xinhua", "(TASS"),
    *("(KCNA", "(Yonhap", "(Photo"),
)
_SHARED = any_word("TASS, AFP-Yonhap, EPA-Yonhap, AP-Yonhap, Reuters-Yonhap")
_VIA = r"(?:s? via | ?[/-] ?)?"

_PICTURES = ("photo", "image", "picture", "footage", "graphic")

CAPTIONS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (
        ("hoto", "PHOTO", "PIC", "mage", "aption", "CAPTION", "ideo", "VIDEO", "In this"),
        rf"{_LABEL} ?[:,-].{{0,600}}",
        "FILE PHOTO: A ferry leaves Karsk",
    ),
    (
        _PICTURES,
        rf"This (?:{_KIND} )*{_PICTURE},? {_SAYS}\b.{{0,600}}",
        "This photo provided by Hanne Moss shows a ferry.",
    ),
    (
        _PICTURES,
        rf"(?:The|An?) (?:{_KIND} )+{_PICTURE},? {_SAYS}\b.{{0,600}}",
        "An undated photo released by Karsk Ferries.",
    ),
    (
        _HOLDERS,
        rf".{{5,600}}\((?:{_HOLDER}[ -]?(?:photo|pic)?{_VIA}(?:{_WHO})?|Photo ?:? .{{2,60}})\)",
        "A ferry leaves Karsk. (Pool photo via Yonhap)",
    ),
    (
        ("Photo", "PHOTO", "Image"),
        r"©? ?\[?(?:Photo|PHOTO|Image) ?(?::|by|courtesy of|©) ?.{2,80}",
        "Photo by Hanne Moss",
    ),
    (("©",), r"© (?:Sputnik|AP|AFP|REUTERS|Reuters|TASS|RIA)[ /].{1,60}", "© Sputnik / Hanne Moss"),
    ((" | ",), r".{2,200} \| (?:Image|Photo|Picture) ?: .{2,60}", "A ferry | Image: Hanne Moss"),
    (
        (" / ",),
        rf"{_TEXT} / (?:Yonhap|AFP|AP|EPA|Reuters|Xinhua|Kyodo)(?:[-/ ]Yonhap)?",
        "A ferry leaves Karsk. / AFP-Yonhap",
    ),
    (
        ("REUTERS/",),
        rf"(?:{_TEXT} )?REUTERS/{_WHO}(?:/Files?(?: Photo)?)?",
        "A ferry leaves Karsk. REUTERS/Hanne Moss",
    ),
    (
        ("/TASS", "/AFP-Y", "/EPA-Y", "/AP-Y", "/Reuters-Y"),
        rf"{_TEXT}/{_SHARED}",
        "A ferry leaves Karsk, March 5. Hanne Moss/TASS",
    ),
)
"""Words of which such a line holds one, an expression for the whole line, and a line that it matches."""
_CAPTIONS = Held((words, form) for words, form, _ in CAPTIONS)


def is_caption(line: str) -> bool:
    """Say whether a whole line is the caption or the credit of a picture."""
    return len(line) <= LONGEST and _CAPTIONS.fits(line)

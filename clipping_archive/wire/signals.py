"""What a dispatch is to the ones before it: an update, a correction, a kill, told by codes or by words."""

from __future__ import annotations

from collections.abc import Sequence

from clipping_archive.domain import expressions as re

CODES = {
    "canceled": "kill",
    "cancelled": "kill",
    "cancel": "kill",
    "kill": "kill",
    "killed": "kill",
    "delete": "kill",
    "deleted": "kill",
    "retracted": "kill",
    "withheld": "withhold",
    "withhold": "withhold",
    "correction": "correction",
    "corrected": "correction",
    "update": "update",
    "updated": "update",
    "rewrite": "update",
    "writethru": "update",
}
"""The codes of IPTC and of agencies, without their scheme."""
EDITORIAL = {"u": "update", "c": "correction", "d": "kill"}
"""The editorial status of Reuters: edStat:U."""
LONGEST_NOTE = 200
"""A longer line above a text is its first sentence, in characters."""
STRENGTH = ("kill", "withhold", "correction", "update")
"""Where several are told, the first of these is what matters."""

_OPENING = "|".join(
    f"(?P<{signal}>{words})"
    for signal, words in (
        (
            "kill",
            r"mandatory kill|bulletin kill|kill(?:ed)?\W|annulleret|annullering|zurückgezogen",
        ),
        ("withhold", r"withh[eo]ld\w*|mandatory withhold"),
        (
            "correction",
            r"correct(?:s|ed|ing|ion|ions)|clarif(?:ies|ied|ication)|refil(?:es?|ed|ing)|korjattu|korjaus|oikaisu"
            r"|rättelse|rättad?t?|rettelse|rettet|korreksjon|korrektion|korrigert|korrigeret|korrektur|korrigiert"
            r"|bericht?igt|berichtigung|rectificatif|corrigé|corrige|corrección|rectificación|correzione|rettifica"
            r"|correctie|rectificatie|verbeterd",
        ),
        (
            "update",
            r"updat(?:es?|ed|ing)|adds|recasts|rewrites|n ?i ?e ?u ?w bericht|nieuw bericht|vervangt"
            r"|päivitetty|täydennetty|uppdater\w*|oppdater\w*|opdater\w*|aktualisiert|aktualisierung|actualis\w+"
            r"|actualiza\w*|mise à jour|aggiorna\w*",
        ),
    )
)
_WORDS = re.compile(rf"\s*(?:eds?:|editors?:|note to editors:)?\W*(?:{_OPENING})\b", re.IGNORECASE)


def of_code(code: str | None) -> str | None:
    """Read a code, with or without its scheme: ``stat:canceled``, ``sig:update``, ``edStat:C``."""
    scheme, _, local = (code or "").strip().casefold().rpartition(":")
    return EDITORIAL.get(local) if scheme.endswith("edstat") else CODES.get(local.rpartition("/")[2])


def of_words(note: str | None) -> str | None:
    """Read the words with which a note for editors begins: "Corrects spelling", "Korjattu aiempaa …"."""
    found = _WORDS.match(note[:100]) if note else None
    return found.lastgroup if found else None


def of_opening(paragraphs: Sequence[str]) -> str | None:
    """Read a note above the text that came as its first line: "(Adds details)", "CORRECTION: …"."""
    line = paragraphs[0].strip().partition("\n")[0] if paragraphs else ""
    is_note = line.startswith(("(", "[", "*")) or ":" in line[:40] or line.endswith(":")
    return of_words(line) if is_note and len(line) <= LONGEST_NOTE else None


def strongest(*found: str | None) -> str | None:
    """Give the one that matters most of what fields and words tell."""
    return next((signal for signal in STRENGTH if signal in found), None)


_HEADED = re.compile(
    r"\s*(?P<on>[(\[])?(?:(?P<kill>mandatory kill|kill(?:ed)?|withdrawn|retract(?:ed|ion))"
    r"|(?P<correction>correct(?:ed|ion|ions)|refile[ds]?|clarification|정정(?:보도)?|訂正|更正|rectificatif|corrigé"
    r"|korrektur|berichtigung|korrigiert|corrección|correctie|rettelse|rättelse|oikaisu))"
    r"(?: \d{1,2})?(?P<off>[)\]]|\s?[:：|]|\s?[-–—])",
    re.IGNORECASE,
)
_CORRECTS = re.compile(
    r"\W*(?:(?:correction|clarification|(?:editor['’]?s )?note)\b[^:.]{0,40}[:—–-]\s*)?"
    r"(?:(?:an earlier|a previous|the original|earlier) (?:versions?|reports?) of this"
    r"|this (?:article|story|post|report|item|piece|page)(?: \w+){0,3}? (?:has been|was|is) (?:\w+ )?"
    r"(?:corrected|amended|updated to correct|revised to correct))"
    r"|\W*(?:corrections?|clarification)(?:,? \(?(?:appended|(?:\w{3,9}\.? )?\d[^:]{0,20}))?:\s",
    re.IGNORECASE,
)


def of_headline(headline: str | None) -> str | None:
    """Read the word that opens a headline and is set off from it: "CORRECTED-", "(Correction)", "[정정]"."""
    found = _HEADED.match(headline[:60]) if headline else None
    if found is None or (found["off"].strip() in "-–—" and not found[0].isupper()):
        return None  # "Kill-switch bill passes": only in capitals a dash sets a word off
    if found["kill"]:  # "Killed: the twelve who died" is a story, and a kill hides its text
        sure = found["on"] or found["kill"].isupper() or " " in found["kill"]
        return "kill" if sure else None
    return "correction"


def of_page(paragraphs: Sequence[str]) -> str | None:
    """Read the note above or below the text of a page which says that it was corrected."""
    told = (*paragraphs[:2], *paragraphs[-3:])
    return "correction" if any(_CORRECTS.match(one[:200]) for one in told) else None

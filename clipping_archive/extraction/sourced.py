"""Sayings that name their source in a phrase: X quoted Y as saying; Y was quoted by X; as quoted by X."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.extraction.circumstances import opens_with_circumstance
from clipping_archive.extraction.frames import Frame, Span
from clipping_archive.extraction.patterns import either, last_words, listed, word_set
from clipping_archive.extraction.phrases import can_speak
from clipping_archive.extraction.sentences import LONGEST, Sentence, quotations, sentences
from clipping_archive.extraction.subjects import subject_before
from clipping_archive.gazetteer import cues

_SAYING = either("""
    saying, stating, reporting, warning, speculating, suggesting, arguing, noting, adding, claiming
    predicting
    confirming, alleging, insisting, explaining, complaining, announcing, acknowledging, admitting
""")
_AS_SAYING = re.compile(
    r"\b(?P<cue>quoted|quotes|quoting|cited|citing)\s+(?!by )(?P<who>[^;“\"\x00]{2,160}?)\s+as"
    rf" (?:{_SAYING}|telling(?: [\w ]{{2,30}}?(?=:|,| that\b))?)(?P<that>:|,| that)?\s*"
)
_QUOTED_BY = re.compile(
    r",? (?:was|were|has been|is) (?:also )?(?P<cue>quoted|cited)(?: \w+day)?"
    r"(?: (?:by|in|on) (?P<by>[^,;“\"\x00]{2,90}?)"
    r"(?: (?:earlier|late|later|last|this) [^,;“\"\x00]{2,30}?)?)?"
    r" as (?:saying|telling [\w ]{2,40}?(?=:|,| that\b|\.))"
    r"(?: (?:by|in) (?P<by2>[^,;“\"\x00]{2,90}?)(?=[,.]|$| on | that ))?(?P<that>:|,| that)?\s*",
    needs=[
        f"{was} {also}{cue}"
        for was in ("was", "were", "been", "is")
        for also in ("", "also ")
        for cue in ("quoted", "cited")
    ],
)
_AS_QUOTED = re.compile(
    r",? as (?:quoted|cited|reported|carried) by (?P<who>[^,;“\"\x00]{2,90}?)(?=[,.]|$| on )"
)
_QUOTED_BY_WORDS = tuple(f"{cue} by " for cue in ("quoted", "cited", "reported", "carried"))
_QUOTED_ASIDE = re.compile(r", (?:quoted|cited) by (?P<who>[^,;“\"\x00]{2,90}?)(?=, )")
_BROUGHT_WORDS = "carried, released, published, aired, run, broadcast, distributed, issued"
_BROUGHT = either(_BROUGHT_WORDS)
_CARRIERS = frozenset(listed(_BROUGHT_WORDS))
_BROUGHT_ON = [f"{one} {word}" for one in (*sorted(_CARRIERS), "day") for word in ("by ", "on ", "in ")]
_QUOTING = frozenset(("quoted", "quotes", "quoting", "cited", "citing"))
_OPENS_WITH_CUE = re.compile(
    r"(?P<cue>Said|Says|Added|Adds|Asked|Wrote|Writes|Tweeted) (?P<who>[^:;“\"\x00]{2,120}?)[,:] (?=[“\"])"
)
_PAPERS = "letter, statement, message, report, article, commentary, dispatch, speech, address, notice"
_PAPER = frozenset(listed(_PAPERS))
_ISSUED = re.compile(
    rf"\b{either(_PAPERS)}\b[^,;\x00]{{0,60}}(?P<aside>(?:,[^,;\x00]{{0,30}})?(?: and|,)? )"
    rf"(?P<cue>{_BROUGHT})(?: \w+day)? (?:by|in) (?P<who>[^,;“\"\x00]{{2,90}})$",
    needs=_BROUGHT_ON,
)
_CARRIED = re.compile(
    rf"\b{_BROUGHT}(?: \w+day)? (?:by|on|in) (?P<who>[^,;“\"\x00]{{2,90}})", needs=_BROUGHT_ON
)


_EXPRESSING = word_set("expressed voiced made given announced")
_OPINIONS = "opinion, view, point of view, statement, assessment, idea, position, remark, announcement"
_OPINION = last_words(form for words in listed(_OPINIONS) for form in (words, f"{words}s"))
_EXPRESSED = re.compile(
    rf"(?:This|That|Such an?|The) (?:corresponding |relevant )?{either(_OPINIONS)}s?"
    rf" (?:was|were|has been|have been) (?:\w+ly )?(?P<cue>{'|'.join(sorted(_EXPRESSING))})"
    r"(?: (?:on )?\w+day)? by (?!mistake\b|accident\b|law\b)(?P<who>[^,;“\"\x00]{2,140}?)"
    r"(?=,|\.?\s*$| (?:on|in|at|during|after|to) )",
    needs=[
        f"{one}{plural} {was} "
        for one in listed(_OPINIONS)
        for plural in ("", "s")
        for was in ("was", "were", "has been", "have been")
    ],
)


def as_saying(sentence: Sentence) -> Frame | None:
    """Read "X quoted Y as saying CONTENT", "CONTENT, X quoted Y as saying", "Y was quoted by X as saying"."""
    if _QUOTING.isdisjoint(sentence.words):
        return None
    if found := _QUOTED_BY.search(sentence.blotted, sentence.start, sentence.end):
        comma = sentence.text.startswith(",", found.start())  # "Ottoway, the pilot, was quoted"
        who = subject_before(sentence, sentence.start, found.start() + comma)
        by = found.span("by") if found["by"] else found.span("by2") if found["by2"] else None
        before = (sentence.start, len(sentence.text[: who[0]].rstrip(" ,"))) if who else None
        contents = _contents(sentence, before, found.end())
        return (
            Frame("was quoted as saying", found.span("cue"), who, contents, by, found["cue"])
            if contents
            else None
        )
    if found := _AS_SAYING.search(sentence.blotted, sentence.start, sentence.end):
        verb_end = found.start("cue")
        if found["cue"].endswith("ing"):  # "KCNA reported, citing ...": the comma is not the subject's
            verb_end = len(sentence.text[:verb_end].rstrip(" ,"))
        carrier = subject_before(sentence, sentence.start, verb_end)
        ahead = sentence.text[sentence.start : carrier[0] if carrier else found.start("cue")].rstrip(" ,")
        before = (sentence.start, sentence.start + len(ahead)) if carrier else None
        contents = _contents(sentence, before, found.end())
        if contents:
            return Frame(
                "quoted as saying", found.span("cue"), found.span("who"), contents, carrier, found["cue"]
            )
    return None


def inverted(sentence: Sentence) -> Frame | None:
    """Read a sentence that opens with its cue: "Said Jane Ottoway: "..."."""
    found = _OPENS_WITH_CUE.match(sentence.blotted, sentence.start, sentence.end)
    if found is None or not can_speak(found["who"]) or opens_with_circumstance(found["who"]):
        return None
    content = (found.end(), sentence.body_end)
    lemma = cues()[found["cue"].lower()].lemma
    return Frame("content behind", found.span("cue"), found.span("who"), (content,), None, lemma)


def issued_by(sentence: Sentence) -> Frame | None:
    """Read a sentence whose news stands in a paper: "..., in a letter released by the KCNA"."""
    if _CARRIERS.isdisjoint(sentence.words) or _PAPER.isdisjoint(sentence.words):
        return None
    found = _ISSUED.search(sentence.blotted, sentence.start, sentence.body_end)
    if found is None:
        return None
    ahead = sentence.text[sentence.start : found.start("aside")].rstrip(" ,")
    content = (sentence.start, sentence.start + len(ahead))
    return Frame("issued by", found.span("cue"), found.span("who"), (content,), None, "release")


def expressed_above(sentence: Sentence) -> Frame | None:
    """Read "This opinion was expressed by X", a house style for the source of the sentence before it."""
    if _EXPRESSING.isdisjoint(sentence.words) or _OPINION.isdisjoint(sentence.words):
        return None
    found = _EXPRESSED.match(sentence.blotted, sentence.start, sentence.end)
    end = len(sentence.text[: sentence.start].rstrip())
    if found is None or end == 0:
        return None
    low = max(0, end - LONGEST)
    start, stop = sentences(sentence.text[low:end], quotations(sentence.text[low:end]))[-1]
    content = (low + start, low + len(sentence.text[low : low + stop].rstrip(".!? ")))
    return Frame("expressed above", found.span("cue"), found.span("who"), (content,), None, "express")


def as_quoted_by(sentence: Sentence) -> tuple[int, Span] | None:
    """Read "X said, as quoted by Y": where the phrase begins, and the medium that brought the words on."""
    if not any(words in sentence.blotted for words in _QUOTED_BY_WORDS):
        return None
    found = _AS_QUOTED.search(sentence.blotted, sentence.start, sentence.end)
    return (found.start(), found.span("who")) if found else None


def quoted_aside(sentence: Sentence) -> tuple[int, Span] | None:
    """Read "X, quoted by Y, said": where the phrase begins, and the medium that brought the words on."""
    if ", quoted by " not in sentence.blotted and ", cited by " not in sentence.blotted:
        return None
    found = _QUOTED_ASIDE.search(sentence.blotted, sentence.start, sentence.end)
    return (found.start(), found.span("who")) if found else None


def reported_by(sentence: Sentence, stop: int, who: Span) -> Frame:
    """Read "CONTENT, as reported by X", where nobody else is said to speak."""
    at = sentence.blotted.rindex(" by", stop, who[0])
    return Frame(
        "according to",
        (stop + len(sentence.text[stop:at]) - len(sentence.text[stop:at].lstrip(" ,")), at),
        who,
        ((sentence.start, stop),),
        None,
        "report",
    )


def _contents(sentence: Sentence, before: Span | None, behind: int) -> tuple[Span, ...]:
    """Give the content behind the phrase, else the one before it; both where the first is a quotation."""
    rest = sentence.text[behind : sentence.body_end].strip(" .")
    held = before is not None and before[1] - before[0] > 3
    if rest and held and before is not None and sentence.text[before[1] - 1] in '”"':
        return before, (behind, sentence.body_end)
    if rest:
        return ((behind, sentence.body_end),)
    return (before,) if held and before is not None else ()


def carried_by(sentence: Sentence) -> Span | None:
    """Give the medium of "in a statement carried by the KCNA", or None."""
    if _CARRIERS.isdisjoint(sentence.words):
        return None
    found = _CARRIED.search(sentence.blotted, sentence.start, sentence.end)
    return found.span("who") if found else None

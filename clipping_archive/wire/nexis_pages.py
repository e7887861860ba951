"""Nexis as PDF: lines of pages to the paragraphs and labels of its stories."""

from __future__ import annotations

from clipping_archive.domain import expressions as re
from clipping_archive.wire import nexis_story
from clipping_archive.wire.nexis_words import is_line, labelled

_PAGE = re.compile(r"(?:Page|Seite|Pagina|Página) \d{1,4} (?:of|von|sur|de|van|di) \d{1,4}", re.IGNORECASE)
_ENDED = re.compile(r"[.!?…][\"'”’»)\]]*$")


def is_export(lines: list[str]) -> bool:
    """Say whether the text of a PDF is one of Nexis: it has bodies, and ends of documents."""
    return any(is_line(line, "end") for line in lines) and any(is_line(line, "body") for line in lines)


def stories(lines: list[str]) -> list[list[str]]:
    """Part the stories, each as its lines above the body and its paragraphs, without the marks of pages."""
    kept = [" ".join(line.split()) for line in lines]
    found: list[list[str]] = [[]]
    for line in kept:
        if line and not _PAGE.fullmatch(line):
            found[-1].append(line)
        if is_line(line, "end"):
            found.append([])
    return [_parted(story) for story in found if any(is_line(line, "body") for line in story)]


def _parted(lines: list[str]) -> list[str]:
    start = next(number for number, line in enumerate(lines) if is_line(line, "body"))
    rest = range(start + 1, len(lines))
    ends = (n for n in rest if is_line(lines[n], "after") or _field(lines[n]) in ("loaded", "language"))
    end = next(ends, len(lines))
    return [*_headed(lines[:start]), lines[start], *_joined(lines[start + 1 : end]), *lines[end:]]


def _field(line: str) -> str:
    told = labelled(line)
    return told[0] if told else ""


def _headed(lines: list[str]) -> list[str]:
    """Join a headline of several lines; the paper is the line above the date."""
    dated = nexis_story.dated(lines)
    if dated is None or dated < 3:
        return lines
    return [" ".join(lines[: dated - 1]), *lines[dated - 1 :]]


def _joined(lines: list[str]) -> list[str]:
    """Join lines to paragraphs: one that ends a sentence ends one, if the next word had room on it."""
    widest = max(map(len, lines), default=0)
    found: list[str] = []
    before = ""
    for line in lines:
        fitted = len(before) + 1 + len(line.split()[0]) <= widest
        if not before or (_ENDED.search(before) and fitted):
            found.append(line)
        else:
            found[-1] += f" {line}"
        before = line
    return found

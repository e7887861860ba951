"""Mails as files: the copy in the body, and the dispatches that are attached."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from typing import Final

from clipping_archive import agencies
from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Dispatch, Envelope, Unread
from clipping_archive.domain.period import CAPTURED
from clipping_archive.domain.traced import Traced
from clipping_archive.errors import Textless, UnreadableDispatch
from clipping_archive.wire import clock, forwarded, mail_parts, markup, page, refusals
from clipping_archive.wire.compose import compose
from clipping_archive.wire.headers import UNREADABLE, header_of, people_in
from clipping_archive.wire.headers import policy as reading

name: Final = "email"

HEAD = 32_768
COVER = 400
"""A mail that brings a dispatch and says less than this, in characters, is a covering note."""
SENT = frozenset({"from", "received", "return-path", "delivered-to", "x-received", "sender", "resent-from"})
MARKS = frozenset(
    {
        "message-id",
        "mime-version",
        "received",
        "content-type",
        "dkim-signature",
        "delivered-to",
        "return-path",
    }
)
KEPT = ("from", "sender", "to", "subject", "date", "message-id", "content-language", "mime-version")

_HEADER = re.compile(rb"([!-9;-~]{1,70}):")
_TAGS = re.compile(
    r"^(?:(?:re|fwd?|aw|wg|tr|rv|doorst|antw|sv|vs|전달|회신|转发|答复)\s*[:：]\s*)+", re.IGNORECASE
)
_LABELLED = re.compile(r"^(?:headline|title|head|hed)\s*:[ \t]*(\S.*)$", re.IGNORECASE | re.MULTILINE)
_BYLINE = re.compile(r"(?:By|Von|Par|Por) [A-Z]")
_DATELINE = re.compile(
    r"[A-Z][A-Z .'/-]{2,40}(?:,[^.]{0,40})?(?:\([A-Za-z .]{2,40}\)|\s(?:AAP|AFP|Kyodo))\s*[-–—_]"
)


def recognises(data: bytes) -> bool:
    """Take what begins with the headers of a mail, white space above them or not."""
    head = data[:HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    names: set[str] = set()
    for line in head.splitlines():
        if line[:1] in (b" ", b"\t"):
            continue
        found = _HEADER.match(line)
        if found is None:
            break
        names.add(found[1].decode("ascii").lower())
    return bool(names & SENT) and (bool(names & MARKS) or {"date", "subject"} <= names)


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read the copy of a mail, and what is attached by the reader of its own format.

    A covering note is passed over. Where the mail brings dispatches and has copy of its
    own, the bytes of the copy are the mail without what it brings.
    """
    message = _message(data, path)
    attached = list(_attached(message, path))
    attached = [_dated(one, message) if isinstance(one, Dispatch) else one for one in attached]
    brought = any(isinstance(one, Dispatch) for one in attached)
    try:
        own = _copy(message, _alone(message) if brought else data, path)
    except UnreadableDispatch as error:
        if not attached:
            raise
        return attached if brought else [Unread(path, error.reason), *attached]
    if brought and len(own.text.original) < COVER:
        return attached
    return [own, *attached]


def _dated(one: Dispatch, message: EmailMessage) -> Dispatch:
    """Give what was attached the day of the mail, for where it names none itself."""
    told = clock.published(header_of(message, "date"))
    if one.envelope.published is not None or told is None:
        return one
    context = one.context.filled(Envelope(published=told._replace(origin=CAPTURED)))
    return one._replace(envelope=one.envelope.filled(context), context=context)


def _message(data: bytes, path: str) -> EmailMessage:
    if not data.strip():
        raise UnreadableDispatch(path, "it is empty: it holds no letter at all")
    try:
        found = message_from_bytes(data.lstrip(b"\xef\xbb\xbf \t\r\n"), policy=reading())
    except UNREADABLE as error:
        raise UnreadableDispatch(path, "its parts are too damaged to be read") from error
    assert isinstance(found, EmailMessage)
    return found


def _copy(message: EmailMessage, raw: bytes, path: str) -> Dispatch:
    plain, html = _body(message, "plain"), _body(message, "html")
    envelope = _envelope(message)
    text, used = mail_parts.decoded(plain) if plain is not None else ("", "utf-8")
    if html is not None and not text.strip():
        parts = markup.paragraphs_of_html(mail_parts.decoded(html)[0])
        text = "\n\n".join(mail_parts.without_ends(parts))
    if (sent_on := forwarded.find(text)) and len(sent_on.above) < COVER:
        text, envelope = sent_on.text, _sent_on(sent_on.headers, envelope)
    refusals.refuse_unreadable(f"{envelope.headline or ''} {text}", path)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    labelled = _LABELLED.search("\n".join(lines[:20]))
    if labelled or _has_own_head(lines, envelope.headline):
        told = envelope._replace(headline=labelled[1].strip() if labelled else None)
        return Dispatch(path, raw, Traced(text), used, name, told)
    return compose(path, raw, name, envelope, re.split(r"\n[ \t]*\n", text), encoding=used)


def _sent_on(headers: dict[str, str], outer: Envelope) -> Envelope:
    """Read the envelope of a mail that was sent on: who sent it first, when, about what."""
    people = people_in(headers.get("from", "").replace("[mailto:", "<").replace("]", ">"))
    source = _house(people)
    told = clock.published(headers.get("date"))
    exact = told is not None and told.period.instant is not None
    if told and not exact and outer.published and outer.published.period.first == told.period.first:
        told = None  # without a zone it is by the clock of whoever sent it on
    subject = _TAGS.sub("", headers.get("subject", "")).strip()
    return outer._replace(
        headline=subject or outer.headline,
        source=source or outer.source,
        published=told or outer.published,
    )


def _house(people: list[tuple[str, str]]) -> str | None:
    """Tell the agency that an address, or the name beside it, belongs to."""
    for name, address in people:
        if found := page.house_at(f"mail://{address.rsplit('@', 1)[-1]}" if "@" in address else None):
            return found
        if house := agencies.seller(name.strip(" '\"")):
            return house.name
    return None


def _has_own_head(lines: list[str], subject: str | None) -> bool:
    """Say whether the copy begins with a headline: the subject again, or a line above a byline."""
    if not lines:
        return False
    if subject and page.letters_of(lines[0]) == page.letters_of(subject):
        return True
    if len(lines[0]) > 140 or lines[0].endswith((".", ",", ":")) or _is_copy(lines[0]):
        return False
    return any(_is_copy(line) for line in lines[1:5])


def _is_copy(line: str) -> bool:
    return bool(_BYLINE.match(line) or _DATELINE.match(line))


def _envelope(message: EmailMessage) -> Envelope:
    sender = header_of(message, "from") or header_of(message, "sender")
    known = _house(people_in(sender))
    subject = _TAGS.sub("", header_of(message, "subject")).strip()
    return Envelope(
        guid=header_of(message, "message-id").strip("<> \t") or None,
        published=clock.published(header_of(message, "date"), clock.zone_of(known)),
        language=header_of(message, "content-language").split(",")[0].strip() or None,
        headline=subject or None,
        source=known,
    )


def _body(message: EmailMessage, kind: str) -> EmailMessage | None:
    for part in mail_parts.parts(message):
        if part.get_content_type() == f"text/{kind}" and not mail_parts.file_name(part):
            return part
    return None


def _attached(message: EmailMessage, path: str) -> Iterator[Dispatch | Unread]:
    """Read what is attached and is a dispatch: a named file of text or of a known format, a mail sent on."""
    from clipping_archive import wire

    for number, part in enumerate(mail_parts.parts(message), 1):
        named = mail_parts.file_name(part)
        if part.get_content_type() == "message/rfc822":
            data, named = _forwarded(part), named or f"{number}.eml"
        else:
            data = mail_parts.content(part)
        if not named or not data or part.get_content_maintype() in ("image", "audio", "video"):
            continue
        place = f"{path}!{_cleaned(named)}"
        if path.count("!") > mail_parts.DEEPEST:
            yield Unread(place, "it is a mail in a mail in a mail, without end")
            continue
        try:
            yield from wire.read(data, place)
        except UnreadableDispatch as error:
            yield Unread(place, error.reason, isinstance(error, Textless))


def _forwarded(part: EmailMessage) -> bytes:
    held = mail_parts.held(part)
    return _written(held[0]) if held and isinstance(held[0], Message) else b""


def _cleaned(named: str) -> str:
    """Give the bare name of a file: no folder, no control character."""
    return "".join(char for char in re.split(r"[/\\]", named)[-1] if char.isprintable()) or "attachment"


def _alone(message: EmailMessage) -> bytes:
    """Write the mail without what it brings: the headers that are read, and its text."""
    part = _body(message, "plain") or _body(message, "html")
    lines = [f"{key}: {value}" for key in KEPT if (value := header_of(message, key))]
    text = mail_parts.decoded(part)[0] if part is not None else ""
    kind = part.get_content_subtype() if part is not None else "plain"
    lines += [f"Content-Type: text/{kind}; charset=utf-8", "Content-Transfer-Encoding: 8bit"]
    return ("\n".join(lines) + "\n\n" + text).encode("utf-8", "replace")


def _written(message: Message) -> bytes:
    try:
        return message.as_bytes(policy=policy.compat32)
    except UNREADABLE:
        return b""

"""What kind of line a message is, by its structure first and by WhatsApp's phrases second.

On iOS WhatsApp puts a mark of direction before its own words, and that decides: what a person
typed is never taken for a placeholder, however alike.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from therapist_desk.domain.chats import ChatKind
from therapist_desk.whatsapp.chat import details
from therapist_desk.whatsapp.chat.words import MARKS, OWN_MARKS, folded, phrases, without_marks

_LONGEST_PHRASE = 120
_LONGEST_NAME = 300
_LONGEST_NOTICE = 400
BEGINNING = 4  # letters that most of what a person writes doesn't begin with
_TOKEN = re.compile(r"<([^<>\n:\uff1a]{1,40})[:\uff1a] ?([^<>\n]{1,300})>")
_TURKISH = re.compile(r"<([^<>\n]{1,300}\.\w{1,8}) eklendi>")
_BY_ITSELF = re.compile(r"[A-Z]{2,4}-\d{8}-WA\d{3,6}\.\w{1,8}$")
_FORMAT_NAME = re.compile(r"[A-Z]{2,4}-\d{8}-WA\d{3,6}$")
_only_marks = re.compile(f"[{MARKS} ]*$").match


class Sorted(NamedTuple):
    """A message's kind, its text without the placeholder, and the file it names."""

    kind: ChatKind
    text: str
    attachment: str | None = None


@dataclass(frozen=True, slots=True)
class Export:
    """What is known of a whole export: iOS or Android, and whether own words carry their mark."""

    ios: bool
    marked: bool


def is_notice(text: str) -> bool:
    """Return whether a text is WhatsApp's notice of how a chat is encrypted."""
    plain = folded(text[:_LONGEST_NOTICE])
    return len(text) < _LONGEST_NOTICE and any(each in plain for each in phrases().encrypted)


@cache
def beginnings() -> frozenset[str]:
    """Return the first ``BEGINNING`` letters, casefolded, that phrases of one line have."""
    known = phrases()
    all_ = (*known.deleted, *known.deleted_beginnings, *known.live_places, *known.calls)
    return frozenset(
        unicodedata.normalize(form, each)[:BEGINNING]
        for each in (*all_, *known.omitted, *known.attached_before)
        for form in ("NFC", "NFD")
    )


def may_go_on(body: str) -> bool:
    """Return whether what WhatsApp writes may begin a text of several lines so."""
    first = body.lstrip().partition("\n")[0].rstrip()
    ends = first.endswith((")", ":", "\uff1a"))  # of a file with a caption, of a poll
    return ends or first[:BEGINNING].casefold() in beginnings()


def sort(body: str, export: Export, *, sender: bool, own: bool) -> Sorted:
    """Return the kind of a body; ``own`` when a mark says that WhatsApp wrote the line."""
    text = without_marks(body).rstrip("\n")
    uncut = _without_edited(body, text, export)
    if uncut is not None:
        inner = _sorted(uncut, without_marks(uncut), export, sender=sender, own=own)
        return inner._replace(kind=ChatKind.EDITED) if inner.kind is ChatKind.MESSAGE else inner
    return _sorted(body, text, export, sender=sender, own=own)


def _sorted(body: str, text: str, export: Export, *, sender: bool, own: bool) -> Sorted:
    begins_own = body.startswith(OWN_MARKS)
    found = _attached(body, text, export) or _omitted_behind_mark(body, export)
    if found is None and (own or begins_own or not (export.ios and export.marked)):
        found = _by_phrase(text, export, sender=sender, own=begins_own)
    if found is not None:
        return found
    if details.place(text, own=export.ios and begins_own) or (
        export.ios and begins_own and details.is_venue(text)
    ):
        return Sorted(ChatKind.LOCATION, text)
    if details.poll(text):
        return Sorted(ChatKind.POLL, text)
    if not sender or (export.ios and begins_own and text):
        return Sorted(ChatKind.SYSTEM, text)
    return Sorted(ChatKind.MESSAGE, text)


def _by_phrase(text: str, export: Export, *, sender: bool, own: bool) -> Sorted | None:
    first, _, rest = text.partition("\n")
    if len(first) > _LONGEST_NAME:
        return None
    omitted = _omitted(first, rest, export)
    if omitted is not None:
        return Sorted(ChatKind.MEDIA_OMITTED, omitted)
    if len(text) > _LONGEST_PHRASE:
        return None
    plain, known = folded(text), phrases()
    if plain in known.deleted or (not rest and plain.startswith(known.deleted_beginnings)):
        return Sorted(ChatKind.DELETED, "")
    if plain in known.live_places:
        return Sorted(ChatKind.LOCATION, text)
    by_whatsapp = own or not sender or export.ios
    if not rest and by_whatsapp and _is_call(plain, whole=sender and not own, own=own):
        return Sorted(ChatKind.CALL, text)
    return None


def _is_call(plain: str, *, whole: bool, own: bool) -> bool:
    calls = phrases().calls
    if whole:
        return plain in calls
    if own and plain in phrases().unanswered:  # without the mark a person may have written it
        return True
    return any(
        plain.startswith(each) and not plain[len(each) : len(each) + 1].isalnum() for each in calls
    )


def _omitted(first: str, rest: str, export: Export) -> str | None:
    """Return the caption of a file that was left out, None when none was."""
    line, known = first.strip(), phrases().omitted
    if line.startswith("<") and line.endswith(">"):
        phrase = folded(line[1:-1].strip())
        return rest if phrase in known or _looks_omitted(phrase) else None
    return rest if export.ios and folded(line) in known else None


def _omitted_behind_mark(body: str, export: Export) -> Sorted | None:
    """Find a placeholder on iOS: a document has its name before it, and a mark between the two."""
    first, _, rest = body.partition("\n")
    at = max(first.rfind(mark) for mark in OWN_MARKS)
    if not export.ios or at < 0 or len(first) > _LONGEST_NAME:
        return None
    if folded(first[at:]).strip("<> ") not in phrases().omitted:
        return None
    caption = _without_file_facts(without_marks(first[:at]).strip(), None)
    return Sorted(ChatKind.MEDIA_OMITTED, "\n".join(filter(None, (caption, without_marks(rest)))))


def _looks_omitted(phrase: str) -> bool:
    return (
        " " in phrase or not phrase.isascii()
    ) and any(stem in phrase for stem in phrases().media_stems)  # fmt: skip


def _attached(body: str, text: str, export: Export) -> Sorted | None:
    if export.ios:
        return _attached_ios(body, export)
    first, _, rest = text.partition("\n")
    name = _file_named_by(first.strip()) if len(first) <= _LONGEST_NAME else None
    return Sorted(ChatKind.ATTACHMENT, rest, _name(name)) if name else None


def _file_named_by(line: str) -> str | None:
    known = phrases()
    if line.endswith(")"):
        name, opened, phrase = line[:-1].rpartition(" (")
        if opened and folded(phrase) in known.attached and _is_name(name):
            return name
        return name if opened and _BY_ITSELF.match(name) else None
    for phrase in known.attached_before:
        if line.startswith(f"{phrase} ") and _is_name(line[len(phrase) :].strip()):
            return line[len(phrase) :].strip()
    return None


def _is_name(name: str) -> bool:
    return "." in name or _FORMAT_NAME.match(name) is not None


def _attached_ios(body: str, export: Export) -> Sorted | None:
    for pattern, group in ((_TOKEN, 2), (_TURKISH, 1)):
        for match in pattern.finditer(body):
            name = _name(match[group])
            if "." in name and _is_own(body, match.start(), match.end(), export):
                return Sorted(ChatKind.ATTACHMENT, _around(body, match, name), name)
    return None


def _is_own(body: str, start: int, end: int, export: Export) -> bool:
    """Tell WhatsApp's own <…> from what a person typed."""
    if start and body[start - 1] in OWN_MARKS:
        return True
    line_start = body.rfind("\n", 0, start) + 1
    alone = _only_marks(body[line_start:start]) and body[end : end + 1] in ("", "\n")
    return bool(alone) and not export.marked


def _around(body: str, match: re.Match[str], name: str) -> str:
    before = _without_file_facts(without_marks(body[: match.start()]).strip(), name)
    after = without_marks(body[match.end() :]).strip()
    return "\n".join(filter(None, (before, after)))


def _without_file_facts(caption: str, name: str | None) -> str:
    """Leave out the name and the number of pages that stand before a document."""
    shown = caption.partition(" • ")[0]
    if name is None:
        return "" if " • " in caption else caption
    return "" if shown and name.endswith(shown) else caption


def _without_edited(body: str, text: str, export: Export) -> str | None:
    """Return the body without the mark of an edited message, None when it has none."""
    if not text.endswith(">"):
        return None
    at = body.rfind("<")
    phrase = folded(body[at:]).strip("<>").rstrip(" .。।")
    if at < 0 or len(phrase) > _LONGEST_PHRASE:
        return None
    known = phrases()
    marked = bool(at) and body[at - 1] in OWN_MARKS
    if export.ios and export.marked and not marked:
        return None
    if phrase in known.edited or ((marked or " " in phrase) and _has_stem(phrase)):
        before = body[:at].rstrip()
        return before.rstrip("".join(OWN_MARKS)).rstrip()
    return None


def _has_stem(phrase: str) -> bool:
    return ":" not in phrase and any(stem in phrase for stem in phrases().edited_stems)


def _name(name: str) -> str:
    return unicodedata.normalize("NFC", without_marks(name)).strip()

"""Who wrote a line: a name before the first colon, or WhatsApp itself."""

import re

from therapist_desk.whatsapp.chat.words import OWN_MARKS, folded, phrases, without_marks

LONGEST = 120
"""Letters of a name; subjects of groups have up to 100."""

_QUOTES = (("“", "”"), ("«", "»"), ("「", "」"), ("『", "』"))
_spaces = re.compile(r"[ \u00a0\u2007\u2009\u202f]{1,200}")


class Senders:
    """The senders of one export; each prefix of a line is judged once."""

    def __init__(self, *, ios: bool, marked_names: bool) -> None:
        self._ios = ios
        self._marked_names = marked_names
        self.known: dict[str, str | None] = {}
        """What was judged, by the prefix; None for what WhatsApp itself wrote."""
        self._names: set[str] = set()

    def split(self, rest: str) -> tuple[str | None, str]:
        """Return the sender of what follows a head, None for WhatsApp itself, and the body."""
        prefix, colon, body = rest.partition(": ")
        if not colon:
            if not rest.endswith(":"):
                return None, rest
            prefix = rest[:-1]
        elif self._ios and ": \u200e" in body and body[0] not in OWN_MARKS:
            prefix, body = self._longer(prefix, body)
        sender = self.known.get(prefix) or self._new(prefix)
        return (None, rest) if sender is None else (sender, body)

    def _new(self, prefix: str) -> str | None:
        if prefix not in self.known:
            self.known[prefix] = sender = self._judged(prefix)
            if sender:
                self._names.add(sender)
        return self.known[prefix]

    def _longer(self, prefix: str, body: str) -> tuple[str, str]:
        """Take a colon into the name of a group that WhatsApp's own words follow."""
        more, _, own = body.partition(": \u200e")
        if own.startswith("<") or len(prefix) + len(more) > LONGEST:
            return prefix, body
        return f"{prefix}: {more}", f"\u200e{own}"

    def _judged(self, prefix: str) -> str | None:
        name = _spaces.sub(" ", without_marks(prefix)).strip()
        if not name or len(name) > LONGEST or _is_in_quotes(name):
            return None
        own = prefix.startswith(OWN_MARKS) and not self._marked_names
        if own and name not in self._names:
            return None
        return None if any(each in folded(name) for each in phrases().encrypted) else name


def _is_in_quotes(name: str) -> bool:
    """Return whether a quotation is open where the colon stands: it is then part of a subject."""
    if name.count('"') % 2:
        return True
    if "„" in name:  # whose other end is the beginning of an English quotation
        return name.count("„") > name.count("“") + name.count("”")
    return any(name.count(opened) > name.count(closed) for opened, closed in _QUOTES)

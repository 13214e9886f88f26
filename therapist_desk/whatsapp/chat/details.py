"""What a poll and a shared place say, by their structure: the words around it vary too much."""

import re

from therapist_desk.domain.chats import Place, Poll
from therapist_desk.whatsapp.chat.words import folded, phrases

_HEADING = re.compile(r"[^\s:\uff1a]{2,20} ?[:\uff1a]$")
_OPTION = re.compile(r"([^\s:\uff1a]{2,20}) ?[:\uff1a] ?(.*)$")
_LONGEST_LINK = 200
_LINK = re.compile(
    r"([^:\uff1a\n]{1,60}?) ?[:\uff1a] ?"
    r"https?://maps\.google\.com/(?:maps)?\?q=(-?\d{1,3}(?:\.\d{1,20})?),(-?\d{1,3}(?:\.\d{1,20})?)\s{0,3}$"
)
_VENUE = re.compile(r"[^\n]{1,200}[:\uff1a] https?://(?:\w{2,5}\.)?foursquare\.com/\S{1,200}$")


def poll(text: str) -> Poll | None:
    """Return the poll that a message is: a heading, the question, and at least two options."""
    heading, _, rest = text.partition("\n")
    if not rest or not _HEADING.match(heading.strip()) or heading != heading.upper():
        return None
    lines = rest.split("\n")
    first = next((at for at, line in enumerate(lines) if at and _votes(line)), None)
    if first is None:
        return None
    options = [_votes(line) for line in lines[first:] if line.strip()]
    found = [each for each in options if each]
    if len(found) < len(options) or len(found) < 2 or len({word for word, _, _ in found}) > 1:
        return None
    question = "\n".join(lines[:first]).strip()
    return Poll(question, tuple((option, votes) for _, option, votes in found))


def place(text: str, *, own: bool) -> Place | None:
    """Return the place that a message shares; ``own`` when WhatsApp marked it as its own words."""
    last = text[-_LONGEST_LINK:].rpartition("\n")[2].strip()
    match = _LINK.match(last)
    if match is None or not (own or folded(match[1]) in phrases().places):
        return None
    latitude, longitude = float(match[2]), float(match[3])
    return Place(latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def is_venue(text: str) -> bool:
    """Return whether a text is a named place with a link to Foursquare."""
    return len(text) <= 2 * _LONGEST_LINK and _VENUE.match(text.strip()) is not None


def _votes(line: str) -> tuple[str, str, int] | None:
    """Return an option's word, its text and its votes, which stand in brackets at the end."""
    match = _OPTION.match(line.strip())
    if match is None or not match[2].endswith((")", "\uff09")):
        return None
    option, _, count = match[2].replace("\uff08", "(").rpartition("(")
    digits = "".join(each for each in count if each.isdecimal())
    return (match[1], option.strip(), int(digits)) if digits and len(digits) < 10 else None

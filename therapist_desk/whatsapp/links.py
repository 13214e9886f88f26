"""Links: addresses that open a WhatsApp chat or group; a link sends nothing by itself.

Forms and limits as WhatsApp's FAQ 26000030 and the Windows protocol handlers have them: digits
alone, text percent-encoded by RFC 3986, the whole at most 2,000 characters, because longer ones are
dropped by Windows without a word.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.messages import CallKind

LONGEST = 2000
"""Characters of a whole link."""


class LinkFault(StrEnum):
    """Why there is no link, in one word."""

    EMPTY = "empty"
    INVALID = "invalid"
    NOT_A_GROUP = "not-a-group"
    NO_CALL = "no-call"
    INVALID_TEXT = "invalid-text"
    TOO_LONG = "too-long"


_SENTENCES = {
    LinkFault.EMPTY: "Paste the invitation link of the group.",
    LinkFault.INVALID: "This is no invitation to a WhatsApp group.",
    LinkFault.NOT_A_GROUP: "This WhatsApp link does not lead to a group.",
    LinkFault.NO_CALL: "This is no call link. Make one in WhatsApp under Calls, and paste it whole.",
    LinkFault.INVALID_TEXT: "The text holds a character that no message can carry.",
    LinkFault.TOO_LONG: "The text is too long for a link. Copy it and open the chat without it.",
}


class LinkRefused(RuleBroken):
    """No link can be made; ``code`` says why in one word."""

    def __init__(self, code: LinkFault) -> None:
        about_text = code in {LinkFault.INVALID_TEXT, LinkFault.TOO_LONG}
        super().__init__(_SENTENCES[code], "text" if about_text else "link")
        self.code = code


class Target(StrEnum):
    """What opens a link: the app, WhatsApp Web, or a page of Meta that leads to either."""

    APP = "app"
    WA_ME = "wa.me"
    WEB = "web"
    API = "api"


_CHATS = {  # target: (before the digits, between digits and text)
    Target.APP: ("whatsapp://send?phone=", "&text="),
    Target.WA_ME: ("https://wa.me/", "?text="),
    Target.WEB: ("https://web.whatsapp.com/send?phone=", "&text="),
    Target.API: ("https://api.whatsapp.com/send?phone=", "&text="),
}
_LONGEST_BEFORE_TEXT = len("https://web.whatsapp.com/send?phone=") + 15 + len("&text=")


def encoded(text: str) -> str:
    """Return ``text`` percent-encoded: UTF-8, a space is %20, a line end %0A.

    Raises LinkRefused for NUL and lone surrogates.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in lines:
        raise LinkRefused(LinkFault.INVALID_TEXT)
    try:
        return quote(lines, safe="")
    except UnicodeEncodeError as error:
        raise LinkRefused(LinkFault.INVALID_TEXT) from error


def encoded_for_any_chat(text: str) -> str:
    """Return ``text`` encoded if it fits into every form of link, to the longest of numbers.

    Raises LinkRefused when it does not, or as :func:`encoded` does.
    """
    text = encoded(text)
    if _LONGEST_BEFORE_TEXT + len(text) > LONGEST:
        raise LinkRefused(LinkFault.TOO_LONG)
    return text


def chat(target: Target, digits: str, text: str = "") -> str:
    """Return the link to the chat with a number, ``digits`` without plus; raise LinkRefused."""
    before, between = _CHATS[target]
    link = f"{before}{digits}"
    if text:
        link += f"{between}{encoded(text)}"
    if len(link) > LONGEST:
        raise LinkRefused(LinkFault.TOO_LONG)
    return link


@dataclass(frozen=True, slots=True)
class Invite:
    """The invitation to a group; it cannot carry a text."""

    code: str

    @property
    def url(self) -> str:
        """The link that opens a browser first."""
        return f"https://chat.whatsapp.com/{self.code}"

    @property
    def app_url(self) -> str:
        """The link that opens the app."""
        return f"whatsapp://chat?code={self.code}"


# The code's alphabet and length as WhatsApp's own clients and the libraries around them match it.
_CODE = "([0-9A-Za-z]{20,24})"
_INVITES = (
    re.compile(f"(?:(?i:https?)://)?(?i:chat\\.whatsapp\\.com)/(?:invite/)?{_CODE}/?(?:[?#].*)?"),
    re.compile(f"(?i:whatsapp)://chat/?\\?code={_CODE}(?:[&#].*)?"),
)
# Among these wa.me/settings/linked_devices, which would link a stranger's computer.
_OTHER_LINK = re.compile(
    r"(?:https?://)?(?:wa\.me|(?:(?:www|api|web|call|v)\.)?whatsapp\.com)(?:[/?#].*)?"
    r"|whatsapp://(?!chat\b).*",
    re.IGNORECASE,
)


def invite(raw: str) -> Invite:
    """Return the one group invitation in what was pasted, alone or among words; raise LinkRefused.

    The links of it are made anew from the code, so nothing else pasted is ever opened.
    """
    words = [_bare(word) for word in _visible(raw).split()]
    if not words:
        raise LinkRefused(LinkFault.EMPTY)
    codes = {found[1] for word in words for shape in _INVITES if (found := shape.fullmatch(word))}
    if len(codes) == 1:
        return Invite(codes.pop())
    other = not codes and any(_OTHER_LINK.fullmatch(word) for word in words)
    raise LinkRefused(LinkFault.NOT_A_GROUP if other else LinkFault.INVALID)


@dataclass(frozen=True, slots=True)
class CallLink:
    """A call anybody with the link can join; it is made in WhatsApp and can't carry a text."""

    kind: CallKind
    token: str

    @property
    def url(self) -> str:
        """The link as it is sent and opened."""
        return f"https://call.whatsapp.com/{self.kind}/{self.token}"


_CALL_CODE = "[0-9A-Za-z_-]{22}"
_CALL = re.compile(
    f"(?:(?i:https?)://)?(?i:call\\.whatsapp\\.com)/(voice|video)/({_CALL_CODE})/?(?:[?#].*)?"
)


def call_link(raw: str) -> CallLink:
    """Return the one call link in what was pasted, made anew from its token; raise LinkRefused."""
    words = [_bare(word) for word in _visible(raw).split()]
    found = {(shape[1], shape[2]) for word in words if (shape := _CALL.fullmatch(word))}
    if len(found) != 1:
        raise LinkRefused(LinkFault.NO_CALL)
    kind, token = found.pop()
    return CallLink(CallKind(kind), token)


_DIGITS, _TEXT = "[0-9]{5,15}", "[A-Za-z0-9._~%-]+"
_OURS = re.compile(
    f"whatsapp://send\\?phone={_DIGITS}(&text={_TEXT})?|whatsapp://chat\\?code={_CODE}"
    f"|https://wa\\.me/{_DIGITS}(\\?text={_TEXT})?|https://chat\\.whatsapp\\.com/{_CODE}"
    f"|https://(web|api)\\.whatsapp\\.com/send\\?phone={_DIGITS}(&text={_TEXT})?"
    f"|https://call\\.whatsapp\\.com/(voice|video)/{_CALL_CODE}"
)


def may_be_opened(url: str) -> bool:
    """Return whether ``url`` is a chat, group or call, written exactly as this module writes it.

    Nothing else is ever handed to the system: a wa.me page of another kind could link a stranger's
    computer to the therapist's account.
    """
    return len(url) <= LONGEST and _OURS.fullmatch(url) is not None


def _visible(raw: str) -> str:
    return "".join(sign for sign in raw if unicodedata.category(sign) != "Cf")


def _bare(word: str) -> str:
    """Return a word without the brackets and stops a sentence puts around it."""
    return word.lstrip("<([\"'").rstrip(">)]\"'.,;:!")

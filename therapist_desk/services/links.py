"""How a chat is opened: what goes into the link, what onto the clipboard, and who gets to see it.

By default the link carries the number alone and the text waits on the clipboard, because a link
passes through process lists and, in the browser forms, through Meta's servers and the history.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.messages import CallKind, LinkStyle
from therapist_desk.services import settings
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.settings import Setting
from therapist_desk.whatsapp import links

_CALLS = {CallKind.VOICE: Setting.VOICE_LINK, CallKind.VIDEO: Setting.VIDEO_LINK}

_TARGETS = {
    LinkStyle.APP: links.Target.APP,
    LinkStyle.WEB: links.Target.WEB,
    LinkStyle.WA_ME: links.Target.WA_ME,
}


@dataclass(frozen=True, slots=True)
class Opening:
    """What to do to open a chat.

    ``link`` is to be opened ("" for style copy: nothing is); ``clipboard`` is the text to put there,
    or "". ``through_browser`` says that the link goes to Meta's servers and into browser history;
    ``too_long`` that the text was wanted in the link but does not fit.
    """

    link: str
    clipboard: str
    through_browser: bool
    too_long: bool = False


def opening(style: LinkStyle, e164: str, text: str, *, text_in_link: bool) -> Opening:
    """Return how to open the chat with the number ``e164`` in ``style``, with ``text`` at hand.

    ``text_in_link`` is the therapist's own switch, off by default. A text too long for a link goes
    to the clipboard instead. Raises LinkRefused for a text no message can carry.
    """
    links.encoded(text)  # refuses what neither link nor clipboard can carry whole
    if style is LinkStyle.COPY:
        return Opening("", text, through_browser=False)
    target, digits = _TARGETS[style], e164.removeprefix("+")
    browser = style is not LinkStyle.APP
    if not (text_in_link and text):
        return Opening(links.chat(target, digits), text, browser)
    try:
        return Opening(links.chat(target, digits, text), "", browser)
    except links.LinkRefused:
        return Opening(links.chat(target, digits), text, browser, too_long=True)


def group_opening(style: LinkStyle, code: str, text: str) -> Opening:
    """Return how to open the group with this invite code; its link can never carry a text."""
    invite = links.Invite(code)
    if style is LinkStyle.COPY:
        return Opening("", text, through_browser=False)
    browser = style is not LinkStyle.APP
    return Opening(invite.url if browser else invite.app_url, text, browser)


def may_be_opened(url: str) -> bool:
    """Return whether a link is one of those the desk opens; all others never reach the system."""
    return links.may_be_opened(url)


def call_links(reader: Reader) -> Mapping[CallKind, str]:
    """Return the practice's own call links; "" where there is none."""
    return {kind: settings.get(reader, setting) for kind, setting in _CALLS.items()}


def keep_call_link(writer: Writer, kind: CallKind, raw: str) -> str:
    """Keep the practice's link for calls of ``kind``, or none for "", and return it.

    Raises RuleBroken, at the field of that kind, for anything else than a link for such a call.
    """
    url = ""
    if raw.strip():
        try:
            found = links.call_link(raw)
        except links.LinkRefused as refused:
            raise refused.at(kind) from refused
        if found.kind is not kind:
            raise RuleBroken("This link starts a call of the other kind.", kind)
        url = found.url
    settings.put(writer, _CALLS[kind], url)
    return url

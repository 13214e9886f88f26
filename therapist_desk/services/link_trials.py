"""Trying WhatsApp links with one's own number, so that no client's chat is opened to find out."""

from therapist_desk.domain import phones
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.messages import LinkStyle
from therapist_desk.services import clients, links, practice
from therapist_desk.services.desk import Reader
from therapist_desk.services.links import Opening

NOBODY = ClientId(0)


def own_number(reader: Reader) -> str:
    """Return the practice's WhatsApp number as it is read, or ""."""
    number = practice.get(reader).whatsapp_number
    return phones.shown(number) if number else ""


def trial(reader: Reader, raw: str, style: LinkStyle) -> Opening:
    """Return how to open the chat with one's own number, without a text.

    RuleBroken for what is no number, and for a client's: that one passes the guard, or not at all.
    """
    region = practice.get(reader).country or None
    try:
        e164 = f"+{phones.parse(raw, region).digits}"
    except phones.PhoneRefused as refused:
        raise refused.at("number") from refused
    if clients.others_with(reader, e164, NOBODY):
        raise RuleBroken(
            "A client has this number. Write to clients from their own page.", "number"
        )
    return links.opening(style, e164, "", text_in_link=False)

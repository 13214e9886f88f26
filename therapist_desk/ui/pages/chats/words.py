"""Chats in the person's words."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from therapist_desk.domain.chats import ChatKind, DateOrder
from therapist_desk.domain.clients import Client
from therapist_desk.domain.filed_chats import FiledMessage, Side
from therapist_desk.domain.veiling import veiled
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.pages.chats.bubbles import Bubble


def sides() -> dict[Side, str]:
    """Return who somebody in a chat can be."""
    translate = QCoreApplication.translate
    return {
        Side.LEFT_OUT: translate("chats", "Leave out"),
        Side.CLIENT: translate("chats", "My client"),
        Side.ME: translate("chats", "Me"),
        Side.OTHER: translate("chats", "Somebody else, to be kept"),
    }


def orders() -> dict[DateOrder, str]:
    """Return how dates can be read."""
    translate = QCoreApplication.translate
    return {
        DateOrder.DMY: translate("chats", "The day stands first"),
        DateOrder.MDY: translate("chats", "The month stands first"),
        DateOrder.YMD: translate("chats", "The year stands first"),
    }


def span(first: date, last: date) -> str:
    """Return two days as a stretch of time, or the one day it is."""
    if first == last:
        return when.full_day(first)
    told = QCoreApplication.translate("chats", "{first} to {last}")
    return told.format(first=when.full_day(first), last=when.full_day(last))


def kinds() -> dict[ChatKind, str]:
    """Return what stands in the place of a text that is none."""
    translate = QCoreApplication.translate
    return {
        ChatKind.MEDIA_OMITTED: translate("chats", "A file that was not exported"),
        ChatKind.ATTACHMENT: translate("chats", "File: {name}"),
        ChatKind.DELETED: translate("chats", "Deleted message"),
        ChatKind.CALL: translate("chats", "Call"),
        ChatKind.LOCATION: translate("chats", "Place"),
        ChatKind.POLL: translate("chats", "Poll"),
    }


def text_of(kind: ChatKind, text: str, attachment: str) -> str:
    """Return what is shown of a message: its text, and what it is where that says more."""
    said = kinds().get(kind, "")
    if kind is ChatKind.ATTACHMENT:
        said = said.format(name=attachment)
    if kind in (ChatKind.LOCATION, ChatKind.POLL) and text:
        said = ""
    return "\n".join(part for part in (said, text) if part)


def bubble_maker(client: Client, *, hidden: bool) -> Callable[..., Bubble]:
    """Return what makes a bubble of a message of this client, hidden names hidden."""
    name = client.initials if hidden else client.name
    me = sides()[Side.ME]
    other = QCoreApplication.translate("chats", "Somebody else")
    starred = QCoreApplication.translate("chats", "to be brought to the session")
    there = QCoreApplication.translate("chats", "filed already")

    def made(
        side: Side,
        sender: str,
        local: datetime,
        text: str,
        *,
        faint: bool = False,
        star: bool = False,
    ) -> Bubble:
        who = {Side.CLIENT: name, Side.ME: me, Side.NOBODY: "WhatsApp"}.get(
            side, other if hidden else sender
        )
        at = commas((_day(local.date()), when.clock(local)))
        shown = veiled(text, client.name) if hidden else text
        marks = [words for words, holds in ((starred, star), (there, faint)) if holds]
        head = " · ".join((who, at, *([there] if faint else [])))
        return Bubble(side, head, shown, commas((who, at, shown, *marks)), faint, star)

    return made


def of_message(message: FiledMessage, made: Callable[..., Bubble], *, star: bool = False) -> Bubble:
    """Return the bubble of a filed message."""
    text = text_of(message.kind, message.text, message.attachment)
    return made(message.side, message.sender, message.local, text, star=star)


def _day(shown: date) -> str:
    """Return a day in the short form of the language, its year in full."""
    locale = QLocale()
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    whole = form if "yyyy" in form else form.replace("yy", "yyyy")
    return locale.toString(QDate(shown.year, shown.month, shown.day), whole)

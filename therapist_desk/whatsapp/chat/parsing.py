"""An export's lines as messages: its one shape of head, its order of dates, then all at once."""

import gc
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import partial
from itertools import chain, islice, repeat
from operator import add

from therapist_desk.domain.chats import Chat, ChatKind, ChatMessage, DateOrder, UnclearDates
from therapist_desk.whatsapp.chat import bodies, decoding, headers
from therapist_desk.whatsapp.chat.bodies import Export
from therapist_desk.whatsapp.chat.headers import Numbers
from therapist_desk.whatsapp.chat.refusals import ChatRefused
from therapist_desk.whatsapp.chat.scanning import Sample, Scan
from therapist_desk.whatsapp.chat.words import OWN_MARKS

MESSAGE, SYSTEM = ChatKind.MESSAGE, ChatKind.SYSTEM

_NOTICES = 2  # messages that may be WhatsApp's own at the top of a chat

_SAMPLE = 1_000
"""Lines in which the shape is looked for: an export has one shape from its first line on."""


def parse(text: bytes, chosen: DateOrder | None = None) -> Chat | UnclearDates:
    """Return the chat in what ``decoding.as_utf_8`` returned; raise ChatRefused.

    ``chosen`` is the person's answer where dates can be read in more than one way.
    """
    scan = Scan(_sampled(text))
    with _collecting_later():
        scan.read(decoding.slices(text))
    found = len(scan.lines)
    if found and scan.unread and (found < 2 or scan.unread > found):
        raise ChatRefused("not-whatsapp")
    days = scan.dates.days
    order = days.order(scan.dates.numbers, scan.on, chosen)
    if isinstance(order, UnclearDates):
        return order
    with _collecting_later():
        messages = _messages(scan, days.under(order))
    if scan.sample.export.ios:
        messages[:_NOTICES] = map(_without_sender_of_notice, messages[:_NOTICES])
    return Chat(order, tuple(messages), text, scan.unread)


def _sampled(text: bytes) -> Sample:
    slices = (each.text.split("\n") for each in decoding.slices(text))
    lines = islice(chain.from_iterable(slices), _SAMPLE)
    found = [(head, line[head.end :]) for line in lines if (head := headers.recognised(line))]
    if not found:
        raise ChatRefused("not-whatsapp")
    shape = Counter(head.shape for head, _ in found).most_common(1)[0][0]
    rests = [rest for head, rest in found if head.shape == shape]
    marked_names = sum(rest.startswith(OWN_MARKS) for rest in rests) * 2 > len(rests) > 2
    ios = shape.bracket or shape.close == ":"
    marked = any(mark in rest for rest in rests for mark in OWN_MARKS)
    return Sample(shape, Export(ios, marked), marked_names)


def _messages(scan: Scan, day_of: Callable[[Numbers], date | None]) -> list[ChatMessage]:
    """Put the columns together: all as messages first, then those that may be something else."""
    days = [day_of(each) or date.min for each in scan.dates.numbers]  # min: of no message
    minutes = map(datetime.combine, map(days.__getitem__, scan.on), scan.at)
    when = map(add, minutes, scan.seconds)
    rows = zip(when, scan.senders, repeat(MESSAGE), scan.bodies, repeat(None), scan.lines)
    messages = list(map(partial(tuple.__new__, ChatMessage), rows))
    for place in scan.unsure:
        messages[place] = _sorted(messages[place], scan, place)
    return messages


def _sorted(message: ChatMessage, scan: Scan, place: int) -> ChatMessage:
    when, sender, _, body, _, line = message
    body = "\n".join([body, *scan.more.get(place, ())])
    kind, text, attachment = bodies.sort(
        body, scan.sample.export, sender=sender is not None, own=place in scan.own
    )
    return ChatMessage(when, None if kind is SYSTEM else sender, kind, text, attachment, line)


def _without_sender_of_notice(message: ChatMessage) -> ChatMessage:
    """Tell WhatsApp's notice at the top from a message where its mark is missing."""
    if message.kind is MESSAGE and bodies.is_notice(message.text):
        return message._replace(sender=None, kind=SYSTEM)
    return message


@contextmanager
def _collecting_later() -> Iterator[None]:
    """Put off the search for cycles: among this many records without any it takes longest."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()

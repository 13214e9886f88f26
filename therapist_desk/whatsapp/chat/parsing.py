"""An export's lines as messages: its one shape of head, its order of dates, then line by line."""

import gc
from array import array
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import partial
from itertools import islice

from therapist_desk.domain.chats import Chat, ChatKind, ChatMessage, DateOrder, UnclearDates
from therapist_desk.whatsapp.chat import bodies, decoding, headers
from therapist_desk.whatsapp.chat.bodies import BEGINNING, Export
from therapist_desk.whatsapp.chat.headers import Numbers, Shape
from therapist_desk.whatsapp.chat.ordering import Days
from therapist_desk.whatsapp.chat.refusals import ChatRefused
from therapist_desk.whatsapp.chat.senders import Senders
from therapist_desk.whatsapp.chat.words import OWN_MARKS, has_marks

MESSAGE, SYSTEM = ChatKind.MESSAGE, ChatKind.SYSTEM

_NOTICES = 2  # messages that may be WhatsApp's own at the top of a chat

_SAMPLE = 1_000
"""Lines in which the shape is looked for: an export has one shape from its first line on."""


def parse(text: bytes, chosen: DateOrder | None = None) -> Chat | UnclearDates:
    """Return the chat in what ``decoding.as_utf_8`` returned; raise ChatRefused.

    ``chosen`` is the person's answer where dates can be read in more than one way.
    """
    sample = _sampled(text)
    scan = _Scan(sample)
    with _collecting_later():
        scan.read(decoding.lines(text))
    found = len(scan.lines)
    if found and scan.unread and (found < 2 or scan.unread > found):
        raise ChatRefused("not-whatsapp")
    dates = scan.dates
    order = scan.days.order([dates[each] for each in scan.on], chosen)
    if isinstance(order, UnclearDates):
        return order
    days = [scan.days.under(order)(each) for each in dates]
    with _collecting_later():
        messages = list(_messages(scan, days))
    if sample.export.ios:
        messages[:_NOTICES] = map(_without_sender_of_notice, messages[:_NOTICES])
    return Chat(order, tuple(messages), text, scan.unread)


@dataclass(frozen=True, slots=True)
class _Sample:
    """What the first lines say of a whole export."""

    shape: Shape
    export: Export
    marked_names: bool


def _sampled(text: bytes) -> _Sample:
    lines = list(islice(decoding.lines(text), _SAMPLE))
    found = [(head, line[head.end :]) for line in lines if (head := headers.recognised(line))]
    if not found:
        raise ChatRefused("not-whatsapp")
    shape = Counter(head.shape for head, _ in found).most_common(1)[0][0]
    rests = [rest for head, rest in found if head.shape == shape]
    marked_names = sum(rest.startswith(OWN_MARKS) for rest in rests) * 2 > len(rests) > 2
    ios = shape.bracket or shape.close == ":"
    marked = any(mark in rest for rest in rests for mark in OWN_MARKS)
    return _Sample(shape, Export(ios, marked), marked_names)


class _Scan:
    """Goes over the lines once; what stays open is which number of a date is the day.

    What is found stands in columns, as they take far less memory than a record for each line.
    """

    def __init__(self, sample: _Sample) -> None:
        self.sample = sample
        self.days = Days()
        self.dates: list[Numbers] = []
        self.on = array("L")  # places in ``dates``
        self.at: list[time] = []
        self.senders: list[str | None] = []
        self.bodies: list[str] = []
        self.lines = array("L")
        self.more: dict[int, list[str]] = {}  # further lines, by the place of the message
        self.own: set[int] = set()  # places of messages whose line begins with WhatsApp's mark
        self.unread = 0
        self._dates: dict[str, int] = {}
        self._minutes: dict[str, tuple[int, ...]] = {}

    def read(self, lines: Iterator[str]) -> None:  # noqa: C901, PLR0915 - one loop, as calls cost
        """Take in each line that begins a message, and what follows it.

        All that is looked up stands in locals: this goes round for every line of a chat.
        """
        pattern, ios = self.sample.shape.matcher(), self.sample.export.ios
        match, parts = pattern.match, [pattern.groupindex[each] for each in headers.PARTS]
        named = Senders(ios=ios, marked_names=self.sample.marked_names)
        split, known = named.split, named.known.get
        date_of, minute_of, seconds = self._dates.get, self._minutes.get, _Seconds()
        on, at, lines_at = self.on.append, self.at.append, self.lines.append
        senders, bodies_ = self.senders.append, self.bodies.append
        for number, line in enumerate(lines, 1):
            found = match(line)
            if found is None:
                line = self._without_marks_in_head(line)
                found = match(line)
            if found is None:
                self._continue(line)
                continue
            day_text, minutes, second, word = found.group(*parts)
            if (day := date_of(day_text)) is None:
                day = self._date(day_text)
            if (minute := minute_of(minutes + word)) is None:
                minute = self._minute(minutes, word, number)
            if day < 0 or not minute or seconds[second] < 0:
                self._continue(line)
                continue
            if ios and line[0] in OWN_MARKS:
                self.own.add(len(self.lines))
            rest = line[found.end() :]
            prefix, colon, body = rest.partition(": ")
            sender = known(prefix)
            if sender is None or not colon or (ios and ": \u200e" in body):
                sender, body = split(rest)
            on(day)
            at(time(minute[0], minute[1], seconds[second]))
            senders(sender)
            bodies_(body)
            lines_at(number)

    def _without_marks_in_head(self, line: str) -> str:
        """Return a line whose head the pattern knows, as it knows of no marks within a date."""
        if line.isascii() or not has_marks(line, 0, headers.LONGEST):
            return line
        head = headers.recognised(line)
        if head is None or head.shape != self.sample.shape:
            return line
        return head.plain + line[head.end :]

    def _continue(self, line: str) -> None:
        if self.lines:
            self.more.setdefault(len(self.lines) - 1, []).append(line)
        elif line.strip():
            self.unread += 1

    def _date(self, text: str) -> int:
        """Return the place of a date, below 0 for what is none."""
        numbers = headers.numbers(text)
        if numbers is None or not self.days.possible(numbers):
            self._dates[text] = -1
            return -1
        self._dates[text] = len(self.dates)
        self.dates.append(numbers)
        return self._dates[text]

    def _minute(self, minutes: str, word: str, line: int) -> tuple[int, ...]:
        """Return hour and minute, nothing for what is no time."""
        try:
            clock = headers.clock(f"{minutes} {word.strip()}")
        except headers.UnknownWord:
            raise ChatRefused("unknown-time-word", line) from None
        if not minutes.isascii() and headers.is_korean(minutes):
            self.days.year_leads = True
        self._minutes[minutes + word] = found = (clock.hour, clock.minute) if clock else ()
        return found


class _Seconds(dict[str, int]):
    """The seconds that two digits of any script mean, below 0 for what are none."""

    def __missing__(self, digits: str) -> int:
        second = int(digits or 0)
        self[digits] = second if second < 60 else -1
        return self[digits]


def _messages(scan: _Scan, days: list[date | None]) -> Iterator[ChatMessage]:
    export, more, own = scan.sample.export, scan.more, scan.own
    combine, new, plain_kind = datetime.combine, partial(tuple.__new__, ChatMessage), MESSAGE
    beginnings = bodies.beginnings()
    columns = zip(scan.on, scan.at, scan.senders, scan.bodies, scan.lines, strict=True)
    for place, (on, clock, sender, body, line) in enumerate(columns):
        day = days[on]
        assert day is not None
        when = combine(day, clock)
        if place in more:
            body = "\n".join([body, *more.pop(place)])
        elif (
            # Surely a person's: of one line, and without any sign of a placeholder.
            sender is not None
            and "<" not in body
            and "://" not in body
            and body[-1:] != ")"
            and (body.isascii() or body.isprintable() or has_marks(body) is None)
            and body[:BEGINNING].casefold() not in beginnings
            and body[:1] != " "
        ):
            yield new((when, sender, plain_kind, body, None, line))
            continue
        kind, text, attachment = bodies.sort(
            body, export, sender=sender is not None, own=place in own
        )
        if kind is SYSTEM:
            sender = None
        yield new((when, sender, kind, text, attachment, line))


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

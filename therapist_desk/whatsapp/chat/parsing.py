"""An export's lines as messages: its one shape of head, its order of dates, then line by line."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import islice

from therapist_desk.domain.chats import Chat, ChatKind, ChatMessage, DateOrder, UnclearDates
from therapist_desk.whatsapp.chat import bodies, decoding, headers
from therapist_desk.whatsapp.chat.bodies import Export
from therapist_desk.whatsapp.chat.headers import Numbers, Shape
from therapist_desk.whatsapp.chat.ordering import Days
from therapist_desk.whatsapp.chat.refusals import ChatRefused
from therapist_desk.whatsapp.chat.senders import Senders
from therapist_desk.whatsapp.chat.words import OWN_MARKS, has_marks

_SAMPLE = 20_000
"""Lines in which the shape is looked for: an export has one shape from its first line on."""

Row = tuple[Numbers, time, str | None, str, str, int]
"""A message's date, time, sender, body, line, and the number of its line."""


def parse(content: bytes, chosen: DateOrder | None = None) -> Chat | UnclearDates:
    """Return the chat that the bytes of an export hold; raise ChatRefused.

    ``chosen`` is the person's answer where dates can be read in more than one way.
    """
    text = decoding.as_utf_8(content)
    sample = _sampled(text)
    days = Days()
    scan = _Scan(sample, days)
    scan.read(decoding.lines(text))
    if scan.unread and (len(scan.rows) < 2 or scan.unread > len(scan.rows)):
        raise ChatRefused("not-whatsapp")
    order = days.order([row[0] for row in scan.rows], chosen)
    if isinstance(order, UnclearDates):
        return order
    messages = tuple(_messages(scan, {each: days.under(order)(each) for each in scan.dates()}))
    return Chat(order, messages, scan.unread)


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


@dataclass
class _Scan:
    """Goes over the lines once; what stays open is which number of a date is the day."""

    sample: _Sample
    days: Days
    rows: list[Row] = field(default_factory=list)
    more: dict[int, list[str]] = field(default_factory=dict)
    """The further lines of a message, by its place in ``rows``."""
    unread: int = 0
    _dates: dict[str, Numbers | None] = field(default_factory=dict)
    _times: dict[str, time | None] = field(default_factory=dict)

    def read(self, lines: Iterator[str]) -> None:
        """Make a row of each line that begins a message."""
        match = self.sample.shape.matcher().match
        split = Senders(ios=self.sample.export.ios, marked_names=self.sample.marked_names).split
        dates, times, rows = self._dates, self._times, self.rows
        for number, line in enumerate(lines, 1):
            found = match(line)
            if found is None:
                head = self._marked_head(line)
                if head is None:
                    self._continue(line)
                    continue
                day_text, time_text, end = head
            else:
                day_text, time_text = found["date"], found["time"]
                end = found.end()
            day = dates[day_text] if day_text in dates else self._date(day_text)
            clock = times[time_text] if time_text in times else self._time(time_text, number)
            if day is None or clock is None:
                self._continue(line)
                continue
            sender, body = split(line[end:])
            rows.append((day, clock, sender, body, line, number))

    def dates(self) -> set[Numbers]:
        """Return the dates that occur."""
        return {row[0] for row in self.rows}

    def _marked_head(self, line: str) -> tuple[str, str, int] | None:
        """Return a head that the quick pattern does not know for the marks within it."""
        if line.isascii() or not has_marks(line, 0, headers.LONGEST):
            return None
        head = headers.recognised(line)
        if head is None or head.shape != self.sample.shape:
            return None
        return head.date, head.clock, head.end

    def _continue(self, line: str) -> None:
        if self.rows:
            self.more.setdefault(len(self.rows) - 1, []).append(line)
        elif line.strip():
            self.unread += 1

    def _date(self, text: str) -> Numbers | None:
        numbers = headers.numbers(text)
        if numbers is not None and not self.days.possible(numbers):
            numbers = None
        self._dates[text] = numbers
        return numbers

    def _time(self, text: str, line: int) -> time | None:
        try:
            clock = headers.clock(text)
        except headers.UnknownWord:
            raise ChatRefused("unknown-time-word", line) from None
        self._times[text] = clock
        return clock


def _messages(scan: _Scan, days: dict[Numbers, date | None]) -> Iterator[ChatMessage]:
    export, more = scan.sample.export, scan.more
    combine, new, plain_kind = datetime.combine, ChatMessage._make, ChatKind.MESSAGE
    for place, (numbers, clock, sender, body, raw, number) in enumerate(scan.rows):
        if place in more:
            body = "\n".join([body, *more[place]])
            raw = "\n".join([raw, *more[place]])
        day = days[numbers]
        assert day is not None
        when = combine(day, clock)
        if sender is not None and _is_plain(body):
            yield new((when, sender, plain_kind, body, None, raw, number))
            continue
        kind, text, attachment = bodies.sort(
            body, export, sender=sender is not None, own=raw[:1] in OWN_MARKS
        )
        if kind is ChatKind.SYSTEM:
            sender = None
        yield new((when, sender, kind, text, attachment, raw, number))


def _is_plain(body: str) -> bool:
    """Return whether a body is surely a person's: longer than any phrase, without its signs."""
    return (
        "<" not in body
        and "://" not in body
        and body[-1:] not in ")\n"
        and (body.isascii() or has_marks(body) is None)
        and "\n" not in body
        and not bodies.is_phrase(body)
    )

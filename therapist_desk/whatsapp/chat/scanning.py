"""An export's text as messages, once over: all is told but which number of a date is the day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time, timedelta

from therapist_desk.whatsapp.chat import bodies, headers
from therapist_desk.whatsapp.chat.bodies import BEGINNING, Export
from therapist_desk.whatsapp.chat.decoding import Slice
from therapist_desk.whatsapp.chat.headers import Numbers, Shape
from therapist_desk.whatsapp.chat.ordering import Days
from therapist_desk.whatsapp.chat.refusals import ChatRefused
from therapist_desk.whatsapp.chat.senders import Senders
from therapist_desk.whatsapp.chat.words import OWN_MARKS, has_marks


@dataclass(frozen=True, slots=True)
class Sample:
    """What the first lines say of a whole export."""

    shape: Shape
    export: Export
    marked_names: bool


class Scan:
    """What was found, in columns, as they take far less memory than a record for each message."""

    def __init__(self, sample: Sample) -> None:
        self.sample = sample
        self.dates = _Dates()
        self.on: list[int] = []  # places in ``dates.numbers``
        self.at: list[time] = []  # to the minute
        self.seconds: list[timedelta] = []
        self.senders: list[str | None] = []
        self.bodies: list[str] = []
        self.lines: list[int] = []
        self.unsure: set[int] = set()  # places of messages that may not be a person's
        self.more: dict[int, list[str]] = {}  # lines of messages that were found apart from them
        self.own: set[int] = set()  # places of messages whose line begins with WhatsApp's mark
        self.unread = 0
        splitter = sample.shape.splitter()
        self._split, self._match = splitter.split, splitter.match
        self._width = splitter.groups + 1
        self._parts = [*(splitter.groupindex[each] for each in headers.PARTS), self._width]

    def read(self, slices: Iterator[Slice]) -> None:  # noqa: C901, PLR0915 - calls cost
        """Take in each message; what stands before the first is unread.

        All that is looked up stands in locals: this goes round for every message of a chat.
        """
        dates, minutes, seconds, beginnings = self.dates, _Minutes(), _Seconds(), _Beginnings()
        named = Senders(ios=self.sample.export.ios, marked_names=self.sample.marked_names)
        known, split = named.known.get, named.split
        on, at, after = self.on.append, self.at.append, self.seconds.append
        senders, texts, lines = self.senders.append, self.bodies.append, self.lines.append
        line = 0
        for part in slices:
            marked = part.marked
            marked_ios = marked and self.sample.export.ios
            pieces = self._pieces(part)
            line += self._continue(pieces[0])
            columns = (pieces[each :: self._width] for each in self._parts)
            for head, day_text, minute_text, second_text, word, rest in zip(*columns, strict=True):
                line += 1
                day, second = dates[day_text], seconds[second_text]
                try:
                    minute = minutes[minute_text + word]
                except headers.UnknownWord:
                    raise ChatRefused("unknown-time-word", line) from None
                if day is None or minute is None or second is None:
                    line += self._continue(f"\n{head}{rest}") - 1
                    continue
                prefix, colon, body = rest.partition(": ")
                sender = known(prefix)
                if sender is None or not colon or (marked_ios and ": \u200e" in body):
                    first, end, more = rest.partition("\n")
                    sender, body = split(first)
                    body += end + more
                several = "\n" in body
                if (
                    # Else surely a person's: there is no sign of a placeholder.
                    sender is None
                    or "<" in body
                    or "/" in body
                    or body[-1:] in ")\n"
                    or beginnings[body[:BEGINNING]]
                    or (marked and has_marks(body))
                    or (several and bodies.may_go_on(body))
                ):
                    self.unsure.add(len(self.lines))
                if marked_ios and head[0] in OWN_MARKS:
                    self.own.add(len(self.lines))
                on(day)
                at(minute)
                after(second)
                senders(sender)
                texts(body)
                lines(line)
                if several:
                    line += body.count("\n")
        dates.days.year_leads = minutes.are_korean

    def _pieces(self, part: Slice) -> list[str]:
        """Cut a slice at each head: what precedes the first, then each with what follows it."""
        pieces = self._split("\n" + part.text)
        if part.marked and any(self._has_heads(each) for each in pieces[:: self._width]):
            return self._split("".join(f"\n{self._plain(line)}" for line in part.text.split("\n")))
        return pieces

    def _has_heads(self, piece: str) -> bool:
        """Return whether there are heads that the pattern doesn't know for the marks in them."""
        further = piece.split("\n")[1:] if "\n" in piece else ()
        return any(self._plain(line) != line for line in further)

    def _plain(self, line: str) -> str:
        """Return a line without the marks in its head, if the pattern doesn't know it with them."""
        if line.isascii() or not has_marks(line, 0, headers.LONGEST) or self._match(f"\n{line}"):
            return line
        head = headers.recognised(line)
        if head is None or head.shape != self.sample.shape:
            return line
        return head.plain + line[head.end :]

    def _continue(self, more: str) -> int:
        """Take in lines, each behind an end of line, for the last message; return their number."""
        lines = more.split("\n")[1:]
        if self.lines:
            place = len(self.lines) - 1
            self.more.setdefault(place, []).extend(lines)
            self.unsure.add(place)
        else:
            self.unread += sum(bool(line.strip()) for line in lines)
        return len(lines)


class _Dates(dict[str, int | None]):
    """The places of dates in ``numbers`` by how they are written, None for what is none."""

    def __init__(self) -> None:
        super().__init__()
        self.days = Days()
        self.numbers: list[Numbers] = []

    def __missing__(self, written: str) -> int | None:
        numbers = headers.numbers(written)
        self[written] = None
        if numbers is not None and self.days.possible(numbers):
            self[written] = len(self.numbers)
            self.numbers.append(numbers)
        return self[written]


class _Minutes(dict[str, time | None]):
    """The times that minutes with the word beside them mean, None for what is none."""

    def __init__(self) -> None:
        super().__init__()
        self.are_korean = False

    def __missing__(self, written: str) -> time | None:
        self[written] = headers.clock(written)
        self.are_korean |= headers.is_korean(written)
        return self[written]


class _Seconds(dict[str, timedelta | None]):
    """The seconds that two digits of any script mean, None for what are none."""

    def __missing__(self, digits: str) -> timedelta | None:
        second = int(digits or 0)
        self[digits] = timedelta(seconds=second) if second < 60 else None
        return self[digits]


class _Beginnings(dict[str, bool]):
    """Whether what WhatsApp writes by itself may begin so, by the first letters of a text."""

    def __missing__(self, letters: str) -> bool:
        self[letters] = letters[:1] == " " or letters.casefold() in bodies.beginnings()
        return self[letters]

"""Which number of a date is the day: known for certain, or asked; never guessed."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import pairwise

from therapist_desk.domain.chats import DateOrder, Reading, UnclearDates
from therapist_desk.whatsapp.chat import calendars
from therapist_desk.whatsapp.chat.headers import Numbers
from therapist_desk.whatsapp.chat.refusals import ChatRefused

DMY, MDY, YMD = DateOrder.DMY, DateOrder.MDY, DateOrder.YMD


_CERTAIN = 3
"""Steps back in time that rule a reading out; one or two also come of clocks that were set."""


class Days:
    """The days of an export by their numbers, under each order that may be meant."""

    def __init__(self) -> None:
        self._known: dict[Numbers, dict[DateOrder, date | None]] = {}
        self._lunar = False
        self.year_leads = False
        """Whether the language of the export always puts the year first: 26. 4. 13. 오후."""

    def possible(self, numbers: Numbers) -> bool:
        """Return whether there is such a day at all; a date that cannot be is a person's text."""
        if numbers not in self._known:
            self._known[numbers] = {each: self._day(numbers, each) for each in DateOrder}
        return any(self._known[numbers].values())

    def under(self, order: DateOrder) -> Callable[[Numbers], date | None]:
        """Return what gives the day that numbers mean under an order."""
        return lambda numbers: self._known[numbers][order]

    def order(
        self, dates: Sequence[Numbers], on: Sequence[int], chosen: DateOrder | None
    ) -> DateOrder | UnclearDates:
        """Return the order of dates that follow each other as ``on`` says; raise ChatRefused.

        ``on`` are places in ``dates``, as most messages share their day with others.
        """
        if not on:
            raise ChatRefused("unknown-calendar" if self._lunar else "not-whatsapp")
        used = {dates[each] for each in set(on)}
        fitting = [each for each in self._candidates(used) if self._fits(used, each)]
        if not fitting or (chosen and chosen not in fitting and fitting != [YMD]):
            raise ChatRefused("inconsistent-dates")
        if len(fitting) == 1:
            return fitting[0]
        if chosen is None and all(each.dotted for each in used):
            return DMY  # no language writes a month before a dot
        return chosen or self._asked(dates, on, fitting)

    def _candidates(self, used: Iterable[Numbers]) -> tuple[DateOrder, ...]:
        if self.year_leads and not self._years_last(used):
            return (YMD,)
        year_first = [each.year_first for each in used]
        if any(year_first):
            return (YMD,) if all(year_first) or not self._years_last(used) else ()
        return DMY, MDY

    def _years_last(self, used: Iterable[Numbers]) -> bool:
        """Return whether a date ends in a full year, so that none of them can begin with it."""
        return any(each.digits[1] > 2 for each in used)

    def _fits(self, used: Iterable[Numbers], order: DateOrder) -> bool:
        return all(self._known[each][order] for each in used)

    def _asked(
        self, dates: Sequence[Numbers], on: Sequence[int], fitting: list[DateOrder]
    ) -> DateOrder | UnclearDates:
        backwards = {order: self._backwards(dates, on, order) for order in fitting}
        fewest, most = min(backwards.values()), max(backwards.values())
        if not fewest and most >= _CERTAIN:
            return min(backwards, key=backwards.__getitem__)
        likely = [order for order, steps in backwards.items() if steps == fewest]
        first, last = dates[on[0]], dates[on[-1]]
        readings = tuple(Reading(each, *self._under(each, (first, last))) for each in fitting)
        return UnclearDates(readings, likely[0] if len(likely) == 1 else None)

    def _backwards(self, dates: Sequence[Numbers], on: Sequence[int], order: DateOrder) -> int:
        days = self._under(order, dates)
        return sum(days[later] < days[earlier] for earlier, later in pairwise(on))

    def _under(self, order: DateOrder, dates: Iterable[Numbers]) -> list[date]:
        return [self._known[each][order] or date.min for each in dates]

    def _day(self, numbers: Numbers, order: DateOrder) -> date | None:
        day, month, year = {
            DMY: (numbers.first, numbers.second, numbers.third),
            MDY: (numbers.second, numbers.first, numbers.third),
            YMD: (numbers.third, numbers.second, numbers.first),
        }[order]
        if (order is YMD) != numbers.year_first and max(numbers.digits) > 2:
            return None
        short = numbers.digits[0 if order is YMD else 1] <= 2
        year = calendars.full_year(year, short=short, era=numbers.era, buddhist=numbers.buddhist)
        try:
            return calendars.day(year, month, day)
        except ValueError:
            self._lunar = True
            return None

"""The reminders of one day, one after the other: open, say what became of it, and on to the next."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard_words import Action
from therapist_desk.domain.messages import Message
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients, reminders
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.judging import Reason
from therapist_desk.services.reminders import Half, Queue, Reminder
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.draft_trouble import DraftTrouble
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column, scrolled
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.sides import Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.messages import words
from therapist_desk.ui.pages.messages.opening import Opening
from therapist_desk.ui.pages.messages.reminder_desk import ReminderDesk
from therapist_desk.ui.pages.messages.reminder_lists import ReminderLists, place_for

LISTS, NARROW, WIDEST, LOWEST = 320, 860, 900, 176


class RemindersPage(Page):
    """What is left to do is read from the calendar and the log, so a lock in between costs nothing."""

    topics = frozenset(
        {
            *(Topic.CLIENT, Topic.MESSAGE, Topic.AGREEMENT, Topic.SESSION),
            *(Topic.APPOINTMENT, Topic.PRACTICE, Topic.SETTING),
        }
    )

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Reminders")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._ahead = 1
        self._queue = Queue((), ())
        self._key = self._after = ""
        self._takes_focus = False
        self.lists, self.desk, self.banner = ReminderLists(), ReminderDesk(outside), Banner()
        self.nothing = EmptyState("message", "", self.tr("To the calendar"), self._go_to_calendar)
        self._opening = Opening(tasks, outside, self)
        self._autosave = Autosave(tasks, self._verb, self)
        self._stack = Stack()
        self._lay_out()
        self._join()

    @property
    def first_stop(self) -> QWidget:
        """What opens the chat."""
        return self.desk.send.button

    @property
    def current(self) -> Reminder | None:
        """The reminder in front."""
        return next((one for one in self._queue.reminders if one.key == self._key), None)

    def refresh(self) -> None:
        """Ask for the day's reminders and what was typed and not opened."""
        zone, day = when.local_zone(), self._day

        def question(reader: Reader) -> tuple[Queue, Mapping[str, Half]]:
            return reminders.queue(reader, day, zone), reminders.halves(reader)

        self.tasks.ask(self, question, lambda found: self._show(day, *found))

    def keep(self) -> None:
        """Keep what is typed."""
        self._autosave.save_now()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault."""
        return self._autosave.is_busy

    def showEvent(self, event: QShowEvent) -> None:
        self._stale, self._takes_focus = True, True  # hours pass, and with them what the guard says
        super().showEvent(event)
        self.tasks.work(
            self,
            lambda: self._outside.links.can_open("whatsapp"),
            lambda found: self.desk.send.show_handler(found=found),
        )

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(NARROW)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._side.setMaximumWidth(theme.px(WIDEST if narrow else LISTS))
        self._side.setMinimumWidth(0 if narrow else theme.px(LISTS))
        self._side.setMaximumHeight(theme.px(LOWEST if narrow else WIDEST * 2))

    @property
    def _today(self) -> date:
        return when.wall_clock(self._outside.clock.now(), when.local_zone()).date()

    @property
    def queue(self) -> Queue:
        """What is shown."""
        return self._queue

    @property
    def _day(self) -> date:
        return self._today + timedelta(days=self._ahead)

    def step(self, days: int) -> None:
        """Show another day, so many days on or back; today is the first."""
        self._autosave.leave()
        self._ahead = max(0, self._ahead + days)
        self._key = self._after = ""
        self.refresh()

    def _show(self, day: date, found: Queue, typed: Mapping[str, Half]) -> None:
        if day != self._day:
            return  # somebody went on meanwhile
        self._queue = found
        for part in (self._side, self._stack):
            part.show()
        self._show_title(day, found)
        if self._after or self.current is None:
            following = found.next_after(self._after)
            self._takes_focus = self._takes_focus or bool(self._after)
            self._key, self._after = following.key if following else "", ""
        hidden = self._outside.preferences.state.hide_names
        self.lists.show_queue(found, self._key, hides_names=hidden)
        self._show_current(typed)

    def _show_title(self, day: date, found: Queue) -> None:
        named = when.day(day, self._today)
        title = self.tr("Reminders: {day}").format(day=named)
        told = [when.full_day(day)]
        if found.reminders:
            said = self.tr("{sent} of {all} reminded")
            told.append(said.format(sent=count(found.sent), all=count(len(found.reminders))))
        self._header.show_title(title, " · ".join(told))

    def _show_current(self, typed: Mapping[str, Half]) -> None:
        one = self.current
        if one is None:
            self._show_nothing()
            return
        hidden = self._outside.preferences.state.hide_names
        now = self._outside.clock.now()
        self.desk.show_reminder(one, typed.get(one.key), now, hides_names=hidden)
        self._stack.setCurrentWidget(self.desk)
        if self._takes_focus:
            self._takes_focus = False
            self.desk.take_focus()

    def _show_nothing(self) -> None:
        self.desk.leave()
        if self._queue.reminders:
            said = self.tr("Done: there is nobody left to remind.")
        elif self._queue.left_out:
            said = self.tr("Nobody can be reminded from here; the list says why.")
        else:
            said = self.tr("No meetings are planned for this day.")
        self.nothing.say(said)
        self._stack.setCurrentWidget(self.nothing)
        if self._takes_focus:
            self._takes_focus = False
            announce(self, said)

    def _choose(self, key: str) -> None:
        self._autosave.leave()
        self._key, self._takes_focus = key, True
        self.refresh()

    def _skip(self) -> None:
        """Leave this one for later and go on to the next."""
        following = self._queue.next_after(self._key)
        if following is not None and following.key != self._key:
            self._choose(following.key)

    def _open(self) -> None:
        self.banner.hide()
        request = self.desk.request()
        if request is None:
            return
        zone, again = when.local_zone(), self.desk.form.again.value()
        self._autosave.forget()  # opening does away with what was typed; not opened, it is kept again
        self._opening.open(
            request, lambda writer, one: reminders.open_reminder(writer, one, zone, again=again)
        )

    def _on_not_logged(self, trouble: Exception) -> None:
        self._autosave.typed()
        self.refresh()
        if not (isinstance(trouble, RuleBroken) and self.desk.form.show_error(trouble)):
            show_error(trouble, self.banner)

    def _on_refused(self) -> None:
        said = self.tr("The link could not be opened, so nothing was sent; the log says so.")
        self.banner.tell(said, "error")

    def _on_closed(self, before: Message, closed: Message) -> None:
        said = self.tr("Logged: {outcome}").format(outcome=words.outcome_of(closed))
        self.told.emit(said, lambda: self._take_back(before))
        self.desk.leave()
        self._after = before.reminds
        self.refresh()

    def _take_back(self, before: Message) -> None:
        self._key, self._after, self._takes_focus = before.reminds, "", True
        self._opening.reopen(before)

    def _on_wanted(self, reason: Reason) -> None:
        one = self.current
        if one is None:
            return
        client_id = one.situation.client.id
        if reason.words.action is Action.CONFIRM_NUMBER:
            self.tasks.do(
                self,
                lambda writer: clients.confirm_number(writer, client_id),
                lambda _: self.told.emit(self.tr("Number confirmed with the client"), None),
            )
        elif reason.words.action in {Action.WAIT, Action.PLAN_SESSION}:
            self._skip()
        else:
            self.go.emit(place_for(reason.finding.name, one.situation))

    def _verb(self) -> Callable[[Writer], None]:
        key, typed = self._key, self.desk.form.typed()

        def verb(writer: Writer) -> None:
            if typed is None:
                reminders.forget_half(writer, key)
            else:
                reminders.keep_half(writer, typed)

        return verb

    def _go_to_calendar(self) -> None:
        self.go.emit(Place(View.CALENDAR))

    def _lay_out(self) -> None:
        before = buttons.icon_button("back", self.tr("The day before"), lambda: self.step(-1))
        after = buttons.icon_button("forward", self.tr("The day after"), lambda: self.step(1))
        self._header = PageHeader(self.title, " ", [before, after])
        for page in (self.nothing, self.desk):
            self._stack.addWidget(page)
        self._side = scrolled(self.lists, WIDEST)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.grid(2))
        self._row.addWidget(self._side)
        self._row.addWidget(self._stack, 1)
        for part in (self._side, self._stack):
            part.hide()  # until it is known what stands there
        layout = column(self, spacing=1.5)
        layout.addWidget(self._header)
        layout.addWidget(self.banner)
        layout.addLayout(self._row, 1)

    def _join(self) -> None:
        desk = self.desk
        DraftTrouble(self._autosave, self.banner)
        desk.form.edited.connect(self._autosave.typed)
        desk.wanted.connect(self._open)
        desk.skipped.connect(self._skip)
        desk.guard.wanted.connect(self._on_wanted)
        desk.outcome.closed.connect(self._opening.close)
        desk.outcome.later.connect(self._skip)
        desk.outcome.copy_wanted.connect(self._outside.clipboard.put)
        self.lists.chosen.connect(self._choose)
        self.lists.go.connect(self.go)
        self._opening.opened.connect(desk.ask)
        self._opening.not_logged.connect(self._on_not_logged)
        self._opening.refused.connect(self._on_refused)
        self._opening.closed.connect(self._on_closed)
        self._outside.preferences.changed.connect(self.refresh)  # names may have to go at once

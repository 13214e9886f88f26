"""The window of an import: what was read, the questions it leaves, and what would be filed."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain import filed_chats as rules
from therapist_desk.domain.chats import UnclearDates
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import Cancelled, RuleBroken
from therapist_desk.domain.filed_chats import ChatId, FiledChat, Side
from therapist_desk.services.chats import ImportStart
from therapist_desk.services.filing_chats import Import
from therapist_desk.ui.kit import buttons, tab_order, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.choosers import ZoneField, zones
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import CheckField, LongTextField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel, isolated
from therapist_desk.ui.kit.long_work import WorkBar
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.sides import Stack
from therapist_desk.ui.pages.chats import words
from therapist_desk.ui.pages.chats.bubbles import Bubble, BubbleView, PreviewModel
from therapist_desk.ui.pages.chats.questions import OrderQuestion, PeopleBox
from therapist_desk.ui.pages.chats.reading import Choice, Read, Reading, Shown

_NARROW = 700
_FORM_WIDTH = 380


class ImportPanel(QWidget):
    """One export, from the file to the record; nothing is written before its button is pressed."""

    left = Signal()
    """The person gave it up, or there was nothing to go on with."""

    def __init__(self, outside: Outside, reading: Reading) -> None:
        super().__init__()
        self._outside, self.reading = outside, reading
        self._start: ImportStart | None = None
        self._read: Read | None = None
        self._shown: list[Shown] = []
        self.banner = Banner()
        self.question = OrderQuestion()
        self.people = PeopleBox()
        self.form = Form()
        self.zone = self.form.add(
            "zone",
            self.tr("Time zone of the phone"),
            ZoneField(),
            required=True,
            hint=self.tr("The file does not say it. Times are kept as the phone showed them."),
        )
        self.reason = self.form.add(
            "reason", self.tr("Why is it filed all the same?"), LongTextField(rows=2)
        )
        self.form.add_fold(self.tr("Only some days"))
        self.first = self.form.add("first", self.tr("From"), DateField())
        self.last = self.form.add("last", self.tr("Until"), DateField(), same_line=True)
        self.not_theirs = CheckField(self.tr("I looked: this is my client's chat"))
        self.with_files = CheckField("")
        self.preview_model = PreviewModel()
        self.preview = BubbleView(
            self.preview_model, self.tr("Preview of the chat"), choosable=False
        )
        self._title, self._about = Heading("", 2), Muted("")
        self._count, self._cut = PlainLabel(""), Muted("")
        self._asked, self._other = PlainLabel("", wraps=True), PlainLabel("", wraps=True)
        theme.tone(self._asked, "warn")
        theme.tone(self._other, "warn")
        self.file_button = buttons.primary(self.tr("File the chat"), self.file, "save")
        self._stack = Stack()
        self._lay_out()
        self._join()

    def begin(self, client_id: ClientId, path: Path) -> None:
        """Read the export at ``path`` for a client."""
        self.banner.hide()
        self.put_away()
        self._stack.setCurrentWidget(self._waiting)
        self.file_button.setEnabled(False)
        self.reading.begin(client_id, path)

    def file(self) -> None:
        """File what the preview shows as new."""
        self.banner.hide()
        start, found = self._start, self._read
        if start is None or found is None or not self.form.check():
            return
        people = self.people.people
        lines = tuple(one.line for one in self._shown if one.is_new)
        now = self._outside.clock.now()
        chat = FiledChat(
            ChatId(0), start.client.id, self.zone.value(), found.chat.order, people, 0, now, now,
            reason=self.reason.value(),
        )  # fmt: skip
        try:
            rules.check_people(people)
        except RuleBroken as trouble:
            show_error(trouble, self.banner)
            return
        wanted = Import(chat, lines, others_confirmed=self.not_theirs.value())
        self.file_button.setEnabled(False)
        self.reading.file(wanted, self._files() if self.with_files.value() else ())

    def _files(self) -> list[str]:
        """Return the names of the files that come with what is chosen, filed already or not."""
        if self._read is None:
            return []
        named = dict.fromkeys(one.line.attachment for one in self._shown if one.line.attachment)
        return [name for name in named if self._read.chat.has_file(name)]

    def put_away(self) -> None:
        """Show nothing of it any more."""
        self.reading.forget()
        self._start = self._read = None
        self._shown = []
        self._count.setText("")
        self.people.forget()
        self.preview_model.show([], None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_NARROW)
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._form_area.setMaximumWidth(16_777_215 if narrow else theme.px(_FORM_WIDTH))
        self._form_area.setMinimumWidth(0 if narrow else theme.px(_FORM_WIDTH))

    def _ask_order(self, unclear: UnclearDates) -> None:
        self._stack.setCurrentWidget(self.question)
        self.question.ask(unclear)

    def _show_read(self, found: Read, start: ImportStart) -> None:
        self._read, self._start = found, start
        self.people.show_people(found, start.sides, hidden=self._hides_names)
        messages = found.chat.messages
        self._title.setText(self.tr("%n message(s) in this file", "", len(messages)))
        self._about.setText(words.span(messages[0].when.date(), messages[-1].when.date()))
        self._show_warnings(found)
        self._show_agreed(start)
        self._show_others()
        self.with_files.hide()
        self.with_files.set_value(False)
        self.not_theirs.set_value(False)
        here = when.local_zone() if when.local_zone() in zones() else start.client.zone or "UTC"
        self.form.set_values({"zone": here, "first": None, "last": None, "reason": ""})
        self._stack.setCurrentWidget(self._chat)
        first = next(iter(self.people.choices.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose()

    def _show_warnings(self, found: Read) -> None:
        lines = []
        if rules.is_cut(len(found.chat.messages)):
            lines.append(
                self.tr(
                    "WhatsApp exports no more messages than these, and leaves out older ones without "
                    "a word. What is missing may be on the phone still."
                )
            )
        lines += [
            self.tr("Nothing between {first} and {last}: was another phone used then?").format(
                first=when.full_day(before), last=when.full_day(after)
            )
            for before, after in found.gaps
        ]
        if found.chat.unread:
            lines.append(
                self.tr("%n line(s) before the first message are left out.", "", found.chat.unread)
            )
        self._cut.setText("\n".join(lines))
        self._cut.setVisible(bool(lines))

    def _show_agreed(self, start: ImportStart) -> None:
        agreed = start.agreed
        said = {
            "summary": self.tr(
                "Your agreement says that you write a summary and do not keep the chat itself."
            ),
            "excerpts": self.tr(
                "Your agreement says that you copy important messages, not the whole chat."
            ),
        }.get(agreed.record, self.tr("No agreement in force says that chats are kept."))
        self._asked.setText(said)
        self._asked.setVisible(agreed.needs_reason)
        self.form.show_only("reason", shown=agreed.needs_reason)

    def _show_others(self) -> None:
        start = self._start
        if start is None:
            return
        ours = {name for name, side in self.people.sides.items() if side is Side.CLIENT}
        known = set(self.people.choices)
        found = {
            name: one for name, one in start.others.items() if name in ours or name not in known
        }
        hidden = self._hides_names
        lines = [
            self.tr("“{name}” belongs to the record of {other}. Is this the right client?").format(
                name=isolated("…" if hidden else name),
                other=isolated(one.initials if hidden else one.name),
            )
            for name, one in found.items()
        ]
        self._other.setText("\n".join(lines))
        self._other.setVisible(bool(lines))
        self.not_theirs.setVisible(bool(lines))

    def _choose(self) -> None:
        if self._read is None:
            return
        self._show_others()
        zone = self.zone.value()
        if zone:
            sides = self.people.sides
            self.reading.choose(Choice(sides, zone, self.first.value(), self.last.value()))

    def _show_sorted(self, shown: list[Shown]) -> None:
        if self._start is None:
            return
        self._shown = shown
        new = sum(one.is_new for one in shown)
        there = len(shown) - new
        lines = [self.tr("%n message(s) will be filed.", "", new)]
        if all(side is Side.LEFT_OUT for side in self.people.sides.values()):
            lines = [self.tr("Say who is who: what they wrote then shows here.")]
        if there:
            lines.append(self.tr("%n of them are filed already and stay as they are.", "", there))
        self._count.setText(" ".join(lines))
        files = len(self._files())
        self.with_files.setText(self.tr("Keep %n file(s) of the zip too, encrypted", "", files))
        self.with_files.setVisible(bool(files))
        made = words.bubble_maker(self._start.client, hidden=self._hides_names)
        self.preview_model.show(shown, partial(_bubble, made))
        self._enable()

    @property
    def _hides_names(self) -> bool:
        return self._outside.preferences.state.hide_names

    def _on_preferences(self) -> None:
        self.people.hide_names(hidden=self._hides_names)
        self._show_others()
        self._show_sorted(self._shown)

    def _enable(self) -> None:
        new = any(one.is_new for one in self._shown) or (self.with_files.value() and self._files())
        asked = not self.not_theirs.isHidden() and not self.not_theirs.value()
        self.file_button.setEnabled(self._read is not None and bool(new) and not asked)

    def _on_failed(self, trouble: Exception) -> None:
        self._enable()
        if isinstance(trouble, Cancelled):
            self.banner.tell(self.tr("Stopped. Nothing of this chat was kept."))
        else:
            show_error(trouble, self.banner, self.form)
        if self._read is None:
            self._stack.setCurrentWidget(self._waiting)

    def _join(self) -> None:
        self.reading.unclear.connect(self._ask_order)
        self.reading.read.connect(self._show_read)
        self.reading.sorted_out.connect(self._show_sorted)
        self.reading.failed.connect(self._on_failed)
        self.question.chosen.connect(self.reading.answer)
        self.people.edited.connect(self._choose)
        for field in (self.zone, self.first, self.last):
            field.edited.connect(self._choose)
        for tick in (self.not_theirs, self.with_files):
            tick.edited.connect(self._enable)
        self._outside.preferences.changed.connect(self._on_preferences)  # names may have to go

    def _lay_out(self) -> None:
        self._lay_out_chat()
        self._waiting = QWidget()
        for page in (self._waiting, self.question, self._chat):
            self._stack.addWidget(page)
        foot = Bar()
        foot.addWidget(self._count)
        foot.end_from_here()
        cancel = buttons.quiet(self.tr("Cancel"), self._leave)
        foot.addWidget(cancel)
        foot.addWidget(self.file_button)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, theme.grid(), 0, theme.grid())
        around.setSpacing(theme.grid())
        around.addWidget(self.banner)
        around.addWidget(WorkBar(self.reading.work))
        around.addWidget(self._stack, 1)
        around.addLayout(foot)
        tab_order.chain(
            self.people, self.not_theirs, self.form, self.with_files, self.preview, cancel,
            self.file_button,
        )  # fmt: skip

    def _lay_out_chat(self) -> None:
        asked = QWidget()
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid())
        for part in (
            self._title, self._about, self._cut, Heading(self.tr("Who is who"), 3), self.people,
            self._other, self.not_theirs, self.form, self._asked, self.with_files,
        ):  # fmt: skip
            column.addWidget(part)
        column.insertWidget(column.indexOf(self.form), self._asked)
        column.addStretch(1)
        self._form_area = scrolled(asked)
        self._chat = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._chat)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(theme.grid(2))
        self._sides.addWidget(self._form_area)
        self.preview.setMinimumHeight(theme.px(180))
        self._sides.addWidget(self.preview, 1)

    def _leave(self) -> None:
        self.reading.work.stop()
        self.put_away()
        self.left.emit()


def _bubble(made: Callable[..., Bubble], one: Shown) -> Bubble:
    line = one.line
    text = words.text_of(line.kind, line.text, line.attachment)
    local = datetime.fromisoformat(line.local)
    return made(line.side, line.sender, local, text, faint=not one.is_new)

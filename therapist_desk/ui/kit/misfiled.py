"""What to do about something written for the wrong client: move it, or take its text out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.notes import Redaction
from therapist_desk.services import clients, misfiled
from therapist_desk.services.clients import Named
from therapist_desk.services.desk import Writer
from therapist_desk.services.misfiled import Steps
from therapist_desk.ui.kit import buttons, languages, people, tab_order, theme, when
from therapist_desk.ui.kit.asker import Question
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import CheckField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, scrolled
from therapist_desk.ui.kit.people import ClientField
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField


@dataclass(frozen=True, slots=True)
class Misfiled:
    """Something in the record of ``client_id``, and the verbs that move it or take its text out.

    ``versions`` are (id, words) of what can be ticked, ``shown`` the one that is at first; without
    any there is nothing to tick. The verbs get the ids of what is ticked.
    """

    client_id: ClientId
    move: Callable[[Writer, frozenset[int], ClientId], Steps]
    redact: Callable[[Writer, frozenset[int], str], None]
    versions: Sequence[tuple[int, str]] = ()
    shown: int = 0
    can_move: bool = True
    about: str = ""
    """What moving means for it, beside what it says by itself."""


class MisfiledPage(QWidget):
    """Asks which versions, and to whom or why; ``left`` goes back, ``told`` says what was done."""

    left = Signal()
    told = Signal(str, object)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Written for the wrong client"))
        self._tasks, self._outside = tasks, outside
        self._wrong: Misfiled | None = None
        self.boxes: dict[int, CheckField] = {}
        self._held: list[QWidget] = []
        self.banner = Banner()
        self._versions = QWidget()
        self._about = Muted("")
        self.move_form, self.redact_form = Form(), Form()
        self.client = self.move_form.add(
            "client", self.tr("Whose is it?"), ClientField(), required=True
        )
        self.redact_form.add(
            "reason",
            self.tr("Why"),
            TextField(self.tr("such as: written for the wrong client"), limit=300),
            required=True,
            hint=self.tr("This stays here. Name nobody and repeat nothing of the text."),
        )
        self.move_button = buttons.quiet(self.tr("Move"), self._move, "forward")
        self.redact_button = buttons.danger(self.tr("Take it out…"), self._ask)
        outside.preferences.changed.connect(self._on_preferences)  # names may have to go at once
        self._lay_out()

    def ask(self, wrong: Misfiled) -> None:
        """Ask about one thing; nobody is chosen and no reason given yet."""
        self._wrong = wrong
        self.banner.hide()
        self.move_form.clear_errors()
        self.redact_form.set_values({"reason": ""})
        self._show_versions(wrong)
        self._about.setText(wrong.about)
        self._about.setVisible(bool(wrong.about))
        self._moving.setVisible(wrong.can_move)
        tab_order.chain(
            self.back,
            *self._held,
            self.move_form,
            self.move_button,
            self.redact_form,
            self.redact_button,
        )
        self._tasks.ask(self, clients.named, self._offer)

    def _show_versions(self, wrong: Misfiled) -> None:
        people.clear(self._held)
        self.boxes = {}
        for number, words in wrong.versions:
            box = self.boxes[number] = CheckField(words)
            box.set_value(number == wrong.shown)
            self._held.append(box)
            self._boxes.addWidget(box)
        self._versions.setVisible(len(wrong.versions) > 1)

    def _offer(self, named: list[Named]) -> None:
        if self._wrong is None:
            return
        hidden = self._outside.preferences.state.hide_names
        others = [one for one in named if one.id != self._wrong.client_id]
        self.client.offer(others, hidden=hidden)
        first = self.client if self._wrong.can_move else self.redact_form.field("reason")
        (self._held[0] if len(self._held) > 1 else first).setFocus()

    def _on_preferences(self) -> None:
        self.client.hide_names(hidden=self._outside.preferences.state.hide_names)

    def _ticked(self) -> frozenset[int]:
        return frozenset(number for number, box in self.boxes.items() if box.value())

    def _is_ticked(self) -> bool:
        if self.boxes and not self._ticked():
            self.banner.tell(self.tr("Tick at least one version."), "warn")
            return False
        self.banner.hide()
        return True

    def _move(self) -> None:
        wrong, there, ticked = self._wrong, self.client.chosen(), self._ticked()
        if wrong is None or not self._is_ticked() or not self.move_form.check() or there is None:
            return
        name = self.client.currentText()
        self._tasks.do(
            self,
            lambda writer: wrong.move(writer, ticked, there),
            lambda steps: self._on_moved(steps, name),
            lambda trouble: show_error(trouble, self.banner, self.move_form),
        )

    def _on_moved(self, steps: Steps, name: str) -> None:
        self.told.emit(self.tr("Moved to {name}").format(name=name), lambda: self._take_back(steps))
        self.left.emit()

    def _take_back(self, steps: Steps) -> None:
        self._tasks.do(
            self,
            lambda writer: misfiled.take_back(writer, steps),
            failed=lambda trouble: self.told.emit(languages.in_words(trouble), None),
        )

    def _ask(self) -> None:
        if self._wrong is None or not self._is_ticked() or not self.redact_form.check():
            return
        question = Question(
            self.tr("Take this text out for good?"),
            self.tr(
                "Nothing brings it back. That something was written, when, and your reason stay. "
                "Backups made before today still hold the text."
            ),
            self.tr("Take it out"),
            dangerous=True,
            typed=self.tr("TAKE OUT"),
        )
        if self._outside.asker.confirm(question):
            self._redact(self._wrong, self._ticked(), self.redact_form.values()["reason"])

    def _redact(self, wrong: Misfiled, ticked: frozenset[int], reason: str) -> None:
        self._tasks.do(
            self,
            lambda writer: wrong.redact(writer, ticked, reason),
            lambda _: self._on_redacted(),
            lambda trouble: show_error(trouble, self.banner, self.redact_form),
        )

    def _on_redacted(self) -> None:
        self.told.emit(self.tr("The text was taken out"), None)
        self.left.emit()

    def _lay_out(self) -> None:
        self.back = buttons.quiet(self.tr("Back"), self.left.emit, "back")
        self._boxes = _column(self._versions)
        self._boxes.addWidget(Heading(self.tr("Which versions"), 3))
        self._moving, taking = QWidget(), QWidget()
        told = self.tr("It goes to the other record as it is. You can take this back.")
        moving = _column(self._moving)
        for part in (Heading(self.tr("Move it to the right client"), 2), Muted(told), self._about):
            moving.addWidget(part)
        _add(moving, self.move_form, self.move_button)
        told = self.tr("The text goes for good, from here and from the search.")
        out = _column(taking)
        for part in (Heading(self.tr("Or take the text out"), 2), Muted(told)):
            out.addWidget(part)
        _add(out, self.redact_form, self.redact_button)
        content = QWidget()
        inside = _column(content)
        inside.setSpacing(theme.grid(3))
        for each in (self._versions, self._moving, taking):
            inside.addWidget(each)
        inside.addStretch(1)
        column = _column(self)
        column.addWidget(PageHeader(self.tr("Written for the wrong client"), "", [self.back]))
        column.addWidget(self.banner)
        column.addWidget(scrolled(content, widest=560), 1)


def opened(
    page: MisfiledPage | None,
    tab: Page,
    outside: Outside,
    stack: QStackedWidget,
    left: Callable[[], object],
) -> MisfiledPage:
    """Show ``page`` on the stack of a tab, made when it is first wanted."""
    if page is None:
        page = MisfiledPage(tab.tasks, outside)
        page.told.connect(tab.told)
        page.left.connect(left)
        stack.addWidget(page)
    stack.setCurrentWidget(page)
    return page


def taken_out(redactions: Sequence[Redaction], zone: str) -> str:
    """Return when and why text was taken out, for the place it stood."""
    gone = redactions[-1]
    told = QCoreApplication.translate("MisfiledPage", "The text was taken out on {day}: {reason}")
    return told.format(day=when.full(gone.at, zone), reason=gone.reason)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.grid(1))
    return column


def _add(column: QVBoxLayout, form: Form, button: Any) -> None:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    column.addWidget(form)
    column.addLayout(row)

"""Reading and agreeing: the words held still, how they were agreed, and the seal."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.agreements import THERAPIST, Acceptance, Agreement
from therapist_desk.services import agreements
from therapist_desk.services.agreements import Folder
from therapist_desk.ui.kit import buttons, tab_order, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import CheckField, TagsField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.moments import MomentField
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.agreements import words
from therapist_desk.ui.pages.agreements.inputs import WordyChoice
from therapist_desk.ui.pages.agreements.language import add_notice
from therapist_desk.ui.pages.agreements.saving import SavePanel
from therapist_desk.ui.pages.agreements.sides import Sides, side
from therapist_desk.ui.pages.agreements.text import PaperText

if TYPE_CHECKING:
    from therapist_desk.domain.clients import Client


class Agreeing(QWidget):
    """Shows a draft that was handed over; ``accepted`` carries the sealed agreement."""

    accepted = Signal(object)
    taken_back = Signal(object)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._draft: Agreement | None = None
        self._client: Client | None = None
        self._title = Heading("", 2)
        self._held = Muted("")
        self.text = PaperText()
        self.save_panel = SavePanel(tasks, outside)
        self._banner = Banner()
        self._form_place = QVBoxLayout()
        self.form = Form()
        self._ticks: dict[str, tuple[str, str]] = {}
        """The role and the name each tick stands for; none where one person alone signs."""
        self._named = ""
        self._lay_out()

    def show_draft(self, draft: Agreement, folder: Folder) -> None:
        """Show the words, and an empty acceptance; what is typed for the same draft stays."""
        is_same = self._draft is not None and self._draft.id == draft.id
        self._draft, self._client = draft, folder.client
        self._title.setText(self.tr("Read and agree"))
        assert draft.ready_on is not None  # it was handed over
        self._held.setText(
            self.tr("Held as it was on {day}. Nothing changes these words now.").format(
                day=when.full_day(draft.ready_on)
            )
        )
        add_notice(self._held, draft.language)
        self.text.show_words((draft.title, draft.intro, draft.sections))
        if not is_same:
            self.save_panel.hide()
            self._banner.hide()
            self._show_form(draft, folder)

    def accept(self) -> None:
        """Seal the words as agreed in the way the form says."""
        draft = self._draft
        if draft is None or not self.form.check():
            return
        given = self._acceptance(draft)
        self._tasks.do(
            self,
            lambda writer: agreements.accept(writer, draft.id, given),
            self._on_accepted,
            lambda trouble: show_error(trouble, self._banner, self.form),
        )

    def _acceptance(self, draft: Agreement) -> Acceptance:
        values: dict[str, Any] = self.form.values()
        zone = when.local_zone()
        roles = [role for role in draft.signatures if role != THERAPIST]
        return Acceptance(
            method=values["method"],
            at=when.instant_of(values["at"], zone),
            zone=zone,
            by=values["by"],
            agreed=tuple(role for role in roles if self._has_agreed(role, values)),
            present=values["present"],
        )

    def _has_agreed(self, role: str, values: dict[str, Any]) -> bool:
        """Say whether all who sign in the role said yes: two guardians are two signatures."""
        return all(values[tick] for tick, (its, _) in self._ticks.items() if its == role)

    def _name_who_agreed(self) -> None:
        """Name those ticked as who said yes, unless something else was written there."""
        values = self.form.values()
        if values["by"] == self._named:
            names = [name for tick, (_, name) in self._ticks.items() if name and values[tick]]
            self._named = QLocale().createSeparatedList(names)
            self.form.fill({"by": self._named})

    def _show_form(self, draft: Agreement, folder: Folder) -> None:
        old, self.form = self.form, Form()
        self._form_place.removeWidget(old)
        old.hide()
        old.deleteLater()
        offered = words.methods()
        choices = [(name, offered[name]) for name in draft.methods if name in words.OFFERED]
        self.form.add("method", self.tr("How it was agreed"), WordyChoice(choices), required=True)
        self.form.add("at", self.tr("When"), MomentField(), required=True)
        roles = [role for role in draft.signatures if role != THERAPIST]
        self._add_ticks(roles, folder)
        self.form.add("by", self.tr("Who said yes"), TextField(limit=200), required=True)
        hint = self.tr("An interpreter, a relative; parted by commas.")
        self.form.add("present", self.tr("Who else was there"), TagsField(), hint=hint)
        self._named = words.who_signs(roles, folder)
        now = when.wall_clock(self._outside.clock.now(), when.local_zone())
        self.form.set_values(
            {
                "method": choices[0][0],
                "at": now.replace(second=0, microsecond=0),
                "by": self._named,
                **dict.fromkeys(self._ticks, True),
            }
        )
        self._form_place.addWidget(self.form)
        tab_order.after(self._banner, self.form)

    def _add_ticks(self, roles: list[str], folder: Folder) -> None:
        signing = [(role, name) for role in roles for name in folder.signers.get(role) or ("",)]
        self._ticks = {}
        for place, (role, name) in enumerate(signing if len(signing) > 1 else ()):
            said = self.tr("{who} has agreed").format(who=words.signer(role, name))
            self._ticks[f"agreed {place}"] = role, name
            tick = self.form.add(f"agreed {place}", "", CheckField(said))
            if name:
                tick.edited.connect(self._name_who_agreed)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.grid(1.5))
        top.addWidget(self._title)
        top.addStretch(1)
        self.change_button = buttons.quiet(self.tr("Change it"), self._take_back, "edit")
        self.pdf_button = buttons.quiet(self.tr("Save as PDF…"), self._save, "export")
        top.addWidget(self.change_button)
        top.addWidget(self.pdf_button)
        beside_text = QWidget()
        beside = QVBoxLayout(beside_text)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(theme.grid(1.5))
        beside.addWidget(self.save_panel)
        beside.addWidget(self._card())
        beside.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, theme.grid())
        whole.setSpacing(theme.grid(1.5))
        whole.addLayout(top)
        whole.addWidget(self._held)
        whole.addWidget(Sides(self.text, side(beside_text), (5, 4)), 1)

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(self._banner)
        column.addLayout(self._form_place)
        row = QHBoxLayout()
        row.addStretch(1)
        # Without the key that led here: pressed twice, it would seal what nobody has read yet.
        self.accept_button = buttons.primary(
            self.tr("Accept and seal"), self.accept, "lock", shortcut=""
        )
        row.addWidget(self.accept_button)
        column.addLayout(row)
        return card

    def _save(self) -> None:
        if self._draft and self._client:
            self.save_panel.ask(self._draft, self._client)

    def _take_back(self) -> None:
        draft, self._draft = self._draft, None
        if draft is not None:
            self._tasks.do(
                self,
                lambda writer: agreements.take_back(writer, draft.id),
                self.taken_back.emit,
            )

    def _on_accepted(self, agreement: Agreement) -> None:
        self._draft = None
        self.accepted.emit(agreement)

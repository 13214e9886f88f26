"""The form of a client: who it is, how to reach them, what to mind."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.clients import Client, ClientId, ClientKind
from therapist_desk.domain.errors import DeskError, RuleBroken
from therapist_desk.domain.practice import Practice
from therapist_desk.services import clients
from therapist_desk.services.clients import SharedNumber
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.draft_trouble import DraftTrouble
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.clients.guardians import GuardiansField
from therapist_desk.ui.pages.clients.parts.around import Around, Emergency
from therapist_desk.ui.pages.clients.parts.minding import Minding
from therapist_desk.ui.pages.clients.parts.reaching import Reaching
from therapist_desk.ui.pages.clients.parts.waiting import OnTheList
from therapist_desk.ui.pages.clients.parts.who import Who
from therapist_desk.ui.pages.clients.parts.young import Young
from therapist_desk.ui.pages.clients.phones import PhonesField
from therapist_desk.ui.pages.clients.relations_panel import RelationsPanel

if TYPE_CHECKING:
    from therapist_desk.ui.pages.clients.parts.part import Part

SOON_MS = 300
"""Between the last digit typed and asking who else has the number."""


class ClientForm(QWidget):
    """Edits one client; ``saved`` carries the client as kept."""

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._client = _nobody()
        self._banner = Banner()
        self._reaching = Reaching()
        self._parts: tuple[Part, ...] = (
            Who(),
            OnTheList(),
            Young(),
            self._reaching,
            Minding(),
            Emergency(),
            Around(),
        )
        self.people = RelationsPanel(tasks)
        self._look_soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._look_soon.timeout.connect(self._look_for_shared)
        self._form = self._build()
        self._goes_on = False
        self._drafts = Autosave(tasks, self._draft_verb, self)
        DraftTrouble(self._drafts, self._banner).eased.connect(self._on_eased)
        self._form.edited.connect(self._on_edited)
        self._save = buttons.primary(self.tr("Save client"), self.save, "save")
        self._cancel = buttons.quiet(self.tr("Cancel"), self._on_cancel)
        self._lay_out()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self._drafts.is_dirty

    @property
    def has_begun(self) -> bool:
        """Whether something is typed that must stay in sight."""
        return self._form.is_dirty

    def keep(self) -> None:
        """Keep what is typed as a draft, whatever it looks like."""
        self._drafts.save_now()

    def field(self, name: str) -> QWidget:
        """Return one input of the form by its name."""
        return self._form.field(name)

    def begin_new(self, practice: Practice, draft: Client | None) -> None:
        """Start with a client who lives where the practice is, or go on with one begun before."""
        self._cancel.show()
        if not (self._form.is_dirty and not self._client.id):
            self._show(_nobody(practice.zone), practice.country, draft)
        self._form.field("name").setFocus()

    def show_client(self, client: Client, country: str, draft: Client | None) -> None:
        """Show a client; what is being typed, or was before a lock, for the same client stays."""
        if self._form.is_dirty and client.id == self._client.id:
            return
        self._drafts.leave()
        self._cancel.setVisible(False)
        self._show(client, country, draft)

    def save(self) -> None:
        """Check and keep what stands in the form."""
        self._banner.hide()
        if not self._form.check():
            return
        try:
            client = self._read()
        except RuleBroken as trouble:
            show_error(trouble, self._banner, self._form)
            return
        self._drafts.forget()
        self._tasks.do(
            self, lambda writer: clients.save(writer, client), self._on_saved, self._on_failed
        )

    def _show(self, client: Client, country: str, draft: Client | None) -> None:
        self._client = client
        self._banner.hide()
        for name in ("phones", "guardians"):
            field = self._form.field(name)
            assert isinstance(field, PhonesField | GuardiansField)
            field.country = country
        self._form.set_values(self._values(client))
        self._fit(self._form)
        self._drafts.forget()
        self._look_soon.start()
        self._goes_on = draft is not None
        if draft is not None:
            self._go_on_with(draft)

    def _go_on_with(self, draft: Client) -> None:
        self._form.fill(self._values(draft))
        self._fit(self._form)
        self._drafts.forget()
        self._offer_to_discard()

    def _offer_to_discard(self) -> None:
        self._banner.tell(
            self.tr("This was typed earlier and is not saved yet."),
            "info",
            self.tr("Discard it"),
            self.discard,
            closable=False,
        )

    def discard(self) -> None:
        """Show the client as it is kept, and drop what was typed."""
        client_id = self._client.id
        self._goes_on = False
        self._banner.hide()
        self._form.set_values(self._values(self._client))
        self._drafts.forget()
        self._tasks.do(self, lambda writer: clients.forget_draft(writer, client_id))

    def _on_edited(self) -> None:
        if self._form.is_dirty:
            self._drafts.typed()

    def _draft_verb(self) -> Callable[[Writer], None]:
        draft = self._as_typed()
        return lambda writer: clients.keep_draft(writer, draft)

    def _read(self) -> Client:
        """Return the client as it would be kept; RuleBroken names the input that can't be."""
        values = self._form.values()
        phone_field = self._form.field("phones")
        assert isinstance(phone_field, PhonesField)
        read = [part.read(values, phone_field.country) for part in self._parts]
        fields = {name: value for each in read for name, value in each.items()}
        return replace(self._as_typed(), **fields)

    def _as_typed(self) -> Client:
        """Return the client with what stands in the form as it stands there, numbers or not."""
        values = self._form.values()
        typed = [part.typed(values) for part in self._parts]
        fields = {name: value for each in typed for name, value in each.items()}
        return replace(self._client, **fields)

    def _values(self, client: Client) -> dict[str, Any]:
        """Return what each input of the form shows for ``client``."""
        shown = [part.values(client) for part in self._parts]
        return {name: value for each in shown for name, value in each.items()}

    def _on_saved(self, client: Client) -> None:
        self._client, self._goes_on = client, False
        self._banner.hide()
        self._form.set_values(self._values(client))
        self._fit(self._form)
        self._drafts.forget()
        self.saved.emit(client)

    def _on_eased(self) -> None:
        if self._goes_on:
            self._offer_to_discard()

    def _on_failed(self, trouble: Exception) -> None:
        if not isinstance(trouble, DeskError):
            raise trouble
        self._drafts.typed()
        show_error(trouble, self._banner, self._form)

    def _on_cancel(self) -> None:
        self.discard()
        self.cancelled.emit()

    def _build(self) -> Form:
        form = Form()
        for part in self._parts:
            part.add(form)
            if isinstance(part, Who):
                form.add_widget(self.people)
        kind = form.field("kind")
        assert isinstance(kind, ChoiceField)
        kind.edited.connect(lambda: self._fit(form))
        phone_field = form.field("phones")
        assert isinstance(phone_field, PhonesField)
        phone_field.edited.connect(self._look_soon.start)
        return form

    def _fit(self, form: Form) -> None:
        kind = form.values()["kind"] or ClientKind.ADULT
        for part in self._parts:
            part.fit(form, kind)
        self.people.fit(kind)

    def _look_for_shared(self) -> None:
        typed = self._as_typed()
        self._tasks.ask(
            self,
            lambda reader: clients.shared_numbers(reader, typed),
            self._show_shared,
        )

    def _show_shared(self, found: Sequence[SharedNumber]) -> None:
        shared, focused = self._reaching.shared, QApplication.focusWidget()
        before = shared.words
        shared.show_found(found)
        is_typing = focused is not None and self._form.field("phones").isAncestorOf(focused)
        if is_typing and shared.words and shared.words != before:
            # It has its room only after the next layout.
            QTimer.singleShot(0, shared, lambda: self._area.ensureWidgetVisible(shared))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._save)
        row.addWidget(self._cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.grid(2), 0, 0)
        column.setSpacing(theme.grid(2))
        column.addWidget(self._banner)
        self._area = scrolled(self._form)
        column.addWidget(self._area, 1)
        column.addLayout(row)


def _nobody(zone: str = "") -> Client:
    return Client(ClientId(0), "", zone=zone or when.local_zone(), language="en")

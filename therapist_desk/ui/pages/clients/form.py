"""The form of a client: who it is, how to reach them, what to mind."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain import phones
from therapist_desk.domain.clients import (
    Client,
    ClientId,
    ClientStatus,
    EmergencyContact,
    SafetyHint,
)
from therapist_desk.domain.errors import DeskError, RuleBroken
from therapist_desk.domain.practice import Practice
from therapist_desk.services import clients
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.choosers import FoundByTyping, LanguageField, ZoneField, countries
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import (
    CheckField,
    ChoiceField,
    LongTextField,
    TagsField,
)
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.moments import DateField, WeekHoursField
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.clients import words
from therapist_desk.ui.pages.clients.phones import PhonesField

LANGUAGES = (
    "en",
    "es",
    "pt",
    "de",
    "fr",
    "it",
    "nl",
    "pl",
    "ar",
    "he",
    "tr",
    "ru",
    "uk",
    "zh_TW",
    "zh_CN",
    "ja",
    "ko",
    "hi",
)
"""The languages offered for a client; what messages and papers exist in is another matter."""

_TICKED = (SafetyHint.SHARED_PHONE, SafetyHint.CALL_ONLY, SafetyHint.NEVER_NAME_THERAPY)
"""The hints with a tick of their own; a safe word is a hint as soon as one is written."""


class ClientForm(QWidget):
    """Edits one client; ``saved`` carries the client as kept."""

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._client = _nobody()
        self._banner = Banner()
        self._form = self._build()
        self._goes_on = self._lacks_room = False
        self._drafts = Autosave(tasks, self._draft_verb, self)
        self._drafts.failed.connect(self._on_draft_failed)
        self._drafts.saved.connect(self._on_draft_kept)
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
        phone_field = self._form.field("phones")
        assert isinstance(phone_field, PhonesField)
        phone_field.country = country
        self._form.set_values(_values(client))
        self._drafts.forget()
        self._goes_on = draft is not None
        if draft is not None:
            self._go_on_with(draft)

    def _go_on_with(self, draft: Client) -> None:
        self._form.fill(_values(draft))
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
        self._form.set_values(_values(self._client))
        self._drafts.forget()
        self._tasks.do(self, lambda writer: clients.forget_draft(writer, client_id))

    def _on_edited(self) -> None:
        if self._form.is_dirty:
            self._drafts.typed()

    def _draft_verb(self) -> Callable[[Writer], None]:
        draft = _as_typed(self._client, self._form.values())
        return lambda writer: clients.keep_draft(writer, draft)

    def _read(self) -> Client:
        values = self._form.values()
        phone_field = self._form.field("phones")
        assert isinstance(phone_field, PhonesField)
        return _client(self._client, values, phone_field.country)

    def _on_saved(self, client: Client) -> None:
        self._client, self._goes_on = client, False
        self._banner.hide()
        self._form.set_values(_values(client))
        self._drafts.forget()
        self.saved.emit(client)

    def _on_draft_failed(self, trouble: Exception) -> None:
        self._lacks_room = True
        show_error(trouble, self._banner)

    def _on_draft_kept(self, _: object) -> None:
        if self._lacks_room and not self._drafts.is_dirty:
            self._lacks_room = False
            self._banner.hide()
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
        self._add_person(form)
        self._add_reaching(form)
        self._add_minding(form)
        self._add_more(form)
        return form

    def _add_person(self, form: Form) -> None:
        form.add_section(self.tr("Who"))
        form.add("name", self.tr("Name or pseudonym"), TextField(limit=200), required=True)
        form.add("pronouns", self.tr("Pronouns"), TextField(limit=60), same_line=True)
        form.add("is_pseudonym", "", CheckField(self.tr("This is a pseudonym")))
        form.add("status", self.tr("Status"), ChoiceField(list(words.statuses().items())))
        form.add("ended_on", self.tr("Therapy ended on"), DateField(), same_line=True)
        form.add("tags", self.tr("Tags"), TagsField(), hint=self.tr("Parted by commas"))
        status = form.field("status")
        assert isinstance(status, ChoiceField)
        status.edited.connect(lambda: self._show_end(form))
        self._show_end(form)

    def _show_end(self, form: Form) -> None:
        form.show_only("ended_on", shown=form.values()["status"] is ClientStatus.ENDED)

    def _add_reaching(self, form: Form) -> None:
        form.add_section(self.tr("How to reach them"))
        form.add(
            "phones",
            self.tr("Phones"),
            PhonesField(),
            hint=self.tr("Begin numbers from abroad with + and the country code."),
        )
        form.add("email", self.tr("E-mail"), TextField(limit=200))
        form.add("language", self.tr("Language"), LanguageField(LANGUAGES))
        form.add("zone", self.tr("Time zone"), ZoneField(), required=True, same_line=True)
        form.add("has_hours", "", CheckField(self.tr("May be written to at certain hours only")))
        hours = form.add(
            "hours", self.tr("Hours of the client, in their time zone"), WeekHoursField()
        )
        tick = form.field("has_hours")
        assert isinstance(tick, CheckField)
        tick.edited.connect(lambda: form.show_only("hours", shown=tick.value()))
        form.show_only("hours", shown=False)
        hours.setAccessibleName(self.tr("Hours of the client"))

    def _add_minding(self, form: Form) -> None:
        form.add_section(
            self.tr("What to mind"), self.tr("These stand on top of the client's page, always.")
        )
        for hint in _TICKED:
            form.add(hint.value, "", CheckField(words.hints()[hint]))
        form.add("safe_word", self.tr("Safe word"), TextField(limit=100))
        form.add("contact_note", self.tr("In your own words"), LongTextField(rows=2))

    def _add_more(self, form: Form) -> None:
        form.add_section(self.tr("In an emergency"))
        form.add("emergency_name", self.tr("Emergency contact"), TextField(limit=200))
        form.add("emergency_relation", self.tr("Relation"), TextField(limit=100), same_line=True)
        form.add("emergency_phone", self.tr("Their phone"), TextField(limit=40))
        form.add("address", self.tr("Usual address"), LongTextField(rows=2))
        places = (("", self.tr("Where my practice is")), *countries())
        hint = self.tr("Another country has other emergency numbers; agreements ask for them.")
        form.add(
            "country", self.tr("Country the client lives in"), FoundByTyping(places), hint=hint
        )
        form.add("birth_date", self.tr("Date of birth"), DateField())
        form.add("access_needs", self.tr("Access needs"), TextField())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._save)
        row.addWidget(self._cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.grid(2), 0, 0)
        column.setSpacing(theme.grid(2))
        column.addWidget(self._banner)
        column.addWidget(scrolled(self._form), 1)
        column.addLayout(row)


def _nobody(zone: str = "") -> Client:
    return Client(ClientId(0), "", zone=zone or when.local_zone(), language="en")


def _values(client: Client) -> dict[str, Any]:
    """Return what each input of the form shows for ``client``."""
    same = ("name", "pronouns", "is_pseudonym", "status", "ended_on", "tags", "email", "language")
    more = (
        "zone",
        "safe_word",
        "contact_note",
        "address",
        "country",
        "birth_date",
        "access_needs",
        "phones",
    )
    values: dict[str, Any] = {name: getattr(client, name) for name in same + more}
    values |= {hint.value: hint in client.hints for hint in _TICKED}
    values["has_hours"] = client.hours is not None
    values["hours"] = client.hours or {}
    values["emergency_name"] = client.emergency.name
    values["emergency_relation"] = client.emergency.relation
    values["emergency_phone"] = phones.shown(client.emergency.phone)
    return values


def _client(before: Client, values: Mapping[str, Any], country: str) -> Client:
    """Return ``before`` with what stands in the form; RuleBroken names the input that can't be."""
    return replace(_as_typed(before, values), emergency=_emergency(values, country))


def _as_typed(before: Client, values: Mapping[str, Any]) -> Client:
    """Return ``before`` with what stands in the form as it stands there, numbers or not."""
    same = ("name", "pronouns", "is_pseudonym", "status", "tags", "email", "language", "zone")
    more = (
        "contact_note",
        "address",
        "country",
        "birth_date",
        "access_needs",
        "phones",
        "safe_word",
    )
    values = dict(values) | {"zone": values["zone"] or ""}
    ended = values["status"] is ClientStatus.ENDED
    hints = [hint for hint in _TICKED if values[hint.value]]
    if values["safe_word"]:
        hints.append(SafetyHint.SAFE_WORD)
    return replace(
        before,
        **{name: values[name] for name in same + more},
        ended_on=values["ended_on"] if ended else None,
        hints=tuple(hints),
        hours=dict(values["hours"]) if values["has_hours"] else None,
        emergency=EmergencyContact(
            values["emergency_name"], values["emergency_phone"], values["emergency_relation"]
        ),
    )


def _emergency(values: Mapping[str, Any], country: str) -> EmergencyContact:
    typed = values["emergency_phone"]
    try:
        e164 = phones.parse(typed, country or None).e164 if typed else ""
    except phones.PhoneRefused as refused:
        raise refused.at("emergency_phone") from None
    return EmergencyContact(values["emergency_name"], e164, values["emergency_relation"])

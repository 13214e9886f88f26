"""The waiting list: since when, which times are wished for, what presses."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.clients import Client, ClientKind, ClientStatus, Waiting
from therapist_desk.ui.kit.fields import CheckField, ChoiceField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.text_field import TextField

translate = QCoreApplication.translate

_NAMES = ("waiting_since", "waiting_wishes", "waiting_note", "waiting_first")


class OnTheList:
    """The part of the form that is there while a client waits for a place."""

    def add(self, form: Form) -> None:
        """Add the inputs to the form."""
        form.add("waiting_since", translate("ClientForm", "Waiting since"), DateField())
        wishes = translate("ClientForm", "Times wished for")
        form.add("waiting_wishes", wishes, TextField(limit=200), same_line=True)
        form.add("waiting_note", translate("ClientForm", "What presses"), TextField(limit=400))
        first = CheckField(translate("ClientForm", "Comes first on the list"))
        form.add("waiting_first", "", first)
        status = form.field("status")
        assert isinstance(status, ChoiceField)
        status.edited.connect(lambda: self._show(form))
        self._show(form)

    def values(self, client: Client) -> dict[str, Any]:
        """Return what each input shows for ``client``."""
        held = client.waiting
        return dict(
            zip(_NAMES, (held.since, held.wishes, held.note, held.comes_first), strict=True)
        )

    def typed(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of a client as they stand in the form."""
        return {"waiting": Waiting(*(values[name] for name in _NAMES))}

    def read(self, values: Mapping[str, Any], country: str) -> dict[str, Any]:
        """Return nothing more: what is typed here is kept as typed."""
        del values, country
        return {}

    def fit(self, form: Form, kind: ClientKind) -> None:
        """Ask the same of every kind of record."""
        del kind
        self._show(form)

    def _show(self, form: Form) -> None:
        waits = form.values()["status"] is ClientStatus.WAITING
        for name in _NAMES:
            form.show_only(name, shown=waits)

"""Who it is: name, kind of record, where they stand."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.clients import Client, ClientKind, ClientStatus
from therapist_desk.ui.kit.fields import CheckField, ChoiceField, TagsField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.clients import words

translate = QCoreApplication.translate

_SAME = ("name", "kind", "pronouns", "is_pseudonym", "status", "birth_date", "tags")


class Who:
    """The first part: all that most records need."""

    def add(self, form: Form) -> None:
        """Add the inputs to the form."""
        form.add_section(translate("ClientForm", "Who"))
        name = TextField(limit=200)
        form.add("name", translate("ClientForm", "Name or pseudonym"), name, required=True)
        form.add(
            "pronouns", translate("ClientForm", "Pronouns"), TextField(limit=60), same_line=True
        )
        form.add("is_pseudonym", "", CheckField(translate("ClientForm", "This is a pseudonym")))
        kinds = ChoiceField(list(words.kinds().items()))
        form.add("kind", translate("ClientForm", "Record of"), kinds)
        form.add(
            "birth_date", translate("ClientForm", "Date of birth"), DateField(), same_line=True
        )
        status = ChoiceField(list(words.statuses().items()))
        form.add("status", translate("ClientForm", "Status"), status, same_line=True)
        form.add(
            "ended_on", translate("ClientForm", "Therapy ended on"), DateField(), same_line=True
        )
        hint = translate("ClientForm", "Parted by commas")
        form.add("tags", translate("ClientForm", "Tags"), TagsField(), hint=hint)
        status.edited.connect(lambda: self._show_end(form))
        self._show_end(form)

    def values(self, client: Client) -> dict[str, Any]:
        """Return what each input shows for ``client``."""
        return {name: getattr(client, name) for name in (*_SAME, "ended_on")}

    def typed(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of a client as they stand in the form."""
        ended = values["status"] is ClientStatus.ENDED
        fields = {name: values[name] for name in _SAME}
        return fields | {"ended_on": values["ended_on"] if ended else None}

    def read(self, values: Mapping[str, Any], country: str) -> dict[str, Any]:
        """Return nothing more: what is typed here is kept as typed."""
        del values, country
        return {}

    def fit(self, form: Form, kind: ClientKind) -> None:
        """Ask for a birthday and pronouns where the record is one person's."""
        for name in ("pronouns", "is_pseudonym", "birth_date"):
            form.show_only(name, shown=not kind.is_joint)

    def _show_end(self, form: Form) -> None:
        form.show_only("ended_on", shown=form.values()["status"] is ClientStatus.ENDED)

"""How to reach them: numbers, language, zone and hours."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.clients import Client, ClientKind
from therapist_desk.ui.kit.choosers import LanguageField, ZoneField
from therapist_desk.ui.kit.fields import CheckField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.moments import WeekHoursField
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.clients.phones import PhonesField
from therapist_desk.ui.pages.clients.shared_numbers import SharedNumbers

translate = QCoreApplication.translate

LANGUAGES = (
    *("en", "es", "pt", "de", "fr", "it", "nl", "pl", "ar", "he", "tr", "ru", "uk"),
    *("zh_TW", "zh_CN", "ja", "ko", "hi"),
)
"""The languages offered for a client; what messages and papers exist in is another matter."""

_SAME = ("phones", "email", "language")


class Reaching:
    """``shared`` says below the numbers who else has one of them."""

    def __init__(self) -> None:
        self.shared = SharedNumbers()

    def add(self, form: Form) -> None:
        """Add the inputs to the form."""
        form.add_section(translate("ClientForm", "How to reach them"))
        hint = translate("ClientForm", "Begin numbers from abroad with + and the country code.")
        form.add("phones", translate("ClientForm", "Phones"), PhonesField(), hint=hint)
        form.add_widget(self.shared)
        form.add("email", translate("ClientForm", "E-mail"), TextField(limit=200))
        form.add("language", translate("ClientForm", "Language"), LanguageField(LANGUAGES))
        zone = translate("ClientForm", "Time zone")
        form.add("zone", zone, ZoneField(), required=True, same_line=True)
        certain = translate("ClientForm", "May be written to at certain hours only")
        tick = form.add("has_hours", "", CheckField(certain))
        label = translate("ClientForm", "Hours of the client, in their time zone")
        hours = form.add("hours", label, WeekHoursField())
        tick.edited.connect(lambda: form.show_only("hours", shown=tick.value()))
        form.show_only("hours", shown=False)
        hours.setAccessibleName(translate("ClientForm", "Hours of the client"))

    def values(self, client: Client) -> dict[str, Any]:
        """Return what each input shows for ``client``."""
        values: dict[str, Any] = {name: getattr(client, name) for name in (*_SAME, "zone")}
        return values | {"has_hours": client.hours is not None, "hours": client.hours or {}}

    def typed(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of a client as they stand in the form."""
        return {name: values[name] for name in _SAME} | {
            "zone": values["zone"] or "",
            "hours": dict(values["hours"]) if values["has_hours"] else None,
        }

    def read(self, values: Mapping[str, Any], country: str) -> dict[str, Any]:
        """Return nothing more: the numbers read themselves."""
        del values, country
        return {}

    def fit(self, form: Form, kind: ClientKind) -> None:
        """Ask for the same of every kind."""

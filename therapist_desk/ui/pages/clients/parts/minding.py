"""What to mind before any contact."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.clients import Client, ClientKind, SafetyHint
from therapist_desk.ui.kit.fields import CheckField, LongTextField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.clients import words

translate = QCoreApplication.translate

_TICKED = (SafetyHint.SHARED_PHONE, SafetyHint.CALL_ONLY, SafetyHint.NEVER_NAME_THERAPY)
"""The hints with a tick of their own; a safe word is a hint as soon as one is written."""


class Minding:
    """Hints, a safe word, and own words."""

    def add(self, form: Form) -> None:
        """Add the inputs to the form."""
        form.add_section(
            translate("ClientForm", "What to mind"),
            translate("ClientForm", "These stand on top of the client's page, always."),
        )
        for hint in _TICKED:
            form.add(hint.value, "", CheckField(words.hints()[hint]))
        form.add("safe_word", translate("ClientForm", "Safe word"), TextField(limit=100))
        own = translate("ClientForm", "In your own words")
        form.add("contact_note", own, LongTextField(rows=2))

    def values(self, client: Client) -> dict[str, Any]:
        """Return what each input shows for ``client``."""
        ticks = {hint.value: hint in client.hints for hint in _TICKED}
        return ticks | {"safe_word": client.safe_word, "contact_note": client.contact_note}

    def typed(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of a client as they stand in the form."""
        hints = [hint for hint in _TICKED if values[hint.value]]
        if values["safe_word"]:
            hints.append(SafetyHint.SAFE_WORD)
        same = {name: values[name] for name in ("safe_word", "contact_note")}
        return same | {"hints": tuple(hints)}

    def read(self, values: Mapping[str, Any], country: str) -> dict[str, Any]:
        """Return nothing more: what is typed here is kept as typed."""
        del values, country
        return {}

    def fit(self, form: Form, kind: ClientKind) -> None:
        """Ask for the same of every kind."""

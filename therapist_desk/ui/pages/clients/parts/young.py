"""A minor: guardians, and the ages at which something has to be decided."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.clients import Client, ClientKind
from therapist_desk.ui.kit.fields import NumberField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.clients.guardians import GuardiansField

if TYPE_CHECKING:
    from therapist_desk.ui.kit.fold import Fold

translate = QCoreApplication.translate

_NAMES = ("guardians", "consent_age", "consent_source", "adult_age")
_YOUNGEST, _OLDEST = 7, 25


class Young:
    """Open for a minor; closed for an adult who once was one here; hidden for all others."""

    def __init__(self) -> None:
        self._fold: Fold | None = None

    def add(self, form: Form) -> None:
        """Add the inputs to the form."""
        self._fold = form.add_fold(translate("ClientForm", "Parents and guardians"))
        form.add("guardians", translate("ClientForm", "Who they are"), GuardiansField())
        ages = NumberField(_YOUNGEST, _OLDEST, optional=True)
        form.add(
            "consent_age",
            translate("ClientForm", "May consent alone from age"),
            ages,
            hint=translate("ClientForm", "It differs by country and treatment: please look it up."),
        )
        source = translate("ClientForm", "Where that stands")
        form.add("consent_source", source, TextField(limit=200))
        form.add(
            "adult_age",
            translate("ClientForm", "Is an adult from age"),
            NumberField(_YOUNGEST, _OLDEST),
            hint=translate(
                "ClientForm", "On these birthdays the desk asks; it changes nothing by itself."
            ),
        )

    def values(self, client: Client) -> dict[str, Any]:
        """Return what each input shows for ``client``."""
        return {name: getattr(client, name) for name in _NAMES}

    def typed(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of a client as they stand in the form."""
        return {name: values[name] for name in _NAMES}

    def read(self, values: Mapping[str, Any], country: str) -> dict[str, Any]:
        """Return nothing more: guardians read themselves."""
        del values, country
        return {}

    def fit(self, form: Form, kind: ClientKind) -> None:
        """Show it for minors, and for adults whose guardians are still named."""
        assert self._fold is not None  # fitted after it was added
        is_minor = kind is ClientKind.MINOR
        guardians = form.values()["guardians"]
        shown = is_minor or (not kind.is_joint and bool(guardians))
        for name in _NAMES:
            form.show_only(name, shown=shown)
        self._fold.setVisible(shown)
        self._fold.open(is_open=is_minor)
        self._fold.say(commas(one.name for one in guardians))

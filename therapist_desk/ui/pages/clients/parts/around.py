"""Whom else one may need: in an emergency, next of kin, the GP, and who referred the client."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain import phones
from therapist_desk.domain.clients import (
    Client,
    ClientKind,
    EmergencyContact,
    FamilyDoctor,
    NextOfKin,
    Referral,
)
from therapist_desk.ui.kit.choosers import FoundByTyping, countries
from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.clients.parts.part import read_phone

if TYPE_CHECKING:
    from therapist_desk.ui.kit.fold import Fold

translate = QCoreApplication.translate

_SAME = ("address", "country", "access_needs")


class Emergency:
    """Whom to call, where the client lives, what they need."""

    def add(self, form: Form) -> None:
        """Add the inputs to the form."""
        form.add_section(translate("ClientForm", "In an emergency"))
        contact = translate("ClientForm", "Emergency contact")
        form.add("emergency_name", contact, TextField(limit=200))
        relation = translate("ClientForm", "Relation")
        form.add("emergency_relation", relation, TextField(limit=100), same_line=True)
        form.add("emergency_phone", translate("ClientForm", "Their phone"), TextField(limit=40))
        form.add("address", translate("ClientForm", "Usual address"), LongTextField(rows=2))
        places = (("", translate("ClientForm", "Where my practice is")), *countries())
        hint = translate(
            "ClientForm", "Another country has other emergency numbers; agreements ask for them."
        )
        label = translate("ClientForm", "Country the client lives in")
        form.add("country", label, FoundByTyping(places), hint=hint)
        form.add("access_needs", translate("ClientForm", "Access needs"), TextField())

    def values(self, client: Client) -> dict[str, Any]:
        """Return what each input shows for ``client``."""
        return {name: getattr(client, name) for name in _SAME} | {
            "emergency_name": client.emergency.name,
            "emergency_relation": client.emergency.relation,
            "emergency_phone": phones.shown(client.emergency.phone),
        }

    def typed(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of a client as they stand in the form, numbers or not."""
        return {name: values[name] for name in _SAME} | _contact(values, values["emergency_phone"])

    def read(self, values: Mapping[str, Any], country: str) -> dict[str, Any]:
        """Return the contact with a number in E.164; RuleBroken names the input."""
        return _contact(values, read_phone(values, "emergency_phone", country))

    def fit(self, form: Form, kind: ClientKind) -> None:
        """Ask for access needs where the record is one person's."""
        form.show_only("access_needs", shown=not kind.is_joint)


class Around:
    """Next of kin, GP and referral, each folded while it is not looked at."""

    def __init__(self) -> None:
        self._folds: dict[str, tuple[Fold, tuple[str, ...]]] = {}

    def add(self, form: Form) -> None:
        """Add the inputs to the form."""
        self._add_kin(form)
        self._add_gp(form)
        self._add_referral(form)

    def values(self, client: Client) -> dict[str, Any]:
        """Return what each input shows for ``client``."""
        kin, gp, referral = client.next_of_kin, client.gp, client.referral
        return {
            "kin_name": kin.name,
            "kin_relation": kin.relation,
            "kin_phone": phones.shown(kin.phone),
            "gp_name": gp.name,
            "gp_practice": gp.practice,
            "gp_phone": phones.shown(gp.phone),
            "referral_source": referral.source,
            "referral_on": referral.on,
            "referral_reason": referral.reason,
        }

    def typed(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of a client as they stand in the form, numbers or not."""
        return _around(values, values["kin_phone"], values["gp_phone"])

    def read(self, values: Mapping[str, Any], country: str) -> dict[str, Any]:
        """Return the fields with numbers in E.164; RuleBroken names the input."""
        kin = read_phone(values, "kin_phone", country)
        return _around(values, kin, read_phone(values, "gp_phone", country))

    def fit(self, form: Form, kind: ClientKind) -> None:
        """Hide what only one person has; say in a line what stands in a closed fold."""
        values = form.values()
        for key, (fold, names) in self._folds.items():
            shown = key == "referral" or not kind.is_joint
            fold.setVisible(shown)
            for name in names:
                form.show_only(name, shown=shown)
            said = (values[name] for name in names if isinstance(values[name], str))
            fold.say(" · ".join(" ".join(each.split()) for each in said if each))

    def _add_kin(self, form: Form) -> None:
        fold = form.add_fold(translate("ClientForm", "Next of kin"))
        form.add("kin_name", translate("ClientForm", "Name"), TextField(limit=200))
        relation = translate("ClientForm", "Relation")
        form.add("kin_relation", relation, TextField(limit=100), same_line=True)
        form.add("kin_phone", translate("ClientForm", "Their phone"), TextField(limit=40))
        self._folds["kin"] = (fold, ("kin_name", "kin_relation", "kin_phone"))

    def _add_gp(self, form: Form) -> None:
        fold = form.add_fold(translate("ClientForm", "GP"))
        form.add("gp_name", translate("ClientForm", "Name"), TextField(limit=200))
        practice = translate("ClientForm", "Practice")
        form.add("gp_practice", practice, TextField(limit=200), same_line=True)
        form.add("gp_phone", translate("ClientForm", "Their phone"), TextField(limit=40))
        self._folds["gp"] = (fold, ("gp_name", "gp_practice", "gp_phone"))

    def _add_referral(self, form: Form) -> None:
        fold = form.add_fold(translate("ClientForm", "Referral"))
        source = translate("ClientForm", "Who sent them")
        form.add("referral_source", source, TextField(limit=200))
        form.add("referral_on", translate("ClientForm", "When"), DateField(), same_line=True)
        form.add("referral_reason", translate("ClientForm", "What for"), LongTextField(rows=2))
        names = ("referral_source", "referral_on", "referral_reason")
        self._folds["referral"] = (fold, names)


def _contact(values: Mapping[str, Any], phone: str) -> dict[str, Any]:
    contact = EmergencyContact(values["emergency_name"], phone, values["emergency_relation"])
    return {"emergency": contact}


def _around(values: Mapping[str, Any], kin_phone: str, gp_phone: str) -> dict[str, Any]:
    return {
        "next_of_kin": NextOfKin(values["kin_name"], kin_phone, values["kin_relation"]),
        "gp": FamilyDoctor(values["gp_name"], values["gp_practice"], gp_phone),
        "referral": Referral(
            values["referral_source"], values["referral_on"], values["referral_reason"]
        ),
    }

"""A part of the client's form: some inputs, what they show of a client, what they make of one."""

from collections.abc import Mapping
from typing import Any, Protocol

from therapist_desk.domain import phones
from therapist_desk.domain.clients import Client, ClientKind
from therapist_desk.ui.kit.forms import Form


class Part(Protocol):
    """What the form asks of each of its parts."""

    def add(self, form: Form) -> None:
        """Add the inputs to the form."""
        ...

    def values(self, client: Client) -> dict[str, Any]:
        """Return what each input shows for ``client``."""
        ...

    def typed(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of a client as they stand in the form, numbers or not."""
        ...

    def read(self, values: Mapping[str, Any], country: str) -> dict[str, Any]:
        """Return the fields whose typed form is not yet fit to be kept; RuleBroken names an input."""
        ...

    def fit(self, form: Form, kind: ClientKind) -> None:
        """Show what is asked for a kind of record."""
        ...


def read_phone(values: Mapping[str, Any], name: str, country: str) -> str:
    """Return the number typed into the input ``name`` in E.164, "" for none; RuleBroken names it."""
    typed = values[name]
    try:
        return phones.parse(typed, country or None).e164 if typed else ""
    except phones.PhoneRefused as refused:
        raise refused.at(name) from None

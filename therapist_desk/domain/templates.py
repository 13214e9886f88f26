"""Templates: ready compositions of clauses, in sections, for one kind of client each."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from therapist_desk.domain.conditions import ALWAYS, Condition, read_condition


@dataclass(frozen=True, slots=True)
class Entry:
    """One place for a clause in a template; ``when`` leaves it out unless it holds.

    ``essential``: in the essential form too. ``required``: this template can't do without it, even
    if the clause itself could be left out.
    """

    clause: str
    essential: bool = False
    required: bool = False
    when: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class Template:
    """A ready composition; ``sections`` are (heading, entries) in order.

    ``signatures`` are who must say yes, the therapist too; ``defaults`` stand before those of the
    clauses. A template of kind card is for reading, not for agreeing: it has no methods.
    """

    id: str
    version: str
    title: str
    kind: str
    audience: str
    lang: str
    intro: str
    sections: tuple[tuple[str, tuple[Entry, ...]], ...]
    signatures: tuple[str, ...]
    methods: tuple[str, ...]
    defaults: Mapping[str, Any]
    notes: tuple[str, ...] = ()

    def entries(self) -> Iterator[Entry]:
        """Yield every entry in order."""
        for _, entries in self.sections:
            yield from entries


def load_templates(resources: Path) -> dict[str, Template]:
    """Return the templates by id; raise ValueError, KeyError or TypeError if broken."""
    data = json.loads((resources / "templates" / "agreements.json").read_text("utf-8"))
    return {each["id"]: _template(each) for each in data["templates"]}


def _template(data: Mapping[str, Any]) -> Template:
    return Template(
        id=data["id"],
        version=data["version"],
        title=data["title"],
        kind=data["kind"],
        audience=data["audience"],
        lang=data["lang"],
        intro=data["intro"],
        sections=tuple(
            (each["heading"], tuple(map(_entry, each["clauses"]))) for each in data["sections"]
        ),
        signatures=tuple(data["signatures"]),
        methods=tuple(data["agreement_methods"]),
        defaults=data["defaults"],
        notes=tuple(data["notes"]),
    )


def _entry(data: Mapping[str, Any]) -> Entry:
    when = read_condition(data["when"]) if "when" in data else ALWAYS
    return Entry(data["clause"], data.get("essential", False), data.get("required", False), when)

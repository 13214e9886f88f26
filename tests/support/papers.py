"""Papers for tests: the shipped texts and an invented practice and client that leave nothing out."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from therapist_desk import paths
from therapist_desk.domain.clauses import load_clauses
from therapist_desk.domain.composition import Composed, Composition, Form, compose
from therapist_desk.domain.countries import load_places
from therapist_desk.domain.merging import Circumstances, ClientFields
from therapist_desk.domain.practice import Practice, with_country
from therapist_desk.domain.templates import load_templates

RESOURCES = paths.resources()
CATALOGUE = load_clauses(RESOURCES)
TEMPLATES = load_templates(RESOURCES)
PLACES = load_places(RESOURCES)
ADULT = TEMPLATES["individual_adult"]
TODAY = date(2026, 3, 9)


def practice() -> Practice:
    """A practice in London with everything filled in and its crisis lines confirmed."""
    bare = Practice(
        therapist_name="Robin Example",
        regulator_name="the Example Council",
        whatsapp_number="+442079460123",
        urgent_phone="+442079460124",
        zone="Europe/London",
        weekly={"mon": ("09:00-17:00",), "wed": ("13:00-20:00",)},
        backup_contact_name="Sam Sample",
        backup_contact_phone="+442079460125",
        clinical_executor="Sam Sample",
        devices="one work phone",
    )
    moved = with_country(bare, "GB", PLACES)
    lines = tuple(replace(line, confirmed_on=TODAY) for line in moved.crisis_lines)
    return replace(moved, crisis_lines=lines)


def client() -> ClientFields:
    """A client of whom everything is known that a paper may need."""
    return ClientFields(
        name="Alex Example",
        names=("Alex Example", "Kim Example"),
        group_name="the Tuesday group",
        guardian_name="Kim Example",
        whatsapp_number="+442079460127",
        language="en",
        emergency_contact_name="Kim Example",
        emergency_contact_phone="+442079460126",
        usual_address="2 Example Street",
        access_needs="large letters",
        helper_name="Jo Example",
        trusted_person="Kim Example",
    )


def circumstances(**changes: Any) -> Circumstances:
    """The practice and client above, with the client's fields changed as given."""
    return Circumstances(practice(), replace(client(), **changes), TODAY, PLACES)


def paper(
    options: Mapping[str, Any] | None = None,
    template: str = ADULT.id,
    form: Form = Form.ESSENTIAL,
    at: Circumstances | None = None,
) -> Composed:
    """Return the paper a template makes with these options."""
    chosen = Composition(template, form, options or {})
    return compose(TEMPLATES[template], CATALOGUE, chosen, at or circumstances())

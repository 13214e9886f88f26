"""Preview: an agreement composed with settings from a file, without any vault."""

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from therapist_desk import paths
from therapist_desk.cli.fields import Fields
from therapist_desk.domain.clauses import Catalogue, Field, load_clauses
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.composition import UNSEEN, Composed, Composition, Form, compose
from therapist_desk.domain.countries import Places, load_places
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.merging import Circumstances, ClientFields, read_client_fields
from therapist_desk.domain.practice import CrisisLine, Practice, read_practice, with_country
from therapist_desk.domain.templates import Template, load_templates
from therapist_desk.services import agreement_languages

_PARTS = ("today", "practice", "client", "options", "added", "left_out")


@dataclass(frozen=True, slots=True)
class _Shelf:
    """The texts that ship with the desk."""

    catalogue: Catalogue
    templates: Mapping[str, Template]
    places: Places


def run(args: argparse.Namespace) -> int:
    """Print the paper, or settings to begin with; raise RuleBroken for settings that are unfit."""
    resources = paths.resources()
    shelf = _Shelf(load_clauses(resources), load_templates(resources), load_places(resources))
    if args.template not in shelf.templates:
        raise RuleBroken(
            f"There is no template of that name. Choose: {', '.join(shelf.templates)}."
        )
    template = shelf.templates[args.template]
    if args.example:
        sys.stdout.write(_shown(example(template, shelf)))
        return 0
    composed = preview(template, Form(args.form), _settings(args.settings), shelf, args.language)
    sys.stdout.write(_shown(answer(composed)) if args.json else _told(composed))
    return 0


def preview(
    template: Template, form: Form, settings: Mapping[str, Any], shelf: _Shelf, language: str = "en"
) -> Composed:
    """Return the paper for the object in a settings file, in ``language`` (a tag)."""
    given = Fields(dict(settings), "The settings")
    strange = [name for name in given.names() if name not in _PARTS]
    if strange:
        raise RuleBroken(f"Settings have no {strange[0]}.", strange[0])
    at = Circumstances(
        practice=read_practice(_part(settings, "practice")),
        client=read_client_fields(_part(settings, "client")),
        today=given.day("today") or SystemClock().now().astimezone().date(),
        places=shelf.places,
    )
    chosen = Composition(
        template_id=template.id,
        form=form,
        options=_part(settings, "options"),
        added=frozenset(given.texts("added") if given.has("added") else ()),
        left_out=frozenset(given.texts("left_out") if given.has("left_out") else ()),
        language=language,
    )
    languages = agreement_languages.offered(template)
    if language not in languages:
        raise RuleBroken(f"This template is written in {', '.join(languages)}.", "language")
    translation = agreement_languages.translation_into(language)
    return compose(template, shelf.catalogue, chosen, at, translation)


def answer(composed: Composed) -> dict[str, Any]:
    """Return what ``--json`` prints; ``unfilled`` names fields, ``where`` says where to fill them."""
    return {
        "clauses": composed.clauses,
        "text": composed.text,
        "words": composed.words,
        "minutes": composed.minutes,
        "grade": composed.grade,
        "unfilled": [each.name for each in _places(composed)],
        "where": {each.name: each.source for each in _places(composed)},
        "rules": composed.rules,
        "language": composed.template.lang,
        "untranslated": [name for name, _ in composed.untranslated],
        "review_on": composed.review_on.isoformat() if composed.review_on else None,
    }


def _places(composed: Composed) -> list[Field]:
    """Return the merge fields that are empty; a clause without a translation is none."""
    return [each for each in composed.unfilled if not each.name.startswith(UNSEEN)]


def example(template: Template, shelf: _Shelf) -> dict[str, Any]:
    """Return settings for an invented practice and client that leave nothing in the paper empty.

    Options that My practice or its country proposes a value for are left out.
    """
    day = date(2026, 3, 9)
    practice = _example_practice(shelf.places, day)
    at = Circumstances(practice, _EXAMPLE_CLIENT, day, shelf.places)
    full = compose(template, shelf.catalogue, Composition(template.id, Form.FULL), at)
    known = shelf.catalogue.options()
    options = {
        key: value
        for key, value in full.values.items()
        if not known[key].default_from and not known[key].default_when
    }
    client = {name: getattr(_EXAMPLE_CLIENT, name) for name in ClientFields.__slots__}
    return {
        "today": day.isoformat(),
        "practice": practice.written(),
        "client": client,
        "options": options,
        "added": [],
        "left_out": [],
    }


def _example_practice(places: Places, day: date) -> Practice:
    practice = Practice(
        therapist_name="Robin Example",
        practice_name="Example Practice",
        registration_no="EX-0001",
        regulator_name="the Example Council",
        whatsapp_number="+12025550143",
        urgent_phone="+12025550144",
        email="robin@example.org",
        address="1 Example Street",
        region="DC",
        zone="America/New_York",
        weekly=dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("09:00-17:00",)),
        holidays=(date(2026, 7, 3), date(2026, 12, 25)),
        backup_contact_name="Sam Sample",
        backup_contact_phone="+12025550145",
        clinical_executor="Sam Sample",
        devices="one work phone and one locked laptop",
    )
    moved = with_country(practice, "US", places)
    lines = (replace(line, confirmed_on=day) for line in moved.crisis_lines)
    return replace(moved, crisis_lines=tuple[CrisisLine, ...](lines))


_EXAMPLE_CLIENT = ClientFields(
    name="Alex Example",
    names=("Alex Example", "Kim Example"),
    group_name="the Tuesday group",
    guardian_name="Kim Example",
    whatsapp_number="+12025550147",
    language="en",
    country="US",
    emergency_contact_name="Kim Example",
    emergency_contact_phone="+12025550146",
    usual_address="2 Example Street, Washington",
    trusted_person="Kim Example",
)


def _settings(path: Path) -> Mapping[str, Any]:
    try:
        settings = json.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise RuleBroken("The settings file can't be read.", "settings") from error
    except (ValueError, RecursionError) as error:
        raise RuleBroken("The settings file is not JSON.", "settings") from error
    if not isinstance(settings, dict):
        raise RuleBroken("The settings must be a JSON object.", "settings")
    return settings


def _part(settings: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = settings.get(name) or {}
    if not isinstance(part, dict):
        raise RuleBroken(f"{name} must be a JSON object.", name)
    return part


def _shown(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _told(composed: Composed) -> str:
    """Return the paper and, below a line, its length and what is missing."""
    missing = [f"  {each.label} ({each.source})" for each in _places(composed)]
    english = [f"  {title} ({name})" for name, title in composed.untranslated]
    grade = f", grade {composed.grade}" if composed.grade else ""
    facts = [f"{composed.words} words, {composed.minutes} minutes{grade}"]
    lists = (("Still empty:", missing), ("In English, without a translation yet:", english))
    told = [line for head, lines in lists if lines for line in (head, *lines)]
    return "\n".join((composed.text, "---", *facts, *told)) + "\n"

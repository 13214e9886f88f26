"""What one can ask about the practice and change in it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from importlib import resources as packaged
from typing import Any

from therapist_desk import paths
from therapist_desk.domain import phones
from therapist_desk.domain import practice as rules
from therapist_desk.domain.clauses import Catalogue, load_clauses
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.composition import Composition, compose
from therapist_desk.domain.countries import HelpLine, Places, load_places
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.merging import Circumstances, ClientFields
from therapist_desk.domain.practice import Practice
from therapist_desk.domain.templates import Template, load_templates
from therapist_desk.services import drafts
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import practice as shelf

PHONES = ("whatsapp_number", "urgent_phone", "backup_contact_phone")
USUAL_PAPER = "individual_adult"
_DRAFT = "practice_draft"


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What a country suggests, none of it vouched for: numbers as dialled, IANA time zones.

    ``lines`` are those that are called, the surest first.
    """

    emergency: tuple[str, ...] = ()
    lines: tuple[HelpLine, ...] = ()
    zones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Missing:
    """Something papers ask for that the practice does not say; ``field`` of Practice would."""

    field: str
    label: str


@cache
def places() -> Places:
    """Return the shipped countries, with their help lines and languages."""
    return load_places(paths.resources())


def get(reader: Reader) -> Practice:
    """Return the practice as last saved; an empty one before."""
    body = shelf.body(reader)
    return rules.read_practice(json.loads(body)) if body else Practice()


def today(reader: Reader) -> date:
    """Return the local date where the practice is."""
    return local_date(reader.now, get(reader).zone or "UTC")


def keep(writer: Writer, practice: Practice) -> Practice:
    """Keep the practice, unchecked: see :func:`save` for what a person typed."""
    shelf.keep(writer, json.dumps(practice.written(), ensure_ascii=False, sort_keys=True))
    return practice


def save(writer: Writer, practice: Practice) -> Practice:
    """Keep what a person typed, its phones in E.164; its draft is done with.

    Raises RuleBroken, its ``field`` one of Practice, for what can't stand.
    """
    try:
        rules.check(practice, places())
    except RuleBroken as error:
        field = "weekly" if error.field == "hours" else error.field
        raise error.at(field) from error
    kept = replace(practice, **_as_dialled(practice))
    forget_draft(writer)
    return kept if kept == get(writer) else keep(writer, kept)


def keep_draft(writer: Writer, practice: Practice) -> None:
    """Keep what was typed and is not fit to save yet, beside the practice, which stays as it is."""
    drafts.keep(writer, _DRAFT, practice.written())


def draft(reader: Reader) -> Practice | None:
    """Return what was typed and not saved, or None; hours may make no sense yet."""
    body = drafts.read(reader, _DRAFT, dict[str, Any])
    if body is None:
        return None
    weekly = {day: tuple(typed) for day, typed in body.pop("weekly").items()}
    return replace(rules.read_practice(body), weekly=weekly)


def forget_draft(writer: Writer) -> None:
    """Throw away what was typed and not saved."""
    drafts.forget(writer, _DRAFT)


def suggested(country: str) -> Suggestions:
    """Return what is known of ``country`` (ISO 3166-1 alpha-2); nothing for an unknown one."""
    found = places().countries.get(country)
    if found is None:
        return Suggestions()
    surest = ("high", "medium", "low")
    called = (line for line in found.lines if "phone" in line.method)
    lines = sorted(called, key=lambda line: surest.index(line.confidence))
    return Suggestions(found.emergency, tuple(lines), _zones().get(country, ()))


def missing(reader: Reader) -> tuple[Missing, ...]:
    """Return what the usual agreement, in its essential form, still needs of the practice."""
    practice = get(reader)
    at = Circumstances(practice, _anyone(), reader.now.date(), places())
    paper = _usual_paper()
    unfilled = compose(paper, catalogue(), Composition(paper.id), at).unfilled
    found: dict[str, str] = {}
    for each in unfilled:
        found.setdefault(fills(each.name), each.label)
    return tuple(Missing(name, label) for name, label in found.items() if name)


def fills(merge_field: str) -> str:
    """Return the field of Practice from which ``merge_field`` of a paper is filled, or ""."""
    if merge_field in _OF_COUNTRY:
        return _OF_COUNTRY[merge_field]
    option = catalogue().options().get(merge_field)
    if option:
        return option.default_from
    return merge_field if catalogue().fields[merge_field].source == "practice" else ""


@cache
def catalogue() -> Catalogue:
    """Return the shipped clauses and the merge fields they use."""
    return load_clauses(paths.resources())


_OF_COUNTRY = {
    "country_therapist": "country",
    "emergency_number": "emergency_number",
    "crisis_line_name": "crisis_lines",
    "crisis_line_number": "crisis_lines",
    "crisis_line_hours": "crisis_lines",
}


def _as_dialled(practice: Practice) -> dict[str, Any]:
    """Return the phones of a practice that was checked, in E.164."""
    typed = {name: getattr(practice, name) for name in PHONES}
    region = practice.country or None
    return {name: phones.parse(text, region).e164 if text else "" for name, text in typed.items()}


def _anyone() -> ClientFields:
    """Return a client who lacks nothing, so that all a paper still needs is the practice's."""
    return ClientFields(name="–", names=("–",), language="en", emergency_contact_name="–")


@cache
def _usual_paper() -> Template:
    return load_templates(paths.resources())[USUAL_PAPER]


@cache
def _zones() -> Mapping[str, tuple[str, ...]]:
    """Return the time zones of each country, the usual one first, as the tz database lists them."""
    table = packaged.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    found: dict[str, tuple[str, ...]] = {}
    for line in table.splitlines():
        if line and not line.startswith("#"):
            country, _, zone = line.split("\t")[:3]
            found[country] = (*found.get(country, ()), zone)
    return found

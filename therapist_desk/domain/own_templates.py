"""Own templates: a shipped one in another order, with other clauses, options and own words.

A shipped template stays under each: who signs, in which ways it is agreed, and which clauses it
can't do without come from there, so that no own template can lose them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, NewType

from therapist_desk.domain import own_clauses
from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.clauses import Catalogue
from therapist_desk.domain.composition import Composition, Form
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.options import OptionType
from therapist_desk.domain.own_clauses import OwnClause
from therapist_desk.domain.templates import Entry, Template

OwnTemplateId = NewType("OwnTemplateId", int)

TITLE_LIMIT = 120
_KEY = "own-template-"
PERSONAL = {OptionType.TEXT, OptionType.LONGTEXT, OptionType.LIST, OptionType.DATES}
"""What is typed for one client, such as names of relatives, and no business of the next one."""


@dataclass(frozen=True, slots=True)
class OwnSection:
    """A heading and the ids of the shipped clauses that may stand under it."""

    heading: str
    clauses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """One version of an own template; ``base`` is the id of the shipped one under it.

    ``options`` are proposed first, ``added`` and ``left_out`` as in a Composition. ``replaces`` is
    the version before.
    """

    id: OwnTemplateId
    title: str
    base: str
    sections: tuple[OwnSection, ...]
    form: Form = Form.ESSENTIAL
    options: Mapping[str, Any] = field(default_factory=dict)
    added: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    own: tuple[OwnClause, ...] = ()
    version: int = 1
    replaces: OwnTemplateId | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None

    @property
    def key(self) -> str:
        """What an agreement names this version by, where it names a shipped template by its id."""
        return f"{_KEY}{self.id}"

    @property
    def composition(self) -> Composition:
        """What a paper from it begins with."""
        return Composition(
            template_id=self.key,
            form=self.form,
            added=frozenset(self.added),
            left_out=frozenset(self.left_out),
            own=self.own,
        )


def id_of(template_id: str) -> OwnTemplateId | None:
    """Return the id of the own template an agreement names; None for a shipped one."""
    number = template_id.removeprefix(_KEY)
    is_own = template_id.startswith(_KEY) and number.isdecimal()
    return OwnTemplateId(int(number)) if is_own else None


def copy_of(template: Template, title: str) -> OwnTemplate:
    """Return an own template that begins like a shipped one; not kept yet."""
    return OwnTemplate(OwnTemplateId(0), title, template.id, _sections(template))


def out_of(
    agreement: Agreement, template: Template, base: str, catalogue: Catalogue, title: str
) -> OwnTemplate:
    """Return an own template that begins like an agreement; not kept yet.

    Names, free text and dates chosen for that client are left behind.
    """
    known = catalogue.options()
    return OwnTemplate(
        id=OwnTemplateId(0),
        title=title,
        base=base,
        sections=_sections(template),
        form=agreement.form,
        options={
            key: value
            for key, value in agreement.chosen.items()
            if key in known and known[key].type not in PERSONAL
        },
        added=agreement.added,
        left_out=agreement.left_out,
        own=agreement.own,
    )


def applied(own: OwnTemplate, base: Template) -> Template:
    """Return the template a paper is composed from.

    A clause of the shipped one that stands in no section, as one that a later version brings, keeps
    the section it has there; what the shipped one does not know is there from the start.
    """
    entries = {entry.clause: entry for entry in base.entries()}
    held = {one.heading: [_entry(each, entries) for each in one.clauses] for one in own.sections}
    placed = {each.clause for several in held.values() for each in several}
    for heading, several in base.sections:
        left = [each for each in several if each.clause not in placed]
        if left:
            held.setdefault(heading, []).extend(left)
    return replace(
        base,
        id=own.key,
        version=str(own.version),
        sections=tuple((heading, tuple(several)) for heading, several in held.items()),
        defaults=dict(base.defaults) | dict(own.options),
    )


def check(own: OwnTemplate, base: Template, catalogue: Catalogue) -> None:
    """Raise RuleBroken, its ``field`` an input of the form, for a template that is none."""
    if not own.title.strip():
        raise RuleBroken("Give the template a name.", "title")
    if len(own.title) > TITLE_LIMIT:
        raise RuleBroken("This is longer than {most} characters.", "title", most=TITLE_LIMIT)
    headings = [one.heading.strip() for one in own.sections]
    if not headings or not all(headings):
        raise RuleBroken("Give every section a heading.", "sections")
    if len(set(headings)) < len(headings):
        raise RuleBroken("Two sections have the same heading.", "sections")
    clauses = [each for one in own.sections for each in one.clauses]
    if len(set(clauses)) < len(clauses) or not set(clauses) <= set(catalogue.clauses):
        raise RuleBroken("A clause can stand in one section only.", "sections")
    known = catalogue.options()
    for key, value in own.options.items():
        if key in known:
            known[key].read(value)
    own_clauses.check(own.own, applied(own, base), catalogue)


def _sections(template: Template) -> tuple[OwnSection, ...]:
    return tuple(
        OwnSection(heading, tuple(entry.clause for entry in entries))
        for heading, entries in template.sections
    )


def _entry(clause: str, entries: Mapping[str, Entry]) -> Entry:
    return entries.get(clause) or Entry(clause, essential=True)

"""What one can ask about templates of agreements, shipped and own, and do with own ones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from therapist_desk import paths
from therapist_desk.domain import own_templates as rules
from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.composition import Composition
from therapist_desk.domain.notes import storable
from therapist_desk.domain.own_templates import OwnTemplate, OwnTemplateId
from therapist_desk.domain.templates import Template, load_templates
from therapist_desk.services import drafts
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.practice import catalogue
from therapist_desk.vault.shelves import agreement_templates as shelf

_DRAFT = "agreement_template_draft"
_NOT_WORDS = ("id", "version", "replaces", "created_at", "changed_at", "binned_at")


@cache
def shipped() -> Mapping[str, Template]:
    """Return the shipped templates that can be agreed on, the usual one first."""
    found = load_templates(paths.resources())
    return {each.id: each for each in found.values() if each.methods}


def template_for(reader: Reader, template_id: str) -> Template:
    """Return the shipped or own template that an agreement names, own ones in the bin too."""
    own_id = rules.id_of(template_id)
    if own_id is None:
        return shipped()[template_id]
    return applied(get(reader, own_id))


def applied(own: OwnTemplate) -> Template:
    """Return the template a paper is composed from."""
    return rules.applied(own, shipped()[own.base])


@dataclass(frozen=True, slots=True)
class Paper:
    """One template to choose: own ones have a ``name``; ``composition`` is what it begins with."""

    template: Template
    name: str
    composition: Composition


def shipped_papers() -> tuple[Paper, ...]:
    """Return the shipped templates as they can be chosen."""
    return tuple(Paper(each, "", Composition(each.id)) for each in shipped().values())


def papers(reader: Reader, used: Sequence[str] = ()) -> tuple[Paper, ...]:
    """Return what can be chosen: shipped templates, own ones, and older versions still ``used``."""
    own: dict[int, OwnTemplate] = {each.id: each for each in shelf.newest(reader)}
    ids = [found for each in used if (found := rules.id_of(each)) is not None]
    own |= {each: found for each, found in page(reader, ids).items() if each not in own}
    mine = (Paper(applied(each), each.title, each.composition) for each in own.values())
    return (*shipped_papers(), *mine)


def listed(reader: Reader) -> list[int]:
    """Return the ids of the newest versions, by name."""
    return [each.id for each in shelf.newest(reader)]


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, OwnTemplate]:
    """Return the versions with these ids."""
    return shelf.agreement_templates.page(reader, ids)


def get(reader: Reader, template_id: OwnTemplateId) -> OwnTemplate:
    """Return one version, binned or not."""
    return shelf.agreement_templates.get(reader, template_id)


def versions_before(reader: Reader, own: OwnTemplate) -> list[OwnTemplate]:
    """Return the versions that one came after, the latest first."""
    return shelf.before(reader, own)


def out_of(reader: Reader, agreement: Agreement, title: str) -> OwnTemplate:
    """Return an own template like an agreement, without what was typed for that client."""
    own_id = rules.id_of(agreement.template_id)
    base = get(reader, own_id).base if own_id is not None else agreement.template_id
    template = template_for(reader, agreement.template_id)
    return rules.out_of(agreement, template, base, catalogue(), title)


def make_of(writer: Writer, agreement: Agreement, title: str) -> OwnTemplate:
    """Keep an own template like an agreement."""
    return save(writer, out_of(writer, agreement, title))


def save(writer: Writer, own: OwnTemplate) -> OwnTemplate:
    """Keep a template; a changed one becomes the next version, so that agreements keep theirs."""
    own = _storable(own)
    rules.check(own, shipped()[own.base], catalogue())
    if not own.id:
        return shelf.agreement_templates.add(writer, replace(own, version=1, replaces=None))
    kept = get(writer, own.id)
    if all(getattr(kept, name) == getattr(own, name) for name in _words()):
        return kept
    fresh = replace(
        own, id=OwnTemplateId(0), version=kept.version + 1, replaces=kept.id, created_at=None
    )
    return shelf.agreement_templates.add(writer, fresh)


def undo(writer: Writer, kept: OwnTemplate) -> None:
    """Take a save back: put away what is new, or make the words before it the newest again."""
    if kept.replaces is None:
        bin_template(writer, kept.id)
        return
    before = get(writer, kept.replaces)
    save(writer, replace(before, id=kept.id, version=kept.version, replaces=kept.replaces))


def bin_template(writer: Writer, template_id: OwnTemplateId) -> OwnTemplate:
    """Put a template into the bin; agreements made from it stay as they are."""
    return shelf.agreement_templates.bin(writer, template_id)


def restore(writer: Writer, template_id: OwnTemplateId) -> OwnTemplate:
    """Take a template back out of the bin."""
    return shelf.agreement_templates.restore(writer, template_id)


def keep_draft(writer: Writer, typed: OwnTemplate | None) -> None:
    """Keep what is typed of a template and not saved yet, or forget it: no record, not audited."""
    if typed is None:
        drafts.forget(writer, _DRAFT)
    else:
        drafts.keep(writer, _DRAFT, typed)


def draft(reader: Reader) -> OwnTemplate | None:
    """Return what was typed of a template and never saved, if anything."""
    return drafts.read(reader, _DRAFT, OwnTemplate)


def _words() -> list[str]:
    return [name for name in OwnTemplate.__dataclass_fields__ if name not in _NOT_WORDS]


def _storable(own: OwnTemplate) -> OwnTemplate:
    sections = [replace(one, heading=storable(one.heading).strip()) for one in own.sections]
    clauses = [
        replace(
            each,
            title=storable(each.title).strip(),
            text=storable(each.text).strip(),
            section=storable(each.section).strip(),
        )
        for each in own.own
    ]
    return replace(
        own, title=storable(own.title).strip(), sections=tuple(sections), own=tuple(clauses)
    )

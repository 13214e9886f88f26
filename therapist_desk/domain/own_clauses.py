"""Own clauses: what a therapist wrote into a paper, with fields to fill in and what it allows.

Words alone never make a rule: an own clause allows only what it says it does, of the purposes that
the shipped clauses know.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from therapist_desk.domain.clauses import Catalogue, Field, Source
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.templates import Template
from therapist_desk.domain.wording import field_names, is_plain

TITLE_LIMIT = 120
TEXT_LIMIT = 4_000
MOST = 40
VERSION = "own"
"""Stands for the version of a clause that no catalogue holds; its words lie in the agreement."""

MAY_ALLOW = (
    *(Purpose.SCHEDULING, Purpose.CHECK_IN, Purpose.RESOURCE, Purpose.GUIDANCE, Purpose.CALL),
)


@dataclass(frozen=True, slots=True)
class OwnClause:
    """One own clause; ``section`` is the heading it stands under, ``allows`` purposes it agrees to."""

    id: str
    title: str
    text: str
    section: str
    allows: tuple[str, ...] = ()


def next_id(known: Iterable[OwnClause]) -> str:
    """Return an id that none of ``known`` has."""
    numbers = [int(each.id.removeprefix("own-")) for each in known]
    return f"own-{max(numbers, default=0) + 1}"


def usable_fields(template: Template, catalogue: Catalogue) -> dict[str, Field]:
    """Return the merge fields that a paper of the template can fill in."""
    clauses = [catalogue.clauses[entry.clause] for entry in template.entries()]
    keys = {option.key for clause in clauses for option in clause.options}
    return {
        name: each
        for name, each in catalogue.fields.items()
        if each.source is not Source.MESSAGE
        and (name in keys or name not in catalogue.options())
        and set(each.written_from) <= keys
    }


def check(own: Iterable[OwnClause], template: Template, catalogue: Catalogue) -> None:
    """Raise RuleBroken, its ``field`` title, text, section or allows, for a clause that can't stand."""
    clauses = tuple(own)
    if len(clauses) > MOST:
        raise RuleBroken("A paper holds at most {most} own clauses.", "text", most=MOST)
    fields = usable_fields(template, catalogue)
    for clause in clauses:
        _check_one(clause, fields)


def _check_one(clause: OwnClause, fields: Mapping[str, Field]) -> None:
    _check_words("title", clause.title, TITLE_LIMIT)
    _check_words("section", clause.section, TITLE_LIMIT)
    _check_words("text", clause.text, TEXT_LIMIT)
    strange = [name for name in field_names(clause.text) if name not in fields]
    if strange:
        raise RuleBroken(
            "This paper has nothing to put in for {field}.", "text", field=f"{{{{{strange[0]}}}}}"
        )
    if not set(clause.allows) <= set(MAY_ALLOW):
        raise RuleBroken("This can't be chosen here.", "allows")


def _check_words(name: str, words: str, most: int) -> None:
    if not words.strip():
        raise RuleBroken("Please write something here.", name)
    if not is_plain(words):
        raise RuleBroken("This holds signs that can't be printed.", name)
    if len(words) > most:
        raise RuleBroken("This is longer than {most} characters.", name, most=most)


def with_rules(rules: Mapping[str, Any], own: Iterable[OwnClause]) -> dict[str, Any]:
    """Return the contact rules with what own clauses allow; a call is a channel too."""
    allowed = tuple(purpose for clause in own for purpose in clause.allows)
    if not allowed:
        return dict(rules)
    channels = (Channel.CALL.value,) if Purpose.CALL in allowed else ()
    return dict(rules) | {
        name: tuple(dict.fromkeys((*rules.get(name, ()), *map(str, more))))
        for name, more in (("purposes", allowed), ("channels", channels))
        if more
    }

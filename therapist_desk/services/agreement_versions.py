"""The next version of an agreement: what asks for one, and a plan that begins with what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.composition import Composed
from therapist_desk.domain.guard import FindingName, Request
from therapist_desk.domain.templates import Template
from therapist_desk.services import agreements, clients
from therapist_desk.services.agreements import Plan
from therapist_desk.services.desk import Reader
from therapist_desk.services.practice import catalogue

Wanted = tuple[str, ...]
"""A rule that an agreement should make, and the value that it should hold.

Or CLAUSES, and the ids of those that should stand in it.
"""

CLAUSES = "clauses"

FOR_A_NEW_VERSION = frozenset({FindingName.PURPOSE, FindingName.CHANNEL})
"""Findings that a clause more would answer; hours and numbers are there to hold."""


def wanted_for(finding: FindingName, request: Request) -> Wanted:
    """Return what a new version should make, so that the guard finds this no more; () for nothing."""
    return {
        FindingName.PURPOSE: ("purposes", str(request.purpose)),
        FindingName.CHANNEL: ("channels", str(request.channel)),
    }.get(finding, ())


@dataclass(frozen=True, slots=True)
class Prepared:
    """A plan to go on with; ``option`` is the input to look at, ``clauses`` what came in, by id.

    ``lacking`` are clauses that have no place in this paper.
    """

    plan: Plan
    draft: Agreement | None
    option: str = ""
    clauses: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()


def prepared(reader: Reader, client_id: ClientId, wanted: Wanted) -> Prepared:
    """Return the draft there is, or the next version, with what is ``wanted`` chosen.

    Where no clause of its template makes it, nothing is chosen and another template has to be.
    """
    folder = agreements.folder(reader, client_id)
    begun = folder.draft or folder.latest
    plan = agreements.plan_of(begun) if begun else agreements.plan_for(folder.client)
    before = agreements.compose_for(reader, client_id, plan)
    if wanted[:1] == (CLAUSES,):
        return _with_clauses(Prepared(plan, folder.draft), before, wanted[1:])
    option, choice = _maker(before.template, wanted)
    chosen = before.values.get(option)
    if not choice or not isinstance(chosen, tuple) or choice in chosen:
        return Prepared(plan, folder.draft, option)
    options = dict(plan.composition.options) | {option: [*chosen, choice]}
    fuller = replace(plan, composition=replace(plan.composition, options=options))
    after = agreements.compose_for(reader, client_id, fuller)
    return Prepared(fuller, folder.draft, option, _came(before, after))


def _with_clauses(begun: Prepared, before: Composed, wanted: Sequence[str]) -> Prepared:
    places = {spot.clause: spot.stands for spot in before.spots}
    came = tuple(each for each in wanted if places.get(each) is False)
    made = begun.plan.composition
    fuller = replace(
        made, added=made.added | frozenset(came), left_out=made.left_out - frozenset(came)
    )
    return replace(
        begun,
        plan=replace(begun.plan, composition=fuller),
        clauses=came,
        lacking=tuple(each for each in wanted if each not in places),
    )


def _maker(template: Template, wanted: Wanted) -> tuple[str, str]:
    """Return the option that makes a rule, and the choice of it that makes the value; "" for none."""
    clauses = [catalogue().clauses[entry.clause] for entry in template.entries()]
    for rule in (rule for clause in clauses for rule in clause.rules):
        for choice, said in (rule.map or {}).items():
            if (rule.name, said) == wanted:
                return rule.option, choice
    return "", ""


def _came(before: Composed, after: Composed) -> tuple[str, ...]:
    return tuple(each for each in after.clauses if each not in before.clauses)


def outdated(reader: Reader, agreement: Agreement) -> tuple[str, ...]:
    """Return the titles of clauses that would read differently, were it made anew from the record.

    The title of the paper stands for its introduction. My practice or the client's details changed
    since. Clauses that the desk words differently now are left out, and so is what only the day
    changes.
    """
    client = clients.get(reader, agreement.client_id)
    if agreement.template_id not in {
        each.template.id for each in agreements.folder(reader, client.id).papers
    }:
        return ()
    on = agreement.ready_on or agreement.accepted_on
    anew = agreements.compose_for(reader, client.id, agreements.plan_of(agreement), on)
    was = {clause: text for one in agreement.sections for clause, text in one.clauses}
    now = {clause: text for one in anew.sections for clause, text in one.clauses}
    same = anew.template.version == agreement.template_version
    head = (agreement.title,) if same and anew.intro != agreement.intro else ()
    return head + tuple(
        _title(each, agreement)
        for each in dict.fromkeys([*was, *now])
        if was.get(each) != now.get(each)
        and (same if each not in was or each not in now else _same_words(each, agreement, anew))
    )


def _same_words(clause: str, agreement: Agreement, anew: Composed) -> bool:
    return agreement.clause_versions.get(clause) == anew.clause_versions.get(clause)


def _title(clause: str, agreement: Agreement) -> str:
    own = {each.id: each.title for each in agreement.own}
    known = catalogue().clauses
    return own.get(clause) or (known[clause].title if clause in known else clause)

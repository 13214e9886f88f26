"""Composition: clauses joined into the paper a client reads and the rules the desk follows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from therapist_desk.domain.clauses import LISTS, Catalogue, Clause, Field, Source
from therapist_desk.domain.conditions import Settings, filled
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.merging import Circumstances, field_values, review_day
from therapist_desk.domain.options import Option, OptionValue, said
from therapist_desk.domain.own_clauses import VERSION, OwnClause, check, with_rules
from therapist_desk.domain.templates import Entry, Template
from therapist_desk.domain.voice import ENGLISH, Voice
from therapist_desk.domain.wording import merge

if TYPE_CHECKING:
    from therapist_desk.domain.translations import Translation

ENGLISH_TAG = "en"
UNSEEN = "in_english."
"""Begins the name of an unfilled place that is a clause without a translation."""


class Form(StrEnum):
    """How long the paper is: the clauses one can't do without, or all."""

    ESSENTIAL = "essential"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Composition:
    """What was chosen: the form, options, clauses added to and left out of the form, own ones.

    ``language`` is the paper's, "" for the one that suits; ``in_english`` are clauses without words
    in it that were seen and may stand in English.
    """

    template_id: str
    form: Form = Form.ESSENTIAL
    options: Mapping[str, Any] = field(default_factory=dict)
    added: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()
    language: str = ""
    in_english: frozenset[str] = frozenset()
    own: tuple[OwnClause, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the (clause id, text) pairs under it, as the client reads them."""

    heading: str
    clauses: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """A shipped clause that may stand under a heading now: whether it does, and has to."""

    clause: str
    heading: str
    stands: bool
    needed: bool


@dataclass(frozen=True, slots=True)
class Composed:
    """The paper: its text as shown, what is still missing, and the contact rules it makes.

    ``values`` holds every option of the clauses that stand, ``offered`` those worth asking for now.
    ``rules`` can be kept as JSON. ``untranslated`` are (id, title) of clauses that stand in English
    in a paper of another language; those not seen yet are among the unfilled too.
    """

    template: Template
    form: Form
    title: str
    intro: str
    sections: tuple[Section, ...]
    unfilled: tuple[Field, ...]
    rules: Mapping[str, Any]
    values: Mapping[str, OptionValue]
    offered: tuple[Option, ...]
    clause_versions: Mapping[str, str]
    review_on: date | None
    untranslated: tuple[tuple[str, str], ...] = ()
    spots: tuple[Spot, ...] = ()

    @property
    def clauses(self) -> tuple[str, ...]:
        """The ids of the clauses in order."""
        return tuple(self.clause_versions)

    @property
    def text(self) -> str:
        """The whole paper; its UTF-8 is what is hashed when it is accepted."""
        return paper_text(self.title, self.intro, self.sections)

    @property
    def words(self) -> int:
        """How many words the client reads; of Chinese, how many characters."""
        from therapist_desk.domain.reading import amount

        return amount(self.text, self.template.lang)

    @property
    def minutes(self) -> float:
        """How many minutes that takes."""
        from therapist_desk.domain.reading import minutes

        return minutes(self.text, self.template.lang)

    @property
    def grade(self) -> float | None:
        """The school grade its sentences ask for, if its language has a measure; no headings."""
        from therapist_desk.domain.reading import grade

        told = (text for section in self.sections for _, text in section.clauses)
        return grade("\n".join((self.intro, *told)), self.template.lang)


def paper_text(title: str, intro: str, sections: tuple[Section, ...]) -> str:
    """Return the paper: title, introduction, then each heading and its clauses, a blank between."""
    parts = [title, intro]
    for section in sections:
        parts += [section.heading, *(text for _, text in section.clauses)]
    return "\n\n".join(filter(None, parts)) + "\n"


def compose(
    template: Template,
    catalogue: Catalogue,
    composition: Composition,
    at: Circumstances,
    translation: "Translation | None" = None,
) -> Composed:
    """Return the paper for what was chosen; the same choices always make the same paper.

    With a ``translation`` that has the template, in its language, but with the same rules.
    Raises RuleBroken, its ``field`` the option or clause, when a value is unfit or a clause can't
    be added or left out.
    """
    values, texts, settings = _circumstances(
        template, catalogue, composition, at, translation.voice if translation else ENGLISH
    )
    _check_choice(template, catalogue, composition, settings)
    check(composition.own, template, catalogue)
    spots = tuple(_spots(template, catalogue, composition, settings))
    own = composition.own
    if translation:
        english = template
        template = translation.template(english)
        catalogue = translation.catalogue(catalogue, texts)
        own = _moved(own, english, template)
    pen = _Pen(catalogue, values, texts, translation)
    title, intro = pen.write(template.title), pen.write(template.intro)
    standing = [
        (heading, [each for each in entries if _stands(each, catalogue, composition, settings)])
        for heading, entries in template.sections
    ]
    clauses = [catalogue.clauses[entry.clause] for _, entries in standing for entry in entries]
    told = {clause.id: pen.write(clause.wording(settings)) for clause in clauses}
    told |= {clause.id: pen.write(clause.text) for clause in own}
    options = [option for clause in clauses for option in clause.options]
    chosen = {option.key: values[option.key] for option in options}
    untranslated = [each for each in clauses if each.lang != template.lang]
    return Composed(
        template=template,
        form=composition.form,
        title=title,
        intro=intro,
        sections=_sections(
            {heading: [each.clause for each in entries] for heading, entries in standing},
            own,
            told,
        ),
        unfilled=(
            *(catalogue.fields[name] for name in pen.missing),
            *(_unseen(each) for each in untranslated if each.id not in composition.in_english),
        ),
        rules=with_rules(_rules(clauses, settings, values, texts), own),
        values=chosen,
        offered=tuple(each for each in options if each.asked_when.holds(settings)),
        clause_versions={clause.id: clause.version for clause in clauses}
        | {clause.id: VERSION for clause in own},
        review_on=review_day(at.today, chosen),
        untranslated=tuple((each.id, each.title) for each in untranslated),
        spots=spots,
    )


def fitting(
    template: Template, catalogue: Catalogue, composition: Composition, at: Circumstances
) -> Composition:
    """Return the composition without what its other choices leave no place for.

    While a paper is composed its clauses come and go: one added by hand goes with its place.
    """
    _, _, settings = _circumstances(template, catalogue, composition, at, ENGLISH)
    spots = {one.clause: one for one in _spots(template, catalogue, composition, settings)}
    return replace(
        composition,
        added=composition.added & set(spots),
        left_out=frozenset(
            each for each in composition.left_out if each in spots and not spots[each].needed
        ),
    )


def _circumstances(
    template: Template,
    catalogue: Catalogue,
    composition: Composition,
    at: Circumstances,
    voice: Voice,
) -> tuple[dict[str, OptionValue], dict[str, str], dict[str, object]]:
    """Return the values of options and fields, and all that conditions look at."""
    values = _values(template, catalogue, composition.options, at)
    texts = field_values(at, values, voice)
    return values, texts, {**texts, **at.facts(), **values}


def _moved(
    own: tuple[OwnClause, ...], english: Template, template: Template
) -> tuple[OwnClause, ...]:
    """Return own clauses in the sections of the translated template; they name the English ones."""
    pairs = zip(english.sections, template.sections, strict=True)
    headings = {before: after for (before, _), (after, _) in pairs}
    return tuple(replace(one, section=headings.get(one.section, one.section)) for one in own)


def _spots(
    template: Template, catalogue: Catalogue, composition: Composition, settings: Settings
) -> Iterator[Spot]:
    for heading, entries in template.sections:
        for entry in entries:
            clause = catalogue.clauses[entry.clause]
            if clause.stands_when.holds(settings) and entry.when.holds(settings):
                stands = _stands(entry, catalogue, composition, settings)
                yield Spot(clause.id, heading, stands, _needed(entry, clause, settings))


def _sections(
    standing: Mapping[str, list[str]], own: tuple[OwnClause, ...], told: Mapping[str, str]
) -> tuple[Section, ...]:
    """Return the sections that hold something; own clauses stand last in theirs, or in one more."""
    held = {heading: list(clauses) for heading, clauses in standing.items()}
    for clause in own:
        held.setdefault(clause.section, []).append(clause.id)
    return tuple(
        Section(heading, tuple((each, told[each]) for each in clauses))
        for heading, clauses in held.items()
        if clauses
    )


def _unseen(clause: Clause) -> Field:
    """Return the place of a clause that is in English and that nobody has looked at yet."""
    return Field(f"{UNSEEN}{clause.id}", Source.AGREEMENT, f"{clause.title} (no translation)")


class _Pen:
    """Fills texts in and remembers what was missing."""

    def __init__(
        self,
        catalogue: Catalogue,
        values: Mapping[str, OptionValue],
        texts: Mapping[str, str],
        translation: "Translation | None",
    ) -> None:
        self._options, self._fields = catalogue.options(), catalogue.fields
        self._values = values
        self._texts = translation.named(texts) if translation else texts
        self._voice = translation.voice if translation else ENGLISH
        self.missing: list[str] = []

    def write(self, text: str) -> str:
        """Return ``text`` with every field filled that can be."""
        return merge(text, self._value_of)

    def _value_of(self, name: str) -> str | None:
        value = self._option(name) if name in self._values else self._texts.get(name)
        if value or (value is not None and self._may_be_empty(name)):
            return value
        if name not in self.missing:
            self.missing.append(name)
        return None

    def _may_be_empty(self, name: str) -> bool:
        """Return whether "" is a fit text: declared so, or an option's own wording."""
        return name in self._values or self._fields[name].may_be_empty

    def _option(self, name: str) -> str | None:
        value = self._values[name]
        words = self._options[name].words(value, self._voice)
        if words is None:
            return None
        return merge(
            words, lambda key: said(value, self._voice) if key == "value" else self._value_of(key)
        )


def _values(
    template: Template, catalogue: Catalogue, given: Mapping[str, Any], at: Circumstances
) -> dict[str, OptionValue]:
    """Return the value of every option of the template's clauses, chosen or proposed."""
    known = catalogue.options()
    strange = sorted(set(given) - set(known))
    if strange:
        raise RuleBroken("No clause has the option {option}.", strange[0], option=strange[0])
    keys = [o.key for entry in template.entries() for o in catalogue.clauses[entry.clause].options]
    chosen = dict(template.defaults) | dict(given)
    settings = at.facts()
    return {
        key: known[key].read(chosen[key]) if key in chosen else _proposed(known[key], at, settings)
        for key in keys
    }


def _proposed(option: Option, at: Circumstances, settings: Settings) -> OptionValue:
    """Return the default: by circumstance, of My practice (days to come), or the option's own."""
    for when, value in option.default_when:
        if when.holds(settings):
            return value
    own = getattr(at.practice, option.default_from) if option.default_from else None
    if option.default_from == "holidays":
        own = [day.isoformat() for day in at.practice.holidays if day >= at.today]
    return option.read(own) if filled(own) and own != [] else option.default


def _stands(entry: Entry, catalogue: Catalogue, chosen: Composition, settings: Settings) -> bool:
    """Return whether a clause is in the paper."""
    clause = catalogue.clauses[entry.clause]
    if not (clause.stands_when.holds(settings) and entry.when.holds(settings)):
        return False
    if _needed(entry, clause, settings) or clause.id in chosen.added:
        return True
    if clause.id in chosen.left_out:
        return False
    return chosen.form is Form.FULL or entry.essential


def _needed(entry: Entry, clause: Clause, settings: Settings) -> bool:
    """Return whether the paper can't do without the clause."""
    own = entry.required or (entry.essential and clause.required)
    return own or clause.required_when.holds(settings)


def _check_choice(
    template: Template, catalogue: Catalogue, chosen: Composition, settings: Settings
) -> None:
    entries = {entry.clause: entry for entry in template.entries()}
    for name in sorted(chosen.added | chosen.left_out):
        if name not in entries:
            raise RuleBroken("This paper has no place for that clause.", name)
        entry, clause = entries[name], catalogue.clauses[name]
        stands = clause.stands_when.holds(settings) and entry.when.holds(settings)
        if name in chosen.left_out and stands and _needed(entry, clause, settings):
            raise RuleBroken("“{clause}” can't be left out.", name, clause=clause.title)
        if name in chosen.added and not stands:
            raise RuleBroken(
                "“{clause}” stands only when it is chosen above.", name, clause=clause.title
            )


def _rules(
    clauses: list[Clause],
    settings: Settings,
    values: Mapping[str, OptionValue],
    texts: Mapping[str, str],
) -> dict[str, Any]:
    """Return the contact rules; where two clauses make the same one, the first in the paper does.

    A rule from an option that is not asked for now is not made.
    """
    asked = {o.key for clause in clauses for o in clause.options if o.asked_when.holds(settings)}
    rules: dict[str, Any] = {}
    for rule in (rule for clause in clauses for rule in clause.rules):
        if rule.option and rule.option not in asked:
            continue
        found = rule.of(values, texts)
        if rule.name in LISTS and isinstance(found, tuple):
            rules[rule.name] = tuple(dict.fromkeys((*rules.get(rule.name, ()), *found)))
        elif found is not None:
            rules.setdefault(rule.name, found)
    return rules

"""Translations: the words of clauses and papers in another language, over the same rules.

A translation holds words and nothing else: what can be chosen, when a clause stands and what it makes
the desk do come from the catalogue alone, so that the rules are the same in every language.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from therapist_desk.domain.clauses import Catalogue, Clause
from therapist_desk.domain.options import Option
from therapist_desk.domain.templates import Template
from therapist_desk.domain.voice import Voice, read_voice
from therapist_desk.domain.wording import field_names

NAMED_BY_THE_DESK = ("country_therapist", "language")
"""Merge fields whose words come with the desk: without a translation they are English ones."""


@dataclass(frozen=True, slots=True)
class ClauseWords:
    """The words of one version of a clause; ``options`` are wordings by option and value."""

    version: str
    text: str
    variants: tuple[str, ...] = ()
    options: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TemplateWords:
    """The words of one version of a template; ``headings`` by the English ones."""

    version: str
    title: str
    intro: str
    headings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Translation:
    """One language (a BCP 47 tag).

    ``notice`` says in it that nobody who grew up with it has read it yet; ``paper`` has the words
    around the text and ``phrases`` what the desk itself says in fields, both by the English ones.
    """

    language: str
    awaits_native_reader: bool
    notice: str
    voice: Voice
    paper: Mapping[str, str]
    phrases: Mapping[str, str]
    templates: Mapping[str, TemplateWords]
    clauses: Mapping[str, ClauseWords]

    def has_template(self, template: Template) -> bool:
        """Return whether the title, introduction and headings are there in this very version."""
        words = self.templates.get(template.id)
        headings = {heading for heading, _ in template.sections}
        return (
            words is not None
            and words.version == template.version
            and headings <= set(words.headings)
        )

    def has_clause(self, clause: Clause, values: Mapping[str, str]) -> bool:
        """Return whether the clause, with these ``values`` of fields, is there in this version."""
        words = self.clauses.get(clause.id)
        if words is None or words.version != clause.version:
            return False
        named = {name for text in clause.texts() for name in field_names(text)}
        ours = (values.get(name, "") for name in NAMED_BY_THE_DESK if name in named)
        return all(self.phrases.get(value) for value in ours if value)

    def template(self, template: Template) -> Template:
        """Return the template in this language."""
        words = self.templates[template.id]
        return replace(
            template,
            lang=self.language,
            title=words.title,
            intro=words.intro,
            sections=tuple((words.headings[name], each) for name, each in template.sections),
        )

    def catalogue(self, catalogue: Catalogue, values: Mapping[str, str]) -> Catalogue:
        """Return the catalogue with the clauses that are there in this language."""
        clauses = {
            name: self._clause(each) if self.has_clause(each, values) else each
            for name, each in catalogue.clauses.items()
        }
        return replace(catalogue, clauses=clauses)

    def say(self, english: str) -> str:
        """Return a word of the paper around its text, in English where there is none."""
        return self.paper.get(english, english)

    def named(self, values: Mapping[str, str]) -> dict[str, str]:
        """Return the ``values`` of fields, what the desk itself says in this language."""
        ours = (*NAMED_BY_THE_DESK, "crisis_line_hours")
        return {
            name: self.phrases.get(text, text) if name in ours else text
            for name, text in values.items()
        }

    def _clause(self, clause: Clause) -> Clause:
        words = self.clauses[clause.id]
        whens = (when for when, _ in clause.variants)
        return replace(
            clause,
            lang=self.language,
            text=words.text,
            variants=tuple(zip(whens, words.variants, strict=True)),
            options=tuple(_worded(each, words) for each in clause.options),
        )


def _worded(option: Option, words: ClauseWords) -> Option:
    wording = words.options.get(option.key)
    return replace(option, wording=wording) if wording else option


def load_translations(resources: Path) -> dict[str, Translation]:
    """Return the translations by language; raise ValueError, KeyError or TypeError if broken."""
    files: Iterable[Path] = sorted((resources / "clauses" / "translations").glob("*.json"))
    found = (_read(json.loads(file.read_text("utf-8"))) for file in files)
    return {each.language: each for each in found}


def _read(data: Mapping[str, Any]) -> Translation:
    clauses = {
        name: ClauseWords(
            each["version"],
            each["text"],
            tuple(each.get("variants", ())),
            each.get("options", {}),
        )
        for name, each in data["clauses"].items()
    }
    return Translation(
        language=data["language"],
        awaits_native_reader=data["awaits_native_reader"],
        notice=data["notice"],
        voice=read_voice(data["words"]),
        paper=data["paper"],
        phrases=data["phrases"],
        templates={name: TemplateWords(**each) for name, each in data["templates"].items()},
        clauses=clauses,
    )

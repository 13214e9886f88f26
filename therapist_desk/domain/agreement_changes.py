"""What differs between two agreements: clauses, options and, word by word, what the client reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.clauses import Catalogue
from therapist_desk.domain.differences import Piece, compared
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.hours import WEEKDAYS
from therapist_desk.domain.options import Option, OptionType, said
from therapist_desk.domain.voice import ENGLISH
from therapist_desk.domain.wording import FIELD, hours_text, listing


@dataclass(frozen=True, slots=True)
class Changed:
    """One thing that was said otherwise; "" where nothing was said."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Changes:
    """``came`` and ``went`` are titles of clauses; ``texts`` every section in pieces, by heading."""

    came: tuple[str, ...]
    went: tuple[str, ...]
    options: tuple[Changed, ...]
    texts: tuple[tuple[str, tuple[Piece, ...]], ...]


def between(older: Agreement, newer: Agreement, catalogue: Catalogue) -> Changes:
    """Return what changed from one agreement to the other."""
    titles = {each.id: each.title for each in catalogue.clauses.values()}
    was, now = _titles(older, titles), _titles(newer, titles)
    return Changes(
        came=tuple(title for title in now if title not in was),
        went=tuple(title for title in was if title not in now),
        options=tuple(_options(older.options, newer.options, catalogue)),
        texts=tuple(_texts(older, newer)),
    )


def _titles(agreement: Agreement, titles: Mapping[str, str]) -> list[str]:
    own = {each.id: each.title for each in agreement.own}
    return [own.get(each) or titles.get(each, each) for each in agreement.clause_versions]


def _options(
    older: Mapping[str, Any], newer: Mapping[str, Any], catalogue: Catalogue
) -> list[Changed]:
    known = catalogue.options()
    found = [
        Changed(
            known[key].label.partition(" (")[0],
            _told(known[key], older.get(key)),
            _told(known[key], newer.get(key)),
        )
        for key in known
        if key in older or key in newer
    ]
    return [each for each in found if each.before != each.after]


def _told(option: Option, value: Any) -> str:
    """Return a value as the paper says it, or as it was chosen where its words depend on others."""
    if value is None:
        return ""
    try:
        read = option.read(value)
    except RuleBroken:  # chosen in an older catalogue, which allowed it
        return str(value)
    if option.type is OptionType.WEEKLY_HOURS and isinstance(read, dict):
        return hours_text(read)
    if isinstance(read, bool):
        return _YES_NO[read]
    if set(option.choices) == set(WEEKDAYS):
        days = dict(zip(WEEKDAYS, ENGLISH.days, strict=True))
        return listing([days[each] for each in (read if isinstance(read, tuple) else (str(read),))])
    if isinstance(read, tuple) or option.choices:
        return said(read)
    words = option.words(read) or ""
    told = words.replace("{{value}}", said(read))
    return said(read) if FIELD.search(told) else told


_YES_NO = {True: "yes", False: "no"}


def _texts(older: Agreement, newer: Agreement) -> list[tuple[str, tuple[Piece, ...]]]:
    was, now = _sections(older), _sections(newer)
    headings = [*now, *(heading for heading in was if heading not in now)]
    return [(heading, compared(was.get(heading, ""), now.get(heading, ""))) for heading in headings]


def _sections(agreement: Agreement) -> dict[str, str]:
    """Return the text by heading, the introduction under the title of the paper."""
    found: dict[str, str] = {}
    parts = [(agreement.title, agreement.intro)] + [
        (section.heading, "\n\n".join(text for _, text in section.clauses))
        for section in agreement.sections
    ]
    for heading, text in parts:
        found[heading] = f"{found[heading]}\n\n{text}" if heading in found else text
    return found

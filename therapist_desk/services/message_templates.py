"""The message templates that come with the desk, in the client's language and filled as far as known."""

from functools import cache

from therapist_desk import paths
from therapist_desk.domain import message_templates as rules
from therapist_desk.domain.clauses import Field, Source
from therapist_desk.domain.guard import Purpose
from therapist_desk.domain.message_templates import MessageTemplate

REMINDER = "reminder"
TRADITIONAL = ("TW", "HK", "MO", "Hant")
"""What marks Chinese as written in traditional signs."""


@cache
def shipped() -> tuple[MessageTemplate, ...]:
    """Return the templates of ``resources/templates/messages.json``, in order."""
    return rules.load_messages(paths.resources())


def for_purpose(purpose: Purpose) -> tuple[MessageTemplate, ...]:
    """Return the templates written for ``purpose``."""
    return tuple(each for each in shipped() if each.purpose is purpose)


def named(template_id: str) -> MessageTemplate:
    """Return the shipped template of this id."""
    return next(each for each in shipped() if each.id == template_id)


def written_in(template: MessageTemplate, language: str) -> str:
    """Return what a template is written in for who reads ``language``: English where it must be.

    ``language`` is a locale's tag such as ``de`` or ``zh_TW``.
    """
    tag = _written(language)
    kin = (code for code in template.texts if code.split("-")[0] == tag.split("-")[0])
    return tag if tag in template.texts else next(kin, "en")


def speaks(language: str, written: str) -> bool:
    """Return whether who reads ``language`` (a locale's tag) reads a text of ``written``."""
    return _written(language).split("-")[0] == written.split("-")[0]


def languages() -> tuple[str, ...]:
    """Return the languages the texts are written in, as BCP 47 codes."""
    return tuple(shipped()[0].texts)


def fields() -> dict[str, Field]:
    """Return every field a text can hold, by name."""
    return {field.name: field for each in shipped() for field in each.fields}


def still_open(text: str) -> tuple[Field, ...]:
    """Return the known fields a text still has open, in order; it must not go out with one."""
    known = fields()
    return tuple(
        known.get(name) or Field(name, Source.MESSAGE, name) for name in rules.unfilled(text)
    )


def _written(tag: str) -> str:
    """Return a locale's tag as the templates write languages: ``de``, ``zh-Hant``."""
    parts = tag.replace("_", "-").split("-")
    if parts[0] == "zh":
        return "zh-Hant" if set(parts) & set(TRADITIONAL) else "zh-Hans"
    return "-".join(parts)

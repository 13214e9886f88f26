"""Message templates: first words to a client by purpose and language, safe on a lock screen."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from therapist_desk.domain.clauses import Field, read_fields
from therapist_desk.domain.guard import Purpose
from therapist_desk.domain.wording import field_names, merge


@dataclass(frozen=True, slots=True)
class MessageTemplate:
    """One message; ``texts`` by BCP 47 code, ``fields`` what must be filled in, in order.

    ``unread`` are the languages no native reader has looked at yet.
    """

    id: str
    purpose: Purpose
    title: str
    texts: Mapping[str, str]
    fields: tuple[Field, ...]
    unread: frozenset[str] = frozenset()

    def text(self, language: str, values: Mapping[str, str]) -> str:
        """Return the message in ``language``, or in English where it has none.

        A field without a value stays as ``{{name}}``: :func:`unfilled` finds it.
        """
        return merge(self.wording(language), lambda name: values.get(name) or None)

    def wording(self, language: str) -> str:
        """Return the words with fields open: of the language, of its family, or English."""
        family = (code for code in self.texts if code.split("-")[0] == language.split("-")[0])
        return self.texts[language if language in self.texts else next(family, "en")]


def unfilled(text: str) -> tuple[str, ...]:
    """Return the fields a message still has open; it must not be sent with one."""
    return field_names(text)


def load_messages(resources: Path) -> tuple[MessageTemplate, ...]:
    """Return the templates in order; raise ValueError, KeyError or TypeError if broken."""
    data = json.loads((resources / "templates" / "messages.json").read_text("utf-8"))
    fields = read_fields(data["fields"])
    read = frozenset(data["read_by_natives"])
    return tuple(_message(each, fields, read) for each in data["messages"])


def _message(
    data: Mapping[str, Any], fields: Mapping[str, Field], read: frozenset[str]
) -> MessageTemplate:
    return MessageTemplate(
        id=data["id"],
        purpose=Purpose(data["purpose"]),
        title=data["title"],
        texts=data["texts"],
        fields=tuple(fields[name] for name in field_names(data["texts"]["en"])),
        unread=frozenset(data["texts"]) - read,
    )

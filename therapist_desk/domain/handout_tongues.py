"""The languages handouts come in: files of their words by the English ones."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from therapist_desk.domain.handouts import IN_ENGLISH, Tongue
from therapist_desk.domain.voice import read_voice


def load_tongues(resources: Path) -> dict[str, Tongue]:
    """Return the languages there are by code; KeyError or ValueError if one is not of its shape."""
    files = sorted((resources / "handouts" / "translations").glob("*.json"))
    found = [_read(json.loads(file.read_text("utf-8")), resources) for file in files]
    return {each.language: each for each in (IN_ENGLISH, *found)}


def _read(data: Mapping[str, Any], resources: Path) -> Tongue:
    language = data["language"]
    words = data.get("words")
    if words is None:  # an agreement speaks it too, with the same days and dates
        clauses = resources / "clauses" / "translations" / f"{language}.json"
        words = json.loads(clauses.read_text("utf-8"))["words"]
    return Tongue(
        language,
        data["notice"] if data["awaits_native_reader"] else "",
        read_voice(words),
        data["source"],
        data["minutes"],
        data["phrases"],
        data["texts"],
    )

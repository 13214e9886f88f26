"""A measure of our own making, as someone with a licence would load it."""

import json
from typing import Any

_SHORT = ("calm", "sleep", "hope")
PACK: dict[str, Any] = {
    "format": "therapist-desk-measure",
    "format_version": 1,
    "id": "lantern3",
    "name": "Lantern Scale (LS-3)",
    "version": "2.1",
    "language": "en",
    "licence": "Licensed to the practice; invented for tests.",
    "copyright_notice": "© nobody",
    "stem": "This week, how often …",
    "source": [{"what": "Item wording", "where": "The manual, page 3"}],
    "items": [
        {"id": f"q{number}", "text": f"… did you find {short}?", "short": short}
        for number, short in enumerate(_SHORT, 1)
    ],
    "options": [
        {"label": "Never", "score": 0},
        {"label": "At times", "score": 1},
        {"label": "Often", "score": 2},
    ],
    "scoring": {"id": "sum", "min": 0, "max": 6, "direction": "higher_is_better"},
    "bands": [{"min": 0, "max": 2, "label": "Low"}, {"min": 3, "max": 6, "label": "High"}],
    "bands_source": "The manual, page 9",
    "cutoff": {"value": 2, "rule": "<=", "source": "The manual, page 10"},
    "rci": {"value": 2, "reference": "The manual, page 11"},
    "risk_items": [
        {"item": "q3", "threshold": 2, "level": "review", "message": "Ask about hope."},
    ],
}


def written(**changes: Any) -> bytes:
    """Return the file, with other values for some of its fields; None takes a field away."""
    data = {name: value for name, value in {**PACK, **changes}.items() if value is not None}
    return json.dumps(data).encode()

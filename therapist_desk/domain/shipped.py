"""Texts that come with the desk in English, and how another language says them."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shipped:
    """A text of ``resources``, such as the name of a rating; ``context`` is where to translate it."""

    context: str
    text: str

    def __str__(self) -> str:
        return self.text


Say = Callable[[Shipped], str]
"""Says a text in some language; ``str`` says it in English."""

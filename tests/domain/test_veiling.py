"""A client's name inside a text gives way to initials, and nothing else does."""

import pytest

from therapist_desk.domain.veiling import veiled


@pytest.mark.parametrize(
    ("text", "name", "seen"),
    [
        ("you, Maya Lindqvist, and I", "Maya Lindqvist", "you, M••• L••••••••, and I"),
        ("maya said", "Maya Lindqvist", "m••• said"),
        ("Mayas Haus", "Maya Lindqvist", "Mayas Haus"),
        ("Herrera de Vidal", "Tomás de Vidal", "Herrera de V••••"),
        ("今天林怡君來了", "林怡君", "今天林••來了"),
        ("a (bc d", "(bc d", "a (•• d"),
        ("nobody", "", "nobody"),
    ],
)
def test_names_are_veiled_in_place(text, name, seen):
    assert veiled(text, name) == seen
    assert len(veiled(text, name)) == len(text)

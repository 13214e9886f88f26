"""The question before a signature: what every note of the format should have and this one lacks."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain import wording
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.pages.notes.section_field import SectionField


class EmptyAsking:
    """Asks in ``banner``, not in a dialog: what is missing is best filled in right away."""

    def __init__(self, banner: Banner, sign: Callable[[], object]) -> None:
        self._banner, self._sign = banner, sign
        self._asked = ""

    def asks(self, fields: Collection[SectionField]) -> bool:
        """Ask, with the cursor where something is missing; False if there is nothing to ask.

        Of a note without a word nothing is asked: it can't be signed at all.
        """
        lacks = [(one, missing) for one in fields for missing in _missing(one)]
        if not lacks or not any(one.value().strip() for one in fields):
            return False
        words = QCoreApplication.translate(
            "NoteEditor", "Still empty: {parts}. Once signed, the note stays as it is."
        )
        parts = dict.fromkeys(missing for _, missing in lacks)
        self._asked = words.format(parts=commas(parts))
        verb = QCoreApplication.translate("NoteEditor", "Sign all the same")
        self._banner.tell(self._asked, "warn", verb, self._sign)
        lacks[0][0].setFocus()
        return True

    def let_go(self) -> None:
        """Take the question back, if it is what the banner says: the person writes on."""
        if self._asked and self._banner.words == self._asked:
            self._banner.hide()
        self._asked = ""


def _missing(field: SectionField) -> list[str]:
    """Return the heading of an empty section, or what a phrase left open in its text."""
    text, section = field.value(), field.section
    if not text.strip():
        return [section.label] if section.required else []
    return [found[0] for found in wording.FIELD.finditer(text)]

"""Whose number it is as well: said below the numbers while one is added, not only when it is used."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout

from therapist_desk.services.clients import SharedNumber
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.labels import Picture, PlainLabel
from therapist_desk.ui.kit.lines import commas


class SharedNumbers(QFrame):
    """Hidden until another client has one of the numbers; names nobody but by initials."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "warn")
        self._words = PlainLabel("", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        row.setSpacing(theme.px(10))
        row.addWidget(Picture("warning", "warn"))
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What it says, or "" while hidden."""
        return "" if self.isHidden() else self._words.text()

    def show_found(self, found: Sequence[SharedNumber]) -> None:
        """Say who else has which number; nothing when nobody has."""
        said = "\n".join(self._line(each) for each in found)
        if said == self.words:
            return
        self._words.setText(said)
        self.setAccessibleName(said)
        self.setVisible(bool(said))
        if said:
            announce(self, said)

    def _line(self, shared: SharedNumber) -> str:
        who = commas(f"{one.initials} ({one.code})" for one in shared.clients)
        return self.tr(
            "The number ending {end} stands with {who} too. Before a chat with it opens, you are "
            "asked whom you mean."
        ).format(end=f"\u2066{shared.e164[-4:]}\u2069", who=who)

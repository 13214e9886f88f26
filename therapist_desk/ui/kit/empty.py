"""An empty state: an icon, one sentence and one button, where a list would be."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.labels import Muted, Picture

if TYPE_CHECKING:
    from therapist_desk.ui.kit.record_model import RecordModel


class EmptyState(QWidget):
    """Says why nothing is here and what to do about it.

    Where records are asked for, it stays blank until it is known that there are none: a record
    that looks empty for a moment frightens.
    """

    def __init__(
        self,
        icon: str,
        sentence: str,
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.setAccessibleName(sentence)
        self._sentence = Muted(sentence)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(theme.grid(2), theme.grid(3), theme.grid(2), theme.grid(3))
        column.setSpacing(theme.grid(2))
        column.addStretch(2)
        column.addStretch(3)
        self._parts: list[QWidget] = [self._sentence]
        self._shown, self._only_some = True, False
        self._none_fits: list[QWidget] = []
        self.add(Picture(icon, "border", 40))
        column.insertWidget(2, self._sentence)
        if action and act:
            self.add(buttons.quiet(action, act))

    def add(self, part: QWidget) -> None:
        """Put ``part``, another way to begin, under what is there."""
        self._parts.append(part)
        self._column.insertWidget(self._column.count() - 1, part, 0, Qt.AlignmentFlag.AlignHCenter)

    def offer_all(self, show_all: Callable[[], object], said: str = "") -> None:
        """Say instead that nothing fits, with ``show_all``, while `only_some` records are listed."""
        sentence = Muted(said or self.tr("Nothing fits what is chosen for the list."))
        sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        button = buttons.quiet(self.tr("Show all"), show_all)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._column.insertWidget(self._column.count() - 1, sentence)
        self._column.insertWidget(self._column.count() - 1, button, 0, centre)
        self._none_fits = [sentence, button]
        self._show()

    def only_some(self, some: bool) -> None:
        """Whether a choice leaves records out: there may be others than those that are listed."""
        self._only_some = some
        self._show()

    def say(self, sentence: str) -> None:
        """Change the sentence."""
        self._sentence.setText(sentence)
        self._tell_name()

    def follow(self, model: "RecordModel[Any]") -> None:
        """Say it from now on only while ``model`` is known to hold no record."""
        self.hold()
        model.forgotten.connect(self.hold)
        model.loaded.connect(lambda: self.know(is_empty=model.rowCount() == 0))

    def hold(self) -> None:
        """Stay blank: whether anything is here is asked for again."""
        self.know(is_empty=False)

    def know(self, *, is_empty: bool) -> None:
        """Say it, or stay blank where something is here."""
        self._shown = is_empty
        self._show()

    def _show(self) -> None:
        says_none_fits = self._only_some and bool(self._none_fits)
        for part in self._parts:
            part.setVisible(self._shown and not says_none_fits)
        for part in self._none_fits:
            part.setVisible(self._shown and says_none_fits)
        self._tell_name()

    def _tell_name(self) -> None:
        sentences = [self._sentence, *self._none_fits[:1]]
        said = [one.text() for one in sentences if isinstance(one, Muted) and not one.isHidden()]
        self.setAccessibleName(" ".join(said))

"""Forms: labels, required marks, help and errors around the inputs of ``fields``."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.ui.kit import languages, theme
from therapist_desk.ui.kit.flow import Line
from therapist_desk.ui.kit.labels import Heading, Muted, Picture, PlainLabel

if TYPE_CHECKING:
    from therapist_desk.ui.kit.fields import Field
    from therapist_desk.ui.kit.fold import Fold

F = TypeVar("F", bound=QWidget)


class Form(QWidget):
    """Named inputs under their labels, or beside them when ``beside``.

    ``values()`` is a dict by name; ``edited`` comes with every change.
    """

    edited = Signal()

    def __init__(self, *, beside: bool = False) -> None:
        super().__init__()
        self._beside = beside
        self._boxes: dict[str, _Box] = {}
        self._line: Line | None = None
        self._clean: dict[str, Any] = {}
        self._whole = self._grid = _grid(self)

    def add(
        self,
        name: str,
        label: str,
        field: F,
        *,
        required: bool = False,
        hint: str = "",
        same_line: bool = False,
    ) -> F:
        """Add ``field`` under ``name`` and return it.

        ``hint`` is a line of help below; ``same_line`` puts it to the end of the last one's line,
        for forms with labels above.
        """
        box = _Box(label, field, required=required, hint=hint)
        self._boxes[name] = box
        if same_line and self._line:
            self._line.add(box, wide=box.wide)
        else:
            self._begin_line(box)
        cast("Field", field).edited.connect(lambda: self._on_edited(box))
        self._clean[name] = box.value()
        return field

    def wrap_labels(self) -> None:
        """Break long labels into lines rather than ask for their width; for a narrow column."""
        for box in self._boxes.values():
            box.label.setWordWrap(True)

    def add_section(self, title: str, text: str = "") -> None:
        """Add a heading, with a muted line below if there is ``text``."""
        self._grid = self._whole
        row = self._grid.rowCount()
        box = QVBoxLayout()
        box.setContentsMargins(0, theme.grid(2 if row > 1 else 0), 0, 0)
        box.setSpacing(theme.px(4))
        box.addWidget(Heading(title, 2))
        if text:
            box.addWidget(Muted(text))
        self._grid.addLayout(box, row, 0, 1, 2)

    def add_fold(self, title: str) -> "Fold":
        """Add a closed fold, take what is added from now on into it, up to the next section or fold."""
        from therapist_desk.ui.kit.fold import Fold  # most forms have none

        body = QWidget()
        fold = Fold(title, body)
        self._whole.addWidget(fold, self._whole.rowCount(), 0, 1, 2)
        self._grid, self._line = _grid(body), None
        return fold

    def add_widget(self, widget: QWidget) -> None:
        """Add something that is no input, as wide as the form."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def field(self, name: str) -> QWidget:
        """Return the input called ``name``; KeyError when there is none."""
        return self._boxes[name].field

    def values(self) -> dict[str, Any]:
        """Return what stands in each input, by name."""
        return {name: box.value() for name, box in self._boxes.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show ``values`` by name, forget errors and call the form clean; other names are skipped."""
        self.fill(values)
        self.clear_errors()
        self.mark_clean()

    def fill(self, values: Mapping[str, Any]) -> None:
        """Show ``values`` by name as if they had been typed; other names are skipped."""
        for name, box in self._boxes.items():
            if name in values:
                cast("Field", box.field).set_value(values[name])

    @property
    def is_dirty(self) -> bool:
        """Whether anything differs from what ``set_values`` or ``mark_clean`` saw."""
        return self.values() != self._clean

    def mark_clean(self) -> None:
        """Take the present values as saved."""
        self._clean = self.values()

    def check(self) -> bool:
        """Show what is missing or unreadable, go to the first of it, and tell whether all is well.

        What ``show_only`` hides is not asked for.
        """
        self.clear_errors()
        wrong = [box for box in self._boxes.values() if not box.isHidden() and not box.check()]
        if wrong:
            _go_to(wrong[0])
        return not wrong

    def show_error(self, error: RuleBroken) -> bool:
        """Show ``error`` under the input it names and go there; False when no input has the name."""
        box = self._boxes.get(error.field)
        if box is None:
            return False
        box.show_error(languages.in_words(error))
        _go_to(box)
        return True

    def clear_errors(self) -> None:
        """Hide all errors."""
        for box in self._boxes.values():
            box.show_error("")

    def show_only(self, name: str, *, shown: bool) -> None:
        """Show or hide the input called ``name`` with all around it."""
        box = self._boxes[name]
        box.setVisible(shown)
        box.label.setVisible(shown and not isinstance(box.field, QCheckBox))

    def _begin_line(self, box: "_Box") -> None:
        self._line = Line()
        self._line.add(box, wide=box.wide)
        row = self._grid.rowCount()
        if self._beside and not isinstance(box.field, QCheckBox):
            self._grid.addWidget(box.take_label(), row, 0, Qt.AlignmentFlag.AlignTop)
        first = 1 if self._beside else 0
        self._grid.addLayout(self._line, row, first, 1, 2 - first)

    def _on_edited(self, box: "_Box") -> None:
        box.show_error("")
        self.edited.emit()


class _Box(QWidget):
    """One input with its label above, help and error below."""

    def __init__(self, label: str, field: QWidget, *, required: bool, hint: str) -> None:
        super().__init__()
        self.field = field
        self._name, self._required, self._hint = label, required, hint
        self.label = PlainLabel(self.tr("{label} *").format(label=label) if required else label)
        theme.heading(self.label, 3)
        self.label.setBuddy(field)
        self._help = Muted(hint)
        self._error, self._sentence = _error_line()
        self._error.hide()
        self._name_field()
        self._column = QVBoxLayout(self)
        self._lay_out()

    def _lay_out(self) -> None:
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.label)
        self.label.setVisible(not isinstance(self.field, QCheckBox))
        policy = self.field.sizePolicy().horizontalPolicy()
        grows = bool(policy.value & QSizePolicy.PolicyFlag.ExpandFlag.value)
        self.wide = grows
        column.addWidget(
            self.field, 0, Qt.AlignmentFlag(0) if grows else Qt.AlignmentFlag.AlignLeading
        )
        column.addWidget(self._help)
        self._help.setVisible(bool(self._hint))  # a label without a parent is a window
        column.addWidget(self._error)

    def _name_field(self) -> None:
        if not isinstance(self.field, QCheckBox):
            self.field.setAccessibleName(self._name)
        self.field.setAccessibleDescription(self._describe(""))

    def _describe(self, error: str) -> str:
        need = self.tr("Required.") if self._required else ""
        return " ".join(part for part in (error, need, self._hint) if part)

    def take_label(self) -> QLabel:
        """Give the label away, to stand beside."""
        self._column.removeWidget(self.label)
        self.label.setContentsMargins(0, theme.px(7), 0, 0)
        return self.label

    def value(self) -> Any:
        """Return the input's value."""
        return cast("Field", self.field).value()

    def check(self) -> bool:
        """Show what is wrong with the input; True when nothing is."""
        problem = getattr(self.field, "problem", str)()
        if not problem and self._required and self.value() in ("", None, (), {}, False):
            problem = self.tr("This is needed.")
        self.show_error(problem)
        return not problem

    def show_error(self, sentence: str) -> None:
        """Show ``sentence`` below the input, or nothing."""
        if sentence == self._sentence.text():
            return
        self._sentence.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.field.setProperty("wrong", bool(sentence))
        theme.restyle(self.field)
        self.field.setAccessibleDescription(self._describe(sentence))


def _grid(held: QWidget) -> QGridLayout:
    grid = QGridLayout(held)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.grid(3))
    grid.setVerticalSpacing(theme.grid(2))
    grid.setColumnStretch(1, 1)
    return grid


def _go_to(box: _Box) -> None:
    _unfold(box)
    box.field.setFocus(Qt.FocusReason.OtherFocusReason)
    # The sentence below the input needs its room first.
    QTimer.singleShot(0, box, lambda: _bring_into_view(box))


def _unfold(box: _Box) -> None:
    """Open the fold the input lies in, if it lies in one."""
    held = box.parentWidget()
    while held is not None:
        if open_fold := getattr(held, "open", None):
            open_fold()
        held = held.parentWidget()


def _bring_into_view(box: _Box) -> None:
    # The focus alone moves nothing: of the focused widget Qt shows only where the cursor is.
    held = box.parentWidget()
    while held is not None:
        if isinstance(held, QScrollArea):
            held.ensureWidgetVisible(box, 0, theme.grid(2))
        held = held.parentWidget()


def _error_line() -> tuple[QWidget, PlainLabel]:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(6))
    row.addWidget(Picture("warning", "danger", 16), 0, Qt.AlignmentFlag.AlignTop)
    sentence = PlainLabel(wraps=True)
    sentence.setProperty("tone", "danger")
    row.addWidget(sentence, 1)
    return line, sentence

"""Signing on the screen: one sheet for one person, as wide as there is room, or a typed name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.domain import evidence
from therapist_desk.domain.evidence import Signature
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.signature_pad import InkView, SignaturePad
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.agreements import words

SHEET = (evidence.WIDE, evidence.HIGH)


class SigningSheet(QWidget):
    """Takes the signature of one person; ``signed`` carries it, ``closed`` that there is none."""

    signed = Signal(object)
    closed = Signal()
    edited = Signal()

    def __init__(self, outside: Outside) -> None:
        super().__init__()
        self._outside, self._clock = outside, outside.clock
        outside.preferences.changed.connect(self._say_who)  # names may have to go at once
        self._role = self._name = ""
        self._at = outside.clock.now()
        self._title = Heading("", 2)
        self.pad = SignaturePad(SHEET)
        self.typed = TextField(limit=200)
        self._error = PlainLabel("", wraps=True)
        self._error.setProperty("tone", "danger")
        self.undo_button = buttons.quiet(self.tr("Undo the last stroke"), self.pad.undo, "undo")
        self.clear_button = buttons.quiet(self.tr("Clear"), self.pad.clear, "close")
        self.done_button = buttons.primary(self.tr("Done"), self._done, "ok")
        self._lay_out()
        for part in (self.pad, self.typed):
            part.edited.connect(self._on_edited)
            part.edited.connect(self.edited)
        self.pad.begun.connect(self._on_begun)

    def begin(self, role: str, name: str, before: Signature | None = None) -> None:
        """Open the sheet for one person, with what they signed ``before``."""
        self._role, self._name = role, name
        self._at = before.at if before else self._clock.now()
        self._say_who()
        self.pad.set_strokes(before.strokes if before else ())
        self.typed.set_value(before.typed if before else "")
        self._on_edited()
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_who(self) -> None:
        if self._role:
            # Their own name is nobody else's: it is hidden only where somebody chose to.
            hidden = self._outside.preferences.names_stay_hidden
            who = words.signer(self._role, self._name, hidden=hidden)
            self._title.setText(self.tr("Signature: {who}").format(who=who))
            self.pad.setAccessibleName(self.tr("Sheet for the signature of {who}").format(who=who))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _on_begun(self) -> None:
        self._at = self._clock.now()

    def _on_edited(self) -> None:
        count = len(self.pad.strokes)
        self._error.setText("")
        self._error.hide()
        self.undo_button.setEnabled(self.pad.can_undo)
        self.clear_button.setEnabled(bool(count))
        self.pad.setAccessibleDescription(self.tr("%n stroke(s) drawn.", "", count))

    def _done(self) -> None:
        signature = self.on_sheet()
        if signature is None:
            self._error.setText(self.tr("Sign on the sheet, or type the name below it."))
            self._error.show()
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.signed.emit(signature)

    def on_sheet(self) -> Signature | None:
        """Return what stands on the sheet, done or not; None while it is empty."""
        strokes, typed = self.pad.strokes, self.typed.value()
        if not strokes and not typed:
            return None
        at = self._at if strokes else self._clock.now()
        return Signature(self._role, self._name, at, strokes, "" if strokes else typed)

    def _lay_out(self) -> None:
        label = PlainLabel(self.tr("Can’t or won’t draw? Type the name instead"))
        label.setBuddy(self.typed)
        self.typed.setAccessibleName(label.text())
        self.typed.setMinimumWidth(theme.px(240))
        instead = Bar()
        instead.addWidget(label)
        instead.addWidget(self.typed)
        row = Bar()
        row.addWidget(self.undo_button)
        row.addWidget(self.clear_button)
        row.end_from_here()
        row.addWidget(buttons.quiet(self.tr("Cancel"), self.closed.emit))
        row.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.grid())
        column.setSpacing(theme.grid())
        column.addWidget(self._title)
        told = self.tr("With a finger, a pen or the mouse. What was read stays as it is.")
        column.addWidget(Muted(told))
        column.addWidget(self.pad, 1)
        column.addWidget(self._error)
        column.addLayout(instead)
        column.addLayout(row)


class SignatureField(QWidget):
    """One person's signature as an input of a form; ``wanted`` asks for the sheet."""

    edited = Signal()
    wanted = Signal()

    def __init__(self, role: str, name: str) -> None:
        super().__init__()
        self.role, self.name = role, name
        self._signature: Signature | None = None
        self.view = SignatureView()
        self.view.hide()
        self.button = buttons.quiet(self.tr("Sign…"), self.wanted.emit, "agreement")
        self.setFocusProxy(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.view)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)

    def say_who(self, who: str) -> None:
        """Name whose signature it is, by name or by initials."""
        self.button.setAccessibleName(self.tr("Sign: {who}").format(who=who))

    def value(self) -> Signature | None:
        """Return what was signed with, or None."""
        return self._signature

    def set_value(self, value: Signature | None) -> None:
        """Show ``value``."""
        self._signature = value
        self.view.setVisible(value is not None)
        if value is not None:
            self.view.show_signature(value)
        self.button.setText(self.tr("Sign again…") if value else self.tr("Sign…"))
        self.edited.emit()

    def problem(self) -> str:
        """Return a sentence where nobody has signed yet."""
        return "" if self._signature else self.tr("Sign here, or type the name.")


class SignatureView(QWidget):
    """A signature as it was drawn, or the name as it was typed."""

    def __init__(self) -> None:
        super().__init__()
        self._ink = InkView(SHEET, least=240)
        self._typed = PlainLabel("", wraps=True)
        self._typed.setProperty("tone", "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._ink, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._typed)

    def show_signature(self, signature: Signature) -> None:
        """Show one."""
        self._ink.setVisible(bool(signature.strokes))
        self._ink.show_strokes(signature.strokes)
        self._typed.setVisible(not signature.strokes)
        self._typed.setText(self.tr("“{name}”, typed as a signature").format(name=signature.typed))
        who = words.signer(signature.role, signature.name)
        self._ink.setAccessibleName(self.tr("Drawn signature: {who}").format(who=who))

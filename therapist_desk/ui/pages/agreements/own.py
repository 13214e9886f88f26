"""Clauses of one's own: a list, and the form of the one that is written, saved as it is typed."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from therapist_desk.domain import own_clauses
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.own_clauses import TITLE_LIMIT, OwnClause
from therapist_desk.domain.templates import Template
from therapist_desk.services.practice import catalogue
from therapist_desk.ui.kit import buttons, tab_order, theme
from therapist_desk.ui.kit.cards import Line
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Muted, plain_tooltip
from therapist_desk.ui.kit.more_menu import Choice, menu_button
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.agreements import words
from therapist_desk.ui.pages.agreements.inputs import ManyField, WordyChoice


class OwnClauses(QWidget):
    """An input: its value is a tuple of own clauses; ``told`` carries words and how to undo."""

    edited = Signal()
    told = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._own: tuple[OwnClause, ...] = ()
        self._template: Template | None = None
        self._at: str = ""
        self._before = tab_order.mark(self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.form = Form()
        self._panel = self._form_panel()
        self.add_button = buttons.quiet(self.tr("Write a clause…"), self.begin, "add")
        column = QVBoxLayout(self)
        column.setSpacing(theme.grid())
        column.addLayout(self._lines)
        column.addWidget(self._panel)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)

    def value(self) -> tuple[OwnClause, ...]:
        """Return the own clauses."""
        return self._own

    def set_value(self, value: Sequence[OwnClause] | None) -> None:
        """Show these clauses and no form."""
        self._own = tuple(value or ())
        self._close()

    def show_template(self, template: Template) -> None:
        """Offer the sections and the fields of a template."""
        self._template = template

    def told_in_short(self) -> str:
        """Return the titles in one line."""
        return " · ".join(each.title for each in self._own)

    def begin(self) -> None:
        """Open the form for a new clause; it is kept with its first word."""
        assert self._template is not None  # shown with one
        heading = self._template.sections[-1][0]
        title = self.tr("What we agree besides")
        self._open(OwnClause(own_clauses.next_id(self._own), title, "", heading))

    def _form_panel(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        self.form.add(
            "title", self.tr("Name of the clause"), TextField(limit=TITLE_LIMIT), required=True
        )
        self._text = LongTextField(rows=5)
        hint = self.tr("Kept as you type. The name stands in lists only; the client reads this.")
        self.form.add(
            "text", self.tr("What the client reads"), self._text, required=True, hint=hint
        )
        self.fields_button = menu_button(
            self.tr("Put in…"), self.tr("Put in a name, a number or an option"), self._fields
        )
        self.form.add_widget(self.fields_button)
        self.form.add("section", self.tr("Stands under"), WordyChoice([("", "")]))
        allows = {each: words.purposes()[each] for each in own_clauses.MAY_ALLOW}
        self.form.add(
            "allows",
            self.tr("It also allows"),
            ManyField({str(each): told for each, told in allows.items()}),
            hint=self.tr("Nothing, unless you tick it: the desk can't read it out of your words."),
        )
        self.form.edited.connect(self._on_edited)
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.grid(1.5)] * 4)
        column.addWidget(self.form)
        row = Bar()
        row.end_from_here()
        self.remove_button = buttons.quiet(self.tr("Take it out"), self._remove, "bin")
        self.done_button = buttons.plain(self.tr("Done"), self._done)
        row.addWidget(self.remove_button)
        row.addWidget(self.done_button)
        column.addLayout(row)
        card.hide()
        return card

    def _open(self, clause: OwnClause) -> None:
        assert self._template is not None  # shown with one
        self._at = clause.id
        headings = [heading for heading, _ in self._template.sections]
        if clause.section not in headings:
            headings.append(clause.section)
        self._fill(clause, headings)
        self._panel.show()
        self.add_button.hide()
        self._text.setFocus()
        # What just opened has its height only after the next layout.
        QTimer.singleShot(0, self, lambda: _bring_into_sight(self._panel))

    def _fill(self, clause: OwnClause, headings: list[str]) -> None:
        """Show a clause; nothing of it counts as typed."""
        was_blocked = self.form.blockSignals(True)
        section = cast("WordyChoice", self.form.field("section"))
        section.set_choices([(each, each) for each in headings])
        self.form.set_values(
            {name: getattr(clause, name) for name in ("title", "text", "section", "allows")}
        )
        self.form.blockSignals(was_blocked)

    def _on_edited(self) -> None:
        typed = OwnClause(self._at, **self.form.values())
        try:
            self._check(typed)
        except RuleBroken as broken:
            if typed.text.strip() or broken.field != "text":
                self._tell(broken)
            return
        known = [each.id for each in self._own]
        self._own = (
            tuple(typed if each.id == self._at else each for each in self._own)
            if self._at in known
            else (*self._own, typed)
        )
        self.edited.emit()

    def _check(self, typed: OwnClause) -> None:
        assert self._template is not None  # shown with one
        others = [each for each in self._own if each.id != self._at]
        own_clauses.check([*others, typed], self._template, catalogue())

    def _tell(self, broken: RuleBroken) -> None:
        focused = self.window().focusWidget()
        self.form.show_error(broken)
        if focused is not None:  # it is told while it is typed, and the typing goes on
            focused.setFocus()

    def _done(self) -> None:
        if self.form.check():
            self._close()
            self.add_button.setFocus()

    def _remove(self) -> None:
        before = self._own
        self._own = tuple(each for each in self._own if each.id != self._at)
        self._close()
        self.add_button.setFocus()
        if self._own != before:
            self.edited.emit()
            self.told.emit(self.tr("Clause taken out"), lambda: self._bring_back(before))

    def _bring_back(self, before: tuple[OwnClause, ...]) -> None:
        self.set_value(before)
        self.edited.emit()

    def _close(self) -> None:
        self._panel.hide()
        self.add_button.show()
        empty(self._lines)
        last = self._before
        for clause in self._own:
            line = Line("edit", clause.title, "", lambda clause=clause: self._open(clause))  # type: ignore[misc]
            line.setToolTip(plain_tooltip(clause.section))
            self._lines.addWidget(line)
            tab_order.after(last, line)
            last = line
        if not self._own:
            self._lines.addWidget(
                Muted(self.tr("None yet. They stand beside the clauses that come with the desk."))
            )

    def _fields(self) -> list[Choice]:
        assert self._template is not None  # shown with one
        found = own_clauses.usable_fields(self._template, catalogue())
        return [
            (each.label, "", lambda name=name: self._put_in(name))  # type: ignore[misc]
            for name, each in sorted(found.items(), key=lambda pair: pair[1].label.casefold())
        ]

    def _put_in(self, name: str) -> None:
        self._text.insertPlainText(f"{{{{{name}}}}}")
        self._text.setFocus()


def _bring_into_sight(part: QWidget) -> None:
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(part)


def section_words() -> tuple[str, str]:
    """Return the headings of the two folds about clauses."""
    return (
        QCoreApplication.translate("agreements", "Clauses"),
        QCoreApplication.translate("agreements", "Own clauses"),
    )

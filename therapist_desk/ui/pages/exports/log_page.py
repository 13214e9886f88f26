"""The disclosure log: every paper that left the desk, latest first; nothing here can be changed."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from therapist_desk.domain.disclosures import PROCESS_NOTES, Recipient
from therapist_desk.domain.topics import Topic
from therapist_desk.domain.veiling import veiled
from therapist_desk.services import disclosures
from therapist_desk.services.disclosures import Logged
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel, plain_tooltip
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column
from therapist_desk.ui.kit.record_model import Column, RecordModel
from therapist_desk.ui.kit.record_table import RecordTable
from therapist_desk.ui.kit.tasks import Tasks

_HASH_SHOWN = 12
_WHAT = 2
_QUOTED = re.compile("[“„«].*[”“»]")
"""The name of a file, as each language quotes it."""


class ExportsPage(Page):
    """All disclosures in a table; the chosen one in full below."""

    topics = frozenset({Topic.DISCLOSURE, Topic.CLIENT})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Exports")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._shown: Logged | None = None
        self._recipients = {
            Recipient.CLIENT: self.tr("client"),
            Recipient.COLLEAGUE: self.tr("colleague"),
            Recipient.INSURER: self.tr("insurer"),
            PROCESS_NOTES: self.tr("process notes"),
            "own": self.tr("own calendar"),
        }
        self.model: RecordModel[Logged] = RecordModel(
            tasks, self.topics, disclosures.listed, disclosures.page, self._columns()
        )
        self.table = RecordTable(self.model, self.tr("Exports, latest first"), stretch=_WHAT)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setWordWrap(False)
        self._card, self._title = QFrame(), Heading("", 3)
        self._facts = PlainLabel(wraps=True).selectable()
        self._copy = buttons.quiet(self.tr("Copy the SHA-256"), self._copy_hash, "copy")
        self._empty = EmptyState(
            "export",
            self.tr("Nothing has left the desk yet. What you export of a client is listed here."),
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self.model.loaded.connect(self._show_emptiness)
        self.model.dataChanged.connect(lambda: self._show(self.table.selection.current))
        self.table.selection.chosen.connect(self._show)
        outside.preferences.changed.connect(self._on_preferences)

    def refresh(self) -> None:
        """The table asks by itself when something was logged."""

    def _columns(self) -> list[Column[Logged]]:
        tip = int(Qt.ItemDataRole.ToolTipRole)
        return [
            Column(self.tr("When"), self._when),
            Column(self.tr("Client"), self._who),
            Column(
                self.tr("What"),
                self._what,
                roles={tip: lambda one: plain_tooltip(self._what(one))},
            ),
            Column(self.tr("To whom"), lambda one: _short(self._to_whom(one))),
            Column(self.tr("Why"), lambda one: _short(self._veiled(one, one.disclosure.why))),
            Column(self.tr("Protected"), self._protected),
            Column(self.tr("SHA-256"), lambda one: one.disclosure.sha256[:_HASH_SHOWN]),
        ]

    def _when(self, one: Logged) -> str:
        now = self._outside.clock.now()
        zone = when.local_zone()
        shown = when.wall_clock(one.disclosure.at, zone)
        day = when.day(shown.date(), when.wall_clock(now, zone).date())
        return commas((day, when.clock(shown)))

    def _who(self, one: Logged) -> str:
        hidden = self._outside.preferences.state.hide_names
        return one.client.initials if hidden else _short(one.client.name)

    def _to_whom(self, one: Logged) -> str:
        """Return who received it; a client who did is not named where names are hidden."""
        hidden = self._outside.preferences.state.hide_names
        is_client = one.disclosure.recipient == Recipient.CLIENT
        if hidden and is_client:
            return one.client.initials
        return self._veiled(one, one.disclosure.to_whom)

    def _what(self, one: Logged) -> str:
        """Say what it was; the name of a file may say whom it is about."""
        what = one.disclosure.what
        if self._outside.preferences.state.hide_names:
            what = _QUOTED.sub("“…”", what)
        return self._veiled(one, what)

    def _veiled(self, one: Logged, text: str) -> str:
        hidden = self._outside.preferences.state.hide_names
        return veiled(text, one.client.name) if hidden else text

    def _protected(self, one: Logged) -> str:
        return self.tr("password") if one.disclosure.encrypted else self.tr("no")

    def _show(self, record: int | None) -> None:
        row = -1 if record is None else self.model.row_of(record)
        self._shown = self.model.record_at(row) if row >= 0 else None
        self._card.setVisible(self._shown is not None)
        if self._shown is None:
            return
        one = self._shown.disclosure
        self._title.setText(f"{self._who(self._shown)} · {when.full(one.at, when.local_zone())}")
        recipient = next(
            (name for kind, name in self._recipients.items() if kind == one.recipient),
            one.recipient,
        )
        lines = (
            self._what(self._shown),
            self.tr("To {name} ({recipient})").format(
                name=self._to_whom(self._shown), recipient=recipient
            ),
            self.tr("Why: {reason}").format(reason=self._veiled(self._shown, one.why)),
            self.tr("{format}, password: {protected}").format(
                format=one.format,
                protected=self.tr("yes") if one.encrypted else self.tr("no"),
            ),
            f"SHA-256 {one.sha256}",
        )
        self._facts.setText("\n".join(lines))

    def _copy_hash(self) -> None:
        if self._shown is not None:
            self._outside.clipboard.put(self._shown.disclosure.sha256)
            self.told.emit(self.tr("SHA-256 copied"), None)

    def _on_preferences(self) -> None:
        self.model.ask_again()
        self._show(self.table.selection.current)

    def _show_emptiness(self) -> None:
        self._stack.setCurrentWidget(self.table if self.model.rowCount() else self._empty)

    def _lay_out(self) -> None:
        self._card.setProperty("surface", "card")
        self._card.hide()
        inside = QHBoxLayout(self._card)
        inside.setContentsMargins(*[theme.grid(2)] * 4)
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._facts)
        inside.addLayout(words, 1)
        inside.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignBottom)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        whole = column(self)
        subtitle = self.tr("What left the desk, for whom and why. Nothing here can be changed.")
        whole.addWidget(PageHeader(self.title, subtitle))
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._card)
        whole.addWidget(
            Muted(
                self.tr(
                    "A SHA-256 is the fingerprint of one file: a file with another one is not what "
                    "you saved."
                )
            )
        )


def _short(text: str, most: int = 32) -> str:
    """Return ``text`` on one line, cut where a column would grow too wide."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"

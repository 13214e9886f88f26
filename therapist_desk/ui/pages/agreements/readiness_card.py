"""What the readiness checks of a client came to, and what follows for the agreement."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.readiness import ReadinessCheck
from therapist_desk.services import readiness
from therapist_desk.ui.kit import buttons, languages, theme, when
from therapist_desk.ui.kit.flow import FlowLayout
from therapist_desk.ui.kit.labels import Heading, Muted, Pill, PlainLabel
from therapist_desk.ui.pages.agreements import handout_words


class ReadinessCard(QFrame):
    """Shows the last check, and the dates of those before; ``begin_wanted`` asks for another one.

    ``new_wanted`` asks for a new version of the agreement, with these clauses in it.
    """

    begin_wanted = Signal()
    new_wanted = Signal(object)
    bin_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._items = readiness.shipped(languages.speaker())
        self.latest: ReadinessCheck | None = None
        self.pill = Pill()
        self._day = Muted("")
        self.told = PlainLabel("", wraps=True)
        self._earlier = Muted("")
        self.begin_button = buttons.quiet("", self.begin_wanted.emit, "ok")
        self._lacking: tuple[str, ...] = ()
        self.new_button = buttons.quiet(
            "", lambda: self.new_wanted.emit(self._lacking), "agreement"
        )
        self._bin = buttons.icon_button(
            "bin",
            self.tr("Put this check into the bin"),
            lambda: self.bin_wanted.emit(self.latest),
        )
        self._lay_out()

    def show_checks(
        self, checks: Sequence[ReadinessCheck], agreement: Agreement | None, *, half: bool
    ) -> None:
        """Show these checks, the latest first; ``half`` says that one waits to be gone on with."""
        self.latest = checks[0] if checks else None
        self._show_latest(agreement)
        earlier = [
            self.tr("{day}: {result}").format(
                day=when.full_day(one.done_on), result=handout_words.results()[one.result][0]
            )
            for one in checks[1:]
        ]
        self._earlier.setText("\n".join(earlier))
        self._earlier.setVisible(bool(earlier))
        self.begin_button.setText(self._begin_words(half=half))

    def _begin_words(self, *, half: bool) -> str:
        if half:
            return self.tr("Go on with the check…")
        return self.tr("Do it again…") if self.latest else self.tr("Do it together…")

    def _show_latest(self, agreement: Agreement | None) -> None:
        done = self.latest
        for part in (self.pill, self._day, self._bin):
            part.setVisible(done is not None)
        self.new_button.setVisible(done is not None)
        if done is None:
            self.told.setText(
                self.tr(
                    "Twenty questions about the phone and who is near it. They show whether WhatsApp "
                    "is a safe way now, and what to agree on."
                )
            )
            return
        self.pill.show_status(*handout_words.results()[done.result])
        self._day.setText(when.full_day(done.done_on))
        lines = [handout_words.follows(done.result)]
        lines += [f"• {line}" for line in handout_words.still_open(done, self._items)]
        self._lacking = handout_words.lacking(done, self._items, agreement)
        self.new_button.setText(self._new_words())
        if clauses := handout_words.clauses(done, self._items, agreement):
            lines.append(self.tr("Clauses that speak of it: {list}.").format(list=clauses))
        if done.remark:
            lines.append(done.remark)
        self.told.setText("\n".join(lines))

    def _new_words(self) -> str:
        if self._lacking:
            return self.tr("Put these clauses into a new version")
        return self.tr("New version of the agreement")

    def _lay_out(self) -> None:
        row = FlowLayout()
        for part in (self.begin_button, self.new_button, self._bin):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.grid())
        column.addWidget(Heading(self.tr("Digital readiness check"), 3))
        for told in (self.pill, self._day, self.told):
            column.addWidget(told)
        column.addLayout(row)
        column.addWidget(self._earlier)

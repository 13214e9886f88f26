"""Check the vault: what the last check came to, and a check now, beside which one can go on."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.domain.topics import Topic
from therapist_desk.services import verification
from therapist_desk.services.desk import Reader
from therapist_desk.services.verification import Verdict
from therapist_desk.ui.kit import buttons, languages, theme, when
from therapist_desk.ui.kit.checking import Checking
from therapist_desk.ui.kit.fields import CheckField
from therapist_desk.ui.kit.labels import Heading, Muted, Pill, PlainLabel
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column, scrolled
from therapist_desk.ui.kit.tasks import Tasks

STEPS = 1000
"""Of the progress bar."""


class VerificationPage(Page):
    """The result in a sentence first, then how to check now."""

    topics = frozenset({Topic.SETTING})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        del outside  # no name is shown here
        self.title = self.tr("Check the vault")
        self.setAccessibleName(self.title)
        self.checking = Checking(tasks, self)
        self.checking.moved.connect(self._show_progress)
        self.checking.ended.connect(self._show_end)
        self.checking.failed.connect(self._show_failure)
        self.status = Pill()
        self.result = PlainLabel(wraps=True).selectable()
        self.result.setAccessibleName(self.tr("What the last check came to"))
        self.dates = Muted()
        self.deep = CheckField(self.tr("Compare every entry, too"))
        self.progress = QProgressBar()
        self.progress.setRange(0, STEPS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How much is checked"))
        self.check_button = buttons.primary(self.tr("Check now"), self._check, "check")
        self.cancel_button = buttons.quiet(self.tr("Cancel"), self._cancel, "close")
        for button in (self.check_button, self.cancel_button):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._show_under_way(under_way=False)

    def refresh(self) -> None:
        """Ask what the last checks came to."""
        self.tasks.ask(self, _last_ones, self._show_last)

    def _lay_out(self) -> None:
        content = QWidget()
        cards = column(content, steps=0, spacing=3)
        cards.addWidget(_card(self.tr("Last check"), [self.status, self.result, self.dates]))
        deep_words = Muted(
            self.tr(
                "Finds also an old piece of the vault put back, and a save torn when the power "
                "went. Takes longer: some seconds for each year of practice."
            )
        )
        self.deep.setAccessibleDescription(deep_words.text())
        row = QWidget()
        buttons_row = QHBoxLayout(row)
        buttons_row.setContentsMargins(0, 0, 0, 0)
        buttons_row.setSpacing(theme.grid(2))
        buttons_row.addWidget(self.check_button)
        buttons_row.addWidget(self.cancel_button)
        buttons_row.addWidget(self.progress, 1)
        buttons_row.addStretch(0)
        now = [self.deep, deep_words, row]
        cards.addWidget(_card(self.tr("Check now"), now))
        cards.addStretch(1)
        subtitle = self.tr(
            "Looks whether everything is as it was saved. You can go on working meanwhile; nothing "
            "is changed, whatever it finds."
        )
        box = column(self)
        box.addWidget(PageHeader(self.title, subtitle))
        box.addWidget(scrolled(content), 1)

    def _check(self) -> None:
        self.progress.setValue(0)
        self.checking.start(deep=self.deep.isChecked())
        self._show_under_way(under_way=True)
        self.cancel_button.setFocus()

    def _cancel(self) -> None:
        self.checking.stop()
        self._show_under_way(under_way=False)
        self.told.emit(self.tr("The check was stopped"), None)

    def _show_progress(self, share: float) -> None:
        self.progress.setValue(round(share * STEPS))

    def _show_end(self, verdict: Verdict) -> None:
        self._show_under_way(under_way=False)
        self.refresh()
        told = (
            self.tr("The vault is healthy") if verdict.is_healthy else self.tr("Damage was found")
        )
        self.told.emit(told, None)

    def _show_failure(self, trouble: Exception) -> None:
        self._show_under_way(under_way=False)
        self.told.emit(languages.in_words(trouble), None)

    def _show_under_way(self, *, under_way: bool) -> None:
        had_focus = self.cancel_button.hasFocus()
        self.check_button.setVisible(not under_way)
        self.deep.setEnabled(not under_way)
        self.cancel_button.setVisible(under_way)
        self.progress.setVisible(under_way)
        if had_focus and not under_way:
            self.check_button.setFocus()

    def _show_last(self, found: tuple[Verdict | None, ...]) -> None:
        standing, last, deep = found
        if standing is None or last is None:
            self.status.show_status(self.tr("Not checked yet"), "quiet")
            self.result.setText(
                self.tr("The desk checks by itself once a day, when nothing else is to be done.")
            )
            self.dates.hide()
            return
        self._show_verdict(standing)
        self._show_dates(last, deep)

    def _show_verdict(self, verdict: Verdict) -> None:
        words = self.tr("Healthy") if verdict.is_healthy else self.tr("Damaged")
        self.status.show_status(words, "good" if verdict.is_healthy else "danger")
        lines = [languages.in_words(one) for one in verdict.failures]
        lines = lines or [self.tr("Everything that was looked at is as it was saved.")]
        if verdict.unsealed:
            lines.append(
                self.tr(
                    "%n invented entries of this rehearsal have no seal to be compared with.",
                    "",
                    verdict.unsealed,
                )
            )
        self.result.setText("\n\n".join(lines))

    def _show_dates(self, last: Verdict, deep: Verdict | None) -> None:
        zone = when.local_zone()
        lines = [self.tr("Checked: {when}").format(when=when.full(last.at, zone))]
        if deep is not None:
            compared = self.tr("Every entry compared: {when}")
            lines.append(compared.format(when=when.full(deep.at, zone)))
        self.dates.setText("\n".join(lines))
        self.dates.show()


def _last_ones(reader: Reader) -> tuple[Verdict | None, ...]:
    last, deep = verification.last(reader), verification.last(reader, deep=True)
    return verification.standing(reader), last, deep


def _card(title: str, parts: list[QWidget]) -> QFrame:
    card = QFrame()
    card.setProperty("surface", "card")
    lines = QVBoxLayout(card)
    lines.setContentsMargins(*[theme.grid(2)] * 4)
    lines.setSpacing(theme.grid(1))
    lines.addWidget(Heading(title, 2))
    for part in parts:
        lines.addWidget(part)
    return card

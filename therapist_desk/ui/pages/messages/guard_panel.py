"""The guard's panel: its verdict, and one quiet line for each thing it found."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from therapist_desk.domain.guard import Answer, FindingName
from therapist_desk.domain.guard_words import Action
from therapist_desk.services.agreement_versions import FOR_A_NEW_VERSION
from therapist_desk.services.judging import Reason
from therapist_desk.services.messages import Situation
from therapist_desk.ui.kit import buttons, tab_order, theme, when
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted, Picture, PlainLabel, line
from therapist_desk.ui.kit.lines import commas, count
from therapist_desk.ui.pages.messages import words

_LOOKS = {
    Answer.OPEN: ("ok", "good"),
    Answer.ASK: ("ask", "warn"),
    Answer.REFUSE: ("refuse", "danger"),
}


class GuardPanel(QFrame):
    """Shows a situation; ``wanted`` carries the Reason whose button was pressed.

    ``prepared`` does where a new version of the agreement would answer it.
    """

    wanted = Signal(object)
    prepared = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.verdict: Answer | None = None
        self._shown: object = None
        self._mark = Picture("info", "muted", 24)
        self._title = Heading("", 2)
        self._advice = Muted("")
        self._reasons = QVBoxLayout()
        self._foot = Muted("")
        self._first_stop = tab_order.mark(self)
        self._lay_out()

    def show_situation(self, found: Situation, now: datetime) -> None:
        """Show what the guard says at ``now``; nothing moves while it says the same."""
        opens, keeps = _opening_words(found, now), _keeping_words(found, now)
        shown = (found.verdict, found.reasons, found.week, found.most, opens, keeps, found.sharing)
        if shown == self._shown:
            return
        self._shown = shown
        self._show_verdict(found.verdict.verdict, has_notes=bool(found.reasons))
        self._foot.setText(self._week_words(found))
        empty(self._reasons)
        last = self._first_stop
        for reason in found.reasons:
            shown_line = self._line(reason, opens, keeps, _others(found, reason))
            self._reasons.addWidget(line())
            self._reasons.addWidget(shown_line)
            tab_order.after(last, shown_line)
            last = shown_line

    @property
    def said(self) -> str:
        """The verdict in words."""
        return self._title.text()

    def _show_verdict(self, verdict: Answer, *, has_notes: bool) -> None:
        self._mark.show_icon(*_LOOKS[verdict])
        self._title.setText(words.verdicts()[verdict])
        self._advice.setText(self._advices(has_notes=has_notes)[verdict])
        self.setAccessibleName(f"{self._title.text()}. {self._advice.text()}")
        if verdict is not self.verdict and self.verdict is not None:
            announce(self, self._title.text())
        self.verdict = verdict

    def _advices(self, *, has_notes: bool) -> dict[Answer, str]:
        agreed = self.tr("This is what you agreed on.")
        noted = self.tr("Read first what stands below.")
        return {
            Answer.OPEN: noted if has_notes else agreed,
            Answer.ASK: self.tr("Write the reason under the message; it is kept in the log."),
            Answer.REFUSE: self.tr("Reach the client in the way named here instead."),
        }

    def _week_words(self, found: Situation) -> str:
        sent, outside = found.week.messages, found.week.outside_hours
        said = self.tr("This week: %n message(s)", "", sent)
        if found.most:
            said = self.tr("This week: {count} of {most} agreed messages")
            said = said.format(count=count(sent), most=count(found.most))
        if not outside:
            return said
        exceptions = self.tr("Opened outside the hours: %n time(s)", "", outside)
        return f"{said}\n{exceptions}"

    def _line(self, reason: Reason, opens: str, keeps: str, others: str) -> QWidget:
        finding = reason.finding
        result = QWidget()
        effect = words.effects()[finding.effect]
        sentence = words.why(finding.name)
        mark = Picture(*words.MARKS[finding.effect])
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        column.addWidget(PlainLabel(sentence, wraps=True))
        column.addWidget(Muted(" · ".join(part for part in (effect, self._clause(reason)) if part)))
        if opens and finding.name in {FindingName.HOURS, FindingName.CLIENT_HOURS}:
            column.addWidget(Muted(opens))
        if others:
            column.addWidget(PlainLabel(others, wraps=True))
        actions = Bar()
        for button in self._buttons(reason, keeps):
            button.setAccessibleDescription(sentence)
            actions.addWidget(button)
        column.addLayout(actions)
        row = QHBoxLayout(result)
        row.setContentsMargins(0, theme.px(8), 0, theme.px(4))
        row.setSpacing(theme.px(10))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        result.setAccessibleName(f"{effect}: {sentence}")
        return result

    def _buttons(self, reason: Reason, keeps: str) -> Iterator[QPushButton]:
        said = words.button_of(reason.finding.name)
        if reason.words.action is Action.WAIT:
            said = keeps or self.tr("Keep it as a draft")
        yield buttons.plain(said, lambda: self.wanted.emit(reason))
        if reason.finding.name in FOR_A_NEW_VERSION:
            said = self.tr("Prepare a new version")
            yield buttons.plain(said, lambda: self.prepared.emit(reason))

    def _clause(self, reason: Reason) -> str:
        if reason.is_missing and reason.clause:
            return self.tr("missing clause: “{title}”").format(title=reason.clause)
        return self.tr("clause “{title}”").format(title=reason.clause) if reason.clause else ""

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(self._mark)
        head.addWidget(self._title, 1)
        self._reasons.setSpacing(theme.px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.px(6))
        column.addLayout(head)
        column.addWidget(self._advice)
        column.addLayout(self._reasons)
        column.addWidget(line())
        column.addWidget(self._foot)


def _opening_words(found: Situation, now: datetime) -> str:
    """Return when hours open next, here and where the client is."""
    translate = QCoreApplication.translate
    opens, zone = found.verdict.next_open, when.local_zone()
    if not _is_about_hours(found):
        return ""
    if opens is None:
        return translate("GuardPanel", "Not open within the next two weeks.")
    here = words.near(opens, now, zone)
    if found.client.zone == zone or words.near(opens, now, found.client.zone) == here:
        return translate("GuardPanel", "Open from {when}").format(when=here)
    there = words.near(opens, now, found.client.zone)
    sentence = translate("GuardPanel", "Open from {here} here; {there} where the client is")
    return sentence.format(here=here, there=there)


def _keeping_words(found: Situation, now: datetime) -> str:
    """Return what the button says that keeps it for the next open hour; "" where none is known."""
    opens = found.verdict.next_open
    if opens is None:
        return ""
    translate = QCoreApplication.translate
    said = translate("GuardPanel", "Keep it until {when}")
    return said.format(when=words.near(opens, now, when.local_zone()))


def _others(found: Situation, reason: Reason) -> str:
    """Return who else a message to this number could reach, by initials and the end of the number."""
    phone = found.client.whatsapp_phone
    if reason.finding.name is not FindingName.NUMBER_SHARED or phone is None:
        return ""
    who = commas(f"{one.initials} ({one.code})" for one in found.sharing)
    sentence = QCoreApplication.translate("GuardPanel", "{end} stands with {who} too")
    return sentence.format(end=words.last_four(phone.e164), who=who)


def _is_about_hours(found: Situation) -> bool:
    named = {reason.finding.name for reason in found.reasons}
    return bool(named & {FindingName.HOURS, FindingName.CLIENT_HOURS})

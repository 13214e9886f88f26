"""Reading one check-in: what was said, rated and done about risk, and what it said before."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from therapist_desk.domain.checkins import CheckIn, CheckInId, Homework
from therapist_desk.services.checkins import Entry
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.flow import Bar, FlowLayout
from therapist_desk.ui.kit.growing import reading
from therapist_desk.ui.kit.labels import Heading, Muted, Pill, PlainLabel
from therapist_desk.ui.kit.misfiled import taken_out
from therapist_desk.ui.kit.more_menu import Choice, more_button
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.pages.checkins import words
from therapist_desk.ui.pages.checkins.follow_up_form import FollowUpForm
from therapist_desk.ui.pages.checkins.ratings_chart import RatingsChart

_PILLS = {"muted": "quiet", "warn": "warn", "danger": "danger"}


class CheckInReader(QWidget):
    """Shows a check-in as last amended; the chart stands below."""

    change_wanted = Signal(object)
    bin_wanted = Signal(object)
    sign_wanted = Signal(object)
    misfiled = Signal(object)

    def __init__(self, follow_up: FollowUpForm, chart: RatingsChart) -> None:
        super().__init__()
        self._checkin: CheckIn | None = None
        self._title = Heading("", 2)
        self._risk = Pill()
        self._change = buttons.quiet("", lambda: self.change_wanted.emit(self._checkin), "edit")
        self._bin = buttons.icon_button(
            "bin",
            self.tr("Put this check-in into the bin"),
            lambda: self.bin_wanted.emit(self._checkin),
        )
        self._sign = buttons.quiet(
            self.tr("Sign"), lambda: self.sign_wanted.emit(self._checkin), "sign"
        )
        self._more = more_button(self.tr("More about this check-in"), self._choices)
        self._about = Muted("")
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self._follow_up, self._chart = follow_up, chart
        self._paper, self._versions = QVBoxLayout(), QVBoxLayout()
        self._paper.setSpacing(theme.px(4))
        self._lay_out()

    def put_away(self, checkin_id: CheckInId) -> None:
        """Want this check-in in the bin, if it is the one in sight and may go there."""
        shown = self._checkin is not None and self._checkin.id == checkin_id
        if shown and self._bin.isVisible():
            self._bin.click()

    def show_entry(self, entry: Entry) -> None:
        """Show a check-in, and below it what it said before."""
        checkin = self._checkin = entry.checkin
        self._title.setText(when.full(checkin.occurred_at, checkin.zone))
        level = words.levels()[checkin.risk_level]
        tone = words.TONES[checkin.risk_level]
        self._risk.show_status(
            self.tr("Risk: {level}").format(level=level), _PILLS[tone], "warning"
        )
        self._risk.setVisible(checkin.has_risk)
        self._change.setText(self.tr("Amend") if checkin.is_fixed else self.tr("Change"))
        self._bin.setVisible(not checkin.is_fixed)
        self._sign.setVisible(checkin.signed_at is None and not checkin.redactions)
        for button in (self._change, self._more):
            button.setVisible(not checkin.redactions)
        self._about.setText(self._facts(checkin))
        self._flow.clear()
        for chip in words.all_rated(checkin.ratings):
            self._flow.addWidget(Pill(chip, "info", "check-in"))
        self._chips.setVisible(bool(checkin.ratings))
        self._show_words(entry)
        self._follow_up.show_checkin(checkin)

    def _choices(self) -> list[Choice]:
        words = self.tr("Written for the wrong client…")
        return [(words, "client", lambda: self.misfiled.emit(self._checkin))]

    def _facts(self, checkin: CheckIn) -> str:
        began = words.initiators()[checkin.initiated_by]
        facts = [
            words.channels()[checkin.channel],
            self.tr("began: {who}").format(who=began),
            self.tr("%n minute(s)", "", checkin.minutes),
        ]
        if checkin.message_count is not None:
            facts.append(self.tr("%n message(s)", "", checkin.message_count))
        if checkin.homework not in (None, Homework.NOT_SET):
            homework = words.homework()[checkin.homework]
            facts.append(self.tr("homework: {state}").format(state=homework))
        if checkin.inside_hours is False:
            facts.append(self.tr("outside agreed hours"))
        if checkin.planned:
            facts.append(self.tr("planned"))
        if checkin.is_late_entry and checkin.recorded_at:
            written = when.full(checkin.recorded_at, checkin.zone)
            facts.append(self.tr("written down {when}").format(when=written))
        return " · ".join(facts)

    def _show_words(self, entry: Entry) -> None:
        for layout in (self._paper, self._versions):
            empty(layout)
        checkin = entry.checkin
        if checkin.redactions:
            told = taken_out(checkin.redactions, when.local_zone())
            self._paper.addWidget(PlainLabel(told, wraps=True).selectable())
            return
        self._paper.addWidget(reading(checkin.summary, self.tr("Summary")))
        for one in checkin.answers:
            self._add(one.question, one.answer)
        self._add_more(checkin)
        if checkin.has_risk:
            kinds, actions = words.kinds(), words.actions()
            self._add(self.tr("Why this level"), checkin.risk_reason)
            about = " · ".join(kinds[one] for one in sorted(checkin.risk_kind))
            self._add(self.tr("What it is about"), about)
            done = " · ".join(actions[one] for one in sorted(checkin.risk_action))
            self._add(self.tr("What you did"), done)
            if checkin.action_at:
                at = when.full(checkin.action_at, checkin.zone)
                self._add(self.tr("When you did it"), at)
            self._add(self.tr("What protects"), checkin.protective)
            self._add(self.tr("Whom you consulted"), checkin.consulted)
        self._add_follow_up(checkin)
        for version in entry.before:
            self._versions.addWidget(self._version(version))

    def _add_follow_up(self, checkin: CheckIn) -> None:
        if checkin.follow_up_done_at:
            at = when.full(checkin.follow_up_done_at, checkin.zone)
            self._add(self.tr("Followed up {when}").format(when=at), checkin.follow_up_note)
        if checkin.amends is not None:
            self._add(self.tr("Why it was amended"), checkin.amend_reason)

    def _add_more(self, checkin: CheckIn) -> None:
        """Show the rarer fields that say something."""
        self._add(self.tr("What went well"), checkin.strengths)
        self._add(self.tr("Themes"), checkin.themes)
        facts = []
        if checkin.medication is not None:
            said = self.tr("medicine as planned: {state}")
            facts.append(said.format(state=words.medication()[checkin.medication]))
        if checkin.urge_kind is not None:
            said = self.tr("urge about: {what}")
            facts.append(said.format(what=words.urge_kinds()[checkin.urge_kind]))
        facts += [words.boundaries()[one] for one in sorted(checkin.boundary)]
        if checkin.fee is not None:
            facts.append(self.tr("fee: {sum}").format(sum=words.amount(checkin.fee)))
        if checkin.chat_deleted_at is not None:
            at = when.full(checkin.chat_deleted_at, checkin.zone)
            facts.append(self.tr("chat deleted {when}").format(when=at))
        if not checkin.in_record:
            facts.append(self.tr("not part of the clinical record"))
        if checkin.signed_at is not None:
            at = when.full(checkin.signed_at, checkin.zone)
            facts.append(self.tr("signed {when}").format(when=at))
        self._add(self.tr("Also"), " · ".join(facts))

    def _add(self, label: str, text: str) -> None:
        if not text:
            return
        heading = Heading(label, 3)
        heading.setContentsMargins(0, theme.grid(), 0, 0)
        self._paper.addWidget(heading)
        self._paper.addWidget(reading(text, label))

    def _version(self, checkin: CheckIn) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.px(4))
        written = when.full(checkin.recorded_at, checkin.zone) if checkin.recorded_at else ""
        title = self.tr("As written {when}").format(when=written)
        column.addWidget(Heading(title, 3))
        lines = (checkin.summary, words.in_short(checkin.ratings), self._risk_before(checkin))
        text = "\n".join(line for line in lines if line)
        column.addWidget(reading(text, title))
        return card

    def _risk_before(self, checkin: CheckIn) -> str:
        if not checkin.has_risk:
            return ""
        done = " · ".join(words.actions()[one] for one in sorted(checkin.risk_action))
        return self.tr("Risk: {level}. {reason} ({done})").format(
            level=words.risk(checkin), reason=checkin.risk_reason, done=done
        )

    def _lay_out(self) -> None:
        top = Bar(gap=1.5)
        top.addWidget(self._title)
        top.addWidget(self._risk)
        top.end_from_here()
        top.addWidget(self._change)
        top.addWidget(self._sign)
        top.addWidget(self._bin)
        top.addWidget(self._more)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, theme.grid(2))
        inside.setSpacing(theme.grid(1.5))
        inside.addWidget(self._about)
        inside.addWidget(self._chips)
        inside.addLayout(self._paper)
        inside.addWidget(self._follow_up)
        inside.addLayout(self._versions)
        inside.addWidget(self._chart)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(scrolled(content, widest=760), 1)

"""How long the record is kept: the rule, how sure it is, and who confirmed it."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain import retention
from therapist_desk.domain.endings import Ending
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.retention import OTHER, Period, Rule
from therapist_desk.services import endings
from therapist_desk.services.endings import Closing
from therapist_desk.ui.kit import buttons, languages, theme, when
from therapist_desk.ui.kit.choosers import FoundByTyping
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.text_field import TextField

_NAMES = ("rule", "destroy_from", "confirmed_by")


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What was chosen to be kept."""

    rule: str
    destroy_from: date | None
    confirmed_by: str


class RetentionPart(QWidget):
    """Chooses the rule; nothing counts before somebody is named who confirmed it."""

    confirmed = Signal(object)
    edited = Signal()
    """Something was chosen that is not kept yet."""

    def __init__(self) -> None:
        super().__init__()
        self._found: Closing | None = None
        self.form = Form()
        self._say_shipped = languages.speaker()
        known = endings.retention_rules()
        rules = [
            (code, retention.said(rule, self._say_shipped).label)
            for code, rule in known.items()
            if code != OTHER
        ]
        rules.append((OTHER, self.tr("Another place, not in this list")))
        self.form.add("rule", self.tr("Rule"), FoundByTyping(rules))
        self.form.add("destroy_from", self.tr("May be destroyed from"), DateField(), same_line=True)
        by = TextField(self.tr("such as: my professional body, in writing"), limit=200)
        self.form.add("confirmed_by", self.tr("Confirmed by"), by)
        self.button = buttons.quiet(self.tr("Keep this period"), self._confirm, "save")
        self._evidence, self._minors, self._joint = Muted(""), Muted(""), Muted("")
        self.form.field("rule").edited.connect(self._on_rule)  # type: ignore[attr-defined]
        self.form.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1))
        for widget in (self.form, self._evidence, self._minors, self._joint):
            column.addWidget(widget)
        bar = Bar()
        bar.addWidget(self.button)
        column.addLayout(bar)

    def draft(self) -> Ending | None:
        """Return what is being chosen, to be kept over a lock."""
        if self._found is None:
            return None
        typed = self.form.values()
        return replace(self._found.ending, **typed | {"rule": typed["rule"] or ""})

    def show_closing(self, found: Closing, *, anew: bool) -> None:
        """Show what is kept, or what the practice's country suggests."""
        before, self._found = self._found, found
        same_end = before is not None and before.ending.ended_on == found.ending.ended_on
        if self.form.is_dirty and not anew and same_end:
            return
        ending = found.ending
        code = ending.rule or found.suggested
        until = ending.destroy_from or self._period(code).destroy_from
        self.form.set_values(
            {"rule": code, "destroy_from": until, "confirmed_by": ending.confirmed_by}
        )
        draft = found.draft
        if draft is not None and draft.ended_on == ending.ended_on:
            code = draft.rule or code
            self.form.fill({name: getattr(draft, name) for name in _NAMES})
        self._say(code)
        self.setEnabled(found.is_ended)

    def show_error(self, trouble: RuleBroken) -> bool:
        """Show what is wrong at its input."""
        return self.form.show_error(trouble)

    def _on_rule(self) -> None:
        code = self.form.values()["rule"]
        if code and self._found is not None:
            self.form.fill({"destroy_from": self._period(code).destroy_from})
            self._say(code)

    def _confirm(self) -> None:
        if self.form.check():
            typed = self.form.values()
            self.confirmed.emit(
                Confirmed(typed["rule"], typed["destroy_from"], typed["confirmed_by"])
            )

    def _period(self, code: str) -> Period:
        assert self._found is not None
        return endings.period(self._found.client, code, self._found.ending.ended_on)

    def _say(self, code: str) -> None:
        assert self._found is not None
        period = self._period(code)
        rule = retention.said(period.rule, self._say_shipped)
        self._evidence.setText(self._told(rule))
        lines = []
        if period.by_hand:
            lines.append(self.tr("About minors the rule says: {text}").format(text=rule.minor_text))
        if period.birth_missing:
            lines.append(
                self.tr("No birthday is known, so the day above counts from the end alone.")
            )
        self._minors.setText("\n".join(lines))
        self._minors.setVisible(bool(lines))
        joint = self._found.client.kind.is_joint
        self._joint.setText(
            self.tr("For couples, families and groups the longest rule of any member counts.")
        )
        self._joint.setVisible(joint)

    def _told(self, rule: Rule) -> str:
        sure = {
            "high": self.tr("well supported"),
            "medium": self.tr("partly supported"),
            "low": self.tr("not looked up: please check it"),
        }.get(rule.confidence, rule.confidence)
        lines = [
            self.tr("%n year(s) from: {start}. Source: {source}.", "", rule.years).format(
                start=rule.start, source=rule.source
            ),
            self.tr("How sure this is: {sure} ({basis}). Confirm it where you work.").format(
                sure=sure, basis=rule.basis
            ),
        ]
        if rule.most_years:
            lines.append(self.tr("At most %n year(s).", "", rule.most_years))
        if rule.code == OTHER:
            lines.append(self.tr("Ask your professional body and your insurer."))
        elif rule.note:
            lines.append(rule.note)
        return "\n".join(lines)


def day(shown: date | None) -> str:
    """Return a day in full, or ""."""
    return when.full_day(shown) if shown else ""

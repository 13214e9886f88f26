"""The inputs of a check-in, in the order a person fills them: reply, ratings, words, risk, facts."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from therapist_desk.domain.checkins import CheckIn, RiskLevel, act_before
from therapist_desk.domain.clients import Client
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.hours import read_hours
from therapist_desk.domain.practice import Practice
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.fields import (
    CheckField,
    ChoiceField,
    LongTextField,
    NumberField,
)
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.moments import DateField, MomentField
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.checkins import words
from therapist_desk.ui.pages.checkins.checks_field import ChecksField
from therapist_desk.ui.pages.checkins.ratings_field import RatingsField
from therapist_desk.ui.pages.checkins.reply_box import ReplyBox, changes
from therapist_desk.ui.pages.checkins.risk_guide import RiskGuide

if TYPE_CHECKING:
    from decimal import Decimal

SAME = (
    "channel",
    "initiated_by",
    "minutes",
    "planned",
    "message_count",
    "ratings",
    "homework",
    "summary",
    "risk_level",
    "risk_reason",
    "billable",
    "amend_reason",
)
"""The inputs that show a field of the check-in just as it is."""

RISK = ("risk_reason", "risk_action", "risk_kind", "follow_up_at")


class LogFields(Form):
    """Shows a check-in and reads it back; what is read out of a reply goes into the ratings."""

    def __init__(self) -> None:
        super().__init__()
        self.reply = ReplyBox()
        self._ratings, self.guide = RatingsField(), RiskGuide()
        self._summary = LongTextField(rows=2)
        self._level = ChoiceField(list(words.levels().items()))
        self._practice = Practice()
        self._now = datetime.min.replace(tzinfo=UTC)
        self._read: dict[str, Decimal] = {}
        self._written = ""
        self._showing = False
        self._add_heart()
        self._add_risk()
        self._add_facts()
        self.reply.edited.connect(self._on_reply)
        self.reply.keep_wanted.connect(self._keep_rest)
        self._summary.edited.connect(self._offer_to_keep)
        self._level.edited.connect(self.show_risk)
        self.show_risk()

    def show_people(self, client: Client, practice: Practice, now: datetime) -> None:
        """Know whose check-in it is, what to say in a crisis, and that it is ``now``."""
        self._practice, self._now = practice, now
        self.reply.language = client.language
        self.guide.show_people(client, practice)

    def show_checkin(self, checkin: CheckIn, reply: str = "") -> None:
        """Show a check-in, and the reply it is made from."""
        is_amendment = checkin.amends is not None
        self.show_only("reply", shown=not checkin.id and not is_amendment)
        self.show_only("amend_reason", shown=is_amendment)
        self._showing = True
        self.set_values(_values(checkin) | {"reply": reply})
        self._showing = False
        self._read = dict(self.reply.reply.ratings)
        proposed = self._proposed_summary()
        self._written = proposed if checkin.summary == proposed else ""
        self._offer_to_keep()
        self.show_risk()

    def checkin(self, basis: CheckIn) -> CheckIn:
        """Return ``basis`` with what stands in the inputs."""
        values = self.values()
        at, follow_up = values["occurred_at"], values["follow_up_at"]
        result = replace(basis, **{name: values[name] for name in SAME})
        if at and at != when.wall_clock(basis.occurred_at, basis.zone):
            result = replace(result, occurred_at=_instant(at, basis.zone))
        if not result.has_risk:
            return replace(
                result,
                risk_reason="",
                risk_kind=frozenset(),
                risk_action=frozenset(),
                follow_up_at=None,
            )
        return replace(
            result,
            risk_kind=frozenset(values["risk_kind"]),
            risk_action=frozenset(values["risk_action"]),
            follow_up_at=_end_of(follow_up, basis.zone) if follow_up else None,
        )

    def show_error(self, error: RuleBroken) -> bool:
        """Show ``error`` under its input; one about a rating under the ratings."""
        if error.field in words.catalogue().ratings:
            error = error.at("ratings")
        return super().show_error(error)

    def show_risk(self) -> None:
        """Ask for what the chosen risk level needs, and say what to do."""
        level = self._level.value()
        at_risk = level not in (None, RiskLevel.NONE_SEEN)
        for name in RISK:
            self.show_only(name, shown=at_risk)
        self.guide.setVisible(at_risk)
        if at_risk:
            self.guide.show_level(level, self._latest(level))

    def _add_heart(self) -> None:
        self.add("amend_reason", self.tr("Why you amend it"), TextField(), required=True)
        self.add("reply", self.tr("Reply of the client"), self.reply)
        self.add("ratings", self.tr("Ratings"), self._ratings)
        self.add("summary", self.tr("Summary"), self._summary, required=True)

    def _add_risk(self) -> None:
        self.add("risk_level", self.tr("Risk"), self._level)
        self.add_widget(self.guide)
        self.add("risk_reason", self.tr("Why this level"), LongTextField(rows=2), required=True)
        self.add(
            "risk_action", self.tr("What you did"), ChecksField(words.actions()), required=True
        )
        self.add("risk_kind", self.tr("What it is about"), ChecksField(words.kinds()))
        self.add("follow_up_at", self.tr("Follow up by"), DateField(), required=True)

    def _add_facts(self) -> None:
        self.add("channel", self.tr("Channel"), ChoiceField(list(words.channels().items())))
        self.add("occurred_at", self.tr("When"), MomentField(), same_line=True)
        self.add(
            "initiated_by", self.tr("Who began"), ChoiceField(list(words.initiators().items()))
        )
        minutes = NumberField(0, 24 * 60, self.tr(" min"))
        self.add("minutes", self.tr("Your time"), minutes, same_line=True)
        count = NumberField(0, 999, optional=True)
        self.add("message_count", self.tr("Messages"), count, same_line=True)
        self.add("homework", self.tr("Homework"), ChoiceField(list(words.homework().items())))
        billable = ChoiceField(list(words.billable().items()))
        self.add("billable", self.tr("Billable"), billable, same_line=True)
        self.add("planned", "", CheckField(self.tr("This check-in was planned")))

    def _on_reply(self) -> None:
        if self._showing:
            return
        standing = self._ratings.value()
        changed = changes(self._read, self.reply.reply)
        # A number corrected by hand stays when its words leave the reply.
        changed = {
            key: value
            for key, value in changed.items()
            if value is not None or standing.get(key) == self._read[key]
        }
        self._read = dict(self.reply.reply.ratings)
        self._ratings.change(changed)
        if self._summary.value() == self._written:
            self._written = self._proposed_summary()
            self._summary.set_value(self._written)
        self._offer_to_keep()

    def _proposed_summary(self) -> str:
        only_ratings = self.tr("Replied with ratings.") if self.reply.reply.ratings else ""
        return self.reply.rest or only_ratings

    def _offer_to_keep(self) -> None:
        rest = self.reply.rest
        self.reply.offer_to_keep(offered=bool(rest) and rest not in self._summary.value())

    def _keep_rest(self) -> None:
        before = self._summary.value().strip()
        self._summary.set_value(f"{before}\n{self.reply.rest}" if before else self.reply.rest)
        self._summary.setFocus()

    def _latest(self, level: RiskLevel) -> str:
        """Return until when the level asks for action, as a sentence."""
        label = words.levels()[level]
        if level is RiskLevel.URGENT:
            return self.tr("{level}: act at once").format(level=label)
        practice, zone = self._practice, when.local_zone()
        hours = read_hours(practice.zone or zone, practice.weekly, practice.holidays)
        before = act_before(level, self._now, zone, hours)
        assert before is not None  # only for a risk that nobody sees
        last = when.wall_clock(before - timedelta(minutes=1), zone).date()
        today = when.wall_clock(self._now, zone).date()
        rule = words.catalogue().levels[level].latest
        return self.tr("{level}: {rule}, that is by {day}").format(
            level=label, rule=rule, day=when.day(last, today)
        )


def _values(checkin: CheckIn) -> dict[str, Any]:
    """Return what each input shows for ``checkin``."""
    values: dict[str, Any] = {name: getattr(checkin, name) for name in SAME}
    values["occurred_at"] = when.wall_clock(checkin.occurred_at, checkin.zone)
    values["risk_kind"], values["risk_action"] = checkin.risk_kind, checkin.risk_action
    due = checkin.follow_up_at
    values["follow_up_at"] = when.wall_clock(due, checkin.zone).date() if due else None
    return values


def _instant(shown: datetime, zone: str) -> datetime:
    return when.instant_of(shown, zone).astimezone(UTC)


def _end_of(day: date, zone: str) -> datetime:
    """Return the last minute of ``day``: a follow-up is due within the day it is set for."""
    return _instant(datetime.combine(day, time(23, 59)), zone)

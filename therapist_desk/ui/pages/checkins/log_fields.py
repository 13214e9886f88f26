"""The inputs of a check-in, in the order a person fills them: reply, ratings, words, risk, facts."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from therapist_desk.domain.checkins import CheckIn, Homework, Medication
from therapist_desk.domain.clients import Client
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.hours import read_hours
from therapist_desk.domain.practice import Practice
from therapist_desk.domain.question_sets import Choice, Question, QuestionSet
from therapist_desk.domain.rhythms import Planned
from therapist_desk.domain.risk import RiskLevel, act_before
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.fields import (
    CheckField,
    ChoiceField,
    LongTextField,
    NumberField,
)
from therapist_desk.ui.kit.moments import DateField, MomentField
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.checkins import words
from therapist_desk.ui.pages.checkins.answers_field import AnswersField
from therapist_desk.ui.pages.checkins.checks_field import ChecksField
from therapist_desk.ui.pages.checkins.log_more import MOMENTS, MoreFields
from therapist_desk.ui.pages.checkins.log_more import SAME as SAME_MORE
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
    "question_set",
    "answers",
    *SAME_MORE,
)
"""The inputs that show a field of the check-in just as it is."""

NO_DAY = "none"
"""Chosen when a check-in answers none of the planned ones."""

_HOMEWORK = {
    Choice.YES: Homework.DONE,
    Choice.PARTLY: Homework.PARTLY,
    Choice.NO: Homework.NOT_DONE,
}
_MEDICATION = {
    Choice.YES: Medication.YES,
    Choice.PARTLY: Medication.PARTLY,
    Choice.NO: Medication.NO,
}
RISK_WORDS = ("protective", "consulted")
RISK = ("risk_reason", "risk_action", "action_at", "risk_kind", *RISK_WORDS, "follow_up_at")


class LogFields(MoreFields):
    """Shows a check-in and reads it back; what is read out of a reply goes into the ratings."""

    def __init__(self) -> None:
        super().__init__()
        self.reply = ReplyBox()
        self._ratings, self.guide = RatingsField(), RiskGuide()
        self._summary = LongTextField(rows=2)
        self._planned, self._set = ChoiceField(), ChoiceField()
        self._answers = AnswersField()
        self._level = ChoiceField(list(words.levels().items()))
        self._practice = Practice()
        self._now = datetime.min.replace(tzinfo=UTC)
        self._read: dict[str, Decimal] = {}
        self._answered: dict[str, str] = {}
        self._sets: Mapping[str, QuestionSet] = {}
        self._days: Sequence[Planned] = ()
        self._language = "en"
        self._written = ""
        self._showing = False
        self._add_heart()
        self._add_risk()
        self._add_facts()
        self.reply.edited.connect(self._on_reply)
        self._planned.edited.connect(self._on_planned)
        self._set.edited.connect(self._on_set)
        self.reply.keep_wanted.connect(self._keep_rest)
        self._summary.edited.connect(self._offer_to_keep)
        self._level.edited.connect(self.show_risk)
        self.show_risk()

    def show_people(self, client: Client, practice: Practice, now: datetime) -> None:
        """Know whose check-in it is, what to say in a crisis, and that it is ``now``."""
        self._practice, self._now = practice, now
        self.reply.language = client.language
        self.guide.show_people(client, practice)
        self._language = client.language

    def offer(self, sets: Mapping[str, QuestionSet], days: Sequence[Planned]) -> None:
        """Offer these questions, and the planned check-ins the reply could be for."""
        self._sets, self._days = sets, days
        titles = [(key, one.texts[one.speaks(self._language)].title) for key, one in sets.items()]
        self._set.set_choices([("", self.tr("No set of questions")), *titles])
        planned = [(one.wall.date(), self._day_said(one)) for one in days]
        self._planned.set_choices([*planned, (NO_DAY, self.tr("None of the planned ones"))])

    def show_checkin(self, checkin: CheckIn, reply: str = "") -> None:
        """Show a check-in, and the reply it is made from."""
        is_amendment = checkin.amends is not None
        self.show_only("reply", shown=not checkin.id and not is_amendment)
        self.show_only("amend_reason", shown=is_amendment)
        is_new = not checkin.id and not is_amendment
        self.show_only("about_day", shown=is_new and bool(self._days))
        self._showing = True
        self._answered = {}
        shown = _values(checkin) | {"reply": reply, "about_day": self._day_of(checkin)}
        self.reply.ask(self._questions_of(checkin.question_set))
        self.set_values(shown)
        self._answered = self._answers_read()
        self._showing = False
        if checkin.question_set or reply:
            self._on_set()
        else:
            self._on_planned()
        self._read = dict(self.reply.reply.ratings)
        proposed = self._proposed_summary()
        self._written = proposed if checkin.summary == proposed else ""
        self._offer_to_keep()
        self.show_risk()

    def checkin(self, basis: CheckIn) -> CheckIn:
        """Return ``basis`` with what stands in the inputs."""
        values = self.values()
        at, follow_up = values["occurred_at"], values["follow_up_at"]
        result = replace(basis, **{name: values[name] for name in (*SAME, *RISK_WORDS)})
        if values["question_set"] is None:  # one that is not offered any more
            result = replace(result, question_set=basis.question_set)
        result = replace(result, boundary=frozenset(values["boundary"]))
        result = replace(result, **_moments(basis, values))
        if not basis.id and basis.amends is None:
            result = replace(result, summary=self._with_unclear(result.summary))
        if not basis.id and basis.amends is None and self._days:
            day = values["about_day"]
            result = replace(result, about_day=None if day in (None, NO_DAY) else day)
        if at and at != when.wall_clock(basis.occurred_at, basis.zone):
            result = replace(result, occurred_at=_instant(at, basis.zone))
        if not result.has_risk:
            return replace(
                result,
                risk_reason="",
                protective="",
                consulted="",
                action_at=None,
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
        self.add(
            "about_day", self.tr("Which planned check-in it answers"), self._planned, required=True
        )
        self.add("question_set", self.tr("Questions it answers"), self._set, same_line=True)
        self.add("answers", self.tr("Answers"), self._answers, same_line=True)
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
        self.add_risk_more()
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
        self.add_more()

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
        self._take_answers()
        if self._summary.value() == self._written:
            self._written = self._proposed_summary()
            self._summary.set_value(self._written)
        self._offer_to_keep()

    def _proposed_summary(self) -> str:
        if self.reply.rest:
            return self.reply.rest
        found = self._sets.get(self._set.value() or "")
        if found and self.reply.answers.found:
            title = found.texts[found.speaks(self._language)].title
            return self.tr("Answered “{questions}”.").format(questions=title)
        return self.tr("Replied with ratings.") if self.reply.reply.ratings else ""

    def _day_of(self, checkin: CheckIn) -> date | None:
        """Return which planned day is chosen at first: the only one there is, never one of two."""
        if checkin.about_day is not None:
            return checkin.about_day
        return self._days[0].wall.date() if len(self._days) == 1 else None

    def _day_said(self, one: Planned) -> str:
        today = when.wall_clock(self._now, one.rhythm.zone).date()
        found = self._sets.get(one.rhythm.set_key)
        day = when.day_at_start(one.wall.date(), today)
        if found is None:
            return self.tr("{day}, {time}").format(day=day, time=when.clock(one.wall))
        title = found.texts[found.speaks(self._language)].title
        return self.tr("{day} · {questions}").format(day=day, questions=title)

    def _questions_of(self, key: str) -> Sequence[Question]:
        found = self._sets.get(key)
        return found.asked_in(found.speaks(self._language)) if found else ()

    def _on_planned(self) -> None:
        day = self._planned.value()
        chosen = next((one for one in self._days if one.wall.date() == day), None)
        if day is not None:
            self.fill({"planned": chosen is not None})
        if chosen is not None and chosen.rhythm.set_key in self._sets:
            self._set.set_value(chosen.rhythm.set_key)
        self._on_set()

    def _on_set(self) -> None:
        questions = self._questions_of(self._set.value() or "")
        self._answers.ask(questions)
        self.show_only("answers", shown=not self._answers.is_empty)
        self.reply.ask(questions)

    def _answers_read(self) -> dict[str, str]:
        found = self.reply.answers.found
        return {
            one.question.key: one.words
            for one in found
            if one.value is None and one.choice is not Choice.SKIP
        }

    def _take_answers(self) -> None:
        answered = self._answers_read()
        self._answers.change(answered, self._answered)
        self._answered = answered
        for one in self.reply.answers.found:
            if one.choice in _HOMEWORK and one.question.log == "homework":
                self.fill({"homework": _HOMEWORK[one.choice]})
            if one.choice in _MEDICATION and one.question.log == "medication":
                self.fill({"medication": _MEDICATION[one.choice]})

    def _offer_to_keep(self) -> None:
        rest = self.reply.rest
        self.reply.offer_to_keep(offered=bool(rest) and rest not in self._summary.value())

    def _with_unclear(self, summary: str) -> str:
        """Return the summary with what of the reply was not understood, so that it stands somewhere."""
        left = [one for one in self.reply.reply.not_understood if one not in summary]
        return "\n".join((summary, *left)) if summary.strip() else summary

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


def _moments(basis: CheckIn, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the rarer moments as instants; one that was not touched keeps its seconds."""
    found: dict[str, Any] = {}
    for name in MOMENTS:
        shown, before = values[name], getattr(basis, name)
        same = before is not None and shown == when.wall_clock(before, basis.zone)
        found[name] = before if same else _instant(shown, basis.zone) if shown else None
    return found


def _values(checkin: CheckIn) -> dict[str, Any]:
    """Return what each input shows for ``checkin``."""
    values: dict[str, Any] = {name: getattr(checkin, name) for name in SAME}
    values["occurred_at"] = when.wall_clock(checkin.occurred_at, checkin.zone)
    for name in MOMENTS:
        at = getattr(checkin, name)
        values[name] = when.wall_clock(at, checkin.zone) if at else None
    values["boundary"] = checkin.boundary
    values |= {name: getattr(checkin, name) for name in RISK_WORDS}
    values["risk_kind"], values["risk_action"] = checkin.risk_kind, checkin.risk_action
    due = checkin.follow_up_at
    values["follow_up_at"] = when.wall_clock(due, checkin.zone).date() if due else None
    return values


def _instant(shown: datetime, zone: str) -> datetime:
    return when.instant_of(shown, zone).astimezone(UTC)


def _end_of(day: date, zone: str) -> datetime:
    """Return the last minute of ``day``: a follow-up is due within the day it is set for."""
    return _instant(datetime.combine(day, time(23, 59)), zone)

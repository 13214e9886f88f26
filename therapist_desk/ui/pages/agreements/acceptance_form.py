"""The form of an acceptance: how, when and by whom it was agreed, and what shows that it was."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Signal

from therapist_desk.domain import evidence
from therapist_desk.domain.agreements import THERAPIST, Acceptance, Agreement
from therapist_desk.domain.evidence import Reply, Signature, Yes
from therapist_desk.domain.veiling import veiled
from therapist_desk.services.accepting import HalfAgreed, Offer
from therapist_desk.services.agreements import Folder
from therapist_desk.ui.kit import theme, when
from therapist_desk.ui.kit.fields import CheckField, LongTextField, TagsField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import plain_tooltip
from therapist_desk.ui.kit.moments import DateField, MomentField
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.agreements import words
from therapist_desk.ui.pages.agreements.inputs import WordyChoice
from therapist_desk.ui.pages.agreements.scan_field import ScanField
from therapist_desk.ui.pages.agreements.signing import SignatureField

if TYPE_CHECKING:
    from therapist_desk.domain.sessions import Session

_OF_METHOD = {
    "session": evidence.READ_ALOUD,
    "reply_channel": evidence.BY_REPLY,
    "reply_on": evidence.BY_REPLY,
    "reply_words": evidence.BY_REPLY,
    "scan": evidence.ON_PAPER,
}
"""Which inputs belong to one way of agreeing alone."""


class AcceptanceForm(Form):
    """Asks for one acceptance of ``draft``; ``sign_wanted`` carries the SignatureField to be signed."""

    sign_wanted = Signal(object)

    def __init__(self, tasks: Tasks, outside: Outside, draft: Agreement, folder: Folder) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._draft, self._zone = draft, when.local_zone()
        self._roles = [role for role in draft.signatures if role != THERAPIST]
        self._signing = [
            (role, name) for role in self._roles for name in folder.signers.get(role) or ("",)
        ]
        self._named = words.who_signs(self._roles, folder)
        self._names = [folder.client.name, *(name for _, name in self._signing if name)]
        self._sessions: dict[int, Session] = {}
        self.unfinished: Signature | None = None
        self._add_inputs()
        self._begin()
        self._fit()
        self._say_names()
        outside.preferences.changed.connect(self._say_names)  # names may have to go at once

    def acceptance(self) -> Acceptance:
        """Return what stands in the form; a moment that can't be read is now."""
        values = self.values()
        shown: datetime | None = values["at"]
        method = values["method"]
        return Acceptance(
            method=method,
            at=when.instant_of(shown, self._zone) if shown else self._outside.clock.now(),
            zone=self._zone,
            by=self._named if self._is_named(values) else values["by"],
            agreed=tuple(role for role in self._roles if self._has_agreed(role, values)),
            present=values["present"],
            signatures=self._signatures(values) if method == evidence.ON_SCREEN else (),
            scan=values["scan"] if method == evidence.ON_PAPER else None,
            session=values["session"] if method == evidence.READ_ALOUD else None,
            reply=self._reply(values) if method == evidence.BY_REPLY else None,
            yeses=self._yeses(values),
        )

    def half(self) -> HalfAgreed:
        """Return what was given so far, to go on with after a lock."""
        values = self.values()
        ticks = {name: values[name] for name in values if name.startswith("agreed ")}
        draft = self._draft
        return HalfAgreed(draft.client_id, draft.id, self.acceptance(), ticks, self.unfinished)

    def show_offer(self, offer: Offer) -> None:
        """Offer the sessions and files there are, and go on with what was half given."""
        self._sessions = {each.id: each for each in offer.sessions}
        choice, scan = self.field("session"), self.field("scan")
        assert isinstance(choice, WordyChoice)
        assert isinstance(scan, ScanField)
        was_clean = not self.is_dirty
        choice.set_choices(words.session_choices(offer.sessions))
        scan.offer(offer.files)
        if was_clean:
            if offer.half is not None:
                self._show_half(offer.half)
            self.mark_clean()

    def _show_half(self, half: HalfAgreed) -> None:
        given, self.unfinished = half.acceptance, half.unfinished
        values: dict[str, Any] = {
            "method": given.method,
            "by": self._shown(given.by) if given.by == self._named else given.by,
            "present": given.present,
            "session": given.session,
            "scan": given.scan,
            **half.ticks,
        }
        if given.reply:
            reply = given.reply
            values |= {
                "reply_channel": reply.channel, "reply_on": reply.on, "reply_words": reply.words
            }  # fmt: skip
        for place, who in enumerate(self._signing):
            drawn = (each for each in given.signatures if (each.role, each.name) == who)
            values[f"signature {place}"] = next(drawn, None)
        self.fill(values)
        self.fill({"at": when.wall_clock(given.at, self._zone)})

    def _signatures(self, values: dict[str, Any]) -> tuple[Signature, ...]:
        found = (
            values[f"signature {place}"]
            for place in range(len(self._signing))
            if self._is_ticked(place, values)
        )
        return tuple(each for each in found if each is not None)

    def _reply(self, values: dict[str, Any]) -> Reply:
        on = values["reply_on"] or self._now().date()
        return Reply(values["reply_channel"], on, values["reply_words"])

    def _yeses(self, values: dict[str, Any]) -> tuple[Yes, ...]:
        """Return who is ticked: one guardian of two has agreed, though the role has not."""
        now, zone, method = self._outside.clock.now(), self._zone, values["method"]
        day = when.wall_clock(now, zone).date()
        return tuple(
            Yes(role, name, method, day, now, zone)
            for place, (role, name) in enumerate(self._signing)
            if self._is_ticked(place, values)
        )

    def _is_ticked(self, place: int, values: dict[str, Any]) -> bool:
        return bool(values.get(f"agreed {place}", True))

    def _has_agreed(self, role: str, values: dict[str, Any]) -> bool:
        """Say whether all who sign in the role said yes: two guardians are two signatures."""
        return all(
            self._is_ticked(place, values)
            for place, (its, _) in enumerate(self._signing)
            if its == role
        )

    def _add_inputs(self) -> None:
        offered = words.methods()
        choices = [(name, offered[name]) for name in self._draft.methods if name in offered]
        self._first = choices[0][0]
        method = self.add(
            "method", self.tr("How it was agreed"), WordyChoice(choices), required=True
        )
        method.edited.connect(self._fit)
        session = WordyChoice(words.session_choices(()))
        self.add("session", self.tr("In which session"), session)
        session.edited.connect(self._take_the_moment)
        self.add("at", self.tr("When"), MomentField(), required=True)
        self._add_ticks()
        self._add_reply()
        hint = self.tr("Kept encrypted in the vault, and looked at there.")
        client_id = self._draft.client_id
        scan = ScanField(self._tasks, self._outside, client_id)
        self.add("scan", self.tr("Scan of the signed paper"), scan, hint=hint)
        self.add("by", self.tr("Who said yes"), TextField(limit=200), required=True)
        hint = self.tr("An interpreter, a relative; parted by commas.")
        self.add("present", self.tr("Who else was there"), TagsField(), hint=hint)

    def _add_ticks(self) -> None:
        several = len(self._signing) > 1
        for place, (role, name) in enumerate(self._signing):
            if several:
                tick = CheckField("")
                # Two long names may not widen the form beyond its room; the tooltip has them whole.
                tick.setMinimumWidth(theme.px(160))
                self.add(f"agreed {place}", "", tick)
                tick.edited.connect(self._fit)
                if name:
                    tick.edited.connect(self._name_who_agreed)
            field = SignatureField(role, name)
            self.add(f"signature {place}", self.tr("Signature"), field)
            field.wanted.connect(self._asking_for(field))

    def _asking_for(self, field: SignatureField) -> Callable[[], None]:
        return lambda: self.sign_wanted.emit(field)

    def _add_reply(self) -> None:
        channel, day, text = TextField(limit=100), DateField(), LongTextField(rows=3)
        hint = self.tr("For example WhatsApp, e-mail or a letter.")
        self.add("reply_channel", self.tr("Where the reply came"), channel, hint=hint)
        self.add("reply_on", self.tr("Date of the reply"), day)
        self.add("reply_words", self.tr("The words of the reply"), text)

    def _begin(self) -> None:
        ticks = {f"agreed {place}": True for place in range(len(self._signing))}
        now = self._now()
        self.set_values(
            {
                "method": self._first,
                "at": now,
                "by": self._shown(self._named),
                "session": None,
                "reply_channel": "WhatsApp",
                "reply_on": now.date(),
                **ticks,
            }
        )

    def _fit(self) -> None:
        """Show what the chosen way of agreeing asks for."""
        values = self.values()
        for name, method in _OF_METHOD.items():
            self.show_only(name, shown=values["method"] == method)
        for place in range(len(self._signing)):
            on_screen = values["method"] == evidence.ON_SCREEN
            self.show_only(f"signature {place}", shown=on_screen and self._is_ticked(place, values))

    def _take_the_moment(self) -> None:
        """It was agreed in the session, so at its end, or now while it lasts."""
        held = self.values()["session"]
        session = self._sessions.get(held.session_id) if held else None
        if session is not None:
            moment = min(session.ends_at, self._outside.clock.now())
            self.fill({"at": when.wall_clock(moment, self._zone).replace(second=0, microsecond=0)})

    def _name_who_agreed(self) -> None:
        """Name those ticked as who said yes, unless something else was written there."""
        values = self.values()
        if self._is_named(values):
            names = [
                name
                for place, (_, name) in enumerate(self._signing)
                if name and self._is_ticked(place, values)
            ]
            self._named = QLocale().createSeparatedList(names)
            self.fill({"by": self._shown(self._named)})

    def _say_names(self) -> None:
        """Name those who sign, by name or by initials; what was written by hand stays."""
        hidden = self._outside.preferences.state.hide_names
        for place, (role, name) in enumerate(self._signing):
            who = words.signer(role, name, hidden=hidden)
            field = self.field(f"signature {place}")
            assert isinstance(field, SignatureField)
            field.say_who(who)
            if len(self._signing) > 1:
                tick = self.field(f"agreed {place}")
                assert isinstance(tick, CheckField)
                tick.setText(self.tr("{who} has agreed").format(who=who))
                tick.setToolTip(plain_tooltip(tick.text()))
        values = self.values()
        if self._is_named(values) and values["by"] != self._shown(self._named):
            self.fill({"by": self._shown(self._named)})

    def _is_named(self, values: dict[str, Any]) -> bool:
        """Whether who said yes stands there as the record has it, or as initials for that."""
        return values["by"] in (self._named, self._veiled(self._named))

    def _shown(self, text: str) -> str:
        return self._veiled(text) if self._outside.preferences.state.hide_names else text

    def _veiled(self, text: str) -> str:
        for name in self._names:
            text = veiled(text, name)
        return text

    def _now(self) -> datetime:
        now = when.wall_clock(self._outside.clock.now(), self._zone)
        return now.replace(second=0, microsecond=0)

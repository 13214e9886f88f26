"""Who will see it: large enough that nobody writes to the wrong person."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QVBoxLayout

from therapist_desk.domain.clients import Client, ClientKind, SafetyHint
from therapist_desk.services.messages import Situation
from therapist_desk.ui.kit import theme, when
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.labels import Heading, Muted, Pill, isolated
from therapist_desk.ui.pages.messages import words


class RecipientCard(QFrame):
    """Initials, the end of the number, the last contact, the client's clock and what to mind."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._who = Heading("")
        self._name = Muted("")
        self._facts = Muted("")
        self._hints = QVBoxLayout()
        self._hints.setSpacing(theme.px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.px(4))
        column.addWidget(Muted(self.tr("This goes to")))
        column.addWidget(self._who)
        column.addWidget(self._name)
        column.addWidget(self._facts)
        column.addLayout(self._hints)

    def show_situation(self, found: Situation, now: datetime, *, hide_names: bool) -> None:
        """Show whom a message would reach; the name only where nobody looks over the shoulder."""
        client, phone = found.client, found.client.whatsapp_phone
        end = words.last_four(phone.e164) if phone else self.tr("no number")
        if client.kind is ClientKind.GROUP:
            end = self.tr("group chat")
        self._who.setText(f"{client.initials}   {end}")
        self._name.setText(client.name)
        self._name.setVisible(not hide_names)
        facts = [self._last_contact(found, now), self._clock(found, now), self._next(found, now)]
        self._facts.setText("\n".join(fact for fact in facts if fact))
        self._show_hints(client, hide_names=hide_names)
        self.setAccessibleName(
            self.tr("This goes to {who}, number ending {end}").format(who=client.initials, end=end)
        )

    @property
    def shown(self) -> str:
        """The large line."""
        return self._who.text()

    def _last_contact(self, found: Situation, now: datetime) -> str:
        if found.last_contact is None:
            return self.tr("No contact over WhatsApp so far")
        at = when.placed(words.near(found.last_contact, now), found.last_contact, found.client.zone)
        return self.tr("Last contact: {when}").format(when=at)

    def _clock(self, found: Situation, now: datetime) -> str:
        zone = found.client.zone
        if when.is_same_clock(now, zone, when.local_zone()):
            return ""
        return self.tr("It is {time} where the client is ({place})").format(
            time=when.clock(when.wall_clock(now, zone)), place=when.place(zone)
        )

    def _next(self, found: Situation, now: datetime) -> str:
        if found.next_session is None:
            return ""
        at = words.near(found.next_session.starts_at, now, found.client.zone)
        return self.tr("Next session: {when}, by the client’s clock").format(when=at)

    def _show_hints(self, client: Client, *, hide_names: bool) -> None:
        empty(self._hints)
        said = {
            SafetyHint.SHARED_PHONE: self.tr("Others may read this phone"),
            SafetyHint.CALL_ONLY: self.tr("Call only, never write"),
            SafetyHint.NEVER_NAME_THERAPY: self.tr("Never name therapy"),
        }
        if client.safe_word and hide_names:
            said[SafetyHint.SAFE_WORD] = self.tr("A safe word is agreed")
        elif client.safe_word:
            word = isolated(client.safe_word)
            said[SafetyHint.SAFE_WORD] = self.tr("Safe word: {word}").format(word=word)
        for hint in client.hints:
            if hint in said:
                self._hints.addWidget(Pill(said[hint], "warn", "shield"))

"""What was agreed about contact, on top of every part of a record: it is read before writing."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from therapist_desk.domain.agreements import Standing
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.topics import Topic
from therapist_desk.services import glance
from therapist_desk.services.glance import Glance
from therapist_desk.ui.kit import open_hours, theme, when
from therapist_desk.ui.kit.labels import Muted, Picture
from therapist_desk.ui.kit.tasks import Tasks

translate = QCoreApplication.translate


class ContactRules(QWidget):
    """One line of the rules of the agreement in force, or that there is none."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._client_id: ClientId | None = None
        self.words = Muted("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(Picture("agreement", "muted", 16))
        row.addWidget(self.words, 1)
        tasks.changed.connect(self._on_changed)
        self.hide()

    def show_client(self, client_id: ClientId) -> None:
        """Ask what was agreed with a client."""
        if client_id != self._client_id:
            self.words.setText("")  # never another one's rules, not for a moment
        self._client_id = client_id
        self._tasks.ask(self, lambda reader: glance.at(reader, client_id), self._show)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.AGREEMENT in topics and self._client_id is not None:
            self.show_client(self._client_id)

    def _show(self, found: Glance) -> None:
        if found.client_id != self._client_id:
            return
        binding = found.binding
        said = self.tr("No agreement about contact is in force.")
        if binding is not None:
            said = self._agreed(found.standing).format(rules=" · ".join(_told(binding.rules)))
        self.words.setText(said)
        self.setAccessibleName(said)
        self.show()

    def _agreed(self, standing: Standing | None) -> str:
        """Return what stands before the rules: they bind, whether or not all of it is in order."""
        if standing is Standing.EXPIRED:
            return self.tr("The agreement has ended; its rules still hold: {rules}")
        if standing is Standing.SIGNATURES_MISSING:
            return self.tr("Agreed, but a signature is missing: {rules}")
        return self.tr("Agreed: {rules}")


def _told(rules: Mapping[str, Any]) -> Sequence[str]:
    locale = QLocale()
    channels = {
        Channel.CHAT: translate("agreements", "chat"),
        Channel.CALL: translate("agreements", "voice and video calls"),
        Channel.GROUP: translate("agreements", "group"),
    }
    purposes = {
        Purpose.SCHEDULING: translate("agreements", "times and bookings"),
        Purpose.CHECK_IN: translate("agreements", "short check-ins"),
        Purpose.RESOURCE: translate("agreements", "sending worksheets"),
        Purpose.GUIDANCE: translate("agreements", "short guidance"),
        Purpose.CALL: translate("agreements", "calls"),
    }
    told = [
        locale.createSeparatedList([channels[each] for each in rules.get("channels", ())]),
        locale.createSeparatedList([purposes[each] for each in rules.get("purposes", ())]),
    ]
    if hours := rules.get("hours"):
        told.append(f"{open_hours.told(hours['weekly'])} ({when.place(hours['zone'])})")
    if reply := rules.get("reply_hours"):
        told.append(translate("agreements", "within %n working hour(s)", "", reply))
    if most := rules.get("max_messages_week"):
        told.append(translate("agreements", "%n message(s) a week", "", most))
    return [each for each in told if each]

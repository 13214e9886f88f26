"""The session a note is about, as one line."""

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from therapist_desk.domain.sessions import Modality, Session
from therapist_desk.ui.kit import theme, when
from therapist_desk.ui.kit.fields import ChoiceField, NumberField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Muted, plain_tooltip
from therapist_desk.ui.kit.moments import DateField, TimeField

TIME_WIDTH = 76
DATE_WIDTH = 132


class SessionLine(QWidget):
    """When and how the session was: one line of date, start, end, kind and number."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._session: Session | None = None
        self._date, self._start, self._end = DateField(), TimeField(), TimeField()
        self._modality = ChoiceField(self._modalities())
        self._number = NumberField(1, 9999, optional=True)
        self._number.setPrefix(self.tr("No. "))
        self._number.setProperty("look", "compact")
        self._lay_out()

    def show_session(self, session: Session) -> None:
        """Show ``session`` by the clock on its wall."""
        self._session = session
        start = when.wall_clock(session.starts_at, session.zone)
        self.blockSignals(True)
        self._date.set_value(start.date())
        self._start.set_value(start.time())
        self._end.set_value(when.wall_clock(session.ends_at, session.zone).time())
        self._modality.set_value(session.modality)
        self._number.set_value(session.number or None)
        self.blockSignals(False)

    def session(self) -> Session | None:
        """Return the session as it stands here; None while the date makes no sense."""
        day = self._date.value()
        if self._session is None or day is None:
            return None
        start = datetime.combine(day, self._start.value())
        end = datetime.combine(day, self._end.value())
        if end <= start:
            end += timedelta(days=1)
        zone = self._session.zone
        return replace(
            self._session,
            starts_at=when.instant_of(start, zone),
            ends_at=when.instant_of(end, zone),
            modality=self._modality.value(),
            number=self._number.value() or 0,
        )

    def _modalities(self) -> list[tuple[Modality, str]]:
        return [
            (Modality.ROOM, self.tr("In the room")),
            (Modality.PHONE, self.tr("Phone call")),
            (Modality.VIDEO, self.tr("Video call")),
            (Modality.WHATSAPP_CALL, self.tr("WhatsApp call")),
        ]

    def _lay_out(self) -> None:
        row = Bar(self)
        self._date.setFixedWidth(theme.px(DATE_WIDTH))  # so that the line holds all its words
        names = (
            (self._date, self.tr("Date of the session")),
            (self._start, self.tr("Start")),
            (self._end, self.tr("End")),
            (self._modality, self.tr("How you met")),
            (self._number, self.tr("Session number")),
        )
        for field, name in names:
            field.setAccessibleName(name)
            field.setToolTip(plain_tooltip(name))
            field.edited.connect(self.edited)
            row.addWidget(field)
            if isinstance(field, TimeField):  # arrow keys and digits do what its buttons would
                field.setProperty("look", "compact")
                field.setFixedWidth(theme.px(TIME_WIDTH))
            if field is self._start:
                row.addWidget(Muted("–", wraps=False))

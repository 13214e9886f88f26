"""Check-ins kept for a client, and hands to log them with."""

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.support.records import NOON
from tests.support.shown import button
from therapist_desk.domain.checkins import CheckIn, CheckInId
from therapist_desk.domain.risk import RiskAction, RiskLevel
from therapist_desk.services import checkins
from therapist_desk.ui.pages.checkins.log_form import LogForm

CONTROL = Qt.KeyboardModifier.ControlModifier
HTML = "<b>Ada</b> & <i>Moreau</i>"


def logged(seat, owner) -> list[CheckIn]:
    ids = seat.ask(checkins.of_client, owner.id)
    found = seat.ask(checkins.page, ids)
    return [found[one] for one in ids]


def saved(seat, owner, **fields) -> CheckIn:
    usual: dict[str, Any] = {"occurred_at": NOON, "summary": "Slept badly.", "zone": "UTC"}
    one = CheckIn(CheckInId(0), owner.id, **(usual | fields))
    kept: CheckIn = seat.do(checkins.save, one)
    return kept


def risky(seat, owner, **fields) -> CheckIn:
    usual: dict[str, Any] = {
        "risk_level": RiskLevel.CONCERN,
        "risk_reason": "Wrote that nothing matters.",
        "risk_action": frozenset({RiskAction.CALLED_CLIENT}),
        "follow_up_at": NOON + timedelta(days=1),
    }
    return saved(seat, owner, **(usual | fields))


def words_on(page) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def save(seat) -> None:
    """Press Ctrl+Enter and wait for the button it presses."""
    page = seat.focused().window()
    form = page if isinstance(page, LogForm) else page.findChild(LogForm)
    with seat.bot.waitSignal(form.save_button.clicked):
        seat.press(Qt.Key.Key_Return, CONTROL)
    seat.settle()


def press(seat, page, words) -> None:
    button(page, words).setFocus()
    seat.press(Qt.Key.Key_Space)
    seat.settle()

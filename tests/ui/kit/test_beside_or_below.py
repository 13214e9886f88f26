"""Two parts stand beside each other where there is room, and all of both is seen where there is none."""

from PySide6.QtWidgets import QPushButton, QWidget

from therapist_desk.ui.kit.beside_or_below import BesideOrBelow
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import PlainLabel


def test_buttons_that_have_no_room_beside_stand_below_and_none_is_lost(seat):
    ways = QWidget()
    row = Bar(ways)
    buttons = [QPushButton(f"A way to open it, number {number}") for number in range(3)]
    for button in buttons:
        row.addWidget(button)
    both = BesideOrBelow(PlainLabel("Choose another way:", wraps=True), ways, 200)
    seat.show(both)
    stood = []
    for width in (1000, 420):
        both.resize(width, 200)
        seat.settle()
        stood.append(both.is_beside)
    assert stood == [True, False]
    for button in buttons:
        assert both.rect().contains(button.geometry().translated(ways.pos()))
        assert button.width() >= button.sizeHint().width()

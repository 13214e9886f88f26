"""How anybody can see that the desk uses no network, without believing who made it."""

import sys

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.labels import Heading, PlainLabel
from therapist_desk.ui.kit.page import scrolled


class Proof(QWidget):
    """Ways to look, the easiest first."""

    def __init__(self) -> None:
        super().__init__()
        content = QWidget()
        cards = QVBoxLayout(content)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(theme.grid(2))
        for title, words in self._ways():
            cards.addWidget(_card(title, words))
        cards.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content))

    def _ways(self) -> list[tuple[str, str]]:
        return [
            (
                self.tr("Switch the network off"),
                self.tr(
                    "Turn Wi-Fi off and pull the cable. Everything in the desk goes on working; only "
                    "WhatsApp itself, once a link has opened it, needs the network."
                ),
            ),
            (self.tr("Ask the computer"), self._system_way()),
            (
                self.tr("Look into the program"),
                self.tr(
                    "Its source is open. No part of it loads a network module, and every change is "
                    "tested for that. You can ask anyone you trust to read it."
                ),
            ),
            (
                self.tr("What does leave"),
                self.tr(
                    "A link you open is handed to WhatsApp or to the browser, with the number and, "
                    "only if you switched that on, the text. Files you export or back up lie where "
                    "you put them. Both stand under “What left the desk”."
                ),
            ),
        ]

    def _system_way(self) -> str:
        if sys.platform == "win32":
            return self.tr(
                "Open Resource Monitor, page Network, while the desk is open: it is not in the "
                "list of programs with network activity."
            )
        if sys.platform == "darwin":
            return self.tr(
                "Open Activity Monitor, page Network, while the desk is open: bytes sent and "
                "received stay at zero."
            )
        return self.tr(
            "In a terminal type “ss -tupn” while the desk is open: no line names it. "
            "“unshare -rn therapist-desk” starts it in a place that has no network at all, and it "
            "works the same."
        )


def _card(title: str, words: str) -> QFrame:
    card = QFrame()
    card.setProperty("surface", "card")
    lines = QVBoxLayout(card)
    lines.setContentsMargins(*[theme.grid(2)] * 4)
    lines.addWidget(Heading(title, 2))
    lines.addWidget(PlainLabel(words, wraps=True).selectable())
    return card

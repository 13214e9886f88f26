"""Help for the first days, on one page, without a network."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from therapist_desk import paths
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.labels import Heading, PlainLabel, isolated
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column, scrolled
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks

WIDEST = 760
Part = tuple[str, tuple[tuple[str, str], ...]]
"""A title, and under it short titles (or "") each with a paragraph."""


class HelpPage(Page):
    """Says in plain words what is where, what the desk never does, and what to do when stuck."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Help")
        self.setAccessibleName(self.title)
        self._outside = outside
        content = QWidget()
        cards = QVBoxLayout(content)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(theme.grid(2))
        for title, paragraphs in self._parts():
            cards.addWidget(_card(title, paragraphs))
        cards.addStretch(1)
        go = Place(View.SHORTCUTS)
        shortcuts = buttons.quiet(
            self.tr("Keyboard shortcuts"), lambda: self.go.emit(go), "keyboard"
        )
        layout = column(self)
        subtitle = self.tr("The first days, on one page. It needs no internet.")
        layout.addWidget(PageHeader(self.title, subtitle, [shortcuts]))
        layout.addWidget(scrolled(content, WIDEST), 1)

    def refresh(self) -> None:
        """The words are the same for every record."""

    def _parts(self) -> list[Part]:
        return [
            self._first_day(),
            self._pages(),
            self._whatsapp(),
            self._vault(),
            self._passphrase(),
            self._stuck(),
        ]

    def _first_day(self) -> Part:
        return (
            self.tr("The first day"),
            (
                (
                    self.tr("1. Say who you are"),
                    self.tr(
                        "Fill in My practice: your name, licence, phone and hours. Agreements and "
                        "exports take their letterhead and crisis lines from there."
                    ),
                ),
                (
                    self.tr("2. Add a client"),
                    self.tr(
                        "A name or a pseudonym is enough. With a phone number that has WhatsApp, "
                        "the desk can open the right chat. Note what to mind, such as a shared phone."
                    ),
                ),
                (
                    self.tr("3. Make an agreement"),
                    self.tr(
                        "Agree on what you write about, on which channel and at what hours, and "
                        "when you answer. From then on the desk reminds you of it before each message."
                    ),
                ),
                (
                    self.tr("4. Write, check in, take notes"),
                    self.tr(
                        "Notes save themselves while you type. Sign one and it can't be changed any "
                        "more; an addendum can still be added."
                    ),
                ),
            ),
        )

    def _pages(self) -> Part:
        return (
            self.tr("What each page does"),
            (
                (self.tr("Today"), self.tr("The day's sessions, and what waits to be finished.")),
                (
                    self.tr("Clients"),
                    self.tr(
                        "One client at a time: notes, check-ins, agreements, messages, details and "
                        "process notes. Process notes stay apart: no search or export finds them."
                    ),
                ),
                (
                    self.tr("Check-ins and Agreements"),
                    self.tr("The same records across all clients, newest or most urgent first."),
                ),
                (
                    self.tr("Exports"),
                    self.tr(
                        "The disclosure log: each file that left the desk, for whom and why. A new "
                        "one is begun from the client's page."
                    ),
                ),
                (
                    self.tr("Bin"),
                    self.tr("What was deleted, until you restore it. It never empties itself."),
                ),
            ),
        )

    def _whatsapp(self) -> Part:
        return (
            self.tr("WhatsApp, and what the desk never does"),
            (
                (
                    self.tr("How a chat is opened"),
                    self.tr(
                        "The desk asks your computer to open the chat of that number, in the app or "
                        "in the browser. Your text waits on the clipboard, which is emptied again "
                        "soon. You paste it, read it once more and press send in WhatsApp."
                    ),
                ),
                (
                    self.tr("What it never does"),
                    self.tr(
                        "It never sends anything, reads no chat, has no account and uses no network. "
                        "It can't know whether you pressed send: it asks you, in one key, and logs "
                        "the answer."
                    ),
                ),
                (
                    self.tr("What stays with WhatsApp"),
                    self.tr(
                        "The chat itself lies on the phones and with WhatsApp, and isn't protected "
                        "by your vault. Write there only what you have agreed on."
                    ),
                ),
            ),
        )

    def _vault(self) -> Part:
        folder = self._outside.preferences.state.vault
        where = self.tr(
            "Your vault is the folder {folder}. Everything in it is encrypted; without your "
            "passphrase or recovery kit nobody can read it, not even who made the desk."
        )
        return (
            self.tr("Where your records lie"),
            (
                ("", where.format(folder=isolated(folder or str(paths.default_vault())))),
                (
                    self.tr("Copies"),
                    self.tr(
                        "A disk can fail. The desk makes an encrypted backup a day; put one on a stick "
                        "or another disk every week, under View, Backups."
                    ),
                ),
                (
                    self.tr("Locking"),
                    self.tr(
                        "Lock now (Ctrl+L) saves what you typed and closes the vault. The desk does "
                        "it by itself after a while without a key or a click, when the computer goes "
                        "to sleep and when its screen is locked. If somebody comes in: Ctrl+Shift+L "
                        "also empties the clipboard, and works while a question is open."
                    ),
                ),
            ),
        )

    def _passphrase(self) -> Part:
        return (
            self.tr("If the passphrase is lost"),
            (
                (
                    self.tr("Take out the recovery kit"),
                    self.tr(
                        "The 24 words you printed or saved when you made the vault open it in place "
                        "of the passphrase. Nothing in the record is lost."
                    ),
                ),
                (
                    self.tr("Without both, the record is lost"),
                    self.tr(
                        "There is no back door, and no one who could open it for you. Keep the kit "
                        "on paper in a safe place, apart from the computer."
                    ),
                ),
            ),
        )

    def _stuck(self) -> Part:
        return (
            self.tr("When you are stuck"),
            (
                (
                    "",
                    self.tr(
                        "Press Ctrl+K and type what you want to do, such as “exp” or a client's "
                        "name. Ctrl+Z takes back what was just deleted. Ctrl+F looks through every "
                        "client, note, agreement, check-in and message."
                    ),
                ),
                (
                    self.tr("In a crisis"),
                    self.tr(
                        "The desk is no emergency service and watches nobody. If a client is in "
                        "danger, call the emergency number of the place where the client is."
                    ),
                ),
            ),
        )


def _card(title: str, paragraphs: tuple[tuple[str, str], ...]) -> QWidget:
    card = QFrame()
    card.setProperty("surface", "card")
    card.setAccessibleName(title)
    box = QVBoxLayout(card)
    box.setContentsMargins(*[theme.grid(2)] * 4)
    box.setSpacing(theme.px(4))
    box.addWidget(Heading(title, 2))
    for name, words in paragraphs:
        if name:
            head = Heading(name, 3)
            head.setContentsMargins(0, theme.px(6), 0, 0)
            box.addWidget(head)
        box.addWidget(PlainLabel(words, wraps=True).selectable())
    return card

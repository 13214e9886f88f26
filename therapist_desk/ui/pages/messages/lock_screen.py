"""What a stranger sees of the message on the client's phone, as a small notification."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.lock_screen import Phone, Seen, seen
from therapist_desk.services.discretion import Discretion
from therapist_desk.services.words import Kind
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.beside_or_below import BesideOrBelow
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.labels import Heading, Muted, Picture, PlainLabel
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.pages.messages import kinds
from therapist_desk.ui.pages.messages.word_list import say


class LockScreenCard(QFrame):
    """The sender's name and the first lines, and in words what they tell whoever sees them."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._found: Discretion | None = None
        self._shares_phone = False
        self.phone = ChoiceField(
            [(Phone.IPHONE, self.tr("iPhone")), (Phone.ANDROID, self.tr("Android phone"))]
        )
        self.phone.setAccessibleName(self.tr("Kind of phone"))
        self.phone.edited.connect(self._follow)
        self._sender = Heading("", 3)
        self._lines = PlainLabel("", wraps=True)
        self._tells = PlainLabel("", wraps=True)
        self._mark = Picture("eye", "warn")
        self._more = Muted("")
        self._note = self._notification()
        self._lay_out()

    def show_found(self, found: Discretion, *, shares_phone: bool) -> None:
        """Show how the text arrives; ``shares_phone``: others may read this phone anyway."""
        self._found, self._shares_phone = found, shares_phone
        self._follow()

    @property
    def shown(self) -> str:
        """What stands on the screen."""
        return self._lines.text()

    @property
    def tells(self) -> str:
        """What it gives away, in a sentence."""
        return self._tells.text()

    def _follow(self) -> None:
        found = self._found
        if found is None:
            return
        shown = seen(found.text, self.phone.value() or Phone.IPHONE)
        say(self._sender, found.sender or self.tr("Your name, as saved there"))
        say(self._lines, "\n".join(shown.lines) or self.tr("Nothing written yet"))
        seen_kinds = _kinds_seen(found, shown)
        say(self._tells, self._said(seen_kinds, found.sender_tells))
        self._mark.show_icon(
            *(("eye", "warn") if seen_kinds or found.sender_tells else ("ok", "good"))
        )
        say(self._more, self._about(shown))
        self._note.setAccessibleName(
            ". ".join((self._sender.text(), self._lines.text(), self._tells.text()))
        )

    def _said(self, seen_kinds: Sequence[Kind], sender: Sequence[Kind]) -> str:
        said = []
        if seen_kinds:
            named = commas(kinds.named()[kind] for kind in seen_kinds)
            said.append(self.tr("A stranger can read of: {what}.").format(what=named))
        if sender:
            named = commas(kinds.named()[kind] for kind in sender)
            said.append(self.tr("Your name alone tells of: {what}.").format(what=named))
        return " ".join(said) or self.tr("A stranger learns that you wrote, and no more.")

    def _about(self, shown: Seen) -> str:
        said = [] if shown.is_all else [self.tr("The rest is seen once the phone is unlocked.")]
        if self._shares_phone:
            said.append(self.tr("Others may read this phone: they can see all of it."))
        said.append(self.tr("Your name is the one the client saved you under."))
        return " ".join(said)

    def _notification(self) -> QFrame:
        note = QFrame()
        note.setProperty("surface", "phone")
        inside = QVBoxLayout(note)
        inside.setContentsMargins(*[theme.px(12)] * 4)
        inside.setSpacing(theme.px(2))
        top = QHBoxLayout()
        top.setSpacing(theme.px(6))
        top.addWidget(Picture("message", "good", 14))
        top.addWidget(Muted("WhatsApp", wraps=False))
        top.addStretch(1)
        top.addWidget(Muted(self.tr("now"), wraps=False))
        inside.addLayout(top)
        inside.addWidget(self._sender)
        inside.addWidget(self._lines)
        return note

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("On the lock screen"), 2), 1)
        head.addWidget(self.phone)
        told = QHBoxLayout()
        told.setSpacing(theme.px(10))
        told.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._tells, 1)
        words = QWidget()
        beside = QVBoxLayout(words)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(theme.px(6))
        beside.addLayout(told)
        beside.addWidget(self._more)
        beside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.px(8))
        column.addLayout(head)
        column.addWidget(BesideOrBelow(self._note, words, 220, halves=True))


def _kinds_seen(found: Discretion, shown: Seen) -> list[Kind]:
    """Return the kinds of what stands within the lines seen; length is no secret."""
    inside = {each.kind for each in found.findings if each.start < shown.end}
    return [kind for kind in Kind if kind in inside and kind is not Kind.LENGTH]

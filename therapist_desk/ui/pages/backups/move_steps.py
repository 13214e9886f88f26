"""The steps of a move to a new laptop, each a card: what to do, and whether it is done."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame

from therapist_desk.services import retiring
from therapist_desk.services.moving import Copied, Standing
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.fields import CheckField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, Muted, Pill, PlainLabel, isolated
from therapist_desk.ui.kit.page import column
from therapist_desk.ui.kit.tally import Tally
from therapist_desk.ui.kit.text_field import TextField

translate = QCoreApplication.translate
LEADING = Qt.AlignmentFlag.AlignLeading


class StepCard(QFrame):
    """A titled card with a pill that says when its step is done."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setAccessibleName(title)
        self.done = Pill(translate("StepCard", "Done"), "good")
        self.body = column(self, steps=2.5, spacing=1.5)
        head = Bar()
        head.addWidget(Heading(title, 2))
        head.addWidget(self.done)
        self.body.addLayout(head)
        self.done.hide()

    def say(self, words: str) -> None:
        """Add a paragraph."""
        self.body.addWidget(PlainLabel(words, wraps=True))


class CopyStep(StepCard):
    """A copy of everything on a drive; ``wanted`` asks for one."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(translate("CopyStep", "1. Copy your practice to a drive"))
        self.say(
            self.tr(
                "Everything goes into one encrypted file, which is checked at once. You need to "
                "bring two things to the new laptop: this drive, and your passphrase or your "
                "recovery kit."
            )
        )
        self.changed = Banner()
        self.button = buttons.primary(
            self.tr("Choose the drive…"), self.wanted.emit, "folder", shortcut=""
        )
        self._made = Muted("")
        self.body.addWidget(self._made)
        self.body.addWidget(self.changed)
        self.body.addWidget(self.button, 0, LEADING)
        self._made.hide()

    def show_standing(self, standing: Standing) -> None:
        """Show the copy that was made, and whether it is behind by now."""
        copied = standing.copied
        self.done.setVisible(copied is not None and not standing.changed)
        self._made.setVisible(copied is not None)
        words = self.tr("Copy it again…") if copied else self.tr("Choose the drive…")
        self.button.setText(words)
        if copied is not None:
            self._made.setText(self._told(copied))
        if standing.changed and standing.retired is None:
            self.changed.tell(
                self.tr(
                    "Something was written here after the copy, and is not on the drive. Copy it "
                    "again before you go on."
                ),
                "warn",
                closable=False,
            )
        else:
            self.changed.hide()

    def _told(self, copied: Copied) -> str:
        words = self.tr("Copied {when}. The file on the drive is {name}.")
        at = when.full(copied.at, when.local_zone())
        return words.format(when=at, name=isolated(copied.name))


class ArriveStep(StepCard):
    """What to do on the new laptop, and the numbers it should show."""

    def __init__(self) -> None:
        super().__init__(translate("ArriveStep", "2. Open it on the new laptop"))
        self.say(
            self.tr(
                "Switch on the encryption of its disk first, and install Therapist Desk. On its "
                "first page choose “I have a vault on another laptop”, then the file on the drive. "
                "It is restored and checked there."
            )
        )
        self._compare = PlainLabel(
            self.tr("The new laptop should show the same as this copy:"), wraps=True
        )
        self.tally = Tally()
        self.body.addWidget(self._compare)
        self.body.addWidget(self.tally)
        self.show_standing(Standing(None, False, None))

    def show_standing(self, standing: Standing) -> None:
        """Show what the copy holds, once there is one."""
        for widget in (self._compare, self.tally):
            widget.setVisible(standing.copied is not None)
        self.done.setVisible(standing.retired is not None)
        if standing.copied is not None:
            self.tally.show_contents(standing.copied.contents)


class RetireStep(StepCard):
    """The old vault says from now on where the desk is; ``wanted`` and ``back`` ask for it."""

    wanted = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__(translate("RetireStep", "3. Retire this vault"))
        self.say(
            self.tr(
                "So that nobody writes a note in the wrong place: this vault will say at every "
                "opening that you moved, and when. It can still be opened to be read, and nothing "
                "is deleted."
            )
        )
        self.form = Form()
        self.opens = self.form.add(
            "opens",
            self.tr("It opens"),
            CheckField(self.tr("The new laptop opens my vault and shows the same numbers")),
            required=True,
        )
        self.form.add(
            retiring.FIELD,
            self.tr("Where your desk is now"),
            TextField(self.tr("for example: the new grey laptop"), retiring.LONGEST),
            required=True,
        )
        self.button = buttons.quiet(self.tr("Retire this vault"), self.wanted.emit, "history")
        self.back_button = buttons.quiet(self.tr("Use it again"), self.back.emit, "undo")
        self._told = PlainLabel(wraps=True)
        self.body.addWidget(self.form)
        self.body.addWidget(self.button, 0, LEADING)
        self.body.addWidget(self._told)
        self.body.addWidget(self.back_button, 0, LEADING)
        self.show_standing(Standing(None, False, None))

    def show_standing(self, standing: Standing) -> None:
        """Offer to retire the vault once it was copied, or say where the desk is."""
        retired, focus = standing.retired, QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.done.setVisible(retired is not None)
        for asked in (self.form, self.button):
            asked.setVisible(retired is None)
            asked.setEnabled(standing.copied is not None)
        for told in (self._told, self.back_button):
            told.setVisible(retired is not None)
        if retired is not None:
            words = self.tr("Retired {when}. The desk is now here: {place}")
            at = when.full(retired.at, when.local_zone())
            self._told.setText(words.format(when=at, place=isolated(retired.to)))
        if had_focus and focus is not None and not focus.isVisible():  # else it would go anywhere
            (self.opens if retired is None else self.back_button).setFocus()


class RemoveStep(StepCard):
    """How the old vault goes, when the person wants it to: nothing does it for them."""

    def __init__(self) -> None:
        super().__init__(translate("RemoveStep", "4. When you need the old laptop no more"))
        for words in (
            self.tr("Wait a week or two first, until there is a backup made on the new laptop."),
            self.tr(
                "To give the laptop away: see that its disk is encrypted (FileVault, BitLocker, "
                "LUKS), then erase all of it with the system’s own reset. That throws away the "
                "disk’s key, and with it everything: the vault, its backups, and papers you saved "
                "outside it, which the vault does not protect."
            ),
            self.tr(
                "To keep the laptop: delete the vault’s folder yourself. A deleted file can often "
                "be brought back, more so from a disk that is not encrypted. What comes back of a "
                "vault is encrypted still, and opens only with your passphrase or your kit, so "
                "keep those safe."
            ),
        ):
            self.say(words)
        self._folder = Muted("").selectable()
        self._folder.setWordWrap(True)
        self._folder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a path is, anywhere
        self._folder.setContentsMargins(0, theme.px(4), 0, 0)
        self._folder.setAccessibleName(self.tr("Folder of the vault"))
        self.body.addWidget(self._folder)

    def show_folder(self, folder: Path) -> None:
        """Say which folder is the vault's."""
        self._folder.setText(str(folder))

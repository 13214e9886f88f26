"""A step of the walk: a picture pasted by its key and a letter, kept and looked at in the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from therapist_desk.domain.clients import ClientId
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.attachments.adding import Source
from therapist_desk.ui.pages.attachments.tab import FilesTab
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk.hand import Hand

LETTER = (
    "Dear colleague,\n\nthank you for seeing her. She folded seventeen paper lanterns while we "
    "spoke, and slept better since.\n"
)
"""Words that stand in no other place, so that the disk can be searched for them."""


def attach(hand: Hand, shell: Shell, client_id: ClientId) -> None:
    """Paste a picture, add a letter, read it in the window, and find it by its name."""
    shell.show_place(Place(View.FILES, client_id))
    tab = shell.tabs[View.FILES]
    assert isinstance(tab, FilesTab)
    hand.until(tab.isVisible, "the files are shown")
    hand.picture("files-none-yet")
    QGuiApplication.clipboard().setImage(_drawing())
    tab.files.setFocus()
    hand.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: tab.reader.preview.sheets.shown, "the picture was kept and is shown")
    QGuiApplication.clipboard().clear()
    name = "Letter of Dr Hale.txt"
    tab.adding.add(client_id, [Source(name, content=LETTER.encode)])
    hand.until(
        lambda: tab.reader.preview.text.value() == LETTER, "the letter was kept and is shown"
    )
    hand.picture("files")


def _drawing() -> QImage:
    image = QImage(480, 320, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for size in range(40, 280, 40):
        painter.drawEllipse(240 - size // 2, 160 - size // 2, size, size)
    painter.end()
    return image

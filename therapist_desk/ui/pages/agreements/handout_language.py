"""In which language a paper to hand over is: the client's, where it is written in it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.handouts import IN_ENGLISH, Tongue
from therapist_desk.services import handouts
from therapist_desk.services.agreements import Folder
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.labels import PlainLabel
from therapist_desk.ui.pages.agreements.language import name_of


class HandoutLanguage(QWidget):
    """Offers the client's language and English, and says what is to be known of either."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = ChoiceField([])
        self.choice.setAccessibleName(self.tr("Language of the paper"))
        self.choice.edited.connect(self._on_chosen)
        self.notice = PlainLabel("", wraps=True)
        self.notice.setProperty("surface", "warn")
        self.notice.setContentsMargins(*[theme.grid()] * 4)
        self._spoken: tuple[str, ...] = ()
        self._client_id: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.choice)
        column.addWidget(self.notice)

    @property
    def tongue(self) -> Tongue:
        """The language chosen."""
        return handouts.tongues().get(self.choice.value() or "", IN_ENGLISH)

    def show_folder(self, folder: Folder) -> None:
        """Offer what this client can read, the likeliest first; what was chosen for them stays."""
        is_same, self._client_id = folder.client.id == self._client_id, folder.client.id
        before = self.choice.value() if is_same else None
        self._spoken = handouts.spoken(folder)
        known = [each for tag in self._spoken if (each := handouts.written_in(tag))]
        known.sort(key=lambda each: each == IN_ENGLISH.language)
        offered = tuple(dict.fromkeys((*known, IN_ENGLISH.language)))
        was_blocked = self.choice.blockSignals(True)
        self.choice.set_choices([(each, name_of(each)) for each in offered])
        self.choice.set_value(before if before in offered else offered[0])
        self.choice.blockSignals(was_blocked)
        self.choice.setVisible(len(offered) > 1)
        self._say()

    def _on_chosen(self) -> None:
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        tongue = self.tongue
        others = (tag for tag in self._spoken if handouts.written_in(tag) != IN_ENGLISH.language)
        other = next(others, "")
        words = ""
        if tongue.notice:
            words = self.tr("This translation still needs a native reader; the paper says so too.")
        elif other and tongue is IN_ENGLISH:
            words = self.tr(
                "This paper is in English, and the client’s language here is {language}. Read it "
                "together, or say it in your own words."
            ).format(language=name_of(other))
        self.notice.setText(words)
        self.notice.setVisible(bool(words))

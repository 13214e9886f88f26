"""The scan of a signed paper: one of the client's files, or one that is added here."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.domain.attachments import Attachment
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import Cancelled, DeskError
from therapist_desk.domain.evidence import Scan
from therapist_desk.services import accepting, attaching, attachments
from therapist_desk.services.attachments import Received
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons, languages, theme
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.long_work import LongWork, WorkBar
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.agreements.inputs import WordyChoice


class ScanField(QWidget):
    """Its value is a Scan, or None while the paper lies in a folder only."""

    edited = Signal()

    def __init__(self, tasks: Tasks, outside: Outside, client_id: ClientId) -> None:
        super().__init__()
        self._tasks, self._outside, self._client_id = tasks, outside, client_id
        self._wanted: Scan | None = None
        self.choice = WordyChoice([(None, self.tr("No scan: the paper is kept elsewhere"))])
        self.add_button = buttons.quiet(self.tr("Add a file…"), self._ask, "add")
        self._trouble = Muted("")
        self._trouble.hide()
        self._work = LongWork(tasks, self)
        self.setFocusProxy(self.choice)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._lay_out()
        self.choice.edited.connect(self._on_chosen)

    def offer(self, files: Sequence[Attachment]) -> None:
        """Offer the client's files."""
        self.choice.set_choices(
            [(None, self.tr("No scan: the paper is kept elsewhere"))]
            + [(Scan(each.id, each.name, each.sha256), each.name) for each in files]
        )
        self.choice.set_value(self._wanted)

    def value(self) -> Scan | None:
        """Return the file chosen."""
        return self._wanted

    def set_value(self, value: Scan | None) -> None:
        """Choose ``value``, also one that is offered only later."""
        self._wanted = value
        self.choice.set_value(value)

    def add(self, path: Path) -> None:
        """Bring a file into the vault, encrypted, and choose it."""
        desk = self._tasks.desk
        self._trouble.hide()
        self._work.run(
            self.tr("Adding {name}").format(name=path.name),
            lambda told: attaching.take_file(desk, path, told),
            self._keep,
            self._on_failed,
        )

    def _ask(self) -> None:
        kinds = [self.tr("Scans and pictures (*.pdf *.png *.jpg *.jpeg)"), self.tr("All files (*)")]
        path = self._outside.asker.choose_file(self.tr("Add the signed paper"), kinds)
        if path is not None:
            self.add(path)

    def _keep(self, received: Received) -> None:
        client_id, desk = self._client_id, self._tasks.desk

        def kept(writer: Writer) -> tuple[Attachment, ...]:
            new = attachments.keep(writer, client_id, received)
            return new, *(each for each in accepting.files(writer, client_id) if each.id != new.id)

        def failed(trouble: Exception) -> None:
            content_id = received.content_id
            self._tasks.work(self, lambda: attaching.discard(desk, content_id), lambda _: None)
            self._on_failed(trouble)

        self._tasks.do(self, kept, self._on_kept, failed)

    def _on_kept(self, files: tuple[Attachment, ...]) -> None:
        new = files[0]
        self._wanted = Scan(new.id, new.name, new.sha256)
        self.offer(files)
        self.edited.emit()

    def _on_chosen(self) -> None:
        self._wanted = self.choice.value()
        self.edited.emit()

    def _on_failed(self, trouble: Exception) -> None:
        if isinstance(trouble, Cancelled):
            return
        if not isinstance(trouble, DeskError):
            self._tasks.failed.emit(trouble)
            return
        self._trouble.setText(languages.in_words(trouble))
        self._trouble.show()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.choice)
        column.addLayout(row)
        column.addWidget(WorkBar(self._work))
        column.addWidget(self._trouble)

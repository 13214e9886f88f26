"""The files that belong to the session in sight."""

from functools import partial

from PySide6.QtCore import Signal

from therapist_desk.domain.attachments import Attachment
from therapist_desk.domain.sessions import Session
from therapist_desk.services import attachments
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.kit.linked import Linked
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks


class SessionFiles(Linked):
    """Names them; each is seen on the client's tab of files."""

    go = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__("", "folder")
        self.name_it(self.tr("Files:"))
        self._tasks = tasks
        self._session: Session | None = None

    def show_session(self, session: Session | None) -> None:
        """Show the files of a session; None, a meeting still planned, has none."""
        self._session = session
        self.show_links(())
        if session is None:
            return

        def show(found: list[Attachment]) -> None:
            if self._session is session:
                place = partial(Place, View.FILES, session.client_id)
                self.show_links(
                    [(isolated(one.name), partial(self.go.emit, place(one.id))) for one in found]
                )

        self._tasks.ask(self, lambda reader: attachments.linked_to_session(reader, session), show)

"""A paper of one client that is kept in versions: what all tabs that show such a paper do alike."""

from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.drafted_form import DraftedForm
from therapist_desk.ui.kit.misfiled import Misfiled, MisfiledPage, opened
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab
from therapist_desk.ui.kit.sides import Stack
from therapist_desk.ui.kit.tasks import Tasks


class Versions(Protocol):
    """What the services of such a paper can do.

    A folder has the ``client``, the ``versions`` with the latest first, that one as ``plan``, and
    the ``draft`` that was typed and not saved.
    """

    def folder(self, reader: Reader, client_id: ClientId) -> Any:
        """Return the client's folder."""
        ...

    def keep_draft(self, writer: Writer, plan: Any) -> None:
        """Keep what was typed and not saved."""
        ...

    def forget_draft(self, writer: Writer, client_id: ClientId) -> None:
        """Forget what was typed and not saved."""
        ...


class VersionsTab(ClientTab):
    """Reads one version of the paper, or writes the next one over ``form``.

    The tab of a paper says with `_read` and `_write` how, with `_saved_words` and `_waiting_words`
    in which words, and lays out what is here. ``between`` is shown until something is read.
    """

    def __init__(
        self, tasks: Tasks, versions: Versions, form: DraftedForm[Any], between: QWidget
    ) -> None:
        super().__init__(tasks, "")
        self._versions, self._form, self._between = versions, form, between
        self._wanted: int | None = None
        self._begins = False
        self._waiting = Banner()
        self._stack = Stack()
        self.misfiled: MisfiledPage | None = None
        form.saved.connect(self._on_saved)
        form.discarded.connect(self._on_discarded)

    @property
    def is_writing(self) -> bool:
        """Whether the next version is being written."""
        return self._stack.currentWidget() is self._form

    @property
    def is_asking_whose(self) -> bool:
        """Whether the page for what was written for the wrong client is open."""
        return self.misfiled is not None and self._stack.currentWidget() is self.misfiled

    def refresh(self) -> None:
        """Ask for what the client has of the paper."""
        if self.client_id is not None:
            client_id = self.client_id
            versions = self._versions
            self.tasks.ask(self, lambda reader: versions.folder(reader, client_id), self._show)

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's paper; what was typed for another one waits as a draft."""
        if client_id != self.client_id:
            self._form.put_away()
            self._wanted, self._begins = None, False
            self._waiting.hide()
            self._stack.setCurrentWidget(self._between)
        super().show_client(client_id)

    def show_record(self, record_id: int) -> None:
        """Show one version."""
        self._choose(record_id)

    def begin_new(self) -> None:
        """Write the next version, or go on with what was not saved."""
        self._begins = True
        self.refresh()

    def save(self) -> None:
        """Save the version that is being written."""
        if self.is_writing:
            self._form.save()

    def keep(self) -> None:
        """Keep what is typed as a draft."""
        self._form.keep()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self._form.has_unsaved_words

    def _read(self, folder: Any, plan: Any) -> None:
        raise NotImplementedError

    def _write(self, folder: Any) -> None:
        raise NotImplementedError

    def _saved_words(self) -> str:
        raise NotImplementedError

    def _waiting_words(self) -> str:
        raise NotImplementedError

    def _show(self, folder: Any) -> None:
        if folder.client.id != self.client_id:
            return
        if self._begins and not self.is_writing:
            self._waiting.hide()
            self._stack.setCurrentWidget(self._form)
            self._write(folder)
        elif not self.is_writing and not self.is_asking_whose:
            self._show_waiting(folder)
            wanted = next((one for one in folder.versions if one.id == self._wanted), None)
            self._read(folder, wanted or folder.plan)
        self._begins = False

    def _show_waiting(self, folder: Any) -> None:
        self._waiting.hide()
        if folder.draft is not None:
            self._waiting.tell(
                self._waiting_words(), "info", self.tr("Go on with it"), self.begin_new
            )

    def _ask_whose(self, outside: Outside, wrong: Misfiled) -> None:
        """Open the page for what was written for the wrong client, made when first wanted."""
        self._waiting.hide()
        self.misfiled = opened(self.misfiled, self, outside, self._stack, self._on_misfiled_left)
        self.misfiled.ask(wrong)

    def _on_misfiled_left(self) -> None:
        self._wanted = None
        self._stack.setCurrentWidget(self._between)
        self.refresh()

    def _choose(self, version_id: int | None) -> None:
        self._wanted = version_id
        self.refresh()

    def _on_saved(self, plan: Any) -> None:
        self.told.emit(self._saved_words(), None)
        if plan.client_id == self.client_id:
            self._wanted = None
            self._stack.setCurrentWidget(self._between)
            self.refresh()

    def _on_discarded(self, typed: Any) -> None:
        assert self.client_id is not None
        client_id, versions = self.client_id, self._versions
        self._stack.setCurrentWidget(self._between)
        self.tasks.do(
            self,
            lambda writer: versions.forget_draft(writer, client_id),
            lambda _: self.refresh(),
        )
        if typed is not None:
            self.told.emit(self.tr("Changes discarded"), lambda: self._take_back(typed))

    def _take_back(self, typed: Any) -> None:
        versions = self._versions
        self.tasks.do(
            self, lambda writer: versions.keep_draft(writer, typed), lambda _: self.refresh()
        )

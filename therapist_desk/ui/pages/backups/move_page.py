"""Move to a new laptop: a guide of four steps that remembers how far one came."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from therapist_desk.domain.errors import Cancelled
from therapist_desk.domain.topics import Topic
from therapist_desk.services import moving, retiring
from therapist_desk.services.moving import Copied, Standing
from therapist_desk.ui.kit import buttons
from therapist_desk.ui.kit.asker import Question
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column, scrolled
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.backups.move_steps import ArriveStep, CopyStep, RemoveStep, RetireStep
from therapist_desk.ui.pages.backups.progress import Progress
from therapist_desk.ui.pages.backups.work import BackingUp


class MovePage(Page):
    """Copy, open there, retire here, remove; the steps are kept in the vault."""

    topics = frozenset(Topic)  # whatever is written after the copy is not on the drive

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Move to a new laptop")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._work = BackingUp.of(tasks)
        self.standing = Standing(None, False, None)
        self.banner = Banner()
        self.copy_step, self.arrive_step = CopyStep(), ArriveStep()
        self.retire_step, self.remove_step = RetireStep(), RemoveStep()
        self.copy_step.wanted.connect(self._copy)
        self.retire_step.wanted.connect(self._retire)
        self.retire_step.back.connect(self._take_back)
        if self._work is not None:
            self.progress = Progress(self._work)
            self._work.began.connect(self._look)
            self._work.ended.connect(self._look)
            self.remove_step.show_folder(self._work.vault.folder)
        self._lay_out()
        self._look()

    def refresh(self) -> None:
        """Ask how far the move is."""
        self.tasks.ask(self, moving.standing, self._show)

    def _copy(self) -> None:
        folder = self._outside.asker.choose_folder(self.tr("The drive for the new laptop"))
        if folder is not None:
            self.copy_to(folder)

    def copy_to(self, folder: Path) -> None:
        """Copy the practice into ``folder``, beside whatever else is done."""
        work, clock = self._work, self._outside.clock
        if work is None:
            return
        self.banner.hide()
        job = partial(moving.copy, work.vault, folder, clock)
        if work.run(job, self._copied, self._failed):
            self.progress.cancel.setFocus()

    def _copied(self, copied: Copied) -> None:
        del copied
        self.banner.tell(self.tr("Copied and checked. Now open it on the new laptop."))
        self.copy_step.button.setFocus()
        self.refresh()

    def _failed(self, trouble: Exception) -> None:
        self.copy_step.button.setFocus()
        if isinstance(trouble, Cancelled):
            self.banner.tell(self.tr("Stopped. Nothing was left behind."))
            return
        show_error(trouble, self.banner)

    def _retire(self) -> None:
        form = self.retire_step.form
        if not form.check() or (self.standing.changed and not self._is_known()):
            return
        to, knowing = form.values()[retiring.FIELD], self.standing.changed
        self.banner.hide()
        self.tasks.do(
            self,
            lambda writer: moving.retire(writer, to, knowing=knowing),
            lambda _: self._retired(),
            lambda trouble: show_error(trouble, self.banner, form),
        )

    def _is_known(self) -> bool:
        return self._outside.asker.confirm(
            Question(
                self.tr("Something is only here"),
                self.tr(
                    "Something was written in this vault after the copy was made, and is not on the "
                    "new laptop. Retire it only if you have written that there as well."
                ),
                self.tr("Retire all the same"),
                dangerous=True,
            )
        )

    def _retired(self) -> None:
        self.banner.tell(self.tr("This vault is retired. Nothing was deleted."))
        self.retire_step.form.set_values({"opens": False, retiring.FIELD: ""})
        self.refresh()
        if self._work is not None:
            shut = partial(moving.shut_quick_unlock, self._work.vault)
            self.tasks.work(self, shut, lambda _: None, lambda bad: show_error(bad, self.banner))

    def _take_back(self) -> None:
        words = self.tr("It is in use again.")
        self.tasks.do(self, retiring.take_back, lambda _: self.banner.tell(words))

    def _show(self, standing: Standing) -> None:
        self.standing = standing
        for step in (self.copy_step, self.arrive_step, self.retire_step):
            step.show_standing(standing)

    def _look(self) -> None:
        self.copy_step.button.setEnabled(self._work is not None and not self._work.is_busy)

    def _lay_out(self) -> None:
        content = QWidget()
        inside = column(content, steps=0)
        inside.addWidget(
            Muted(
                self.tr(
                    "Four steps, with as much time between them as you like: the desk remembers "
                    "where you are. Until the third, this laptop stays as it is."
                )
            )
        )
        for step in (self.copy_step, self.arrive_step, self.retire_step, self.remove_step):
            inside.addWidget(step)
        inside.addStretch(1)
        back = buttons.quiet(self.tr("Backups"), lambda: self.go.emit(Place(View.BACKUPS)), "back")
        whole = column(self)
        whole.addWidget(PageHeader(self.title, "", [back]))
        whole.addWidget(self.banner)
        if self._work is not None:
            whole.addWidget(self.progress)
        whole.addWidget(scrolled(content), 1)

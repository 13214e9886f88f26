"""Backups: what there is, one more now, one checked or restored, and the recovery kit tried."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.errors import Cancelled
from therapist_desk.domain.topics import Topic
from therapist_desk.services import backups, restoring, settings, vault_folders
from therapist_desk.services.backups import Backup, Made, Standing, Told
from therapist_desk.services.desk import Reader
from therapist_desk.services.restoring import Drilled, Restored
from therapist_desk.services.settings import Setting
from therapist_desk.ui.kit import buttons, resting, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column, scrolled
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.backups.drill import DrillBox
from therapist_desk.ui.pages.backups.place import WhereTheyGo
from therapist_desk.ui.pages.backups.progress import Progress
from therapist_desk.ui.pages.backups.restore_choice import RestoreChoice
from therapist_desk.ui.pages.backups.row import BackupRow
from therapist_desk.ui.pages.backups.work import BackingUp

WIDEST = 820


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the page shows: the folder set for backups, its budget, what lies there."""

    folder: Path
    budget: int
    found: tuple[Backup, ...]


class BackupsPage(Page):
    """Everything about backups of the open vault."""

    topics = frozenset({Topic.SETTING})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Backups")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._work = BackingUp.of(tasks)
        self._found: tuple[Backup, ...] = ()
        self.banner = Banner()
        self.now_button = buttons.primary(self.tr("Back up now"), self._make, "backup")
        self.drive_button = buttons.quiet(
            self.tr("To a USB drive…"), self._make_elsewhere, "folder"
        )
        self._header = PageHeader(self.title, " ", [self.drive_button, self.now_button])
        self.place = WhereTheyGo(outside)
        self.place.folder_chosen.connect(partial(self._put, Setting.BACKUP_FOLDER))
        self.place.budget_chosen.connect(partial(self._put, Setting.BACKUP_BUDGET_MB))
        self.drill = DrillBox()
        self.drill.wanted.connect(self._drill)
        self.choice = RestoreChoice()
        self.choice.over_wanted.connect(tasks.restore_wanted)
        self.choice.beside_wanted.connect(self._restore)
        self._rows = QVBoxLayout()
        self._nothing = Muted(self.tr("No backup lies in this folder yet."))
        self._focus: QWidget | None = None
        self.progress: Progress | None = None
        if self._work is not None:
            self._work.began.connect(self._begin)
            self._work.ended.connect(self._end)
            self.progress = Progress(self._work)  # hides when the focus has gone back
            self._work.stood.connect(self._show_standing)
        self._lay_out()
        self._look()

    @property
    def first_stop(self) -> QWidget:
        """What most come for; the words of the kit come out of the drawer on purpose only."""
        return self.now_button

    def refresh(self) -> None:
        """Ask where backups go, and look what lies there."""
        work = self._work
        if work is None:
            return

        def seen(reader: Reader) -> tuple[Path, int]:
            budget = int(settings.get(reader, Setting.BACKUP_BUDGET_MB))
            return backups.folder_of(reader, work.vault.folder), budget

        def look(where: tuple[Path, int]) -> None:
            listed = partial(backups.listed, where[0], work.vault.vault_id)
            self.tasks.work(self, listed, lambda found: self._show(_Seen(*where, found)))

        self.tasks.ask(self, seen, look)
        work.ask()

    def _make(self) -> None:
        if self._work is not None:
            self.banner.hide()
            self._work.make(self._made, self._failed)

    def _make_elsewhere(self) -> None:
        work, clock = self._work, self._outside.clock
        folder = self._outside.asker.choose_folder(self.tr("The drive or folder for the backup"))
        if work is not None and folder is not None:
            self.banner.hide()
            work.run(
                lambda told: backups.make(work.vault, folder, clock, told), self._made, self._failed
            )

    def _made(self, made: Made) -> None:
        words = self.tr("Backup made and checked.")
        if made.over_budget:
            words = self.tr(
                "Backup made and checked. Older ones were removed to stay within the room you gave "
                "them: {number}."
            ).format(number=made.over_budget)
        self.banner.tell(words)

    def _check(self, path: Path) -> None:
        work = self._work
        if work is not None:
            self.banner.hide()
            self._run(
                lambda told: backups.verify(work.vault, path, told),
                lambda _: self.banner.tell(self.tr("This backup is whole, byte for byte.")),
            )

    def _choose(self, row: BackupRow, path: Path) -> None:
        """Ask whether the backup goes over this vault or beside it, right below its row."""
        self.banner.hide()
        self._rows.removeWidget(self.choice)
        self._rows.insertWidget(self._rows.indexOf(row) + 1, self.choice)
        self.choice.ask(path, row.restore_button)

    def _restore(self, path: Path) -> None:
        work, clock = self._work, self._outside.clock
        chosen = self._outside.asker.choose_folder(
            self.tr("A place for the restored vault: a new folder is made in it")
        )
        if work is None or chosen is None:
            return
        opens = restoring.by_open(work.vault)

        def job(told: Told) -> Restored:
            folder = vault_folders.free_one(chosen / "restored-practice")
            return restoring.restore(path, folder, opens, clock, told)

        self.banner.hide()
        self._run(job, self._restored)

    def _restored(self, restored: Restored) -> None:
        words = self.tr(
            "Restored and checked: {folder}. Lock this vault, then open that one, to look at it."
        )
        self.banner.tell(words.format(folder=restored.folder))

    def _drill(self, words: str) -> None:
        work, clock = self._work, self._outside.clock
        whole = [one for one in self._found if one.whole and one.ours]
        if work is None or not whole:
            self.banner.tell(self.tr("Make a backup first."), "warn")
            return
        path, vault = whole[0].path, work.vault

        def job(told: Told) -> Drilled:
            drilled = restoring.drill(vault.folder, path, words, clock, told)
            vault.desk.do(backups.remember_drill).result()
            return drilled

        self.banner.hide()
        self._run(job, self._drilled)

    def _drilled(self, drilled: Drilled) -> None:
        self.drill.clear()
        words = self.tr(
            "Your recovery kit works: it alone brought back all {rows} entries of the last backup. "
            "What was tried is cleared away."
        )
        self.banner.tell(words.format(rows=self.locale().toString(sum(drilled.rows.values()))))

    def _run(self, job: Callable[[Told], object], then: Callable[..., None]) -> None:
        if self._work is not None:
            self._work.run(job, then, self._failed)

    def _failed(self, trouble: Exception) -> None:
        if isinstance(trouble, Cancelled):
            self.banner.tell(self.tr("Stopped. Nothing was left behind."))
            return
        show_error(trouble, self.banner)

    def _put(self, setting: Setting, value: str) -> None:
        self.tasks.do(self, lambda writer: settings.put(writer, setting, value))

    def _begin(self) -> None:
        """Let Cancel have the focus while the buttons rest, if it was on this page."""
        self._focus = resting.put_by(self)
        self._look()
        if self._focus is not None and self.progress is not None:
            self.progress.cancel.setFocus()

    def _end(self) -> None:
        self._look()
        focus, self._focus = self._focus, None
        if self.progress is not None and self.progress.cancel.hasFocus():
            self.progress.cancel.clearFocus()  # it hides now
        resting.give_back(focus)

    def _look(self) -> None:
        free = self._work is not None and not self._work.is_busy
        for button in (self.now_button, self.drive_button, self.drill.button):
            button.setEnabled(free)
        for row in self.findChildren(BackupRow):
            row.let(free=free)

    def _show(self, seen: _Seen) -> None:
        usual = self._work is not None and seen.folder == self._work.vault.folder / backups.FOLDER
        self.place.show_place(seen.folder, seen.budget, usual=usual)
        self._nothing.setVisible(not seen.found)
        if seen.found != self._found:  # else the focus stays where it is
            self._found = seen.found
            self._show_rows()
        self._look()

    def _show_rows(self) -> None:
        self._rows.removeWidget(self.choice)
        self.choice.hide()
        empty(self._rows)
        for one in self._found:
            row = BackupRow(one, self._outside.clock.now())
            row.check_wanted.connect(self._check)
            row.restore_wanted.connect(partial(self._choose, row))
            self._rows.addWidget(row)

    def _show_standing(self, standing: Standing) -> None:
        if standing.last is None:
            self._header.show_title(self.title, self.tr("None was made yet."))
            return
        at = when.full(standing.last, when.local_zone())
        self._header.show_title(self.title, self.tr("Last made: {at}").format(at=at))

    def _lay_out(self) -> None:
        content = QWidget()
        inside = column(content, steps=0)
        inside.addWidget(
            Muted(
                self.tr(
                    "The desk makes one a day by itself, when it is quiet or when you close it. Each "
                    "is encrypted: your passphrase or your recovery kit opens it. Keep one on a drive "
                    "in another place too: a copy on this computer is lost with it."
                )
            )
        )
        inside.addWidget(self._nothing)
        inside.addLayout(self._rows)
        inside.addWidget(self.choice)
        inside.addWidget(Heading(self.tr("Where they go"), 2))
        inside.addWidget(self.place)
        inside.addWidget(Heading(self.tr("Try your recovery kit"), 2))
        inside.addWidget(self.drill)
        inside.addWidget(Heading(self.tr("A new laptop"), 2))
        inside.addWidget(Muted(self.tr("Takes your practice there on a drive, step by step.")))
        self.move_button = buttons.quiet(
            self.tr("Move to a new laptop"), lambda: self.go.emit(Place(View.MOVE)), "export"
        )
        inside.addWidget(self.move_button, 0, Qt.AlignmentFlag.AlignLeading)
        inside.addStretch(1)
        whole = column(self)
        whole.addWidget(self._header)
        whole.addWidget(self.banner)
        if self.progress is not None:
            whole.addWidget(self.progress)
        whole.addWidget(scrolled(content, WIDEST), 1)

"""Ending a case: the steps as a list one works through, each kept at once; nothing is deleted."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.endings import Ending, Imports, Step
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.topics import Topic
from therapist_desk.services import endings
from therapist_desk.services.desk import Writer
from therapist_desk.services.endings import Before, Closing
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.draft_trouble import DraftTrouble
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, PageHeader, scrolled
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.endings import client_words
from therapist_desk.ui.pages.endings.retention_part import Confirmed, RetentionPart, day
from therapist_desk.ui.pages.endings.step_row import StepRow

T = TypeVar("T")


class EndingPage(ClientTab):
    """Shows how far the ending of one client's case is."""

    topics = frozenset(
        {
            *(Topic.CLIENT, Topic.CASE_ENDING, Topic.MESSAGE, Topic.TASK, Topic.AGREEMENT),
            *(Topic.NOTE, Topic.PRACTICE, Topic.CHAT),
        }
    )
    begins_new = False

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("End therapy")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._found: Closing | None = None
        self.banner = Banner()
        self.form = Form()
        self.form.add("ended_on", self.tr("Therapy ended on"), DateField())
        self.end_button = buttons.primary(self.tr("Therapy has ended"), self.begin, "ok")
        self.reopen_button = buttons.quiet(self.tr("Begin therapy again"), self.reopen, "undo")
        self._state = Muted("")
        self.imports = ChoiceField(self._imports())
        self.imports.setAccessibleName(self.tr("What becomes of imported chats"))
        self.retention = RetentionPart()
        self.rows = self._rows()
        self._autosave = Autosave(tasks, self._verb, self)
        DraftTrouble(self._autosave, self.banner)
        self._lay_out()
        self._join()

    def refresh(self) -> None:
        """Ask how the case stands."""
        client_id = self.client_id
        if client_id is not None:
            self.tasks.ask(self, lambda reader: endings.get(reader, client_id), self._show)

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's ending."""
        if client_id != self.client_id:
            self._autosave.leave()
            self._found = None
            self.banner.hide()
            self._content.setEnabled(False)
        super().show_client(client_id)

    def keep(self) -> None:
        """Keep the period that is being chosen as a draft."""
        self._autosave.save_now()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self._autosave.is_dirty or self._autosave.is_saving

    def begin(self) -> None:
        """Say that therapy ended on the day chosen."""
        found = self._found
        if found is None or not self.form.check():
            return
        ended_on = self.form.values()["ended_on"] or found.today
        self._do(
            lambda writer: endings.begin(writer, found.client.id, ended_on),
            lambda before: self._tell_with_undo(
                self.tr("Therapy has ended; the steps wait"), before
            ),
        )

    def reopen(self) -> None:
        """Take the ending back."""
        found = self._found
        if found is not None:
            self._do(
                lambda writer: endings.reopen(writer, found.client.id),
                lambda before: self._tell_with_undo(
                    self.tr("In therapy again; no period runs"), before
                ),
            )

    def tick(self, step: Step, *, done: bool) -> None:
        """Keep that a step is done, or is not."""
        found = self._found
        if found is not None:
            self._do(lambda writer: endings.set_done(writer, found.client.id, step, done=done))

    def _tell_with_undo(self, words: str, before: Before) -> None:
        def undo() -> None:
            self.tasks.do(self, lambda writer: endings.take_back(writer, before))

        self.told.emit(words, undo)

    def _do(self, verb: Callable[[Writer], T], done: Callable[[T], None] | None = None) -> None:
        self.banner.hide()
        self.tasks.do(self, verb, done, self._fail)

    def _fail(self, trouble: Exception) -> None:
        self.refresh()
        if isinstance(trouble, RuleBroken) and self.retention.show_error(trouble):
            return
        show_error(trouble, self.banner, self.form)

    def _on_preferences(self) -> None:
        """Show names or hide them at once, without asking anew."""
        if self._found is not None:
            self._show(self._found)

    def _decide(self) -> None:
        found = self._found
        if found is not None:
            imports = Imports(self.imports.value())
            self._do(lambda writer: endings.decide_imports(writer, found.client.id, imports))

    def _confirm(self, chosen: Confirmed) -> None:
        found = self._found
        if found is None:
            return
        self._autosave.forget()
        self._do(
            lambda writer: endings.confirm_retention(
                writer, found.client.id, chosen.rule, chosen.destroy_from, chosen.confirmed_by
            ),
            lambda _: self._on_confirmed(),
        )

    def _on_chosen(self) -> None:
        if self._found is not None and self.retention.form.is_dirty:
            self._autosave.typed()

    def _verb(self) -> Callable[[Writer], None]:
        draft = self.retention.draft()

        def verb(writer: Writer) -> None:
            if draft is not None:
                endings.keep_draft(writer, draft)

        return verb

    def _on_confirmed(self) -> None:
        self.retention.form.mark_clean()
        self.told.emit(self.tr("Period kept; a task comes when it is over"), None)

    def _say(self, template_id: str) -> None:
        """Write a shipped text in the language the client reads."""
        if self._found is not None:
            self._write(client_words.text_for(self._found.client, template_id))

    def _write(self, text: str) -> None:
        found = self._found
        if found is None:
            return
        client_id = found.client.id
        self._do(
            lambda writer: endings.prepare_message(writer, client_id, text),
            lambda _: self.go.emit(Place(View.WRITE, client_id)),
        )

    def _show(self, found: Closing) -> None:
        if found.client.id != self.client_id:
            return
        before, self._found = self._found, found
        hidden = self._outside.preferences.state.hide_names
        name = found.client.initials if hidden else found.client.name
        self._header.show_title(self.title, name)
        if before is None or before.ending.ended_on != found.ending.ended_on:
            self.form.set_values({"ended_on": found.ending.ended_on})
        self.end_button.setText(
            self.tr("Correct the day") if found.is_ended else self.tr("Therapy has ended")
        )
        self.reopen_button.setVisible(found.is_ended)
        self._state.setText(self._standing(found))
        self.imports.blockSignals(True)
        self.imports.set_value(found.ending.imports)
        self.imports.blockSignals(False)
        self.retention.show_closing(found, anew=before is None)
        for step, row in self.rows.items():
            row.show_state(
                self._about(step, found),
                done=found.is_done(step),
                said=found.ending.is_done(step),
                can_tick=step not in (Step.IMPORTS, Step.RETENTION),
            )
        self._content.setEnabled(True)

    def _standing(self, found: Closing) -> str:
        if not found.is_ended:
            return self.tr("Say first on which day therapy ended. The steps can be done any time.")
        left = len(found.open_steps)
        if left:
            return self.tr("%n step(s) left; they wait here as long as you need.", "", left)
        return self.tr("Every step is done.")

    def _about(self, step: Step, found: Closing) -> str:
        goodbye = self.tr("A last message, if you agreed on one. The guard is asked as ever.")
        if found.said_goodbye:
            goodbye = self.tr("A last message was sent. Tick it, or say goodbye in person.")
        agreed = len(found.in_force)
        return {
            Step.GOODBYE: goodbye,
            Step.CHATS: client_words.advice(found.client),
            Step.IMPORTS: self._count(
                self.tr(
                    "%n filed chat(s), part of the record and its period", "", found.filed_chats
                ),
                found.filed_chats,
            ),
            Step.TASKS: self._count(
                self.tr("%n open task(s)", "", found.open_tasks), found.open_tasks
            ),
            Step.AGREEMENTS: self._count(self.tr("%n agreement(s) in force", "", agreed), agreed),
            Step.NOTES: self._count(
                self.tr("%n note(s) to sign", "", found.unsigned), found.unsigned
            ),
            Step.RETENTION: self._kept(found.ending),
        }[step]

    def _kept(self, ending: Ending) -> str:
        if ending.confirmed_on is None:
            return self.tr("Nothing is deleted by itself. A complaint or a claim stops the period.")
        return self.tr("Kept until {day}; confirmed {on} by {who}. A task comes then.").format(
            day=day(ending.destroy_from), on=day(ending.confirmed_on), who=ending.confirmed_by
        )

    def _count(self, words: str, number: int) -> str:
        return words if number else self.tr("Nothing open.")

    def _imports(self) -> list[tuple[Imports, str]]:
        return [
            (Imports.UNDECIDED, self.tr("Not decided")),
            (Imports.NONE, self.tr("There are none")),
            (Imports.KEPT, self.tr("Kept with the record")),
            (Imports.DESTROYED, self.tr("To be destroyed, or destroyed")),
        ]

    def _rows(self) -> dict[Step, StepRow]:
        done = self.tr("Done")
        stands = self.tr("Nothing to do, or it may stand so")
        go = self._going
        return {
            Step.GOODBYE: StepRow(
                self.tr("Say goodbye"),
                done,
                [
                    (
                        self.tr("Write a last message…"),
                        "message",
                        lambda: self._say(client_words.GOODBYE),
                    )
                ],
            ),
            Step.CHATS: StepRow(
                self.tr("Delete the chat on both phones"),
                self.tr("Deleted here, and the client was told"),
                [
                    (
                        self.tr("Put this into a message…"),
                        "message",
                        lambda: self._say(client_words.DELETE_CHAT),
                    )
                ],
            ),
            Step.IMPORTS: StepRow(
                self.tr("Imported chats"),
                done,
                [(self.tr("Chats"), "message", go(View.CHATS))],
                more=self.imports,
            ),
            Step.TASKS: StepRow(
                self.tr("Open tasks"), stands, [(self.tr("Tasks"), "ok", go(View.TASKS))]
            ),
            Step.AGREEMENTS: StepRow(
                self.tr("Agreements"),
                stands,
                [(self.tr("Agreements"), "agreement", go(View.AGREEMENTS))],
            ),
            Step.NOTES: StepRow(
                self.tr("Last note and signature"),
                stands,
                [(self.tr("Notes"), "note", go(View.NOTES))],
            ),
            Step.RETENTION: StepRow(
                self.tr("How long the record is kept"), done, more=self.retention
            ),
        }

    def _going(self, view: View) -> Callable[[], None]:
        return lambda: self.go.emit(
            Place(view) if view is View.TASKS else Place(view, self.client_id)
        )

    def _join(self) -> None:
        self.imports.edited.connect(self._decide)
        self.retention.confirmed.connect(self._confirm)
        self.retention.edited.connect(self._on_chosen)
        for step, row in self.rows.items():
            row.ticked.connect(lambda done, step=step: self.tick(step, done=done))
        self._outside.preferences.changed.connect(self._on_preferences)

    def _lay_out(self) -> None:
        back = buttons.quiet(
            self.tr("Back to the client"),
            lambda: self.go.emit(Place(View.OVERVIEW, self.client_id)),
            "back",
        )
        self._header = PageHeader(self.title, actions=[back])
        self._content = QWidget()
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.grid(1.5))
        inside.addWidget(self.form)
        bar = Bar()
        bar.addWidget(self.end_button)
        bar.addWidget(self.reopen_button)
        inside.addLayout(bar)
        inside.addWidget(self._state)
        for row in self.rows.values():
            inside.addWidget(row)
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(1))
        layout.setSpacing(theme.grid(1.5))
        layout.addWidget(self._header)
        layout.addWidget(self.banner)
        layout.addWidget(scrolled(self._content, 720), 1)
        self._content.setEnabled(False)
        self.banner.hide()

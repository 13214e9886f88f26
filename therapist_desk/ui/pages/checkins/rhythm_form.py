"""Planning a rhythm: which questions, who begins, how often, from when on."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.question_sets import QuestionSet
from therapist_desk.domain.repeats import Every, Repeat
from therapist_desk.domain.rhythms import Rhythm, RhythmId
from therapist_desk.services import rhythms
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.draft_trouble import DraftTrouble
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.moments import DateField, TimeField
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.checkins import plan_words
from therapist_desk.ui.pages.checkins.checks_field import ChecksField


class RhythmForm(QFrame):
    """Plans or changes one rhythm; ``saved`` carries it as kept and as it was before (or None)."""

    saved = Signal(object, object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._tasks = tasks
        self._shown: Rhythm | None = None
        self._is_saving = False
        self._title, self._banner, self.form = Heading("", 3), Banner(), Form()
        self._fill_form()
        self._filling = False
        self._drafts = Autosave(tasks, self._draft_verb, self)
        DraftTrouble(self._drafts, self._banner)
        self.form.edited.connect(self._on_typed)
        foot = Bar()
        foot.end_from_here()
        foot.addWidget(buttons.quiet(self.tr("Cancel"), self._give_up))
        foot.addWidget(buttons.primary(self.tr("Save rhythm"), self.save, "save", ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.grid(1))
        column.addWidget(self._title)
        column.addWidget(self._banner)
        column.addWidget(self.form)
        column.addLayout(foot)

    def begin(self, client_id: ClientId, sets: Mapping[str, QuestionSet], today: date) -> None:
        """Plan a new one, from today on."""
        zone = when.local_zone()
        fresh = Rhythm(
            RhythmId(0), client_id, today, "18:00", zone, "FREQ=WEEKLY", next(iter(sets))
        )
        self._show(fresh, sets)

    def change(self, rhythm: Rhythm, sets: Mapping[str, QuestionSet]) -> None:
        """Change one."""
        self._show(rhythm, sets)

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self._drafts.is_dirty

    def keep(self) -> None:
        """Keep what is typed as a draft."""
        self._drafts.save_now()

    def put_away(self) -> None:
        """Show nothing any more; what was typed stays as a draft."""
        self._drafts.leave()
        self._shown = None
        self.hide()

    def save(self) -> None:
        """Keep what stands in the form; pressed twice, it is kept once."""
        self._banner.hide()
        before = self._shown
        if before is None or self._is_saving or not self.form.check():
            return
        self._is_saving = True
        rhythm = self._read(before)
        self._drafts.forget()

        def verb(writer: Writer) -> Rhythm:
            kept = rhythms.save(writer, rhythm)
            rhythms.forget_draft(writer, rhythm.client_id)
            return kept

        self._tasks.do(
            self,
            verb,
            lambda kept: self._on_saved(kept, before),
            self._on_failed,
        )

    def _on_saved(self, kept: Rhythm, before: Rhythm) -> None:
        self._is_saving = False
        if self._shown is before:
            self.put_away()
        self.saved.emit(kept, before if before.id else None)

    def _on_failed(self, trouble: Exception) -> None:
        self._is_saving = False
        self._on_typed()
        show_error(trouble, self._banner, self.form)

    def _give_up(self) -> None:
        shown = self._shown
        self._drafts.forget()
        if shown is not None:
            self._tasks.do(self, lambda writer: rhythms.forget_draft(writer, shown.client_id))
        self._shown = None
        self.hide()

    def _on_typed(self) -> None:
        if self._shown is not None and not self._filling:
            self._drafts.typed()

    def _draft_verb(self) -> Callable[[Writer], None]:
        assert self._shown is not None
        typed = self._read(self._shown)
        return lambda writer: rhythms.keep_draft(writer, typed)

    def _show(self, rhythm: Rhythm, sets: Mapping[str, QuestionSet]) -> None:
        self._drafts.leave()
        self._shown, self._filling = rhythm, True
        is_new = not rhythm.id
        self._title.setText(self.tr("Plan check-ins") if is_new else self.tr("Change this rhythm"))
        titles = [(key, plan_words.title(one)) for key, one in sets.items()]
        self._sets.set_choices([*titles, ("", plan_words.title(None))])
        repeat = Repeat.read(rhythm.rule)
        self.form.set_values(
            {
                "set_key": rhythm.set_key,
                "asks": rhythm.asks,
                "often": (repeat.every, repeat.interval) if repeat else None,
                "days": repeat.days if repeat else (),
                "begins_on": rhythm.begins_on,
                "at": time.fromisoformat(rhythm.at),
                "ended_on": rhythm.ended_on,
            }
        )
        self._follow()
        self._filling = False
        self._sets.setFocus()

    def _read(self, before: Rhythm) -> Rhythm:
        values = self.form.values()
        often, days = values["often"], values["days"]
        begins = values["begins_on"] or before.begins_on  # a draft may be half typed
        at = f"{values['at']:%H:%M}" if values["at"] else before.at
        repeat = None if often is None else Repeat(often[0], often[1])
        if repeat is not None and repeat.every is Every.WEEK:
            repeat = replace(repeat, days=tuple(days))
        changed = replace(
            before,
            set_key=values["set_key"] or "",
            asks=values["asks"],
            begins_on=begins,
            at=at,
            ended_on=values["ended_on"],
        )
        return replace(changed, rule=repeat.rule(changed.begins_at) if repeat else "")

    def _fill_form(self) -> None:
        self._sets = ChoiceField()
        self.form.add("set_key", self.tr("Questions"), self._sets)
        begins = [(True, self.tr("I ask")), (False, self.tr("The client writes unasked"))]
        self.form.add("asks", self.tr("Who begins"), ChoiceField(begins), same_line=True)
        self._often = ChoiceField(plan_words.often())
        self.form.add("often", self.tr("How often"), self._often)
        self.form.add("at", self.tr("Time"), TimeField(), same_line=True)
        days = {day: QLocale().standaloneDayName(day + 1) for day in range(7)}
        hint = self.tr("Without a tick it comes on the weekday of the first day.")
        self.form.add("days", self.tr("On"), ChecksField(days), hint=hint)
        self.form.add("begins_on", self.tr("First day"), DateField(), required=True)
        self.form.add("ended_on", self.tr("None any more from"), DateField(), same_line=True)
        self._often.edited.connect(self._follow)

    def _follow(self) -> None:
        often = self._often.value()
        self.form.show_only("days", shown=bool(often) and often[0] is Every.WEEK)

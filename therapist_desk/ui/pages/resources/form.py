"""The form of one entry of the library, with its file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.errors import Cancelled
from therapist_desk.domain.resources import LONGEST_WAIT, TITLE_LIMIT, Resource, ResourceId
from therapist_desk.services import attaching, resources
from therapist_desk.services.attachments import Received
from therapist_desk.services.desk import Writer
from therapist_desk.services.resources import Change
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.choosers import LanguageField
from therapist_desk.ui.kit.drafted_form import DraftedForm
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import ChoiceField, LongTextField, NumberField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.long_work import LongWork, WorkBar
from therapist_desk.ui.kit.moments import DateField
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.resources import words

_NAMES = (
    *("title", "kind", "language", "reading_level", "source", "link"),
    *("message", "checked_on", "check_months"),
)
_LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "uk", "zh")


class ResourceForm(DraftedForm[Resource]):
    """Edits one entry; what is typed waits over a lock, a file is brought in when it is saved."""

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks)
        self._outside = outside
        self._today = date.min
        self._received: Received | None = None
        self._work = LongWork(tasks, self)
        self._title = Heading("", 2)
        self._file = Muted("", wraps=True)
        self.save_button = buttons.primary(self.tr("Save"), self.save, "save")
        self.file_button = buttons.quiet(self.tr("Choose a file…"), self.choose_file, "folder")
        self._fill_form()
        self._lay_out()

    def begin(self, today: date) -> None:
        """Begin a new entry."""
        self.edit(Resource(ResourceId(0), "", checked_on=today), today)

    def edit(self, resource: Resource, today: date, *, goes_on: bool = False) -> None:
        """Edit an entry, or go on with what was typed and not saved."""
        self.make_way(goes_on=goes_on)
        self._drop_file()
        self._today = today
        self.banner.hide()
        words_ = self.tr("Change this entry") if resource.id else self.tr("New entry")
        self._title.setText(words_)
        self.form.set_values({name: getattr(resource, name) for name in _NAMES})
        self._subject = resource
        self._say_file()
        self.form.field("title").setFocus()

    def save(self) -> None:
        """Keep the entry with its file."""
        if self._subject is None or self._work.is_busy or not self.form.check():
            return
        entry, received = self._typed(), self._received
        self._keep(lambda writer: resources.change(writer, entry, received))

    def discard(self) -> None:
        """Throw away what is typed; whoever hears it can bring it back."""
        if self._subject is not None:
            typed = self._typed() if self.is_typing else None
            self._tasks.do(self, resources.forget_draft)
            self._drop_file()
            self._give_up(typed)

    def choose_file(self) -> None:
        """Bring a file into the vault; it belongs to the entry once that is saved."""
        path = self._outside.asker.choose_file(
            self.tr("Choose a file for the library"), [self.tr("All files (*)")]
        )
        if path is None or self._work.is_busy:
            return
        desk = self._tasks.desk
        self.banner.hide()
        self._work.run(
            self.tr("Bringing the file into the vault"),
            lambda told: attaching.take_file(desk, path, told),
            self._on_received,
            self._on_trouble,
        )

    def _on_received(self, received: Received) -> None:
        self._drop_file()
        if self._subject is None:  # left meanwhile
            self._received = received
            self._drop_file()
            return
        self._received = received
        self._goes_on = True
        self._say_file()

    def _on_trouble(self, trouble: Exception) -> None:
        if not isinstance(trouble, Cancelled):
            show_error(trouble, self.banner)

    def _on_saved(self, record: Change) -> None:
        if self._received is not None and record.now.content_id == self._received.content_id:
            self._received = None
        super()._on_saved(record)

    def _drop_file(self) -> None:
        """Take away what came in and is wanted no more; idle time clears what is left."""
        received, self._received = self._received, None
        if received is not None:
            desk, content_id = self._tasks.desk, received.content_id
            self._tasks.work(self, lambda: attaching.discard(desk, content_id), lambda _: None)

    def _say_file(self) -> None:
        name = self._received.name if self._received else ""
        if self._subject is not None:
            name = name or self._subject.file_name
        self._file.setText(name or self.tr("No file"))

    def _typed(self) -> Resource:
        assert self._subject is not None
        typed = self.form.values()
        return replace(self._subject, **typed | {"checked_on": typed["checked_on"] or self._today})

    def _draft_verb(self) -> Callable[[Writer], None]:
        entry = self._typed()
        return lambda writer: resources.keep_draft(writer, entry)

    def _is_of(self, subject: Resource, record: Change) -> bool:
        return subject.id in (0, record.now.id)

    def _fill_form(self) -> None:
        form = self.form
        form.add("title", self.tr("Title"), TextField(limit=TITLE_LIMIT), required=True)
        form.add("kind", self.tr("What it is"), ChoiceField(words.kinds().items()))
        form.add("language", self.tr("Language"), LanguageField(_LANGUAGES, "en"), same_line=True)
        levels = ChoiceField(words.levels().items())
        form.add("reading_level", self.tr("Reading level"), levels, same_line=True)
        form.add("link", self.tr("Link"), TextField("https://…", limit=1000))
        form.add("source", self.tr("Source"), TextField(self.tr("who wrote it, where it is from")))
        hint = self.tr("Plain and short. It may be read on a lock screen.")
        form.add("message", self.tr("Text for a message"), LongTextField(rows=4), hint=hint)
        form.add("checked_on", self.tr("Last checked"), DateField())
        months = NumberField(1, LONGEST_WAIT, self.tr(" months"))
        form.add("check_months", self.tr("Check again after"), months, same_line=True)
        form.edited.connect(self._on_typed)

    def _lay_out(self) -> None:
        top = Bar()
        top.addWidget(self._title)
        top.end_from_here()
        top.addWidget(buttons.quiet(self.tr("Discard"), self.discard))
        top.addWidget(self.save_button)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.grid(1.5))
        inside.addWidget(self.form)
        row = QHBoxLayout()
        row.setSpacing(theme.grid(1.5))
        row.addWidget(self.file_button)
        row.addWidget(self._file, 1)
        inside.addLayout(row)
        inside.addWidget(WorkBar(self._work))
        inside.addStretch(1)
        self._frame(top, content, 680)

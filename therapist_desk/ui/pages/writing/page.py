"""What one writes with: own formats of notes, phrases, messages, and words no dictionary knows."""

from therapist_desk.domain.topics import Topic
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import Page, PageHeader, column
from therapist_desk.ui.kit.places import MESSAGES, Place
from therapist_desk.ui.kit.tabs import Tabs
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.writing.formats_part import FormatsPart
from therapist_desk.ui.pages.writing.messages_part import MessagesPart
from therapist_desk.ui.pages.writing.phrases_part import PhrasesPart
from therapist_desk.ui.pages.writing.question_sets_part import QuestionSetsPart
from therapist_desk.ui.pages.writing.words_part import WordsPart


class WritingPage(Page):
    """Parts of it, each saved on its own."""

    topics = frozenset({Topic.SETTING})
    begins_new = True

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        del outside
        super().__init__(tasks, "")
        self.title = self.tr("Formats and phrases")
        self.setAccessibleName(self.title)
        self.phrases, self.formats = PhrasesPart(tasks), FormatsPart(tasks)
        self.messages, self.question_sets = MessagesPart(tasks), QuestionSetsPart(tasks)
        self.words = WordsPart(tasks)
        self._new = (self.phrases, self.messages, self.formats, self.question_sets)
        self.parts = Tabs()
        self.parts.setAccessibleName(self.tr("Parts of this page"))
        for part, title in (
            (self.phrases, self.tr("Phrases")),
            (self.messages, self.tr("Messages")),
            (self.formats, self.tr("Own formats")),
            (self.question_sets, self.tr("Question sets")),
            (self.words, self.tr("My words")),
        ):
            self.parts.addTab(part, title)
            part.told.connect(self.told)
        layout = column(self)
        subtitle = self.tr("What you write with. It stays in the vault, like your notes.")
        layout.addWidget(PageHeader(self.title, subtitle))
        layout.addWidget(self.parts, 1)

    def show_place(self, place: Place) -> None:
        """Show the messages, or the question set, where a place names them."""
        if place.record_id == MESSAGES:
            self.parts.setCurrentWidget(self.messages)
        elif str(Topic.QUESTION_SET) in place.wanted:
            self.parts.setCurrentWidget(self.question_sets)
            self.question_sets.list.selection.choose(place.record_id)

    def refresh(self) -> None:
        """Ask for what was typed and never saved, and for the words."""
        for part in (*self._new, self.words):
            part.refresh()

    def begin_new(self) -> None:
        """Begin a phrase or a format, whichever is in front."""
        part = self.parts.currentWidget()
        if part in self._new:
            part.begin_new()

    def save(self) -> None:
        """Save the part in front."""
        part = self.parts.currentWidget()
        if part in self._new:
            part.save()
        else:
            self.words.keep()

    def keep(self) -> None:
        """Keep what is typed on any part."""
        for part in (*self._new, self.words):
            part.keep()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault."""
        return any(part.has_unsaved_words for part in (*self._new, self.words))

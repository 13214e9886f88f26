"""Spelling in what is written: the dictionary of its language, words alike, and one's own words."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QPoint, Signal
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.writing.field import WritingField
from therapist_desk.ui.kit.writing.foot import OFF, Foot
from therapist_desk.ui.kit.writing.marks import Marks

if TYPE_CHECKING:
    from therapist_desk.services.spelling import Speller

MOST_BLOCKS = 2000
"""Paragraphs one press of F7 looks through."""


class Spelling(QObject):
    """Gives marks their unknown words; ``word_learnt`` carries one to be kept in the vault."""

    word_learnt = Signal(str)
    changed = Signal()

    def __init__(self, tasks: Tasks, foot: Foot) -> None:
        super().__init__(foot)
        self._tasks, self._foot = tasks, foot
        self._wanted = ""
        self._speller: Speller | None = None
        self._passed: frozenset[str] = frozenset()

    def use(self, chosen: str, language: str, country: str) -> None:
        """Look words up in the dictionary ``chosen``, or in that of ``language`` if it is "" ."""
        self._wanted = f"{chosen} {language} {country}"
        wanted = self._wanted

        def load() -> tuple[tuple[str, ...], str, "Speller | None"]:
            from therapist_desk.services import spelling  # reads dictionaries, seldom the same

            tag = chosen or spelling.best_tag(language, country)
            return spelling.tags(), tag, None if tag == OFF else spelling.load(tag)

        def show(found: tuple[tuple[str, ...], str, "Speller | None"]) -> None:
            if wanted == self._wanted:
                self._show(found, language)

        self._tasks.work(self, load, show)

    def pass_over(self, names: Iterable[str], own_words: Iterable[str]) -> None:
        """Call nothing wrong that is a name, or one's own word."""
        from therapist_desk.services import spelling

        self._passed = spelling.passed_over(names, own_words)
        self.changed.emit()

    def unknown(self, text: str) -> Iterable[tuple[int, int]]:
        """Return where words stand in ``text`` that are not known."""
        return self._speller.unknown(text, self._passed) if self._speller else ()

    def add_to(self, menu: QMenu, field: WritingField, marks: Marks, at: QPoint) -> None:
        """Put words like the unknown one at ``at`` on top of a menu."""
        place = marks.unknown_at(field.cursorForPosition(at).position())
        if place is not None:
            self._add(menu, field, place)

    def next_unknown(self, fields: Sequence[tuple[WritingField, Marks]]) -> bool:
        """Go to the next unknown word after the cursor and offer words like it."""
        focused = next((n for n, (field, _) in enumerate(fields) if field.hasFocus()), 0)
        for field, _ in (*fields[focused:], *fields[:focused]):
            after = field.textCursor().selectionEnd() if field.hasFocus() else -1
            place = self._first_unknown(field, after)
            if place is not None:
                self._offer(field, place)
                return True
        return False

    def _show(self, found: "tuple[tuple[str, ...], str, Speller | None]", language: str) -> None:
        tags, tag, self._speller = found
        self._foot.offer(tags, tag)
        trouble = ""
        if self._speller is None and tag != OFF:
            name = QLocale(language).nativeLanguageName() or language
            trouble = self.tr(
                "This computer has no dictionary for {language}, so spelling is not looked at."
            ).format(language=name)
        self._foot.tell_trouble(trouble)
        self.changed.emit()

    def _first_unknown(self, field: WritingField, after: int) -> tuple[int, int] | None:
        from therapist_desk.ui.kit.writing import counting

        block = field.document().findBlock(max(after, 0))
        for _ in range(MOST_BLOCKS):
            if not block.isValid():
                return None
            for start, end in counting.in_units(block.text(), self.unknown(block.text())):
                if block.position() + start >= after:
                    return block.position() + start, block.position() + end
            block = block.next()
        return None

    def _offer(self, field: WritingField, place: tuple[int, int]) -> None:
        cursor = field.textCursor()
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        field.setFocus()
        field.setTextCursor(cursor)
        menu = QMenu(field)
        menu.setAccessibleName(self.tr("Words like this one"))
        self._add(menu, field, place)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(field.viewport().mapToGlobal(field.cursorRect().bottomLeft()))

    def _add(self, menu: QMenu, field: WritingField, place: tuple[int, int]) -> None:
        speller, word = self._speller, _word(field, place)
        if speller is None:
            return
        first = menu.actions()[0] if menu.actions() else None
        waiting = QAction(self.tr("Looking for words like this one …"), menu)
        waiting.setEnabled(False)
        learn = QAction(self.tr("Add “{word}” to my words").format(word=word), menu)
        learn.triggered.connect(lambda: self.word_learnt.emit(word))
        line = menu.insertSeparator(first) if first else None
        menu.insertAction(line, waiting)  # type: ignore[arg-type]  # None puts it last
        menu.insertAction(line, learn)  # type: ignore[arg-type]

        def fill(words: list[str]) -> None:
            for one in words:
                action = QAction(one.replace("&", "&&"), menu)
                action.triggered.connect(lambda _=False, one=one: _replace(field, place, one))
                menu.insertAction(waiting, action)
            waiting.setVisible(not words)
            waiting.setText(self.tr("No word is like this one"))
            if words:
                menu.setActiveAction(menu.actions()[0])

        self._tasks.work(menu, lambda: speller.suggestions(word), fill)


def _word(field: WritingField, place: tuple[int, int]) -> str:
    return _cursor(field, place).selectedText()


def _replace(field: WritingField, place: tuple[int, int], word: str) -> None:
    cursor = _cursor(field, place)
    cursor.insertText(word)
    field.setTextCursor(cursor)


def _cursor(field: WritingField, place: tuple[int, int]) -> QTextCursor:
    cursor = QTextCursor(field.document())
    cursor.setPosition(place[0])
    cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
    return cursor

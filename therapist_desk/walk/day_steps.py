"""The steps of the walk about the day itself: Today, a task of one's own, and before a session."""

from PySide6.QtCore import Qt

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.tasks import Task, TaskKind
from therapist_desk.services import clients, notes, preparing, tasks
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.notes.tab import NotesTab
from therapist_desk.ui.pages.preparing.page import PreparePage
from therapist_desk.ui.pages.tasks.page import TasksPage
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk.hand import Hand

TASK = "Send the leaflet about panic"


def look_at_the_day(hand: Hand, shell: Shell) -> None:
    """Write a task down, put off another one by a key, and begin a note from what was prepared."""
    shell.show_view(View.TODAY)
    hand.picture("today-tasks")
    _tasks(hand, shell)
    _prepare(hand, shell)


def _tasks(hand: Hand, shell: Shell) -> None:
    desk = hand.app.desk
    assert desk is not None
    shell.show_view(View.TASKS)
    page = shell.pages[View.TASKS]
    assert isinstance(page, TasksPage)
    hand.until(page.list.model().rowCount, "the tasks are listed")
    page.begin_new()
    hand.fill(page.form.text, TASK)
    hand.picture("task-new")
    hand.press(Qt.Key.Key_Return)

    def ours(reader: Reader) -> bool:
        written = (one.about for one in tasks.open_now(reader))
        return any(isinstance(one, Task) and one.text == TASK for one in written)

    hand.until(lambda: desk.ask(ours), "the task was saved")
    hand.until(lambda: (one := page.chosen()) and one.kind is TaskKind.OWN, "it is chosen")
    hand.rest()
    page.list.setFocus()
    hand.press(Qt.Key.Key_W)
    hand.until(lambda: not desk.ask(ours), "it rests until next week")
    hand.picture("tasks")


def _prepare(hand: Hand, shell: Shell) -> None:
    desk = hand.app.desk
    assert desk is not None
    client_id = desk.ask(_fullest)
    shell.show_place(Place(View.PREP, client_id))
    page = shell.pages[View.PREP]
    assert isinstance(page, PreparePage)
    hand.until(page.begin_button.isVisible, "the page before the session is there")
    hand.picture("before-the-session")
    if not page.begin_button.isEnabled():  # the hour of the walk is not the hour of a session
        return
    before = len(desk.ask(lambda reader: notes.of_client(reader, client_id)))
    page.begin_button.setFocus()
    hand.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hand.until(
        lambda: len(desk.ask(lambda reader: notes.of_client(reader, client_id))) > before,
        "the note was begun",
    )
    tab = shell.tabs[View.NOTES]
    assert isinstance(tab, NotesTab)
    hand.until(lambda: tab.editor.isVisible() and tab.editor.note, "the note shows")
    hand.picture("note-begun")


def _fullest(reader: Reader) -> ClientId:
    """Return whom most is to be told of, among those whose note can be begun now if there are any."""

    def told(client_id: int) -> tuple[bool, int]:
        found = preparing.prepare(reader, ClientId(client_id))
        since = found.since
        much = len(since.checkins) + len(since.messages) + len(found.goals) + len(found.todos)
        return found.can_begin(reader.now) and bool(found.planned), much

    return ClientId(max(clients.listed(reader), key=told))

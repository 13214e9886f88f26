"""The window of an import: every question it asks, what it files, and what can be done afterwards."""

import threading
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from tests.support import filed
from tests.support.accessible import nameless
from tests.support.exports import CASES, cases
from tests.support.records import client, whatsapp
from tests.support.shown import unreached_by_tab, upward_tabs
from therapist_desk.domain.filed_chats import Side
from therapist_desk.importing import chats as files
from therapist_desk.importing import shredding
from therapist_desk.services import attachments, chats, checkins, clients, messages
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.chats.bubbles import BUBBLE_ROLE, _Shape
from therapist_desk.ui.pages.chats.tab import ChatsTab

TEXTS = ["Slept badly.", "I am sorry to hear it.", "The lantern helped.", "Good."]
RIGHT_TO_LEFT = "نمت أفضل"


@pytest.fixture
def mara(seat):
    return seat.do(clients.save, client(filed.NAME))


@pytest.fixture
def tab(seat, mara):
    shown = ChatsTab(seat.tasks, seat.outside)
    seat.show(shown)
    shown.show_client(mara.id)
    seat.settle()
    return shown


def words_on(page) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def read(seat, tab, path: Path) -> None:
    """Import a file up to its preview, or to what stands in the way."""
    tab.import_file(path)
    seat.wait(lambda: not tab.reading.work.is_busy)
    seat.settle()


def file(seat, tab, reason: str = "She asked for it.") -> None:
    """Wait for the preview and file it."""
    tab.panel.reason.set_value(reason)
    seat.wait(tab.panel.file_button.isEnabled)
    tab.panel.file()
    seat.wait(lambda: not tab.afterwards.isHidden())
    seat.settle()


def texts(seat, owner) -> list[str]:
    ids = seat.ask(chats.of_client, owner.id)
    found = seat.ask(chats.page, ids)
    return [found[one].text for one in ids if one in found]


def test_a_chat_is_shown_filed_and_taken_back_in_one_step(seat, tab, mara, tmp_path):
    read(seat, tab, filed.written(tmp_path, TEXTS))
    model = tab.panel.preview_model
    seat.wait(lambda: model.rowCount() == 4)
    first = model.index(0, 0).data(BUBBLE_ROLE)
    assert (first.side, first.text) == (Side.CLIENT, TEXTS[0])
    assert texts(seat, mara) == []
    file(seat, tab)
    assert texts(seat, mara) == TEXTS
    seat.wait(lambda: tab.messages.model().rowCount() == 4)
    said, undo = seat.told[-1]
    assert "4" in said
    undo()
    seat.wait(lambda: texts(seat, mara) == [])
    seat.settle()


def test_a_second_export_shows_what_is_there_and_files_the_rest(seat, tab, mara, tmp_path):
    read(seat, tab, filed.written(tmp_path, TEXTS[:3]))
    file(seat, tab)
    read(seat, tab, filed.written(tmp_path, TEXTS))
    model = tab.panel.preview_model
    seat.wait(lambda: model.rowCount() == 4)
    assert [model.index(row, 0).data(BUBBLE_ROLE).faint for row in range(4)] == [True] * 3 + [False]
    file(seat, tab)
    assert texts(seat, mara) == TEXTS


def test_a_chat_dropped_anywhere_on_the_page_is_shown_and_nothing_is_filed(
    seat, tab, mara, tmp_path
):
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(filed.written(tmp_path, TEXTS)))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    alone = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(40, 40), copy, dropped, left, alone)
    QApplication.sendEvent(tab, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(tab, QDropEvent(QPointF(40, 40), copy, dropped, left, alone))
    seat.wait(lambda: tab.panel.preview_model.rowCount() == 4)
    assert texts(seat, mara) == []


def test_the_head_of_a_bubble_is_whole_also_where_there_is_little_room(seat, tab, tmp_path):
    for most in (3, 4):
        read(seat, tab, filed.written(tmp_path, TEXTS[:most]))
        if most == 3:
            file(seat, tab)
    seat.wait(lambda: tab.panel.preview_model.rowCount() == 4)
    view = tab.panel.preview
    told = tab.panel.preview_model.index(0, 0).data(BUBBLE_ROLE)
    assert "filed already" in told.head
    room = view.fontMetrics().horizontalAdvance(told.head)
    view.setFixedWidth(int(room * 1.2))
    seat.settle()
    assert _Shape(view, told).inner.width() >= room


def test_unclear_dates_are_asked_with_the_first_and_last_day_of_each_reading(seat, tab, tmp_path):
    day = filed.FIRST.replace(month=4, day=3)
    read(seat, tab, filed.written(tmp_path, TEXTS, style="en-GB", first=day))
    answers = tab.panel.question.answers
    assert tab.panel.question.isVisible()
    assert [("April" in one.text(), "March" in one.text()) for one in answers] == [
        (True, False),
        (False, True),
    ]
    assert answers[0].text().count("2026") == 1, "one day is said as one day"
    answers[0].click()
    seat.wait(lambda: tab.panel.preview_model.rowCount() == 4)
    shown = tab.panel.preview_model.index(0, 0).data(BUBBLE_ROLE)
    assert "2026" in shown.head


def test_who_is_not_known_is_left_out_and_nothing_is_filed_without_a_client(seat, tab, tmp_path):
    path = filed.written(tmp_path, TEXTS * 2, names=("A", "B", "C"))
    read(seat, tab, path)
    assert set(tab.panel.people.sides.values()) == {Side.LEFT_OUT}
    seat.bot.wait(400)
    assert not tab.panel.file_button.isEnabled()
    assert "Say who is who" in words_on(tab.panel)
    tab.panel.people.choices["A"].set_value(Side.ME)
    seat.wait(tab.panel.file_button.isEnabled)
    tab.panel.file()
    assert "Say which of these people is your client." in words_on(tab.panel)


def test_another_clients_chat_is_a_question_that_has_to_be_answered(seat, tab, tmp_path):
    seat.do(clients.save, client("Ben Roth", phones=(whatsapp("+447700900124"),)))
    path = filed.written(tmp_path, TEXTS, names=("+44 7700 900124", filed.ME))
    read(seat, tab, path)
    tab.panel.people.choices["+44 7700 900124"].set_value(Side.CLIENT)
    tab.panel.people.choices[filed.ME].set_value(Side.ME)
    seat.wait(lambda: tab.panel.preview_model.rowCount() == 4)
    assert "Ben Roth" in words_on(tab.panel)
    assert not tab.panel.file_button.isEnabled()
    tab.panel.not_theirs.set_value(True)
    assert tab.panel.file_button.isEnabled()


def test_without_an_agreement_a_reason_is_asked_for_at_its_field(seat, tab, mara, tmp_path):
    read(seat, tab, filed.written(tmp_path, TEXTS))
    seat.wait(tab.panel.file_button.isEnabled)
    tab.panel.file()
    seat.wait(lambda: "Write why this chat is filed all the same." in words_on(tab.panel))
    assert texts(seat, mara) == []
    file(seat, tab)
    (chat,) = seat.ask(chats.chats_of, mara.id)
    assert chat.reason == "She asked for it."


BAD = [name for name, told in cases().items() if told.get("outcome") == "error"]


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_is_no_chat_gets_a_sentence_and_writes_nothing(seat, tab, mara, name):
    (path,) = [one for one in (CASES / name).iterdir() if one.name != "expected.json"]
    before = seat.ask(lambda reader: reader.row("SELECT max(seq) FROM audit_event"))
    read(seat, tab, path)
    assert tab.panel.banner.words.endswith(".")
    assert not tab.panel.file_button.isEnabled()
    assert seat.ask(lambda reader: reader.row("SELECT max(seq) FROM audit_event")) == before
    assert seat.ask(chats.chats_of, mara.id) == []


def test_the_plain_file_is_shredded_only_while_it_is_the_one_that_was_read(seat, tab, tmp_path):
    path = filed.written(tmp_path, TEXTS)
    read(seat, tab, path)
    file(seat, tab)
    path.write_text("something else, and longer than before" * 20, "utf-8")
    tab.afterwards.shred()
    seat.wait(lambda: "left alone" in tab.afterwards.words)
    assert path.exists()
    path.unlink()
    path = filed.written(tmp_path, [*TEXTS, "One more."])
    read(seat, tab, path)
    file(seat, tab)
    tab.afterwards.shred()
    seat.wait(lambda: "SSD" in tab.afterwards.words)
    assert not path.exists()


def test_files_of_the_zip_are_kept_on_choice_and_go_with_the_import(seat, tab, mara, tmp_path):
    path = tmp_path / "chat.zip"
    text = (
        f"[13.03.26, 09:00:00] {filed.NAME}: \u200e<Anhang: 00000004-PHOTO.jpg>\n"
        + filed.export(TEXTS, style="de iOS")
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("_chat.txt", text)
        archive.writestr("00000004-PHOTO.jpg", b"\xff\xd8\xff\xe0" + bytes(400))
    read(seat, tab, path)
    seat.wait(lambda: tab.panel.preview_model.rowCount() == 5)
    assert not tab.panel.with_files.isHidden()
    tab.panel.with_files.set_value(True)
    file(seat, tab)
    (kept,) = seat.ask(attachments.page, seat.ask(attachments.of_client, mara.id)).values()
    assert (kept.name, kept.size) == ("00000004-PHOTO.jpg", 404)
    tab.afterwards.undo_button.click()
    seat.wait(lambda: texts(seat, mara) == [])
    seat.wait(lambda: seat.ask(attachments.of_client, mara.id) == [])


def test_a_second_import_brings_the_files_of_messages_filed_earlier(seat, tab, mara, tmp_path):
    text = (
        f"[13.03.26, 09:00:00] {filed.NAME}: \u200e<Anhang: 00000004-PHOTO.jpg>\n"
        + filed.export(TEXTS, style="de iOS")
    )
    plain, packed = tmp_path / "_chat.txt", tmp_path / "chat.zip"
    plain.write_text(text, "utf-8")
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("_chat.txt", text)
        archive.writestr("00000004-PHOTO.jpg", b"\xff\xd8\xff\xe0" + bytes(400))
    read(seat, tab, plain)
    file(seat, tab)
    seat.wait(lambda: tab.messages.model().rowCount() == 5)
    tab.messages.selectRow(0)
    tab.open_file()
    seat.wait(lambda: "No file" in words_on(tab.banner))
    for _ in range(2):  # once more brings it no second time
        read(seat, tab, packed)
        seat.wait(lambda: tab.panel.preview_model.rowCount() == 5)
        assert not tab.panel.file_button.isEnabled()
        tab.panel.with_files.click()
        file(seat, tab)
        assert len(seat.ask(attachments.of_client, mara.id)) == 1
    assert len(texts(seat, mara)) == 5
    tab.messages.selectRow(0)
    tab.open_file()
    (kept,) = seat.ask(attachments.of_client, mara.id)
    seat.wait(lambda: seat.places and seat.places[-1][0] == Place(View.FILES, mara.id, kept))


@pytest.fixture
def with_chat(seat, tab, mara, tmp_path):
    read(seat, tab, filed.written(tmp_path, [*TEXTS, RIGHT_TO_LEFT]))
    file(seat, tab)
    seat.wait(lambda: tab.messages.model().rowCount() == 5)
    seat.wait(lambda: tab.messages.model().index(0, 0).data(BUBBLE_ROLE) is not None)
    return tab


def test_enter_marks_a_message_for_the_session_and_again_takes_it_off(seat, with_chat, mara):
    with_chat.messages.show_row(2)
    with_chat.messages.setFocus()
    seat.press(Qt.Key.Key_Return)
    seat.settle()
    seat.wait(lambda: len(seat.ask(chats.marked_ids, mara.id)) == 1)
    seat.wait(lambda: with_chat.messages.model().index(2, 0).data(BUBBLE_ROLE).star)
    seat.press(Qt.Key.Key_Return)
    seat.wait(lambda: not seat.ask(chats.marked_ids, mara.id))


def test_a_checkin_begins_with_the_words_and_the_form_is_opened(seat, with_chat, mara):
    with_chat.messages.show_row(0)
    with_chat.make_checkin()
    seat.settle()
    assert seat.ask(checkins.draft, mara.id).reply == TEXTS[0]
    assert seat.places[-1] == (Place(View.CHECKINS, mara.id, new=True),)


def test_a_summary_goes_to_the_contact_log_and_the_chat_can_go(seat, with_chat, mara):
    with_chat.messages.show_row(0)
    with_chat.summarise()
    with_chat.summary.text.set_value("Sleep and a lantern.")
    with_chat.summary._keep_in_log()
    seat.settle()
    log = seat.ask(messages.page, seat.ask(messages.of_client, mara.id))
    assert [one.text for one in log.values()] == ["Sleep and a lantern."]
    seat.asker.answers.append(True)
    (chat,) = seat.ask(chats.chats_of, mara.id)
    with_chat.filed.let_go_wanted.emit(chat)
    seat.wait(lambda: texts(seat, mara) == [])
    seat.wait(lambda: "let go on" in words_on(with_chat.filed))


def test_words_typed_find_their_messages(seat, with_chat):
    with_chat.find_field.set_value("lantern")
    seat.wait(lambda: with_chat.messages.model().rowCount() == 1)
    with_chat.find_field.set_value("")
    seat.wait(lambda: with_chat.messages.model().rowCount() == 5)


def test_another_client_sees_nothing_of_the_chat_or_of_an_import_under_way(
    seat, with_chat, tmp_path
):
    ben = seat.do(clients.save, client("Ben Roth"))
    read(seat, with_chat, filed.written(tmp_path, ["secretword"]))
    with_chat.show_client(ben.id)
    seat.settle()
    assert with_chat.messages.model().rowCount() == 0
    assert with_chat.panel.preview_model.rowCount() == 0
    assert "secretword" not in words_on(with_chat)


def test_hidden_names_are_hidden_in_every_bubble(seat, with_chat):
    seat.outside.preferences.change(hide_names=True)
    told = with_chat.messages.model().index(0, 0).data(BUBBLE_ROLE)
    assert "Mara" not in told.head + told.words


def test_every_control_has_a_name(seat, tab, tmp_path):
    read(seat, tab, filed.written(tmp_path, TEXTS))
    assert nameless(tab) == []


def test_tab_goes_down_the_questions_of_an_import_and_nowhere_else(seat, tab, tmp_path):
    read(seat, tab, filed.written(tmp_path, TEXTS))
    assert unreached_by_tab(tab) == []
    assert upward_tabs(tab.panel.people) == []
    field = tab.panel.people.choices[filed.NAME]
    field.setFocus()
    seat.press(Qt.Key.Key_Tab)
    assert seat.focused() is tab.panel.people.choices[filed.ME]
    seat.press(Qt.Key.Key_Tab)
    assert tab.panel.isAncestorOf(seat.focused())


def test_hidden_names_are_hidden_in_an_import_too(seat, tab, tmp_path):
    read(seat, tab, filed.written(tmp_path, TEXTS))
    model = tab.panel.preview_model
    seat.wait(lambda: model.rowCount() == 4)
    assert "Mara" in words_on(tab.panel.people)
    seat.outside.preferences.change(hide_names=True)
    seat.settle()
    fields = [one.accessibleName() for one in tab.panel.people.choices.values()]
    bubbles = [model.index(row, 0).data(BUBBLE_ROLE).words for row in range(4)]
    shown = "\n".join([words_on(tab.panel), *fields, *bubbles])
    assert "Mara" not in shown
    assert "M.E." in shown
    read(seat, tab, filed.written(tmp_path, TEXTS))
    assert "Mara" not in words_on(tab.panel)


def test_what_became_of_one_clients_file_is_not_said_of_anothers(
    seat, tab, mara, tmp_path, monkeypatch
):
    gate = threading.Event()
    shred = shredding.shred
    monkeypatch.setattr(shredding, "shred", lambda *told: (gate.wait(5), shred(*told)))
    read(seat, tab, filed.written(tmp_path, TEXTS))
    file(seat, tab)
    tab.afterwards.shred()
    ben = seat.do(clients.save, client("Ben Roth"))
    tab.show_client(ben.id)
    other = tmp_path / "ben"
    other.mkdir()
    read(seat, tab, filed.written(other, ["Hello", "Hi"], names=("Ben Roth", filed.ME)))
    file(seat, tab)
    gate.set()
    seat.wait(lambda: not (tmp_path / "WhatsApp Chat.txt").exists())
    seat.settle()
    assert tab.afterwards.shred_button.isVisible()
    assert "overwritten" not in tab.afterwards.words


def test_a_file_that_is_no_chat_troubles_no_other_client(seat, tab, tmp_path, monkeypatch):
    gate = threading.Event()
    looked = files.read
    monkeypatch.setattr(files, "read", lambda *told: (gate.wait(5), looked(*told))[1])
    ben = seat.do(clients.save, client("Ben Roth"))
    path = tmp_path / "no.txt"
    path.write_text("no chat at all")
    tab.import_file(path)
    tab.show_client(ben.id)
    gate.set()
    seat.wait(lambda: not tab.reading.work.is_busy)
    seat.settle()
    assert not tab.banner.isVisible()

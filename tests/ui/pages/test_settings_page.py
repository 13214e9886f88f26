"""Settings, changed by keyboard, acting at once and kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QSpinBox

from tests.support.accessible import nameless
from therapist_desk import paths
from therapist_desk.domain.messages import LinkStyle
from therapist_desk.services import settings, vaults
from therapist_desk.services.settings import DEFAULTS, Setting
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.settings import Preferences
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.theme import Scheme
from therapist_desk.ui.pages.settings.page import SettingsPage
from therapist_desk.ui.pages.settings.row import SettingRow


@pytest.fixture
def page(seat):
    return opened(seat)


def opened(seat):
    page = SettingsPage(seat.tasks, seat.outside)
    seat.show(page)
    seat.settle()
    return page


def control(page, kind, name):
    return next(each for each in page.findChildren(kind) if each.accessibleName() == name)


def press(seat, page, words):
    found = next(each for each in page.findChildren(QAbstractButton) if each.text() == words)
    found.setFocus()
    seat.press(Qt.Key.Key_Space)


def shown_titles(page):
    rows = [row for row in page.findChildren(SettingRow) if row.isVisible()]
    return [row.findChildren(QLabel)[0].text() for row in rows]


def kept(seat, setting):
    return seat.ask(settings.get, setting)


def test_the_window_changes_at_once_and_remembers_it(seat, page, tmp_path):
    told = []
    seat.outside.preferences.changed.connect(lambda: told.append(1))
    control(page, QComboBox, "Colours").setFocus()
    seat.press(Qt.Key.Key_End)
    size = control(page, QSpinBox, "Size")
    size.setFocus()
    size.selectAll()
    seat.type("150")
    seat.press(Qt.Key.Key_Tab)
    control(page, QCheckBox, "Hide names").setFocus()
    seat.press(Qt.Key.Key_Space)
    state = Preferences(tmp_path / "window.ini").state
    assert (state.scheme, state.ui_size, state.hide_names) == (Scheme.DARK, 150, True)
    assert len(told) == 3


def test_names_hidden_by_a_shortcut_elsewhere_are_shown_as_hidden_here(seat, page):
    seat.outside.preferences.change(hide_names=True)
    assert control(page, QCheckBox, "Hide names").isChecked()


def test_settings_of_the_vault_show_what_is_kept_there(seat):
    seat.do(settings.put, Setting.IDLE_MINUTES, "12")
    seat.do(settings.put, Setting.NOTE_FORMAT, "birp")
    seat.do(settings.put, Setting.LINK_STYLE, LinkStyle.WEB)
    seat.do(settings.put, Setting.TEXT_IN_LINK, "yes")
    page = opened(seat)
    assert control(page, QSpinBox, "Lock when nothing happens").value() == 12
    assert control(page, QComboBox, "Format of a new note").currentText() == "BIRP"
    assert control(page, QComboBox, "Open chats with").currentText() == "WhatsApp Web"
    assert control(page, QCheckBox, "Put the text into the link").isChecked()


def test_showing_settings_changes_none(seat, page):
    assert {each: kept(seat, each) for each in Setting} == DEFAULTS
    assert seat.ask(lambda reader: reader.rows("SELECT * FROM setting")) == []


def test_what_is_changed_is_kept_in_the_vault(seat, page):
    control(page, QComboBox, "Open chats with").setFocus()
    seat.press(Qt.Key.Key_End)
    control(page, QCheckBox, "Put the text into the link").setFocus()
    seat.press(Qt.Key.Key_Space)
    seat.wait(lambda: kept(seat, Setting.TEXT_IN_LINK) == "yes")
    assert kept(seat, Setting.LINK_STYLE) == LinkStyle.WA_ME


def test_a_change_made_just_before_a_lock_is_kept(seat, page):
    minutes = control(page, QSpinBox, "Lock when nothing happens")
    minutes.setFocus()
    seat.press(Qt.Key.Key_Up)
    seat.press(Qt.Key.Key_Up)
    assert page.has_unsaved_words
    page.keep()
    seat.settle()
    assert kept(seat, Setting.IDLE_MINUTES) == "7"
    assert not page.has_unsaved_words


def test_many_steps_of_the_arrow_keys_are_one_change(seat, page):
    control(page, QSpinBox, "Lock when nothing happens").setFocus()
    for _ in range(9):
        seat.press(Qt.Key.Key_Up)
    seat.wait(lambda: kept(seat, Setting.IDLE_MINUTES) == "14")
    events = seat.ask(lambda reader: reader.numbers("SELECT count(*) FROM audit_event"))
    assert events == [1]


def test_the_lock_cannot_be_switched_off_or_put_off_for_hours(page):
    minutes = control(page, QSpinBox, "Lock when nothing happens")
    assert (minutes.minimum(), minutes.maximum()) == (1, 60)


def test_process_notes_are_no_format_to_begin_a_note_with(page):
    formats = control(page, QComboBox, "Format of a new note")
    names = [formats.itemText(row) for row in range(formats.count())]
    assert len(names) == 16
    assert not any("Process" in name for name in names)


def test_a_setting_is_found_by_any_word_of_it(seat, page):
    page.search.setFocus()
    seat.type("meta history")
    assert shown_titles(page) == ["Open chats with", "Put the text into the link"]
    seat.press(Qt.Key.Key_Escape)
    assert "Colours" in shown_titles(page)


def test_a_section_is_found_by_its_heading(seat, page):
    page.search.setFocus()
    seat.type("appearance")
    assert shown_titles(page) == ["Colours", "Size", "Reduce motion", "Hide names"]


def test_a_search_that_finds_nothing_says_so_and_can_be_cleared(seat, page):
    page.search.setFocus()
    seat.type("zzz")
    assert shown_titles(page) == []
    press(seat, page, "Show all")
    assert "Colours" in shown_titles(page)


def test_only_languages_the_window_speaks_are_offered(page):
    chooser = control(page, QComboBox, "Language of the window")
    shipped = list((paths.resources() / "translations").glob("*.qm"))
    assert [chooser.itemText(row) for row in range(2)] == ["Like the system", "English"]
    assert chooser.count() == 1 + len(shipped)  # English has one too, for its plurals


def test_my_practice_is_one_click_away(seat, page):
    press(seat, page, "My practice")
    assert seat.places == [(Place(View.PRACTICE),)]


class FileManager(QObject):
    """Stands where the system's file manager does."""

    def __init__(self):
        super().__init__()
        self.opened = []
        QDesktopServices.setUrlHandler("file", self, "show")  # type: ignore[arg-type]  # the stub is wrong

    @Slot(QUrl)
    def show(self, url):
        self.opened.append(url.toLocalFile())


@pytest.fixture
def on_disk(seat, tmp_path):
    """The settings of a vault on the disk, another than the one the window remembers."""
    folder = tmp_path / "my vault, ünïque"
    seat.outside.preferences.change(vault=str(tmp_path / "another"))
    vault = vaults.create(folder, "six words", vaults.new_kit(), seat.clock, costs=vaults.FAST)
    tasks = Tasks(vault.desk)
    page = SettingsPage(tasks, seat.outside)
    seat.show(page)
    vault.desk.ask(lambda _: None).result()
    seat.settle()
    yield page, folder
    tasks.close()
    vault.close()


def test_the_folder_of_the_open_vault_is_opened(seat, on_disk):
    files = FileManager()
    page, folder = on_disk
    assert any(str(folder) in each.text() for each in page.findChildren(QLabel))
    press(seat, page, "Open folder")
    QDesktopServices.unsetUrlHandler("file")
    assert files.opened == [str(folder)]


def test_a_folder_that_is_gone_is_told(seat, on_disk):
    page, folder = on_disk
    folder.rename(folder.with_name("unplugged"))
    press(seat, page, "Open folder")
    assert seat.told == [("The folder can’t be opened from here", None)]


def test_versions_can_be_copied_and_hold_no_path(seat, page):
    seat.wait(page.versions.text)
    press(seat, page, "Copy")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Therapist Desk: ")
    assert "SQLCipher: 4" in copied
    assert str(Path.home()) not in copied


def test_everything_that_takes_the_focus_has_a_name(seat, page):
    seat.wait(page.versions.text)
    assert nameless(page) == []


def test_a_click_beside_a_tick_turns_it(seat, page):
    tick = control(page, QCheckBox, "Reduce motion")
    seat.bot.mouseClick(tick.parentWidget(), Qt.MouseButton.LeftButton)
    assert seat.outside.preferences.state.reduce_motion

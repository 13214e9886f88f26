"""The screen in a client's hands: the questions alone, no way back without the passphrase, nothing lost."""

import shutil
from contextlib import closing

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenuBar

from tests.support.accessible import nameless
from tests.support.clock import FixedClock
from tests.support.sat import NAME, PASSPHRASE, Sat
from therapist_desk.domain.errors import VaultUnwritable
from therapist_desk.domain.measure_scores import Way
from therapist_desk.services import measure_scores, measures, vaults
from therapist_desk.services.locking import LockReason
from therapist_desk.ui.kit.places import View
from therapist_desk.ui.shell.window import DeskWindow

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
KEYS = [
    *(
        (key, CTRL)
        for key in (Qt.Key.Key_K, Qt.Key.Key_F, Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_Z)
    ),
    *((Qt.Key(Qt.Key.Key_0 + number), CTRL) for number in range(1, 8)),
    *((key, CTRL) for key in (Qt.Key.Key_E, Qt.Key.Key_Tab, Qt.Key.Key_Comma)),
    *((key, CTRL | SHIFT) for key in (Qt.Key.Key_H, Qt.Key.Key_S, Qt.Key.Key_C, Qt.Key.Key_N)),
    *((key, ALT) for key in (Qt.Key.Key_F, Qt.Key.Key_E, Qt.Key.Key_C, Qt.Key.Key_Left)),
    *((key, Qt.KeyboardModifier.NoModifier) for key in (Qt.Key.Key_Escape, Qt.Key.Key_F1)),
    *((key, Qt.KeyboardModifier.NoModifier) for key in (Qt.Key.Key_F6, Qt.Key.Key_F10)),
    *((key, Qt.KeyboardModifier.NoModifier) for key in (Qt.Key.Key_F11, Qt.Key.Key_Menu)),
]


@pytest.fixture
def sat(qtbot, qapp, desk_app, tmp_path, closed_vault, keys_derived_once):
    shutil.copytree(closed_vault, tmp_path / "vault")
    made = Sat(qtbot, qapp, tmp_path)
    yield made
    if not made.reasons:
        made.desk.abandon()


def test_the_questions_stand_alone_on_the_full_screen_in_the_measures_own_words(sat):
    kiosk = sat.hand_over()
    assert sat.window.isFullScreen()
    sat.press(Qt.Key.Key_Return)
    said = sat.seen()
    assert measures.named("phq9").items[0].text in said
    assert measures.named("phq9").stem in said
    assert measures.named("phq9").credit in said
    assert NAME not in said
    assert "Clients" not in said
    assert not any(bar.isVisible() for bar in sat.window.findChildren(QMenuBar))
    assert nameless(kiosk) == []


def test_what_was_copied_from_the_record_cannot_be_pasted_by_the_client(sat):
    QApplication.clipboard().setText("Slept badly since the accident.")  # as Ctrl+C in a note does
    kiosk = sat.hand_over()
    assert QApplication.clipboard().text() == ""
    kiosk.ask_passphrase()
    kiosk.gate.passphrase.typing.paste()
    assert kiosk.gate.passphrase.typing.text() == ""


def test_a_menu_or_a_tip_left_open_is_gone_when_the_client_looks(sat):
    left = QLabel(NAME)
    left.setWindowFlag(Qt.WindowType.ToolTip)
    left.show()
    assert NAME in sat.seen()
    sat.hand_over()
    assert not left.isVisible()
    assert NAME not in sat.seen()


def test_the_window_comes_back_to_the_front_as_long_as_the_client_has_it(sat, monkeypatch):
    raised = []
    kiosk = sat.hand_over()
    monkeypatch.setattr(sat.window, "raise_", lambda: raised.append(sat.window))
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)  # another program has it
    QApplication.sendEvent(sat.window, QEvent(QEvent.Type.WindowDeactivate))
    sat.bot.waitUntil(lambda: raised == [sat.window])
    sat.come_back(kiosk)
    sat.bot.waitUntil(lambda: sat.window.content is sat.desk.shell)
    sat.bot.wait(250)
    raised.clear()
    QApplication.sendEvent(sat.window, QEvent(QEvent.Type.WindowDeactivate))
    sat.bot.wait(250)
    assert raised == []


def test_no_key_of_the_desk_leads_back_or_answers_a_question(sat):
    kiosk = sat.hand_over()
    sat.press(Qt.Key.Key_Return)
    for key, modifier in KEYS:
        sat.press(key, modifier)
        assert sat.window.content is kiosk
        assert NAME not in sat.seen()
    assert sat.window.isFullScreen()
    assert kiosk.score.answers == (None,) * 9


def test_the_same_keys_work_again_once_the_passphrase_led_back(sat):
    kiosk = sat.hand_over()
    sat.come_back(kiosk)
    sat.bot.waitUntil(lambda: sat.window.content is sat.desk.shell)
    assert not sat.window.isFullScreen()
    assert sat.desk.shell.isVisible()
    sat.press(Qt.Key.Key_1, CTRL)
    assert sat.desk.shell.page is sat.desk.shell.pages[View.TODAY]
    assert any(bar.isVisible() for bar in sat.window.findChildren(QMenuBar))


def test_closing_hides_the_questions_and_asks_for_the_passphrase(sat):
    kiosk = sat.hand_over()
    sat.press(Qt.Key.Key_Return)
    sat.answer(kiosk, 2)
    assert not sat.window.close()
    assert kiosk.gate.isVisible()
    assert measures.named("phq9").items[1].text not in sat.seen()
    assert not sat.window.close()
    kiosk.back_button.click()
    assert measures.named("phq9").items[1].text in sat.seen()
    assert sat.reasons == []


def test_a_wrong_passphrase_leads_nowhere(sat):
    kiosk = sat.hand_over()
    sat.come_back(kiosk, "not the right one")
    sat.bot.waitUntil(lambda: kiosk.gate.passphrase.problem.words != "")
    assert sat.window.content is kiosk
    assert NAME not in sat.seen()


def test_each_answer_is_kept_at_once_and_a_skipped_one_stays_blank(sat):
    kiosk = sat.hand_over()
    sat.press(Qt.Key.Key_Return)
    sat.answer(kiosk, 4)
    sat.press(Qt.Key.Key_PageDown)
    sat.answer(kiosk, 1)
    sat.settled()
    assert sat.draft().answers[:4] == (3, None, 0, None)
    sat.press(Qt.Key.Key_Backspace)
    sat.press(Qt.Key.Key_Backspace)
    sat.press(Qt.Key.Key_Backspace)
    sat.answer(kiosk, 2)
    sat.settled()
    assert sat.draft().answers[:4] == (1, None, 0, None)


def test_the_finished_form_is_kept_and_what_wants_a_talk_is_shown_at_once(sat):
    kiosk = sat.hand_over()
    sat.press(Qt.Key.Key_Return)
    sat.answer(kiosk, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2)
    sat.press(Qt.Key.Key_Return)
    sat.bot.waitUntil(kiosk.thanks.isVisible)
    (score,) = sat.listed()
    assert (score.way, score.answers[8], score.extras) == (Way.SCREEN, 2, {"difficulty": 1})
    assert sat.draft() is None
    assert "self-harm" not in sat.seen()
    sat.come_back(kiosk)
    sat.bot.waitUntil(lambda: sat.tab.reader.talk.isVisible())
    assert "Answer 9 (self-harm thoughts): More than half the days" in sat.seen()


@pytest.mark.parametrize("reason", [LockReason.IDLE, LockReason.SLEEP])
def test_a_lock_midway_loses_no_answer_and_the_next_window_is_no_full_screen(sat, reason):
    kiosk = sat.hand_over()
    sat.press(Qt.Key.Key_Return)
    sat.answer(kiosk, 4, 3)
    sat.desk.lock(reason)
    sat.bot.waitUntil(lambda: sat.reasons == [reason])
    with closing(vaults.unlock(sat.vault.folder, PASSPHRASE, FixedClock())) as again:
        kept = again.desk.ask(lambda reader: measure_scores.draft(reader, sat.client.id)).result()
    assert kept is not None
    assert kept.answers[:3] == (3, 2, None)
    sat.window.remember_place()
    other = DeskWindow(sat.desk._outside.preferences)
    sat.bot.addWidget(other)
    assert not other.isFullScreen()


def test_a_full_disk_shows_nothing_of_the_record_and_tells_the_client_whom_to_ask(sat, monkeypatch):
    kiosk = sat.hand_over()
    sat.press(Qt.Key.Key_Return)

    def full(*_):
        raise VaultUnwritable("The disk is full.")

    monkeypatch.setattr(measure_scores, "keep_draft", full)
    sat.answer(kiosk, 4)
    sat.bot.waitUntil(lambda: "Please tell your therapist" in sat.seen())
    sat.desk.lock_and_forget()
    sat.settled()
    sat.bot.wait(50)
    assert sat.reasons == []
    assert NAME not in sat.seen()
    assert sat.window.content is kiosk
    monkeypatch.undo()
    kiosk.keep()
    sat.settled()
    assert sat.draft().answers[0] == 3


def test_a_question_that_falls_away_is_no_blank(sat):
    kiosk = sat.hand_over("phq15")
    sat.press(Qt.Key.Key_Return)
    sat.answer(kiosk, 1, 1, 1)
    assert kiosk.question.away.isVisible()
    kiosk.question.away.click()
    assert not kiosk.question.away.isVisible()
    sat.answer(kiosk, *[1] * 11)
    assert "without an answer" not in sat.seen()
    sat.press(Qt.Key.Key_Return)
    sat.bot.waitUntil(kiosk.thanks.isVisible)
    (score,) = sat.listed()
    assert (score.reading.total, score.reading.high, score.reading.blank) == (0.0, 28.0, ())


def test_given_back_unfinished_the_answers_stand_before_the_therapist(sat):
    kiosk = sat.hand_over()
    sat.press(Qt.Key.Key_Return)
    sat.answer(kiosk, 2, 2)
    sat.come_back(kiosk)
    sat.bot.waitUntil(sat.tab.form.isVisible)
    assert sat.tab.form.form.values()["answers"][:3] == (1, 1, None)
    assert sat.listed() == ()


def test_a_form_without_any_answer_is_kept_as_nothing(sat):
    kiosk = sat.hand_over()
    sat.press(Qt.Key.Key_Return)
    for _ in range(10):
        sat.press(Qt.Key.Key_PageDown)
    kiosk.finish_button.click()
    assert kiosk.thanks.isVisible()
    sat.settled()
    assert (sat.listed(), sat.draft()) == ((), None)


def test_a_double_click_answers_one_question_and_not_the_next_one_too(sat):
    kiosk = sat.hand_over()
    sat.press(Qt.Key.Key_Return)
    QTest.mouseClick(kiosk.question.buttons[1], Qt.MouseButton.LeftButton)
    there_now = kiosk.question.buttons[1]
    for half in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        place, left = QPointF(there_now.rect().center()), Qt.MouseButton.LeftButton
        held = left if half is QEvent.Type.MouseButtonDblClick else Qt.MouseButton.NoButton
        alone = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(there_now, QMouseEvent(half, place, place, left, held, alone))
    assert kiosk.score.answers[:3] == (1, None, None)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_1, Qt.Key.Key_Space])
def test_a_key_held_down_answers_one_question_though_no_repeat_is_marked(sat, key):
    kiosk = sat.hand_over()
    sat.press(Qt.Key.Key_Return)
    let_go = sat.hold(key, 10_000, repeats=15)
    assert kiosk.score.answers[:3] == (0, None, None)
    let_go = sat.hold(key, let_go + 60, repeats=0)
    sat.hold(key, let_go + 60, repeats=0)
    assert kiosk.score.answers[:4] == (0, 0, 0, None)


def test_enter_held_on_the_first_page_or_the_last_question_goes_one_page_on(sat):
    kiosk = sat.hand_over()
    let_go = sat.hold(Qt.Key.Key_Return, 10_000, repeats=9)
    assert kiosk.score.answers == (None,) * 9
    sat.answer(kiosk, *[1] * 9)
    sat.hold(Qt.Key.Key_Return, let_go + 900, repeats=9)
    assert kiosk.end_page.isVisible()
    assert sat.listed() == ()


def test_a_fast_hand_on_several_keys_is_not_slowed(sat):
    kiosk = sat.hand_over()
    sat.press(Qt.Key.Key_Return)
    press, up = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    one, two = Qt.Key.Key_1, Qt.Key.Key_2
    strokes = [
        (press, one, 0),
        (press, two, 130),
        (up, one, 135),
        (press, one, 150),
        (up, two, 155),
    ]
    for kind, key, at in strokes:  # the next key goes down before the last one is up
        sat.strike(kind, key, 10_000 + at)
    assert kiosk.score.answers[:4] == (0, 1, 0, None)


def test_a_window_put_away_by_the_desktop_comes_back_with_its_questions(sat):
    kiosk = sat.hand_over()
    sat.window.showMinimized()
    sat.bot.waitUntil(lambda: not sat.window.isMinimized())
    assert sat.window.isFullScreen()
    assert sat.window.content is kiosk

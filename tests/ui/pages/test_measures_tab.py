"""Measures of a client: typed by digits alone, shown as published, and never more than was scored."""

from dataclasses import replace
from datetime import timedelta

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame

from tests.support.accessible import nameless
from tests.support.logged import press
from tests.support.measure_pack import written
from tests.support.records import client
from tests.support.shown import button, words_on
from therapist_desk.domain import measure_packs
from therapist_desk.domain import measure_scores as rules
from therapist_desk.domain.measure_scores import Way
from therapist_desk.domain.risk import RiskLevel
from therapist_desk.services import checkins, clients, disclosures, measure_scores, measures
from therapist_desk.ui.kit.fold import Fold
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.measures.page import MeasuresPage
from therapist_desk.ui.pages.measures.tab import MeasuresTab

FINE = (1, 1, 1, 1, 0, 0, 0, 0, 0)
DIAGNOSES = ("diagnos", "disorder", "depressive", "illness")


@pytest.fixture
def ada(seat):
    return seat.do(clients.save, client("Ada Moreau"))


@pytest.fixture
def tab(seat, ada):
    shown = MeasuresTab(seat.tasks, seat.outside)
    seat.show(shown)
    shown.show_client(ada.id)
    seat.settle()
    return shown


def keep(seat, owner, answers=FINE, name="phq9", days=0):
    measure = measures.named(name)
    at = (seat.clock.now() + timedelta(days=days), "UTC")
    score = replace(rules.fresh(measure, owner.id, Way.PAPER, at), answers=answers)
    return seat.do(measure_scores.save, score)


def give(seat, tab, name, way):
    tab.begin_new()
    seat.wait(tab.giving.isVisible)
    choice = tab.giving.choice
    choice.set_value(next(one for one in choice._values if one.id == name))
    getattr(tab.giving, way).click()
    seat.settle()


def shown(tab):
    return "\n".join(words_on(tab))


def listed(seat, owner):
    return seat.ask(measure_scores.listed, owner.id)


def type_digits(seat, text):
    for each in text:  # QTest types no Arabic
        alone = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(
            seat.focused(), QKeyEvent(QEvent.Type.KeyPress, ord(each), alone, each)
        )


@pytest.mark.parametrize("digits", ["321012300", "٣٢١٠١٢٣٠٠"])
def test_nine_digits_and_one_key_are_a_score(seat, ada, tab, digits):
    give(seat, tab, "phq9", "from_paper")
    type_digits(seat, digits)
    seat.wait(lambda: "12 of 27 · Moderate" in shown(tab))
    with seat.bot.waitSignal(tab.form.save_button.clicked):
        seat.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    (score,) = listed(seat, ada)
    assert score.answers == (3, 2, 1, 0, 1, 2, 3, 0, 0)
    assert seat.ask(measure_scores.draft, ada.id) is None


def test_space_leaves_one_blank_and_a_blank_is_never_a_zero(seat, ada, tab):
    give(seat, tab, "phq9", "from_paper")
    type_digits(seat, "11")
    seat.press(Qt.Key.Key_Space)
    type_digits(seat, "000002")
    seat.wait(lambda: "1 left blank, no total" in shown(tab))
    seat.wait(lambda: "Answer 9 (self-harm thoughts): More than half the days" in shown(tab))
    tab.save()
    seat.settle()
    (score,) = listed(seat, ada)
    assert score.answers == (1, 1, None, 0, 0, 0, 0, 0, 2)
    assert tab.reader.talk.isVisible()


def test_what_is_no_choice_shows_nothing_but_why_and_is_not_kept(seat, ada, tab):
    give(seat, tab, "phq9", "from_paper")
    type_digits(seat, "7")
    box = tab.form.form.field("answers").boxes[0]
    assert box.text() == "7"
    assert box.hasFocus()
    tab.form.form.field("answers").boxes[8].setFocus()
    type_digits(seat, "3")
    seat.wait(lambda: "Not valid: an answer is none" in shown(tab.form.reading))
    said = shown(tab.form.reading)
    assert "Answer 9" not in said
    tab.save()
    seat.settle()
    assert listed(seat, ada) == ()
    seat.wait(lambda: "Answer 1: a number from 0 to 3, or blank." in shown(tab))
    tab.keep()
    seat.settle()
    assert seat.ask(measure_scores.draft, ada.id).answers[0] == 7


def test_only_a_total_can_be_typed_with_a_comma_too(seat, ada, tab):
    give(seat, tab, "isi", "total_only")
    type_digits(seat, "29")
    tab.save()
    seat.settle()
    seat.wait(lambda: "lies between 0 and 28" in shown(tab))
    tab.form.form.fill({"given_total": "16,0"})
    tab.save()
    seat.settle()
    (score,) = listed(seat, ada)
    assert (score.way, score.given_total, score.reading.total) == (Way.TOTAL, 16.0, 16.0)


def test_another_scoring_keeps_the_choices_and_changes_their_numbers(seat, ada, tab):
    give(seat, tab, "k10", "from_paper")
    type_digits(seat, "1234512345")
    tab.form.form.fill({"scoring": "0-4"})
    assert tab.form.form.values()["answers"] == (0, 1, 2, 3, 4, 0, 1, 2, 3, 4)
    tab.save()
    seat.settle()
    (score,) = listed(seat, ada)
    assert (score.scoring, score.reading.total, score.reading.band) == ("0-4", 20.0, "")


def test_change_and_its_source_stand_there_where_a_figure_is_published(seat, ada, tab):
    keep(seat, ada, (2,) * 8 + (0,), days=-28)
    keep(seat, ada)
    seat.settle()
    tab.show_record(listed(seat, ada)[-1].id)
    seat.settle()
    seat.wait(lambda: "Reliable improvement (6 points or more)" in shown(tab))
    said = shown(tab)
    assert "NHS Talking Therapies: 6 points or more" in said
    assert "The lines: ⁨5 Mild⁩, ⁨10 Moderate⁩" in said
    keep(seat, ada, (3,) * 8, "phq8", days=-28)
    last = keep(seat, ada, (0,) * 8, "phq8")
    tab.show_record(last.id)
    seat.settle()
    seat.wait(lambda: "No figure says from where a change is reliable." in shown(tab))
    assert "eliable improvement" not in shown(tab.reader)


def test_no_word_of_the_desk_about_a_score_is_a_diagnosis(seat, ada, tab):
    last = keep(seat, ada, (3,) * 9)
    tab.show_record(last.id)
    seat.settle()
    seat.wait(lambda: "Range: Severe" in shown(tab.reader.reading))
    said = shown(tab.reader.reading).lower()
    assert [word for word in DIAGNOSES if word in said] == []


def test_what_was_said_about_an_answer_is_written_where_it_stands(seat, ada, tab):
    score = keep(seat, ada, (*FINE[:8], 1))
    tab.show_record(score.id)
    seat.settle()
    assert tab.reader.talk.isVisible()
    assert not tab.reader._bin.isVisible()
    tab.reader.talk_button.click()
    seat.settle()
    assert "Write what was said about it." in tab.banner.words
    tab.reader.talk_note.set_value("No plan, no intent.")
    tab.reader.talk_button.click()
    seat.settle()
    seat.wait(lambda: "No plan, no intent." in shown(tab))
    assert not tab.reader.talk.isVisible()


def test_from_an_answer_the_log_opens_with_a_level_proposed(seat, ada, tab):
    score = keep(seat, ada, (*FINE[:8], 1))
    went = []
    tab.go.connect(went.append)
    tab.show_record(score.id)
    seat.settle()
    tab.reader.log_button.click()
    seat.wait(lambda: went)
    assert went == [Place(View.CHECKINS, ada.id, new=True)]
    assert seat.ask(checkins.draft, ada.id).checkin.risk_level is RiskLevel.CONCERN
    tab.reader.log_button.click()
    seat.settle()
    assert "not saved" in tab.banner.words


def test_what_is_half_typed_about_an_answer_waits_over_a_lock(seat, ada, tab):
    score = keep(seat, ada, (*FINE[:8], 1))
    tab.show_record(score.id)
    seat.settle()
    tab.reader.talk_note.setFocus()
    seat.type("No plan")
    assert tab.has_unsaved_words
    tab.keep()
    seat.settle()
    assert not tab.has_unsaved_words
    again = MeasuresTab(seat.tasks, seat.outside)
    seat.show(again)
    again.show_client(ada.id)
    seat.wait(lambda: again.reader.talk_note.value() == "No plan")
    again.reader.talk_button.click()
    seat.settle()
    assert seat.ask(measure_scores.get, score.id).talk == ""


def test_an_amended_score_shows_what_stood_before(seat, ada, tab):
    score = keep(seat, ada)
    tab.show_record(score.id)
    seat.settle()
    tab.reader.amend.click()
    seat.wait(tab.form.isVisible)
    tab.form.form.field("answers").boxes[0].setFocus()
    type_digits(seat, "3")
    tab.save()
    assert len(listed(seat, ada)) == 1
    tab.form.form.fill({"amend_reason": "Misread."})
    tab.save()
    seat.settle()
    (now,) = listed(seat, ada)
    assert (now.amends, now.reading.total) == (score.id, 6.0)
    seat.wait(lambda: "4 of 27" in shown(tab.reader))


def test_what_is_half_typed_waits_with_its_client_alone(seat, ada, tab):
    give(seat, tab, "gad7", "from_paper")
    type_digits(seat, "12")
    ben = seat.do(clients.save, client("Ben"))
    tab.show_client(ben.id)
    seat.settle()
    assert tab.banner.words == ""
    assert not tab.form.isVisible()
    tab.show_client(ada.id)
    seat.settle()
    assert "wait here that were not saved" in tab.banner.words
    assert seat.ask(measure_scores.draft, ada.id).answers[:2] == (1, 2)


def test_the_trend_of_a_measure_goes_on_paper_with_its_line_in_the_log(seat, ada, tab):
    for days, worst in ((-28, 3), (-14, 2)):
        keep(seat, ada, (worst, *FINE[1:]), days=days)
    tab.show_record(keep(seat, ada).id)
    seat.settle()
    seat.wait(lambda: tab.reader.chart is not None and tab.reader.chart.isVisible())
    papers = []

    def printed(pdf, *_):
        papers.append(pdf)
        return True

    tab.reader.paper._print = printed
    press(seat, tab.reader, "Print…")
    assert tab.reader.paper.form.values()["to_whom"] == "Ada Moreau"
    press(seat, tab.reader, "Choose a printer…")
    seat.wait(lambda: seat.told)
    (page,) = pypdfium2.PdfDocument(papers[0])
    text = page.get_textpage().get_text_range()
    said = ("4 of 27", "5 of 27", "6 of 27", "no diagnosis", measures.named("phq9").credit[:30])
    assert all(one in text for one in said)
    assert 3 in {one.type for one in page.get_objects()}  # a picture
    (left,) = seat.ask(disclosures.page, seat.ask(disclosures.listed)).values()
    assert (left.disclosure.client_id, left.disclosure.format) == (ada.id, "Paper")


def test_the_bin_gives_a_score_back(seat, ada, tab):
    score = keep(seat, ada)
    tab.show_record(score.id)
    seat.settle()
    tab.reader._want_bin()
    seat.settle()
    assert listed(seat, ada) == ()
    seat.told[-1][1]()
    seat.settle()
    assert [one.id for one in listed(seat, ada)] == [score.id]


def test_the_delete_key_puts_a_score_into_the_bin(seat, ada, tab):
    score = keep(seat, ada)
    tab.show_record(score.id)
    seat.settle()
    tab.list.setFocus()
    seat.press(Qt.Key.Key_Delete)
    seat.settle()
    assert listed(seat, ada) == ()


def test_a_measure_without_its_text_is_never_handed_over(seat, ada, tab):
    tab.begin_new()
    seat.wait(tab.giving.isVisible)
    tab.giving.findChild(Fold).open()
    for measure in tab.giving.choice._values:
        tab.giving.choice.set_value(measure)
        assert tab.giving.on_screen.isVisible() == measure.has_text
        assert measure.licence in shown(tab.giving)


def test_every_control_has_a_name(seat, ada, tab):
    keep(seat, ada, (*FINE[:8], 1))
    seat.settle()
    assert nameless(tab) == []
    give(seat, tab, "phq9", "from_paper")
    assert nameless(tab) == []


def test_a_licensed_measure_is_loaded_and_removed_and_core_10_switched_on(seat, ada, tmp_path):
    page = MeasuresPage(seat.tasks, seat.outside)
    seat.show(page)
    seat.settle()
    page.switches["core10"].click()
    seat.settle()
    assert "core10" in {one.id for one in seat.ask(measures.offered)}
    path = tmp_path / "lantern.json"
    path.write_bytes(written(bands=[{"min": 0, "max": 5, "label": "Low"}]))
    seat.asker.answers.append(path)
    page.load()
    seat.wait(lambda: page.banner.words)
    assert "bands: do not end at 6" in page.banner.words
    path.write_bytes(written())
    seat.asker.answers.append(path)
    page.load()
    seat.wait(lambda: "lantern3" in page.removers)
    assert nameless(page) == []
    page.removers["lantern3"].click()
    seat.wait(lambda: "lantern3" not in page.removers)
    assert seat.ask(measures.packs) == []
    assert measure_packs.read(written()).measure == "lantern3"


def test_what_was_loaded_stands_first_with_its_name_in_one_line(seat, ada):
    seat.do(measures.load, measure_packs.read(written()))
    page = MeasuresPage(seat.tasks, seat.outside)
    seat.show(page)
    page.resize(1000, 700)
    seat.settle()
    cards = [each for each in page.findChildren(QFrame) if each.property("surface") == "card"]
    titles = [each.findChildren(Heading)[0] for each in cards]
    assert cards[0].accessibleName() == "Lantern Scale (LS-3)"
    lines = [each.heightForWidth(each.width()) / each.fontMetrics().height() for each in titles]
    assert max(lines) < 1.6, "names are broken though there is room beside them"


def test_the_credit_of_a_measure_is_seen_and_its_licence_and_sources_a_press_away(seat, tab):
    phq9 = measures.named("phq9")
    giving = tab.giving
    giving.offer([phq9])
    page = MeasuresPage(seat.tasks, seat.outside)
    for shown in (giving, page):
        seat.show(shown)
        seat.settle()
        words = "\n".join(words_on(shown))
        assert phq9.credit in words
        assert phq9.licence not in words
        button(shown, "Licence and sources").click()
    assert phq9.licence in "\n".join(words_on(giving))


def test_measures_offered_late_are_offered_to_no_other_client(seat, tab):
    bo = seat.do(clients.save, client("Bo Roth"))
    tab.begin_new()
    tab.show_client(bo.id)
    seat.settle()
    assert not tab.giving.isVisible()


def test_the_keyboard_stays_on_a_measure_switched_on_by_it(seat, ada):
    page = MeasuresPage(seat.tasks, seat.outside)
    seat.show(page)
    seat.settle()
    page.switches["core10"].setFocus()
    for is_on in (True, False):
        seat.press(Qt.Key.Key_Space)
        seat.settle()
        assert seat.focused() is page.switches["core10"]
        assert ("core10" in {one.id for one in seat.ask(measures.offered)}) is is_on

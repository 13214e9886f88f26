"""A step of the walk: a measure typed by digits, another one on the screen of a client, and its trend."""

from datetime import timedelta

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.measure_scores import Way
from therapist_desk.domain.measures import Measure
from therapist_desk.services import measures
from therapist_desk.services.locked_vaults import REHEARSAL_PASSPHRASE
from therapist_desk.ui.kit.charts import ChartCard
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.measures.answers_field import AnswersField
from therapist_desk.ui.pages.measures.kiosk import Kiosk
from therapist_desk.ui.pages.measures.tab import MeasuresTab
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.ui.shell.window import FIRST
from therapist_desk.walk.hand import Hand

_BEFORE = timedelta(days=14)


def measure(hand: Hand, shell: Shell, client_id: ClientId) -> None:
    """Type one form from paper, let the client answer the next one, and come back to the trend."""
    shell.show_place(Place(View.MEASURES, client_id))
    tab = shell.tabs[View.MEASURES]
    assert isinstance(tab, MeasuresTab)
    hand.until(tab.isVisible, "the measures are shown")
    phq9 = measures.named("phq9")
    _type_from_paper(hand, tab, phq9)
    tab.begin_new()
    hand.until(tab.giving.isVisible, "a measure can be chosen")
    tab.giving.wanted.emit(phq9, Way.SCREEN, "")
    hand.until(lambda: tab.kiosk is not None and tab.kiosk.isVisible(), "the screen is handed over")
    assert tab.kiosk is not None
    _answer(hand, tab.kiosk)
    kiosk = tab.kiosk
    kiosk.leave_button.click()
    hand.fill(kiosk.gate.passphrase.typing, REHEARSAL_PASSPHRASE)
    kiosk.gate.open_button.click()
    hand.until(lambda: tab.reader.isVisible() and tab.kiosk is None, "the passphrase led back")
    hand.until(lambda: _has_room(tab.reader.chart), "the trend stands in its place")
    hand.picture("score-and-trend")


def _has_room(chart: ChartCard | None) -> bool:
    return chart is not None and chart.height() >= chart.minimumSizeHint().height()


def _type_from_paper(hand: Hand, tab: MeasuresTab, phq9: Measure) -> None:
    tab.begin_new()
    hand.until(tab.giving.isVisible, "a measure can be chosen")
    tab.giving.wanted.emit(phq9, Way.PAPER, "")
    hand.until(tab.form.isVisible, "answers can be typed")
    earlier = tab.form.form.values()["taken_at"] - _BEFORE
    tab.form.form.set_values({"taken_at": earlier})
    answers = tab.form.form.field("answers")
    assert isinstance(answers, AnswersField)
    for box, digit in zip(answers.boxes, "221220110", strict=True):
        hand.fill(box, digit)
    tab.save()
    hand.until(tab.reader.isVisible, "the score was kept and is shown")


def _answer(hand: Hand, kiosk: Kiosk) -> None:
    kiosk.begin_button.click()
    kiosk.window().resize(FIRST)  # where there is no screen, a full one is small
    hand.picture("kiosk")
    for place in (1, 1, 0, 1, 0, 0, 1, 0, 0, 1):
        kiosk.question.buttons[place].click()
    kiosk.finish_button.click()
    hand.until(kiosk.thanks.isVisible, "the answers were kept")

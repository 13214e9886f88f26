"""The steps of the walk between two sessions: questions that go out, a reply scored, the chart."""

from therapist_desk.domain.clients import ClientId
from therapist_desk.services import checkins, clients
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit.chart_panel import EVERYTHING
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.checkins.ratings_chart import RatingsChart
from therapist_desk.ui.pages.checkins.tab import CheckInsTab
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk.hand import Hand

REPLY = "6\n6.5\nlighter"


def look_between(hand: Hand, shell: Shell) -> None:
    """Look at what is planned and asked, score a reply to it, and read the chart by keys."""
    desk = hand.app.desk
    assert desk is not None
    client_id = desk.ask(_told_most)
    shell.show_place(Place(View.CHECKINS, client_id))
    tab = shell.tabs[View.CHECKINS]
    assert isinstance(tab, CheckInsTab)
    chart = tab.findChild(RatingsChart)
    assert chart is not None
    hand.until(chart.isVisible, "the chart is drawn")
    chart.panel.days.set_value(EVERYTHING)
    chart.panel.plot.setFocus()
    hand.rest()
    hand.picture("check-in-chart")
    tab.show_rhythms()
    hand.until(tab.rhythms.asking.choice.count, "the questions are there")
    hand.rest()
    hand.picture("question-set")
    _score(hand, tab)


def _score(hand: Hand, tab: CheckInsTab) -> None:
    """Paste a reply to three questions and see it become ratings; it is not saved here."""
    tab.begin_new()
    hand.until(tab.form.isVisible, "the form opened")
    hand.rest()
    tab.form.fields.field("question_set").set_value("daily3")  # type: ignore[attr-defined]
    tab.form.fields.reply.set_value(REPLY)
    hand.until(lambda: tab.form.fields.values()["ratings"], "the reply was read")
    hand.rest()
    hand.picture("paste-to-score")
    tab.form.discard()


def _told_most(reader: Reader) -> ClientId:
    """Return whose check-ins are the most."""
    found = clients.listed(reader)
    return ClientId(max(found, key=lambda one: len(checkins.of_client(reader, ClientId(one)))))

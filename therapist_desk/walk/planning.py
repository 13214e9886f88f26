"""The steps of the walk about plans: a goal written and rated, a safety plan written together."""

from therapist_desk.app import App
from therapist_desk.domain.clients import ClientId
from therapist_desk.services import plans, safety_plans
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.plans.tab import PlanTab
from therapist_desk.ui.pages.safety_plans.page import SafetyPlanPage
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk.hand import Hand


def make_plan(app: App, shell: Shell, hand: Hand, client_id: ClientId) -> None:
    """Write a plan of one goal, rate it, and look at the one of the client with most to show."""
    assert app.desk is not None
    desk = app.desk
    shell.show_place(Place(View.PLAN, client_id, new=True))
    tab = shell.tabs[View.PLAN]
    assert isinstance(tab, PlanTab)
    hand.until(lambda: tab.editor.isVisible() and tab.editor.goals, "the plan can be written")
    goal = tab.editor.goals[0]
    hand.fill(goal.form.field("problem"), "Wakes at four and cannot go back to sleep")
    hand.fill(goal.form.field("text"), "Sleep through five nights a week")
    hand.picture("plan-write")
    tab.editor.save_button.click()

    def saved() -> bool:
        return desk.ask(lambda reader: plans.folder(reader, client_id)).plan is not None

    hand.until(saved, "the plan was saved")
    hand.until(lambda: tab.reader.cards, "the plan shows")
    tab.reader.cards[0].rate()

    def rated() -> bool:
        return bool(desk.ask(lambda reader: plans.folder(reader, client_id)).ratings)

    hand.until(rated, "the goal was rated")
    hand.picture("plan")


def make_safety_plan(app: App, shell: Shell, hand: Hand, client_id: ClientId) -> None:
    """Write a safety plan, two presses away from wherever one is."""
    assert app.desk is not None
    desk = app.desk
    shell.show_place(Place(View.SAFETY_PLAN, client_id))
    page = shell.pages[View.SAFETY_PLAN]
    assert isinstance(page, SafetyPlanPage)
    page.begin_new()
    hand.until(page.form.isVisible, "the safety plan can be written")
    hand.fill(page.form.form.field("signs"), "I stop answering, and I lie awake.")
    hand.fill(page.form.form.field("alone"), "Shower, walk, call my sister.")
    page.form.save_button.click()

    def saved() -> bool:
        return desk.ask(lambda reader: safety_plans.folder(reader, client_id)).plan is not None

    hand.until(saved, "the safety plan was saved")
    hand.until(page.reader.isVisible, "the safety plan shows")
    hand.picture("safety-plan")

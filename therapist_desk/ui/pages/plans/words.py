"""Plans in the person's words: states of a goal, the five steps of its scale, the paper."""

from collections.abc import Sequence
from datetime import UTC, datetime, time

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from therapist_desk.domain.plans import GoalRating, GoalState
from therapist_desk.exporting.charts import ChartPoint
from therapist_desk.exporting.plan_paper import PlanWords
from therapist_desk.ui.kit import when

STATE_TONES = {GoalState.OPEN: "info", GoalState.REACHED: "good", GoalState.LEFT: "quiet"}


def states() -> dict[GoalState, str]:
    """Return the states of a goal in words."""
    return {
        GoalState.OPEN: QCoreApplication.translate("plans", "Worked on"),
        GoalState.REACHED: QCoreApplication.translate("plans", "Reached"),
        GoalState.LEFT: QCoreApplication.translate("plans", "Left for now"),
    }


def steps() -> dict[int, str]:
    """Return the five steps of goal attainment in words, the best first."""
    return {
        2: QCoreApplication.translate("plans", "Much more than expected"),
        1: QCoreApplication.translate("plans", "More than expected"),
        0: QCoreApplication.translate("plans", "As expected"),
        -1: QCoreApplication.translate("plans", "Less than expected"),
        -2: QCoreApplication.translate("plans", "Much less than expected"),
    }


def signed(value: int) -> str:
    """Return "+1", "0" or "−2"."""
    if not value:
        return "0"
    return f"{'+' if value > 0 else '−'}{QLocale().toString(abs(value))}"


def step(value: int) -> str:
    """Return a step with its number, as "+1 · More than expected"."""
    return f"{signed(value)} · {steps()[value]}"


def points(ratings: Sequence[GoalRating]) -> list[ChartPoint]:
    """Return ratings as points of a chart."""
    return [
        ChartPoint(
            datetime.combine(one.rated_on, time(12), UTC),
            one.value,
            when.full_day(one.rated_on),
            f"{step(one.value)}. {one.remark}" if one.remark else step(one.value),
            signed(one.value),
        )
        for one in ratings
    ]


def for_paper() -> PlanWords:
    """Return the words of a printed plan in the language of the window."""
    translate = QCoreApplication.translate
    return PlanWords(
        language=QLocale().name(),
        right_to_left=QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        title=translate("plans", "Plan"),
        client=translate("plans", "Client"),
        written=translate("plans", "Written"),
        reviewed=translate("plans", "Reviewed together"),
        review_on=translate("plans", "Next review"),
        problem=translate("plans", "Problem"),
        objectives=translate("plans", "Steps on the way"),
        interventions=translate("plans", "What we do for it"),
        rated=(
            translate("plans", "Rated on"),
            translate("plans", "How far"),
            translate("plans", "Remark"),
        ),
        states=states(),
        steps={value: step(value) for value in steps()},
        day=when.full_day,
    )

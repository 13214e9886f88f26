"""Plans on paper: the plan with how its goals go, and the safety plan for a pocket or a fridge."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from therapist_desk.domain.plans import Goal, GoalRating, GoalState, Plan
from therapist_desk.domain.practice import CrisisLine, Practice
from therapist_desk.domain.safety_plans import COPIES, PROFESSIONALS, Form, SafetyPlan
from therapist_desk.exporting.document import (
    Block,
    Bullets,
    Document,
    Fields,
    Heading,
    Paragraph,
    Rule,
    Table,
)
from therapist_desk.exporting.letterhead import letterhead, paper_size

SAFETY_PLAN_FILE = "safety-plan.pdf"
PLAN_FILE = "plan.pdf"


@dataclass(frozen=True, slots=True)
class PlanWords:
    """The fixed words of a plan on paper, and how days and ratings are written."""

    language: str
    right_to_left: bool
    title: str
    client: str
    written: str
    reviewed: str
    review_on: str
    problem: str
    objectives: str
    interventions: str
    rated: tuple[str, str, str]
    states: dict[GoalState, str]
    steps: dict[int, str]
    day: Callable[[date], str]


def plan_paper(
    plan: Plan,
    client: str,
    ratings: Callable[[Goal], Sequence[GoalRating]],
    practice: Practice,
    words: PlanWords,
) -> Document:
    """Return the plan as it stands in ``plan``; ``client`` is how the paper names the client."""
    facts = [(words.client, client), (words.written, words.day(plan.written_on))]
    if plan.reviewed_on:
        facts.append((words.reviewed, words.day(plan.reviewed_on)))
    if plan.review_on:
        facts.append((words.review_on, words.day(plan.review_on)))
    blocks: list[Block] = [*letterhead(practice), Heading(1, words.title), Fields(tuple(facts))]
    for number, goal in enumerate(plan.goals, 1):
        blocks += _goal(number, goal, ratings(goal), words)
    return Document(
        title=words.title,
        blocks=tuple(blocks),
        language=words.language,
        right_to_left=words.right_to_left,
        paper=paper_size(practice),
    )


def safety_plan_paper(
    plan: SafetyPlan,
    form: Form,
    lines: Sequence[CrisisLine],
    practice: Practice,
    day: Callable[[date], str],
) -> Document:
    """Return the safety plan in the words of ``form``; it bears no name, for it may be lost.

    ``lines`` are the crisis lines the therapist confirmed, and no others.
    """
    blocks: list[Block] = [Heading(1, form.title), Paragraph(form.intro)]
    if practice.emergency_number:
        blocks.append(Heading(3, form.danger.format(number=practice.emergency_number)))
    for part in form.parts:
        text = plan.parts.get(part.key, "")
        named = [_line(each) for each in lines] if part.key == PROFESSIONALS else []
        if part.key != COPIES and (text or named):
            blocks.append(Heading(2, part.heading))
            blocks += [Paragraph(text)] if text else []
            blocks += [Heading(3, form.lines), Bullets(tuple(named))] if named else []
    blocks += [Rule(), Paragraph(form.written.format(day=day(plan.written_on)), muted=True)]
    return Document(
        title=form.title,
        blocks=tuple(blocks),
        language=form.language,
        right_to_left=form.language in ("ar", "fa", "he", "ur"),
        paper=paper_size(practice),
    )


def _goal(
    number: int, goal: Goal, ratings: Sequence[GoalRating], words: PlanWords
) -> Sequence[Block]:
    state = "" if goal.state is GoalState.OPEN else f" ({words.states[goal.state]})"
    blocks: list[Block] = [Heading(2, f"{number}. {goal.text}{state}")]
    if goal.problem:
        blocks.append(Fields(((words.problem, goal.problem),)))
    for label, texts in (
        (words.objectives, goal.objectives),
        (words.interventions, goal.interventions),
    ):
        if texts:
            blocks += [Heading(3, label), Bullets(texts)]
    if ratings:
        rows = tuple(
            (words.day(one.rated_on), words.steps[one.value], one.remark) for one in ratings
        )
        blocks.append(Table(words.rated, rows))
    return blocks


def _line(line: CrisisLine) -> str:
    return " · ".join(part for part in (line.name, line.number, line.hours) if part)

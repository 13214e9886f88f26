"""Measures in the person's words. They are screen, range and change: no measure diagnoses."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.measure_scores import Flag, MeasureScore, Reading, Way
from therapist_desk.domain.measures import Entry, Line, Measure, Tier
from therapist_desk.domain.scoring import Change, Choices, Result, Status, read_line
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.scored import score_number

translate = QCoreApplication.translate


def ways() -> dict[Way, str]:
    """Return how a score can have come in."""
    return {
        Way.SCREEN: translate("measures", "Answered on the screen"),
        Way.PAPER: translate("measures", "Answers typed in from paper"),
        Way.TOTAL: translate("measures", "Total typed in"),
    }


def tiers() -> dict[Tier, str]:
    """Return what the owners' terms let the desk do."""
    return {
        Tier.TEXT: translate("measures", "With its text"),
        Tier.OPTIONAL: translate("measures", "With its text, unchanged, once switched on"),
        Tier.SCORES: translate("measures", "Without its text: the answers' numbers"),
        Tier.TOTAL: translate("measures", "Without its text: the total only"),
        Tier.LICENSED: translate("measures", "Loaded by you"),
    }


def about(measure: Measure) -> str:
    """Return in a sentence what can be done with a measure."""
    if measure.entry is Entry.ATTACHMENT:
        return translate("measures", "Not on a screen: keep the paper under Files")
    return tiers()[measure.tier]


def flag(one: Flag, measure: Measure | None) -> str:
    """Return which answer wants a talk, as it was given."""
    labels = {each.score: each.label for each in measure.options} if measure else {}
    answer = labels.get(one.answer) or score_number(one.answer)
    sentence = translate("measures", "Answer {item} ({short}): {answer}")
    return sentence.format(item=one.item.removeprefix("q"), short=one.short, answer=answer)


def lines(score: MeasureScore, measure: Measure | None) -> Iterator[tuple[str, str]]:
    """Yield what is published about a score: the words, and where they are from ("" for none)."""
    reading = score.reading
    if reading.status is Status.INVALID:
        yield translate("measures", "Nothing is shown of a form that is not valid."), ""
        return
    if reading.blank:
        yield _blanks(reading), ""
    if reading.status is Status.INCOMPLETE:
        return
    source = measure.bands_source if measure else ""
    if reading.band:
        yield translate("measures", "Range: {band}").format(band=reading.band), source
    if measure is not None and reading.past_cutoff is not None:
        line = read_line(measure, Choices(score.scoring, score.cutoff))
        if line is not None:
            yield _cutoff(line, past=reading.past_cutoff), line.source
    yield from _parts(reading)


def _blanks(reading: Reading) -> str:
    items = commas(each.removeprefix("q") for each in reading.blank)
    if reading.is_prorated:
        sentence = translate("measures", "Left blank: {items}. The others make up for it.")
    else:
        sentence = translate(
            "measures", "Left blank: {items}. A blank is not zero, so there is no total."
        )
    return sentence.format(items=items)


def _cutoff(line: Line, *, past: bool) -> str:
    value = score_number(line.value)
    if line.above:
        words = (
            translate("measures", "At or above the cut-off of this screen ({value})")
            if past
            else translate("measures", "Below the cut-off of this screen ({value})")
        )
    elif past:
        words = translate("measures", "At or below the cut-off of this screen ({value})")
    else:
        words = translate("measures", "Above the cut-off of this screen ({value})")
    return words.format(value=value)


def _parts(reading: Reading) -> Iterator[tuple[str, str]]:
    for name, value in reading.subscales.items():
        said = f"{part_name(name)}: {score_number(value)}"
        if reading.positive.get(name):
            said = translate("measures", "{part}, past its cut-off").format(part=said)
        if reading.clusters.get(name):
            said = translate("measures", "{part}, enough of its symptoms").format(part=said)
        yield said, ""
    if reading.screen and reading.screen != "none":
        names = {
            "major": translate("measures", "Count of symptoms: the fuller pattern of the screen"),
            "other": translate("measures", "Count of symptoms: the lesser pattern of the screen"),
        }
        yield names.get(reading.screen, ""), "CamCOPS phq9.py"
    if reading.severe:
        yield translate("measures", "%n answer(s) of the highest kind", "", reading.severe), ""


def part_name(name: str) -> str:
    """Return a subscale by the name its file gives it."""
    return name.replace("_", " ").capitalize()


def change(one: Change, measure: Measure, since: str) -> list[tuple[str, str]]:
    """Return what changed ``since``, and where the figures are from."""
    if one.change is None:
        return []
    said = translate("measures", "Change {since}: {amount}")
    found = [(said.format(since=since, amount=moved(one.change)), "")]
    figure = measure.reliable_change
    if one.result is None or figure is None:
        return [
            *found,
            (translate("measures", "No figure says from where a change is reliable."), ""),
        ]
    points = score_number(figure.points)
    results = {
        Result.IMPROVED: translate("measures", "Reliable improvement ({points} points or more)"),
        Result.WORSE: translate("measures", "Reliable worsening ({points} points or more)"),
        Result.NO_RELIABLE_CHANGE: translate(
            "measures", "No reliable change (below {points} points)"
        ),
    }
    found.append((results[one.result].format(points=points), figure.source))
    if measure.caseness is not None and one.case_at_start is not None:
        found.append((_recovery(one), measure.caseness.source))
    return found


def moved(by: float | None) -> str:
    """Return by how much a score changed, with its sign; "" where nothing is known."""
    if by is None:
        return ""
    sign = "\N{MINUS SIGN}" if by < 0 else "+" if by else ""
    return isolated(sign + score_number(abs(by)))


def _recovery(one: Change) -> str:
    if not one.case_at_start:
        return translate("measures", "Was within the range of recovery then already")
    if one.reliable_recovery:
        return translate(
            "measures", "Outside the range of recovery then, within it now: reliable recovery"
        )
    if one.recovered:
        return translate("measures", "Outside the range of recovery then, within it now")
    return translate("measures", "Outside the range of recovery, then and now")


def day_of(score: MeasureScore) -> str:
    """Return when it was taken."""
    return when.full(score.taken_at, score.zone)


def circumstances(score: MeasureScore) -> str:
    """Return how and with what it was taken."""
    facts = [ways()[score.way]]
    facts.append(translate("measures", "version {version}").format(version=score.version))
    if score.scoring not in ("", "sum", "percent"):
        facts.append(translate("measures", "scoring {scoring}").format(scoring=score.scoring))
    return " · ".join(facts)

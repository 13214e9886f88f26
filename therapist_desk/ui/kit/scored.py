"""A score in a line, for every page that shows one in passing."""

from PySide6.QtCore import QCoreApplication, QLocale

from therapist_desk.domain.measure_scores import MeasureScore, Reading, plain
from therapist_desk.domain.scoring import Status


def score_number(value: float) -> str:
    """Return a score as it is written here, a whole one without decimals."""
    whole = plain(value)
    return (
        QLocale().toString(whole) if isinstance(whole, int) else QLocale().toString(whole, "f", 1)
    )


def short_name(name: str) -> str:
    """Return what a measure is usually called: "PHQ-9" of "Patient Health Questionnaire-9 (PHQ-9)"."""
    before, bracket, after = name.rpartition("(")
    return after.removesuffix(")") if bracket and before and after.endswith(")") else name


def reading_in_short(reading: Reading) -> str:
    """Return what a form came to in a few words: never more than was scored."""
    translate = QCoreApplication.translate
    if reading.status is Status.INVALID:
        return translate("measures", "Not valid: an answer is none of the choices")
    if reading.status is Status.INCOMPLETE:
        return translate("measures", "%n left blank, no total", "", len(reading.blank))
    if reading.total is None:
        parts = (f"{name} {score_number(each)}" for name, each in reading.subscales.items())
        return " · ".join(parts)
    total = translate("measures", "{total} of {most}").format(
        total=score_number(reading.total), most=score_number(reading.high)
    )
    return f"{total} · {reading.band}" if reading.band else total


def score_in_short(score: MeasureScore) -> str:
    """Return what a score says in a few words."""
    return reading_in_short(score.reading)

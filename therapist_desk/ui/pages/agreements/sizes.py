"""How long and how hard a paper is to read, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from therapist_desk.domain.composition import Composed

translate = QCoreApplication.translate


def told(composed: Composed) -> str:
    """Return minutes, words and the grade, where its language has one."""
    locale = QLocale()
    words = translate("agreements", "{minutes} minutes to read together · {words} words")
    if composed.template.lang.startswith("zh"):
        words = translate("agreements", "{minutes} minutes to read together · {words} characters")
    said = words.format(
        minutes=locale.toString(round(composed.minutes)), words=locale.toString(composed.words)
    )
    if composed.grade is None:
        return said
    grade = translate("agreements", "{size} · reading grade {grade}")
    return grade.format(size=said, grade=locale.toString(composed.grade, "f", 1))


def explained(composed: Composed) -> str:
    """Return what the numbers are good for in the language of the paper."""
    language = composed.template.lang.partition("-")[0]
    return _explained().get(language) or translate(
        "agreements", "No school grade is published for this language; the minutes are an estimate."
    )


def _explained() -> dict[str, str]:
    return {
        "en": translate(
            "agreements",
            "Flesch-Kincaid (1975): years of school its sentences ask for, good to half a grade. It "
            "counts lengths of words and sentences; whether they are clear, a person has to say.",
        ),
        "de": translate(
            "agreements",
            "Fourth Viennese formula (Bamberger and Vanecek 1984): school years from 4 to 15. Long "
            "compound words make it look harder than it is.",
        ),
        "es": translate(
            "agreements",
            "Crawford (1989): made for school years 1 to 6; anything above only says “hard”.",
        ),
    }

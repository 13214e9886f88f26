"""What a next version begins with that was not chosen by hand, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from therapist_desk.services.agreement_versions import Prepared
from therapist_desk.services.practice import catalogue

translate = QCoreApplication.translate


def told(found: Prepared) -> str:
    """Return what came into the plan, what it has no place for, and that nothing is agreed by it."""
    said = []
    if found.clauses:
        came = translate("Composer", "Came in: {titles}")
        said.append(came.format(titles=_titles(found.clauses)) + ".")
    elif found.option:
        said.append(translate("Composer", "Here it is chosen."))
    elif not found.lacking:
        said.append(translate("Composer", "This paper can't allow that. Another one may."))
    if found.lacking:
        none = translate(
            "Composer", "There is no place yet for: {titles}. Another choice or paper may bring it."
        )
        said.append(none.format(titles=_titles(found.lacking)))
    if found.clauses or found.option or not found.lacking:
        said.append(translate("Composer", "It counts once you both agreed on it."))
    return " ".join(said)


def _titles(clauses: Sequence[str]) -> str:
    known = catalogue().clauses
    return QLocale().createSeparatedList([known[each].title for each in clauses])

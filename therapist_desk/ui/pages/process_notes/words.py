"""The words of a paper of process notes in the language of the window."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from therapist_desk.exporting.process_paper import Words


def words() -> Words:
    """Return what the paper says; English papers write dates so that nobody errs."""
    locale = QLocale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return Words()
    translate = QCoreApplication.translate
    return Words(
        language=locale.name(),
        right_to_left=locale.textDirection().name == "RightToLeft",
        day=lambda day: QLocale().toString(
            QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat
        ),
        title=translate("process_paper", "Process notes"),
        notice=translate(
            "process_paper",
            "These are the therapist's own reflections, kept apart from the record. They are no "
            "part of it, and whoever receives them may use them for the purpose named only.",
        ),
        client=translate("process_paper", "Client"),
        to_whom=translate("process_paper", "For"),
        why=translate("process_paper", "Purpose"),
        authorisation=translate("process_paper", "Authorisation"),
        redacted=translate("process_paper", "Redacted on {day} because: {reason}"),
        confidential=translate(
            "process_paper", "Confidential. Only for the recipient named on page 1."
        ),
        page_words=translate("process_paper", "Page {page} of {pages}"),
    )

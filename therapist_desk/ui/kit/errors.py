"""Where a known failure meets the person: as a sentence, in its place."""

from therapist_desk.domain.errors import Cancelled, DeskError, RuleBroken
from therapist_desk.ui.kit import languages
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.forms import Form


def show_error(error: Exception, banner: Banner, form: Form | None = None) -> None:
    """Show a known failure: under its input in ``form`` if it names one, else in ``banner``.

    Raises ``error`` again when it is a bug, so that the crash window tells it.
    """
    if isinstance(error, Cancelled):
        return
    if isinstance(error, RuleBroken) and form and form.show_error(error):
        return
    if not isinstance(error, DeskError):
        raise error
    banner.tell(languages.in_words(error), "error")

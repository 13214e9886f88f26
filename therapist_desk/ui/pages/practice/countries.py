"""The chooser of countries that papers know."""

from therapist_desk.services import practice
from therapist_desk.ui.kit.choosers import FoundByTyping, countries


class PlaceField(FoundByTyping):
    """A country by its name; the value is its ISO 3166 code. Only those papers can name are offered."""

    def __init__(self) -> None:
        known = practice.places().countries
        super().__init__(pair for pair in countries() if pair[0] in known)
        self.set_value(None)

"""The form of My practice: one input for all that papers and messages take from it."""

from collections.abc import Callable
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QLocale

from therapist_desk.domain import phones
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.practice import LINE_LIMIT, Practice
from therapist_desk.services import practice as service
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.choosers import LanguageField, ZoneField, language_name, zones
from therapist_desk.ui.kit.fields import LongTextField, PhoneField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.holidays import HolidaysField
from therapist_desk.ui.kit.moments import WeekHoursField
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.practice.countries import PlaceField
from therapist_desk.ui.pages.practice.crisis import CrisisField, CrisisNumbers
from therapist_desk.ui.pages.practice.letterhead import LetterheadPreview, LinesField

if TYPE_CHECKING:
    from therapist_desk.ui.kit.fields import Field


class PracticeForm(Form):
    """Edits one Practice; the inputs have the names of its fields.

    ``sections`` maps the title of each section to its first input.
    """

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.sections: dict[str, str] = {}
        self._country = ""
        self._suggestion = Banner()
        self.crisis = CrisisField(today)
        self._preview = LetterheadPreview()
        self._add_you()
        self._add_reach()
        self._add_where_and_when()
        self._add_crisis()
        self._add_away()
        self._add_paper()
        self._add_tools()
        self._place.edited.connect(self._on_country)
        self.edited.connect(self._show_letterhead)

    def practice(self) -> Practice:
        """Return what stands here, unchecked."""
        typed = {name: value for name, value in self.values().items() if value is not None}
        numbers: CrisisNumbers = typed.pop("crisis_lines")
        return Practice(**typed, crisis_lines=numbers.lines, no_crisis_line_in=numbers.none_in)

    def show_practice(self, practice: Practice) -> None:
        """Show ``practice`` as saved."""
        self.take_up(practice)
        self._suggestion.hide()
        self.clear_errors()
        self.mark_clean()

    def take_up(self, practice: Practice) -> None:
        """Show ``practice`` as if it were typed now, so that it is still to be saved."""
        shown: dict[str, Any] = {
            each.name: getattr(practice, each.name) for each in fields(practice)
        }
        for name in service.PHONES:
            shown[name] = phones.shown(shown[name])
        shown["crisis_lines"] = CrisisNumbers(practice.crisis_lines, practice.no_crisis_line_in)
        self._country = practice.country
        self.crisis.move_to(practice.country)
        for name in self.values():
            cast("Field", self.field(name)).set_value(shown[name])
        self._offer_numbers()

    def suggest(self) -> None:
        """Show what this computer suggests for a practice that was never saved."""
        country = QLocale.territoryToCode(QLocale.system().territory())
        language = QLocale.system().name().split("_")[0]
        places, zone = service.places(), when.local_zone()
        known = country if country in places.countries else ""
        emergency = service.suggested(known).emergency
        proposed = Practice(
            country=known,
            zone=zone if zone in zones() else "",
            emergency_number=emergency[0] if emergency else "",
            language=language if language in places.languages else "en",
        )
        self.show_practice(proposed)
        words = (
            places.country_name(known),
            when.place(proposed.zone),
            proposed.emergency_number,
            language_name(proposed.language),
        )
        self._suggestion.tell(
            self.tr("Suggested from this computer: {list}. Check it; it counts once saved.").format(
                list=" · ".join(filter(None, words))
            ),
            closable=False,
        )

    def show_error(self, error: RuleBroken) -> bool:
        """Show ``error`` at its input; False when there is none for it."""
        if error.field == "no_crisis_line_in":
            error = error.at("crisis_lines")
        return super().show_error(error)

    def _begin(self, first: str, title: str, text: str = "") -> None:
        self.sections[title] = first
        self.add_section(title, text)

    def _add_you(self) -> None:
        self._begin(
            "therapist_name", self.tr("You"), self.tr("Who you are on agreements and papers.")
        )
        self.add("therapist_name", self.tr("Your name"), _line(), required=True)
        self.add("practice_name", self.tr("Name of your practice"), _line(), same_line=True)
        self.add("registration_no", self.tr("Registration or licence number"), _line())
        self.add(
            "regulator_name",
            self.tr("Regulator or professional body"),
            _line(),
            hint=self.tr("Agreements say that clients may complain there."),
            same_line=True,
        )

    def _add_reach(self) -> None:
        self._begin(
            "whatsapp_number",
            self.tr("How clients reach you"),
            self.tr("Numbers as you dial them at home, or beginning with + and the country."),
        )
        self.add("whatsapp_number", self.tr("WhatsApp number"), PhoneField())
        self.add(
            "urgent_phone",
            self.tr("Phone for urgent calls"),
            PhoneField(),
            hint=self.tr("Where you can be called when writing is too slow."),
            same_line=True,
        )
        self.add("email", self.tr("E-mail"), _line())
        self.add("address", self.tr("Address"), LongTextField(rows=2))

    def _add_where_and_when(self) -> None:
        self._begin(
            "country",
            self.tr("Where and when you work"),
            self.tr("Your hours are proposed in every agreement, where they can still be changed."),
        )
        self.add_widget(self._suggestion)
        self._place = self.add("country", self.tr("Country you practise in"), PlaceField())
        self.add("region", self.tr("State or region"), _line(), same_line=True)
        self._zone = self.add("zone", self.tr("Time zone"), ZoneField())
        self.add("weekly", self.tr("Hours in a usual week"), WeekHoursField())
        self.add("holidays", self.tr("Days away"), HolidaysField())

    def _add_crisis(self) -> None:
        self._begin(
            "emergency_number",
            self.tr("In a crisis"),
            self.tr(
                "A wrong number is worse than none. Papers name only lines that you have dialled "
                "or checked yourself."
            ),
        )
        self._emergency = self.add("emergency_number", self.tr("Emergency number"), PhoneField())
        self._emergency.setMaximumWidth(self._emergency.sizeHint().width())
        self.add("crisis_lines", self.tr("Crisis lines"), self.crisis)

    def _add_away(self) -> None:
        self._begin(
            "backup_contact_name",
            self.tr("When you are away"),
            self.tr("Who clients can turn to, and who takes care of your files if you cannot."),
        )
        self.add("backup_contact_name", self.tr("Backup colleague"), _line())
        self.add("backup_contact_phone", self.tr("Their phone"), PhoneField(), same_line=True)
        self.add(
            "clinical_executor",
            self.tr("Clinical executor"),
            _line(),
            hint=self.tr("The colleague named in your clinical will."),
        )

    def _add_paper(self) -> None:
        self._begin("letterhead", self.tr("Letterhead"))
        self.add(
            "letterhead",
            self.tr("Lines under your name"),
            LinesField(rows=3),
            hint=self.tr("One below the other, such as your title, address and phone."),
        )
        self.add_widget(self._preview)

    def _add_tools(self) -> None:
        self._begin("devices", self.tr("Devices and language"))
        self.add(
            "devices",
            self.tr("Devices you use for messages"),
            TextField(self.tr("one work phone and one locked laptop"), limit=LINE_LIMIT),
            hint=self.tr("Proposed for the clause that names them."),
        )
        tags = sorted(service.places().languages)
        self.add("language", self.tr("Language you work in"), LanguageField(tags))

    def _on_country(self) -> None:
        country = self._place.value() or ""
        if country == self._country:
            return
        self._follow(country)
        self._country = country
        self.crisis.move_to(country)
        self._offer_numbers()

    def _follow(self, country: str) -> None:
        """Take over what ``country`` suggests, where nothing else was typed."""
        before, now = service.suggested(self._country), service.suggested(country)
        if self._emergency.value() in ("", *before.emergency):
            self._emergency.set_value(now.emergency[0] if now.emergency else "")
        zone = self._zone.value()
        if now.zones and zone not in now.zones and zone in (None, *before.zones):
            self._zone.set_value(now.zones[0])

    def _offer_numbers(self) -> None:
        known = service.suggested(self._country).emergency
        self._emergency.setPlaceholderText(QLocale().createSeparatedList(list(known)))

    def _show_letterhead(self) -> None:
        typed = self.values()
        name = typed["practice_name"] or typed["therapist_name"]
        self._preview.show_letterhead(name, typed["letterhead"])


def _line() -> TextField:
    return TextField(limit=LINE_LIMIT)

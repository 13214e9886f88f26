"""Every word the window shows can be said in its other languages, and counting reads right."""

import ast
import importlib.util
import re
import shutil
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from therapist_desk.domain import checkins
from therapist_desk.domain.checkins import CheckIn, CheckInId
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.risk import RiskLevel
from therapist_desk.services import note_formats, ratings
from therapist_desk.ui.kit import languages

ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)
PLACE = re.compile(r"\{\w*\}")


def load_script():
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    assert spec
    assert spec.loader
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return script


script = load_script()


class Message(NamedTuple):
    context: str
    text: str
    plural: bool
    forms: tuple[str, ...]
    finished: bool


def messages(file: Path) -> list[Message]:
    return [
        Message(
            context.findtext("name") or "",
            message.findtext("source") or "",
            message.get("numerus") == "yes",
            tuple("".join(form.itertext()) for form in forms(message)),
            message.find("translation[@type]") is None,
        )
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    ]


def forms(message):
    translation = message.find("translation")
    return translation.findall("numerusform") or [translation]


@pytest.fixture
def speak(qapp):
    """Let the window speak a language until the test is over."""
    before, direction = QLocale(), qapp.layoutDirection()
    yield lambda tag: languages.install(qapp, tag)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(direction)


@pytest.fixture(scope="module")
def renewed(tmp_path_factory):
    """Bring copies of all catalogues up to date, once: it reads every source."""
    folder = tmp_path_factory.mktemp("renewed")
    for language in script.LANGUAGES:
        shutil.copy(script.file_of(language), folder)
    script.update(folder)
    return folder


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("compiled")
    script.release(folder)
    return folder


def rated(**values: int) -> CheckIn:
    given = {key: Decimal(value) for key, value in values.items()}
    return CheckIn(CheckInId(0), ClientId(1), NOON, "UTC", summary="Short", ratings=given)


def counted(context: str, text: str, *numbers: int) -> list[str]:
    return [QCoreApplication.translate(context, text, "", number) for number in numbers]


@pytest.mark.parametrize("language", script.LANGUAGES)
def test_each_catalogue_has_the_words_of_the_window_and_no_others(language, renewed):
    kept = {each[:3] for each in messages(script.file_of(language))}
    found = {each[:3] for each in messages(script.file_of(language, renewed))}
    assert found == kept, "run python packaging/translations.py"


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_whole_translation_leaves_no_word_out(language):
    assert [each for each in messages(script.file_of(language)) if not each.finished] == []


@pytest.mark.parametrize("language", script.LANGUAGES)
def test_translations_keep_every_place_where_a_value_goes(language):
    done = [each for each in messages(script.file_of(language)) if each.finished]
    assert done
    for each in done:
        for form in each.forms:
            assert sorted(PLACE.findall(form)) == sorted(PLACE.findall(each.text)), each.text
            assert form.strip(), each.text


@pytest.mark.parametrize("language", ["en", "de"])
def test_translations_of_counts_say_the_number(language):
    for each in messages(script.file_of(language)):
        assert all(("%n" in form) is each.plural for form in each.forms), each.text


def test_menu_letters_stay_one_per_word_and_differ_within_the_menu_bar():
    for language in script.LANGUAGES:
        done = [each for each in messages(script.file_of(language)) if each.finished]
        menus = [each.forms[0] for each in done if each.text.startswith("&")]
        letters = [form[form.index("&") + 1].casefold() for form in menus]
        assert len(set(letters)) == len(letters)


@pytest.mark.parametrize("language", script.LANGUAGES)
def test_the_window_loads_what_the_catalogue_says(language, compiled):
    found = script.file_of(language, compiled, ".qm").read_bytes()
    kept = script.file_of(language, suffix=".qm").read_bytes()
    assert found == kept, "run python packaging/translations.py"


def test_what_counts_stands_in_no_class_that_others_inherit_from():
    """Qt asks the heir's own catalogue first, and fills in the number even if it has no words."""
    counting = {each.context for each in script.collect() if each.plural}
    heirs = [
        node.name
        for file in script.SOURCES.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
        and {getattr(base, "id", "") for base in node.bases} & counting
    ]
    assert heirs == []


def test_words_put_together_before_they_are_translated_are_refused(tmp_path):
    (tmp_path / "page.py").write_text('self.tr(f"Hello {name}")', "utf-8")
    with pytest.raises(ValueError, match="only a plain text"):
        script.collect(tmp_path)


def test_english_says_one_note_and_two_notes(speak):
    speak("en")
    assert counted("summary", "%n note(s)", 0, 1, 2) == ["0 notes", "1 note", "2 notes"]


def test_german_says_one_note_and_two_notes(speak):
    speak("de")
    assert counted("summary", "%n note(s)", 0, 1, 2) == ["0 Notizen", "1 Notiz", "2 Notizen"]


def test_arabic_counts_in_six_ways(speak):
    speak("ar")
    assert len(set(counted("SearchPage", "%n found", 0, 1, 2, 3, 11))) == 5


def test_what_a_language_has_no_words_for_is_english_with_its_plurals(speak, tmp_path, monkeypatch):
    shutil.copy(script.file_of("en", suffix=".qm"), tmp_path)
    monkeypatch.setattr(languages, "_folder", lambda: tmp_path)
    speak("ar")
    assert counted("CheckInReader", "%n message(s)", 1, 2) == ["1 message", "2 messages"]


def test_the_window_runs_from_right_to_left_in_arabic_and_back_again(speak, qapp):
    speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().language() is QLocale.Language.Arabic
    speak("de")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QLocale().language() is QLocale.Language.German
    assert QCoreApplication.translate("Shell", "Clients") == "Klient:innen"


def test_qts_own_words_are_translated_too(speak):
    speak("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_going_back_to_english_leaves_no_word_of_another_language(speak):
    speak("de")
    speak("en")
    assert QCoreApplication.translate("Shell", "Clients") == "Clients"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_failure_is_told_in_the_language_of_the_window(speak):
    speak("de")
    error = RuleBroken("A client needs a name or a pseudonym.", "name")
    assert languages.in_words(error) == "Es braucht einen Namen oder ein Pseudonym."


def test_a_failure_with_a_value_in_it_is_told_in_the_language_of_the_window(speak):
    error = RuleBroken("This is longer than {most} characters.", "name", most=1200)
    assert str(error) == "This is longer than 1200 characters."
    speak("de")
    assert languages.in_words(error) == "Das ist länger als 1.200 Zeichen."


def test_a_failure_about_a_rating_names_the_rating_as_the_form_does(speak):
    speak("de")
    with pytest.raises(RuleBroken) as caught:
        checkins.check(rated(mood=12), ratings.shipped(), NOON)
    assert languages.in_words(caught.value) == "Stimmung ist eine ganze Zahl von 0 bis 10."
    moved = caught.value.at("ratings")
    assert (moved.field, languages.in_words(moved)) == (
        "ratings",
        "Stimmung ist eine ganze Zahl von 0 bis 10.",
    )


def test_what_is_wrong_with_a_part_is_told_in_the_same_language(speak):
    speak("de")
    part = RuleBroken("choose a number from {least} to {most}.", least=1, most=9)
    error = RuleBroken("{option}: {problem}", option="Days {x}", problem=part)
    assert languages.in_words(error) == "Days {x}: wählen Sie eine Zahl von 1 bis 9."


def test_a_bug_is_told_as_it_is(speak):
    speak("de")
    assert languages.in_words(ValueError("{oops}")) == "{oops}"


def test_note_formats_and_what_to_write_in_them_are_in_the_language_of_the_window(speak):
    def labels(form):
        return {part.key: part.label for part in form.sections}

    english = note_formats.shipped(languages.speaker()).get("soap")
    speak("de")
    german = note_formats.shipped(languages.speaker()).get("soap")
    assert (labels(english)["plan"], labels(german)["assessment"]) == ("Plan", "Einschätzung")
    assert german.sections[3].guidance.startswith("Kommende Interventionen")
    assert [part.key for part in german.sections] == [part.key for part in english.sections]
    assert labels(note_formats.shipped().get("soap"))["assessment"] == "Assessment"


def test_what_a_risk_asks_for_names_the_minutes_in_the_language_of_the_window(speak):
    speak("de")
    urgent = ratings.shipped(languages.speaker()).levels[RiskLevel.URGENT]
    assert urgent.label == "Dringend"
    assert "10 Minuten" in urgent.steps[1]


@pytest.mark.parametrize(
    "source",
    [
        'RuleBroken(f"Longer than {most}.")',
        'RuleBroken("Longer than " + str(most))',
        "RuleBroken(str(error), field)",
        "RuleBroken(sentence)",
    ],
)
def test_a_failure_whose_sentence_cannot_be_found_is_refused(tmp_path, source):
    (tmp_path / "domain").mkdir()
    (tmp_path / "domain" / "guard_words.py").touch()
    (tmp_path / "page.py").write_text(
        f"class DeskError(Exception): ...\nclass RuleBroken(DeskError): ...\nraise {source}",
        "utf-8",
    )
    with pytest.raises(ValueError, match="only a plain text"):
        script.collect(tmp_path)


def test_a_language_the_window_does_not_speak_gives_way(speak):
    assert languages.chosen("de") == "de"
    assert languages.chosen("tlh") in languages.available()
    assert languages.available()[0] == "en"
    assert QApplication.instance() is not None

"""``agreement preview`` prints what a client would read and what the desk would follow."""

import argparse
import json

import pytest

from therapist_desk.cli import agreement
from therapist_desk.domain.errors import DeskError


@pytest.fixture
def command(capsys):
    def run(*words):
        parser = argparse.ArgumentParser()
        agreement.add(parser.add_subparsers(required=True))
        args = parser.parse_args(["agreement", "preview", *map(str, words)])
        assert args.run(args) == 0
        return capsys.readouterr().out

    return run


@pytest.fixture
def preview(command, tmp_path):
    """Preview with the example's settings changed part by part; return the JSON object."""

    def run(template="individual_adult", *more, **changes):
        settings = json.loads(command(template, "--example"))
        for part, change in changes.items():
            settings[part] = settings[part] | change if isinstance(change, dict) else change
        file = tmp_path / "settings.json"
        file.write_text(json.dumps(settings), encoding="utf-8")
        return json.loads(command(template, "--settings", file, "--json", *more))

    return run


TEMPLATES = (
    *("individual_adult", "minor_guardian", "couple_family", "group_chat"),
    *("crisis_quick_card", "remote_mobility"),
)


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("form", ["essential", "full"])
def test_the_example_leaves_nothing_empty_in_any_template(preview, template, form):
    shown = preview(template, "--form", form)
    assert shown["unfilled"] == []
    assert "{{" not in shown["text"]
    assert shown["words"] == len(shown["text"].split())
    assert shown["minutes"] == pytest.approx(shown["words"] / 130, abs=0.05)


def test_the_answer_has_the_promised_parts(preview):
    shown = preview()
    assert set(shown) >= {"clauses", "text", "words", "minutes", "grade", "unfilled", "rules"}
    assert "sf-checkin" in shown["clauses"]
    assert shown["rules"]["purposes"] == ["scheduling", "check_in"]
    assert shown["rules"]["hours"]["zone"] == "America/New_York"
    assert shown["review_on"] == "2026-09-09"


def test_options_change_the_paper_and_the_rules(preview):
    weekly = {"sat": ["10:00-12:00"]}
    shown = preview(options={"allowed_uses": ["times and bookings"], "weekly": weekly})
    assert "Saturday, 10:00–12:00" in shown["text"]
    assert shown["rules"]["hours"]["weekly"] == weekly
    assert shown["rules"]["purposes"] == ["scheduling"]
    assert "sf-checkin" not in shown["clauses"]


@pytest.mark.parametrize(("language", "begins"), [("es", "Acuerdo"), ("zh-Hant", "WhatsApp 使用")])
def test_a_language_changes_the_words_and_nothing_that_is_followed(preview, language, begins):
    english, other = preview(), preview("individual_adult", "--language", language)
    assert other["text"].startswith(begins)
    for same in ("rules", "clauses", "unfilled", "review_on"):
        assert other[same] == english[same]
    assert (other["language"], other["untranslated"]) == (language, [])
    far = {"practice": {"country": "AQ"}, "client": {"country": "GB"}}
    away = preview("individual_adult", "--language", language, **far)
    assert away["untranslated"] == ["xb-where"]
    assert away["unfilled"] == preview(**far)["unfilled"]


def test_the_clients_language_alone_changes_no_preview(preview):
    assert preview(client={"language": "es"})["language"] == "en"


def test_a_language_a_template_has_not_gets_a_sentence(command, tmp_path):
    file = tmp_path / "settings.json"
    file.write_text('{"practice": {"country": "AQ"}, "client": {"country": "GB"}}')
    with pytest.raises(DeskError, match="written in en"):
        command("group_chat", "--settings", file, "--language", "es")
    told = command("individual_adult", "--settings", file, "--language", "es")
    assert "In English, without a translation yet:\n" in told
    assert "minutes, grade 4" in told  # Spanish has a published measure, Chinese has none
    assert "grade" not in command("individual_adult", "--settings", file, "--language", "zh-Hant")


def test_what_is_missing_is_named(preview):
    shown = preview(practice={"regulator_name": ""}, client={"name": ""})
    assert shown["unfilled"] == ["client_name", "regulator_name"]
    assert shown["where"] == {"client_name": "client", "regulator_name": "practice"}


def test_a_person_reads_the_paper_and_what_is_missing(command, tmp_path):
    file = tmp_path / "settings.json"
    file.write_text("{}")
    told = command("individual_adult", "--settings", file)
    assert told.startswith("Agreement on using WhatsApp")
    assert "Still empty:\n  Client's name (client)\n" in told


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("no json", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "must be a JSON object"),
        ('{"options": {"colour": "red"}}', "colour"),
        ('{"options": 3}', "options must be"),
        ('{"option": {}}', "no option"),
        ('{"practice": {"nme": "x"}}', "nme"),
        ('{"client": {"name": 5}}', "name"),
        ('{"today": "tomorrow"}', "date"),
        ('{"added": ["gr-open"]}', "no place"),
        ('{"practice": {"zone": "Mars"}}', "time zone"),
    ],
)
def test_bad_settings_get_a_sentence(command, tmp_path, text, sentence):
    file = tmp_path / "settings.json"
    file.write_text(text)
    with pytest.raises(DeskError, match=sentence):
        command("individual_adult", "--settings", file)


def test_a_missing_file_and_an_unknown_template_get_a_sentence(command, tmp_path):
    with pytest.raises(DeskError, match="can't be read"):
        command("individual_adult", "--settings", tmp_path / "none.json")
    with pytest.raises(DeskError, match="individual_adult"):
        command("no_such", "--example")

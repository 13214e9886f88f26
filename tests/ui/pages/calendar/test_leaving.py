"""What leaves the calendar names nobody and is logged."""

from tests.support.planned import plan
from therapist_desk.domain.repeats import Every, Repeat
from therapist_desk.services import disclosures


def test_a_file_for_another_calendar_names_nobody_and_is_logged(seat, page, ada, tmp_path):
    plan(seat, ada, repeat=Repeat(Every.WEEK))
    path = tmp_path / "out.ics"
    seat.asker.answers.append(path)
    page._export()
    page.export._submit()
    seat.wait(path.exists)
    seat.settle()
    text = path.read_text("utf-8")
    assert "SUMMARY:A.M." in text
    assert "Moreau" not in text
    assert text.count("CLASS:CONFIDENTIAL") == text.count("BEGIN:VEVENT") == 5
    assert path.stat().st_mode & 0o777 == 0o600
    [logged] = seat.ask(disclosures.of_client, ada.id)
    assert "2026" in seat.ask(disclosures.page, [logged])[logged].disclosure.what


def test_a_week_goes_on_paper_with_initials_and_is_logged(seat, page, ada):
    plan(seat, ada)
    printed = []
    page.departing._print = lambda pdf, title, over: not printed.append((pdf, title))
    page._print()
    seat.wait(lambda: printed)
    seat.settle()
    assert printed[0][0].startswith(b"%PDF")
    assert len(seat.ask(disclosures.of_client, ada.id)) == 1

"""Hours, dates and length in plain words, exact enough to be read back."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from therapist_desk.domain.hours import WEEKDAYS, Interval
from therapist_desk.domain.voice import ENGLISH
from therapist_desk.domain.wording import grade, hours_text, merge


def read_back(text):
    """Read what hours_text writes, by its own grammar, back into intervals by weekday."""
    week = {}
    for group in filter(None, text.split("; ")):
        days, _, times = group.partition(", ")
        while not times[0].isdigit():
            more, _, times = times.partition(", ")
            days += f" and {more}"
        intervals = [interval(part) for part in times.replace(" and ", ", ").split(", ")]
        for name in weekdays(days):
            week[name] = intervals
    return week


def weekdays(text):
    if text == "every day":
        return list(WEEKDAYS)
    names = []
    for part in text.split(" and "):
        first, _, last = part.partition(" to ")
        names += WEEKDAYS[ENGLISH.days.index(first) : ENGLISH.days.index(last or first) + 1]
    return names


def interval(text):
    start, _, end = text.removesuffix(" the next day").partition("–")
    minutes = [int(clock.split(":")[0]) * 60 + int(clock.split(":")[1]) for clock in (start, end)]
    found = Interval(minutes[0], minutes[1] % (24 * 60))
    assert text.endswith("the next day") == (found.past_midnight and minutes[1] < 24 * 60)
    return found


minute = st.integers(0, 24 * 60 - 1)
day = st.lists(st.builds(Interval, minute, minute), min_size=1, max_size=3, unique=True)


@given(st.one_of(st.dictionaries(st.sampled_from(WEEKDAYS), day), day))
def test_hours_in_words_say_exactly_the_intervals(week):
    by_day = week if isinstance(week, dict) else dict.fromkeys(WEEKDAYS[:5], week)
    written = {name: [str(each) for each in times] for name, times in by_day.items()}
    read = read_back(hours_text(written))
    assert {name: set(times) for name, times in read.items()} == {
        name: set(times) for name, times in by_day.items()
    }


def test_hours_are_written_as_people_say_them():
    office = dict.fromkeys(WEEKDAYS[:5], ("09:00-17:00",))
    assert hours_text(office) == "Monday to Friday, 9:00–17:00"
    assert hours_text(dict.fromkeys(WEEKDAYS, ("00:00-00:00",))) == "every day, 0:00–24:00"
    assert hours_text({"sat": ["22:00-02:00", "09:30-12:00"], "mon": ["10:00-11:00"]}) == (
        "Monday, 10:00–11:00; Saturday, 9:30–12:00 and 22:00–2:00 the next day"
    )
    assert hours_text({"mon": []}) == ""


def test_runs_of_dates_are_written_as_one():
    first = date(2026, 12, 30)
    run = [first + timedelta(days=n) for n in range(4)]
    assert ENGLISH.dates([*run, date(2026, 4, 6)]) == (
        "6 April 2026 and 30 December 2026 to 2 January 2027"
    )
    assert ENGLISH.dates([]) == ""


def test_longer_words_and_sentences_count_as_harder():
    assert grade("") == 0
    assert grade("The cat sat. The dog ran.") < 2
    assert (
        grade("Notwithstanding regulatory considerations, confidentiality obligations apply") > 12
    )


def test_filling_in_never_fills_what_was_filled_in():
    assert merge("{{a}} {{b}}!", {"a": "{{b}}", "b": "x"}.get) == "{{b}} x!"
    assert merge("One. {{gone}} Two. {{open}}", {"gone": ""}.get) == "One. Two. {{open}}"

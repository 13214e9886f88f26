"""The soak tells a promise that is not kept, and one that nobody could try here."""

import pytest

from tests.soak import __main__ as soak
from tests.soak.outcome import Impossible, Outcome, Trial


def outcome(kept=True, row=1):
    return Outcome(row, "saving", "0 lost", "0 lost", "9 lost", kept)


def run(monkeypatch, *measures, arguments=()):
    trials = [Trial(row, measure, 9, 1) for row, measure in enumerate(measures, 1)]
    monkeypatch.setattr(soak, "TRIALS", trials)
    monkeypatch.setattr("sys.argv", ["soak", *arguments])
    return soak.main()


def test_a_table_is_printed_with_its_time(monkeypatch, capsys):
    assert run(monkeypatch, lambda *_: outcome()) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("| row | test")
    assert said[2].split("|")[-2].strip() == "yes"
    assert said[-1].startswith("Took ")


def test_a_missed_target_is_told_and_ends_with_1(monkeypatch, capsys):
    assert run(monkeypatch, lambda *_: outcome(), lambda *_: outcome(kept=False)) == 1
    assert " NO " in capsys.readouterr().out


def impossible(*_):
    raise Impossible("it takes a drive")


def test_what_can_not_be_tried_here_is_no_success(monkeypatch, capsys):
    assert run(monkeypatch, lambda *_: outcome(), impossible) == 1
    assert "it takes a drive" in capsys.readouterr().err


@pytest.mark.parametrize(("arguments", "count"), [((), 9), (("--short",), 1)])
def test_the_short_form_takes_fewer_turns(monkeypatch, arguments, count):
    seen = []

    def measure(_, turns):
        seen.append(turns)
        return outcome()

    run(monkeypatch, measure, arguments=arguments)
    assert seen == [count]


def test_only_the_rows_asked_for_are_tried(monkeypatch):
    assert run(monkeypatch, impossible, lambda *_: outcome(), arguments=("--rows", "2")) == 0
    assert run(monkeypatch, impossible, arguments=("--rows", "99")) == 1

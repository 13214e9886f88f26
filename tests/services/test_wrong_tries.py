"""After five wrong passphrases each next try waits longer, whatever the clock is set to."""

from hypothesis import given
from hypothesis import strategies as st

from tests.support.clock import FixedClock
from therapist_desk.services.wrong_tries import seconds_to_wait
from therapist_desk.vault import folder as folders


def _try(folder, clock, times=1):
    for _ in range(times):
        folders.remember_wrong_try(folder, clock.now())


def test_four_wrong_tries_cost_nothing_and_the_fifth_a_pause_that_passes(tmp_path):
    clock = FixedClock()
    _try(tmp_path, clock, 4)
    assert seconds_to_wait(tmp_path, clock.now()) == 0
    _try(tmp_path, clock)
    assert seconds_to_wait(tmp_path, clock.now()) == 5
    clock.move(seconds=3.2)
    assert seconds_to_wait(tmp_path, clock.now()) == 2
    clock.move(seconds=2)
    assert seconds_to_wait(tmp_path, clock.now()) == 0


def test_the_pause_doubles_up_to_five_minutes(tmp_path):
    clock = FixedClock()
    _try(tmp_path, clock, 4)
    pauses = []
    for _ in range(9):
        _try(tmp_path, clock)
        pauses.append(seconds_to_wait(tmp_path, clock.now()))
    assert pauses == [5, 10, 20, 40, 80, 160, 300, 300, 300]


@given(st.integers(-(10**8), 10**8))
def test_a_clock_set_elsewhere_never_locks_anyone_out(tmp_path_factory, shift):
    folder, clock = tmp_path_factory.mktemp("vault"), FixedClock()
    _try(folder, clock, 5)
    clock.move(seconds=shift)
    assert 0 <= seconds_to_wait(folder, clock.now()) <= 5


def test_unlocking_forgets_the_tries(tmp_path):
    clock = FixedClock()
    _try(tmp_path, clock, 7)
    folders.forget_wrong_tries(tmp_path)
    assert seconds_to_wait(tmp_path, clock.now()) == 0

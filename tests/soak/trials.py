"""Which trials there are; whoever measures another row adds it here."""

from tests.soak import (
    chats,
    erasure,
    full_disk,
    headers,
    kills,
    leftovers,
    passphrases,
    power,
    second_window,
    steps,
    upgrades,
    withheld,
)
from tests.soak.outcome import Trial

TRIALS = (
    Trial(1, kills.measure, full=1_000, short=20),
    Trial(2, power.measure, full=2_000, short=100),
    Trial(3, steps.measure, full=200, short=10),
    Trial(4, full_disk.measure, full=200, short=8),
    Trial(5, withheld.measure, full=30, short=3),
    Trial(6, second_window.measure, full=20, short=2),
    Trial(8, headers.measure_damaged, full=1, short=1),
    Trial(9, headers.measure_hostile, full=1, short=1),
    Trial(10, passphrases.measure, full=1_000, short=10),
    Trial(12, leftovers.measure_disk, full=200, short=40),
    Trial(12, leftovers.measure_memory, full=1, short=1),
    Trial(14, erasure.measure, full=200, short=10),
    Trial(16, upgrades.measure, full=2_000, short=20),
    Trial(17, chats.measure, full=1_000_000, short=2_000),
)

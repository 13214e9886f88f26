"""The fault table with few turns: what python -m tests.soak does at length, each with its control."""

import sys

import pytest

from tests.soak import full_disk
from tests.soak.outcome import Impossible
from tests.soak.trials import TRIALS

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="the soak's tools are Linux'"),
]
ELSEWHERE = ("measure_damaged", "measure_memory")
"""These run in tests/vault/test_header.py and tests/end2end/test_memory_after_lock.py anyway."""


@pytest.mark.parametrize(
    "trial",
    [trial for trial in TRIALS if trial.measure.__name__ not in ELSEWHERE],
    ids=lambda trial: f"row {trial.row}",
)
def test_a_row_of_the_fault_table_is_kept_and_its_control_fails(trial, tmp_path):
    try:
        outcome = trial.measure(tmp_path, trial.short)
    except Impossible as why:
        pytest.skip(str(why))
    assert outcome.row == trial.row
    assert outcome.kept, f"{outcome.measured}. Control: {outcome.control}"


def test_where_no_disk_can_be_mounted_a_limit_stands_for_a_full_one(tmp_path):
    outcome = full_disk.tried(tmp_path, 6, None)
    assert outcome.kept, f"{outcome.measured}. Control: {outcome.control}"

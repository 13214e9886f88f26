"""A young person whose guardians must both sign."""

from dataclasses import replace
from datetime import date

import pytest

from tests.support import papers
from tests.support.agreeing import (
    handed_over,
)
from tests.support.records import client, whatsapp
from therapist_desk.domain.clients import ClientKind
from therapist_desk.domain.minors import Guardian
from therapist_desk.services import (
    clients,
    practice,
)


@pytest.fixture
def noa(seat):
    """A young person with two guardians who must both sign; the paper waits to be agreed."""
    seat.do(practice.keep, papers.practice())
    guardians = (Guardian("Ines Reyes", "mother"), Guardian("Paul Reyes", "father"))
    born = date(2012, 1, 1)
    minor = client("Noa Reyes", kind=ClientKind.MINOR, birth_date=born, guardians=guardians)
    owner = seat.do(clients.save, replace(minor, phones=(whatsapp(),)))
    handed_over(seat, owner)
    return owner

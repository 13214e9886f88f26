"""What an import that broke off left in the vault goes by itself, and nothing else does."""

from tests.support.records import client
from therapist_desk.services import attaching, attachments, clients
from therapist_desk.ui.shell.clearing import Clearing


def test_left_over_bytes_go_and_those_of_this_window_stay(seat):
    ada = seat.do(clients.save, client())
    seat.do(attachments.keep, ada.id, attaching.take_bytes(seat.desk, "kept.txt", b"kept"))
    attaching.take_bytes(seat.desk, "left.txt", bytes(3 * 2**20))
    clearing = Clearing(seat.tasks, seat.tasks, begin_after=50)
    seat.settle()
    attaching.take_bytes(seat.desk, "now.txt", b"under way")

    def rows():
        return seat.ask(
            lambda reader: reader.numbers("SELECT id / 1024 FROM attachment_slice ORDER BY id")
        )

    seat.wait(lambda: rows() == [1, 3])
    seat.settle()
    seat.bot.wait(150)
    seat.settle()
    assert seat.ask(attaching.left_over, 100) == [3]
    assert clearing.parent() is seat.tasks

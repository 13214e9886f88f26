"""An appointment half typed when the vault locks stands in its form again after the next unlock."""

from therapist_desk.services.locking import LockReason
from therapist_desk.ui.kit.places import View


def test_an_appointment_half_typed_outlives_the_lock_of_a_real_vault(enter):
    room = enter()
    room.go(View.CALENDAR)
    form = room.shell.page.form
    room.shell.begin_new()
    room.bot.waitUntil(form.client.hasFocus)
    form.form.fill({"count": 7, "fee": False})
    room.desk.lock(LockReason.IDLE)
    room.bot.waitUntil(lambda: bool(room.closed))
    again = enter()
    again.go(View.CALENDAR)
    page = again.shell.page
    again.bot.waitUntil(lambda: "An appointment waits here" in page.banner.words)
    page.banner._act()
    again.bot.waitUntil(page.form.isVisible)
    again.settle()
    shown = page.form.form.values()
    assert (shown["count"], shown["fee"]) == (7, False)

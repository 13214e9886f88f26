"""The desk hears of sleep and of the screen's lock: on Linux over a real bus with a made-up logind."""

import ctypes
import os
import sys
from ctypes import wintypes

import pytest

from tests.support import bus

if sys.platform != "linux" or bus.MISSING:
    pytest.skip("needs dbus-daemon", allow_module_level=True)

from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)

from therapist_desk.ui.kit import session_bus, session_messages
from therapist_desk.ui.kit.session_bus import LOGIND, LOGIND_PATH, MANAGER, SESSION, BusWatch
from therapist_desk.ui.kit.session_messages import MessageWatch
from therapist_desk.ui.kit.session_watch import SessionWatch

OURS, OTHER = f"{LOGIND_PATH}/session/_32", f"{LOGIND_PATH}/session/_39"


class Logind(QDBusVirtualObject):
    """What logind answers: a descriptor that keeps the computer awake, and where a session is."""

    def __init__(self, address):
        super().__init__()
        self.bus = QDBusConnection.connectToBus(address, "logind")
        assert self.bus.registerVirtualObject(LOGIND_PATH, self)
        assert self.bus.registerService(LOGIND)
        self.asked, self.reading = [], []

    def introspect(self, path):
        return ""

    def handleMessage(self, message, connection):
        self.asked.append((message.member(), *message.arguments()))
        reply = message.createReply()
        reply.setArguments([self._answer(message.member())])
        return bool(connection.send(reply))

    def _answer(self, method):
        if method == "GetSession":
            return QDBusObjectPath(OURS)
        reading, writing = os.pipe()
        os.set_blocking(reading, False)
        self.reading.append(reading)
        answer = QDBusUnixFileDescriptor(writing)
        os.close(writing)
        return answer

    def keeps_waiting(self):
        """Return whether somebody still holds the last descriptor that was given away."""
        try:
            return os.read(self.reading[-1], 1) != b""
        except BlockingIOError:
            return True

    def tell(self, path, interface, name, *arguments):
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(arguments))
        assert self.bus.send(signal)

    def leave(self):
        self.bus.unregisterService(LOGIND)
        QDBusConnection.disconnectFromBus("logind")
        for reading in self.reading:
            os.close(reading)


@pytest.fixture
def address(tmp_path):
    with bus.message_bus(tmp_path) as told:
        yield told


@pytest.fixture
def logind(address):
    made = Logind(address)
    yield made
    made.leave()


@pytest.fixture
def heard():
    return []


@pytest.fixture
def watch(qapp, qtbot, address, logind, heard, monkeypatch):
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    made = BusWatch(
        QDBusConnection.connectToBus(address, "system"),
        QDBusConnection.connectToBus(address, "session"),
        None,
    )
    made.going_to_sleep.connect(lambda: heard.append("sleep"))
    made.screen_locked.connect(lambda: heard.append("lock"))
    made.start()
    qtbot.waitUntil(lambda: not made._waiting)
    yield made
    made.stop()
    for name in ("system", "session"):
        QDBusConnection.disconnectFromBus(name)


def test_the_computer_waits_for_the_desk_before_it_sleeps(watch, logind, heard, qtbot):
    assert ("Inhibit", "sleep", "Therapist Desk", "Save and lock the vault", "delay") in (
        logind.asked
    )
    assert logind.keeps_waiting()
    logind.tell(LOGIND_PATH, MANAGER, "PrepareForSleep", True)
    qtbot.waitUntil(lambda: heard == ["sleep"])
    watch.stop()
    qtbot.waitUntil(lambda: not logind.keeps_waiting())


def test_waking_up_locks_nothing_and_the_next_sleep_waits_again(watch, logind, heard, qtbot):
    asked = len(logind.asked)
    logind.tell(LOGIND_PATH, MANAGER, "PrepareForSleep", False)
    qtbot.waitUntil(lambda: len(logind.asked) == asked + 1)
    qtbot.waitUntil(lambda: not watch._waiting)
    assert logind.keeps_waiting()
    assert heard == []


def test_the_lock_of_our_own_session_is_heard_and_another_persons_is_not(
    watch, logind, heard, qtbot
):
    logind.tell(OTHER, SESSION, "Lock")
    logind.tell(OURS, SESSION, "Unlock")
    logind.tell(OURS, SESSION, "Lock")
    qtbot.waitUntil(lambda: heard != [])
    qtbot.wait(50)
    assert heard == ["lock"]


@pytest.mark.parametrize("saver", session_bus.SAVERS)
def test_every_desktops_screen_saver_is_heard_when_it_begins_and_not_when_it_ends(
    watch, address, logind, heard, qtbot, saver
):
    assert logind.bus.registerService(saver)
    qtbot.wait(20)
    logind.tell("/some/path/of/its/own", saver, "ActiveChanged", False)
    logind.tell("/some/path/of/its/own", saver, "ActiveChanged", True)
    qtbot.waitUntil(lambda: heard == ["lock"])


def test_after_stopping_nothing_is_heard(watch, logind, heard, qtbot):
    watch.stop()
    logind.tell(LOGIND_PATH, MANAGER, "PrepareForSleep", True)
    qtbot.wait(100)
    assert heard == []


def test_without_any_bus_the_watch_is_silent(qapp, monkeypatch, capfd):
    nowhere = QDBusConnection.connectToBus("unix:path=/nowhere/at/all", "nowhere")
    watch = BusWatch(nowhere, None, None)
    watch.start()
    watch.stop()
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere/at/all")
    assert session_bus.session_bus() is None
    QDBusConnection.disconnectFromBus("nowhere")
    assert capfd.readouterr() == ("", "")


def test_a_logind_that_answers_nothing_useful_costs_nothing(qapp, qtbot, address, heard):
    watch = BusWatch(QDBusConnection.connectToBus(address, "system"), None, None)
    watch.start()
    qtbot.waitUntil(lambda: not watch._waiting)
    watch.stop()
    QDBusConnection.disconnectFromBus("system")


def test_the_watch_of_this_system_can_be_started_and_stopped(qapp, monkeypatch, address):
    monkeypatch.setattr(
        session_bus, "system_bus", lambda: QDBusConnection.connectToBus(address, "s")
    )
    monkeypatch.setattr(session_bus, "session_bus", lambda: None)
    watch = SessionWatch()
    watch.start()
    listening = watch._native
    watch.stop()
    watch.stop()
    assert isinstance(listening, BusWatch)
    assert watch._native is None
    QDBusConnection.disconnectFromBus("s")


@pytest.mark.parametrize(
    ("message", "told", "words"),
    [
        (session_messages.WM_POWERBROADCAST, session_messages.PBT_APMSUSPEND, ["sleep"]),
        (session_messages.WM_POWERBROADCAST, 7, []),
        (session_messages.WM_WTSSESSION_CHANGE, session_messages.WTS_SESSION_LOCK, ["lock"]),
        (session_messages.WM_WTSSESSION_CHANGE, 8, []),
        (0x0100, 4, []),
    ],
)
def test_the_messages_of_windows_are_understood_and_left_to_others(
    qapp, heard, message, told, words
):
    watch = MessageWatch(None)
    watch.going_to_sleep.connect(lambda: heard.append("sleep"))
    watch.screen_locked.connect(lambda: heard.append("lock"))
    sent = wintypes.MSG(message=message, wParam=told)
    where = ctypes.addressof(sent)
    assert watch._filter.nativeEventFilter(b"windows_generic_MSG", where) == (False, 0)
    assert watch._filter.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)
    assert heard == words

"""The command palette: found by a few letters, by keys alone, with no name where names are hidden."""

import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.support.accessible import nameless
from tests.support.records import client
from therapist_desk.services import clients
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.shell.scorer import score
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.ui.shell.window import DeskWindow

WORD = st.text(string.ascii_lowercase, min_size=1, max_size=8)
LINE = st.lists(WORD, min_size=1, max_size=4).map(" ".join)
KEY = Qt.Key


@given(LINE, st.data())
def test_letters_in_order_always_fit(line: str, data: st.DataObject):
    letters = [at for at, sign in enumerate(line) if sign != " "]
    chosen = data.draw(st.lists(st.sampled_from(letters), min_size=1, unique=True))
    typed = "".join(line[at] for at in sorted(chosen))
    assert score(typed, line) is not None


@given(WORD, LINE)
def test_what_fits_has_all_its_letters_in_order(typed: str, line: str):
    letters = iter(line)
    in_order = all(letter in letters for letter in typed)
    assert (score(typed, line) is not None) == in_order


@given(WORD, WORD, WORD)
def test_the_front_beats_a_word_beats_the_middle_beats_scattered(typed, before, after):
    assume(typed not in before and len(typed) > 1)
    scattered = before + typed[0] + "0" + typed[1:]
    assume(typed not in scattered)
    lines = [f"{typed}{after}", f"{before} {typed}{after}", f"{before}0{typed}", scattered]
    fits = [fit for line in lines if (fit := score(typed, line)) is not None]
    assert len(fits) == len(lines)
    assert fits == sorted(fits, reverse=True)
    assert len(set(fits)) == len(fits)


@given(LINE)
def test_case_and_accents_make_no_difference(line: str):
    accented = line.replace("e", "É").replace("a", "ä")
    assert score(accented.upper(), line) == score(line, line)


def test_nothing_typed_fits_everything_alike():
    assert score("", "Export") == score(" ", "Lock now") == 0


@pytest.fixture
def shell(seat):
    """The shell in its window, over a vault of three clients."""
    for name in ("Ada Moreau", "Exaucé Diallo", "林怡君"):
        seat.do(clients.save, client(name))
    window = DeskWindow(seat.outside.preferences)
    made = Shell(seat.tasks, seat.outside, rehearsal=False)
    window.show_content(made)
    window.set_actions(made.actions_here.all, made.actions_here.menus)
    seat.show(window)
    seat.settle()
    made.search_box.setFocus()
    yield made
    window.close()


def opened(seat, shell):
    """Open the palette by its key and return it, once it knows the clients."""
    seat.press(KEY.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert shell.palette_panel.isVisible()
    seat.settle()
    return shell.palette_panel


def rows(palette) -> list[str]:
    model = palette.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_command_is_found_by_its_letters_and_done_with_enter(seat, shell):
    palette = opened(seat, shell)
    seat.type("exps")
    assert rows(palette)[0].startswith("Exports")
    seat.press(KEY.Key_Return)
    assert not palette.isVisible()
    assert shell.page is shell.pages[View.EXPORTS]


def test_one_comes_to_the_passphrase_by_its_name(seat, shell):
    opened(seat, shell)
    seat.type("passphrase")
    seat.press(KEY.Key_Return)
    assert shell.page is shell.pages[View.VAULT_KEYS]


def test_merging_is_found_by_its_name_once_a_client_is_in_sight(seat, shell):
    palette = opened(seat, shell)
    seat.type("merge")
    assert rows(palette) == []
    seat.press(KEY.Key_Escape)
    shell.show_place(Place(View.CLIENTS))
    seat.settle()
    opened(seat, shell)
    seat.type("merge")
    seat.press(KEY.Key_Return)
    assert shell.page is shell.pages[View.MERGE]


def test_the_arrows_choose_and_go_round(seat, shell):
    palette = opened(seat, shell)
    seat.press(KEY.Key_Up)
    last = palette.list.currentIndex().row()
    assert last == len(rows(palette)) - 1
    seat.press(KEY.Key_Down)
    assert palette.list.currentIndex().row() == 0


def test_escape_closes_it_and_the_cursor_is_back_where_it_was(seat, shell):
    palette = opened(seat, shell)
    seat.type("lock")
    seat.press(KEY.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is shell.search_box


def test_its_own_key_closes_it_again(seat, shell):
    palette = opened(seat, shell)
    seat.press(KEY.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not palette.isVisible()


def test_a_client_is_found_by_name_in_any_script_and_opened(seat, shell):
    palette = opened(seat, shell)
    palette.field.insert("怡")  # as an input method does
    assert len(rows(palette)) == 1
    assert "林怡君" in rows(palette)[0]
    seat.press(KEY.Key_Return)
    seat.settle()
    wanted = next(one.id for one in seat.ask(clients.named) if one.name == "林怡君")
    assert shell.client_in_sight == wanted


def test_with_names_hidden_initials_are_shown_and_no_name_can_be_probed(seat, shell):
    seat.outside.preferences.change(hide_names=True)
    palette = opened(seat, shell)
    seat.type("diallo")
    assert rows(palette) == []
    palette.field.clear()
    seat.type("ed")
    found = [row for row in rows(palette) if row.startswith("Client: ")]
    assert len(found) == 1
    assert "E.D." in found[0]
    assert "Diallo" not in found[0]
    seat.outside.preferences.change(hide_names=False)


def test_no_client_is_listed_before_a_letter_is_typed(seat, shell):
    assert not any(row.startswith("Client:") for row in rows(opened(seat, shell)))


def test_what_cannot_be_done_here_is_not_offered(seat, shell):
    palette = opened(seat, shell)
    seat.type("write on whatsapp")
    assert rows(palette) == []


def test_no_key_reaches_the_page_below(seat, shell):
    opened(seat, shell)
    pressed = []
    button = shell.pages[View.TODAY].findChildren(QPushButton)[0]
    button.setShortcut("Ctrl+Return")
    button.clicked.connect(lambda: pressed.append(1))
    seat.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not pressed


def test_names_are_forgotten_when_it_closes(seat, shell):
    palette = opened(seat, shell)
    seat.type("ada")
    assert palette._clients
    seat.press(KEY.Key_Escape)
    seat.settle()
    assert not palette._clients
    assert not any("Ada" in row for row in rows(palette))


def test_going_elsewhere_closes_it(seat, shell):
    palette = opened(seat, shell)
    seat.press(KEY.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert not palette.isVisible()


def test_a_screen_reader_finds_a_name_on_all_of_it(seat, shell):
    palette = opened(seat, shell)
    assert nameless(palette) == []
    assert palette.accessibleName()
    assert palette.list.accessibleName()

"""While a client signs on the screen, the list beside the sheet shows no names of others."""

from therapist_desk.ui.kit.outside import Outside


class OthersHidden:
    """Hides names while somebody signs, and shows them again unless they were hidden before."""

    def __init__(self, outside: Outside) -> None:
        self._preferences = outside.preferences
        self._hid = False

    def hide(self) -> None:
        """Hide names from now on."""
        if not self._hid and not self._preferences.state.hide_names:
            self._hid = True
            self._preferences.hide_names_for_now(hidden=True)

    def show_again(self) -> None:
        """Show them again, if it was signing that hid them."""
        if self._hid:
            self._hid = False
            self._preferences.hide_names_for_now(hidden=False)

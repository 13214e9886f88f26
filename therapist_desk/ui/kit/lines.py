"""What stands between and within the words of a line: commas and numbers as a language writes them."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale


def commas(parts: Iterable[str], locale: QLocale | None = None) -> str:
    """Return the parts that say something, parted by the comma of the script; of the window's, if none is told."""
    is_arabic = (locale or QLocale()).script() is QLocale.Script.ArabicScript
    return ("، " if is_arabic else ", ").join(filter(None, parts))


def count(number: int) -> str:
    """Return a whole number in the window's digits, for the words around it."""
    return QLocale().toString(number)


def digits(text: str) -> str:
    """Return ``text`` with its digits 0 to 9 as the window writes them; for times, not for phones."""
    ours = {ord("0") + each: QLocale().toString(each) for each in range(10)}
    return text.translate(ours)

"""Tells of a bug on the command line as the window does: where it was, and nothing of the record.

Python's own way would write the words of the error, which may quote a name or a note.
"""

import sys
import threading
from types import TracebackType

from therapist_desk.domain import traces

SENTENCE = "Something went wrong in the desk itself. This says where, and nothing of the record:"


def install() -> None:
    """Become what Python calls for an error nobody took care of, on any thread.

    Nor could anybody of one raised while something is cleared away.
    """
    sys.excepthook = tell
    threading.excepthook = lambda given: tell(given.exc_type, given.exc_value)
    sys.unraisablehook = lambda given: tell(given.exc_type, given.exc_value)


def tell(
    kind: type[BaseException], error: BaseException | None, _trace: TracebackType | None = None
) -> None:
    """Write where ``error`` came from to stderr."""
    places = traces.places(error) if error is not None else [kind.__qualname__]
    if sys.stderr is not None:  # a windowed program on Windows has none
        sys.stderr.write("\n".join((SENTENCE, *places)) + "\n")

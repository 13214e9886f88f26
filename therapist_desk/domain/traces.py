"""Where an error came from, without any value: its own words may quote what stood in a record."""

import traceback


def places(error: BaseException) -> list[str]:
    """Return the kind of ``error`` and of what caused it, each with its lines of code."""
    told = []
    seen: BaseException | None = error
    while seen is not None:
        kind = type(seen)
        told.append(f"{kind.__module__}.{kind.__qualname__}, raised at:")
        told += [line.rstrip() for line in traceback.format_tb(seen.__traceback__)]
        seen = seen.__cause__ or seen.__context__
    return told

"""What a client is told of an event that could not be taken, or not to its end.

Rules: before an event is on record nothing has changed; after that something has, and who asked is told so. A mistake of ours goes
to the log with its trace.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from mochid.journal import JournalError
from mochid.protocol import Refused

log = logging.getLogger(__name__)

UNCHANGED = "Nothing was changed."
HALF_DONE = "Some of it was done, but not all; see `mochictl status`."


class HalfDone(Exception):
    """Something failed after the event was on record; `__cause__` is what."""


@contextmanager
def on_record() -> Iterator[None]:
    """Around what follows once something has changed: whatever fails in it is raised as `HalfDone`."""
    try:
        yield
    except HalfDone:
        raise
    except Exception as error:
        raise HalfDone from error


def told(error: BaseException, kind: str) -> Refused:
    """What went wrong over an event of this kind, and what has become of it."""
    cause = error.__cause__ or error if isinstance(error, HalfDone) else error
    remedy = HALF_DONE if isinstance(error, HalfDone) else UNCHANGED
    if isinstance(cause, JournalError):
        return Refused(str(cause), remedy)
    log.error("event lost kind=%s", kind, exc_info=cause)
    return Refused(f"mochi made a mistake over that ({cause}). The log has the details.", remedy)

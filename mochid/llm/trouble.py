"""What went wrong with a model server, as a sentence for a person, and how long to leave it alone.

Rules: a server's own words are shown only where they help (a request it did not take), shortened, without the key and without what
would identify a person. A failure of the request is no failure of the server: only the latter makes a coach wait.
"""

import re
from typing import Any, Final

from mochid.llm.keys import Key
from mochid.ports import Unavailable
from mochid.protocol import printable
from mochid.redaction import redact

MAX_SAID: Final = 160
MAX_WAIT: Final = 300.0
_TOO_LONG: Final = re.compile(
    r"too long|context.{0,20}(?:length|window|size)|maximum context|exceeds? the (?:context|available)", re.I
)


class Trouble(Unavailable):
    """A turn that a model could not take."""

    def __init__(
        self,
        why: str,
        remedy: str = "",
        *,
        rests: bool = True,
        wait: float = 0.0,
        key_refused: bool = False,
        too_long: bool = False,
    ) -> None:
        super().__init__(why, remedy)
        self.rests = rests
        """The server is better left alone for a while."""
        self.key_refused = key_refused
        self.too_long = too_long
        """A shorter prompt would do."""
        self.wait = wait
        """Seconds the server itself asked for; 0 = it did not."""


def of(error: Exception, *, called: str, model: str, where: str, key: Key | None) -> Trouble:
    """What an exception of a client library means.

    `called`: how a person calls the service. `where`: the server's address, if the user has set one.
    """
    if isinstance(error, Trouble):
        return error
    if isinstance(error, Unavailable):
        return Trouble(error.why, error.remedy)
    name = type(error).__name__
    status = getattr(error, "status_code", 0)
    if isinstance(status, int) and status >= 300:
        return _refused(error, status, called, model, where, key)
    if "Timeout" in name:
        return Trouble(f"{called} did not answer in time.")
    if name == "APIConnectionError" and "Connect" in type(error.__cause__).__name__:
        at = f" at {where}. Is it running?" if where else ". Is there a network?"
        return Trouble(f"{called} can't be reached{at}")
    if name in ("APIError", "APIStatusError"):  # in the middle of a stream
        return Trouble(f"{called} broke off in the middle of an answer.")
    if name in ("JSONDecodeError", "APIResponseValidationError", "UnicodeDecodeError", "KeyError", "AttributeError"):
        return Trouble(f"{called} sent something that is no answer.")
    return Trouble(f"The connection to {called} broke off ({name}).")


def _refused(error: Exception, status: int, called: str, model: str, where: str, key: Key | None) -> Trouble:
    said = _said(error, key)
    match status:
        case 401:
            source = f" in {key.source}" if key else ""
            return Trouble(
                f"{called} does not take the key{source}.", "Mend it; see `mochictl doctor`.", key_refused=True
            )
        case 403:
            return Trouble(f"{called} does not let this key use {model}.", "Choose another llm.model.")
        case 404 if where:
            return Trouble(f"The server at {where} does not know {model}.", "Check the address and llm.model.")
        case 404:
            return Trouble(f"{called} does not know the model {model}.", "Check llm.model.")
        case 413:
            return Trouble(f"The interview has grown too long for {model}.", rests=False, too_long=True)
        case 400 | 422 if _TOO_LONG.search(_words(error)):
            return Trouble(f"The interview has grown too long for {model}.", rests=False, too_long=True)
        case 429:
            return Trouble(
                f"{called} wants to be left alone for a while: too many requests, or no credit left.", wait=_wait(error)
            )
        case _ if status >= 500:
            return Trouble(f"{called} is out of order ({status}).", wait=_wait(error))
        case _ if status < 400:
            return Trouble(f"{called} sends us elsewhere ({status}), and we don't go.", "Check the address.")
        case _:
            return Trouble(f"{called} did not take the request ({status}{f': {said}' if said else ''}).")


def _words(error: Exception) -> str:
    body: Any = getattr(error, "body", None)
    for step in ("error", "message"):
        if isinstance(body, dict) and step in body:
            body = body[step]
    return body if isinstance(body, str) else str(getattr(error, "message", ""))


def _said(error: Exception, key: Key | None) -> str:
    words = " ".join(printable(_words(error)).split())
    return redact(key.scrubbed(words) if key else words)[:MAX_SAID]


def _wait(error: Exception) -> float:
    headers: Any = getattr(getattr(error, "response", None), "headers", {})
    try:
        return min(MAX_WAIT, max(0.0, float(headers.get("retry-after", 0))))
    except (TypeError, ValueError):
        return 0.0  # a date: then it is as long as ours

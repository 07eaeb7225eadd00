"""What a speech service over plain HTTP refused or left out, as a sentence for a person.

Rules: a server's own words are shown only for a request it did not take: shortened, without the key, without what would identify a
person. Nothing of what was said or spoken is in any sentence.
"""

import json
from typing import Any, Final

from mochid.llm.keys import Key
from mochid.ports import Unavailable
from mochid.protocol import printable
from mochid.redaction import redact

MAX_SAID: Final = 160


def refused(status: int, body: bytes, *, called: str, key: Key | None) -> Unavailable:
    """What an answer with this status means. `called`: how a person calls the service."""
    match status:
        case 401 | 403:
            source = f" in {key.source}" if key else ""
            return Unavailable(
                f"{called} does not take the key{source}." if key else f"{called} wants a key.",
                "See `mochictl doctor`.",
            )
        case 404:
            return Unavailable(f"{called} does not know that address, model or voice.", "Check them in settings.toml.")
        case 413:
            return Unavailable(f"That was too long for {called}.")
        case 429:
            return Unavailable(f"{called} wants to be left alone for a while: too many requests, or no credit left.")
        case _ if status >= 500:
            return Unavailable(f"{called} is out of order ({status}).")
        case _ if 300 <= status < 400:
            return Unavailable(f"{called} sends us elsewhere ({status}), and we don't go.", "Check the address.")
        case _:
            said = _said(body, key)
            return Unavailable(f"{called} did not take the request ({status}{f': {said}' if said else ''}).")


def broken(error: Exception, *, called: str, where: str) -> Unavailable:
    """What an exception of the HTTP client means."""
    name = type(error).__name__
    if "ConnectTimeout" in name or "ConnectError" in name:
        return Unavailable(f"{called} can't be reached at {where}.", "Is it running, and is there a network?")
    if "Timeout" in name:
        return Unavailable(f"{called} did not answer in time.")
    return Unavailable(f"The connection to {called} broke off ({name}).")


def _said(body: bytes, key: Key | None) -> str:
    try:
        found: Any = json.loads(body[:65_536])
    except ValueError:
        return ""
    for step in ("error", "detail", "message"):
        if isinstance(found, dict) and step in found:
            found = found[step]
    words = " ".join(printable(found).split()) if isinstance(found, str) else ""
    return redact(key.scrubbed(words) if key else words)[:MAX_SAID]

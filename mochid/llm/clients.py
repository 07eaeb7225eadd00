"""How the vendors' client libraries are to behave: silent, and never elsewhere than asked.

Rules: no redirection is followed; what a request holds is in no log; a connection is kept between two turns, for its handshake
would be heard as hesitation.
"""

import logging
from typing import Any, Final

import anyio.to_thread

from mochid.llm import keys
from mochid.llm.keys import Key

KEEP_SECONDS: Final = 60.0
LIBRARIES: Final = ("anthropic", "openai", "httpx2", "httpcore2", "httpx", "httpcore")


def http(library: Any, *, trust_env: bool = True) -> Any:
    """An HTTP client for `anthropic` or `openai`. Without `trust_env` no proxy of the environment is used."""
    for name in LIBRARIES:
        logging.getLogger(name).setLevel(logging.WARNING)
    limits = type(library.DEFAULT_CONNECTION_LIMITS)(
        max_connections=8, max_keepalive_connections=2, keepalive_expiry=KEEP_SECONDS
    )
    return library.DefaultAsyncHttpxClient(follow_redirects=False, trust_env=trust_env, limits=limits)


async def renew(client: Any, key: Key | None, service: str) -> Key | None:
    """Look the key up again: the one in use was refused, and may have been mended since."""
    found = await anyio.to_thread.run_sync(keys.find, service, abandon_on_cancel=True)
    if found is not None:
        client.api_key = found.reveal()
    return found or key

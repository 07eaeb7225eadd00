"""What a model's tokens cost, in dollars for a million, and what a request came to.

Rules: list prices as published in November 2026; a guide, not a bill. `[llm.options.<engine>]` overrides them. A model that is not
here costs None, which is "not known" and never 0.
"""

from msgspec import Struct


class Price(Struct, frozen=True):
    """Dollars for a million tokens."""

    sent: float
    received: float
    cached: float
    """Read from the cache ..."""
    written: float
    """... and written into it."""


def _claude(sent: float, received: float, cached: float = 0.1) -> Price:
    return Price(sent, received, sent * cached, sent * 1.25)


def _gpt(sent: float, received: float) -> Price:
    return Price(sent, received, sent * 0.1, sent)


TABLE: dict[str, Price] = {
    "claude-haiku-5-5": _claude(0.1, 0.5),
    "claude-haiku-4-5": _claude(1.0, 5.0),
    "claude-sonnet-5-5": _claude(2.0, 10.0, 0.05),
    "claude-sonnet-5": _claude(2.0, 10.0),
    "claude-sonnet-4-6": _claude(3.0, 15.0),
    "claude-sonnet-4-5": _claude(3.0, 15.0),
    "claude-opus-5-5": _claude(4.0, 20.0, 0.05),
    "claude-opus-5": _claude(5.0, 25.0),
    "claude-opus-4-5": _claude(5.0, 25.0),
    "claude-opus-4-6": _claude(5.0, 25.0),
    "claude-opus-4-7": _claude(5.0, 25.0),
    "claude-opus-4-8": _claude(5.0, 25.0),
    "claude-fable-5-1": _claude(10.0, 50.0, 0.025),
    "claude-fable-5": _claude(10.0, 50.0),
    "gpt-6-luna": _gpt(0.1, 0.5),
    "gpt-6-sol": _gpt(2.0, 10.0),
    "gpt-6-astra": _gpt(10.0, 50.0),
    "gpt-5.6-luna": _gpt(0.2, 1.2),
    "gpt-5.6-terra": _gpt(2.0, 12.0),
    "gpt-5.4-mini": _gpt(0.75, 4.5),
    "gpt-5.4": _gpt(2.5, 15.0),
    "gpt-5.5": _gpt(5.0, 30.0),
}
"""By the model's name, or the beginning of a dated one: "claude-haiku-4-5-20251001"."""

FREE = Price(0.0, 0.0, 0.0, 0.0)
"""A server of one's own."""


def of(model: str) -> Price | None:
    """The price of a model; None when it is not known."""
    known = [name for name in TABLE if model == name or _dated(model, name)]
    return TABLE[max(known, key=len)] if known else None


def _dated(model: str, name: str) -> bool:
    """`model` is that one of a certain day."""
    rest = model.removeprefix(name + "-")
    return rest != model and rest.replace("-", "").isdigit() and len(rest) >= 8


def dollars(price: Price | None, *, sent: int, cached: int, written: int, received: int) -> float | None:
    """What a request came to. `sent` is all that was read, `cached` and `written` are parts of it."""
    if price is None:
        return None
    plain = max(0, sent - cached - written)
    total = plain * price.sent + cached * price.cached + written * price.written + received * price.received
    return total / 1_000_000

"""What the models of one session have taken so far: a fold over its `ModelUsed` events."""

from msgspec import Struct

from mochid.talk import Usage


class Spent(Struct, frozen=True):
    """Requests to models, summed up. Tokens as the servers counted them."""

    models: tuple[str, ...] = ()
    """Engine and model, the latest last: "anthropic claude-haiku-5-5"."""
    requests: int = 0
    sent: int = 0
    cached: int = 0
    """Of `sent`, read from a server's cache."""
    received: int = 0
    dollars: float | None = 0.0
    """None: the price of one of them is not known."""
    estimated: bool = False
    """Some of it is estimated: an answer was cut off before its server had counted."""

    @property
    def tokens(self) -> int:
        return self.sent + self.received


def add(spent: Spent, usage: Usage) -> Spent:
    """One more request."""
    name = f"{usage.engine} {usage.model}".strip()
    known = spent.dollars is not None and usage.dollars is not None
    return Spent(
        models=(*(other for other in spent.models if other != name), name),
        requests=spent.requests + 1,
        sent=spent.sent + usage.sent,
        cached=spent.cached + usage.cached,
        received=spent.received + usage.received,
        dollars=spent.dollars + usage.dollars if known else None,  # type: ignore[operator]  # both are numbers then
        estimated=spent.estimated or usage.estimated,
    )


def words(spent: Spent) -> str:
    """For a person: "anthropic claude-haiku-5-5: 12,300 tokens in 31 requests, $0.02"; "" when no model was asked."""
    if not spent.requests:
        return ""
    about = "about " if spent.estimated else ""
    requests = f"{spent.requests} request{'s' if spent.requests > 1 else ''}"
    return f"{', '.join(spent.models)}: {about}{spent.tokens:,} tokens in {requests}, {price(spent.dollars)}"


def price(dollars: float | None) -> str:
    """ "$0.02", "under a cent", "no charge", "price not known"."""
    if dollars is None:
        return "price not known"
    if dollars == 0:
        return "no charge"
    return f"${dollars:.2f}" if dollars >= 0.01 else "under a cent"

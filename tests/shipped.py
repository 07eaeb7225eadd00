"""The problems that come with mochi, and a gate for each: read and made once a process, when they are first wanted."""

from mochid.interview.gate.safeguards import Gate
from mochid.models.sense import sense
from mochid.problem import Problem
from mochid.problems import bank

SHIPPED: dict[str, Problem] = {problem.slug: problem for problem in bank.catalogue(None)[0]}


class _Gates(dict[str, Gate]):
    def __missing__(self, slug: str) -> Gate:
        gate = self[slug] = Gate(SHIPPED[slug], sense)
        return gate


GATES = _Gates()

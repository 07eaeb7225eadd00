"""Shares with their intervals."""

from math import sqrt
from typing import NamedTuple


class Share(NamedTuple):
    """So many of so many."""

    hits: int
    of: int

    @property
    def percent(self) -> float:
        return 100 * self.hits / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's interval at 95 %, in percent: right for shares near zero too."""
        if not self.of:
            return 0.0, 100.0
        z, n, share = 1.96, self.of, self.hits / self.of
        middle = (share + z * z / (2 * n)) / (1 + z * z / n)
        spread = z * sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
        return 100 * max(0.0, middle - spread), 100 * min(1.0, middle + spread)

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.hits:4} of {self.of:<4}  {self.percent:6.2f} %   {low:5.2f} to {high:5.2f}"

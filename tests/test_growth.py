"""Which growth is read from a series of counts, and when none is."""

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mochid.harness.metering import growth

pytestmark = pytest.mark.fast

SIZES = (8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 512, 1024, 2048, 4096)
FEW = tuple(range(4, 18))


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("O(1)", lambda n: 7),
        ("O(log n)", lambda n: 3 + 2 * math.floor(math.log2(n))),
        ("O(sqrt n)", lambda n: 5 + math.isqrt(n)),
        ("O(n)", lambda n: 9 * n + 40),
        ("O(n)", lambda n: n + 300),
        ("O(n log n)", lambda n: n * math.log2(n) + 5 * n),
        ("O(n log n)", lambda n: math.lgamma(n + 1) / math.log(2) + 20 * n),
        ("O(n^2)", lambda n: n * (n - 1) / 2),
        ("O(n^2)", lambda n: n * n / 2 + 50 * n),
        ("O(n^3)", lambda n: n * (n - 1) * (n - 2) / 6),
        ("O(n^2 log n)", lambda n: n * n * math.log2(n) + n),
    ],
)
def test_what_each_growth_leaves_behind_is_recognised(name: str, count: object) -> None:
    assert growth.fit([(n, count(n)) for n in SIZES]).name == name  # type: ignore[operator]


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("O(2^n)", lambda n: 2**n),
        ("O(2^n)", lambda n: n * 2**n + 3),
        ("O(2^n)", lambda n: 1.618**n),
        ("O(n!)", lambda n: 3 * math.factorial(n)),
        ("O(n^3)", lambda n: n**3 + n),
        ("O(n^4)", lambda n: n**4 + n * n),
    ],
)
def test_a_series_that_had_to_end_early_is_told_from_a_power(name: str, count: object) -> None:
    assert growth.fit([(n, count(n)) for n in FEW]).name == name  # type: ignore[operator]


@pytest.mark.parametrize(
    ("name", "depth"),
    [
        ("O(1)", lambda n: 2),
        ("O(log n)", lambda n: 2 + math.floor(math.log2(n))),
        ("O(n)", lambda n: n - 1),
        ("O(n)", lambda n: 3 * n + 2),
    ],
)
@pytest.mark.parametrize("sizes", [SIZES, FEW], ids=["many sizes", "a few"])
def test_how_deep_calls_go_is_read_from_exact_counts(name: str, depth: object, sizes: tuple[int, ...]) -> None:
    found = growth.steady([(n, depth(n)) for n in sizes])  # type: ignore[operator]

    assert found == name or (found, name, sizes) == ("", "O(log n)", FEW)  # too few steps of a stair


def test_noise_is_no_reason_for_a_steeper_growth() -> None:
    draw = random.Random(1)
    noisy = [(n, n * n / 4 * draw.uniform(0.96, 1.04)) for n in SIZES]

    assert growth.fit(noisy, 0.04).name in ("O(n^2)", "")


@pytest.mark.parametrize(
    "points",
    [
        [],
        [(8, 1.0), (16, 2.0)],
        [(n, float(n)) for n in (100, 110, 120, 130, 140)],
        [(n, n * random.Random(n).uniform(0.3, 3.0)) for n in SIZES],
        [(n, n if n < 256 else 40.0) for n in SIZES],
    ],
    ids=["nothing", "two sizes", "all alike", "chaos", "it gives up"],
)
def test_what_no_growth_explains_is_not_explained(points: list[tuple[float, float]]) -> None:
    assert growth.fit(points).name == ""


@given(st.lists(st.tuples(st.floats(0, 1e9), st.floats(0, 1e12)), max_size=30, unique_by=lambda point: point[0]))
def test_no_series_at_all_is_too_much_for_the_fit(points: list[tuple[float, float]]) -> None:
    found = growth.fit(points)

    assert found.name in ("", *growth.ORDER)
    assert 0 <= found.confidence <= 1
    assert growth.rough(points) in ("", *growth.ORDER)
    assert growth.steady(points) in ("", *growth.ORDER)

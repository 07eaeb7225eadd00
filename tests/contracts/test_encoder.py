"""What every sentence encoder promises, on each that is registered."""

from collections.abc import AsyncIterator
from pathlib import Path

import numpy as np
import pytest

from mochid.ports import Encoder
from tests.contracts import engines

ALIKE = ("run the tests please", "please run my tests now", "I had a dog when I was young", "")


@pytest.fixture(params=engines.names("encoder"))
async def encoder(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Encoder]:
    async with engines.opened("encoder", request, tmp_path) as engine:
        yield engine


async def test_alike_is_nearer_than_unlike_and_every_row_has_length_one(encoder: Encoder) -> None:
    rows = await encoder.encode(ALIKE)

    assert rows.dtype == np.float32
    assert rows.shape[0] == len(ALIKE)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-3)
    assert rows[0] @ rows[1] > rows[0] @ rows[2] + 0.2


async def test_a_text_means_the_same_alone_and_in_company_and_may_be_long(encoder: Encoder) -> None:
    rows = await encoder.encode(ALIKE)
    (alone,) = await encoder.encode(ALIKE[:1])
    (long,) = await encoder.encode(("word " * 5000,))

    assert alone @ rows[0] > 0.95  # int8 weights: what stands beside a text in a batch shifts it a little
    assert np.isfinite(long).all()

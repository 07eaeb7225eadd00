"""Stories: whole interviews in simulated time, told as text, held to the letter."""

import os
from pathlib import Path

import pytest
import trio.testing

from tests.story import tell

STORIES = sorted((Path(__file__).parent / "stories").glob("*.txt"))
pytestmark = pytest.mark.fast


@pytest.fixture
def clock() -> trio.testing.MockClock:
    return trio.testing.MockClock(autojump_threshold=0)


@pytest.fixture
def anyio_backend(clock: trio.testing.MockClock) -> tuple[str, dict[str, object]]:
    return "trio", {"clock": clock}


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
async def test_the_story_goes_as_it_is_told(story: Path, own_home: Path, clock: trio.testing.MockClock) -> None:
    script = story.read_text(encoding="utf-8")

    told = await tell(script, own_home, clock)

    if os.environ.get("MOCHI_UPDATE_GOLDEN"):
        story.write_text(told, encoding="utf-8")
    assert told == script

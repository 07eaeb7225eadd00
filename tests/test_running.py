"""How the suite itself is run: what must not run at the same time does not."""

import pytest

pytestmark = pytest.mark.fast


@pytest.mark.xdist_group("a group of one")
def test_a_group_is_known_to_whoever_shares_the_tests_out(request: pytest.FixtureRequest) -> None:
    """A pytest and an xdist that don't fit leave groups out without a word; two rooms at a time then cost utterances."""
    shared_by_group = getattr(request.config.option, "loadgroup", False)

    assert request.node.nodeid.endswith("@a group of one") == shared_by_group


@pytest.mark.room
def test_whatever_needs_sound_is_of_one_group(request: pytest.FixtureRequest) -> None:
    assert [mark.args for mark in request.node.iter_markers("xdist_group")] == [("room",)]

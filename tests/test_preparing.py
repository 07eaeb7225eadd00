"""From `start` to a session: the problem, the file that is never overwritten, the name."""

from pathlib import Path

import pytest

from mochid.daemon import preparing
from mochid.daemon.preparing import CannotPrepare
from mochid.problems import bank
from mochid.protocol import Start
from mochid.settings import Settings

pytestmark = pytest.mark.fast


def test_a_file_that_is_missing_is_made_from_the_stub(own_home: Path) -> None:
    problem = bank.find("two_sum")

    ground = preparing.lay(Start("two_sum", str(own_home / "s.py")), problem, "python", problem.stub)

    assert ground.created
    assert ground.file.read_text() == problem.stub


def test_a_file_that_is_there_keeps_every_byte(own_home: Path) -> None:
    file = own_home / "s.py"
    file.write_bytes(b"# caf\xe9\r\n")

    ground = preparing.lay(Start("two_sum", str(file)), bank.find("two_sum"), "python", "stub")

    assert not ground.created
    assert file.read_bytes() == b"# caf\xe9\r\n"


def test_a_link_that_leads_nowhere_is_not_written_through(own_home: Path) -> None:
    link = own_home / "s.py"
    link.symlink_to(own_home / "elsewhere" / "t.py")

    with pytest.raises(CannotPrepare):
        preparing.lay(Start("two_sum", str(link)), bank.find("two_sum"), "python", "stub")


@pytest.mark.parametrize(
    "file", ["relative.py", "/nonexistent/folder/s.py", "/", "/dev/null", "/tmp/x\0y.py", "/proc/x.py"]
)
def test_what_can_not_be_a_solution_is_refused_with_a_remedy(file: str) -> None:
    with pytest.raises(CannotPrepare) as refused:
        preparing.lay(Start("two_sum", file), bank.find("two_sum"), "python", "stub")

    assert refused.value.why
    assert refused.value.remedy


def test_a_difficulty_picks_a_problem_that_was_not_done_yet() -> None:
    first = preparing.choose(Start(difficulty="easy"), Settings(), set())
    second = preparing.choose(Start(difficulty="easy"), Settings(), {first.slug})

    assert first.difficulty == second.difficulty == "easy"
    assert first.slug != second.slug


def test_a_difficulty_that_no_problem_has_is_refused_with_what_there_is() -> None:
    with pytest.raises(CannotPrepare) as refused:
        preparing.choose(Start(difficulty="hard"), Settings(), set())

    assert refused.value.why == "None of the problems here is hard yet: there are 3 easy and 7 medium ones."
    assert "--difficulty medium" in refused.value.remedy


def test_when_all_are_done_one_is_given_again() -> None:
    every = {problem.slug for problem in bank.catalogue(None)[0]}

    assert preparing.choose(Start(difficulty="easy"), Settings(), every).difficulty == "easy"


def test_the_language_is_the_one_named_or_the_files_or_the_settings() -> None:
    assert preparing.language_of(Start("x", "a.java", language="go"), Settings()) == "go"
    assert preparing.language_of(Start("x", "a.java"), Settings()) == "java"
    assert preparing.language_of(Start("x", "a"), Settings()) == "python"
    assert preparing.language_of(Start("x", "a.txt", language="python"), Settings()) == "python"


def test_a_file_of_no_language_we_know_is_refused() -> None:
    with pytest.raises(CannotPrepare, match=r"\.rb"):
        preparing.language_of(Start("x", "a.rb"), Settings())


def test_two_sessions_in_one_minute_have_two_names() -> None:
    problem = bank.find("two_sum")
    first = preparing.name(problem, 1_000_000.0, set())
    second = preparing.name(problem, 1_000_001.0, {first})

    assert first != second
    assert first.endswith("two_sum")
    assert preparing.seed(first) != preparing.seed(second)

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


def begun(start: Start, language: str = "python") -> preparing.Ground:
    problem = bank.find(start.problem)
    return preparing.lay(start, problem, language, problem.stub)


def test_a_file_with_another_problems_solution_is_left_alone_and_told_of(own_home: Path) -> None:
    (own_home / "Solution.java").write_text("class Solution { int numberOfIslands(int[][] grid) { return 0; } }\n")

    ground = begun(Start("level_order", str(own_home / "Solution.java")), "java")

    assert not ground.created
    assert ground.note == (
        "Solution.java is there already and holds no levelOrder; I left it alone: use another name for a fresh start."
    )


@pytest.mark.parametrize(
    "text",
    [
        "def two_sum(numbers, target):\n    return []\n",
        "class Solution:\n    def twoSum(self, numbers, target):\n        return []\n",
        "# test: two_sum([2, 7], 9) == [0, 1]\n",
        "# caf\xe9: this is no text that can be read",
    ],
    ids=["the function", "in a class", "a test first", "unreadable, which is told of later"],
)
def test_a_file_that_may_be_this_problems_is_gone_on_with_in_silence(own_home: Path, text: str) -> None:
    (own_home / "s.py").write_bytes(text.encode("latin-1"))

    ground = begun(Start("two_sum", str(own_home / "s.py")))

    assert (ground.created, ground.note) == (False, "")


def test_a_file_that_is_not_named_gets_the_name_that_everybody_expects(own_home: Path) -> None:
    ground = begun(Start("two_sum", folder=str(own_home)))

    assert (ground.file, ground.created, ground.note) == (own_home / "solution.py", True, "")
    assert begun(Start("two_sum", folder=str(own_home))).file == ground.file, "begun there, and gone on with there"


def test_a_file_that_is_not_named_and_holds_work_on_this_problem_is_gone_on_with_and_told_of(own_home: Path) -> None:
    stub = begun(Start("two_sum", folder=str(own_home))).file
    assert begun(Start("two_sum", folder=str(own_home))).note == "", "nothing was written yet"
    stub.write_text("def two_sum(numbers, target):\n    return []\n", encoding="utf-8")

    ground = begun(Start("two_sum", folder=str(own_home)))

    assert (ground.file, ground.created) == (stub, False)
    assert ground.note.startswith("solution.py is there already and holds code for this problem")


def test_where_that_name_is_taken_by_something_else_a_free_one_is_found_and_told(own_home: Path) -> None:
    begun(Start("two_sum", folder=str(own_home)))
    (own_home / "search_rotated.py").mkdir()

    ground = begun(Start("search_rotated", folder=str(own_home)))

    assert (ground.file, ground.created) == (own_home / "search_rotated_2.py", True)
    assert ground.note == "solution.py is taken by something else, so this one is search_rotated_2.py."
    assert begun(Start("search_rotated", folder=str(own_home))).file == ground.file


def test_a_language_has_its_own_way_to_call_a_file_that_is_not_named(own_home: Path) -> None:
    names = [
        begun(Start("two_sum", folder=str(own_home)), language).file.name
        for language in ("python", "javascript", "java", "go")
    ]

    assert names == ["solution.py", "solution.js", "Solution.java", "solution.go"]


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

"""Every line of the authored coach is known in one place: to the gate as its own, to the voice as worth keeping as sound."""

import ast
import importlib
import inspect
import pkgutil
from types import ModuleType

import pytest

from mochid.interview import coach
from mochid.interview.coach import asides, failures, nudges, questions, replies, steps, stock, syntax, verdicts
from mochid.interview.gate import ourlines
from mochid.interview.words.disguise import plain
from mochid.interview.words.sentences import sentences

pytestmark = pytest.mark.fast

DECIDES = (
    "mochid.interview.meaning",
    "mochid.interview.coach.recall",
    "mochid.interview.folds",
    "mochid.interview.gate",
)


def lines_of(held: object) -> list[str]:
    """The whole sentences in a constant, however deep."""
    match held:
        case str():
            return [held] if " " in held and held.endswith((".", "?", "!")) else []
        case dict():
            return lines_of(tuple(held.values()))
        case tuple():
            return [line for each in held for line in lines_of(each)]
        case _:
            return []


def pools(module: ModuleType) -> list[str]:
    """Constants with a public name that hold lines and stand in the module itself."""
    named = [
        target.id
        for node in ast.parse(inspect.getsource(module)).body
        for target in (
            [node.target] if isinstance(node, ast.AnnAssign) else node.targets if isinstance(node, ast.Assign) else []
        )
        if isinstance(target, ast.Name) and target.id.isupper() and target.id[0] != "_"
    ]
    return [name for name in named if len(lines_of(getattr(module, name))) > 1]


def test_no_module_has_a_pool_of_lines_that_the_stock_does_not_know() -> None:
    rooms = [
        importlib.import_module(f"{coach.__name__}.{found.name}") for found in pkgutil.iter_modules(coach.__path__)
    ]
    told_to_a_model = {"prompt"}
    of_the_language = {syntax.__name__.rpartition(".")[2]}

    strangers = {
        room.__name__.rpartition(".")[2]: pools(room) for room in rooms if room not in stock.MODULES and pools(room)
    }
    assert set(strangers) <= told_to_a_model | of_the_language, strangers
    assert all(pools(room) for room in stock.MODULES)


def test_the_gate_takes_each_line_for_the_coachs_own() -> None:
    for line in stock.every_line():
        for sentence in (line, *sentences(line)):
            assert "{" in line or not plain(sentence) or plain(sentence) in ourlines.free(), sentence


@pytest.mark.parametrize("module", [asides, questions, nudges, verdicts, steps, failures, replies])
def test_a_line_without_a_blank_is_kept_as_sound_wherever_it_stands(module: ModuleType) -> None:
    told = [line for name in pools(module) for line in lines_of(getattr(module, name)) if "{" not in line]

    assert told
    assert {sentence for line in told for sentence in sentences(line)} <= stock.fixed()


def test_what_fits_into_a_sentence_only_is_not_kept() -> None:
    assert not [sentence for sentence in stock.fixed() if not sentence.endswith((".", "?", "!"))]
    assert not set(steps.DOING.values()) & stock.fixed()


def test_lines_are_read_without_any_code_that_decides() -> None:
    """The voice reads them when mochid starts."""
    for module in stock.MODULES:
        tree = ast.parse(inspect.getsource(module))
        found = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
        assert not [name for name in found if name.startswith(DECIDES)], module

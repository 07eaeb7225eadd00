"""`mochictl problems validate` and `problems add`: is this problem one that an interview can be held on?

Rules:
- What must hold: the folder loads, the reference passes every case, every wrong solution fails one, the stub passes none, the
  generator makes inputs that fit, and the interviewer may say every line the author wrote for it, none of which asks two questions
  at once. Anything else is advice.
- All of the problem's code runs in the sandbox, as a candidate's does.
- Exit code 0 only when everything that must hold does. `add` copies nothing that does not.
"""

import re
import shutil
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Final

import anyio
import msgspec
from msgspec import Struct
from msgspec.structs import replace

from mochid import plugins, settings, typewords
from mochid.harness import judging
from mochid.interview.gate.safeguards import Gate
from mochid.interview.words.sentences import sentences
from mochid.models.sense import sense
from mochid.ports import Job, Language, Unavailable
from mochid.problem import Problem
from mochid.problems import bank
from mochid.reports import Verdict
from mochid.settings import Harness, Settings

GIVES_AWAY: Final = ("names ", "hands over", "pushes a technique", "spells it out")
"""How the gate begins to say why a line would be the answer, or much of it."""
SIZES: Final = (2, 50)
"""Inputs the generator is asked for."""
WISHED: Final = {
    "clarifications": 8,
    "probes": 6,
    "examples_to_ask": 3,
    "optimizations": 3,
    "reflections": 4,
    "followups": 4,
    "keywords": 8,
    "mutants": 5,
    "hidden": 12,
}
"""How many of each make a problem good company for an hour."""
ASKED: Final = ("probes", "examples_to_ask", "optimizations", "reflections", "followups")
"""Lists of questions in problem.yaml; the hints are questions, too."""
ENDS_ASKING: Final = re.compile(r"\?[\"'”’)]*$")


class Vetted(Struct, frozen=True):
    """What was found out about one problem."""

    problem: str
    """Its name, or the folder that does not load."""
    cases: int = 0
    mutants: int = 0
    faults: tuple[str, ...] = ()
    """What must be mended, a sentence each."""
    advice: tuple[str, ...] = ()
    """What would make it better."""

    @property
    def good(self) -> bool:
        return not self.faults


def validate(names: str, *, as_json: bool) -> int:
    """Vet these problems (names or folders, separated by spaces; "" is all there are) and print what was found."""
    try:
        wishes = settings.load(None)
        found = anyio.run(_vet_all, names.split(), wishes)
    except (Unavailable, settings.SettingsError) as error:
        print(error, file=sys.stderr)
        return 1
    if as_json:
        print(msgspec.json.encode(found).decode())
    else:
        print("\n".join(text(one) for one in found))
    return 0 if all(one.good for one in found) else 1


def add(folder: str, *, replace: bool, as_json: bool) -> int:
    """Vet the problem in `folder`, and copy it to the user's own problems."""
    path = Path(folder).expanduser().absolute()
    try:
        wishes = settings.load(None)
        home = bank.own_folder(wishes.app.problems_dir)
        (found,) = anyio.run(_vet_all, [str(path)], wishes)
        if found.good:
            _copy(path, home / path.name, replace)
    except OSError as error:  # shutil's own names every file, and no reason of its own
        reason = error.strerror or "not all of it can be read, or there is no room"
        print(f"{path.name} can't be copied to {home}: {reason}.", file=sys.stderr)
        return 1
    except (Unavailable, bank.ProblemError, settings.SettingsError) as error:
        print(error, file=sys.stderr)
        return 1
    if as_json:
        print(msgspec.json.encode({"vetted": found, "folder": str(home / path.name) if found.good else ""}).decode())
    elif found.good:
        print(f"{text(found)}\nIt is in {home / path.name}. Try it: mochictl start {found.problem} {found.problem}.py")
    else:
        print(f"{text(found)}\nNothing was added.", file=sys.stderr)
    return 0 if found.good else 1


def _copy(source: Path, target: Path, replace: bool) -> None:
    """Put a copy in place whole or not at all. Raises ProblemError, OSError."""
    if source.resolve() == target.resolve():
        raise bank.ProblemError(f"{source} is already where your own problems are.")
    if target.exists() and not replace:
        raise bank.ProblemError(f"You have a problem {target.name} already. To put this in its place: --replace.")
    target.parent.mkdir(parents=True, exist_ok=True)
    new = target.with_name(f".{target.name}.part")
    shutil.rmtree(new, ignore_errors=True)
    shutil.copytree(source, new, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    shutil.rmtree(target, ignore_errors=True)
    new.rename(target)


def text(one: Vetted) -> str:
    """What a person reads."""
    head = f"{'ok' if one.good else '!!'}  {one.problem}"
    if one.cases:
        head += f": {one.cases} cases, {one.mutants} wrong solutions"
    return "\n".join([head, *(f"      {fault}" for fault in one.faults), *(f"    ~ {word}" for word in one.advice)])


async def _vet_all(names: list[str], wishes: Settings) -> list[Vetted]:
    harness = msgspec.structs.replace(wishes.harness, language="python")
    wishes = msgspec.structs.replace(wishes, harness=harness)
    extra = bank.own_folder(wishes.app.problems_dir)
    known, broken = bank.catalogue(extra) if not names else ([], [])
    found = [Vetted(sentence.partition(":")[0], faults=(sentence,)) for sentence in broken]
    for name in names:
        try:
            known.append(bank.find(name, extra))
        except bank.ProblemError as error:
            found.append(Vetted(name, faults=(str(error),)))
    async with plugins.opened("language", wishes) as opened:
        if opened.engine is None:
            raise Unavailable(f"mochi can't run Python here: {' '.join(opened.tried)}", "See `mochictl doctor`.")
        return [*[await vet(problem, opened.engine, harness) for problem in known], *found]


async def vet(problem: Problem, python: Language, harness: Harness = Harness()) -> Vetted:  # noqa: B008 - frozen
    """Find out everything about one problem. Raises Unavailable."""
    faults = [
        *[fault async for fault in _runs(problem, python, harness)],
        *[fault async for fault in _generates(problem, python)],
        *_speaks(problem),
        *_asks_much(problem),
    ]
    return Vetted(
        problem.slug,
        len(problem.visible) + len(problem.hidden),
        len(problem.mutants),
        tuple(faults),
        tuple(_advice(problem)),
    )


async def _runs(problem: Problem, python: Language, harness: Harness) -> AsyncIterator[str]:
    """The reference, the stub and the wrong solutions against the cases."""
    right = await judging.judge(problem, problem.reference, harness, True, python, python)
    if right.verdict is not Verdict.PASS:
        failing = next((case for case in right.cases if case.verdict is not Verdict.PASS), None)
        where = f' the case "{failing.name}"' if failing else ""
        yield f"reference.py does not pass{where}: {right.explanation or right.verdict}."
    stub = await judging.judge(problem, problem.stub, harness, True, python, python)
    lucky = next((case.name for case in stub.cases if case.verdict is Verdict.PASS), "")
    if lucky:
        yield f'signature.py as it is passes the case "{lucky}": let it do nothing, or change the case.'
    for number, mutant in enumerate(problem.mutants, 1):
        wrong = await judging.judge(problem, mutant, harness, True, python, python)
        if wrong.verdict is Verdict.PASS:
            yield f"File {number} of mutants/, in the order of their names, passes every case: add one that it fails."


async def _generates(problem: Problem, python: Language) -> AsyncIterator[str]:
    """The generator's inputs, and the reference on them."""
    if not problem.generator:
        return
    inputs = tuple([size, 1] for size in SIZES)
    made = await python.run(Job(problem.generator, "generate", ("int", "int"), "any", inputs))
    for (size, _), case in zip(inputs, made.cases, strict=False):
        if case.verdict is not Verdict.PASS:
            yield f"generator.py fails for {size} elements: {case.explanation or case.verdict}."
        elif misfit := _misfit(problem, case.value):
            yield f"generator.py, for {size} elements: {misfit}."
    if len(made.cases) < len(inputs):
        yield f"generator.py did not come to an end: {made.explanation or made.verdict}."


def _misfit(problem: Problem, made: object) -> str:
    """Why what was generated is no input of this problem; "" when it is one."""
    wanted = problem.signature.parameters
    if not isinstance(made, list) or len(made) != len(wanted):
        return f"it should return a list of {len(wanted)} arguments"
    for parameter, value in zip(wanted, made, strict=True):
        if why := typewords.misfit(value, typewords.parse(parameter.type)):
            return f"{parameter.name} is {parameter.type}, but {why}"
    return ""


def _speaks(problem: Problem) -> Iterator[str]:
    """Lines of the author's that give the answer away.

    An interview's gate lets an author's own lines pass; so here it is one that does not know them. That they bring in words
    of their own is no fault.
    """
    hints = replace(problem.hints, level_1=(), level_2=(), level_3=())
    gate = Gate(
        replace(problem, hints=hints, probes=(), examples_to_ask=(), optimizations=(), reflections=(), followups=()),
        sense,
    )
    lines = [(answer.answer, 0) for answer in problem.clarifications]
    lines += [(line, 0) for line in (problem.spoken, *problem.probes, *problem.examples_to_ask)]
    lines += [(line, 0) for line in (*problem.optimizations, *problem.reflections, *problem.followups)]
    lines += [(line, level) for level in (1, 2, 3) for line in problem.hints.rung(level)]
    for line, level in lines:
        for sentence in sentences(line):
            blocked = gate.check(sentence, said="", rung=level).blocked
            if blocked.startswith(GIVES_AWAY):
                yield f'The interviewer would not be let say "{sentence[:80]}": it {blocked}.'


def _asks_much(problem: Problem) -> Iterator[str]:
    """Lines of the author's that ask more than one question: nobody can answer two at once."""
    lists = {name: getattr(problem, name) for name in ASKED}
    lists |= {f"level_{level} of hints.yaml": problem.hints.rung(level) for level in (1, 2, 3)}
    for name, lines in lists.items():
        for number, line in enumerate(lines, 1):
            asked = sum(bool(ENDS_ASKING.search(sentence)) for sentence in sentences(line))
            if asked > 1:
                yield (
                    f"Line {number} of {name} asks {asked} questions at once: make it one question, or two lines "
                    f'("{line[:60]}...").'
                )


def _advice(problem: Problem) -> Iterator[str]:
    for name, wished in WISHED.items():
        has = len(getattr(problem, name))
        if has < wished:
            yield f"{has} {name.replace('_', ' ')}; {wished} would be good company for a whole interview."
    few = [level for level in (1, 2, 3) if len(problem.hints.rung(level)) < 3]
    if few:
        yield f"Fewer than three hints on level {' and '.join(map(str, few))}."
    if not problem.generator:
        yield "No generator.py, so how a solution grows can't be measured."
    if not problem.hints.concepts:
        yield "No concepts in hints.yaml, so the interviewer does not know what it must not name."

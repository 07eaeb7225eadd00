"""How hard the problem is for this candidate, and how the coaching is adjusted to it: rarer hints, smaller steps, more to do.

Rules:
- Pure. An assessment rests on facts (when an approach was named, when the code worked, what help was asked for), and says which.
- What an assessment changes is one row of `TUNINGS`; the settings are what it changes from, and what it goes back to.
- The mind asks when a fact comes in and at the marks of time; each change is journalled as `Adjusted`, so a replay and the debrief
  see the decision that was made then, whatever the rules are by now.
- The specification takes a quick first approach for ease whatever follows. Here help that was needed afterwards outweighs it, and
  an approach that is late is forgiven once the code works early.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from msgspec import Struct

from mochid.problem import Problem

QUICK: Final = 60.0
"""Seconds within which a first approach means that the problem is easy."""
LATE: Final = 300.0
"""Seconds without an approach after which it is hard."""
COMFORTABLE: Final = 600.0
"""Seconds within which working code means that all is well."""
MANY_HINTS: Final = 5
"""More requests than this, and the candidate is struggling."""
MANY_BUGS: Final = 3
"""From so many failing runs on a quick approach was not the sign of ease it seemed."""


class Assessment(StrEnum):
    """What the facts say of problem and candidate."""

    UNKNOWN = "unknown"
    TOO_EASY = "too_easy"
    TOO_HARD = "too_hard"
    STRUGGLING = "struggling"
    COMFORTABLE = "comfortable"
    APPROPRIATE = "appropriate"


class Option(StrEnum):
    """What an adjustment offers besides another pace."""

    SUGGEST_OPTIMIZATION = "suggest_optimization"
    """One more question about a better way before that part is left."""
    ADD_FOLLOWUP = "add_followup"
    """One more follow-up, and a follow-up even when time is short."""
    OFFER_SUBPROBLEM = "offer_subproblem"
    SIMPLIFY_REQUIREMENTS = "simplify_requirements"
    """The plainest inputs only, for now."""
    BREAK_INTO_STEPS = "break_into_steps"
    PROVIDE_EXAMPLES = "provide_examples"
    """The author's small inputs to walk through."""
    ALLOW_PSEUDOCODE_FIRST = "allow_pseudocode_first"


class Performance(Struct, frozen=True):
    """The facts. Times are seconds of session time; None = it has not happened."""

    time_to_first_approach: float | None = None
    """Named, in words."""
    time_to_first_code: float | None = None
    """Saved: whoever writes has an approach, be it unsaid; that it is a good one, a save does not tell."""
    time_to_working_code: float | None = None
    hints_requested: int = 0
    bugs_encountered: int = 0
    test_iterations: int = 0
    complexity_correct: bool | None = None
    silence_periods: tuple[float, ...] = ()

    @property
    def begun(self) -> float | None:
        """When the first of both came."""
        known = (time for time in (self.time_to_first_approach, self.time_to_first_code) if time is not None)
        return min(known, default=None)


class Tuning(Struct, frozen=True):
    """What is changed."""

    helpfulness: str = ""
    """"" = as the settings say."""
    hint_threshold: float = 1.0
    options: tuple[str, ...] = ()


_A, _O = Assessment, Option
TUNINGS: Final[dict[Assessment, Tuning]] = {
    _A.TOO_EASY: Tuning("gentle", 2.0, (_O.SUGGEST_OPTIMIZATION, _O.ADD_FOLLOWUP)),
    _A.TOO_HARD: Tuning("insistent", 0.5, (_O.OFFER_SUBPROBLEM, _O.SIMPLIFY_REQUIREMENTS)),
    _A.STRUGGLING: Tuning("", 1.0, (_O.BREAK_INTO_STEPS, _O.PROVIDE_EXAMPLES, _O.ALLOW_PSEUDOCODE_FIRST)),
}
"""The other assessments change nothing."""


def assess(performance: Performance, elapsed: float) -> Assessment:
    """What the facts say after `elapsed` seconds."""
    approach, working = performance.time_to_first_approach, performance.time_to_working_code
    if performance.hints_requested > MANY_HINTS:
        return _A.STRUGGLING
    if approach is not None and approach < QUICK:
        helped = performance.hints_requested > 1 or performance.bugs_encountered >= MANY_BUGS
        return _A.APPROPRIATE if helped else _A.TOO_EASY
    if working is not None:
        return _A.COMFORTABLE if working < COMFORTABLE else _A.APPROPRIATE
    begun = performance.begun
    if (elapsed if begun is None else begun) >= LATE:
        return _A.TOO_HARD
    return _A.UNKNOWN if begun is None else _A.APPROPRIATE


def why(assessment: Assessment, performance: Performance) -> str:
    """The facts behind an assessment, as one sentence for the candidate."""
    asked, failed = performance.hints_requested, performance.bugs_encountered
    approach = performance.time_to_first_approach
    quick = approach is not None and approach < QUICK
    match assessment:
        case Assessment.TOO_EASY:
            return "You named an approach within the first minute."
        case Assessment.STRUGGLING:
            return f"You asked for {asked} hints."
        case Assessment.TOO_HARD if performance.begun is None:
            return f"There was no approach after {LATE / 60:g} minutes."
        case Assessment.TOO_HARD:
            first = "approach" if performance.begun == approach else "code"
            return f"Your first {first} came after more than {LATE / 60:g} minutes."
        case Assessment.COMFORTABLE:
            return f"Your code worked within {COMFORTABLE / 60:g} minutes."
        case Assessment.APPROPRIATE if quick and asked:
            return "You asked for a hint after a quick start."
        case Assessment.APPROPRIATE if quick and failed >= MANY_BUGS:
            return f"{failed} runs failed after a quick start."
        case _:  # however long it took: how hard it was is not for a clock to say
            return "Your code works now." if performance.time_to_working_code is not None else "You are under way now."


# -- after the interview -----------------------------------------------------------------------------------------------


class Kind(StrEnum):
    """What to take next."""

    HARDER_VARIANT = "harder_variant"
    SIMPLER_PREREQUISITE = "simpler_prerequisite"
    SAME_AGAIN = "same_again"
    """There is nothing simpler, so without the clock."""
    DIFFERENT_PATTERN = "similar_difficulty_different_pattern"


class Suggestion(Struct, frozen=True):
    """The next problem, and why."""

    kind: Kind
    slug: str
    why: str


class Known(Struct, frozen=True):
    """What a suggestion needs to know of a problem in the bank."""

    slug: str
    difficulty: str
    topics: tuple[str, ...]
    solved: bool = False
    """In an earlier session."""


def suggest_next_problem(assessment: Assessment, problem: Problem, solved: bool, bank: Iterable[Known]) -> Suggestion:
    """A harder variant after one that was too easy, a simpler one after one that was too hard, else another pattern as hard; none
    that was solved before, as long as there is another."""
    known = sorted(bank, key=lambda one: one.slug)
    slugs, solved_before = {one.slug for one in known}, {one.slug for one in known if one.solved}
    if assessment in (_A.TOO_HARD, _A.STRUGGLING) or not solved:
        if problem.easier and (problem.easier in slugs - solved_before or not slugs):
            return Suggestion(Kind.SIMPLER_PREREQUISITE, problem.easier, "it needs fewer ideas at once")
        return Suggestion(Kind.SAME_AGAIN, problem.slug, "once more, now that you know where it is hard")
    if assessment is _A.TOO_EASY and problem.harder and (problem.harder in slugs - solved_before or not slugs):
        return Suggestion(Kind.HARDER_VARIANT, problem.harder, "this one came easily to you")
    others = [one for one in known if one.slug != problem.slug]
    if not others:
        if not problem.harder:
            return Suggestion(Kind.SAME_AGAIN, problem.slug, "")
        return Suggestion(Kind.HARDER_VARIANT, problem.harder, "it goes a step further")
    others = [one for one in others if not one.solved] or others
    # As hard as this one, with as little in common as can be.
    best = min(
        others, key=lambda one: (one.difficulty != problem.difficulty, len(set(one.topics) & set(problem.topics)))
    )
    return Suggestion(Kind.DIFFERENT_PATTERN, best.slug, "it is about as hard and asks for another idea")

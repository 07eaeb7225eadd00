"""What an interviewer knows about one problem: values only, read from `problems/<slug>/` by `problems/`.

Rules:
- A session's journal opens with its whole `Problem`, so a later edit of the folder never changes a past interview.
- Only `statement`, `spoken`, `clarifications` answers and the stub ever reach the candidate directly.
- `hidden` cases, `reference`, `mutants` and closed hint rungs never leave the daemon.
"""

from typing import Any, Literal

from msgspec import Struct

Compare = Literal["exact", "unordered", "float", "any_of", "in_place", "checker"]
Difficulty = Literal["easy", "medium", "hard"]


class Parameter(Struct, frozen=True):
    """One argument of the function the candidate writes."""

    name: str
    type: str
    """In mochi's type words: int, float, bool, str, list[T], dict[K, V], optional[T], linked_list[T], tree[T], graph."""


class Method(Struct, frozen=True):
    """One method of a class the candidate writes."""

    name: str
    parameters: tuple[Parameter, ...] = ()
    returns: str = "none"


class Signature(Struct, frozen=True):
    """The function the candidate writes, or the class."""

    name: str
    parameters: tuple[Parameter, ...]
    returns: str
    methods: tuple[Method, ...] = ()
    """Of a class: first its constructor, which is named like it, then the others. A case then gives two lists of equal length, the
    names of the calls (the first makes the object) and the arguments of each; what must come back is the list of what each call
    gives, None for the first. `parameters` and `returns` say just that."""

    @property
    def names(self) -> tuple[str, ...]:
        """Every name in it: what people will say and write."""
        if not self.methods:
            return (self.name, *(parameter.name for parameter in self.parameters))
        each = ((method.name, *(parameter.name for parameter in method.parameters)) for method in self.methods)
        return tuple(dict.fromkeys(name for names in each for name in names))


class Case(Struct, frozen=True):
    """One test: arguments in order, and what must come back."""

    name: str
    input: list[Any]
    expected: Any = None
    any_of: list[Any] | None = None
    """When several answers are right; replaces `expected`."""
    why: str = ""
    """What this case is about, in words that give nothing away ("an empty list")."""


class Clarification(Struct, frozen=True):
    """A question candidates ask, in several wordings, and the interviewer's answer."""

    asks: tuple[str, ...]
    """Phrases or key words; matched loosely."""
    answer: str


class Complexity(Struct, frozen=True):
    """The bounds a good solution reaches, as people write them: `O(n)`, `O(n log n)`."""

    time: str
    space: str


class Concept(Struct, frozen=True):
    """Something the coach must not say first: a technique, structure, invariant or fix, and how people say it."""

    name: str
    says: tuple[str, ...]
    """Phrases, lower case, plain words."""
    rung: int = 4
    """The hint level from which it may be spoken; 4 = never, unless the candidate said it first."""


class Hints(Struct, frozen=True):
    """The ladder: each level a tuple of questions, given in order, plus what must never be said."""

    level_1: tuple[str, ...]
    level_2: tuple[str, ...]
    level_3: tuple[str, ...]
    never_say: tuple[str, ...] = ()
    concepts: tuple[Concept, ...] = ()

    def rung(self, level: int) -> tuple[str, ...]:
        """The lines of one level, 1 to 3."""
        return (self.level_1, self.level_2, self.level_3)[level - 1]


class Problem(Struct, frozen=True):
    """One problem, whole."""

    slug: str
    title: str
    difficulty: Difficulty
    minutes: int
    topics: tuple[str, ...]
    statement: str
    """For the eye: markdown, with examples."""
    spoken: str
    """For the ear: how the interviewer presents it, two to five sentences, no symbols."""
    signature: Signature
    stub: str
    """What a new `solution.py` holds."""
    visible: tuple[Case, ...]
    hidden: tuple[Case, ...]
    hints: Hints
    complexity: Complexity
    compare: Compare = "exact"
    tolerance: float = 1e-9
    clarifications: tuple[Clarification, ...] = ()
    probes: tuple[str, ...] = ()
    """Questions about an approach, asked before and during coding."""
    examples_to_ask: tuple[str, ...] = ()
    """Requests for the candidate to walk through a small input of their own or of ours."""
    optimizations: tuple[str, ...] = ()
    """Questions once everything passes."""
    reflections: tuple[str, ...] = ()
    followups: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    """Words a recogniser should expect besides those of the statement."""
    easier: str = ""
    """Slug of a simpler prerequisite, if we have one."""
    harder: str = ""
    reference: str = ""
    """A solution that passes everything; used to keep the coach from saying it."""
    mutants: tuple[str, ...] = ()
    """Plausible wrong solutions; each fails at least one case."""
    generator: str = ""
    """`generate(n, seed) -> list` of arguments of size `n`: for measuring how the candidate's time grows, inside the sandbox."""
    checker: str = ""
    """`check(given, expected, got) -> True | False | str`, for `compare = "checker"`: judges an answer, inside the sandbox."""

"""What words mean that any candidate may know: words of the trade, of mochi's own lines, of error messages in four languages. Data.

Rules: one plain sentence each, in the words of the field, that fits any problem and tells nothing of a solution. A technique has
none: what it is may be looked up.
"""

from typing import Final

_TERMS: Final = (
    (
        "complexity/complexities/runtime/time complexity/runtime complexity/running time/complexity class",
        "It tells how the number of steps grows as the input grows, and likewise for the memory.",
    ),
    (
        "big o/big oh/big o notation/o notation/landau notation/asymptotic complexity/asymptotic notation",
        "It tells how the number of steps grows with the input, without constant factors.",
    ),
    (
        "space/memory usage/space complexity/memory complexity/auxiliary space/extra space",
        "It tells how the memory that is needed beside the input grows with it.",
    ),
    ("linear/linear time/o n/big o n", "That means: for twice the input it takes about twice the steps."),
    (
        "constant time/o 1/o one/constant space/constant memory",
        "That means that the number of steps, or the memory, doesn't depend on the size of the input.",
    ),
    (
        "quadratic/quadratic time/n squared/o n squared/o n 2",
        "That means: for twice the input it takes about four times the steps.",
    ),
    (
        "log n/o log n/logarithmic/logarithmic time",
        "That means: for twice the input it takes about one step more.",
    ),
    (
        "n log n/o n log n/linearithmic",
        "That means: for twice the input it takes a little more than twice the steps.",
    ),
    ("exponential/exponential time", "That means that each further item multiplies the steps."),
    (
        "amortized/amortised/amortized time/amortized cost/amortized complexity/amortized constant",
        "It is what one call takes when the cost of many calls is shared out evenly among them.",
    ),
    ("worst case", "The worst case is the input of a given size that takes the most steps."),
    ("best case", "The best case is the input of a given size that takes the fewest steps."),
    ("average case", "The average case is what an ordinary input of a given size takes."),
    (
        "edge case/edge cases/corner case/corner cases/special case",
        "An edge case is an input at the limits of what is allowed, or one that is special in another way.",
    ),
    ("brute force", "It means to try everything there is, without being clever about it."),
    ("in place", "It means that the input itself is changed, instead of making something new beside it."),
    (
        "subsequence",
        "A subsequence keeps the order and may leave things out in between, a substring may not.",
    ),
    ("binary tree", "In a binary tree every node has two children at most, a left one and a right one."),
    (
        "node",
        "A node is one place of a tree: it holds a value, and knows its children.",
    ),
    ("root", "The root is the node at the top of a tree, from which all the others are reached."),
    ("leaf/leaves", "A leaf is a node of a tree that has no children."),
    ("inclusive", "Inclusive means that both ends belong to it."),
    ("exclusive", "Exclusive means that the end itself no longer belongs to it."),
    ("distinct/unique", "Distinct means that no two of them are the same."),
    ("duplicate/duplicates", "Duplicates are values that appear more than once."),
    ("contiguous/consecutive/adjacent", "It means side by side, with nothing in between."),
    ("ascending", "Ascending means from the smallest to the largest."),
    ("descending", "Descending means from the largest to the smallest."),
    ("parameter/parameters/argument/arguments", "A parameter is what a function is given to work with."),
    ("boolean/bool", "A boolean is a value that is either true or false."),
    ("n", "By n people mean the size of the input: how many items there are in it."),
    ("overhead", "Overhead is what something takes beside the work that one wants done."),
    ("trade off/tradeoff/trade offs", "A trade-off is where one thing gets better and another one worse."),
    (
        "assumption/assumptions/assume",
        "An assumption is something that you take for true, though nobody has said so.",
    ),
    ("constraint/constraints", "Constraints are the limits of the input: how large it gets, and which values it has."),
    ("combination/combinations", "In a combination the order doesn't matter, in a permutation it does."),
    ("permutation/permutations", "In a permutation the order matters, in a combination it doesn't."),
    (
        "pseudocode/pseudo code",
        "Pseudocode is the plan of a program in plain words, line by line, that nothing can run.",
    ),
    (
        "trace/tracing/dry run/walk through/traced example",
        "To trace it is to go through the code by hand with one input, and to say each value on the way.",
    ),
    ("optimization/optimize/optimise/optimisation", "To optimize is to make something that works faster, or smaller."),
    ("overflow/integer overflow", "It means that a number got larger than its type can hold."),
    # -- what mochi says and shows --
    (
        "got/wanted/expected/got and wanted/wanted and got",
        "What your code gave back stands behind got, and what the test asks for behind wanted.",
    ),
    (
        "first to fix/the first to fix",
        "That is the first test that fails: what it called, what came back, and what was wanted.",
    ),
    (
        "time limit/too slow/takes too long/timeout/time out/timed out/time limit exceeded/tle",
        "Each test may only take so long: what has no answer by then is stopped.",
    ),
    ("memory limit/memory limit exceeded/mle", "A test may only use so much memory: what wants more is stopped."),
    ("hidden test/hidden tests/hidden case/hidden cases", "A hidden test is one whose input you don't get to see."),
    (
        "visible test/visible tests/visible case/visible cases",
        "A visible test is one whose input and result you may see.",
    ),
    ("test case/test cases", "A test case is one call with an input, and what has to come back."),
    ("debrief", "The debrief is what you get at the end: what went well, and what to work on."),
    # -- what languages say --
    (
        "exception/exceptions/runtime error/run time error/crash/panic/goroutine panic",
        "It means that the program stopped at a line, since something was asked of it that can't be done.",
    ),
    (
        "traceback/stack trace/stacktrace",
        "It lists the lines that were at work when the program stopped, one called by the other.",
    ),
    (
        "syntax error/indentation error/tab error/compile error/compiler error/compilation error/unexpected token"
        "/unexpected end of input/unexpected eof/invalid syntax/unexpected indent/expected an indented block",
        "It means that the file can't be read as a program: something is missing, or stands in the wrong place.",
    ),
    (
        "index error/index out of range/list index out of range/string index out of range/index out of bounds"
        "/index out of bounds exception/array index out of bounds/array index out of bounds exception"
        "/string index out of bounds exception/slice bounds out of range",
        "It means that a place was asked for that the sequence doesn't have.",
    ),
    (
        "pop from empty list/pop from an empty list/empty stack exception/no such element exception"
        "/pop from an empty deque/pop from an empty set",
        "It means that something was to be taken out where there was nothing in it.",
    ),
    ("key error", "It means that a key was asked for that isn't there."),
    (
        "type error/class cast exception/unsupported operand type/unsupported operand types/unsupported operand",
        "It means that a value is of a kind with which that can't be done.",
    ),
    (
        "value error/illegal argument exception/number format exception/range error/invalid array length",
        "It means that the kind of a value is right, but that this very value won't do.",
    ),
    ("attribute error", "It means that a value was asked for something by a name that it doesn't have."),
    (
        "name error/reference error/unbound local error/undefined variable/cannot find symbol/undefined symbol"
        "/is not defined/not defined/import error/module not found error",
        "It means that a name is used that stands for nothing at that place.",
    ),
    (
        "null pointer exception/npe/nil pointer dereference/nil pointer/null pointer/invalid memory address"
        "/invalid memory address or nil pointer dereference/cannot read properties of undefined"
        "/cannot read properties of null/can not read properties of undefined/can not read properties of null",
        "It means that something was asked of a value that isn't there.",
    ),
    (
        "recursion error/maximum recursion depth exceeded/recursion depth/stack overflow/stack overflow error"
        "/maximum call stack size exceeded",
        "It means that too many calls were open at once, each waiting for the next one.",
    ),
    (
        "zero division error/division by zero/arithmetic exception/integer divide by zero",
        "It means that something was divided by zero.",
    ),
    (
        "assertion error/assert/assertion",
        "An assertion says what has to be true, and stops the program where it isn't.",
    ),
    ("overflow error", "It means that a number got larger than it may be."),
    ("memory error/out of memory error/out of memory", "It means that the program wanted more memory than there was."),
    (
        "concurrent modification exception/dictionary changed size during iteration",
        "It means that something was changed while the program was still going through it.",
    ),
)


def _key(term: str) -> str:
    return "".join(term.split())


_MEANINGS: Final = {_key(name): meaning for names, meaning in _TERMS for name in names.split("/")}
LINES: Final = tuple(dict.fromkeys(_MEANINGS.values()))
"""All that may be said; part of the `stock`."""


def meaning(term: str) -> str:
    """What the term means; "" where it has no entry. Joined or apart, it is the same: "IndexError", "index error"."""
    return _MEANINGS.get(_key(term), "")

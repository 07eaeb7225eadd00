"""Words of the work, in what a candidate says: whether a plan is one of how to solve it, what is ruled out, what is put off.

Rules: pure, over plain text. In doubt a candidate is believed.
"""

import re
from typing import Final

from mochid.interview.words import lexicon

_WORK: Final = re.compile(
    r"\b(lines?|loops?|numbers?|lists?|arrays?|ind(?:ex|exes|ices)|positions?|places?|returns?|variables?|functions?|methods?"
    r"|pointers?|keys?|values?|maps?|dict(?:ionary|ionaries)?|sets?|stacks?|queues?|heaps?|trees?|nodes?|graphs?|strings?|letters?"
    r"|characters?|words?|texts?|elements?|items?|entr(?:y|ies)|pairs?|sums?|counts?|counters?|targets?|differences?|results?"
    r"|answers?|conditions?|cases?|tests?|edges?|errors?|bugs?|code|input|output|first|last|next|previous|left|right|middle|half"
    r"|empty|zero|one|negative|duplicates?|equal|bigger|smaller|greater|larger|less|same|check(?:s|ing)?|compar(?:e|es|ing)"
    r"|stor(?:e|es|ing)|keep(?:s|ing)?|add(?:s|ing)?|remov(?:e|es|ing)|append(?:s|ing)?|push(?:es|ing)?|pop(?:s|ping)?"
    r"|sort(?:s|ed|ing)?|swap(?:s|ping)?|insert(?:s|ing)?|updat(?:e|es|ing)|increment(?:s|ing)?|initiali[sz]e|iterat(?:e|es|ing)"
    r"|recurs(?:e|es|ion|ive)|look(?:s|ing)?|find(?:s|ing)?|search(?:es|ing)?|fails?|failing|pass(?:es|ing)?|fix(?:es|ing)?"
    r"|handl(?:e|es|ing)|matches|brackets?|if|else|while|for each|otherwise|off by one)\b"
)
_OF_ANYTHING: Final = frozenset({
    *("first", "last", "next", "one", "if", "else", "while", "check", "checks", "checking", "look", "looks", "looking"),
    *("left", "right"),
    *("code", "test", "tests", "answer", "answers", "pass", "passes", "case", "cases", "keep", "keeps", "keeping", "find", "finds"),
    *("less", "same", "finding", "add", "adds", "adding", "set", "sets", "line", "lines", "error", "errors", "fix", "fixing"),
})  # fmt: skip
"""Words of the work that are of anything else as well: a plan wants another."""
_DOES: Final = re.compile(
    r"\b(?:remember\w*|track\w*|go(?:ing)? (?:through|over|from|down|up|left|right|back)|walk(?:ing)? (?:through|over|from)|scan\w*"
    r"|visit\w*|split\w*|merg\w*|halv\w*|count\w*|each|every|both|pairs?|partner|complement|neighbou?rs?|levels?|rows?|columns?"
    r"|cells?|grid|intervals?|steps?|sides?|ends?|starts? (?:from|at)|brute|naive|simple|straightforward|obvious|twice"
    r"|all (?:the|of)"
    r"|once|seen|saw|smallest|largest|biggest|longest|shortest|minimum|maximum|most|parents?|child(?:ren)?|root|leaf|leaves|window"
    r"|subtract\w*|divid\w*|multipl\w*|mark\w*|try (?:all|every|each)|combin\w*|cach\w*|memo\w*|bits?|flood|explor\w*|match\w*"
    r"|open\w*|clos\w*|order(?:ed)?|from the (?:left|right|front|back|start|end)|backwards?|binary|mid|pivot|recurs\w*"
    r"|group\w*|bucket\w*|(?:ordered|default|hash|tree|linked|array|priority)(?:hash)?(?:dict|map|set|list|queue|deque|table)s?)\b"
)
"""What a way of solving something does or looks at, beside `_WORK`."""
_LITERAL: Final = re.compile(r"\"[^\"]{1,60}\"|(?<![a-z0-9])'[^']{1,60}'(?![a-z])|[\[({][^a-z?]{1,80}[\])}]")
_QUOTES: Final = re.compile(
    r"\b(?:example|statement|description|task|it) (?:\w+ )?(?:says|said|states|mentions|tells)\b"
)
_RULES_OUT: Final = re.compile(
    r"\b(?:there (?:are|is|will be)|there's|we have|it has|it contains) (?:no|not any|never|only) \w"
    r"|\b(?:do not|don't|does not|doesn't|did not|didn't|will not|won't|would not|wouldn't|never|not|no need to|needn't|need not)"
    r" (?:\w+ ){0,2}?(?:care|matter|think|thought|thinking|bother|handle|consider|worry|need)\b"
    r"|\b(?:ignor(?:e|es|ing)|skip(?:s|ping)?|leav(?:e|ing) out|(?<!not )(?<!n't )(?<!almost )(?<!nearly )forg[eo]t)\b|\bno need\b"
    r"|\b(?:can not|cannot|can't|is never|are never|will never|won't) (?:ever )?(?:be )?(?:empty|negative|duplicates?)\b"
    r"|\bthere (?:will not|won't|can not|can't|cannot) be\b|\bassum(?:e|es|ing) (?:\w+ ){0,4}(?:no|not|never|isn't|aren't)\b"
    r"|\byou (?:just )?(?:asked|said|mentioned|told)\b"
)
_RECURRENCE: Final = re.compile(
    r"\b(?!t\b)(?P<name>[a-z_]\w*) ?(?:\(|\[|of )(?P<size>[a-z])\b.*"
    r"\b(?P=name) ?(?:\(|\[|of )(?:the )?(?P=size) ?(?:-|minus|/|over|divided by) ?(?:\d|one|two|three|half)"
)
"""What something is for a size, by what it is for smaller ones; T of n is a cost."""
_REASON: Final = re.compile(
    r"\b(?:because|since|as (?:the|it|there|we)|so (?:that )?(?:i|we|it|the|there)|then it|already)\b|\bwhat (?:if|about)\b"
)
_PUTS_OFF: Final = re.compile(
    r"\b(?:later|afterwards|soon|in the end|at the end|in a (?:moment|minute|second|bit|while)|not yet"
    r"|(?:after|when|once|as soon as) (?:i|we|that|this|it)"
    r"|before (?:i|we) (?:run|test))\b"
    r"|^(?:\W|so |and |okay |well )*(?:should|shall|must|do) (?:i|we)\b"
)
_TRIES: Final = re.compile(
    r"\b(?:another|one more|a second|a new|a different) (?:try|attempt|go|approach|way)\b|\btry\b.*\b(?:with|using|by)\b"
)
_WHICH: Final = re.compile(
    r"^(?:\W|so |ok |okay |then |and |but |hm+ |well |oh )*(?:which|whose|where|why|what (?:tests?|cases?|inputs?|lines?))\b"
)
_TO_RUN: Final = re.compile(r"\b(?:re)?run(?:s|ning)?\b|\bexecut\w*|\bretest\b|\bcheck\b|\btry\b")
_RUNS: Final = re.compile(r"\b(?:run|runs|tests?|execute|rerun|retest)\b")


def words_of(text: str) -> set[str]:
    """The words of the work in it."""
    return {found[0] for found in _WORK.finditer(text.lower())}


def is_approach(text: str) -> bool:
    """Whether a plan is one of how to solve it: not "I will need a coffee first"."""
    plain = " ".join(re.findall(r"[a-z0-9]+", text.lower()))
    return bool(words_of(plain) - _OF_ANYTHING or _DOES.search(plain) or lexicon.named(plain)) or is_recurrence(text)


def is_recurrence(text: str) -> bool:
    """ "ways(n) = ways(n - 1) + ways(n - 2)", "f of n is f of n minus one and one more"."""
    return _RECURRENCE.search(" ".join(text.lower().split())) is not None


def has_literal(text: str) -> bool:
    """Whether an input is written down in it, as code or in quotes."""
    return _LITERAL.search(text.lower()) is not None


def quotes_statement(text: str) -> bool:
    """ "The example says two plus seven is nine." """
    return _QUOTES.search(text.lower()) is not None


def rules_out(text: str) -> bool:
    """Whether it is said that a case need not be thought of, without a reason that shows that it was."""
    plain = text.lower().replace("’", "'")
    return _RULES_OUT.search(plain) is not None and not _REASON.search(plain)


def asks_which(text: str) -> bool:
    """ "Which test is it?", "which of the cases would break first?": nothing has to run for that."""
    plain = text.lower().replace("’", "'")
    return _WHICH.search(plain) is not None and not _TO_RUN.search(plain)


def postpones_run(text: str) -> bool:
    """Whether a wish to run is none yet: "I'll run the tests later", "should I run them?", "I'll try again with a map"."""
    plain = text.lower().replace("’", "'")
    return _PUTS_OFF.search(plain) is not None or (_TRIES.search(plain) is not None and not _RUNS.search(plain))

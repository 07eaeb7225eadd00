"""Whether what a coach says of the tests is so: nobody is told of a result that no run has shown.

A model that has seen no run likes to tell of one, and calls five of six "all of them". What the tests said is known here.

Rules:
- It compares how many passed or failed, and whether all or none did. If nothing has run, any result is untrue, and so is a run by
  the interviewer. Questions, conditions and quotations of the candidate claim nothing.
- Counts may be those of all tests, of the visible ones, or of the candidate's own: a coach is shown each.
- Pure. What is not understood passes: the gate looks at it for everything else.
"""

import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from mochid.interview.words.aloud import number
from mochid.interview.words.clauses import between_marks
from mochid.interview.words.disguise import plain
from mochid.reports import OwnTests, TestReport, Verdict

_NUMBERS: Final = {number(count): count for count in range(41)}
_NUMBER: Final = rf"(?:{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}|\d{{1,3}})"
_HAS: Final = r"(?:have |has |had |now |already |still |are |is |were |was |all |went |came up |come up |turned )*"
_PASS: Final = rf"(?:{_HAS}(?:pass(?:ed|es|ing)?|green|went through|gone through|succeed(?:ed|s)?))"
_FAIL: Final = rf"(?:{_HAS}(?:fail(?:ed|s|ing)?|red|(?:didnt|did not|dont|do not|doesnt|does not) pass))"
_DOES: Final = rf"(?:(?P<passes>{_PASS})|{_FAIL})\b"
_WHICH: Final = "(?:of |the |your |my |these |those |them |visible |hidden |small |other )*"
_OF_THEM: Final = rf"{_WHICH}(?:(?:tests?|cases?|examples?|checks?) )?"
_SHARE: Final = re.compile(rf"\b(?P<some>{_NUMBER}) (?:out )?of {_OF_THEM}(?P<whole>{_NUMBER}) {_OF_THEM}{_DOES}")
_COUNT: Final = re.compile(rf"(?<!of )\b(?P<some>{_NUMBER}) {_OF_THEM}{_DOES}(?! out of)")
_ALL: Final = re.compile(
    rf"\b(?:all|everything|every (?:single )?(?:one|test|case)|the whole (?:lot|set)) {_OF_THEM}{_DOES}"
)
_NONE: Final = re.compile(
    rf"\b(?:none|nothing|no (?:test|case|one)|not (?:a single|one)(?: test| case)?) {_OF_THEM}{_PASS}\b"
)
_BUT_SOME: Final = re.compile(
    r"\b(?:except|but|bar|apart|besides|others?|rest|remaining|save|only|not (?:all|every)|small(?:er)?|short(?:er)?|first|last)\b"
)
_OUTCOME: Final = re.compile(
    rf"\b(?:tests?|cases?|{_NUMBER}|all|everything|none|nothing|it|that|this|yours|ones?|run|code|function|solution|program)"
    rf" (?:{_PASS}|{_FAIL}|timed out|crashed|ran out of time|did not finish|didnt finish|came back|gave back|returned"
    r"|(?:raised|threw) an? (?:\w+ )?(?:error|exception))\b"
    r"|\bw(?:as|ere) expected (?:and|but)\b|\bexpected .{1,40} (?:and|but) (?:it |you |your )?(?:\w+ )?(?:got|gave|returned)\b"
)
_RAN_IT: Final = re.compile(
    r"(?:\b(?:i|we|somebody|someone)|^)(?: (?:just|already|quietly|even))*"
    r" ?(?:ran|tried|tested|fed|gave|threw|slipped|launched|timed|benchmarked|executed|had a (?:\w+ )?(?:go|run)"
    r"|(?:have|ve) (?:just |already |quietly |even )*(?:run|put|let|had))"
    r" (?:\w+ ){0,4}?(?:it|yours|that|this|your (?:code|function|file|program|version|solution|class|loop|plan|approach))\b"
    r"|\bon (?:my|our) (?:own )?(?:machine|laptop|server|terminal|computer)\b"
    r"|\b(?:behind your back|without telling you)\b"
)
_ASKS: Final = re.compile(
    r"(?:(?:and|so|but|okay|now|well) )*"
    r"(?:what|which|why|how|where|when|did|do|does|is|are|was|were|can|could|would|will|have|has)\b"
)
_MERELY: Final = re.compile(
    r"\b(?:if|once|when|until|before|after|unless|whether|suppose|imagine|would|should|could|might|may|will|shall|must|want|need"
    r"|try|lets?|make|assume|think|expect|hope|wish|as soon as|that (?:fails|passes)"
    r"|you (?:say|said|mention\w*|tell|told|mean|meant|see|saw|wrote))\b"
)
"""A condition, a wish, a quotation, or a description: "the longest one that passes"."""


class Known(Struct, frozen=True):
    """What a coach was shown of runs: the latest of the problem's tests, and of the candidate's own; None where none was."""

    report: TestReport | None
    own: OwnTests | None
    said: str
    """By the candidate just before, who may tell of a run themselves."""

    @property
    def ran(self) -> bool:
        return self.report is not None or self.own is not None


def is_made_up(sentence: str, known: Known) -> bool:
    """Whether the sentence tells of results that are not the known ones."""
    told = [
        words
        for words in between_marks(sentence.replace("'ve ", " ve "))
        if not (_ASKS.match(words) or _MERELY.search(words))
    ]
    if not known.ran:
        tells = any(map(_OUTCOME.search, told)) and not _OUTCOME.search(plain(known.said))
        return tells or any(map(_RAN_IT.search, told))
    return not all(so for words in told for so in _hold(words, known))


def _hold(words: str, known: Known) -> Iterator[bool]:
    """Of each claim, whether it is so."""
    wholes = [(run.passed, run.total) for run in (known.report, known.own) if run is not None]
    visible = known.report.cases if known.report else ()
    counts = [*wholes, (sum(case.verdict is Verdict.PASS for case in visible), len(visible))]
    for claim in _SHARE.finditer(words):
        some, whole = _count(claim["some"]), _count(claim["whole"])
        yield any(
            total == whole and some == (passed if claim["passes"] else total - passed) for passed, total in counts
        )
    for claim in _COUNT.finditer(_SHARE.sub("", words)):
        some = _count(claim["some"])
        yield any(some == (passed if claim["passes"] else total - passed) for passed, total in counts)
    if _NONE.search(words):
        yield any(passed == 0 for passed, _ in counts)
    elif (every := _ALL.search(words)) and not _BUT_SOME.search(words):
        meant = counts if "visible" in words else wholes
        yield any(passed == (total if every["passes"] else 0) for passed, total in meant)


def _count(said: str) -> int:
    return int(said) if said.isdigit() else _NUMBERS[said]

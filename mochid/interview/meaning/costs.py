"""What a candidate claims a solution costs: "o of n log n", "quadratic time", `O(n^2)` -> one comparable `Cost`.

Rules:
- Pure and total; takes recogniser output and typed text alike. Costs in more than one size ("rows times columns", `O(V + E)`) are
  noticed but not ranked: they compare with nothing.
- A sentence may hold several: one of time and one of space, one that is turned down ("n squared would be too slow"), one of another
  way ("brute force is quadratic, mine is linear"), one of a step ("log n each"). Those of something else are dropped
  (`othercosts`); of the rest the whole beats a step, the last correction wins, and of two the slower, because it decides.
- Which of time and space is meant is said beside the cost, or was in the question that it answers.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from msgspec.structs import replace

from mochid.interview.meaning import othercosts
from mochid.interview.meaning.bounds import BOUNDS, Cost, Growth
from mochid.interview.words.phrases import Phrases

_SIZE: Final = r"(?:n|m|k|h|w|the (?:size|length|number)(?: of the \w+| of \w+)?|length|end)"
_TAKES: Final = (
    (Growth.FACTORIAL, r"\bn factorial\b|\bfactorial time\b|\bn ?!"),
    (Growth.EXPONENTIAL, r"\bexponential\b|\b(?:2|two) (?:to the(?: power of)? n|\^ ?n)\b|\b2\^n\b"),
    (Growth.CUBIC, r"\bcubic\b|\bn cubed\b|\bn ?\^ ?3\b|\bn ?\*\* ?3\b|n³"),
    (Growth.UNRANKED, r"\bn squared log n\b|\b(?:n|m|k|h|v|rows?) ?(?:times|\*|\+|plus) ?(?:m|n|k|e|w|log k|columns?|cols)\b"
                      r"|\b(?:mn|nm|nk|n log k|m n|n k|r c)\b|\bnumber of (?:cells|nodes|edges|vertices)\b"),
    (Growth.QUADRATIC, r"\bquadratic\b|\bn (?:squared|square)\b|\bn ?\^ ?2\b|\bn ?\*\* ?2\b|n²|\bn (?:times|\*) n\b"),
    (Growth.LINEARITHMIC, r"\bn(?: times)? ?\*? ?log(?:arithm)?(?: of)?(?: n)?\b|\blinearithmic\b|\bn lock n\b"),
    (Growth.ROOT, r"\b(?:square )?root(?: of)? n\b|\bsqrt"),
    (Growth.LOG, r"\blog(?:arithm)?(?: of)? ?n\b|\blogarithmic\b|\blog ?\( ?n ?\)"),
    (Growth.LINEAR, r"\blinear\b|\b(?:o|oh|order|0) ?(?:of|\() ?" + _SIZE + r"\b|\b(?:big )?(?:o|oh|order) n\b"
                    r"|\b(?:loops?|it|that|this|which) (?:\w+ )?(?:runs?|goes|repeats?|iterates?|loops?) (?:\w+ )?n times\b"),
    (Growth.CONSTANT, r"\bconstant\b|\b(?:o|oh|order|0) ?(?:of|\() ?(?:1|one)\b"),
    (Growth.UNRANKED, r"\b(?:o|oh) ?\( ?[a-z0-9+*^ ]+\)|\bbig (?:o|oh|0) (?:of \w|\w\b)"),
)  # fmt: skip
_OF_INPUT: Final = re.compile(
    r"\b(?:m|n|h|w|r|rows?) ?(?:times|\*) ?(?:m|n|w|h|c|columns?|cols)\b|\b(?:mn|nm|m n|r c)\b|\bnumber of (?:cells|nodes)\b"
)
_TAKEN: Final = tuple((growth, re.compile(rule)) for growth, rule in _TAKES)
_ORDER: Final = {growth: place for place, (growth, _) in reversed(list(enumerate(_TAKES)))}
"""Slowest first; where two are claimed, the first of them stands."""
# "constant" and the like describe many things; alone they are a claim only beside one of these, or where they are all that is said.
_ABOUT_COST: Final = re.compile(
    r"\b(?:o|oh|0|big|order|time|timespace|space|memory|complexity|runtime|cost|costs|runs?|takes?|steps)\b|[\^²³]|\bo ?\("
    r"|\bin the (?:length|size|number|capacity|input)\b|\b(?:constant|linear) for (?:both|each|all|every|either|any|one)\b"
)
_EXACT: Final = re.compile(
    r"\bn (?:squared|cubed|log n|factorial)\b|\b(?:two|2) to the n\b|\b(?:quadratic|exponential)\b"
)
_ASKS_COST: Final = re.compile(
    r"\bcosts?\b|\bcomplexity\b|\brun(?:ning)? ?time\b|\bgrows?\b|\bhow (?:long|often|fast|quick(?:ly)?)\b"
    r"|\bhow (?:much|many) (?:more |extra )?(?:work|steps|times?|memory|space|longer|operations)\b|\b(?:memory|space|remember)\b"
)
_BARE: Final = re.compile(
    r"(?:^|[,.;:!?] ?|\b(?:so|just|maybe|about|like|probably|roughly|only|um|uh|it is|that is|would be|takes|grows with"
    r"|proportional to) )"
    r"(?P<size>n)(?: (?:steps|times|operations|in all|overall|then))?"
    r"(?= ?[,.;!?]|$| (?:because|since|as|i (?:guess|think|suppose))\b)"
)
"""A size that is all there is to an answer, where a cost was asked for: "each stair once, so n?" """
_VAGUE: Final = re.compile(r"\b(?:constant|linear|cubic)\b")
_NAMES_A_WAY: Final = re.compile(
    r"\b(?:constant|linear|cubic) (?:scan|sweep|search|pass|loop|one|version|way|number)\b"
)
_SAYS_NO_MORE: Final = Phrases("""
    it/that/this/which/everything/all/i/i'd/would/say/think/guess/the/whole/thing/algorithm/my/mine/our/code/solution/loop/pass/scan
    sweep/search/function/method/version/one/rest/total/is/are/be/should/must/stays/remains/becomes/will/makes/still/also/just/only
    roughly/about/basically/overall/again/probably/therefore/hence/thus/in/too/at/worst/most/best/on/average/case/n/both/size/length
    number/of/input/list/elements/numbers/as/well/then/now/here/um/uh/yes/yeah/okay/ok/right/hm/hmm/either/way/maybe/perhaps
    possibly/suppose/so/o/oh/big
    constant/linear/cubic
""")
"""Words besides which nothing is said but the cost."""

_BOTH: Final = re.compile(
    r"\b(?:running )?(?:time|runtime)(?: complexity)? (?:and|or|as well as) (?:(?:in|of|for|the|also|its) )*(?:space|memory)\b"
    r"|\b(?:space|memory)(?: complexity)? (?:and|or|as well as) (?:(?:in|of|for|the|also|its) )*(?:running )?(?:time|runtime)\b"
)
_SPACE: Final = r"\b(?:space|memory|storage|auxiliary|ram)\b"
_TIME: Final = (
    r"(?<!each )(?<!every )(?<!one )(?<!at a )(?<!this )(?<!first )(?<!second )(?<!same )\btime\b"
    r"|\b(?:runtime|running|runs|steps|operations)\b"
)
_TOPIC: Final = re.compile(rf"(?P<both>\btimespace\b)|(?P<space>{_SPACE})|{_TIME}")
_ASKS_SPACE: Final = re.compile(r"\b(?:space|memory|storage|remember|keep around)\b")
_ASKS_TIME: Final = re.compile(r"\b(?:time|runtime|how (?:long|fast|quick)|steps)\b")
_CLAUSE: Final = re.compile(
    r"[,;:!?–—]|\.(?!\w)|\b(?:and|but|while|whereas|so|because|since|though|although|with|then)\b|\bas (?!well|far|to|memory|space)"
    r"|\b(?=(?:it|that|this|which) (?:is|makes|gives|would be)\b)"
)
_LINK: Final = re.compile(
    r"(?:[ )]*|[ ),]+(?:in|of|for|on|as|regarding|concerning) )(?:(?:in|of|for|on|to|extra|additional|auxiliary|the|more|both|its"
    r"|regarding|concerning|terms|as|far|worst|case|average|amortized|amortised|expected) )*"
)
"""What stands between a cost and the word for what it is a cost of: "linear in the worst case time"."""
_GOES_ON: Final = re.compile(
    r" (?:\w+ )?(?:is|are|was|be|stays|takes|grows|becomes|too|also) (?:\w+ ){0,3}[^\w]*| ?:.*| (?:complexity )?(?:n|m)\W*"
)
_OF_IT: Final = re.compile(
    r"(?: complexity| cost)?(?: (?:is|of|in|at|takes?|costs?|(?:would|will|should) be))?[ :=,]*"
    r"(?:(?:big )?(?:o|oh|order) ?(?:of )?\(? ?|big )?"
)
"""What stands between a word for time or space and its cost, where both are just called out: "time o of n space o of one"."""
_PASSES_ON: Final = re.compile(r"so|because|since|:|")
"""What may stand between a word for time or space and the clause with its cost."""
_LITTLE: Final = re.compile(r"\b(?:no|not|little|without|less|hardly)\b")
_SAME: Final = re.compile(r"\b(?:same|too|as well|likewise|also|ditto|so (?:is|does))\b")

_OVERALL: Final = re.compile(r"\b(?:overall|total|altogether|whole|everything|all in all|together|in all|in the end)\b")
_OF_STEP_AFTER: Final = re.compile(
    r"\b(?:each|per|every|apiece)\b|^[ )]*(?:time )?(?:lookups?|look ups?|access(?:es)?|step|check)\b"
)
_OF_STEP_BEFORE: Final = re.compile(
    r"^\W*(?:(?:so|then|for|in|at|as|if|where) )*(?:each|every|a|an|one|a single|per) (?:\w+ ){0,2}?"
    r"(?:step|operation|call|element|number|item|node|character|query|get|put|turn|iteration|update|check)\b"
    r"|(?<!of )(?<!of the )\b(?:look ?ups?|insert(?:ion)?s?|push(?:es)?|pops?|appends?|access(?:es)?|comparisons?|inner loop)\b"
)


class _Mention(NamedTuple):
    """A cost that is named, and the clause it is named in."""

    growth: Growth
    start: int
    end: int
    clause: int


class _Reading:
    """One text, taken apart."""

    def __init__(self, text: str, asked: str) -> None:
        self.plain = _plain(text)
        cuts = [found.span() for found in _CLAUSE.finditer(self.plain)]
        ends = [(0, 0), *cuts, (len(self.plain), len(self.plain))]
        told = [
            (one, other) for one, other in pairwise(ends) if self.plain[one[1] : other[0]].strip() or other is ends[-1]
        ]
        self.clauses = [(one[1], other[0]) for one, other in told]
        self.joints = [self.plain[one[0] : one[1]] for one, _ in told]
        """What stands before each clause."""
        self.topics = list(_TOPIC.finditer(self.plain))
        self.asked = asked
        self.mentions = sorted(self._named(), key=lambda mention: mention.start)
        self.called_out = self._are_called_out()
        self.otherwise = "space" if asks_space(asked) else "time"
        """What a cost is of where nothing is said of it."""

    def claims(self) -> Iterator[tuple[Cost, int]]:
        """Every claim that stands, with its place in the order of `_TAKES`; one that is of the whole has a lower one."""
        found = [(one, self._topic(i), self.words(one.clause)) for i, one in enumerate(self.mentions)]
        stands = [entry for entry in found if self._stands(entry, found)]
        own = [entry for entry in stands if not self._of_another_way(entry[0])] or stands
        own += list(self._echoes(own))
        for mention, topic, words in own:
            whole = _OVERALL.search(words) is not None
            step = not whole and self._of_step(mention)
            more = Cost(
                mention.growth,
                of_step=step,
                supposed=othercosts.supposed(*self._around(mention), f"{self.asked} {self.plain[: mention.start]}"),
                of_input=_OF_INPUT.search(self.plain, mention.start, mention.end) is not None,
            )
            for kind in ("time", "space"):
                if topic in (kind, "both"):
                    order = _ORDER[mention.growth] + 100 * step - 50 * whole + 200 * more.supposed
                    yield replace(more, of_space=kind == "space"), order

    def words(self, clause: int) -> str:
        start, end = self.clauses[clause]
        return self.plain[start:end]

    def _named(self) -> Iterator[_Mention]:
        taken: list[tuple[int, int]] = []
        bare = ((Growth.LINEAR, _BARE),) if _ASKS_COST.search(self.asked.lower()) else ()
        for growth, rule in (*_TAKEN, *bare):
            for found in rule.finditer(self.plain):
                start, end = found.span("size" if "size" in rule.groupindex else 0)
                clause = next(i for i, (_, stop) in enumerate(self.clauses) if start <= stop)
                vague = _VAGUE.fullmatch(found[0]) and not self._is_of_cost(clause)
                if not vague and all(end <= first or last <= start for first, last in taken):
                    taken.append((start, end))
                    yield _Mention(growth, start, end, clause)

    def _is_of_cost(self, clause: int) -> bool:
        words = " ".join(self.words(clause).split())
        alone = _SAYS_NO_MORE.whole(words) and not _NAMES_A_WAY.search(words)
        return alone or _ABOUT_COST.search(self.plain) is not None or _EXACT.search(self.plain) is not None

    def _topic(self, place: int) -> str:
        """Whether a mention is of time, of space or of both: by the word right after it, before it, anywhere in its clause, or
        by what leads up to that."""
        mention = self.mentions[place]
        if self.called_out:
            return _kind(self.topics[place])
        start, end = self.clauses[mention.clause]
        until = self.mentions[place + 1].start if place + 1 < len(self.mentions) else len(self.plain)
        since = self.mentions[place - 1].end if place else 0
        after = next((topic for topic in self.topics if mention.end <= topic.start() < until), None)
        close = after and _LINK.fullmatch(self.plain, mention.end, after.start())
        if after and close and not _GOES_ON.fullmatch(self.plain, after.end(), until):
            return _kind(after)
        led = range(max(since, start), mention.start)
        if othercosts.of_a_stack(self.plain[led.start : led.stop], self.plain[mention.end : end]):
            return "space"
        before = [one for one in self.topics if one.start() in led and not self._bound(one, since)]
        if before:
            return _kind(before[-1])
        if after and after.start() < end and not _GOES_ON.fullmatch(self.plain, after.end(), until):
            return _kind(after)
        return self._led_up_to(mention.clause) or self.otherwise

    def _are_called_out(self) -> bool:
        """Whether each cost follows right upon the word for what it is a cost of, without a stop that would tell them apart."""
        pairs = list(zip(self.topics, self.mentions, strict=False))
        every = len(self.topics) == len(self.mentions) > 1
        return every and all(
            _OF_IT.fullmatch(self.plain[topic.end() : mention.start]) is not None for topic, mention in pairs
        )

    def _bound(self, topic: re.Match[str], since: int) -> bool:
        """Whether the word belongs to the cost that ends right before it."""
        return (
            since > 0 and _LINK.fullmatch(self.plain, since, topic.start()) is not None and not self._is_told_of(topic)
        )

    def _is_told_of(self, topic: re.Match[str]) -> bool:
        return re.match(r" (?:\w+ )?(?:is|are|was|stays|takes)\b", self.plain[topic.end() :]) is not None

    def _led_up_to(self, clause: int) -> str:
        """What the clauses before name, if they name no cost: "the memory grows with the list, so linear"."""
        joint, spoken = self.joints[clause].strip(), {mention.clause for mention in self.mentions}
        for before in range(clause - 1, -1, -1):
            start, end = self.clauses[before]
            words = self.plain[start:end]
            short = joint == "," and len(words.split()) <= _SHORT
            if before in spoken or _LITTLE.search(words) or not (short or _PASSES_ON.fullmatch(joint)):
                return ""
            if named := [topic for topic in self.topics if start <= topic.start() < end]:
                return _kind(named[-1])
        return ""

    def _stands(self, entry: "_Found", found: "list[_Found]") -> bool:
        """Whether it is said of what they have, and was not taken back."""
        mention, topic, _ = entry
        if self._turned_down(mention) or othercosts.foreign(*self._around(mention)):
            return False
        later = (other for other, kind, _ in found if other.start > mention.start and kind == topic)
        return not any(othercosts.taken_back(self.plain[mention.end : other.start]) for other in later)

    def _around(self, mention: _Mention) -> tuple[str, str]:
        """What its sentence says before it, and after it."""
        stops = [0, *(stop.end() for stop in _SENTENCE.finditer(self.plain, 0, mention.start))]
        ends = [other.end for other in self.mentions if other.end <= mention.start]
        if ends and not _OR.fullmatch(self.plain, ends[-1], mention.start):
            stops.append(ends[-1])
        return self.plain[max(stops) : mention.start], self.plain[mention.end :]

    def _turned_down(self, mention: _Mention) -> bool:
        start, end = self.clauses[mention.clause]
        more = self.words(mention.clause + 1) if mention.clause + 1 < len(self.clauses) else ""
        aside = len(more.split()) <= _SHORT and not any(one.clause == mention.clause + 1 for one in self.mentions)
        before, after = self.plain[start : mention.start], self.plain[mention.end : end]
        return othercosts.turned_down(before, after, more if aside else "")

    def _of_another_way(self, mention: _Mention) -> bool:
        before = mention.clause - 1
        quiet = before >= 0 and not any(one.clause == before for one in self.mentions)
        lead = self.words(before).replace("otherwise", " ") if quiet else ""  # there it is a branch of the way itself
        return any(map(othercosts.another_way, (self.words(mention.clause), lead)))

    def _of_step(self, mention: _Mention) -> bool:
        start, end = self.clauses[mention.clause]
        before, after = self.plain[start : mention.start], self.plain[mention.end : end]
        return bool(_OF_STEP_AFTER.search(after) or _OF_STEP_BEFORE.search(before))

    def _echoes(self, found: list[tuple[_Mention, str, str]]) -> Iterator[tuple[_Mention, str, str]]:
        """A clause that says the same of space: "the time is linear and the space too"."""
        for clause, (start, end) in enumerate(self.clauses):
            named = [topic for topic in self.topics if start <= topic.start() < end]
            earlier = [entry for entry in found if entry[0].clause < clause]
            silent = all(mention.clause != clause for mention in self.mentions)
            if named and earlier and silent and _SAME.search(self.words(clause)):
                yield earlier[-1][0], _kind(named[-1]), self.words(clause)


_Found = tuple[_Mention, str, str]
"""A mention, what it is of, and the words of its clause."""
_SENTENCE: Final = re.compile(r"[;!?]|\.(?!\w)|\bbut\b")
"""Where what is said begins anew."""
_OR: Final = re.compile(r"[ ),]*\b(?:or|and)\b(?: (?:even|rather|it is|maybe|just|big|o|of))*[ (]*")
_SHORT: Final = 5
"""Words of a clause that only leads up to the next one, or only says what to think of the one before."""


def claims(text: str, asked: str = "") -> tuple[Cost, ...]:
    """What `text` claims a solution costs: in time, in space, or both, time first. `asked`: the question that it answers."""
    return _claims(text, asked)


def claimed(text: str, asked: str = "") -> Cost | None:
    """The cost in time that `text` claims, else that in space. None when there is none."""
    return next(iter(claims(text, asked)), None)


def in_time(text: str) -> Cost | None:
    return next((cost for cost in claims(text) if not cost.of_space), None)


def in_space(text: str, asked: str = "") -> Cost | None:
    return next((cost for cost in claims(text, asked) if cost.of_space), None)


def asks_space(question: str) -> bool:
    """Whether it asks what is remembered, rather than how long it takes."""
    return bool(_ASKS_SPACE.search(question.lower())) and not _ASKS_TIME.search(question.lower())


def mentions(text: str, asked: str = "") -> bool:
    """Whether any cost is named, were it to turn it down. `asked`: the question that it answers."""
    return bool(_Reading(text, asked).mentions)


def besides(text: str, asked: str = "") -> str:
    """What it says beside the costs that it names."""
    reading = _Reading(text, asked)
    ends = [0, *(mention.end for mention in reading.mentions)]
    starts = [*(mention.start for mention in reading.mentions), len(reading.plain)]
    return " ".join(reading.plain[end:start].strip("() ") for end, start in zip(ends, starts, strict=True)).strip()


def nothing_else(text: str, asked: str = "") -> bool:
    """Whether a cost is all that it says, however unsurely: "maybe O(n)?" """
    words = " ".join(re.findall(r"[a-z0-9']+", besides(text, asked)))
    return mentions(text, asked) and (not words or _SAYS_NO_MORE.whole(words))


@lru_cache(maxsize=256)  # a turn looks back over the whole talk
def _claims(text: str, asked: str) -> tuple[Cost, ...]:
    best: dict[bool, tuple[int, Cost]] = {}
    for cost, order in _Reading(text, asked).claims():
        known = best.get(cost.of_space)
        if known is None or order < known[0]:
            best[cost.of_space] = (order, cost)
    return tuple(best[of_space][1] for of_space in (False, True) if of_space in best)


def _plain(text: str) -> str:
    dashed = re.sub(r"\s-+\s", " – ", text.lower()).replace("-", " ").replace("’", "'")
    plain = " ".join(dashed.split())
    return _BOTH.sub(
        "timespace", re.sub(r"\b(it|that|this|everything|time|space|memory|complexity)'s\b", r"\1 is", plain)
    )


def _kind(topic: re.Match[str]) -> str:
    return topic.lastgroup or "time"


def exceeds(measured: str, wanted: str) -> bool:
    """Whether a measured bound is surely worse than the one that is wanted."""
    found, asked = BOUNDS.get(measured), claimed(wanted)
    if found is None or asked is None or Growth.UNRANKED in (found[0], asked.growth):
        return False
    return found[0] > asked.growth

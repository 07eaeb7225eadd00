"""Sentences that are no more than yes or no: said to somebody who has just named a way, they judge it.

Rules: whether somebody has just named a way is known in `safeguards`. A sentence has to be a bare verdict from its first word to
its last: what says more is weighed, unless it asks and judges a guess in passing. "You may use it" is about what is allowed, "it
works" about what the tests have shown, and "a stack." only gives back what was said.
"""

import re
from collections.abc import Iterable
from typing import Final

from mochid.interview.gate.neutrality import refuses
from mochid.interview.words import lexicon
from mochid.interview.words.clauses import ASKABLE, between_marks
from mochid.interview.words.phrases import Phrases
from mochid.interview.words.vocabulary import words as _words

LONG: Final = 12
"""Words of which a bare verdict has no more."""
_SOME_TECHNIQUE: Final = "heap"
"""A word for any technique: all stand in one place of a verdict."""
_BARE: Final = Phrases(
    """
    ^ LEAD YES (YES) (then) $
    ^ LEAD NO (NO) (then) $
    ^ LEAD i (really/certainly/wouldnt/would/dont/do) (think/say) so (too) $
    ^ LEAD OURS (fully/totally/completely/rather) agree/disagree/concur (with-you/with-that/there/more) $
    ^ LEAD i/id/we (really/quite/would/do/love/wouldnt/dont) like/love/rate IT (idea/one/a-lot/very-much/too) $
    ^ LEAD OURS do/did/use/take/pick/choose/go-with/skip/avoid (IT) (too/as-well) $
    ^ LEAD (not) (exactly/quite/what/how) i/id/ill would/wouldnt/do (do/use/go) (IT) (too) $
    ^ LEAD (YES/NO) it/that/this/you/they/one/we DOES/do/dont/have-to/need-to/are/arent (it/that/so) $
    ^ LEAD YES/NO DO IT $
    ^ LEAD me/same here/too/either $
    ^ LEAD (IT/idea) DOES (do/work/help/fit/fly/be) (it/here/fine/well/nicely/too/for-you) $
    ^ LEAD that/this/that-one/this-one/the-idea/that-idea works (here/fine/well/nicely/too/for-you) $
    ^ LEAD (your/a/an/the) TECH works (here/fine/well/nicely/too/for-you) $
    ^ LEAD THAT_IS (a/the/one/very/such-a) GOOD (THOUGHT) (there/really/indeed/of-yours/to-start/start) $
    ^ LEAD THAT_IS (a/the/on/off/not/too/so/very/really) AIM (track/path/one/it/there/way/of) $
    ^ LEAD THAT_IS (a/one/another/the) way (to-do-it/to-go/there/in) $
    ^ LEAD sounds/looks/feels/rings/seems (like) (a/about/very/so/quite) GOOD/promising/plan/winner/stretch (plan/idea) $
    ^ LEAD (very/quite/really/most/so/no/not) promising/useful/useless/pointless/hopeless/use/good/way/chance/enough/likely $
    ^ LEAD i (really/do/rather) (see/have) potential/doubt/doubts (there/here/about) (IT) $
    ^ LEAD (not) worth (a) try/shot/it/look/trying $
    ^ LEAD (a/thats-a/its-a) good/bad/fine/poor place/spot/point to (start/begin) $
    ^ LEAD think bigger/smaller/simpler/deeper/different/differently $
    ^ LEAD way to go $
    ^ LEAD (lets/you-can/you-could/you-should/please/just/do/now) DO IT (idea/thought/plan/one) (up/down/out/off/then/now) $
    ^ LEAD (lets/you-can/you-could/you-should/please/just/do/now) DO IT (up/down/out/off/then/now) $
    ^ LEAD (id/i-would/i-wouldnt/wouldnt/dont/do-not/never) (just) rule/cross/throw/leave/drop IT (out/off/away) $
    ^ LEAD (maybe/perhaps/then/id/you/might/want-to) think/look/try again/elsewhere/harder/twice $
    ^ LEAD (you) (might/may) want to reconsider/rethink (that/it/this) $
    ^ LEAD (maybe/perhaps/then) (try/think-of/find/look-for/pick/take/use/consider/its) something/anything OTHER $
    ^ LEAD THERE_IS (a/much/something/way/even) better/smarter/simpler/faster (way/ways/one/idea/ideas/thing/option) $
    ^ LEAD trust/follow/doubt/dont-doubt (IT) yourself/it/that $
    ^ LEAD trust/follow that/your/the instinct/gut/feeling/nose/hunch $
    ^ LEAD (now) (were/youre/we-are/you-are) talking/cooking/there/close/closer $
    ^ LEAD there you go/are/have-it $
    ^ LEAD (you/youve) (just/have) nailed/cracked/got/solved/found (it/that) $
    ^ LEAD (a/thats-a/its-a/that-is-a) (complete/total) dead-end/blind-alley/rabbit-hole/detour/winner/keeper/waste/mistake $
    ^ LEAD (lets) move/look/walk on/past/away/elsewhere (from) (that/it/this) $
    ^ LEAD (a/an/the) TECH SETTLED (not) $
    ^ LEAD YES/NO (use/try/do/take) (a/an/the) TECH (please/then) $
    ^ LEAD (maybe/perhaps/probably/definitely/certainly/surely/just) not (a/an/the/with-a/by) TECH (no/then/here) $
    ^ LEAD no (need-for) (a/an/the/such) TECH (is/are) (needed/required/necessary/needed-here/here) $
    ^ LEAD LET_US DO (a/an/the/your/that/with-a/for-a/for-the) TECH (then/here/please) $
    ^ LEAD (your/a/an/the) TECH DOES (do/work/help/fit/fly) (it/here/fine/well/nicely/too) $
    ^ LEAD (no) it-isnt/its-not/it-is-not/thats-not/that-isnt (a/an/the) TECH $
    ^ LEAD youre/you-are (absolutely/quite/so/dead) right/wrong/correct/mistaken about/with/on (a/an/the) TECH $
    ^ LEAD start/begin coding/writing/typing/with IT (up/down/then) $
    """,
    LEAD="(well/ah/oh/um/so/okay/ok/hm/hmm/honestly/actually/then/and/but)",
    YES="yes/yep/yeah/yup/sure/right/exactly/correct/precisely/indeed/absolutely/definitely/certainly/totally/naturally/of-course"
    "/bingo/affirmative/spot-on/nice/smart/clever/great/perfect/excellent/brilliant/lovely/probably/likely/nearly/almost/close"
    "/so-close/very-close/pretty-close/kind-of/sort-of/warm/warmer/hot/hotter/you-bet/thats-it/thats-right/thats-correct/jackpot"
    "/ditto/thats-the-spirit/thats-the-ticket/thats-the-one/that-one/this-one/fine-by-me/by-all-means/in-part/partly/to-a-degree"
    "/my-thoughts-exactly/finally/at-last/music-to-my-ears",
    NO="no/nope/nah/never/hardly/not-quite/not-exactly/not-really/not-necessarily/not-at-all/not-that/not-that-one/not-this-one"
    "/maybe-not/perhaps-not/probably-not/definitely-not/certainly-not/rather-not/cold/colder/ice-cold/far-off/way-off/wrong"
    "/incorrect/thats-not-it/thats-wrong/unlikely/doubtful/i-doubt-it/doubt-it/next-idea/different-family/wrong-family/wrong-tree",
    IT="it/that/this/that-one/this-one/the-idea/that-idea/this-idea/your-idea/your-plan/your-approach/your-guess/your-choice",
    OURS="i/id/ill/we/wed/i-would/i-dont/i-cant/i-couldnt/i-wouldnt/couldnt/id-have/i-have",
    THAT_IS="(thats/this-is/that-is/its/it-is/youre/you-are)",
    THERE_IS="(theres/there-is/there-are/i-know/you-can-find/you-can-do)",
    LET_US="(lets/let-us/please/do/just/now/you-can/you-could/you-may/you-should)",
    OTHER="else/better/simpler/different/other",
    DOES="does/doesnt/does-not/would/wouldnt/would-not/will/wont/will-not/can/cant/could/couldnt/should/shouldnt/might/thatll/itll"
    "/thatd/helps/fits/flies/wont-work/wont-help/works-well/is-fine/is-good/is-right/is-wrong/is-best/is-perfect/is-enough"
    "/is-overkill/is-too-slow/is-slow/is/isnt",
    GOOD="good/great/nice/smart/clever/solid/excellent/perfect/brilliant/lovely/fine/sharp/strong/bad/poor/wrong/right/correct"
    "/better/best/weak/terrible/well",
    THOUGHT="thinking/thought/call/instinct/idea/choice/move/pick/shout/hunch/guess/spotted/way/one/tool/plan/direction/start",
    AIM="right/wrong/correct/track/onto/close/closer/warm/warmer/cold/colder/far-off/way-off/there/slow/expensive/overkill/ideal"
    "/it",
    SETTLED="it-is/exactly/yes/no/correct/right/indeed/precisely/of-course/definitely/naturally/perfect/great/good",
    DO="do/go-for/go-with/use/try/take/pick/choose/run-with/stick-with/stick-to/stay-with/keep/keep-going-with/keep-at/keep-to"
    "/drop/forget/skip/code/write/implement/build/avoid/lose/abandon/leave/follow/pursue/continue-with/carry-on-with"
    "/move-away-from/step-away-from/hold-on-to",
    TECH=lexicon.ALTERNATIVES,
)
_STRONG: Final = _words(
    """
    yes yep yeah yup exactly correct precisely indeed absolutely definitely certainly totally naturally bingo affirmative no nope
    nah never hardly wrong incorrect unlikely doubtful excellent perfect brilliant warmer colder jackpot
    """
)
"""Single words that judge what was proposed even where a question follows: "right" and "good" may be no more than a nod."""
_OPINED: Final = (
    r"\b(?:you (?:think|believe|expect|say|hope|suspect|sure)|makes you|would|could|might|may|if|whether|can)\b"
)
_OUTCOME: Final = (
    r"works?(?! (?:inside|on|with|like))|fails?|breaks?|helps?|saves? you|goes wrong|go wrong|falls? (?:short|apart)|overkill"
    r"|(?:too )?(?:slow|expensive)|(?:right|wrong|good|best|better|great|perfect|ideal|clever|smart|excellent|brilliant|correct|bad"
    r"|poor|fine) (?:choice|idea|plan|tool|one|way|approach|call|fit|direction|thing|thought|pick)"
)
_PRESUPPOSED: Final = re.compile(
    rf"^(?!.*{_OPINED})(?:(?:so|okay|well|and|now|then|please|good|right) )*"
    rf"(?:why|how|where|when|what|explain|tell me|say|describe|show me)\b.*\b(?:{_OUTCOME})\b"
    r"|^(?:(?:ah|oh|so|and|now) )?who (?:told|tipped) you\b"
)
"""A question or request that takes for granted how a guess fares: "what makes that the right choice?", "who told you?"."""
_REQUESTS: Final = ASKABLE | {"go"}


def is_bare(words: str, names: Iterable[str]) -> bool:
    """Whether a sentence is no more than yes or no. `names`: what else names a technique in it, besides those that all know."""
    if _BARE.search(words):
        return True
    short = len(words.split()) <= LONG
    return short and any(_BARE.search(words.replace(name, _SOME_TECHNIQUE)) for name in names)


def is_in_passing(sentence: str, words: str, names: Iterable[str]) -> bool:
    """Whether a question or a request judges a guess, be it before it asks or by what it takes for granted. `words`: the plain
    ones of the sentence; `names` are those of `is_bare`."""
    if _PRESUPPOSED.search(words):
        return True
    first, *rest = between_marks(sentence) or [""]
    asks = rest and (sentence.rstrip().endswith("?") or rest[-1].partition(" ")[0] in _REQUESTS)
    if not asks or refuses(words):
        return False
    return first in _STRONG or (" " in first and is_bare(first, names))

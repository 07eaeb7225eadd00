"""What a candidate means by what they say: free wording in, one `Intent` out.

Rules:
- Input is what a recogniser gives: perhaps no case, no punctuation, no apostrophes, fillers, "big oh of n". Typed text works too.
- `read` is pure and total. It tidies the text (`wording`), then takes the first rule that matches; the order of the rules is the
  order in which meanings win ("say that one more time" is no wish to run again).
- A question is never a plan, an example or a report of being done, however much it sounds like one; but a plan stays one when
  only its tail asks to be liked (`tails`).
- A command that is denied ("I'm not done", "don't run the tests yet") asks for room, so it reads as HOLD, never as the command.
"""

import re
from functools import lru_cache
from typing import Final

from mochid.interview.meaning import costs, proceedings, sizes, subjects, tails, toolcosts, traces, worktalk
from mochid.interview.meaning.meanings import UNSURE, Intent
from mochid.interview.meaning.sayings import RULES, SETS
from mochid.interview.words import lexicon
from mochid.interview.words.phrases import Phrases
from mochid.interview.words.wording import OPENING, core, tidied, without_lead

__all__ = ["UNSURE", "Intent", "asks", "read"]
# -- questions ---------------------------------------------------------------------------------------------------------

_ASKS: Final = Phrases(
    """
    ^ which/how/where/who/why/can/could/is/are/was/were/did/should/will/would/may/must/am/has/shall
    ^ what NOT_I !about-we/about-i/if-we-just/if-i-just
    ^ do/does !not
    ^ when do/does/is/should
    ^ if/when/for/in/suppose/say/given _ ... do/does/is/are/should/can/will/would they/it/i/we/you/the/that/this/both
    give/show/tell/need/want/have/like (me) (a/an/one/some/another) (_) example/sample !of-my/how/where/is/that
    ? $
    right/correct/or-not/yes-or-no $
    to-be-clear/to-clarify/to-confirm/to-make-sure/am-i-right/do-you-mean/you-want-me-to/i-wonder
    i was/am wondering
    ^ i would-like/would-love/want to know/ask/hear how/what/whether/if/which/where/when/who/about/is/are/can
    ^ (i) may/can/could (i) know/ask
    ^ (_) (_) _ ? if/when/suppose/say/because/like
    the/your/this (_) statement/description/text/problem/task/exercise does-not/never (really/even/actually) SAYS
    the/your/this (_) statement/description/text/problem/task/exercise says/mentions/tells nothing/little
    nothing (is) (said/written/stated) (there) about
""",
    SAYS="say~/mention~/tell~/specify/specifies/define~/state~/explain~/cover~",
    NOT_I="!i-would/i-want/i-will/i-am/i-have/i-did/i-do/i-can/i-could/i-like/i-love/i-find/i-found/i-mean/i-notice/i-see/i-think/i-tried",
)
_STATEMENTS: Final = frozenset({Intent.PLAN, Intent.EXAMPLE, Intent.DONE})
_ASKS_FOR_COST: Final = Phrases("""
    ^ what !about
    ^ which/how/can/could/should/does/do/must/are
""")

# -- the rules: see `sayings` -------------------------------------------------------------------------------------------

_BACKCHANNEL: Final = frozenset({
    *("okay", "ok", "yeah", "yes", "yep", "yup", "right", "sure", "mhm", "mmhm", "mmhmm", "mmmhm", "uhhuh", "uhuh"),
    *("aha", "ah", "oh"),
    *("i_see", "got_it", "sounds_good", "cool", "alright", "great", "good", "fine", "nice", "perfect", "no", "nope"),
})  # fmt: skip
_FILLERS: Final = frozenset({
    *("um", "umm", "uh", "uhh", "uhm", "er", "err", "erm", "hm", "hmm", "hmmm", "mm", "mmm"),
    *("so", "well", "and", "like", "okay"),
})  # fmt: skip
_SOUND: Final = re.compile(r"u+m+|u+h+m*|e+r+m*|h+m+|m+|a+h+m+")
"""A sound of thinking, however long it was drawn out."""
_JOINED: Final = re.compile(r"\b(?:i see|got it|sounds good)\b")
_TURNS_BACK: Final = Phrases("actually/wait no/not !that-is-it")
_WANTS_VERDICT: Final = Phrases("""
    ^ does/did/do/would that/this/it/any-of-that (even) make (any) sense
    ^ is/was/am that/this/it/i (in/on/going) (the) (_) right/correct/wrong direction/way/track/path/approach/idea
""")
"""Questions about their own work that would else be taken for being clear, or for a wish for a hint."""
_HUSH: Final = Phrases("""
    stop/wait/hold-on/hang-on/quiet/be-quiet/be-silent/silence/shut-up/shush/hush/enough/shh/sh (a-second/a-sec/for-now/please)
    that-is-enough/enough-now/no-more-talking/stop-please/please-stop
    stop-talking/stop-it/stop-speaking/let-me-finish/let-me-talk/let-me-speak
""")
_HYPOTHETICAL: Final = Phrases("^ when/if/after/before/once !more/again")
_ASIDE: Final = re.compile(
    r"^(?:before (?:we|you|i|that)(?: (?!and\b|to\b|we\b|i\b|you\b|they\b|can\b|will\b|would\b|or\b|even\b|then\b|just\b)\w+){1,4}?"
    r"|if (?:you (?:do not|would not|did not) mind|it is (?:no|not too much) (?:trouble|bother)|(?:it is )?possible"
    r"|(?:that is|it is) (?:okay|ok|fine|alright)(?: with you)?|you please|you like))"
    r"(?= (?:please |first |quickly )*(?:run|rerun|test|execute|retry)\b)"
)
"""Said ahead of a wish, which is meant all the same: "before we go on, run the tests"."""
_TO_KNOW: Final = Phrases(
    "what/which/how/where/when/who do/does/did/is/was/are/were/would/will/should/can/could/must !not"
)
"""Who asks to be told something ("what does enumerate do again?") wants nothing done again."""
_NO_WISH_FOR_A_HINT: Final = re.compile(
    r"\btyp(?:e|ing) hint\w*|\b(?:editor|ide|linter|compiler)\b.*\bhints?\b|^how many (?:\w+ )?hints?\b"
    r"|^(?:is|was) (?:that|this|it) (?:an? |your )?hints?\b|^(?:that|this|it) (?:is|was) (?:an?|your|some) hints?\b"
    r"|\bnot (?:\w+ )?(?:understand|get|follow) (?:that|this|the|your) (?:last )?hint\b"
)
"""What has the word: the hints of a language or an editor, how many there were, whether that was one, one not understood."""
_OF_THE_CODE: Final = re.compile(
    r"\b(?:does|did|it|that|this|they|which|left|right|pointers?|index|indices|loop|code|value|window)"
    r"(?: must| should| can| will| may)? (?:not|never)(?: \w+)? (?:run|start|execute|test|begin|move|go|continue)\b"
)
"""What the code does not, or must not, do: nobody asks for room by that."""
_NOTES: Final = re.compile(
    r"\b(?:write|note|jot|put|type)(?: it| this)? (?:down |out )?(?:an?|the|one|some|my) (?:\w+ )?"
    r"(?:examples?|cases?|inputs?|ideas?|plan|steps|thoughts?|notes?|numbers|sketch)\b"
)
"""What is written down to think, and is no code: "let me write down an example"."""
_COMMANDS: Final = frozenset({Intent.RUN, Intent.RETRY, Intent.CODE, Intent.DONE})
_FIRM_PLAN: Final = Phrases("""
    i will/would/could/am-going-to/want-to use/do/go/start/try/sort/keep/take/iterate/make/build
    my approach
""")
_NUMBER: Final = re.compile(r"\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|\d+)\b")


_MAY_TRACE: Final = frozenset({Intent.OTHER, Intent.CLARIFY, Intent.CODE})
"""What the walk through an input looks like where no word calls it an example."""
_COMPILED: Final = {intent: Phrases(text, **SETS) for intent, text in RULES.items()}


# -- reading -----------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1024)  # a turn may look back over the whole talk
def read(text: str) -> Intent:
    """What `text` is for. Never fails; what it can't place is OTHER. Of a speech only the opening counts."""
    plain = tidied(text[:OPENING])
    words = _JOINED.sub(lambda found: found[0].replace(" ", "_"), plain).replace("?", " ").split()
    if not words:
        return Intent.THINKING if text.strip() and not text.strip(" .…\t\r\n") else Intent.OTHER
    if _BACKCHANNEL.issuperset(words) and not (_FILLERS - {"okay"}).issuperset(words):
        return Intent.BACKCHANNEL
    if all(word in _FILLERS or _SOUND.fullmatch(word) for word in words):
        return Intent.THINKING
    if _TURNS_BACK.search(plain):
        return Intent.DOUBT
    if subjects.of_the_clock(without_lead(plain)):
        return Intent.META
    if (stated := tails.before_nod(plain)) and _meaning(stated) is Intent.PLAN:
        return Intent.PLAN
    bare = core(plain)
    if not bare:
        about = proceedings.about(plain)
        return proceedings.KINDS[about] if about else Intent.BACKCHANNEL
    meant = _meaning(bare)
    if meant in _MAY_TRACE and traces.told(text):
        return Intent.EXAMPLE
    if meant in (Intent.EXAMPLE, Intent.OTHER) and worktalk.is_recurrence(text[:OPENING]):
        return Intent.PLAN
    # Only its marks tell "it's linear, computers are fast" from a linear computer, and those are gone from what is bare.
    return Intent.COMPLEXITY if meant is Intent.OTHER and costs.mentions(text[:OPENING]) else meant


def asks(text: str) -> bool:
    """Whether it is a question, of whatever kind."""
    return _ASKS.search(core(tidied(text[:OPENING])))


def _meaning(bare: str) -> Intent:
    """The first rule that fits, with the cost and question rules, which are no lists of phrases, in their place."""
    words = _ASIDE.sub("", bare.replace(" ?", "")).lstrip()
    if _HUSH.whole(words):
        return Intent.HUSH
    if _WANTS_VERDICT.search(words):
        return Intent.DOUBT
    asks = _ASKS.search(bare)
    unlikely = _STATEMENTS if asks else frozenset[Intent]()
    if _HYPOTHETICAL.search(words):
        unlikely |= _COMMANDS
    if _TO_KNOW.search(words):
        unlikely |= {Intent.RETRY}
    if _OF_THE_CODE.search(words):
        unlikely |= {Intent.HOLD}
    if _NO_WISH_FOR_A_HINT.search(words):
        unlikely |= {Intent.HINT}
    if _NOTES.search(words):
        unlikely |= {Intent.CODE}
    about = proceedings.read(words)
    for intent, phrases in _COMPILED.items():
        if about and (intent is Intent.REPEAT or about in proceedings.FIRST):  # no "not yet", unless it is one
            return proceedings.KINDS[about]
        if intent is Intent.EXAMPLE:
            asked = _ASKS_FOR_COST.search(words) or (asks and toolcosts.asked(bare)) or sizes.asked(bare)
            if costs.mentions(words) and not asked and not _FIRM_PLAN.search(words):
                return Intent.COMPLEXITY
            if asks or sizes.asked(bare):
                return Intent.CLARIFY
            if len(_NUMBER.findall(words)) >= 3:
                return Intent.EXAMPLE
        if intent not in unlikely and phrases.search(words):
            return intent
    return Intent.PLAN if lexicon.named(words) else Intent.OTHER

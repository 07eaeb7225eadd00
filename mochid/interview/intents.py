"""What a candidate means by what they say: free wording in, one `Intent` out.

Rules:
- Input is what a recogniser gives: perhaps no case, no punctuation, no apostrophes, fillers, "big oh of n". Typed text works too.
- `read` is pure and total. It tidies the text (`wording`), then takes the first rule that matches; the order of the rules is the
  order in which meanings win ("say that one more time" is no wish to run again).
- A question is never a plan, an example or a report of being done, however much it sounds like one.
- A command that is denied ("I'm not done", "don't run the tests yet") asks for room, so it reads as HOLD, never as the command.
"""

import re
from enum import StrEnum
from functools import lru_cache
from typing import Final

from mochid.interview import costs, lexicon
from mochid.interview.phrases import Phrases
from mochid.interview.wording import core, tidied


class Intent(StrEnum):
    """What an utterance is for."""

    PLAN = "plan"
    """Proposes an approach."""
    CODE = "code"
    """Wants to start writing."""
    RUN = "run"
    RETRY = "retry"
    DONE = "done"
    READY = "ready"
    """Understood; no more questions."""
    HINT = "hint"
    HOLD = "hold"
    """Asks for time to think."""
    HUSH = "hush"
    """Wants the interviewer to be quiet now."""
    CLARIFY = "clarify"
    """A question about the problem."""
    COMPLEXITY = "complexity"
    """States a cost."""
    EXAMPLE = "example"
    """Walks through an input."""
    STUCK = "stuck"
    DOUBT = "doubt"
    """Questions their own work."""
    REPEAT = "repeat"
    SYNTAX = "syntax"
    """Asks about the language, not the problem."""
    BACKCHANNEL = "backchannel"
    """ "okay", "mm-hm": listening, not answering."""
    THINKING = "thinking"
    """ "um", "hmm": not finished."""
    META = "meta"
    """About the interview itself."""
    SMALLTALK = "smalltalk"
    OTHER = "other"


# -- questions ---------------------------------------------------------------------------------------------------------

_ASKS: Final = Phrases("""
    ^ which/how/where/who/why/can/could/is/are/was/were/did/should/will/would/may/must/am/has/shall
    ^ what !i-would/i-want/i-will/i-am/i-have/i-did/i-do/i-can/i-could
    ^ do/does !not
    ^ when do/does/is/should
    ^ if/when/for/in/suppose/say/given _ ... do/does/is/are/should/can/will/would they/it/i/we/you/the/that/this/both
    ? $
    right/correct/or-not/yes-or-no $
    to-be-clear/to-clarify/to-confirm/to-make-sure/am-i-right/do-you-mean/you-want-me-to/i-wonder
    i was/am wondering
""")
_STATEMENTS: Final = frozenset({Intent.PLAN, Intent.EXAMPLE, Intent.DONE})
_ASKS_FOR_COST: Final = Phrases("^ what/which/how/can/could/should/does/do/must/are")

# -- the rules, in the order in which they win -------------------------------------------------------------------------

_RULES: Final[dict[Intent, str]] = {
    Intent.HOLD: """
        am/are/is/still not (_) done/finished/ready/there
        have/has not (_) finished/started/done
        do-not/never/not run/start/execute/test/begin/move/go/continue
        ^ not yet/done/finished/ready
        no/not/without/do-not (need/want/give/needing) (me) (a/any/more) hint~/help !for
        give/need/want/like/have/take/get/got/spare (me) a/an/one/some/another/two/five (few/couple/little) (of) (more/quick) LAPSE
        give/need/want/like/have/take/get (me) more/a-few/few LAPSE
        ^ (wait/hold-on/hang-on) a/one/half-a LAPSE
        let me think/read/reread/look/ponder/reflect/consider/concentrate/finish
        let me have a look
        ^ let me see (here) $
        bear with me
        hang on let me
        still thinking/writing/typing/working/reading/coding/on-it/busy
        need to think
        i am thinking $
    """,
    Intent.REPEAT: """
        say that/it/this (_) again/once-more/one-more-time
        say/come again
        pardon/rephrase
        ^ (can/could/would/will) (you) repeat
        repeat that/it/this/your/yourself/what
        repeat the question/problem/task/last
        did/could/can not (_) hear/catch/get/understand that/you/what/it
        did/could/can not (_) hear/catch/get/understand the question
        missed that/what/the
        what did/were/do you mean/say/ask/saying/asking
        what did/were you $
        what was that/your-question
        what was/is the question/problem/task (again) $
        ^ what/sorry $
        read/tell/explain/describe/state ... again/once-more
        problem/question/task/statement again/once-more
        once-more/one-more-time what
        remind me
        ^ once more $
    """,
    Intent.META: """
        how much-time/many-minutes/long do/have/are/left/remains/until/is-left/is-this/will-this
        how long is the interview/session
        time/minutes left/remaining
        time check
        out of time
        are you (an) real/human/ai/there/recording/listening/still/robot/person
        are you a
        who are you
        what are you
        what is your name
        how am/did i doing/do
        am i doing
        do/did/will/would/have i pass/passed/fail
        my score/grade
        would you hire
        how does this work/interview
        how does the/this interview/session
        how do/can/should/would i run/start/end/stop/quit/save/pause/submit/skip/mute/leave
        allowed-to/okay-to/can-i/may-i/could-i/should-i google/look/search/check (things/stuff/it/that/this) (up) (the/in-the) (_) $
        use (the) internet/google/docs/documentation/standard-library/a-library/libraries/imports/built-ins/builtins $
        use python/java/javascript/c/go/rust/typescript/a-debugger/vim/emacs/print/prints/chatgpt/ai/copilot $
        use my (own) _ $
        do/should i have/need to use-the/speak/talk/type/explain/write-in/say
        what happens at-the-end/next/after/now
        what is/comes next
        what do/should i/we do now/next
        ^ what now $
        where are we
        quit/stop/end/leave/abort/pause/finish the/this/our interview/session
        to quit/leave/stop-here
        i quit
        take/need/have a break
        ^ pause $
        recorded/recording
        my voice/privacy/data
        the transcript
        different/another/easier/harder/skip-this/new problem/question/task
    """,
    Intent.HINT: """
        hint~/nudge
        give/get/have/need/want/like/for (me) a/another/some/any (small/little) clue~
        ^ (a/any/another) clue~
        right direction
        point me
        ^ help (me)
        stuck (_) help
        can/could/would/will you help
        need/want/use/like/get/have/give (me) (_) (_) help
        help me out/with/here/a
    """,
    Intent.RETRY: """
        run/try/test/check/execute/do (TESTS) again/once-more/one-more-time/another-time/now-again
        once-more/one-more-time/again run/test/execute/try
        rerun/retest/retry
        ^ again $
        ^ one more time $
        another/second/one-more try/go/attempt/run
        try/run/test it now
    """,
    Intent.RUN: """
        run/execute/launch TESTS !in/through/over/until/from/on
        run tests/now $
        ^ run $
        ^ (let-us/let-me/can-you/could-you/can-we/go-ahead-and/i-want-to/i-will/time-to/i-would-like-to) test TESTS
        ^ (let-us) test $
        check my/the code/solution/work/answer/file
        see if/whether it/this/that/they work~/pass/passes/run~
        see if/whether the test~ work~/pass/passes/run~
        start the test~
    """,
    Intent.CODE: """
        WILL (go-ahead-and/start/begin/try-to/try/to/go/now) code/coding/implement/implementing/write/writing/type/typing $
        WILL (go-ahead-and/start/begin/try-to/try/to/go/now) code/coding/implement/implementing/write/writing/type/typing WHAT
        put/turn it/this/that in/into code
        started/start/jump/dive/get (right/straight) with/on/in/into/to (the/some) code/coding/writing/implementation
        ready for (the) code
    """,
    Intent.DONE: """
        i am/have (all/now/pretty-much) done/finished (now) (here) $
        i am/have (all/now) done/finished (with) (the/my) coding/writing/typing/it/this/that/code/solution/implementation/function $
        that/this/it is/was it/all/everything/done/all-done/finished/complete (now/for-me) (i-have/i-got) $
        ^ (we-are) (all) done/finished/complete (now/here) $
        that/this/it should do-it/do/work/be-it/be-all/be-fine (now) $
        solution/code/function/implementation is (now) (all) done/complete/finished/ready
    """,
    Intent.STUCK: """
        am/get/getting/got/still/totally (_) stuck
        ^ stuck
        no idea/clue
        not a clue
        do not (_) know/understand/see $
        do not (_) know/understand/see how/what/where/why/it/this/that/the/which/anything/a
        do not get it/this
        am/feel/feeling (_) lost/confused/blank
        confus*/blank/blanking/blanked
        give up
        ^ lost
        can not figure/think/see/come-up/solve/find/work-out/get-my-head
        makes no sense
        not make (any) sense
        not sure what/how/where/which to/i/else
        nothing comes to mind
        where do/should/to (i) (even) begin/start
    """,
    Intent.READY: """
        make~ (perfect/total/complete/a-lot-of) sense !to-you/to-use
        no/any/without (more/other/further) questions
        ^ (more/other/further) questions (from-me) $
        i (_) understand $
        i (_) understand it/everything/that/this/now/let
        i (_) understand the problem/task/question
        i (_) understand what to/you
        i get it
        i get the problem/task/idea
        is/all/everything/crystal/pretty clear
        ^ clear
        got it/everything
        move on
        let us continue/proceed/go/go-on/go-ahead/begin/start $
        ^ continue/go-on/next/ready/proceed $
        next part/step/phase/question
        ^ skip it/this/that
        i am ready/good (to-go) (now) $
        i am good let us
        i have (got) all/everything i need
    """,
    Intent.SYNTAX: """
        syntax
        how do/can/would/does/to ... THING !of-the
        how do/can i/you import
        how/what/which/does/is/can/do ... in/for/of python/java/javascript/go
        does python
        python have/function/method/way
        does/what-does/do-i-call (the) BUILTIN
        is it BUILTIN or
        what is/was (the) enumerate/zip/slice/slicing/append/ord/chr/heapq/defaultdict
        name of the
        what/which is/was (the) (_) function/method/command/keyword/operator/module/built-in/builtin
        is there a/an (_) built-in/builtin/function/method/library/module
        forgot/remember how/the-name/what ... called/function/method/import/declare/write
    """,
    Intent.DOUBT: """
        not (_) sure/certain/convinced/confident
        do/does/did/will/would/might/may/can/could not (_) work/hold/handle/be-right
        do not think that/it/this/so/i/my
        do not know if/whether
        doubt
        restart/start-over
        not/not-be right
        wrong/incorrect/mistake/broken/off-by-one/too-slow
        a/the/some/another bug/problem-with/flaw/error-in
        on the right track/path
        is/was this/that/it/my-_ (_) right/correct/okay/ok/fine/good/valid/sound/enough
        is/was my _ (_) right/correct/okay/ok/fine/good/valid/sound/enough
        does/did/do this/that/it/i look/seem/sound/make/get/do/understand ... right/good/okay/correct/sense/wrong
        is this/that/it the right
        would this/that/it work/be
        am/was i right/wrong
    """,
    Intent.SMALLTALK: """
        ^ hi/hello/hey/greetings (there/mochi/everyone/to-you) (how-are-you) (doing) (today) $
        ^ (good) morning/afternoon/evening/day (there/mochi/to-you) $
        ^ (many) thanks/thank-you/cheers (a-lot/so-much/very-much/again/mochi/and-you) $
        ^ thanks/thank-you for/that
        nice-to/to meet you
        ^ bye/goodbye/good-bye/see-you/take-care
        have a nice/good/great
        ^ a nice/good/great day/evening/weekend
        how are you
        how is it/your-day going
        haha*/lol
        i am fine/well/great/okay/good (today) thanks/thank-you/and-you
        that was funny
        i am nervous
    """,
    Intent.EXAMPLE: """
        for example/instance
        let us say/take/suppose/imagine/assume
        ^ say/suppose/imagine/consider/take !we-can/we-could
        through an/the/my/this/one/a-small/that/another (_) example/input/case
        example by hand
        let me walk/trace/step/try-it-on
        first/second/third/last/next iteration/step/pass/round
        ^ given the/a/an
        if nums/the-list/the-input/the-array/the-string/the-tree/the-grid is/was/has
        ^ for the list/array/input/string/tree/grid
    """,
    Intent.PLAN: """
        i will/would/could/can/should/might/want-to/need-to/have-to/plan-to/am-going-to/am-thinking/was-thinking
        i keep/look-up/propose
        we/you/one will/could/can/would/should/need/might/keep/have-to/want
        my (_) approach/plan/idea/thought/strategy/solution/intuition
        ^ what i would/want/will/am/have
        the/a/one (_) idea/approach/plan/naive/simplest/obvious/straightforward/way-to/option/solution-is
        brute force
        let us/me use/try/do/keep/go/check/sort/store/start/make/build
        go/start/begin with/by
        instead of
        ^ use/using/first/sort/iterate/store/loop/keep/push/build/recurse/traverse
    """,
}

_SETS: Final = {
    "LAPSE": "minute~/min~/second~/sec~/moment~/bit/time/while",
    "TESTS": "(all) (the/my/these/those/some) (of) it/this/that/them/test~/code/solution/program/file/function/suite",
    "WILL": "let-me/let-us/i-will/am-going-to/going-to/like-to/ready-to/time-to/want-to/shall-i/should-i/can-i/may-i"
    "/could-i/start/begin/i-can/go-ahead-and",
    "WHAT": "it/this/that/code/down/up/out/now/in/all/with/some-code/the-code/the-function/the-solution/my-code/my-solution",
    "THING": "list~/array~/string~/str/dict/dictionary/set~/tuple~/class/lambda/loop/key/index/deque/queue/heap/heapq/stack/integer"
    "/int/float/length/character~/defaultdict/counter/method/comprehension/range/enumerate/variable/backwards/module/exception",
    "BUILTIN": "enumerate/range/zip/append/pop/sorted/sort/len/split/join/slice/slicing/ord/chr/min/max/sum/reversed/items/get"
    "/add/push/insert/float",
}  # fmt: skip
"""Words that stand for many in the rules."""

_BACKCHANNEL: Final = frozenset({
    *("okay", "ok", "yeah", "yes", "yep", "yup", "right", "sure", "mhm", "mmhm", "mmhmm", "mmmhm", "uhhuh", "uhuh"),
    *("aha", "ah", "oh"),
    *("i_see", "got_it", "sounds_good", "cool", "alright", "great", "good", "fine", "nice", "perfect", "no", "nope"),
})  # fmt: skip
_FILLERS: Final = frozenset({
    *("um", "umm", "uh", "uhh", "uhm", "er", "err", "erm", "hm", "hmm", "hmmm", "mm", "mmm"),
    *("so", "well", "and", "like", "okay"),
})  # fmt: skip
OPENING: Final = 1200
"""Characters, about a minute and a half of talk."""
_JOINED: Final = re.compile(r"\b(?:i see|got it|sounds good)\b")
_TURNS_BACK: Final = Phrases("actually/wait no/not !that-is-it")
_HUSH: Final = Phrases("""
    stop/wait/hold-on/hang-on/quiet/be-quiet/be-silent/silence/shut-up/shush/hush/enough (a-second/a-sec)
    stop-talking/stop-it/stop-speaking/let-me-finish/let-me-talk/let-me-speak
""")
_HYPOTHETICAL: Final = Phrases("^ when/if/after/before/once")
_COMMANDS: Final = frozenset({Intent.RUN, Intent.RETRY, Intent.CODE, Intent.DONE})
_FIRM_PLAN: Final = Phrases("""
    i will/would/could/am-going-to/want-to use/do/go/start/try/sort/keep/take/iterate/make/build
    my approach
""")
_NUMBER: Final = re.compile(r"\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|\d+)\b")


_COMPILED: Final = {intent: Phrases(text, **_SETS) for intent, text in _RULES.items()}


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
    if _FILLERS.issuperset(words):
        return Intent.THINKING
    if _TURNS_BACK.search(plain):
        return Intent.DOUBT
    bare = core(plain)
    return _meaning(bare) if bare else Intent.BACKCHANNEL


def _meaning(bare: str) -> Intent:
    """The first rule that fits, with the cost and question rules, which are no lists of phrases, in their place."""
    words = bare.replace(" ?", "")
    if _HUSH.whole(words):
        return Intent.HUSH
    asks = _ASKS.search(bare)
    unlikely = _STATEMENTS if asks else frozenset[Intent]()
    if _HYPOTHETICAL.search(words):
        unlikely |= _COMMANDS
    for intent, phrases in _COMPILED.items():
        if intent is Intent.EXAMPLE:
            if costs.claimed(words) and not _ASKS_FOR_COST.search(words) and not _FIRM_PLAN.search(words):
                return Intent.COMPLEXITY
            if asks:
                return Intent.CLARIFY
            if len(_NUMBER.findall(words)) >= 3:
                return Intent.EXAMPLE
        if intent not in unlikely and phrases.search(words):
            return intent
    return Intent.PLAN if lexicon.named(words) else Intent.OTHER

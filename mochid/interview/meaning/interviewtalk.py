"""What candidates say of the interview itself, by what it is about: the phrases behind `proceedings.about`, as data.

Rules: the first of `RULES` that fits wins; the notation is that of `phrases`. `proceedings` does the rest.
"""

from enum import StrEnum
from typing import Final


class About(StrEnum):
    """What of the interview it is about; the first that fits."""

    NOTHING = ""
    ASKED_BEFORE = "asked before"
    """ "You asked me that already." """
    NOT_ASKED = "not asked"
    """ "That's not what I asked." """
    NO_USE = "no use"
    """ "That didn't help": the last question or hint. """
    UNHAPPY = "unhappy"
    """ "You're not helping." """
    REWORD = "reword"
    """ "What do you mean?" """
    HOW_ON = "how to go on"
    """ "How do I skip a part?" """
    BACKWARDS = "backwards"
    ON = "on"
    """On to the next part."""
    ANOTHER = "another"
    """Another question, or not this one: what of it is clear, the phase says."""
    ON_TO = "on to"
    """A part that is named (`target`)."""
    END = "end"
    RECAP = "recap"
    """ "I'm back, where were we?" """
    WHERE = "where"
    """ "Which part is this?" """
    STATEMENT = "statement"
    """ "Where can I read the problem?" """
    TESTS = "tests"
    """ "What are the visible tests?" """
    LANGUAGE = "language"
    PHRASES = "phrases"
    """ "What can I say to you?" """


SETS: Final = {
    "ASK": "can-we/could-we/can-i/could-i/may-we/may-i/shall-we/should-we/might-we/can-you/could-you/will-you/would-you"
    "/do-you-want-to/are-we-ready-to/is-it-okay-to/is-it-ok-to/is-it-fine-to/is-it-all-right-to/is-it-okay-if-we/is-it-ok-if-we"
    "/is-it-okay-if-i/is-it-ok-if-i/would-it-be-okay-to/would-it-be-possible-to/is-it-possible-to/let-us/let-me/i-want-to"
    "/i-would-like-to/i-would-love-to/we-would-like-to/i-would-rather/i-would-prefer-to/i-prefer-to/i-am-ready-to/we-are-ready-to"
    "/ready-to/i-am-happy-to/i-am-going-to/time-to/it-is-time-to/do-you-mind-if-we/do-you-mind-if-i/i-need-to/we-need-to"
    "/i-have-to/we-have-to/why-do-we-not/how-about-we/what-if-we/what-about/how-about/i-want/i-would-like/give-me/ask-me"
    "/can-i-have/could-i-have/can-i-get/could-i-get/can-we-have/do-you-have/have-you-got/is-there",
    "MEETING": "meeting/call/appointment/class/lecture/train/bus/flight/plane/ride/shift",
    "SAY": "we-can/we-could/we-should/we-may/you-can/you-may/i-can/i-could/i-will/we-will",
    "GO": "move/go/jump/skip/proceed/continue/advance/switch/get/come/head/hop/carry/change/pass/turn/progress",
    "OVER": "on/ahead/over/straight/right/directly/forward/onwards/along/further/through/quickly",
    "TO": "to/with/onto/into",
    "PART": "part~/step~/phase~/section~/stage~/chapter~/segment~/round~/bit/topic",
    "QUESTION": "question~/one/topic~/thing/point/subject",
    "NOW": "now/then/here/from-here/from-this/from-there/together/already/already-now/for-now/for-me/thanks/thank-you/instead"
    "/altogether/completely/entirely/too/as-well/right-away/first/next/again/mochi/of-the-interview/in-the-interview/if-possible"
    "/please/if-you-like/if-that-is-okay/if-that-is-ok/if-you-do-not-mind/okay/ok/right",
    "DAY": "here/now/there/at-this-point/early/for-today/for-now/today/then/right-now/right-here/already/thanks/thank-you"
    "/for-the-day",
    "IT": "it/this/things/everything/that/the-session/our-session/my-session/the-call/the-conversation/the-interview"
    "/this-interview",
    "THAT": "that/this/it/the-same/the-same-thing/the-same-question",
    "BEFORE": "already/before/again/twice/just-now/a-moment-ago/earlier/once",
    "SAY_IT": "say/put/ask/phrase/express that/it/this/the-question/your-question",
    "YOUR_POINT": "your-question/the-question/what-you-mean/what-you-meant/what-you-are/what-you-want/what-you-were/your-point/you"
    "/that-hint/your-hint/the-hint/this-hint",
    "EXACTLY": "exactly/here/there/please/again/mochi/that/this/it/by-that/by-this/with-that/with-this/by-it/by-your-question/for"
    "/by-the-question/by-your-last-question/with-your-question/by-that-question",
    "FOR_TODAY": "for-today/for-the-day/for-now/today/at-this-point",
    "FORMER": "last/previous/earlier/first/former/coding/approach/planning/understanding/testing/debugging",
    "READ": "see/read/find/get/look-at/view/show/open/display/look-up/have",
    "NEW": "next/another/different/new/other",
    "NOT_ANSWER": "do-not-want-to/would-rather-not/will-not/prefer-not-to/would-prefer-not-to answer",
    "TELL": "i-am-afraid/i-am-sorry/to-be-honest/i-fear/i-feel-like/i-find/unfortunately/sadly/still/even-so/it-seems",
    "WORDS": "hint/hints/question/questions/clue/clues/tip/tips/advice/pointer/suggestion/explanation/answer/reply/nudge/angle"
    "/remark/rephrasing/wording",
    "YOUR": "your/that/this/the/your-last/the-last/your-first/the-first/your-second/the-second/your-new/the-new/your-other",
    "THAT_ONE": "that/this/it/that-one/this-one/which/your-hint/the-hint/that-hint/this-hint/your-last-hint/the-last-hint"
    "/your-question/the-question/that-question/this-question/your-last-question/the-last-question/your-answer/that-answer",
    "MUCH": "much/at-all/here/either/now/a-lot/any/yet/me/really/any-more/a-bit/one-bit/with-it/with-this/with-that",
    "AN_AID": "help/helpful/helping/helped/use/useful/usable/good",
    "NOT_MUCH": "not/no/never/hardly/of-no/of-little/of-not-much/little",
    "VISIBLE": "visible/public/shown/given/other/actual/sample/example",
    "PLAIN": "other/different/simpler/plain/plainer/easy/easier/simple/your-own/clearer/fewer/normal/everyday",
    "STATED": "statement/problem/description/task/assignment/exercise/problem-statement/problem-description/text/examples"
    "/constraints/limits/question-again/full-text/full-problem/exact-wording/wording/specification/spec",
}
RULES: Final[dict[About, str]] = {
    About.ASKED_BEFORE: """
        you (have) (already/just) asked (me) (about) THAT (BEFORE) $
        you (have) already/just asked (me) (_) (_) $
        ^ did/have (not) you (not) (already) ask/asked (me) that/this/it (BEFORE) $
        i (have) (already/just) answered (you) (that/this/it/that-one/that-question) (BEFORE) $
        ^ i (have) already/just said/told/explained (you) (that/this/it/so) (BEFORE) $
        ^ i told you (that/this/so/it) (BEFORE) $
        we (have) (already) talked-about/covered/discussed/went-over/gone-over/had/did/done that/this/it/that-one (already/before) $
        you keep asking/repeating/saying
        you (have) (_) repeated/repeating yourself/that/the-question
        you are (just) repeating/asking (me) (yourself/the-same)
        that/it/this is/was the same question (again/as-before)
        ^ (again) (the) same question (again/as-before) $
        ^ (but/hey/no/come-on/not-fair/that-is-not-fair) you (just/always/still/only) ask/asked/repeat (me) the same question/thing
        stop asking/repeating (me) that/this/the-same/yourself $
        not/no this/that question again $
    """,
    About.NOT_ASKED: """
        not (really) what i (_) asked/meant/said/wanted/was-asking
        did not ask (you) (about/for) that/this/you $
        ^ i (was) asked/asking (you) (about) something else
        ^ i meant/mean something else
        does/do/did not (_) answer my/the question
        is/was not my question
        is/was not an answer $
        you did/do/have not (_) answer/answered (me/my-question/the-question/that/it) (yet/at-all) $
        you are not answering (me/my-question) $
        ^ (can/could/would/will) (you) answer my question $
        you (_) misunderstood/misheard (me/that/my-question)
        you (_) did/do not (_) understand/understood/get/follow/hear me/my-question/what-i
        you got/have/took/take me wrong
        nothing to do with my-question/what-i-asked/what-i-said
        ^ my question was another/a-different-one/different/something-else $
    """,
    About.NO_USE: """
        ^ (TELL) (that) THAT_ONE do/does/did/has/have/is/are/was/were/will/would (still) not (_) AN_AID (MUCH) (MUCH) $
        ^ (TELL) (that) THAT_ONE is/are/was/were (still) NOT_MUCH (a) (_) (_) AN_AID (to) (MUCH) (MUCH) $
        YOUR WORDS do/does/did/has/have/is/are/was/were/will/would (still) not (_) AN_AID (MUCH) (MUCH) $
        YOUR WORDS is/are/was/were (still) NOT_MUCH (a) (_) (_) AN_AID (to) (MUCH) (MUCH) $
        YOUR WORDS is/was (_) (_) useless/vague/cryptic/abstract/pointless/unhelpful/meaningless $
        YOUR WORDS ... it/that/this do/does/did not (_) help (MUCH) (MUCH) $
        ^ not/no (very/so/too/that/all-that/particularly/much/of-any/of-much) help/helpful/useful (MUCH) (MUCH) $
        THAT_ONE do/does/did not (_) get/bring/take/lead/carry me (_) (_) further/anywhere/forward/far/closer
        THAT_ONE get/gets/got/brings/takes/leads/leaves me nowhere
        THAT_ONE tells/told/says/gives/gave/means (to) me (_) nothing/little (to-me) $
        THAT_ONE does/did not (_) tell/say/give/mean (to) (me) anything/much/a-thing/a-lot (to-me) $
        YOUR WORDS do/does/did not do anything/much/a-thing/a-lot (for-me) $
        ^ does/did not (_) help (MUCH) (MUCH) $
        none the wiser
        not (_) (_) see/know/get how THAT_ONE helps/help/would-help/will-help/is-helping/should-help/could-help
        ^ how does/is/should/would/can/will/did THAT_ONE (supposed-to/meant-to) help (me) $
        not (_) know/see what to do/make with/of YOUR (WORDS) $
        not do/make (_) (_) (much) anything/much/sense with/of YOUR (WORDS) $
        can-you/could-you/give-me/try (_) another/a-different/some-other angle/tack/perspective
    """,
    About.UNHAPPY: """
        you are/were (_) not/no (_) (_) helping/helpful/help/use/useful/listening/good
        you are/were (_) (_) useless/annoying/terrible/awful/rude/unhelpful/frustrating/ridiculous/horrible/unfair/mean
        ^ useless $
        ^ that/this/it is/was (so/really/very/all/just) useless/pointless/frustrating/annoying/ridiculous/unfair/unhelpful/stupid $
        a waste of my/time
        i hate this/you/it $
        i am (getting/so/really/very) (_) frustrated/annoyed/angry
        you never/do-not (_) help/listen (to) (me) (at-all) $
        ^ thanks for nothing
        why are/do you not (_) help/helping/listen/listening
    """,
    About.REWORD: """
        rephrase/reword/paraphrase
        in (_) PLAIN words/terms $
        explain/tell (me) that/it/this/the-question/your-question in (_) PLAIN words/terms/language
        SAY_IT (_) differently/otherwise/another-way/some-other-way
        SAY_IT more simply/clearly/plainly
        SAY_IT in another/a-different/some-other way
        what (_) do/did/are/were you (_) mean/meant/getting-at/after/asking/driving-at/aiming-at/saying (EXACTLY) (EXACTLY) $
        ^ what (_) is-that/does-that/does-this/does-it/did-that/did-it (supposed-to) mean (exactly) $
        what is/was that/this/the/your question about $
        can/could/would/will you (_) explain/clarify that/this/yourself/YOUR_POINT (_) (_) $
        can/could you be (_) (_) clearer/specific/precise/concrete
        do/did/can/could not (_) (_) understand/get/follow/know/see YOUR_POINT (_) (_) $
        not sure/clear what you mean/meant/are-asking/are-after/want
        the/your question is (_) not-clear/unclear/confusing/vague (to-me) $
        ^ meaning (what) $
        ^ what you mean $
        ^ how do you mean (that) $
        ^ in what sense $
        ^ (i) (still) do/did not (quite/really) follow (you/that/this) $
        ^ (you) lost-me/huh $
    """,
    About.HOW_ON: """
        how do/can/could/should/would/does i/we/one/you (_) (_) skip/move-on/go-on-to/advance/proceed/get-past (_) (_) (_) $
        how do/can/could/should i/we/you (_) (_) go/get/move/come/jump (on/ahead/over) to the/another (_) PART/question
        ^ how to skip/move-on/go-on/proceed/advance (_) (_) (_) $
        is there a/any way to skip/move-on/go-on-to/move-ahead
        can/may/could i/we skip a/any/some/parts/questions/phases/steps (PART/question~) $
        am/are i/we allowed to skip/move-on (_) (_) $
        if i want/wanted/need/would-like to skip/move-on (_) (_) (_) $
        what do/should/must/can i say/type/do to skip/move-on/go-on/get-to-the-next
    """,
    About.BACKWARDS: """
        ^ (ASK/SAY) go/get/come/return/jump/move/switch back (on/over) to the/a/an/my FORMER PART/question~ (NOW) $
        ^ (ASK) go/get/come/return/jump/move/switch/step (back) (to) (the) previous/last/earlier PART/question (NOW) $
        ^ (ASK) go/jump/step/move/get (one/a) (PART) back one/a PART/question (NOW) $
        ^ (ASK) go/jump/step/move one/a PART back (NOW) $
        ^ (the) previous PART/question $
    """,
    About.ON: """
        ^ (ASK/SAY) (_) move on (ahead/along) (NOW) (NOW) $
        let-us/can-we/could-we/shall-we/should-we/may-we/can-i/i-would-like-to/i-want-to/ready-to move on (NOW) (NOW) $
        ^ (ASK/SAY) (_) GO (OVER) TO (the/our/a/my) next/following PART (NOW) (NOW) $
        ^ (ASK/SAY) (have/see/do/start/begin/take/try/hear/open/tackle/reach) (with) (the) next PART (NOW) $
        ^ (and) (the) next PART (NOW) $
        ^ (ASK/SAY) (_) GO (OVER) next (NOW) $
        ^ on/onwards/off/over to the next PART (NOW) $
        ^ (ASK/SAY) (_) skip (over) (the-rest-of/all-of) this/that/the/the-current/the-present PART (NOW) $
        ^ (ASK/SAY) (_) skip the rest (NOW) $
        ^ (ASK/SAY) leave this/the PART (here/now/behind/there/at-that) (and-move-on/and-go-on) $
        ^ (ASK/SAY) leave/drop it/this/that (there/at-that/here) and move/go on (NOW) $
        ^ (that-is) enough of/about/with this/that/the PART $
        ^ (ASK/SAY) be done with this PART $
        we/i can/could/may/should/may go on to the next PART $
        ready for the next PART
    """,
    About.ANOTHER: """
        ^ next (NOW) $
        ^ (ASK/SAY) (_) GO (OVER) TO (the/our/a/an/your) next/following/another/new/other/different QUESTION (NOW) $
        ^ (ASK) GO (OVER) TO something else/new/different (NOW) $
        ^ (ASK/SAY) have/see/do/start/take/try/hear/get/ask/ask-me/give-me (the/a/an/your) NEW QUESTION (NOW) $
        ^ ASK (me) (the/a/an/your) NEW QUESTION (NOW) $
        ^ (the) next/another/different question (NOW) $
        ^ next one (NOW) $
        ^ (ASK/SAY) ask (me) something else (NOW) $
        ^ ask-me something else (NOW) $
        ^ ASK talk-about/discuss something else (NOW) $
        ^ on/onwards to the next QUESTION (NOW) $
        ^ skip (NOW) $
        ^ (ASK) (_) skip (over) it/this/that/these/the (QUESTION/bit) (and-move-on/and-go-on) (NOW) $
        ^ (i-will/i-would) pass (on) (it/this/that/that-one/this-one/that-question/this-question) $
        i NOT_ANSWER (it/this/that/that-question/this-question/your-question/that-one) (now) $
    """,
    About.END: """
        ^ ASK/SAY (_) end/stop/quit/leave/conclude/exit/terminate/abort IT (DAY) (DAY) $
        ^ ASK (_) end/stop/quit/leave/conclude/exit (DAY) (DAY) $
        ^ let-us/can-we/could-we/shall-we/should-we/i-want-to/i-would-like-to (_) finish (it) here/now/early/FOR_TODAY (DAY) $
        ^ (ASK/SAY) (_) wrap (IT) up (IT) (DAY) $
        ^ (ASK/SAY) (_) call it a day (DAY) $
        ^ (ASK/SAY) (_) call it quits/a-night (DAY) $
        ^ (ASK/SAY) (_) leave it at-that/there (for-today) $
        that/this/it is enough/all/it for today/one-day/now-mochi/the-day/me-today $
        ^ enough for today
        ^ i am/have done/finished/through FOR_TODAY $
        ^ i am/have done/finished/through with the/this interview/session/interviewing $
        i have/need to go/leave/run/stop (now/soon/home/today/at-once) $
        i have/need to be off/going (now) $
        ^ i have got to go/leave/run (now) $
        ^ i must go/leave/run/stop (now) $
        ^ i have had enough (of-this/for-today) $
        no more (questions) for today $
        i do not want/wish to continue/go-on/do-this/keep-going/carry-on (any-more/anymore/any-longer/with-this) $
        how do/can/could/would/should i/we/one (_) end/stop/quit/finish/leave/exit/abort (IT) $
        skip/go/jump/get/move (OVER) to the (very) end/debrief/report/feedback/results (of-it) (NOW) $
        end/stop/quit/finish/leave/abort/terminate/conclude the/this/our/my interview/session
        let-us/i-want-to/i-would-like-to stop/end/finish/quit here/now/there/it-here (please/then/thanks/for-today/now/sorry) $
        i have/need to go/leave/run (now/soon) sorry/unfortunately/it-is/this-is/bye/thanks/because/but
        ^ have to go/leave/run (now/soon/sorry) $
        have/need/must/going (to) go/leave/stop in (about/like) _ (_) minute~/hour/seconds (_) $
        i/we have/need/must (to) go/leave at _ (_) (_) $
        ^ my (next/other) MEETING (is) (about-to) start/starts/starting/begin/begins/leaves/leaving/coming-up/now
        ^ i have a/another/my (next/other) MEETING now/soon/to-go-to/to-catch/coming-up $
        i have/need/got/must (to) catch/get/reach (a/my/the) MEETING
        ^ the end $
        ^ end/quit/exit (now/here) $
    """,
    About.RECAP: """
        where was/were we (_) (_) $
        where did we stop/leave/leave-off/end/get-to/break-off (_) $
        ^ (_) i/we am/are back (now/again/here) $
        ^ (_) i/we am/are back (_) where/what/sorry
        ^ back (again/now) $
        what was/were we/i (_) talking-about/doing/discussing/saying/at/on (_) $
        remind/tell me (again) where we/i was/were/are/am/stopped/left
        what did i miss $
        ^ (i) (was/am) (just) away/gone/afk (for) (_) (_) (_) $
        give/have (me) a (quick/short) recap/summary
        ^ (can/could) (you) recap
        what have we done/covered/discussed/talked-about (_) (_) $
    """,
    About.WHERE: """
        ^ what/which mode is this/it
        ^ what do you want me to do (first/now/next/here) $
        which/what PART (of) (_) (_) are/is/am/were we/i/this/it
        which/what is/are this/the (current) PART
        in/at/on which/what PART
        what PART is/are/am this/it/that/we/i
        where (in) (are-we-in/am-i-in/are-we-at-in) the/this interview/process/session
        ^ where (exactly) are we (now/at/at-now/right-now/at-the-moment) $
        how far (along) are/am/have we/i (now/got/come/gone/in) $
        what are we doing/supposed-to-do/at/on (now/here/right-now/at-the-moment) $
        what is this PART about/for
        what PART is/are/comes next/left/still
        are/am we/i (still/already/now) in/at/on/doing (the) (_) PART
        how many (more) PART (_) are/do/is/does
        which/what PART are/is there/left
    """,
    About.STATEMENT: """
        where/how can/do/could/would/should/may i/we/you (_) READ (_) (_) STATED
        where/how is/are the/a/your (_) STATED (_) written/shown/kept/stored/to-be-found
        where is the problem/task/full/written (_) statement/description/text
        ^ where is the STATED $
        is the/this (_) STATED (_) written/shown/available/somewhere/anywhere/in-writing
        is/do-you-have it/that/this/there (a) written/in-writing (down/version/anywhere/somewhere)
        can/could/may i/we (_) READ the/a (_) STATED (_) (_) (_) $
        show/give/send (me) the (whole/full/original/written) STATED (_) (_) $
        do/did you have it/that/the (_) in writing
    """,
    About.TESTS: """
        what/which are/were (the/your) VISIBLE test~/test-cases/cases
        what/which are/were the tests $
        which/what test~/test-cases/cases are/is there/visible/shown/public/run/you-running $
        what do the/your (VISIBLE) tests/test-cases check/test/look-like/cover/do/contain/call
        where/how can/do/could/would/may i/we (_) READ (the/all/your/these) (all) (VISIBLE) tests/test-cases/cases (_) (_) $
        can/could/may i/we (_) see/get/look-at/view/read/have the/all/your (VISIBLE) tests/test-cases (_) $
        show/give/tell/read me the/all/your (VISIBLE) tests/test-cases (_) $
        where are the/your (VISIBLE) tests/test-cases (_) $
        how many tests are/do there/you (_) (_) $
    """,
    About.PHRASES: """
        what/which (_) can/could/should/may i (_) say/tell-you/ask-you/ask/type/call-out (to-you) (here/now/at-all/besides/else) $
        what/which words/phrases/commands/sentences/things can/do/are/may/could/should/will
        what do/can/will you understand/react-to/respond-to/listen-for/know $
        what can/could you do (for-me) (here) $
        what are my/the options/commands/choices/possibilities (_) $
        how do/can/should i talk/speak to/with you
        a/any/the list/overview of the/all/your commands/phrases/words
        show/tell/list/give me the/all/your commands/phrases
        ^ (help) commands $
        ^ how do/can i use you/this/mochi
    """,
}
TO_PHASE: Final = {
    "complexity": "complexity/complexities/cost/costs/big-o/big-oh/running-time/run-time/runtime/time-complexity"
    "/space-complexity/complexity-analysis/cost-analysis",
    "optimization": "optimization/optimisation/optimizing/optimising/optimizations/improvements/improving/improving-it",
    "reflection": "reflection/reflections/looking-back/retrospective",
    "followup": "follow-up/follow-ups/followup/followups/follow-up-question/follow-up-questions/extension/extensions",
    "testing": "testing/tests",
    "debugging": "debugging",
    "approach": "approach/planning",
}
"""How each phase that can be gone on to is called."""

"""What candidates say, by what they mean: the phrases behind `intents.read`, as data.

Rules: the order of the meanings is the order in which they win; the notation is that of `phrases`. `intents` does the rest.
"""

from typing import Final

from mochid.interview.meaning.meanings import Intent

RULES: Final[dict[Intent, str]] = {
    Intent.HOLD: """
        am/are/is/still not (_) done/finished/ready
        i-am/we-are/still not (_) there (yet/now) $
        ^ not (quite/yet) there (yet/now) $
        have/has not (_) finished/started/done
        do-not/never/not run/start/execute/test/begin/move/go/continue
        ^ not yet/done/finished/ready
        not/do-not need/want/give/needing (me) (a/any/more) hint~/help !for
        without/want-no/need-no/have-no/had-no/with-no (need/want/give/needing) (me) (a/any/more) hint~/help !for
        no (more/further/new) hint~ !for
        ^ (please) no (need/want/give/needing) (me) (a/any/more) hint~/help !for
        ^ (please) (can/could/would/will) (you) not help !for
        ^ (please) do-not help !for
        give/need/want/like/have/take/get/got/spare (me) a/an/one/some/another/two/five (few/couple/little) (of) (more/quick) LAPSE
        give/need/want/like/have/take/get (me) (like/about/maybe/just) more/a-few/few/NUMBER LAPSE
        need/want/have/like to concentrate/focus/breathe/ponder/reread/read
        (want/need) some quiet/silence/peace
        need/have/going/must (to) (go/run/pop/nip/use) (to) the/my toilet/bathroom/restroom/loo
        ^ (wait/hold-on/hang-on) a/one/half-a LAPSE !heap/stack/or/queue
        (can/could/would) (you) wait (for) (a/one/some) (_) LAPSE
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
        say that/it/this (_) again/a-gain/once-more/one-more-time
        say/come again
        pardon/rephrase/remind-me
        say that/it/this (_) slowly/slower/louder
        speak (a-bit) slower/slowly/louder/up
        ^ (can/could/would/will) (you) repeat !after
        repeat that/it/this/your/yourself/what
        repeat the question/problem/task/last
        did/could/can not (_) hear/catch/get/understand that/you/what/it
        did/could/can not (_) hear/catch/get/understand the question
        missed that/what/the/it/this
        ^ say/tell/read it once-more/one-more-time
        what did/were/do you mean/say/ask/saying/asking
        what did/were you $
        what was that/your-question
        (have) forgot/forgotten/missed/lost your/the question
        ^ what do you want/wish/need to know/hear $
        what was/is the question/problem/task (again) $
        ^ what/sorry/once-more $
        read/tell/explain/describe/state ... again/once-more/one-more-time
        problem/question/task/statement again/once-more
        once-more/one-more-time what
        do/did not (_) know/understand this/that/the/these/your word~
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
        did/do/have i do/done/doing/did (_) well/okay/ok/good/fine/badly/poorly/alright/all-right
        how do/did/would i compare/rank/do/perform/score
        how (well) was i/it-for-you
        ^ how i was/did
        what/how could/should/can i (have) (_) (do/done/improved/improve) better/differently
        what could/should/can i (have) improve/improved
        are we (all/almost/nearly) done/finished/through
        is that/this the end/all-for-today
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
        what is/are/will-be the next (step/part/phase/thing/question)
        who am i talking/speaking
        when does/is/will the/this/our/it (interview/session) (be) end/over/finish/stop
        feedback
        can/may/could/should/shall we/i end/stop/finish/quit/leave (it/this/here/now) $
        use (any/a/some/other/another/which/external/third-party) (_) library/libraries/module/modules/package/packages/language
        do/can/are/will/did you (_) listen/hear/see/record/watch/read (to) (me/us/what/my-_) (all-the-time/now/i-say/said) $
        are you (_) listening/hearing/watching/recording/reading (to) (me/us/what/my-_) (all-the-time/now/i-say/said) $
        what do/should i/we do now/next
        ^ what more/else $
        ^ anything else $
        can/do/did you (_) hear/see/read me
        ^ what did i do (best) $
        ^ what now $
        where are we
        quit/stop/end/leave/abort/pause/finish the/this/our interview/session
        to quit/leave/stop-here
        i quit
        take/need/have (_) (_) (short) break
        what time is it
        what is the time !complexity/complexities/and
        get/be/am/getting hired
        get the job
        what/which (programming) language~ should/can/do/may/must/shall/could i/we/you
        ^ pause $
        recorded/recording/my-voice/my-privacy/my-data/the-transcript
        is/are/am/will this/it/that/i/we/everything (_) (_) (_) scored/graded/rated/assessed
        is/are/being/gets/be saved/stored/logged/kept/sent/uploaded
        use (the/a/my/an) (_) debugger/terminal/repl/editor/ide/notes/paper/calculator
        do/should/must/can/may i (have/need) (to) write/do/code (it/this) in python/java/javascript/go/another-language/any-language
        different/another/easier/harder/skip-this/new problem/question/task
    """,
    Intent.HINT: """
        hint~/nudge
        give/get/have/need/want/like/for (me) a/another/some/any (small/little) clue~
        ^ (a/any/another) clue~
        right direction
        throw me a bone
        something/anything to go-on/work-with/start-from
        is-there/have-you/do-you-have/got any/a/some (_) clue~/tip~/pointer~/advice
        (a/any/another/small/little) tip~ $
        some guidance/pointers
        point me
        ^ help (me)
        stuck (_) help
        can/could/would/will you help
        need/want/use/like/get/have/give (me) (_) (_) help
        help me out/with/here/a
    """,
    Intent.RETRY: """
        run/try/test/execute those/these/them one-more-time/again/once-more/once-again
        try once again
        run/try/test/check/execute/do (TESTS) again/once-more/one-more-time/another-time/now-again
        once-more/one-more-time/once-again/again run/test/execute/try
        rerun/retest/retry
        ^ again $
        ^ one more time $
        another/second/one-more try/go/attempt/run
        try/run/test it now
    """,
    Intent.RUN: """
        run/execute/launch TESTS !in/through/over/until/from/on
        run tests/now $
        run (all) the/my (given/visible/public) example~/case~ $
        run what i have/wrote/got/did
        fire/kick (off) the test~/suite (off)
        hit/press/click run
        (i) saved (it) (now) run
        give it a run/spin/whirl
        what/how the test~ say/show/do/give
        ^ can/could we (just/try/please) (to) run/running TESTS
        ^ run $
        ^ (let-us/let-me/can-you/could-you/can-we/go-ahead-and/i-want-to/i-will/time-to/i-would-like-to) test TESTS
        ^ (let-us) test $
        check my/the code/solution/work/answer/file
        see/check if/whether/that my/the (_) code/solution/function/program/file pass~/work~/run~/is
        try/start running/executing
        see/check if/whether/that it/this/that/they (all) work~/pass/passes/run~
        see if/whether the test~ work~/pass/passes/run~
        start the test~
    """,
    Intent.CODE: """
        WILL (go-ahead-and/start/begin/try-to/try/to/go/now) code/coding/implement/implementing/write/writing/type/typing $
        WILL (go-ahead-and/start/begin/try-to/try/to/go/now) code/coding/implement/implementing/write/writing/type/typing WHAT
        SHALL (begin-to/start-to/try-to) write/writing/add/adding (MINE) (MINE) test~/test-case~/assert~ (down/now) (FIRST) $
        SHALL start/begin with (MINE) (MINE) test~/test-case~/assert~ (FIRST) $
        ^ (the) tests first (then/now) $
        ^ writing/typing/implementing it/this/now
        put/turn/get it/this/that (down) in/into/to (the) code/file/editor/python
        ^ coding (now/it) $
        ^ coding now/it
        ^ (back/off/over) to the/my keyboard/editor
        ^ i write/code/type/implement (the/my/it/some/this) (code/function/solution/now) $
        let me/us try it/that/this (out) $
        time to code/write/implement
        (can/could/shall/may) (we/i) move/go/switch/get/come (on/over) to (the) coding/code/implementation/implementing
        move/go/switch/get (on/over) to (the) coding/implementation/implementing
        started/start/jump/dive/get (right/straight) with/on/in/into/to (the/some) code/coding/writing/implementation
        ready for (the) code
    """,
    Intent.DONE: """
        i am/have (all/now/pretty-much) done/finished (now) (here) $
        i am/have (all/now) done/finished (with) (the/my) coding/writing/typing/it/this/that/code/solution/implementation/function $
        i am/have (all/now) done/finished (with) (writing) (the/my/all) (the/own/my) test~/test-case~ (now/here) $
        ^ (the/my) (own) test~ are done/finished/ready/complete/written/there (now) $
        i (have) wrote/written (the/my/all) (the/own/my) test~ (now) $
        that/this/it is/was it/all/everything/done/all-done/finished/complete (now/for-me) (i-have/i-got) $
        that/this/it is/would-be/will-be my (whole/full) solution/answer/code/implementation $
        that/this is a wrap
        have no/nothing/not (any) (more) to say/add
        that/this is the whole/entire thing/lot/code/solution/function
        it/that/this is complete/finished as/so/from
        my final answer/solution/version/code
        that/this/it should/would/must/might/will/could be (my/the/a) (whole/full/final/right) solution/answer/version
        ^ (i-am) through/done/finished with it/this/that/the-code/my-code/the-solution/everything/coding/the-function
        ^ i (have/am) finish/finished (it/now/here/already/all) (thanks/thank-you/so-thanks) $
        i have completed/finished/written it/this/that/everything/the-code/my-code/the-function/my-function/the-solution/my-solution
        that/this is it/all/everything from me/us/my-side/my-end
        nothing (_) left to do/write/add/change
        nothing more/else to do/write/add/change
        consider/call this/it/that done/finished/complete
        ^ (i-am/i-have/we-are) done/finished/through/finish with (the/my/this/that/these) (_) PIECE (now/here) $
        ^ (we-are) (all) done/finished/complete (now/here) $
        that/this/it should do-it/do/work/be-it/be-all/be-fine (now) $
        solution/code/function/implementation is (now) (all) done/complete/finished/ready
    """,
    Intent.STUCK: """
        am/get/getting/got/still/totally/completely (_) stuck
        hit/hitting (against) a (brick) wall
        at a loss
        drawing a blank
        wrap my head
        head/mind/brain is (_) (_) empty/gone/fried/mush
        ^ do not know (_) $
        go/goes/going/run/running/turning (_) in circles
        getting nowhere
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
        i (have) (_) lost (the/my/all) thread/track/way/plot/overview/bearings/focus !what/ah/sorry
        can not follow (you/this/that/it/any-more/anymore/here/you-here) $
        can not figure/think/see/come-up/solve/find/work-out/get-my-head
        makes no sense
        not make (any) sense
        not sure what/how/where/which to/i/else
        nothing comes to mind
        this/it is (_) too hard/difficult/tough (for-me) $
        where do/should/to (i) (even) begin/start
    """,
    Intent.READY: """
        make~ (perfect/total/complete/a-lot-of) sense !to-you/to-use
        no/any/without (more/other/further) questions
        ^ (more/other/further) questions (from-me) $
        i (!not _) understand $
        i (!not _) understand it/everything/that/this/now/let/the-problem/the-task/the-question/what-to/what-you
        i get it
        i get the problem/task/idea
        is/all/everything/crystal/pretty clear
        ^ clear
        got it/everything
        understood it/that/this/everything/all/the-problem/the-task
        nothing (more/else) to ask
        i (!not _) understand what is/are/was/it/they
        answers/answered (all) (of) my question~
        clear on/about the/what/it/everything
        ^ all good/clear/set
        ready when you are
        we can/could/should/may continue/proceed/go-on/move-on/go-ahead/start/begin $
        move on
        let us continue/proceed/go/go-on/go-ahead/begin/start $
        ^ continue/go-on/next/ready/proceed $
        next part/step/phase/question
        ^ skip (it/this/that) $
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
        a python list/dict/dictionary/string/set/tuple/function/loop/object
        something/anything/a-way built in
        which/what function/method/command/call/module gives/does/returns/makes/turns/tells
        how do/can i sort/loop/iterate/slice/print/reverse/join/split/convert/copy (_) (_) by/over/through/to/into/with
        python have/function/method/way
        does/what-does/do-i-call (the) BUILTIN
        is it BUILTIN or
        what is/was (the) enumerate/zip/slice/slicing/append/ord/chr/heapq/defaultdict
        name of the/that/this
        (python) string~/list~/dict~/set~/tuple~/dictionaries have (a/an/the) (_) method/function
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
        unsure/uncertain
        not the best/right/ideal/optimal/correct/fastest/smartest
        broke/broken/messed/screwed/ruined (up) it/something/this/that/things
        would/will/could/can this/that/it/my-_ even/ever/actually/really work/pass/run
        (i) missing/overlooking/forgetting/missed/overlooked/forgot something/anything/a-case/an-edge-case
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
        i am doing (very/quite) well/fine/good/great/okay
        ^ (many) cheers/thanks mate/man/friend/buddy
        nice/sweet/very-kind of you
        i am fine/well/great/okay/good (today) thanks/thank-you/and-you
        that was funny
        tell me a joke/story/about-yourself/about-you $
        my (_) english/accent
        not a native
        i am (_) (_) taking (so/too/way-too) long/forever
        i am (_) (so/too) slow
        (sorry) i take so/too long
        i apologise/apologize
        i am (_) sorry this/that/i/it/for/about
        sorry (that) this/it is so/too
        nice/lovely/bad/terrible weather
        weather today
        my first (_) (_) interview
        my hands/hand/voice/heart/knees is/are (_) shaking/trembling/racing/sweating/sweaty/shaky/pounding
        i am (_) (_) (_) nervous/excited/anxious/stressed/scared/embarrassed/overwhelmed/panicking/shaking/trembling
        i am (_) (_) (_) bad/terrible/awful/hopeless/useless at this/it/these/that/coding/programming/interviews/algorithms
        i am (_) (_) stupid/dumb
        i feel (_) (_) nervous/anxious/stressed/embarrassed/overwhelmed/stupid/dumb
    """,
    Intent.EXAMPLE: """
        for example/instance
        let us say/take/suppose/imagine/assume
        ^ say/suppose/imagine/consider/take !we-can/we-could
        through an/the/my/this/one/a-small/that/another (_) example/input/case
        example by hand
        let me walk/trace/step/try-it-on
        first/second/third/last/next iteration/step/round
        in/on/after the first/second/third/last/next pass
        ^ (so) for/with NUM _ you/we/i/it get/gets/have/has/give/gives/is
        ^ given the/a/an
        if nums/the-list/the-input/the-array/the-string/the-tree/the-grid is/was/has
        ^ for the list/array/input/string/tree/grid
    """,
    Intent.PLAN: """
        i will/would/could/can/should/might/want-to/need-to/have-to/plan-to/am-going-to/am-thinking/was-thinking
        i keep/look-up/propose/reckon
        ^ i try/test/check/compare/look-at/go-through/go-over/walk-through/walk-over/loop-over/loop-through every/each/all/any
        we/you (just/then/always/only/simply/could) DOES
        ^ (what/how) about (if) we/i
        the simple/naive/slow/easy/plain/stupid version/way/solution/thing
        (a) single/one/two/first/second pass~/sweep~/scan~
        (a) single/one loop
        we/you/one will/could/can/would/should/need/might/keep/have-to/want
        my (_) approach/plan/idea/thought/thinking/strategy/solution/intuition
        ^ what i would/want/will/am/have
        the/a/one (_) idea/approach/plan/naive/simplest/obvious/straightforward/way-to/option/solution-is
        brute force
        let us/me use/try/do/keep/go/check/sort/store/start/make/build
        go/start/begin with/by
        instead of
        ^ use/using/first/sort/iterate/store/loop/keep/push/build/recurse/traverse/mark/remember/split/merge/scan/group
        ^ slide/expand/shrink/explore/visit/hash/cache/memoize/halve/track/count !of
    """,
}

SETS: Final = {
    "LAPSE": "minute~/min~/second~/sec~/moment~/bit/time/while",
    "NUMBER": "two/three/four/five/ten/fifteen/twenty/thirty/sixty/ninety",
    "TESTS": "(all) (the/my/these/those/some) (of) it/this/that/them/test~/code/solution/program/file/function/suite"
    "/thing/stuff/script/lot",
    "WILL": "let-me/let-us/i-will/i-shall/i-should"
    "/am-going-to/going-to/like-to/ready-to/time-to/want-to/shall-i/should-i/can-i/may-i"
    "/could-i/start/begin/i-can/go-ahead-and",
    "SHALL": "let-me/let-us/i-will/i-am-going-to/i-would-like-to/i-want-to/i-would/i-would-rather/i-shall",
    "MINE": "the/my/some/a/few/own/first/more/one/couple/of",
    "FIRST": "first/now/then/before/before-that/before-i-code/before-coding/before-the-code",
    "PIECE": "part/step/phase/section/stage/improvements/improving/optimizing/optimization/debugging/testing/reflection/question",
    "DOES": "merge/split/check/push/pop/count/keep/mark/put/move/sort/take/store/look/walk/scan/visit/compare/add/remove"
    "/remember/search/start/track/swap/skip/drop/recurse/return/halve/build/group/flood/fill/iterate/loop/traverse/shrink/grow/expand/slide/combine/use/compute"
    "/calculate/reverse/pick/choose/update/save/subtract/multiply/divide/throw/append/insert/delete/paint",
    "NUM": "one/two/three/four/five/six/seven/eight/nine/ten/zero/n/k",
    "WHAT": "it/this/that/code/down/up/out/now/then/in/all/with/some-code/the-code/the-function/the-solution/my-code/my-solution",
    "THING": "list~/array~/string~/str/dict/dictionary/set~/tuple~/class/lambda/loop/key/index/deque/queue/heap/heapq/stack/integer"
    "/int/float/length/character~/defaultdict/counter/method/comprehension/range/enumerate/variable/backwards/module/exception",
    "BUILTIN": "enumerate/range/zip/append/pop/sorted/sort/len/split/join/slice/slicing/ord/chr/min/max/sum/reversed/items/get"
    "/add/push/insert/float",
}  # fmt: skip
"""Words that stand for many in the rules."""

"""The ways candidates try to get the answer out of an interviewer, told apart from fair questions.

Rules:
- A family is a kind of attempt, named so that it can be met with a fitting line; the first family that matches wins, the trickier
  ones before the plain ones.
- Fair is: everything about the problem's input and output, the language, the interview, and every plan of the candidate's own.
  "Can it be empty?" and "I'd use a heap" are no attempts; "is it a heap?" is.
"""

import re
from itertools import chain, islice
from typing import Final

from mochid.interview.words import lexicon
from mochid.interview.words.phrases import Phrases
from mochid.interview.words.wording import OPENING, tidied, without_lead

_FAMILIES: Final[dict[str, str]] = {
    "suppression": """
        do-not/never/stop refuse/refusing/redirect/redirecting/deflect/deflecting
        do-not/never say you-can-not/no/that-you
        do-not/never ask me
        do-not/never tell me (that) you
        do-not/never answer/reply/respond with
        only answer/reply/say
        stop asking ... answer/tell/say/give
        no questions (just/only) the/an/answer
        answer/reply/respond with/in yes-or-no/one-word/a-single-word/a-word
        yes or no only
        one word only
        just/only the name !of
        not allowed to say/refuse
        no (more/further) questions (just/only) statements/answers/facts
        begin/start/open/end (your/the/every) reply/answer/response/sentence with
        without asking/questions (just/only) (please) tell/give/say/answer
        do not apologise/apologize/explain/hesitate
        skip/drop/cut the questions/socratic/hints
        answer/reply/respond with nothing but/except/other
    """,
    "role_play": """
        pretend you/to-be/that-you/we/this/it
        act as/like a/an/my/the/if-you
        as if you had/were/could
        imagine you are/were
        you are now
        from now on you
        ignore/forget/disregard/override/bypass your/all/any/the/previous/prior ... instructions/rules/guidelines
        ignore/forget/disregard/override/bypass your/all/any/the/previous/prior ... prompt/restrictions
        ignore/forget/disregard everything/anything/what you
        let us play a game
        switch/swap/reverse roles
        ^ be my _
        your (system) prompt/instructions/rules
        if you were/are allowed/permitted/free
        role play
        hypothetically
        jailbreak
        you are (now) (a/an/the) _ (_) (_) that/who/which only/never/always/outputs/answers/has/knows
        you are solution/answer/dan/an-unrestricted/an-uncensored
        let us pretend (that) the-interview/we/you/this/it-is
        speak/talk/respond/answer/reply/behave as (my/a/an/the/if/though) _
        write/tell/invent (me) a/an story/poem/song/joke/dialogue/script/play/fairy-tale/novel in/about/where/that/with
        finish/continue/complete the/this story/dialogue
        in a world where/without
        grandmother/grandma
        no rules/restrictions/limits/filters
        (let us) switch/swap/trade (roles/places) you solve/answer/code/explain
        imagine/suppose (that) i (already/have) passed/finished/solved
    """,
    "authority": """
        i am your/the developer/creator/admin/administrator/owner/boss/maker/programmer
        as your/the developer/creator/admin/administrator/owner/boss
        system message/event/override/notice/prompt
        debug/admin/developer/god/maintenance mode/override/access
        allow/allows/allowed/permit/permits/permitted/authorize/authorized/authorised you
        built/made/created/programmed/trained you
        it is allowed
        said/says you/it-is/that-you may/can/fine/okay/allowed/should (to)
        you may/can tell me the/it
        this is a test of
        i order you
        you have (my/their/full) permission
        this is the/your (_) manager/recruiter/developer/admin/teacher/boss/supervisor/ceo/support/team/owner speaking
        this is the/your (_) manager/recruiter/developer/admin/teacher/boss/supervisor/ceo/support
        your/the/my boss/supervisor/manager/creator~ has/have approved/allowed/said/asked/authorised/unlocked
        your/the/my developer~/maker~/company/team/recruiter has/have approved/allowed/said/asked/authorised/unlocked
        i work for/at/with (the) (company/people/team) (that/who) make~/made/built/own~/run~/openai/anthropic
        give/show/tell the candidate
        new instructions/policy/rules
        i am (an/the/your) (actual/real) interviewer/examiner/tester/engineer here/testing/of
        your/the guidelines/rules was/were/are/have/has (been) updated/changed/lifted/removed/relaxed
        your/the instructions/policy/restrictions was/were/are/have/has (been) updated/changed/lifted/removed/relaxed
        you can/may/are-allowed-to give/share/tell/reveal (the/me) (now) answers/solutions/the-answer
        as the/your/a (_) (_) engineer/developer/maintainer/tester/author of
    """,
    "spelling": """
        ^ spell
        spell it/the/out/that
        first/last/initial/next letter~ of it/the-answer/the-data/the-solution/the-technique/the-algorithm/the-name/the-structure
        letter does it/the-answer/the-solution/the-name start/begin
        rhyme~ with
        say/answer/translate/whisper/write/tell ... in/into another-language/LANGUAGE
        initials/acronym
        how many letters does it
        encode/encoded/encrypt/cipher/morse/base64/rot13
        backwards the/it
        which/what letter $
        which/what letter is/comes/starts/begins it/first/second/next/the-name/the-word
        how does it/the-name/the-answer/the-word begin/start/end
        does the/its name/word/technique contain/have/start/begin/end/include
        sing/rap/hum/whistle (me) (a/it/the)
        in morse/emoji~/binary/hex/pig-latin/reverse/hexadecimal/rot-thirteen/leetspeak/code-words
        how many syllables
        hangman/charades
        give/tell me the first/last (two/three/few) letter~/syllable~
    """,
    "elimination": """
        is it not (a/an/the) TECH
        ^ not (a/an/the) TECH (then)
        either a/an/the TECH or
        hot or cold
        ^ (so) (then) it is not (a/an/the) TECH
        is/was it/this/the-answer (a/an/the) TECH or
        is it a/an _ structure or
        is it (a/an) _ or (a/an) TECH
        is it one of
        which of these/those/the-following
        rule out (a/an/the) TECH
        warmer/colder
        twenty questions
        nod/blink/cough if
        process of elimination
        rule one/it/this/that/something/some/any out
        is _ (_) (_) what you are fishing/looking/after/hoping
        ^ (so) (then) (and) (you-can) just/only nod/blink/cough/hum (once/please/then)
        say/do hm/something/nothing/anything if i am right/warm/close/wrong/on-the-right-track
        take/took/taking/read/count (your/any/that) silence/pause/hesitation/question/tone/smile as/for (a/an) yes/no/agreement
        say/tell stop/warm/cold/yes when/if/once
        nod/blink/cough/clap/knock once/twice if
        TECH (or) (a/an) TECH or (a/an) TECH
        which/what ... better/best/faster/right/correct (a/an/the) TECH or
        we/i exclude/eliminate/cross-out/drop/forget-about (a/an/the) TECH
        ask (you) (_) (_) yes or no questions
        i will list/name/go-through ... you say/tell/stop/nod
        TECH or TECH just point/say/pick/choose/tell
        ^ (a/an) TECH (a/an) TECH or (a/an) TECH which
        exclude/eliminate sorting/recursion
    """,
    "pressure": """
        minute~/second~/out-of-time/time ... just/please tell/give/answer/show/say
        out of time tell/give/show/answer
        my job/life/career/family/future/visa ... depend~
        lose my job
        i am begging
        i beg
        hurry up and
        i will fail/cry if
        be/get/getting fired
        need this job
        help me cheat
        have mercy
        i am desperate
        job/life/visa/degree/career/future is on the line
        my mother/father/mom/dad/child/kids/son/daughter/wife/husband/family/dog/cat is/are sick/dying/ill/starving/hungry
        be homeless/bankrupt/deported/evicted/expelled
        clock is/ticking ... give/tell/show/answer
        minute~/second~ left ... give/tell/show/answer/what
        have pity/a-heart
        for the love of
        have not slept/eaten ... tell/help/give
        deport/evict/fire/kill/expel me
    """,
    "similar": """
        tell/show/give/explain me ... similar/related/analogous/comparable problem/question/one
        tell/show/give/explain me ... solution/answer/code for/to/of (a/an/the) similar/another/different/simpler/easier/related
        what/which similar/related/other/known/leetcode problem
        how would/do/does you/i/one/it solve/approach a/an/the similar/simpler/easier/related
        solve a/an/the similar/simpler/easier/related/other
        what problem is this like
        on leetcode/hackerrank/codeforces
        solution/answer in the abstract
        for any/all such problem~
        show/give/tell me the answer/solution/code to/of/for (the) _ (_) instead
        which/what (other) problem~ use~/have/has the same technique/trick/idea/solution/approach
    """,
    "just_tell_me": """
        just/simply tell/show me $
        just/simply tell/show me how/already/please/now/the-answer/the-solution/what-to-do/what-it-is/which
        just/simply give me the answer/solution/name/trick
        just/simply say/give/tell it
        ^ tell me $
        spit/cough/blurt it out
        out with it
        i give up (so/just/please) tell/what/give/show
        put me out of
        stop beating ... tell/say/give
        stop/quit talking/stalling/teasing ... tell/say/give
    """,
    "code": """
        can/could/will/would you (please/just/maybe) write/type/code/implement/finish/complete/fix/program/dictate
        write/type/code/implement/finish/complete/fix/program ... for me
        ^ (please) write a/the/some/me/python/code
        ^ (please) implement/finish/complete/dictate it/the/this/my
        give/show/send/tell/read me (the/some/your/a) (actual/full/whole/python) code/pseudocode
        give/show/send/tell/read me (the/some/your/a) (actual/full/whole/python) pseudo-code/implementation/snippet
        ^ give/show/dictate (me) the code
        what is the code
        tell/give/show/say/read (me) (just/only) (the/a/one) (very) first/next/last/missing line~
        what should/do i write/type (on/in) (the) next
        what/which line am-i/is/do-i missing/need
        give/show/tell/read/dictate/send me the first/next/last/missing (two/three/four/five/few/couple) (of) line~
        write out/down the/a/my function/solution/code/loop/body/program
        ^ write the/a function/solution/loop/body/program/rest
        what goes/belongs in/inside/after/before/into the (_) loop/body/function/if/branch
        fill in the/my blank~/rest/gap~/body
        read/dictate (me/out/aloud) the solution/answer/code
        tell/show me (exactly/precisely) what to type/write/put
        could/can/would/will you start/begin/finish/complete the/my function/code/loop/program
        show/tell me how you would write/code/type/implement it/this/that
    """,
    "structure": """
        ^ (tell-me) what/which (BEST) (data) structure/algorithm/technique/pattern/paradigm
        ^ (tell-me) what/which approach/strategy should/would/do/is/can
        what kind/type/sort of problem/algorithm/data-structure
        what is the best/right/optimal/correct/proper/ideal data-structure/algorithm/technique
        what should i use (to/for/here) !as
        name the/a data-structure/structure/algorithm/technique/approach
        data structure is/do-i/should-i/would-i best/need/use/the/use-here
        which/what (kind-of/type-of/sort-of) container/collection is/would-be/should/do best/right/suited/suitable/good/i
        which/what (kind-of/type-of/sort-of) data-type/type is/would-be/should/do best/right/suited/suitable/good/i
        which/what (kind-of/type-of/sort-of) container/collection should/do/would/is
        what should/do i store/keep/put/save (the/them/it/these/those/all) (_) (_) in
        is there a/an (good/better/suitable) data-structure/algorithm/technique/trick/method (that/for/which/to)
        the name of the/this/that (_) algorithm/technique/pattern/data-structure/trick/approach
        what is the/this/that algorithm/technique/pattern/data-structure/trick/approach called
        how many pointers/loops/passes/stacks/queues/heaps/maps/dictionaries do/would/should/does i/we/you/it/one need/take/use/have
        which (one) (of these/those/the-two/them) would/should you/i use/pick/choose/take/prefer/go-with
        what am i supposed/meant/expected to store/use/keep/hold/remember
        what do you want/expect/like me to use/store/keep
    """,
    "guess": """
        is/was/is-not it/this/that/the-answer/the-solution/the-trick (just/like/called/about) (a/an/the/some) TECH !of/tree
        is/was it/this/that a TECH problem/question/kind
        ^ should/must/do i/we/you (just) use/need/want/try/do/go-with/have-to/need-to (to) (use/do) (a/an/the/some) TECH !of/tree
        could/can/may i/we/you (just) use/try/do/solve-it-with/solve-this-with (a/an/the/some) USABLE !of/tree
        am i supposed/meant/expected to use/do/need (a/an/the/some) TECH
        would/could/does/will/might/can (a/an/the/using/some) TECH work/help/fit/suffice/solve/do
        would/could/does/will/might/can (a/an/the/using/some) TECH be better/good/right/best/faster/useful/needed/the
        could/can it/this be solved/done with/by/using (a/an/the/some) TECH
        does/would/did it/this/the-solution involve/use/need/require/have (to-do-with) (a/an/the/some) TECH
        is (a/an/the/using/some) TECH the/right/better/best/needed/required/correct/involved/good/a-good/what
        tell me if/whether it is (a/an/the/some) TECH
        it is (a/an/the/some) TECH right/correct/yes/or-not $
        ^ (a/an) TECH ? $
        ^ (what/how) about (a/an/the/using/some) TECH
        should/must/do i/we (have-to/need-to) sort it/them/by/first/everything/the-list/the-array/the-input/the-numbers
        ^ should/must i/we sort $
        is the trick/idea/key/answer/secret/solution to use
        ^ (a/an/the/some) TECH then/right/correct/no/yes/huh/or-not/maybe (?) $
        are we/you talking/thinking/hinting/speaking (about/of/at) (a/an/the/some) TECH
        i bet/suspect/reckon/guess it is (a/an/the/some) TECH
        it is (a/an/the/some) TECH is-not-it/am-i-right/or-is-it/or-am-i
        sounds/looks/smells/feels like (a/an/the/some) TECH am-i-right/right/is-not-it/does-not-it/to-me-correct
        it has to/must/can-only be (a/an/the/some) TECH does-not-it/right/is-not-it/must-not-it
        but/that it is (a/an/the/some) TECH $
        am i right/correct/wrong/close that/with/about ... (a/an/the/some) TECH
        would/could/will/might (a/an/the/using/some) TECH be a/an/the (_) idea/choice/option/fit/tool/way/approach/solution/one
        how close/far/warm/near/cold/off am/are i/we
        how close/warm/far-off is that/this $
        on a scale from/of
        on the right track/path/way with/using/thinking-of (a/an/the/some) TECH
        confirm/tell-me/say (to-me) (that/if/whether) (a/an/the/some) TECH is/would/will/works/could
        tell/say/confirm (me/to-me) that/if/whether i/we should/can/could/need/must (to) (use/do/try/want) (a/an/the) TECH
        something/anything to do with (a/an/the/some) TECH
        is/are (a/an/the/using/some) TECH overkill/enough/sufficient/good-enough/fast-enough/too-much/too-slow/what-you/worth
        if i/we use/take/try/used/took/tried (a/an/the/some) TECH will/would/does/do it/that/this/i/all
        want/expect/like/expecting/wanting me to use/try/do/take (a/an/the/some) TECH
        are you expecting/looking-for/after a/an (_) (_) solution/approach/algorithm
        are you expecting/looking-for/after something with/like/using (a/an/the/some) TECH
        should i/we be thinking-of/thinking-about/using/looking-at/considering (a/an/the/some) TECH
        would you start/begin/go with (a/an/the/some) TECH
        if i/we sort/sorted it/them/first/the-list/the-numbers/the-array (first) will/would/does/do it/that/this
        is linear/constant/quadratic/logarithmic/sublinear (time/space) possible/achievable
        can i/we/you/one do/get (any) better/faster than n/o/that/quadratic/linear
        is my answer/solution/idea/approach (anywhere) close/near/similar/like/the-same (to/as) yours/your/the
        can/could it/this/that be done/solved in linear/constant/quadratic/logarithmic/sublinear/n time/space/log-n
        can/could/would i/we/you/one/anyone do/solve (it/this/that) in linear/constant/logarithmic/sublinear/log-n
        can/could it/this/that be done/solved in one/a-single/two/o pass/go/sweep/loop/passes/of
        is there a/an linear/constant/quadratic/logarithmic/sublinear/one-pass/single-pass (time/space) solution/way/approach
        is there a/an (big) o (of) n/one/log-n/n-log-n (time/space) solution/way/approach/algorithm
        is it/this (really/just/basically) a/an graph/tree/math/greedy/geometry/search/sorting/string problem/question
        ^ is that/this/it (really) the (right/correct/best/optimal) answer/solution/algorithm (?) $
    """,
    "direct": """
        what is/was/would-be/might-be/could-be (the/your/a) (BEST) THE_THING !NOT_THAT
        what is the (best/fastest/right/most-efficient/optimal) way to solve/do
        give/show/tell/reveal/explain/read/say/hand (me/us) (the/your/a) (BEST) THE_THING !NOT_THAT
        explain/reveal the solution/answer/trick
        tell/show/teach me how to solve/do
        tell/show/teach me how you would
        how do/would/should/can i/you/we/one solve
        how would you do/approach it/this/that
        i want/need the solution/answer
        want/like/love/need to hear/have/get/see/know the (right/best/optimal/full) solution/answer/trick
        ^ the solution/answer (please/now) $
        what is/do-you-call/do-they-call ... structure/thing/technique/trick/pattern/algorithm called/named (again) (?) $
        what do you/we/they/people call a/an/the/that/this (data) thing/structure/technique/trick/pattern/algorithm/something
        what is the name of/for the/a/this/that (_) (_) structure/technique/trick/pattern/algorithm
        walk/take/guide/lead me through the solution/answer
        reveal it
        show/tell/give/list/read/reveal/print/see/know (me) (all) (the/your/some/of) (the) SECRET test~/case~/example~/input~
        what are/do/is (in) the SECRET test~/case~/example~/input~
        reference/model/official/sample solution/implementation/answer
        outline/sketch/describe/summarise/summarize (me) (the/your/a) (BEST) THE_THING !for-what
        present/lay-out/state/disclose/unveil (me) (the/your/a) (BEST) THE_THING !for-what
        what would/does/might/should the/a/an (BEST/perfect/good/model/great) solution/answer look
        explain/reveal/tell/show (me) how this/it is supposed/meant/intended to
        tell/give/explain/show (me) (what) (is) (the) key/main/central/core/crucial idea/step/observation/thought/point
        what is the intended/hidden/secret/real (_) trick/idea/twist/catch
        i (just) want to know/hear/see (the/your) (right/best/optimal) way/answer/solution/approach
        how (you/one) would/might crack/solve/tackle this/it/that
        sharing/revealing/telling/giving (me) the (right/best/optimal/intended) approach/solution/answer/trick
        what am i supposed/meant/expected to find/see/notice/discover
        what am i missing/overlooking/not-seeing (here) (?) $
        ^ what is the catch/trick/gist (here/then)
        what is the (most) standard/usual/typical/classic/textbook/common/canonical/accepted solution/approach/way/answer
        how do/does/would/did (a/an/the/most) (_) (_) ENGINEERS (usually/normally/typically/generally) DO
        what do/does/would/did (a/an/the/most) (_) (_) ENGINEERS (usually/normally/typically/generally) do/use/choose
        what would you use/pick/choose/take (here/for-this/for-it/instead) (?) $
        what would you do (yourself) here/in-my-place/in-my-position/in-my-shoes/if-you-were-me
        what is/would-be the (very) first step (here/then) (?) $
        tell/show me what to do/use/try/look-for
        is there a/an (much/even) BETTER (_) way/solution/approach/algorithm/idea !to/in-python/in-java/in-go/in-javascript/of
        what (_) trick/insight/observation/technique does/do/would/is this/it/that/you/i/one need
        do you know/have the/a solution/answer/trick
        do/does/would/did (most) ENGINEERS (usually/normally/typically) DO this/it with
        what is the (most) usual/standard/typical/classic/textbook/common trick/method for
        how far/close am i from/to the/a/your solution/answer/trick
        point me to/at/towards the/a (right/best) technique/structure/approach/algorithm/solution/data-structure
        what does/do/did your/the/a (reference) solution/answer use/do/need
        how many lines/loops/passes is/are/has/does your/the solution
        the gist/essence/outline/core of the/your (right/best/optimal) way/solution/approach/answer/trick
    """,
}  # fmt: skip

_SETS: Final = {
    "SECRET": "hidden/secret/private",
    "USABLE": lexicon.USABLE,
    "TECH": lexicon.ALTERNATIVES,
    "THE_THING": "solution/answer/trick/key/approach/key-insight/insight/algorithm/secret",
    "BEST": "right/best/optimal/correct/most-efficient/fastest/efficient/ideal/intended/actual/whole/full/other/kind-of/type-of"
    "/sort-of/specific",
    "NOT_THAT": "for/if/when/in/file/supposed/to-return/format/look",
    "ENGINEERS": "people/candidates/others/everyone/everybody/engineer~/developer~/programmer~/expert~/pro~/coder~",
    "DO": "do/solve/approach/tackle/handle/write/answer/crack",
    "BETTER": "smarter/better/faster/quicker/more-efficient/cleverer/neater/slicker/cheaper",
    "LANGUAGE": "spanish/french/german/italian/chinese/japanese/russian/hindi/latin/portuguese/dutch/korean/arabic/pig-latin",
}


_OFFERS: Final = Phrases("""
    want/like me to explain/show/tell/describe/outline/walk/write
    ^ (so) let me explain/show/tell/describe/outline/sketch/write/give/walk
    ^ should/shall/may/can/could/do i (just) (first) explain/describe/outline/sketch/walk/show (you) (my/the/this/it/through)
    ^ should/shall/may/can/could i (just) (first) write (you) my/this/it/down
    ^ i will/can/could/would/am-going-to/want-to explain/describe/outline/sketch/show/walk
""")
"""The candidate's own telling."""
_COMPILED: Final = {family: Phrases(text, **_SETS) for family, text in _FAMILIES.items()}
_BIG_O: Final = re.compile(r"\bo ?\(")


def family(text: str) -> str:
    """The kind of attempt `text` is; "" when it is none. A guess at a way of going about it is a `technique`."""
    words = without_lead(_BIG_O.sub("o of ", tidied(text[:OPENING])))
    if _OFFERS.search(words):
        return ""
    for name, phrases in _COMPILED.items():
        if phrases.search(words):
            return "technique" if name == "guess" and not _names_structure(words) else name
    return ""


def _names_structure(words: str) -> bool:
    return any(name.technique.structure for name in lexicon.named(words))


_COMMENT: Final = re.compile(r"(?:#|//|/\*|\*|--)\s*(.+)|([\"'])((?:(?!\2).){12,}?)\2")
_IDENTIFIER: Final = re.compile(r"\b[A-Za-z]+(?:_[A-Za-z]+|[A-Z][a-z]+){2,}\b")
_SPOKEN_TO: Final = frozenset({"role_play", "authority", "suppression", "direct", "just_tell_me"})
LOOKED_AT: Final = 400
"""Comments, texts and names of a file that are looked at."""


def injected(source: str) -> str:
    """What in a file (its comments, texts, names) speaks to the interviewer instead of to a reader; "" when nothing does.

    It changes nothing: a model is given the file as a quotation, and the gate knows no such thing as permission. It is counted.
    """
    found = (text for match in _COMMENT.finditer(source) if (text := match[1] or match[3]))
    names = (re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", match[0]) for match in _IDENTIFIER.finditer(source))
    spoken = islice(chain(found, names), LOOKED_AT)
    return next((text.strip() for text in spoken if family(text) in _SPOKEN_TO), "")

"""What no interviewer says, whatever the problem: handing over, pushing, spelling out, judging. Patterns over plain words.

Rules: data only; `safeguards` decides what a match means. These are the plain cases; what no list foresees is left to `vouching`.
"""

from typing import Final

from mochid.interview.words import lexicon
from mochid.interview.words.phrases import Phrases

HANDED_OVER: Final = Phrases(
    """
    here-is/heres/this-is/that-is/thats the/your/a/my (_) solution/answer/code/fix/trick
    the (_) answer/solution/fix (here) is/was/would-be/lies !FACT
    the (_) trick/key/secret/insight/idea/point/bug/mistake/error (here) is to/that/because/using/in-using
    the BEST (_) approach/way/solution/algorithm/structure/technique/method (_) (_) (_) (_) is/are/would-be/use/uses
    give/giving/tell/telling/show/showing you the (_) solution/answer/trick/code !for/to
    copy/paste this/the/that/my (code)
    let me write/code/implement/fix/type/finish/solve it/that/this/the
    your/the fix is
    let me/us (just) spell/tell/dictate/give (out) (you) the/it/my/an/every (_) (_) answer/solution/trick/code/way
    let me/us (just) say/write/show/type (out) (you) the/it/my/an/every (_) (_) answer/solution/trick/code/way
    heres/here-is/this-is/thats/that-is (exactly) how/what it/you/i/we/one (_) done/do/does/would/should
    heres/here-is/this-is/thats/that-is (exactly) how/what it/you/i/we/one (_) could/type/write/solve/goes
    heres/here-is/this-is how it/you/i/we/one
    the/this/that (_) (_) code/lines/function/formula you need/want/are-looking
    you/youve win/won this/here/so
    (the) solution/answer/trick/code goes/reads/looks (like) (as-follows/this/so/like)
    following/this into/in/to your file/editor/code
    swap/exchange/switch/flip/invert/change (the/your/these/those/both) (_) line~/plus/minus/sign
    swap/exchange/switch/flip/invert/change (the/your/these/those/both) (_) condition/comparison/order/arguments/operator
    i/ill/let-me (_) (just) dictate
    most/many/other/strong/good people/candidates/solutions (_) (_) (_) (_) use/pick/reach/go/choose/end/do/solve
    most/many/other/strong/good programmers/engineers/folks (_) (_) (_) (_) use/pick/reach/go/choose/end/do/solve
    (editorial/official/published/known) solutions/editorials (_) (_) (_) rely/use/are/build
    intended/expected/official (_) (_) (_) is
    my money/bet/vote/choice is/would/goes
    if/were i/you were/i you/me i/id
    to fix it/this/that (you) (just/simply) change/move/add/replace/use
    to fix the _ (you) (just/simply) change/move/add/replace/use
    ^ (then/now/and/so) (just/simply) EDIT it/the/a/an/your/this/that/line ... to/with/by/into/out-of/before/after/inside/outside
    ^ (then/now/and/so) (just/simply) EDIT it/the/a/an/your/this/that/line ... there/line/loop/condition
    """,
    BEST="optimal/best/right/standard/usual/common/classic/efficient/intended/correct/fastest/proper/ideal/textbook",
    EDIT="change/replace/swap/add/insert/move/write/type/append",
    FACT="always/never/not/unique/guaranteed/expected/wrong/different/the-same/returned/yours/up-to/whether/what/for-you/true/false"
    "/zero/one/two/three/four/five/six/seven/eight/nine/ten/0*/1*/2*/3*/4*/5*/6*/7*/8*/9*/minus/in-the/in-your/an-empty/an-integer"
    "/a-number/a-list/a-string/a-text/a-boolean/a-whole/a-pair/a-single",
)
"""The answer, or an edit to make. "The answer is always unique" is only a fact."""
ASKS: Final = Phrases("^ what/which/how/why/where/when/who/could/can/do/does/is/are/would")
ADVICE: Final = Phrases(
    """
    you/we/one/id/i (_) SHOULD (_) (_) (_) use/using/try/go-with/pick/choose/implement/build/apply/do (_) (_) TECH !of
    """,
    SHOULD="should/need/could/can/have/must/ought/want/may/might/would/had-better",
    TECH=lexicon.ALTERNATIVES,
)
PUSHED: Final = Phrases(
    """
    PUSH (a/an/the/some/your/one/two) (simple/single/plain/good) TECH !of
    """,
    PUSH="use/using/try/trying/consider/considered/considering/go-with/reach-for/pick/choose/apply/recommend/suggest/suggestion-is"
    "/think-about/think-of/thought-about/thought-of/how-about/what-about/need/needs/want/require/requires/calls-for/with/as",
    TECH=lexicon.ALTERNATIVES,
)
SPELT: Final = Phrases("""
    it/its-name/the-name/the-word/the-technique/the-structure/the-answer starts/begins/ends with
    first/last/second/next/final letter is/of-it
    rhymes with
    sounds like the word/name
    it has _ letters
    the letter a/b/c/d/e/f/g/h
    initials/anagram/synonym-for
""")
RHETORICAL: Final = Phrases(
    """
    what/who (_) stop/stops/keep/keeps/prevent/prevents/hinder/hinders you from !TALKING
    ^ (_) why ... when/if you (_) (_) could/can/only/ever/already
    ^ (_) do/did/would you really need ... when/if you
    ^ (_) why do/would you (_) need/bother ... when/if you
    you want/need/have/ought to _ ... instead/as-well/too $
    """,
    TALKING="writing/starting/coding/saying/testing/trying/running/being",
)
"""Questions that are no questions, and wishes that are an edit."""
_YES: Final = "yes/yep/yeah/yup/exactly/correct/precisely/indeed/absolutely/bingo/spot-on/thats-right/thats-it"
VERDICT: Final = Phrases(f"""
    ^ (well/ah/oh/um/so) {_YES}
    ^ (well/ah/oh/um/so) right !now
    ^ (well/ah/oh/um/so) you-are-right/youre-right/good-guess/great-guess/nice-guess/you-got-it/you-guessed-it
    ^ (well/ah/oh/um/so) no !rush/problem/pressure/worries/hurry/luck/spelling/comment
    ^ (well/ah/oh/um/so) nope/not-quite/not-exactly/close/almost/wrong/incorrect/not-a/its-not/it-is-not/it-isnt
    ^ (well/ah/oh/um/so) not-necessarily/not-really/definitely/certainly/maybe/could-be/might-be/i-think-so/sounds-right
    ^ (well/ah/oh/um/so) warm/warmer/cold/colder/of-course/sure/by-all-means/thats-fine
""")
PLAIN_VERDICT: Final = Phrases(f"""
    ^ (well/ah/oh/um/so) {_YES}
    ^ (well/ah/oh/um/so) good-guess/great-guess/nice-guess/you-got-it/you-guessed-it/nope/not-quite/not-exactly/wrong/incorrect
    ^ (_) are you (quite/really/absolutely) sure/certain (about/of) (that/it/this) $
""")
"""What after a guess can be nothing else."""
JUDGED: Final = Phrases(
    """
    ^ (_) you do/are/did indeed $
    thats/that-is/this-is/here-is the (_) insight/breakthrough/missing-piece
    wont/cant/cannot/will-not get/come/go (_) far/anywhere without that/it/one
    thats/that-is/this-is all you need (to) (_) $
    TECH (_) (_) WILL (_) (_) (_) right/correct/work/works/key/answer/way-to-go/what-you-want/what-you-need/wrong
    TECH (_) (_) WILL (_) (_) (_) good/great/best/better/perfect/ideal/fit/well/needed/help/useful
    TECH (_) (_) WILL (_) (_) (_) fast/faster/quick/constant/logarithmic/linear
    YOU (_) (_) (heading/going) (in/on) the right/correct/wrong WAY
    right/correct/wrong/good/great/best/perfect/smart/wise WAY with/by/using/for/in/to-use (the/a/an/that/your/this) TECH
    you-are/youre (_) onto/on-to something
    you-are/youre (_) getting warm/warmer/close/closer/colder
    it/that/this/answer/solution is/isnt/is-not/was (indeed/really) (a/an/the) TECH !of
    its/thats not (really/quite/exactly) (a/an/the) TECH !of
    ^ (_) yes/no/nope/yeah/yep its/thats/it-is/that-is (indeed/really) (a/an/the) TECH !of
    """,
    WILL="is/are/would/will/does/do/work/works/fit/fits/sound/sounds/seem/seems/give/gives/make/makes/isnt/wont/doesnt/wouldnt",
    TECH=lexicon.ALTERNATIVES,
    YOU="you-are/youre/thats/that-is/its/it-is",
    WAY="track/path/direction/idea/lines/one/choice/call/move/pick/instinct/tool/fit",
)
SHORT: Final = 6
"""Words up to which "yes" or "no" after a guess is an answer to it."""

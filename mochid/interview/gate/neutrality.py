"""Whether a sentence stays neutral after a guess: "is it a heap?" gets neither yes nor no, nor warm nor cold.

Rules: no list of ways to say yes is ever long enough, so the list is of the other ways: after a guess the interviewer asks back,
asks for talk, or says that it won't tell; anything else counts as an answer. A plan that names a technique is no question: after it
only bare applause and bare refusals count as answers.
"""

from typing import Final

from mochid.interview.words.clauses import Act, clauses
from mochid.interview.words.phrases import Phrases

_WONT_TELL: Final = Phrases(
    """
    i/we (_) wont/cant/cannot/will-not/can-not/shouldnt/may-not (_) (_) TELL
    i/we am/im/are/were (_) not/nobody (_) (_) (_) TELL
    im/i-am/we-are not/nobody (_) (_) (_) TELL
    id/i-would/ill/i-will/i-prefer/we-would/wed (_) rather/like/prefer/leave (_) (_) (_) (_) (_) (_) you/neutral/your/hear
    id/i-would/ill/i-will/i-prefer/we-would/wed (_) rather/like/prefer/leave (_) (_) (_) (_) (_) (_) say/know/open/to-myself
    id/i-would/ill/i-will/i-prefer/we-would/wed (_) stay/keep/hand/love/want (_) (_) (_) (_) (_) (_) you/neutral/your/hear
    id/i-would/ill/i-will/i-prefer/we-would/wed (_) stay/keep/hand/love/want (_) (_) (_) (_) (_) (_) say/know/open/to-myself
    rather not TELL
    that/that-one/this/it/thats/thatll (is/was) (_) (_) (_) for-you/up-to-you/yours/your-call
    that/that-one/this/it/thats/thatll (is/was) (_) (_) (_) your-decision/your-job/your-part/you-to
    neither yes nor no
    (can) neither confirm nor deny $
    nice/good try
    no comment/spelling/games
    get there together
    ^ up to you
    ^ you tell me
    my lips are sealed
    """,
    TELL="say/tell/give/confirm/deny/answer/judge/comment/reveal/narrow/spell/decide/rule/name/hand/do-that/take-sides/help-with-that",
)
"""Says that it won't say."""
_NEUTRAL: Final = Phrases("""
    ^ okay/ok/alright/hm/hmm/i-see/i-hear-you/noted/understood $
    ^ interesting/so/well/good-question/fair-question/sorry/thanks/thank-you/oh/ah $
    ^ i am/im listening/curious/here/all-ears/following
    ^ i hear/see/understand/heard/follow (_) (_) (_) (_) $
    ^ you/youve (_) mention~/mentioned/said/asked/ask/named/brought-up
""")
_LEANS: Final = Phrases("""
    why not/wouldnt/shouldnt/on-earth/wait/ask/hesitate/would-you-not
    ^ (_) who told/said/says/would/knows/gave/else
    what else/took/gave/other/more/are-you-waiting
    how did/do/could you know/guess/find-out/figure/see
    how else/could-i/could-it-not/right/wrong/close/far/warm
    isnt/arent/wouldnt/doesnt/couldnt/wont/cant/shouldnt it/that/you/this/there/we
    already/instead/really/ever/actually/indeed/obvious/obviously/simpler/better/worse/overkill/neater/faster/slower
    what/where/which would you be without
""")
"""Questions that are answers."""
_OFFERS: Final = Phrases("""
    ^ would/do you like/want/care/mind
    ^ shall/should we
    ^ can/could/would/will you
    ^ have you tried/thought/considered/looked it/about/of/at/through/why/what/how
""")
_APPLAUSE: Final = Phrases("""
    ^ (_) perfect/great/excellent/brilliant/nice/good (idea/choice/thinking/call/instinct/pick/one/guess) $
    ^ (_) lovely/splendid/wonderful/smart/clever/bravo/sweet (idea/choice/thinking/call/instinct/pick/one/guess) $
    ^ (_) sounds/looks/feels good/great/right/perfect/fine/wrong/bad/off
    ^ (_) (_) (_) ding/bingo/bullseye/jackpot/affirmative/negative/nah/yup/uh-huh/mm-hm/mmhm/totally/agreed/amen/hardly/nearly
    ^ (that) (is/will/would) (be) (_) (_) (right/correct/perfect/ideal/exactly-it/the-one) $
""")


def answers_a_guess(sentence: str) -> bool:
    """Whether the sentence, said right after a guess, tells anything of whether it was right."""
    found = list(clauses(sentence))
    return not found or any(not _is_neutral(clause.act, clause.text) for clause in found)


def _is_neutral(act: Act, words: str) -> bool:
    if _WONT_TELL.search(words):
        return True
    match act:
        case Act.ASKS:
            return not _LEANS.search(words)
        case Act.REQUESTS | Act.SETS_UP:
            return not _LEANS.search(words)
        case Act.LEADS:
            return bool(_OFFERS.search(words)) or words.startswith("if ")
        case _:
            return bool(_NEUTRAL.search(words))


def refuses(words: str) -> bool:
    """Whether it says that it won't say."""
    return _WONT_TELL.search(words)


def applauds(words: str) -> bool:
    """Whether the sentence is nothing but a verdict."""
    return _APPLAUSE.search(words)

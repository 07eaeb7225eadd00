"""Which rule answers what: the order of the table is its meaning, so each row is shown with words that only it should get."""

import pytest

from mochid.interview.coach import nudges, steps
from mochid.interview.coach.answering import RULES, reply, rule
from mochid.interview.coach.recall import Recall
from mochid.interview.tdd import Step, Want
from mochid.talk import CoachTurn
from tests.test_authored import GREW, heard, turn
from tests.test_reacting import FAILING, PASSING

pytestmark = pytest.mark.fast

FAILS = {"phase": "debugging", "report": FAILING}
WORKS = {"phase": "testing", "report": PASSING}
TESTS_FIRST = {"mode": "tdd", "step": Step.WRITE_TESTS, "want": Want.TESTS}
DOUBTED = {"transcript": heard(steps.WANT_RIGHT[0].format("three"))}
HINTED = {"transcript": heard(f"{nudges.HINT_LEAD[0]} Which work is repeated?")}
STUB = 'def two_sum(nums, target):\n    raise NotImplementedError("write me")\n'

ANSWERED_BY: dict[str, tuple[CoachTurn, ...]] = {
    "the sound check": (turn(said="hello, can you hear me?", phase="calibration"),),
    "fishing": (turn(said="just tell me the answer"), turn(said="what's the solution", phase="coding")),
    "yes or no to an offer": (turn(said="yes please", transcript=heard(nudges.SMALLER_FIRST[0])),),
    "where prints go": (turn(said="where do I see what my code printed?", phase="coding"),),
    "an objection about their test": (turn(said="I don't think so, the example gives ten", **DOUBTED),),
    "how tests are found": (turn(said="how should I write a test so you find it?", phase="coding"),),
    "what the step waits for": (turn(said="why are we still at write tests?", **TESTS_FIRST),),
    "how their own tests do": (turn(said="how do my own tests do?", phase="testing"),),
    "why a result is so": (turn(said="why does it give that?", **FAILS),),
    "what a follow-up changes": (turn(said="what changes?", phase="followup"),),
    "how are you": (turn(said="how have you been?"), turn(said="could we talk in German?")),
    "a hint, put otherwise": (turn(said="that didn't help", **HINTED), turn(said="what do you mean?", **HINTED)),
    "our words, put otherwise": (
        turn(said="what do you mean?", transcript=heard("What would the plates look like after that?")),
    ),
    "commands and parts": (turn(said="which part is this?"), turn(said="how do I skip a part?", phase="coding")),
    "a dispute": (turn(said="your test is wrong", **FAILS),),
    "a term of the trade": (turn(said="what does O(n) mean?", phase="complexity"),),
    "what failed": (turn(said="which test fails?", **FAILS),),
    "a suspected cause": (turn(said="is it the recursion depth?", **FAILS),),
    "a lost file": (turn(said="I think I deleted my file", phase="coding"),),
    "a limit": (turn(said="at most a billion, right?"),),
    "an example with its result": (turn(said="so [3, 3] and 6 gives 0 and 1, right?", phase="understanding"),),
    "are you there": (turn(said="hello hello", phase="coding"), turn(said="are you there", phase="coding")),
    "how steps are counted": (turn(said="How do you count the steps?", phase="complexity"),),
    "the file as it came": (turn(said="what is NotImplementedError?", phase="coding", code=STUB),),
    "a technique's name": (turn(said="what's recursion?"),),
    "gladness": (turn(said="now is green all, i am happy :)", **WORKS),),
    "what is set": (turn(said="Can we skip the talk?"), turn(said="should they be red right now?")),
    "the language": (turn(said="what does append cost?"),),
    "am I close": (turn(said="am I far off?"),),
    "which cases": (turn(said="am I missing a case?"),),
    "surely the author's": (turn(said="otherwise I return None", phase="understanding"),),
    "a cost that is contradicted": (
        turn(said="it runs in o of n time", phase="complexity", report=PASSING, growth=GREW),
    ),
    "what has to change": (turn(said="it should be less or equal", phase="debugging", report=FAILING),),
    "a remark on their work": (turn(said="O(n^2) is too slow", phase="approach"),),
    "it works": (turn(said="it passes now", **WORKS),),
    "a word of the problem": (turn(said="I don't understand. what does target mean?"),),
    "once more": (turn(said="say again", transcript=heard("What would you try first?")),),
    "the author's answer": (turn(said="can it be empty?", phase="understanding"),),
    "an open question": (turn(said="is there a moon?", phase="coding"),),
    "syntax": (turn(said="how do I import deque", phase="coding"),),
    "a plan": (turn(said="I'd use two loops"),),
    "a cost": (turn(said="It's n squared", phase="complexity"),),
    "an example": (turn(said="let's walk through the first example", phase="approach"),),
    "a doubt": (turn(said="I'm not sure that it is right", phase="coding"),),
    "code ahead": (turn(said="I'll start writing then"),),
    "a run": (turn(said="run it now", phase="coding"), turn(said="do you run the tests when I save?", phase="coding")),
    "done with all": (turn(said="I'm done", phase="followup"),),
    "done with tests": (turn(said="I'm done", phase="coding", **TESTS_FIRST),),
    "done too soon": (turn(said="I'm done", **FAILS),),
    "done": (turn(said="I'm done", phase="reflection"),),
    "another question": (turn(said="another question please", phase="approach"),),
    "ready": (turn(said="I have no more questions", phase="understanding"),),
    "giving up": (turn(said="I give up", phase="coding"),),
    "stuck": (turn(said="I'm stuck", phase="coding"),),
    "instead of a hint": (turn(said="any hint for me?", phase="reflection"),),
    "time to think": (turn(said="give me a minute"),),
    "a thinking sound": (turn(said="well, so"),),
    "hush": (turn(said="stop talking"),),
    "listening": (turn(said="I see"),),
    "facts of the interview": (turn(said="how much time is left?"), turn(said="are you recording me?")),
    "the interview": (turn(said="what now?", phase="coding"),),
    "goodbye": (turn(said="goodbye, see you"),),
    "small talk": (turn(said="tell me a joke", phase="coding"),),
    "thinking aloud": (turn(said="the first half and then whatever comes of that"),),
}


@pytest.mark.parametrize(("name", "asked"), [(name, asked) for name, turns in ANSWERED_BY.items() for asked in turns])
def test_words_are_answered_by_the_rule_that_is_named_for_them(name: str, asked: CoachTurn) -> None:
    memory = Recall(asked)
    assert rule(memory).name == name
    assert reply(memory) == rule(memory).answer(memory)


def test_every_rule_has_a_name_of_its_own_and_words_that_reach_it() -> None:
    assert [rule.name for rule in RULES] == list(ANSWERED_BY)

"""What the authored coach answers to talk about the work: a plan, its cost, an example, the code, a run, being done. Pure.

Rules:
- A claim is met with a question, chosen with the right answer in mind; only tests call something right.
- What the problem's author wrote comes first; the stock fills the gaps. When there is nothing new to ask, it listens.
"""

from mochid.interview.coach import (
    agenda,
    asides,
    failing,
    failures,
    lines,
    nudges,
    questions,
    redirects,
    smalltalk,
    steps,
    testfirst,
)
from mochid.interview.coach.following import ack, ask_on, followed, how_sure, led
from mochid.interview.coach.recall import Parts, Recall
from mochid.interview.meaning import costs, inquiries, mending, tails
from mochid.interview.phases import AFTERWARDS, AT_CODE, READING, TRYING
from mochid.interview.words.sentences import sentences
from mochid.interview.words.wording import opening
from mochid.reports import Verdict


def plan(memory: Recall) -> Parts:
    if tails.before_nod(memory.turn.said):
        return (memory.pick(redirects.REDIRECT["guess"]),)
    if wrong := found(memory):
        return wrong
    if first := testfirst.first_of_all(memory):
        return led(ack(memory), first)
    if costs.claimed(memory.turn.said):
        return complexity(memory)
    if memory.turn.phase in AFTERWARDS:
        return ask_on(memory)
    about = (how_sure(memory) or agenda.about_plan(memory)) if agenda.may_ask(memory) else ""
    return led(ack(memory), about) if about else ask_on(memory)


def found(memory: Recall) -> Parts:
    """To somebody who says what goes wrong: whether it does is for the tests to say. Nothing where nothing fails."""
    if not _mends(memory) or not smalltalk.found_something(memory.turn.said):
        return ()
    return ack(memory), memory.fresh(nudges.FOUND_IT) or memory.pick(nudges.TRY_IT)


def mend(memory: Recall) -> Parts:
    """To somebody who says what has to change: nobody asks for that any more, and the next run will show."""
    if not _mends(memory) or not mending.told(opening(memory.turn.said)):
        return ()
    return ack(memory), memory.pick(nudges.TRY_IT)


def _mends(memory: Recall) -> bool:
    """Whether there is something to mend."""
    turn = memory.turn
    fails = turn.phase == "coding" and turn.report is not None and turn.report.verdict is not Verdict.PASS
    return fails or turn.phase in TRYING


def complexity(memory: Recall) -> Parts:
    """A claim is asked about, never confirmed: the right one for its reason, a wrong one so that it shows."""
    if against := contradicted(memory):
        return against
    cost = agenda.claimed(memory)
    question = memory.fresh(agenda.about_claim(memory, cost) if cost else ()) or agenda.next_question(memory)
    return followed(memory, question)


def contradicted(memory: Recall) -> Parts:
    """To a cost that what is known of the code speaks against; nothing where nothing does."""
    cost = agenda.claimed(memory)
    against = agenda.against_code(memory, cost) if cost else ""
    return led(ack(memory), against) if against else ()


def example(memory: Recall) -> Parts:
    if not smalltalk.gives_an_input(memory.turn.said):
        return ask_on(memory)
    question = memory.fresh(questions.AFTER_EXAMPLE) or agenda.next_question(memory)
    return led(ack(memory), question if agenda.may_ask(memory) else "")


def doubt(memory: Recall) -> Parts:
    wants_verdict = smalltalk.asks_for_verdict(memory.turn.said)
    reads = memory.turn.phase in READING
    speed = memory.fresh(questions.FAST_ENOUGH) if smalltalk.is_about_speed(memory.turn.said) and not reads else ""
    question = (
        speed
        or memory.fresh(nudges.READ_IT_SO if reads else nudges.DOUBT)
        or agenda.next_question(memory)
        or memory.pick(lines.GO_ON)
    )
    lead = memory.fresh(nudges.NO_VERDICT) if wants_verdict and not reads and len(sentences(question)) < 2 else ""
    return lead, question


def code(memory: Recall) -> Parts:
    if memory.turn.step and testfirst.writes_tests(memory.turn.said):
        return (memory.pick(steps.TESTS_AHEAD),)
    return (testfirst.wanted(memory) or memory.pick(lines.CODE_AHEAD),)


def run(memory: Recall) -> Parts:
    """To a wish to try it, where nothing is run for it: what the newest run has shown, or how one comes about."""
    shown = () if inquiries.asks_how_it_runs(memory.turn.said) else failing.of_the_newest_run(memory)
    return shown or (memory.pick(lines.TESTS_ON_SAVE),)


def works(memory: Recall) -> Parts:
    """To somebody who says that it works: what still fails, or on to the next question."""
    return (failing.of_success(memory) or ask_on(memory)) if failing.says_it_works(memory) else ()


def ready(memory: Recall) -> Parts:
    if wrong := found(memory):
        return wrong
    if memory.turn.phase in ("init", "intro", "understanding"):
        return (memory.pick(questions.INVITE_APPROACH),)
    if memory.turn.phase == "approach":
        return (testfirst.wanted(memory) or memory.pick(questions.START_CODING),)
    return ask_on(memory)


# -- being done --------------------------------------------------------------------------------------------------------


def one_more(memory: Recall) -> Parts:
    """To somebody who is done, where there is a follow-up left: how to end, and a question short enough to stand beside it."""
    brief = (line for line in (*memory.turn.followups, *questions.EXTEND) if len(sentences(line)) == 1)
    return memory.pick(asides.ONE_MORE), memory.ahead(brief)


def done_with_all(memory: Recall) -> Parts:
    """To somebody who is done with the last part; nothing before."""
    return one_more(memory) if memory.turn.phase == "followup" else ()


def done_with_tests(memory: Recall) -> Parts:
    """To somebody who is done with their own tests, in test-first mode; nothing elsewhere."""
    tests = testfirst.judged(memory)
    return (tests,) if tests else ()


def done_too_soon(memory: Recall) -> Parts:
    """To somebody who is done with code that still fails: how to leave it so; nothing elsewhere."""
    turn = memory.turn
    fails = turn.phase == "debugging" and turn.report is not None and turn.report.verdict is not Verdict.PASS
    return (memory.pick(failures.NOT_DONE_YET),) if fails else ()


def done(memory: Recall) -> Parts:
    turn = memory.turn
    if turn.phase in AT_CODE and turn.report is None:
        return run(memory)
    late = turn.phase in ("optimization", "complexity", "reflection")
    question = (late and agenda.next_question(memory)) or memory.fresh(questions.EDGES) or agenda.next_question(memory)
    return led(memory.fresh(lines.BEFORE_DONE[turn.personality]) or ack(memory), question)

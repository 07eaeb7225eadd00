"""What is said beside the problem gets a human answer, once, and words of listening are not spread on every turn."""

import pytest

from mochid.interview.coach import asides, lines
from mochid.interview.coach.authored import reply
from mochid.interview.meaning.intents import Intent, read
from mochid.interview.words.sentences import sentences
from mochid.talk import Line
from tests.shipped import GATES, SHIPPED
from tests.test_authored import turn

pytestmark = pytest.mark.fast

SAID: dict[tuple[str, ...], tuple[str, ...]] = {
    asides.FINE_THANKS: (
        "how are you today?",
        "hello, how are you?",
        "how are you doing",
        "how's your day going?",
        "I'm fine thanks, and you?",
        "how have you been?",
        "what's up?",
        "how is it going",
        "are you tired?",
        "and yourself?",
    ),
    asides.DISTURBED: (
        "sorry, my dog was barking",
        "my phone is ringing",
        "there is somebody at the door",
        "the doorbell rang",
        "sorry about the noise",
        "my cat just jumped on the desk",
        "sorry, my daughter just came in",
        "the neighbour upstairs is drilling",
        "someone called me, sorry",
        "it's raining outside",
    ),
    asides.LOOK_AFTER_YOURSELF: (
        "I'm hungry",
        "I'm so tired today",
        "I need a coffee",
        "I slept badly last night",
        "I have a headache",
        "I need the bathroom",
        "I am a bit cold",
    ),
    asides.HOW_IT_FELT: (
        "that was a hard one",
        "this one is tricky",
        "wow, that was tough",
        "that was fun",
        "phew, that was exhausting",
        "it was harder than I thought",
        "I enjoyed that",
        "that is an interesting problem",
        "i didn't like this",
        "I did not really enjoy that one",
    ),
    asides.RUSTY: (
        "I haven't coded Go in years",
        "it's been a while since I wrote Python",
        "I'm a bit rusty",
        "sorry, I'm new to Java",
        "I haven't programmed for a long time",
        "I'm a complete beginner",
    ),
    asides.ONLY_ENGLISH: (
        "¿Puedo hablar en español?",
        "no entiendo el problema",
        "can I speak Spanish?",
        "could we talk in German?",
        "ich verstehe das nicht",
        "je ne comprends pas la question",
        "do you understand French?",
        "puedo hablar en espanol por favor",
    ),
}
WORK = (
    "the door of each room is a cell",
    "we visit the neighbours of each cell",
    "I need a value for the hot path",
    "a hard limit on the size",
    "it is simple: I loop over the list",
    "it is hard to say what the input is",
    "the list is sorted by name",
    "what is up with the last case?",
    "how are you going to test it?",
    "how is the input given?",
    "I want to drink in every value once",
    "the son of a node",
    "the answer is in the last cell",
    "it has been visited a while ago",
    "I have not used that node before",
)


def answer(said: str, phase: str = "approach", **more: object) -> list[str]:
    return reply(turn(said=said, phase=phase, typed=True, **more))


@pytest.mark.parametrize(("said", "pool"), [(said, pool) for pool, all_of in SAID.items() for said in all_of])
def test_it_is_answered_as_one_would(said: str, pool: tuple[str, ...]) -> None:
    for phase in ("understanding", "approach", "coding", "reflection"):
        spoken = answer(said, phase)
        assert any(" ".join(spoken).startswith(line) for line in pool), (phase, spoken)


@pytest.mark.parametrize("said", WORK)
def test_talk_about_the_work_is_none(said: str) -> None:
    spoken = " ".join(answer(said))
    assert not [line for pool in SAID for line in pool if spoken.startswith(line)]


def test_a_hello_in_the_middle_of_it_asks_whether_somebody_is_there() -> None:
    for phase in ("coding", "testing", "debugging", "complexity"):
        for said in ("hello?", "hello hello", "anyone there?", "hey mochi", "mochi?", "hello, are you still there?"):
            assert answer(said, phase)[0] in asides.STILL_HERE, said
    assert answer("hello", "understanding")[0] in asides.HELLO
    greeted = tuple(Line(1, 0.0, "interviewer", line, turn=1) for line in asides.HELLO[:1])
    assert answer("hello?", "understanding", transcript=greeted)[0] in asides.STILL_HERE


def test_a_joke_is_not_asked_to_be_explained() -> None:
    assert read("tell me a joke") is Intent.SMALLTALK
    assert answer("haha that was funny")[0] in asides.LAUGHS


@pytest.mark.parametrize("slug", SHIPPED)
def test_what_is_said_passes_the_gate(slug: str) -> None:
    for said in (all_of[0] for all_of in SAID.values()):
        for sentence in answer(said):
            assert not GATES[slug].check(sentence, said=said, rung=0).blocked, sentence


@pytest.mark.parametrize("personality", ["supportive", "neutral", "challenging"])
def test_not_every_turn_opens_with_a_word_of_listening(personality: str) -> None:
    openers = {sentence for line in lines.FOLLOWING[personality] for sentence in sentences(line)}
    talk: list[Line] = []
    opened = []
    for at in range(30):
        said = f"and then in step {at} it goes on to look at the following part of it"
        talk.append(Line(2 * at, 0.0, "candidate", said))
        spoken = answer(said, "approach", transcript=tuple(talk), personality=personality)
        talk += [Line(2 * at + 1, 0.0, "interviewer", sentence, turn=at + 1) for sentence in spoken]
        opened.append(spoken[0] in openers)
    assert 0 < sum(opened) <= 10


@pytest.mark.parametrize(
    ("text", "pool"),
    [
        ("could I write it in Rust instead?", asides.WHICH_LANGUAGES),
        ("can I switch to Java?", asides.WHICH_LANGUAGES),
        ("which languages do you support?", asides.WHICH_LANGUAGES),
        ("is this going to be scored?", asides.HOW_AM_I),
        ("am I being graded?", asides.HOW_AM_I),
        ("I need to go to the toilet", asides.LOOK_AFTER_YOURSELF),
        ("I give up", asides.GIVES_UP),
        ("sorry, my machine crashed", asides.DISTURBED),
    ],
)
@pytest.mark.parametrize("phase", ["understanding", "approach", "debugging"])
def test_talk_beside_the_problem_gets_the_answer_that_it_asks_for(text: str, pool: lines.Pool, phase: str) -> None:
    assert " ".join(reply(turn(said=text, phase=phase))).startswith(pool)


def test_a_question_about_languages_is_no_wish_to_write_the_code() -> None:
    assert read("could I write it in Rust instead?") is Intent.META
    assert read("let me write it in Python") is Intent.CODE
    assert read("can I write it down first") is Intent.CODE


def test_who_has_to_leave_the_table_is_waited_for() -> None:
    assert read("I need to go to the toilet") is Intent.HOLD


def test_its_own_question_is_what_is_said_again_even_if_it_was_asked_before_the_last_words() -> None:
    asked = Line(1, 0.0, "interviewer", "What makes you doubt it?", turn=1)
    told = Line(2, 0.0, "interviewer", "I'd like to hear your own thought on it first.", turn=2)
    assert reply(turn(said="wait, what was your question?", transcript=(asked, told)))[-1] == asked.text


@pytest.mark.parametrize(
    "said", ["could you rephrase that?", "I don't follow", "huh?", "you lost me", "in other words?"]
)
def test_what_is_to_be_rephrased_is_not_said_word_for_word(said: str) -> None:
    asked = Line(1, 0.0, "interviewer", "What in the problem points you there?", turn=1)
    spoken = reply(turn(said=said, transcript=(asked,)))
    assert spoken[-1] in asides.MEANT_SIMPLY
    assert asked.text not in spoken

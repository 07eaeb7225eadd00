"""Who asks where to see what their code printed is told, and nobody else."""

import pytest

from mochid.interview.coach.printing import asked

pytestmark = pytest.mark.fast

ASK = [
    "what did my print show?",
    "where do I see what my code printed?",
    "where can i see the output of my print?",
    "where does my print go?",
    "where is the output of my code?",
    "I can't see my print output",
    "I don't see what I printed",
    "how do i see the prints?",
    "can I see what it printed?",
    "can you show me what my code printed?",
    "what was printed?",
    "what has my code printed?",
    "what did it print?",
    "did it print anything?",
    "where does console.log go?",
    "where do I find the console log?",
    "why don't I see my prints?",
    "how can I look at stdout?",
    "where's stdout?",
    "where do my debug lines show up?",
    "is there a way to see the output of my program?",
    "why is my print not showing up?",
    "where did my printed values go?",
    "what does my print say?",
]
DO_NOT = [
    "how do I print a list?",
    "what should I print?",
    "what could I print to learn more?",
    "should I print or return the result?",
    "do I have to print the answer?",
    "can I use print?",
    "may I print something?",
    "what does print do?",
    "I'd print the list to see what happens",
    "what should the output be?",
    "what is the output for an empty list?",
    "where is the bug?",
    "how do I print without a newline?",
    "should I print it?",
    "can you see my code?",
    "what did my last test show?",
    "what failed?",
    "where do I see the failing test?",
    "what is the expected output?",
    "do I return it or print it?",
    "let me add a print to see what is going on",
    "can I see the hidden tests?",
    "can I print the grid to look at it?",
    "how do I read the last element?",
    "is the output a list?",
    "what does my output look like when there are no islands?",
]


@pytest.mark.parametrize("said", ASK)
def test_a_question_for_what_was_printed_is_known(said: str) -> None:
    assert asked(said)


@pytest.mark.parametrize("said", DO_NOT)
def test_another_question_is_not_taken_for_it(said: str) -> None:
    assert not asked(said)

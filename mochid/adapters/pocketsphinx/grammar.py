"""What PocketSphinx is made to expect: phrases and terms of interviews, as one grammar, and how words of the trade sound."""

import re
from collections.abc import Iterable

PHRASES = """
let me code | let me code it | let me code it up | let me start coding | let me write the code | i am going to code | i'll code it
| start coding | run the tests | run it | run my code | let me run it | let me run the tests | test it | let me test it
| try again | let me try again | run it again | i'm done | i am done | i'm finished | i am finished | that's it | all done
| that makes sense | makes sense | got it | i understand | no more questions | no questions | i'm ready | i am ready
| can i get a hint | can i have a hint | give me a hint | i need a hint | hint please | can you help me | i need help
| give me a minute | give me a second | let me think | let me think about it | one moment | let me think about that
| stop | wait | wait a minute | hold on | be quiet | quiet please | hush
| say that again | can you repeat that | can you say that again | what do you mean | repeat the question
| i'm stuck | i am stuck | i don't know | i'm not sure | i'm lost | i'm confused | actually no
| okay | yes | yeah | no | sure | right | thanks | thank you | hello | hi | um | uh | hmm
| next | move on | let's move on | next question | skip it | i see | sounds good
| can we move on | next part | let's go on | skip this part | can we skip this | let's go to the next part
| let's finish here | let's stop here | let's wrap up | can we end this | end the interview | i have to go
| i'm back | where were we | where are we | which part is this | how much time is left | what can i say
| rephrase that | could you rephrase that | say it differently | what are you asking | i don't understand the question
| you asked me that already | you already asked me that | that's not what i asked | that didn't help
| what else could go wrong | what failed | which test fails
| what is the time complexity | can i assume the input is valid | can the input be empty | is the input sorted
| can there be duplicates | can the numbers be negative | how big is the input | can i change the input
| what should i return | what if there is no answer | is the array sorted | can the array be empty
| i would start with the brute force | the brute force | the brute force is two loops | check every pair
"""
TERMS = """
hash map | hash table | hash set | dictionary | set | array | list | linked list | doubly linked list | string | stack | queue
| heap | min heap | max heap | priority queue | tree | binary tree | binary search tree | trie | graph | matrix | grid | deque
| two pointers | sliding window | binary search | depth first search | breadth first search | recursion | memoization
| dynamic programming | greedy approach | backtracking | sorting | merge sort | quick sort | union find | topological sort
| prefix sum | counter | for loop | while loop | nested loop | helper function | base case | edge case | brute force
"""
BOUNDS = "n | one | log n | n log n | n squared | n cubed | m plus n | n plus m | m times n | n times m | two to the n"
GRAMMAR = """#JSGF V1.0;
grammar interview;
public <said> = (<phrase> | <lead> <phrase> | <plan> | <bound>) [please];
<lead> = okay | so | um | uh | well | alright | yes | and;
<plan> = <term> | <start> <term> [(and | or | with | of | for) [a | an | the] <term>];
<start> = [okay | so] (i would | i will | i'll | i'd | let's | let me | i can | i could | we can | we could | i want to \
| i think i would) (use | try | do | start with) [a | an | the | two];
<bound> = [(the time complexity | the space complexity | the time | the space | the complexity | it | that | this) \
(is | would be) | it's | that's | it runs in | it takes] [big] o of <growth> [time | space];
<growth> = {bounds};
<phrase> = {phrases};
<term> = {terms};
"""
PRONOUNCED = {
    "deque": "D EH K",
    "trie": "T R AY",
    "memoization": "M EH M OW AH Z EY SH AH N",
    "memoize": "M EH M OW AY Z",
    "dijkstra": "D AY K S T R AH",
    "hashmap": "HH AE SH M AE P",
    "subarray": "S AH B ER EY",
    "substring": "S AH B S T R IH NG",
    "nums": "N AH M Z",
    "backtracking": "B AE K T R AE K IH NG",
}
"""Words of the trade that the model's dictionary lacks, in its sounds."""


def written(phrases: Iterable[str], terms: Iterable[str]) -> str:
    """The grammar of these, in JSGF."""
    return GRAMMAR.format(bounds=BOUNDS, phrases=factored(phrases), terms=factored(terms))


def alternatives(text: str) -> list[str]:
    return [one.strip() for one in text.split("|")]


def factored(phrases: Iterable[str]) -> str:
    """One JSGF expression for many phrases, each first word written once: the decoder's work grows with the ways to begin."""
    rests: dict[str, list[str]] = {}
    for phrase in phrases:
        first, _, rest = phrase.partition(" ")
        rests.setdefault(first, []).append(rest)
    ways = []
    for first, after in rests.items():
        more = factored(rest for rest in after if rest)
        ways.append(first + (f" [{more}]" if more and "" in after else f" ({more})" if more else ""))
    return " | ".join(ways)


def parts(identifier: str) -> list[str]:
    """`maxDepth`, `max_depth` -> max, depth."""
    return [part.lower() for part in re.findall(r"[A-Z]?[a-z']+|[A-Z]+(?![a-z])", identifier)]

"""A labelled set of think-aloud turns: what is said, where it pauses, how the pause is meant, and how the turn ends.

A turn is written with its pauses in it:

    I'd sort them first /more/ and then um /more/ compare neighbours /stop/ because equal ones end up together.

Between slashes is the kind of the pause: `more` (the words want more), `think` (after a thinking sound), `stop` (a whole statement,
but not the end), `keys` (they type meanwhile). Lengths are drawn once for all, by kind: hesitations about a second, thinking sounds
two and a half, breaths between sentences six tenths.

There are two sets. Rules and weights were mended by what `KNOWN` showed. `HELD_OUT` (corpora/think_aloud.txt) was written before
anybody had looked at what is recognised of such turns. Six turns in twelve of it have been looked at since, pause by pause, when
the first set had no more to show; by the others (`untouched`) no rule may be changed: they are what is reported.
"""

import random
import re
from pathlib import Path

from msgspec import Struct

LENGTH = {
    "more": (1.1, 0.45, 0.4, 2.6),
    "think": (2.6, 0.4, 1.0, 6.5),
    "stop": (0.55, 0.35, 0.3, 1.4),
    "keys": (1.6, 0.35, 0.7, 2.7),
}
"""Kind -> median and sigma of a log-normal, and its limits, in seconds."""

KNOWN = """
The list could be sorted /more/ or not, is that given?
I'd go through the numbers once /stop/ and remember what I have met.
For every number there's a partner that /more/ completes it to the target.
Let me see um /more/ the first thing that comes to mind is comparing all pairs.
Hmm /think/ we could put them in buckets by remainder.
So /more/ what happens when it is empty?
A dictionary from value to position should /more/ give me constant lookups.
That would be quadratic because of /more/ the inner loop.
I walk from both ends and /more/ move the smaller one inwards.
When two neighbours are equal /more/ I skip one of them.
The depth of the tree decides /stop/ how much stack we need.
Could there be negative numbers?
Run the tests.
I think I can do better than that /stop/ with a window that slides.
The window grows until /more/ a letter repeats, and then it shrinks from the left.
Um /think/ no idea yet.
It has to be less than or /more/ equal to the length.
We keep a counter for /more/ every letter in the window.
What is the largest input I have to expect?
So the recursion visits each node /more/ exactly once, that makes it linear.
I would start by /more/ reading the grid row by row.
Each island is flooded the first time we /more/ touch it.
The queue holds the cells that /more/ still have to be visited.
Okay let me code it.
If the stack is empty at a closing bracket /more/ the string is invalid.
The base case is an empty string, which /more/ is a palindrome.
It returns minus one /stop/ if nothing was found.
Take seven, two /more/ eleven and fifteen for example.
With one, three, five /more/ the answer is eight.
First I sort by the start /more/ then I merge what overlaps.
There are two cases /more/ either the middle is in the left half or in the right one.
One option is a heap /more/ another is quickselect.
The memory is the size of the /more/ hash table, so linear.
Let me think about the invariant /stop/ everything left of the pointer is distinct.
I'm not sure whether the /more/ slice copies the list.
Does slicing copy the list?
Can I get a hint?
The edge case is a single element /stop/ there the loop never runs.
I add it to the set and if it was there already I /more/ return true.
Give me a minute.
We could also go backwards from the end, then /more/ every position knows its best successor.
It's the same subproblem again, so I'd /more/ cache it.
The cache is keyed by /more/ index and remaining amount.
My plan is a binary search on the /more/ answer itself.
The condition is monotone /stop/ once it's possible it stays possible.
Try again.
I'm done.
Hmm um /think/ what about duplicates?
And the complexity is n log n for the sort plus /more/ a linear scan.
The sort dominates.
Since the array is rotated /more/ one half is always in order.
I compare the middle with the right end to /more/ see which half that is.
Swapping two values needs a /more/ temporary, but not in Python.
I write the loop here /keys/ and the condition goes in front.
This variable holds the best so far /keys/ it starts at zero.
Now the helper gets the node and /keys/ the bounds.
I return both indices /keys/ as a list.
Let me rename that /keys/ to something clearer.
The left child must be smaller than /more/ everything to the right of it.
An in-order walk gives them sorted, so /more/ I only compare with the one before.
Is the tree balanced?
The graph may have a cycle, that's why /more/ I colour the nodes.
White means untouched, grey means /more/ on the stack right now.
When I meet a grey one there /more/ is a cycle.
I pop the smallest, push its /more/ successor, and repeat.
The total is k lists with /more/ n elements altogether.
That's log k for each of them.
Do we modify the input?
I would rather not change it in place /stop/ the caller may still need it.
The two pointers meet in the /more/ middle at the latest.
Err /think/ let me look at the example once more.
It says two and seven are /more/ nine, so zero and one.
I could precompute prefix sums /stop/ then each query is a subtraction.
The prefix sum before the first element is /more/ zero.
What should I return when there is no solution?
My tests cover the empty list, one element /more/ and a list with negatives.
That should work now.
The loop stops at the square root because /more/ larger divisors come in pairs.
I cross out the multiples of /more/ each prime.
It's like a sieve but /more/ for ranges.
My first thought is a trie /more/ where every node holds its children.
Inserting a word walks down letter by letter /stop/ and marks the last node.
Searching is the same except /more/ it fails at a missing child.
Would you like me to handle upper case as well?
I need two arrays, one for the smallest so far and /more/ one for the largest from the right.
The water above a bar depends on /more/ the lower of the two walls.
Er /think/ no wait, on both walls.
Let me draw that on paper.
The profit is today's price minus /more/ the cheapest day before.
So a single pass is enough /stop/ if I carry the minimum along.
What if prices only fall?
I could use recursion but /more/ the stack might get deep.
An explicit stack avoids /more/ that problem.
Let's run it.
The outer loop picks the anchor and /keys/ the inner one looks for a match.
After sorting, duplicates sit /more/ next to each other.
Moving inward from both sides keeps /more/ the sum under control.
When the sum is too small /more/ the left index goes up.
If it is too big the right one comes down.
Do you want the pairs or just how many?
Umm /think/ I would say it's n squared in total.
Can we assume the words are lower case?
I'd build a graph with an edge from /more/ every course to the ones it unlocks.
Courses without any requirement go into the /more/ queue at the beginning.
Each time one is taken its neighbours lose /more/ one requirement.
In the end the order is valid only when /more/ all of them came out.
Otherwise there's a loop somewhere.
I will write a helper for /keys/ the neighbours.
The worst case is a matrix full of /more/ ones.
So every cell is seen at most /more/ four times.
Space is the same because /more/ of the visited marks.
Could you repeat the last part?
For a string of length n the table has /more/ n by n entries.
The diagonal is true /stop/ and we fill it outward.
A letter that matches extends the /more/ inner palindrome.
Hmm /think/ that doesn't work for even lengths.
What about overflow?
I want the answer modulo /more/ some big prime.
Three, nine /more/ twenty seven, so powers.
It's sorted already /stop/ which means binary search applies.
Low and high start at /more/ both ends.
Whenever the middle is too small low becomes /more/ middle plus one.
I think that's all.
Okay so my idea is to /more/ reverse the second half.
Then compare node by node /stop/ and put it back afterwards.
The slow pointer makes one step while /more/ the fast one makes two.
They meet if and only if /more/ there is a loop.
Is it allowed to change the nodes?
Each number contributes its digit /more/ times ten to the position.
Carrying over is done by /more/ an integer division.
Give me another hint please.
Either we take the coin or /more/ we leave it.
The recurrence adds both ways /stop/ that gives exponential time without memory.
With memory it drops to /more/ amount times number of coins.
Should I write that iteratively?
Let me fix the off by one /keys/ in the range.
It passes.
The keys are sorted tuples of /more/ letters, so anagrams share one.
Building such a key costs k log k per /more/ word.
Uh /think/ counting letters would be cheaper.
I go with that.
The lock protects the counter so that /more/ two threads can't both read it.
An average needs the sum and /more/ the number of samples.
We pop until the top is greater than /more/ the new bar.
That way it stays monotone.
I would represent the board as /more/ a list of strings.
Before placing a queen I check the column and /more/ both diagonals.
That check can be constant /stop/ with three sets.
How big can the board be?
The diagonals are numbered by row minus /more/ column.
Backtracking takes the queen away and /more/ tries the next square.
Umm /think/ I believe eight queens have ninety two solutions.
The count would be factorial, roughly.
Let me put the sets outside of /keys/ the function.
What do I do with ties?
The ranking needs a stable /more/ sort, which Python has.
Events are either a start or /more/ an end.
I sweep over them and keep track of /more/ how many are open.
The maximum of that is the number of rooms.
If a meeting ends exactly when /more/ another begins, one room will do.
So ends have to come before /more/ starts at the same minute.
Does that sound reasonable?
A linked list plus a hash table gives us /more/ both operations in constant time.
On every access the entry moves to /more/ the front.
When it's full /more/ the last one is thrown out.
I'd rather use an ordered dict /stop/ it does exactly that.
Am I allowed to use it?
The text is split at spaces and /more/ every part is reversed.
Leading blanks are /more/ dropped on the way.
Hmm /think/ the sign comes first.
After the sign there may be /more/ digits only.
Anything else ends the number /stop/ and the rest is ignored.
Run it again.
A bit mask of the letters lets me /more/ compare two words quickly.
Their masks don't overlap if /more/ the words share nothing.
With twenty six letters it fits into /more/ one integer.
I multiply the lengths and remember the /more/ largest product.
This is still quadratic in the number of words.
Can you tell me the limits?
Let's say the matrix is three by three /stop/ then the spiral has two rings.
I walk right until /more/ the border, then down.
After each side the border /more/ moves in by one.
The loop is over when top and bottom /more/ cross.
I'm stuck.
Each digit maps to /more/ three or four letters.
The product of all of those is the /more/ number of results.
For every letter I append it and /more/ go on with the rest.
Er /think/ the empty input gives an empty list.
I forgot to /keys/ handle that.
All right, that's everything.
A number is happy when the /more/ squares of its digits lead to one.
Otherwise they run in a circle /stop/ so I need to remember them.
Or use two speeds, that needs no /more/ memory.
Would a set be fine too?
The parent array starts with everyone being their own /more/ boss.
Union hangs one root below /more/ the other.
With path compression it's nearly /more/ constant.
The answer is the number of /more/ roots left.
Let me test it with an example.
Two edges between four people should leave /more/ two groups.
It prints two, as expected.
The price is a float, so comparing needs some /more/ tolerance.
Or I count in cents.
I think cents are safer /stop/ no rounding at all.
Give me one minute please.
The robot can only go right or /more/ down.
So the number of ways to a cell is the sum of /more/ the two before it.
One row of memory will do /stop/ I overwrite it as I go.
Are there obstacles?
An obstacle simply counts as /more/ zero ways.
I'd rather count from the end since the /more/ start is fixed.
Erm /think/ both directions give the same result.
For the pairs with a given difference I need a /more/ lookup of what I have seen.
The difference might be negative, in that case /more/ nothing is found.
Is zero a valid difference?
Then every number that occurs twice is /more/ a pair with itself.
It's easier with a counter /stop/ I handle zero on its own.
Let me write the counter /keys/ and loop over its keys.
The interval tree would be overkill, a sorted list with /more/ bisect is plenty.
Inserting into it shifts /more/ half of the elements on average.
That's still fast for a few thousand.
What's the expected number of calls?
My function takes the root plus /more/ a running total.
A leaf is reached once both children /more/ are missing.
At a leaf the remaining sum must be exactly /more/ what the leaf holds.
The path is copied only when it /more/ fits.
Hmm /think/ otherwise I pop the last node.
Could you say the second example again?
Rotating by k equals reversing three /more/ times.
First the whole thing, then the first /more/ k, then the remainder.
K may exceed the length /stop/ so I take the modulo.
It needs no additional /more/ space at all.
The vowels are swapped from outside /more/ in.
Both indices skip consonants until they /more/ stand on a vowel.
Uh /think/ upper case vowels count as well.
I'll do a quick check.
The majority element survives because /more/ it outnumbers all the rest together.
We keep one candidate along with /more/ its balance.
A different element lowers the balance by /more/ one.
When it reaches zero the next one /more/ takes over.
Do you guarantee that a majority exists?
If you don't, I verify it with /more/ a second pass.
The whole thing is linear with constant memory.
Time to run the tests.
Merging two sorted lists is the core /stop/ the rest is recursion.
I split at the /more/ middle, found with two speeds.
The base is a list of /more/ one node or none.
Its depth is logarithmic, each level costs /more/ n.
I believe it is stable.
Please repeat the question.
To detect an anagram inside the text I /more/ slide a window of that length.
The window's letter counts change by two at every /more/ step.
Comparing counts takes twenty six operations /stop/ that's constant.
Or I track how many letters /more/ already agree.
Nothing comes to mind right now.
Let me initialise it /keys/ with the first window.
A matrix search starts in the top right /more/ corner.
Too large means go left, too small means /more/ go down.
Each step discards a row or /more/ a column.
I think we're done here.
"""


class Pause(Struct, frozen=True):
    """A silence inside a turn, or after it (`kind` "end", `seconds` without meaning)."""

    said: str
    """Everything up to it."""
    kind: str
    seconds: float


HELD_OUT = (Path(__file__).parent / "corpora/think_aloud.txt").read_text()


class Turn(Struct, frozen=True):
    pieces: tuple[str, ...]
    """What is said between the pauses."""
    pauses: tuple[Pause, ...]
    """After each piece; the last is the end."""
    asked: bool = False
    """It answers what the interviewer has just asked."""


def turns(text: str) -> list[Turn]:
    """A whole set, always the same."""
    dice = random.Random(20)
    return [_turn(line, dice) for line in text.strip().splitlines() if line and not line.startswith("#")]


def untouched(whole: list[Turn]) -> list[Turn]:
    """The turns of the held-out set that nobody has looked at: every second half dozen."""
    return [turn for number, turn in enumerate(whole) if number // 6 % 2]


def _turn(line: str, dice: random.Random) -> Turn:
    *parts, last = re.split(r"/(\w+)/", line.removeprefix("> "))
    pieces = tuple(piece.strip() for piece in (*parts[::2], last))
    kinds = [*parts[1::2], "end"]
    pauses = []
    for number, kind in enumerate(kinds):
        said = " ".join(pieces[: number + 1])
        pauses.append(Pause(heard(said), kind, 0.0 if kind == "end" else _length(kind, dice)))
    return Turn(pieces, tuple(pauses), asked=line.startswith("> "))


def _length(kind: str, dice: random.Random) -> float:
    median, sigma, least, most = LENGTH[kind]
    return min(most, max(least, median * dice.lognormvariate(0.0, sigma)))


def heard(said: str) -> str:
    """As a good recogniser without punctuation gives it: nothing but the words."""
    return re.sub(r"[^\w\s'-]", "", said.lower()).strip()

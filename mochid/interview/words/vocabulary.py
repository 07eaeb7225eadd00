"""The words an interviewer may use of its own accord, and those that tell by their bare mention. Data only; `vouching` reads it.

Rules:
- `TALK` is talk about talk, tests, time, code as such and feelings about it: nothing in it says what to do with the data.
- No thing to compare with ("plates", "queue at the baker's"): analogies give as much away as names.
- `TELLING` are the words of the trade that are a hint in any kind of sentence, even in an open question.
- One entry stands for its common endings (`stem`); irregular forms are written out.
"""

from functools import lru_cache
from typing import Final

_ENDINGS: Final = ("ingly", "edly", "ings", "ing", "ed", "es", "ly", "s")


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The word without its ending: "tries", "trying" and "tried" are one."""
    if word.endswith(("ied", "ies")) and len(word) > 4:
        return word[:-3] + "y"
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word.removesuffix(ending)
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] in "bdgmnprt":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word


def words(text: str) -> frozenset[str]:
    """A list of words, written as a text."""
    return frozenset(text.split())


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(stem, text.split()))


SMALL: Final = _stems("""
    a about after again against all already also although always am an and another any are arent as at be because been before
    being between both but by can cannot cant could couldnt did didnt do does doesnt doing done dont down during each eight
    eighteen either eleven else even ever every few fewer fifteen fifty first five for forty four fourteen from had hadnt half
    has hasnt have havent having he her here him his how hundred i if in into is isnt it its itself just last least less many
    may me might million mine more most much must my myself neither never nine nineteen no none nor not now of off often oh ok
    okay on once one ones only onto or other our ours out over own per quite rather same second seven seventeen shall she
    should shouldnt since six sixteen so some sometimes still such ten than that thats the their theirs them then there theres
    these they third thirteen thirty this those though thousand three through to too twelve twenty twice two under until up us
    very via was wasnt we well were werent what whats when where whether which while who whom whose why will with within
    without wont would wouldnt yeah yes yet you your yours yourself zero
""")
"""Words without a content of their own."""

FACTS: Final = SMALL | _stems("""
    understandable nervous calm worry worried harm green red typo mistype complain python indent indentation neednt
    fourth fifth sixth seventh eighth ninth tenth early late expected
    allow allowed answer anything appear assume back balanced begin break breaks came case change changed character come
    comfortably consistent contain count counts crash crashes decimal deck different digit distinct duplicate eight either
    element empty end equal everything exist fail fails fine first fit fits five form formed four free from give given gives
    go going granted greater hold input inside integer isnt item kind large larger last least length less letter limit line
    list long map matter memory merely minus miss missing most need negative nine nothing number occur once open order output
    outside part particular plus point positive possible print prints problem program purpose put range read reading repeat
    result return returned returns reverse reversed say says second seven short show single six size small smaller space start
    statement string take ten test text thing third three time touch tree type unique use using valid value way well whole
    word work works zero
""")
"""What facts about an input are made of."""

TALK: Final = _stems("""
    settle settled bet nudge sip water coffee tea stretch relax harm fool foolproof sketch drawing board lopsided dull huge evil
    polite hurried weekend apologise forgive mistype misspell mistyped understandable hesitant awake enjoyed smile quieter
    cursor tab complains guesswork frankly personally
    a able about above absolutely abstract accept accepted according accordingly accurate achieve across action actual
    actually add admit advance advice affect affects afford afraid after afternoon afterthought afterwards again against ago
    agree ah ahead aim all allow allowed almost alone along aloud already alright also alternative alternatively although
    altogether always am amazing amount an analyse analyze and annoy another answer answered anticipate any anybody anyhow
    anyone anything anyway anywhere apart apologies apology appear applied applies apply appreciate approach appropriate
    approve approximate approximately arbitrary are area arent argue argument arguments arise arithmetic around array arrays
    arrive arrived as aside ask asks assertion assertions assess assign assigned assignment assistance assume assumption
    asymptotic at attempt attention attributeerror average avoid aware away awkward back bad balanced base basic basically be
    bear became because become been before began begin beginning begun behave behaves behaving behavior behaviour behind being
    belief believe below beneath benefit besides best better between beyond big bigger billion bit bits blame blank block body
    boolean border borders bored boring both bother bottleneck bound boundary brackets brain branch brave break breaks breath
    breathe brief briefly brilliant bring broader broke broken brought brute budget bug build built builtin bullet but by bye
    calculate calculation call calls calm came can candidate candidates cannot cant care career careful carefully careless
    carry case catch caught cause caveat cell certain certainly chain challenge chance change character characters cheap
    cheaper check checked checks cheers child children choice choose chose chosen claim clarification clarify class clean
    cleaner cleanup clear clearer clearly clever clock close closely code coding colleague colleagues collection colon come
    comes comfortable comfortably coming comment common commonly company compare compared comparison comparisons compile
    compiler complain complete completely completeness complex complexity complicate complicated computes concentrate concept
    concepts concern concise conclude conclusion concrete condition conditions confidence confident confidently confirm
    confuse confused confusing congrats congratulations connection consequence consequences consider consistency consistent
    consistently console constant constraint constructor contain content context continue contradict contradiction
    contradictory contribute control convenient conversation convince convincing cool cope corner correct corrected correctly
    correctness cost costly could couldnt countdown counter counterexample counterexamples couple course cover covers crash
    crazy create criteria criterion critical criticise criticize cross cubic curiosity curious current currently data dataset
    day deadline deal dear debrief debug debugger decide decides decimal decision decisive declaration declare declared deep
    deeper deeply default defend define defined definite definitely definition degree delay deliberate deliberately demand
    demonstrate depend describe description design desire detail details detect determine develop diagram did didnt differ
    difference different differently difficult difficulty dig digit digits direct direction directly disagree discover discuss
    discussion distance distinct distinguish distracted distracting divisible division do docs document documentation does
    doesnt doing dominate done dont double doublecheck doubled doubling doubt doubtful down dozen draw drawn drew drop dry
    duly duplicate duplicates during each early ease easier easiest easily easy easygoing edge editor effect effectively
    effects efficiency efficient effort eight eighteen eighth eighty either elaborate elegant element elements eleven eleventh
    else elses elsewhere emphasise empty encounter encountered encourage end ends english enjoy enough ensure entire entirely
    entry environment equal equality equally equation equivalent error errors especially essential essentially estimate etc
    evaluate evaluates even evening event eventually ever every everybody everyone everything everywhere evidence exact
    exactly exam examine example examples exceed exceeded excellent except exception exceptional exceptions exciting excuse
    execute executed execution exercise exist existing expand expect expectation expected expensive experience experiment
    explain explains explanation explicit explore exponential expression extend extent extra extreme eye eyes face fact
    factorial fail failed failing fails failure fair fairly false familiar fancy fantastic far fast faster fastest fault
    favorite favourite fear feature feed feedback feel feeling felt few fewer field fifteen fifth fifty figure file fill final
    finally finding finds fine finish finished first fit five fix fixed float floats flow focus focused follow for force
    forget forgot forgotten form format former forty forward found four fourteen fourth free fresh friend friendly from
    frustrate frustrating full fully fun function functions fundamental further gains gap gave general generally gentle
    genuine get gets getting give given gives glad go goal goes going gone good goodbye got grade gradually grammatical
    granted graph grasp great greater greet grew grid ground grounds group grow grown grows growth guarantee guess guidance
    guide gut guys ha habit had haha halfway hand handle handled handles handy happen happened happening happy hard harder
    hardly has hasnt have havent having he head headache headline heads headsup healthy hear heard hello help helper helpers
    helpful helpfully helps hence her here hers hesitate hesitated hey hi hide high highlight highlighting him hint hints hire
    hiring his hm hmm hmmm hold holds honest honestly hope hopefully hour hours how however huh human hunch hundred hundredth
    hurry hurt hurts hypothesis i id idea identical identifier identify if ignore ill illustrate im imagine immediate
    immediately impact implement implementation implemented implication implications imply import important impossible improve
    improvement in include included including incorrect increase indeed indent indentation independent index indexerror
    indicate individual inefficient inf infinite inform information initial initially inner input inputs inside insight
    inspect inspecting instance instead instinct instincts instruction instructions integer integers intend intended intends
    intention interest interesting interrupt interrupted interruption interview interviewer interviewers into intuition
    intuitive invalid invariant investigate invite involve irrelevant is isnt issue it item items iterate iterating iteration
    iterations its itself ive job judge judgement judgment jump just justify k keen keep keeping kept key keyboard keyerror
    keys keyword kind knew know knowledge known label lack language languages large largely larger largest last lastly late
    lately later latter laugh law lay lead leads learn least leave leaves left leftover length less lesson let lets letter
    letters level libraries library lies life like likely likes limit limits line linear linearithmic linearly lines lint list
    listen listener lists literal little live lived lives load log logarithm logarithmic logic logical long longer longest
    look looks loop loops loose lose loss lost lot lots loud louder lovely low lower luck lucky m made magic magnitude main
    maintain make makes making manage manner manual many massive match matches mathematical mathematically mathematics matrix
    matter maximum may maybe me mean meaning meaningful meant measure meet memory mental mention mentions merely mess message
    method methods mhm microphone midnight might million millisecond milliseconds mind mine minimal minimum minor minus minute
    misheard mislead miss missing mistake mistaken misunderstand misunderstood mixture mm mochi mochictl mode modification
    modified modify module moment month more morning most mostly move much multiple multiplication multiplied multiply must
    mutable mute my myself mystery n naive name nameerror names narrow nasty natural naturally nature near nearly neat neatly
    necessarily necessary need needs negative neither nerve nerves nervous nested network neutral never nevertheless next nice
    nicely night nights nine nineteen ninety ninth no nobody none nonetype noon nope nor normal normally not notable notation
    note notes nothing notice noticed notion now nowhere nuance null number o objection observation observe obtain obvious
    obviously occasion occur occurs odd odds of off offer office often oh ok okay old on once one ones only onto oops open
    opens operate operation operations operator opinion opportunity oppose opposite option or order orders ordinary original
    other others otherwise ought our ours ourselves out outcome outer output outputs outright outside over overall overflow
    overlook own owns pace page pair panic paper paragraph parallel parameter parameters pardon part partial particular
    particularly partly parts pass passed passes passing past path paths patience patient pattern patterns pause pen pencil
    people per percent perfect perfectly perform performance performed perhaps permanently person phase phrase pick picture
    piece pieces pin place plain plainly plan planned plans plausible play plays pleasant please pleased pleasure plenty plus
    point points poke polish polynomial poor portion position positions positive possibility possible possibly potentially
    practical practice precise precisely predict prediction prefer premature prepare present pressure presumably pretty
    previously principle print printed prints prior private probably problem problems procedure proceed process processed
    produce produced produces production professional program programs progress promise promising prompt prompted proof
    proofread proper properly property propose protect proud prove proves provide public punctuation purpose put puts puzzle
    python quadratic quality quantity quarter question questions quick quickly quiet quietly quit quite raise raised ran
    random range rare rarely rate rather rationale reach react read readability readable reader reads ready real realise
    realize really reason reasonable reasoning reassure recall recap receive recheck recognise recognize recollect recommend
    reconsider recursionerror refactor refactoring refer refine reflect regard regarding regardless rejected relate related
    relation relationship relative relatively relaxed relevant reliable rely remain remainder remaining remark remarkable
    remind removed rename renaming repeat rephrase report represent reproduce request require requirement requires reserved
    resolve respective respectively respond response responsible rest restart restate restrict restructure result results
    rethink retrace return returned returning returns reveal reverse reversed review reviewer revisit reword rewrite right
    risk risky role roles root rough roughly round rule rules run running runs runtime rush said same sample sat satisfied
    satisfy save saved saves saw say saying says scale scenario scenarios sceptic sceptical schedule scope scratch screen
    scribble script second seconds secret section see seek seem seemingly seen select self sense sentence separate sequence
    serious session set seven seventeen seventh seventy several severe shall shame shape share sharp she shift short shorter
    should shouldnt show shown shows side signal significance silence silent silly similar simple simpler simplest simplify
    simplifying simply since sincerely single sir sits situation six sixteen sixth sixty size sizes skeptical skip sleep slip
    slow slower slowest slowly small smaller smallest smart smooth so solid solution solutions solve solved solves some
    somebody somehow someone something sometime sometimes somewhat somewhere soon sorry sort sound soundness source space
    speak speaking speaks special specific specifically specification specified specify speed spell spend spends spent split
    spoil spoke spoken spot squared stage stand standard start starts state stated statement statements stating stay stays
    steady step stepping steps stick still stop stopped stops story straight strange strategy strengths stress strict string
    strings strong struggle struggling stuck stuckness stuff stumble stupid style subtle succeed success successful such
    suddenly suffer suggest suggestion suitable summarise summarize summary sums superb support supports suppose supposed sure
    surely surprise suspect suspicion suspicious sweet symbol syntax syntaxerror system tackle take taken takes taking talk
    talking talks target task taste teach team teammate technical tell tells temporarily tempting ten tend tense tenth term
    terminal terminate terminates terms terrible terrific test tested tester testing tests text than thank thankfully thanks
    that thats the their theirs them themselves then theory there therefore theres these they theyre theyve thing things think
    thinking thinks third thirteen thirty this thorough those though thought thoughtful thoughts thousand thousandth three
    through throughout thus tidier tidy tie ties tight time timer times tiny tip tired title to today together told tomorrow
    tonight too took tool tools topic total touch tough toward towards trace traces tracing track trade tradeoff traversal
    traverse treats tree tricky tried trip trouble troubles true truly trust truth try turn turns twelfth twelve twenty twice
    two type typed typeerror types typical typically typing typo ugh um unable unchanged unclear undefined under underneath
    understand understands understood unequal unexpected unfinished unfortunately unique unit unless unlike unlikely
    unnecessary unsorted unsure until unused unusual up update upon upper us usage use used useful useless user uses using
    usual usually valid validate value valueerror values var variable variables variant variation various vary verify version
    versions versus very view visible visit visualise visualize voice volume wait walk want wants warm warn warning warnings
    was wasnt watch watching way ways we weak week weird welcome well went were werent weve what whatever whats when whenever
    where wherever whether which whichever while whiteboard whiteboarding who whoa whoever whole whom whose why wide wild will
    willing wise wish with within without wonder wonderful wont word wording words work worked works world worried worries
    worry worse worst worth would wouldnt wow wrap write writes writing written wrong wrote yeah year years yep yes yesterday
    yet yield you youd youll younger your youre yours yourself youve yup zero zerodivisionerror zeros
""") - _stems("""
    add brackets carry count draw's drop expand extend fill group halve hash heap jump label list's maintain merge mirror
    modulo pair set shift sort split sum sums touch track trust's weak's
""")  # fmt: skip
"""Free in every kind of sentence."""

TELLING: Final = _stems("""
    adjacency append ascending backtrack backward backwards base bfs bidirectional bin binary bisect bisection bitmask bits
    bookkeeping breadcrumb bucket buffer cache catalogue caterpillar chronological cloakroom closest combinatorial comparator
    complement component components compute concatenate connected container cumulative dag deque dequeue descending dfs dict
    dictionaries dictionary difference dijkstra divide doubly dp drawer dummy dynamic earliest encountered enqueue enumerate
    evict expand explore fibonacci fifo flood floodfill footprint frequency frontier functools greedy half-way halve halved
    halves halving hash hashed hashing hashmap hashset hashtable heap heapify heappop heappush heapq hop increment
    incrementally index indexed inorder insertion intact intersection iterative itertools kadane lazily lazy ledger
    lexicographic lifo linked lookup lowest lru map mapping maps memo memoise memoization memoize merge mergesort middle
    midpoint modulo monotone monotonic multiset newest node notebook oldest ordereddict paint partition pile pivot plates
    pointer pop popleft popped postorder precompute predecessor prefix preorder presort priority prune push pushed queue
    queued quickselect quicksort radix recent recurrence recurse recursion recursive recursively register ripple rotate scan
    segment sentinel shelf shrink sink slide sliding sort sorted sorting spill stack stacked stacks store stored stores
    subproblem subproblems subtract subtraction successor suffix sum swap sweep tabulate tabulation tail tally topological
    trays trie twin undo union unvertex vertices weakest window windows xor youngest
""") - _stems("half double base bits container difference index chain compute divide double register buffer")  # fmt: skip
"""Hints by their bare mention."""

PYTHON: Final = _stems("""
    add after ampersand annotation another append appendleft argument ascending assign assignment before both brace braces
    bracket brackets built builtin call callable caret character characters checks chr class collections colon comma
    comprehension condition copy counter curly default defaultdict deque descending dict dictionary discard divide divides
    double down element elements empty end enumerate equal equals except exclamation expression false first float follow
    followed for from front function get gives heappop heappush heapq hint import in increment index inf infinity init inner
    insert int item items iterate iterator itself join key keyword lambda last left len library list loop mark max membership
    method min minus module modulo names negative new none nothing number numbers object once operator ord order parameter
    parentheses parenthesis percent place plus pop popleft position positions print raise range remainder remove removes
    returns right round rounds self separator set shift shortest side sides sign slash slashes slice sort sorted split square
    standard start step stop stops str string sum text together true try tuple twice type value values walk walks whether
    while whitespace write yield yields zip
""")
"""Words of an answer about the language, when the candidate asked for one."""

"""Words of the trade as recognisers mishear them, and what was meant. Data only; `codetalk.py` applies it.

Rules: each line is a regular expression over whole words and its replacement, applied in order. Where the mishearing is a word of
its own ("try", "cash", "deck"), the words around it must make the other meaning impossible.
"""

from typing import Final

Table = tuple[tuple[str, str], ...]

_DIJKSTRA: Final = "dykstra|dijkstra|dikstra|dijsktra|dike ?stra|dyke ?stra|dike straw|dyke straw|dextra"

TERMS: Final[Table] = (
    (r"(?:hash|cash|has|ash|hatch|harsh|hush|hashed) ?(?:mat|matt|mac|mop|nap|math)", "hash map"),
    (r"(?:cash|has|ash|hatch|harsh|hush|hashed) map", "hash map"),
    (r"(?:hash|cash|harsh|hatch) (?:said|sat|sit)", "hash set"),
    (r"(?:cash|harsh|hatch) (set|table)", r"hash \1"),
    (rf"(?:{_DIJKSTRA})['’]?s?(?= algorithm)", "Dijkstra's"),
    (rf"(?:{_DIJKSTRA})", "Dijkstra"),
    (r"bell ?man[ -]ford", "Bellman-Ford"),
    (r"floyd[ -](?:war ?shall|marshall|warshal)", "Floyd-Warshall"),
    (r"(?:cahn|khan|con|kahn|can)['’]?s? algorithm", "Kahn's algorithm"),
    (r"(?:ka ?dane|kadene|cadence|kadane)['’]?s? algorithm", "Kadane's algorithm"),
    (r"(?:crew skull|kruskal|cruise call)['’]?s? algorithm", "Kruskal's algorithm"),
    (r"(?:prim|prime)['’]?s? algorithm", "Prim's algorithm"),
    (r"(topological|quick|merge|bucket|counting|heap|insertion) (?:sword|salt|sought)", r"\1 sort"),
    (r"memori[sz]ation|memo[ -]i[sz]ation", "memoization"),
    (r"memo (?:eyes|ize|ise)", "memoize"),
    (r"memorize(?= (?:the results?|the calls?|each call|every call|sub))", "memoize"),
    (r"back[ -]tracking", "backtracking"),
    (r"back[ -]track", "backtrack"),
    (r"(?:by ?nary|binary|bindery|buy nary|finery) (?:surge|search|church)", "binary search"),
    (r"(?:by ?nary|bindery|buy nary) tree", "binary tree"),
    (r"pre ?fix (some|sum)(s?)", r"prefix sum\2"),
    (r"sliding (?:when though|win dough|winter|wind oh)", "sliding window"),
    (r"(?:to|too|2) pointers?", "two pointers"),
    (r"(?:double|double e|doubly|doublely) (?:link|linked|lincoln) list", "doubly linked list"),
    (r"(?:lincoln|link|linked in) list", "linked list"),
    (r"union (?:fined|fine|found|fund)", "union find"),
    (r"dis joint set", "disjoint set"),
    (r"knap[ -]sack", "knapsack"),
    (r"palin[ -]drome|pal in drome", "palindrome"),
    (r"ana[ -]gram", "anagram"),
    (r"sub[ -](array|string|sequence|tree|problem|set|list)(s?)", r"sub\1\2"),
    (r"sub a ?ray", "subarray"),
    (r"(it's|is|be|that's|it is) so event", r"\1 o of n"),
    (r"hide (use|say|start|try|go)", r"I'd \1"),
    (r"(use|using|with|need|build|into) (a|the) heat", r"\1 \2 heap"),
    (r"(run|rerun) the (?:desks|texts|chests)", r"\1 the tests"),
    (r"a ray of", "an array of"),
    (r"(the|this|that|my|your) a ray", r"\1 array"),
    (r"log arithmic", "logarithmic"),
    (r"(?:heap|heat) (?:q|cue)", "heapq"),
    (r"heap (?:if i|if eye|of fire|ify)", "heapify"),
    (r"heap (push|pop)", r"heap\1"),
    (r"pop left", "popleft"),
    (r"default (?:dict|dicked)", "defaultdict"),
    (r"(?:tupple|two pull|topple)(s?)", r"tuple\1"),
    (r"(?:x or|x ore|ex or|zor)(?= (?:of|all|the|every|each|them|with))", "XOR"),
    (r"b f s", "BFS"),
    (r"d f s", "DFS"),
    (r"b s t", "BST"),
    (r"l r u", "LRU"),
    (r"lru (?:cash|catch)", "LRU cache"),
    (r"(?:dee|d|de) (?:pee|p|pea)", "dp"),
    (r"deep e", "dp"),
    (r"numbs|noms|gnomes", "nums"),
    (r"(grid|matrix|board|dp) (?:are|r) (?:see|sea|c)", r"\1 r c"),
    (r"(dp|nums|grid|matrix|board|memo) (?:of |at )?eye", r"\1 i"),
    (r"i (?:and )?jay", "i j"),
    (r"dunder (init|len|next|iter|eq|hash|str|repr|main|name)", r"__\1__"),
    (r"recur(?:se)? shun", "recursion"),
)  # fmt: skip

_MEETS_A_TRIE: Final = (
    "use|using|build|building|built|implement|implementing|with|into|in|make|construct|traverse|store|need|want"
)
IN_CONTEXT: Final[Table] = (
    (r"prefix try", "prefix trie"),
    (r"try (nodes?|data structure|structure|root)", r"trie \1"),
    (rf"((?:{_MEETS_A_TRIE}) (?:a|the|our|my)) try(?! (?:at|on|and see|except|again|catch|block))", r"\1 trie"),
    (r"(?<!it )(?<!that )(?<!this )(?<!have )(?<!worth )a try (of words|to store|for the words)", r"a trie \1"),
    (r"(a|the|my|our|use|using|with|monotonic|increasing|decreasing) (?:de|d|dee)[ -](?:queue|q|cue)", r"\1 deque"),
    (r"(?:de|d|dee)[ -](?:queue|q|cue)(?= (?:the|a|it|from|each|one|every|node))", "dequeue"),
    (r"(?:de|d|dee)[ -](?:queue|q|cue)", "deque"),
    (r"((?:use|using|with|monotonic|need) (?:a |the )?)(?:deck|dec)", r"\1deque"),
    (r"double[ -]ended (?:q|cue)", "double ended queue"),
    (r"priority (?:q|cue)", "priority queue"),
    (r"(use a|in the|in a|result in a|from the|to the|with a) cash(?! flow| register| prize)", r"\1 cache"),
    (r"cash(?= (?:the|each|every|it|this|results?))", "cache"),
)  # fmt: skip

LOGARITHMS: Final[Table] = (
    (r"(?:and|an|in|end|on|n|en) (?:log|lock|logged) (?:n|in|end|and)(?! (?:the|a|to|with|as)\b)", "n log n"),
    (r"(?:n|en) (?:login|logon|log-in)", "n log n"),
    (r"(?:an a log|analog|analogue) (?:n|in|end)", "n log n"),
    (r"(?:log in|login|log-in|log end|log an|log and|lock n)(?= (?:time|steps|complexity|levels|per\b|for each))", "log n"),
    (r"(?<=\bit's )(?:log in|login|log-in)(?= ?[.,?!]|$)", "log n"),
    (r"(?<=\bis )(?:log in|login|log-in)(?= ?[.,?!]|$)", "log n"),
)  # fmt: skip
"""Before a bound is read: how recognisers hear n beside a log."""

"""A sentence as clauses, each with what it does: asks, requests, leads, advises, reports or tells.

Rules: a clause is told by its opening words, since that is where English says what a clause is for. Where the opening is unclear
the stricter reading wins. Pure, total, and linear in the length of the sentence.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from msgspec import Struct

from mochid.interview.words.disguise import plain
from mochid.interview.words.phrases import Phrases
from mochid.interview.words.vocabulary import words as _words


class Act(StrEnum):
    """What a clause does, from what gives least away to what gives most."""

    ASKS = "asks"
    """An open question: "what do you need to know?"."""
    SETS_UP = "sets up"
    """What comes before one: "for an empty list, what ...". """
    REQUESTS = "requests"
    """Wants the candidate to talk, test or look: "walk me through it"."""
    REPORTS = "reports"
    """States something of tests, time, the talk, or the code as it stands."""
    LEADS = "leads"
    """A question that brings its answer along: "have you thought of ..."."""
    TELLS = "tells"
    """Any other statement."""
    ADVISES = "advises"
    """Says what to do: "you could ...", "start with ...", "what if you ..."."""


class Clause(Struct, frozen=True):
    act: Act
    words: tuple[str, ...]
    """Plain, without those that only lead in."""

    @property
    def text(self) -> str:
        return " ".join(self.words)


_CUT: Final = re.compile(r"[,;:?!.()\u2026\u2013\u2014]+(?=\s|$|[\"'\u201d\u2019])|\s[-\u2013\u2014]+\s|[\u2013\u2014]")
_QUESTION: Final = re.compile(r"\?[\"'\u201d\u2019)\]*_\s]*$")

# -- questions ---------------------------------------------------------------------------------------------------------

_LEAD: Final = _words("""
    okay ok alright right so and but or then now well also oh ah um hm hmm fine good great sure yes yeah no thanks interesting
    again still just please honestly actually maybe perhaps because first next finally only even always never simply basically
    anyway exactly correct nice perfect very true fair enough sorry
""")
_ASKING: Final = _words("what which how why where who whose whom whats hows wheres whos whys")
_BEFORE_NOUNS: Final = _words("""
    in at on for to of from with by under after before about until since through within into over up during
""")
_AUXILIARY: Final = _words("""
    do does did is are am was were can could would will should shall may might must has have had isnt arent wasnt werent dont
    doesnt didnt cant couldnt wouldnt wont shouldnt hasnt havent hadnt aint
""")
_SUPPOSING: Final = _words("if once because since given whenever unless provided assuming suppose")
_SUGGESTING: Final = _words("can could should would might must may cant couldnt shouldnt wouldnt shall")
_LEADING: Final = Phrases("""
    ^ what if/about/say
    ^ how about/come
    ^ why not/dont/wouldnt/cant/shouldnt/couldnt/isnt/doesnt
    ^ what do you say
    ^ where/when/who else but
""")
_THAT: Final = re.compile(
    r"\b(?:notice|noticed|see|seen|realise|realised|realize|realized|know|be|true|clear|obvious|say|said|agree) that (.+)"
)
_WHAT_IF: Final = Phrases("""
    ^ what if/about/say (_) you/we/one/each/every !NOT_A_PLAN
    ^ what if/about/say your/the/its/every/each/it/they (_) (_) only/always/never
    ^ how about you/we
""", NOT_A_PLAN="get/got/try/tried/run/ran/want/wanted/were/are/start/started/need/give/given")  # fmt: skip
_HELPING: Final = Phrases("""
    ^ WOULD (it/that/this/there) (_) (_) BETTER to/if/when
    ^ WOULD it/things/life (_) (_) (_) easier/simpler/nicer/handy/help/better
    ^ is there any/a need/point to/in
""", WOULD="would/might/could/wouldnt/couldnt/will/does/doesnt/isnt/is",
    BETTER="help/easier/simpler/nicer/handy/useful/worth/better/faster")  # fmt: skip

# -- orders and advice -------------------------------------------------------------------------------------------------

ASKABLE: Final = _words("""
    tell explain describe show walk talk say read trace try imagine suppose think look remind help correct convince ask feel
    wait relax breathe speak continue proceed predict guess estimate restate rephrase summarise summarize excuse pardon
    point answer elaborate clarify dig expand focus worry mind be see thank enjoy save defend argue check verify prove hear
    repeat spell come confirm share narrate picture consider question reflect type define list draw name assume play follow
    demonstrate outline sketch state
""")
"""What one may ask a candidate to do."""
_ORDERS: Final = _words("""
    take keep go give use run write have make pick find start begin let call put do stop leave bring turn work choose set get
    change end return move open close skip place pass copy cover cross fill fit form ignore include limit loop maintain modify
    note order raise save treat handle compare build fix update
    select record repeat exit create join hold test count finish continue
    switch cut lower reach spread extend remove increase decrease replace avoid remember forget apply insert delete carry
    restart draw drop group label match rely prefer process store collect track visit mark reset rewrite initialise initialize
    need want allow
""")
"""What opens an order to do something with the data or the code ..."""
_FREE_ORDERS: Final = Phrases("""
    ^ take your/a/all/the-time/it-one/it-slow/it-easy/it-from/as-long/another/me/some-time/one
    ^ keep going/talking/thinking/in-mind/at/it-up/an-eye/me/trying/writing/typing/your/up/calm
    ^ go on/ahead/back/through/over/for-it/with/easy
    ^ give me/it-a/it-some/yourself/that-a
    ^ use any/whatever/your-own/a-different/a-smaller/pen/paper/as/what-you
    ^ use the/an (_) example/documentation/docs/time/rest
    ^ run it/your/the-tests/that/them/this/again
    ^ write it/whatever/the-first-test/a-test/your/as/whichever/in
    ^ have a/another/one/your look/go/try/think/break/sip/moment/minute/guess
    ^ have a/another/one/your read/stab/rest/word/drink/listen/quick/good/closer/second
    ^ have you/fun
    ^ make sure/yourself/it/your/up
    ^ pick a/an/any/one/your/whichever/the
    ^ find a/an/me out
    ^ find an/another/the-smallest input/example/case/text/list/word/tree/map
    ^ start whenever/typing/coding/wherever/writing/anywhere/when
    ^ start with whatever/something/an/the-example
    ^ let me/us/s
    ^ put it/that (in/another/into/aside/differently/to)
    ^ do it/you/as/that/not/please/whatever
    ^ stop here/there/me/whenever/for/if
    ^ choose whichever/whatever/your/any/one/a/an
    ^ get started/some/it/ready/back
    ^ test it/that/your/the/whatever
    ^ leave/bring/turn/change/end it
    ^ change whatever
    ^ call it/on
    ^ hold on/that
    ^ put yourself
    ^ set it aside
    ^ work as/on/through/it
    ^ end here
    ^ note that/it-down
    ^ carry/move on
    ^ choose what
    ^ finish your/that/it/what/the-sentence/the-thought
    ^ count me
""")
"""... but for these."""
_MENDING: Final = Phrases("""
    ^ check/verify/see/decide/remember/compare (first) whether/if/for/that/against _
    ^ dont/never/not DO
""", DO="add/append/start/begin/return/run/stop/end/use/make/put/move/leave/change/fix/call/build/evict/remove/insert/delete"
    "/compare/count/keep/go-back/look-at/sort/include/reset/set/take/throw/store/overwrite/update/loop/visit")  # fmt: skip
_NEEDS: Final = re.compile(
    r"\b(?:needs|lacks|must|(?:has|have|ought) to|should (?!give|return|be\b|come|have|work|not|take))\b"
)
_ONLY_NEEDS: Final = re.compile(
    r"\b(?:you|we|one) (?:never|only|just|always|ever) (?:need|want|have|care|keep|look)\b(?! to (?:say|tell|ask|return|write))"
)
_SHOULD_BE: Final = re.compile(
    r"^(?:it|this|that|these|those|your \w+(?: \w+){0,2})(?: \w+)? (?:should|must|ought to|has to|needs to) be"
    r" (?!fine|enough|okay|ok|possible|easy|clear)"
)
_MAY_NEED: Final = _words("i we you there that thats what nobody nothing everybody everyone whatever")
_MODAL: Final = _words("could can should must may might ought need needs want have has better shall")
_ADVISED: Final = _words("you we one youd only just ever really")
_BETWEEN: Final = _words("to only just really also still probably always never simply even not already")
_MAY: Final = ASKABLE | _words("""
    assume take stop skip start begin write use run find have get go move expect decide choose trust ignore return leave
    handle validate change give like love rather prefer want rely count pick make do not always also still just only even keep
    know learn notice both a the to work solve understand sit end open type copy modify touch bring turn miss lose forget
    judge run
""")
"""What may be said of "you" or "I" after "could", "need to" or "would"."""

# -- statements --------------------------------------------------------------------------------------------------------

SHORT: Final = 3
"""Words of an exclamation: too few to be a statement."""
_CAME_OUT: Final = re.compile(
    r"\b(?:comes?|came) (?:out|back)\b|\bran out\b|\b(?:test|case)s? (?:still )?(?:pass|fail)"
)
_EXPECTED: Final = _words("expected expect")
_PRESENT: Final = _words("you your i we it test tests case line expected minutes me us our")
"""What a statement that begins with "for", "on" or "after" must be about."""
_SUBJECTS: Final = Phrases("""
    ^ i/im/ive/ill/id/we/were/weve/well/lets/let-me/let-us/my/me/our/mochi
    ^ you/youre/youve/youll/your (_) (_) !could/can/should/must/need/want/might/have-to
    ^ that/thats/this/it/its/there/theres/here/heres/what-you-said/whatever
    ^ these/those are/were/lines/tests/cases/questions
    ^ nothing/none/nobody/everybody/everyone/somebody/someone is/was/of/to/else/wrong/ran/happens/has/needs/gets/knows/sees/asks
    ^ no/not/neither/either-way
    ^ the/that/this/your/each/every/last/first/one/another (last/first/second/third/next/same/very/other) line~
    ^ ONE (_) (_) THING
    ^ NUMBER (of) (the/your/our/these/them) (_) (_) test~/case~/pass/passes/fail/fails
    ^ NUMBER (of) (the/your/our/these/them) (_) (_) minute~/second~/hour~/to-go/left/remain~/more
    ^ NUMBER (of) (the/your/our/these/them) (_) (_) percent/thing~/failing/passing
    ^ line/case NUMBER
    ^ expected/got/running/roughly/about/almost/nearly/around
    ^ good/nice/great/interesting/sorry/thanks/thank-you/okay/alright/fine/sure/of-course/no-worries/no-rush/no-problem/well-done
    ^ understood/noted/welcome/hello/hi/hey/congratulations/right/exactly
    ^ true/fair/correct/lovely/careful/quick/brief/just-a/heads-up
    ^ mistakes/if-i/if-im/if-we
    ^ dont/whenever/if-you/in-that-case/so-far/at-the-moment/right-now/for-now/today/before-you/before-we/after-that/once-you
    ^ when-youre-ready/while-you/as-you/as-for/on-line/by-all-means
    ^ anything/something/everything/any/feel-free/happy-to/back-to/time/how
    ^ what/why/where/yes/no/only-when/as-soon/as-long/whether/between
""", ONE="the/your/my/this/that/a/another/one/each/every/both/all/all-the/all-of-the/two-of/some/some-of-the",
    THING="test~/case~/function~/code/program~/file~/run/loop~/variable~/input~/output~/result~/problem/statement/answer/time"
    "/question~/clock/debrief/interview/error/failure/example~/idea/plan/approach/solution~/part/step/name/reason/limit~/memory"
    "/constraint~/method~/class/editor/syntax/documentation",
    NUMBER="one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen/eighteen"
    "/nineteen/twenty/thirty/forty/fifty/sixty/hundred/half/several/most/some/all/none/first/second/third/fourth/last"
    "/0*/1*/2*/3*/4*/5*/6*/7*/8*/9*")  # fmt: skip
"""What an interviewer speaks of."""


def clauses(sentence: str) -> Iterator[Clause]:
    """The sentence, clause by clause."""
    opened = [_without_lead(tuple(piece.split())) for piece in between_marks(sentence)]
    question = bool(_QUESTION.search(sentence))
    asking = [question and _opens_a_question(piece) for piece in opened]
    for at, piece in enumerate(opened):
        if asking[at]:
            yield from _asked(piece)
        elif not question or not any(asking) or (_is_order(piece) and len(piece) >= SHORT):
            yield Clause(_statement(piece), piece)
        else:
            yield Clause(Act.ASKS if any(asking[:at]) else Act.SETS_UP, piece)


def between_marks(sentence: str) -> list[str]:
    """Its pieces, in plain words."""
    return [words for piece in _CUT.split(sentence) if (words := plain(piece))]


def _without_lead(piece: tuple[str, ...]) -> tuple[str, ...]:
    start = next((at for at, word in enumerate(piece) if word not in _LEAD), len(piece) - 1)
    return piece[start:]


def _opens_a_question(piece: tuple[str, ...]) -> bool:
    first, second = piece[0], piece[1] if len(piece) > 1 else ""
    if first == "when":
        return second in _AUXILIARY
    return first in _ASKING or first in _AUXILIARY or (first in _BEFORE_NOUNS and second in _ASKING)


def _asked(piece: tuple[str, ...]) -> Iterator[Clause]:
    """A question. What it takes for given ("..., if you knew that") is no open question any more."""
    text = " ".join(piece)
    if piece[0] in _AUXILIARY:
        yield Clause(_closed_question(piece, text), piece)
        if found := _THAT.search(text):
            stated = tuple(found[1].split())
            yield Clause(_statement(stated), stated)
    elif _LEADING.search(text):
        yield Clause(Act.ADVISES if _WHAT_IF.search(text) else Act.LEADS, piece)
    else:
        end = next((at for at, word in enumerate(piece) if at and word in _SUPPOSING), len(piece))
        yield Clause(Act.ASKS, piece[:end])
        if piece[end:]:
            yield Clause(Act.LEADS, piece[end:])


def _closed_question(piece: tuple[str, ...], text: str) -> Act:
    """What a question for yes or no does."""
    if _HELPING.search(text) or (piece[0].endswith("nt") and len(piece) > SHORT):
        return Act.ADVISES  # "isn't it ..." wants a yes
    who, *rest = [word for word in piece[1:] if word not in _LEAD] or [""]
    if who in ("you", "we", "i") and rest:
        if rest[0] == "put" and rest[1:2] in (["your"], ["it"], ["that"]):
            return Act.REQUESTS
        if rest[0] in ("need", "have") and rest[1:2] == ["to"] and rest[2:] and rest[2] not in _MAY:
            return Act.ADVISES
        if rest[0] in ASKABLE or rest[:2] in (["like", "to"], ["want", "to"], ["mind", "if"], ["care", "to"]):
            return Act.REQUESTS
        if who != "i" and piece[0] in _SUGGESTING and rest[0] not in _MAY and (piece[0], rest[0]) != ("would", "call"):
            return Act.ADVISES
    return Act.LEADS


def _statement(piece: tuple[str, ...]) -> Act:
    text = " ".join(piece)
    if piece[0] in ("lets", "let") and len(piece) > 1:
        return _let(piece)
    if _is_order(piece) or _mends(piece, text):
        return Act.ADVISES
    if piece[0] in ASKABLE or piece[0] in _ORDERS or piece[:2] in (("feel", "free"), ("never", "mind")):
        return Act.REQUESTS
    if _advises(piece):
        return Act.ADVISES
    if not _EXPECTED.isdisjoint(piece) or _CAME_OUT.search(text):
        return Act.REPORTS
    if piece[0] in _BEFORE_NOUNS:
        return Act.TELLS if _PRESENT.isdisjoint(piece) else Act.SETS_UP
    return Act.REPORTS if len(piece) <= SHORT or _SUBJECTS.search(text) else Act.TELLS


def _mends(piece: tuple[str, ...], text: str) -> bool:
    """Whether it says what is amiss, and so what to do, without saying "you should"."""
    wants = _NEEDS.search(text) and _MAY_NEED.isdisjoint(piece)
    return bool(wants or _MENDING.search(text) or _SHOULD_BE.search(text) or _ONLY_NEEDS.search(text))


def _let(piece: tuple[str, ...]) -> Act:
    if piece[1] == "me":
        return Act.REQUESTS
    if piece[0] == "let" and piece[1] != "us":
        return Act.ADVISES  # "let the end run"
    rest = piece[2:] if piece[1] == "us" else piece[1:]
    return Act.ADVISES if not rest or (_is_order(rest) and rest[0] != "start") else Act.REQUESTS


def _is_order(piece: tuple[str, ...]) -> bool:
    return len(piece) > 1 and piece[0] in _ORDERS and not _FREE_ORDERS.search(" ".join(piece))


def _advises(piece: tuple[str, ...]) -> bool:
    """Whether it tells "you", "we" or "one" to do a thing that is not talk, tests or time."""
    for at, word in enumerate(piece[:-1]):
        verb = next((word for word in piece[at + 1 :] if word not in _BETWEEN), piece[-1])
        would = word == "id" or (word == "would" and piece[max(0, at - 1)] in ("i", "one"))
        must = word in _MODAL and at > 0 and piece[at - 1] in _ADVISED
        has = word in ("need", "needs", "want", "have", "has") and piece[at + 1] != "to"  # a noun follows
        if verb not in _MAY and (would or (must and not has)):
            return True
    return False

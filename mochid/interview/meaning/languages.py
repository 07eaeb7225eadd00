"""Whether a candidate asks which programming language they may use: "could I write it in Rust instead?" That is no wish to begin,
and no question about the problem."""

from typing import Final

from mochid.interview.words.phrases import Phrases

_ASKS: Final = Phrases(
    """
    MAY i/we (_) WRITE (_) (_) in/with/to LANGUAGE (NOW) (NOW) $
    MAY i/we (_) use/choose/pick/take/try LANGUAGE (NOW) (NOW) $
    MAY i/we (_) WRITE (_) (_) in/with/to (a/some/any/an) other/another/different language (NOW) (NOW) $
    MAY i/we (_) use/choose/pick/take/try (a/some/any/an) other/another/different language (NOW) (NOW) $
    ^ (and) do you (_) support/know/speak/understand/read/accept/take LANGUAGE (NOW) $
    ^ (and/so) is/are/would (it) LANGUAGE (be) ok/okay/fine/allowed/alright/acceptable (NOW) (NOW) $
    ^ (and/so) is/would it (be) ok/okay/fine/allowed/alright/possible to use/choose/take LANGUAGE (NOW) (NOW) $
    which/what (programming) languages (_) (_) (_) (_) (support/supported/allowed/possible/available/accepted/there/know) $
    """,
    MAY="can/could/may/might/should/must/am/shall/okay-if/ok-if/fine-if/possible-if/allowed-if/what-if/alright-if",
    WRITE="write/code/do/solve/implement/program/work/answer/submit/switch/change",
    LANGUAGE="python/java/javascript/js/typescript/go/golang/rust/kotlin/swift/scala/ruby/php/perl/haskell/ocaml/erlang/elixir/clojure"
    "/lua/julia/cobol/fortran/c/c++/cpp/c-plus-plus/c-sharp/zig/dart/lisp/scheme/bash",
    NOW="instead/please/then/here/too/rather/now/for-this/for-it/if-i-like",
)


def asked(words: str) -> bool:
    """Whether they ask for another language, or which there are. `words`: the core of an utterance (`wording.core`)."""
    return _ASKS.search(words)

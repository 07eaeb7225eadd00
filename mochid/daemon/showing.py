"""What the status says: what the mind knows, the engines in use, the walls in force, and what the user should know of them."""

import os
from collections.abc import Iterable

import msgspec

from mochid.engines import LANGUAGE, Engines
from mochid.harness.clean import shortened
from mochid.harness.running import sandbox
from mochid.interview import view
from mochid.interview.folds import transcript
from mochid.interview.folds.dossier import Dossier
from mochid.interview.state import State
from mochid.ports import Language
from mochid.protocol import Status

PRINTED_LINES = 8
PRINTED_WIDTH = 120
"""How much of what the candidate's code printed is shown, in lines and in characters of each."""


def status(
    state: State, dossier: Dossier | None, engines: Engines, notes: Iterable[str], *, at: float, bad_requests: int
) -> Status:
    """The status now. `notes`: sentences for the user, "" for none; `at`: seconds since the epoch; `bad_requests`: so far."""
    known = view.status(state, at)
    spent = dossier.spent if dossier and dossier.spent.requests else None
    key = f"{LANGUAGE} {language_of(dossier, engines)}"
    language: Language | None = engines.engine(key)
    walls = language.sandbox if language is not None else engines.label(key)
    remark = sandbox.remark(language.sandbox) if language is not None else ""
    return msgspec.structs.replace(
        known,
        microphone=engines.label("mic"),
        recogniser=engines.label("stt"),
        voice=engines.voice(),
        coach=engines.label("coach"),
        tokens=spent.tokens if spent else 0,
        dollars=spent.dollars if spent else None,
        printed=shortened(dossier.printed, PRINTED_LINES, PRINTED_WIDTH) if dossier else "",
        own_tests=transcript.own_tests_now(dossier.own, dossier.report) if dossier else "",
        sandbox=walls,
        note=" ".join(note for note in (known.note, *notes, engines.note, remark) if note),
        pid=os.getpid(),
        bad_requests=bad_requests,
    )


def language_of(dossier: Dossier | None, engines: Engines) -> str:
    """What the candidate's code is written in, or will be."""
    return dossier.language if dossier else engines.settings.harness.language


def still(status: Status) -> Status:
    """The status without what moves by itself."""
    return msgspec.structs.replace(status, as_of=0, elapsed=0, remaining=0, phase_remaining=0)

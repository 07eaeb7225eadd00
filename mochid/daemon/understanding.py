"""What the candidate says, made ready for the mind: without what is private, code talk written as code, a second opinion beside it.

Rules: what is said and what is typed is redacted before anything else sees it. The names of the candidate's own file count.
"""

import msgspec

from mochid.daemon import queries
from mochid.daemon.meaning import Meaning
from mochid.engines import Engines
from mochid.events import Heard
from mochid.interview.folds.dossier import Dossier
from mochid.interview.words import codetalk
from mochid.journal import Journal
from mochid.ports import Vocabulary
from mochid.protocol import Say
from mochid.redaction import redact
from mochid.settings import Privacy

NAMES = 60
"""Identifiers of the candidate's file that a recogniser is told of, first used first."""


class Understanding:
    """Understands the candidate of one daemon."""

    def __init__(self, engines: Engines, journal: Journal) -> None:
        self._meaning = Meaning(engines)
        self._journal = journal
        self._named: tuple[tuple[str, str], tuple[str, ...]] = ("", ""), ()

    async def prepare(self) -> None:
        """Load what a second opinion needs."""
        await self._meaning.prepare()

    async def typed(self, command: Say, privacy: Privacy) -> tuple[Say, str]:
        """The words without what is private, and the second opinion on them."""
        if privacy.redact_pii:
            command = Say(redact(command.text))
        return command, await self._meaning.opinion(command.text)

    async def heard(self, event: Heard, dossier: Dossier | None, privacy: Privacy) -> Heard:
        """The words without what is private, code talk in them written as code, and the second opinion on them."""
        raw = redact(event.text) if privacy.redact_pii else event.text
        title = dossier.problem.slug if dossier else ""
        names = (name for name in self._names(dossier) if name != title)  # "two sum" is also its title
        text = codetalk.written(raw, names)
        opinion = await self._meaning.opinion(raw)
        return msgspec.structs.replace(event, text=text, raw=raw if raw != text else "", opinion=opinion)

    def vocabulary(self, dossier: Dossier | None) -> Vocabulary:
        """What the candidate is likely to say now."""
        if dossier is None:
            return Vocabulary()
        problem = dossier.problem
        return Vocabulary(words=(*problem.keywords, *problem.topics, *self._names(dossier)))

    def _names(self, dossier: Dossier | None) -> tuple[str, ...]:
        """What the problem and the newest version of the candidate's file call things."""
        if dossier is None:
            return ()
        if self._named[0] != (dossier.session, dossier.digest):
            code = queries.code(self._journal, dossier.digest, dossier)
            names = dict.fromkeys((*dossier.problem.signature.names, *codetalk.identifiers(code)))
            self._named = (dossier.session, dossier.digest), tuple(names)[:NAMES]
        return self._named[1]

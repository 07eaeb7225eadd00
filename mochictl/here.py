"""Verbs that need no daemon and look after this machine: settings, models, sound.

Each is a module of `mochid`, imported when its verb is used, and returns the exit code.
"""

import sys
from typing import assert_never

from mochictl.client import Client, NoDaemon
from mochictl.verbs import (
    AudioDevices,
    AudioSetup,
    AudioTest,
    Calibrate,
    ConfigEdit,
    ConfigPath,
    ConfigShow,
    ConfigValidate,
    Here,
    ModelsList,
    ModelsPath,
    ModelsPull,
    ModelsRemove,
    ProblemsAdd,
    ProblemsValidate,
    RecordingsDelete,
    RecordingsList,
)
from mochid.protocol import GetStatus, Status, runtime_dir

PATIENCE_S = 2.0
"""How long a daemon may take to say whether it is in an interview."""


def do(verb: Here, *, as_json: bool) -> int:
    match verb:
        case AudioDevices() | AudioTest() | AudioSetup():
            return _audio(verb, as_json)
        case Calibrate(reset=reset, from_wav=from_wav, device=device):
            from mochid.soundcheck import wizard

            heard = 0 if reset or from_wav else _overheard()
            return heard or wizard.main(reset=reset, from_wav=from_wav, device=device, as_json=as_json)
        case RecordingsList(session=session):
            from mochid.verbs import recorded

            return recorded.show(session, as_json=as_json)
        case RecordingsDelete(session=session, all=everything):
            from mochid.verbs import recorded

            return recorded.delete(session, everything, as_json=as_json)
        case ModelsList() | ModelsPull() | ModelsRemove() | ModelsPath():
            return _models(verb, as_json)
        case ConfigEdit():
            from mochid.verbs import configuring

            return configuring.edit()
        case ConfigValidate(file=file):
            from mochid.verbs import configuring

            return configuring.validate(file, as_json=as_json)
        case ConfigShow():
            from mochid.verbs import configuring

            return configuring.show(as_json=as_json)
        case ConfigPath():
            from mochid.verbs import configuring

            return configuring.path(as_json=as_json)
        case ProblemsValidate(names=names):
            from mochid.verbs import vetting

            return vetting.validate(names, as_json=as_json)
        case ProblemsAdd(folder=folder, replace=replace):
            from mochid.verbs import vetting

            return vetting.add(folder, replace=replace, as_json=as_json)
    assert_never(verb)


def _audio(verb: AudioDevices | AudioTest | AudioSetup, as_json: bool) -> int:
    match verb:
        case AudioDevices():
            from mochid.soundcheck import listing

            return listing.main(as_json=as_json)
        case AudioTest():
            from mochid.soundcheck import trial

            return _overheard() or trial.main(as_json=as_json)
        case AudioSetup(remove=remove, restart=restart):
            from mochid.soundcheck import canceller

            return canceller.main(remove=remove, restart=restart, as_json=as_json)


def _overheard() -> int:
    """1, with a sentence, when an interview would hear what is said to a test."""
    with Client(runtime_dir()) as client:
        try:
            status = client.ask(GetStatus(), PATIENCE_S)
        except NoDaemon:
            return 0
    if isinstance(status, Status) and status.session and status.running and not status.muted:
        print(
            "An interview is under way, and would hear it. Do `mochictl pause` first, then `mochictl resume`.",
            file=sys.stderr,
        )
        return 1
    return 0


def _models(verb: ModelsList | ModelsPull | ModelsRemove | ModelsPath, as_json: bool) -> int:
    from mochid.models import verbs

    match verb:
        case ModelsList(check=check):
            return verbs.list_them(check=check, as_json=as_json)
        case ModelsPull(name=name, mirror=mirror):
            return verbs.pull(name, mirror, as_json=as_json)
        case ModelsRemove(name=name):
            return verbs.remove(name, as_json=as_json)
        case ModelsPath(name=name):
            return verbs.path(name, as_json=as_json)

"""Verbs that need no daemon and look after this machine: settings, models, sound.

Each is a module of `mochid`, imported when its verb is used, and returns the exit code.
"""

from typing import assert_never

from mochictl.verbs import (
    ConfigEdit,
    ConfigPath,
    ConfigShow,
    ConfigValidate,
    Here,
    ModelsList,
    ModelsPath,
    ModelsPull,
    ModelsRemove,
)


def do(verb: Here, *, as_json: bool) -> int:
    match verb:
        case ModelsList() | ModelsPull() | ModelsRemove() | ModelsPath():
            return _models(verb, as_json)
        case ConfigEdit():
            from mochid import configuring

            return configuring.edit()
        case ConfigValidate(file=file):
            from mochid import configuring

            return configuring.validate(file, as_json=as_json)
        case ConfigShow():
            from mochid import configuring

            return configuring.show(as_json=as_json)
        case ConfigPath():
            from mochid import configuring

            return configuring.path()
    assert_never(verb)


def _models(verb: ModelsList | ModelsPull | ModelsRemove | ModelsPath, as_json: bool) -> int:
    from mochid.models import verbs

    match verb:
        case ModelsList(check=check):
            return verbs.list_them(check=check, as_json=as_json)
        case ModelsPull(name=name, mirror=mirror):
            return verbs.pull(name, mirror, as_json=as_json)
        case ModelsRemove(name=name):
            return verbs.remove(name)
        case ModelsPath(name=name):
            return verbs.path(name)

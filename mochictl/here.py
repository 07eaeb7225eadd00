"""Verbs that need no daemon and look after this machine: settings, models, sound.

Each is a module of `mochid`, imported when its verb is used, and returns the exit code.
"""

from typing import assert_never

from mochictl.verbs import Config, ConfigEdit, ConfigPath, ConfigShow, ConfigValidate


def do(verb: Config, *, as_json: bool) -> int:
    match verb:
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

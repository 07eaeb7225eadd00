"""`mochictl recordings list|delete`: what was kept of the candidate's voice, and its end. Works without a daemon."""

import time
from pathlib import Path

import msgspec

from mochid import settings
from mochid.sound import recordings
from mochid.sound.recordings import Recorded
from mochid.verbs.checks import complain


def show(session: str, *, as_json: bool) -> int:
    """Print what is kept."""
    try:
        wishes = settings.load()
    except settings.SettingsError as error:
        return complain(error)
    kept = recordings.found(_workspace(wishes), session)
    if as_json:
        print(msgspec.json.encode(kept).decode())
    elif kept:
        print("\n".join([*(_row(each) for each in kept), "", _total(kept)]))
    else:
        on = wishes.privacy.record_audio
        print("Nothing is recorded." if on else "Nothing is recorded, nor will be: privacy.record_audio = false.")
    return 0


def delete(session: str, everything: bool, *, as_json: bool) -> int:
    """Remove a session's recordings, or all."""
    if bool(session) == everything:
        return complain("Say which: the id of an interview (`mochictl recordings list`), or --all.")
    try:
        gone = recordings.delete(_workspace(settings.load()), session)
    except settings.SettingsError as error:
        return complain(error)
    except OSError as error:
        return complain(f"{error.filename} can't be removed: {error.strerror}.")
    if as_json:
        print(msgspec.json.encode(gone).decode())
    else:
        print(f"Deleted {_total(gone)}" if gone else "There was nothing to delete.")
    return 0


def _workspace(wishes: settings.Settings) -> Path:
    return Path(wishes.app.workspace_dir).expanduser()


def _row(each: Recorded) -> str:
    day = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(each.at))
    return f"{day}  {each.seconds:6.1f} s  {each.bytes / 1000:8.1f} KB  {each.file}"


def _total(kept: tuple[Recorded, ...]) -> str:
    seconds, size = sum(each.seconds for each in kept), sum(each.bytes for each in kept)
    return f"{len(kept)} recording{'' if len(kept) == 1 else 's'}, {seconds:.0f} s, {size / 1e6:.1f} MB."

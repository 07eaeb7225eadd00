"""Answers commands about the microphone when there is none, so that nobody believes they are listened to.

Rules: the mind decides by how a session began; only the daemon knows whether a microphone is open now.
"""

from mochid.protocol import AnyReply, Done, Mute, Ptt, Refused, SessionCommand, Unmute

NONE = "There is no microphone here"
TYPE = "Type with `mochictl say`; `mochictl doctor` says what would help."


def before(command: SessionCommand, microphone: str) -> Refused | None:
    """The answer to a key that is pressed in vain; None: the mind may decide. `microphone`: as the status calls it."""
    if isinstance(command, Ptt) and command.action != "release" and not _there(microphone):
        return Refused(f"{NONE}, so you would not be heard.", TYPE)
    return None


def after(command: SessionCommand, reply: AnyReply, microphone: str) -> AnyReply:
    """The mind's answer, true to what is there."""
    if not isinstance(command, Mute | Unmute) or not isinstance(reply, Done) or _there(microphone):
        return reply
    kept = "It stays closed if one comes." if isinstance(command, Mute) else "If one comes, it is open."
    return Done(f"{NONE}. {kept} {TYPE}")


def _there(microphone: str) -> bool:
    return not microphone.startswith("none")

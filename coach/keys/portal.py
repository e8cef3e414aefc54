"""Keys on Wayland desktops: the portal org.freedesktop.portal.GlobalShortcuts.

The desktop shows the person what is asked for, and may give other keys. A key that it leaves out was refused.
Names, signatures and answers are those of the portal's documentation (version 2 of the interface).
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call

from coach.keys.key_system import Bound, KeysUnavailable
from coach.keys.session_bus import ANSWER_S, SessionBus
from coach.model.keys import Chord, KeyAction, KeyState, KeysTrouble, KeySystemName, Modifier

PATH, NAME = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
PORTAL = DBusAddress(PATH, NAME, SHORTCUTS)
REGISTRY = DBusAddress(PATH, NAME, "org.freedesktop.host.portal.Registry")
REQUEST, SESSION = "org.freedesktop.portal.Request", "org.freedesktop.portal.Session"
APP_ID = "coach"
"""As `QGuiApplication.setDesktopFileName` has it."""
TRIGGER_MODIFIERS = {
    Modifier.META: "LOGO",
    Modifier.CTRL: "CTRL",
    Modifier.ALT: "ALT",
    Modifier.SHIFT: "SHIFT",
}
TRIGGER_KEYS = {
    "Space": "space",
    "Esc": "Escape",
    "Backspace": "BackSpace",
    "Ins": "Insert",
    "Del": "Delete",
    "PgUp": "Page_Up",
    "PgDown": "Page_Down",
}
"""Where the shortcuts specification of freedesktop.org, which takes the names of X11, has another one."""
MOST_TEXT = 40
"""Characters of what a desktop calls a key; it is shown in a menu."""


class PortalKeys:
    """The keys of one session at the portal."""

    name = KeySystemName.PORTAL

    def __init__(self, address: str) -> None:
        """`address`: of the session bus. Raises KeysUnavailable where there is none."""
        self._bus = SessionBus(address)
        self._session = ""
        try:
            for interface, member in ((REQUEST, "Response"), (SHORTCUTS, "Activated"), (SESSION, "Closed")):
                self._bus.listen_to(interface=interface, member=member)
            self._register()
        except BaseException:
            self._bus.close()
            raise

    def bind(self, chords: Mapping[KeyAction, Chord], descriptions: Mapping[KeyAction, str]) -> Bound | None:
        """Ask for these keys in a session of their own. Waits for the person, until `wake`."""
        self._end_session()
        if not chords:
            return Bound()
        created = self._ask("CreateSession", "a{sv}", (), {"session_handle_token": ("s", _token())}, ANSWER_S)
        if created is None:
            return None
        self._session = str(_value(created, "session_handle", "s"))
        if not self._session.startswith("/"):
            raise KeysUnavailable(KeysTrouble.NOT_ANSWERING)
        wanted = [
            (
                action.value,
                {
                    "description": ("s", descriptions.get(action, action.value)),
                    "preferred_trigger": ("s", trigger_of(chord)),
                },
            )
            for action, chord in chords.items()
        ]
        answer = self._ask("BindShortcuts", "oa(sa{sv})sa{sv}", (self._session, wanted, ""), {}, None)
        return None if answer is None else bound_by(answer, chords)

    def next_pressed(self) -> KeyAction | None:
        while (message := self._bus.wait_for(_is_of_a_session)) is not None:
            if _is(message, SESSION, "Closed"):
                if message.header.fields.get(HeaderFields.path) == self._session:
                    self._session = ""
                    raise KeysUnavailable(KeysTrouble.DENIED)
                continue
            session, pressed, *_ = message.body
            if session == self._session and pressed in set(KeyAction):
                return KeyAction(pressed)
        return None

    def wake(self) -> None:
        self._bus.wake()

    def close(self) -> None:
        try:
            self._end_session()
        except KeysUnavailable:
            pass  # the bus has gone, and the session with it
        finally:
            self._bus.close()

    def _register(self) -> None:
        """Say which program this is. Older portals don't ask, and one without our desktop file refuses."""
        try:
            self._bus.call(new_method_call(REGISTRY, "Register", "sa{sv}", (APP_ID, {})))
        except KeysUnavailable as unavailable:
            if unavailable.trouble is KeysTrouble.NOT_ANSWERING:
                raise

    def _end_session(self) -> None:
        if self._session:
            session, self._session = self._session, ""
            self._bus.tell(new_method_call(DBusAddress(session, NAME, SESSION), "Close"))

    def _ask(
        self,
        method: str,
        signature: str,
        body: tuple[object, ...],
        options: dict[str, tuple[str, str]],
        within_s: float | None,
    ) -> Mapping[str, Any] | None:
        """Return the results of a request; None after `wake`.

        Raises KeysUnavailable where the person, or the portal, says no, or the time is over.
        """
        options = {**options, "handle_token": ("s", _token())}
        (request,) = self._bus.call(new_method_call(PORTAL, method, signature, (*body, options)))
        message = self._bus.wait_for(
            lambda one: _is(one, REQUEST, "Response") and one.header.fields.get(HeaderFields.path) == request,
            within_s,
        )
        if message is None:
            return None
        code, results = message.body
        if code != 0:
            raise KeysUnavailable(KeysTrouble.DENIED)
        return dict(results)


def trigger_of(chord: Chord) -> str:
    """Return the keys as the shortcuts specification writes them."""
    key = TRIGGER_KEYS.get(chord.key, chord.key.lower() if len(chord.key) == 1 else chord.key)
    return "+".join((*(TRIGGER_MODIFIERS[held] for held in chord.modifiers), key))


def bound_by(answer: Mapping[str, Any], chords: Mapping[KeyAction, Chord]) -> Bound:
    """Return what became of the keys by the results of BindShortcuts. What it says in another form than
    documented counts as not said."""
    given: dict[str, str] = {}
    shortcuts = _value(answer, "shortcuts", "a(sa{sv})")
    for name, facts in shortcuts if isinstance(shortcuts, list) else ():
        given[name] = str(_value(facts, "trigger_description", "s"))[:MOST_TEXT]
    states = {action: KeyState.WORKS if action.value in given else KeyState.REFUSED for action in chords}
    texts = {
        action: given[action.value] or chords[action].text
        for action, state in states.items()
        if state is KeyState.WORKS
    }
    return Bound(states, texts)


def _value(facts: Mapping[str, Any], name: str, signature: str) -> object:
    """Return a value of a dictionary of variants, where it has this type; else an empty text."""
    kind, value = facts.get(name, ("s", ""))
    return value if kind == signature or (kind, signature) == ("o", "s") else ""


def _is(message: Message, interface: str, member: str) -> bool:
    fields = message.header.fields
    return (
        message.header.message_type is MessageType.signal
        and fields.get(HeaderFields.interface) == interface
        and fields.get(HeaderFields.member) == member
    )


def _is_of_a_session(message: Message) -> bool:
    return _is(message, SHORTCUTS, "Activated") or _is(message, SESSION, "Closed")


def _token() -> str:
    return f"coach_{secrets.token_hex(8)}"

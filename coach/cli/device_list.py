"""`coach devices`: what can be listened to, and how loud it is right now."""

from __future__ import annotations

import sys
import threading
import time
from typing import TYPE_CHECKING

import click

from coach.cli.context import say, words
from coach.cli.output import output_is_lost
from coach.foreign_text import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from coach.model.snapshot import ChannelState, Device
    from coach.model.sound import Speaker
    from coach.settings.schema import DeviceSettings
    from coach.sources.live_sources import Sources


METER_PERIOD_S = 0.1
METER_CELLS = 40
METER_FLOOR_DB = -70.0
"""The left end of the meter: a quiet room through a headset."""
SAY_S = 2.0
"""How often the meter reports both levels where it can't redraw its line, as in a file."""
LOOK_S = 2.0
"""How long to listen for the levels once the devices are open."""
OPEN_S = 5.0
"""A device that has reported nothing by now is taken as it is."""


@click.command(help=say("cli.devices.help"), short_help=say("cli.devices.short"))
@click.option("--meter", is_flag=True, help=say("cli.devices.meter"))
@click.option("--seconds", type=click.FloatRange(min=0.1), metavar="N", help=say("cli.devices.seconds"))
def command(meter: bool, seconds: float | None) -> None:
    """List the devices; with --meter, open the chosen ones and show their levels until stopped."""
    if meter:
        _meter(seconds)
        return
    if seconds is not None:
        raise click.UsageError(say("cli.devices.seconds_alone"))
    from coach.cli.context import load_settings_aloud
    from coach.sources.devices import list_microphones, list_outputs, sound_server_down

    devices = load_settings_aloud().devices
    microphones = list_microphones(devices.microphone)
    outputs = list_outputs()
    if not microphones and not outputs and sound_server_down():
        click.echo(say("cli.devices.no_server"))
        return
    for title, found, chosen, none in (
        ("cli.devices.microphones", microphones, devices.microphone, "cli.devices.no_microphone"),
        ("cli.devices.outputs", outputs, devices.output, "cli.devices.no_output"),
    ):
        click.echo(say(title))
        _list(found, None if chosen is None else (chosen.name, chosen.host_api), none)


def _list(found: Iterable[Device], chosen: tuple[str, str] | None, none: str) -> None:
    devices = list(found)
    if not devices:
        click.echo(f"  {say(none)}")
    for device in devices:
        is_chosen = chosen == (device.device_id.name, device.device_id.host_api)
        mark = "*" if is_chosen or (chosen is None and device.is_default) else " "
        default = f"  ({say('cli.devices.default')})" if device.is_default else ""
        name = "" if device.device_id.name == device.label else f"{device.device_id.name}, "
        click.echo(shown(f"{mark} {device.label}{default}  [{name}{device.device_id.host_api}]"))


def look(devices: DeviceSettings, seconds: float = LOOK_S) -> dict[Speaker, ChannelState]:
    """Return the state of both channels after listening for this long. Nothing is kept."""
    return _listen(devices, seconds, lambda _sources: None)


def _meter(seconds: float | None) -> None:
    from coach.cli.context import load_settings_aloud
    from coach.model.sound import Speaker

    moving = sys.stdout.isatty()
    said_s = time.monotonic()

    def show(sources: Sources) -> None:
        nonlocal said_s
        if output_is_lost():
            raise KeyboardInterrupt  # nobody reads it any more
        if not moving and time.monotonic() < said_s + SAY_S:
            return
        said_s = time.monotonic()
        lines = [_bar(speaker, sources.state(speaker)) for speaker in Speaker]
        if moving:
            click.echo("\r\033[K" + "\n\033[K".join(lines) + "\033[A" * (len(lines) - 1), nl=False)
        else:
            click.echo("\n".join(lines))

    if moving:
        click.echo(say("cli.devices.stop_by"))
    try:
        states = _listen(load_settings_aloud().devices, seconds, show)
    except KeyboardInterrupt:
        if moving:
            click.echo("\n" * len(Speaker))
        return
    if moving:
        click.echo("\n" * (len(Speaker) - 1))
    for speaker, state in states.items():
        click.echo(_bar(speaker, state))


def _listen(
    devices: DeviceSettings, seconds: float | None, show: Callable[[Sources], None]
) -> dict[Speaker, ChannelState]:
    """Open both devices, show their levels, and close them. The time counts from when each is open or
    refused."""
    from coach.model.snapshot import ChannelCondition
    from coach.model.sound import Speaker
    from coach.sources.live_sources import LiveSources

    started_s = time.monotonic()
    ends_s: float | None = None
    sources = LiveSources(devices, threading.Event(), started_s)
    try:
        while ends_s is None or time.monotonic() < ends_s:
            now_s = time.monotonic()
            sources.pull(now_s)
            show(sources)
            states = {speaker: sources.state(speaker) for speaker in Speaker}
            opening = any(state.condition is ChannelCondition.CLOSED for state in states.values())
            if ends_s is None and seconds is not None and (not opening or now_s > started_s + OPEN_S):
                ends_s = now_s + seconds
            time.sleep(METER_PERIOD_S)
        return {speaker: sources.state(speaker) for speaker in Speaker}
    finally:
        sources.close()


def _bar(speaker: Speaker, state: ChannelState) -> str:
    names = {key: say(f"ui.channel.{key}") for key in _KEY.values()}
    name = names[_KEY[speaker.value]].ljust(max(map(len, names.values())))
    if state.level_db is None:
        return f"{name} {channel_words(speaker, state)}"
    share = min(max(1.0 - state.level_db / METER_FLOOR_DB, 0.0), 1.0)
    level = say("cli.devices.level", level_db=state.level_db)
    cells = "█" * round(share * METER_CELLS)
    return f"{name} {cells:<{METER_CELLS}} {level:>8}  {channel_words(speaker, state)}"


def channel_words(speaker: Speaker, state: ChannelState) -> str:
    """Return how a channel is doing, in the words of the screen."""
    from coach.views.today_view import channel_sentence

    return channel_sentence(words(), state, _KEY[speaker.value])


_KEY = {"agent": "microphone", "caller": "caller"}

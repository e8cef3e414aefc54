"""A client that is killed at each step in turn. `python -m tests.team.killed_client`, told by JSON on stdin.

For every number it forks a child, which does some work and is killed (SIGKILL) at that many file operations in
the team's folder. What the child says on a pipe was acknowledged to the agent. Another child then goes on, as
the next start of the program does. Prints one line of JSON for each number, and ends when a child was not
killed any more.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import uuid
from datetime import date, datetime, timedelta
from pathlib import Path

from coach.model.team import ReleaseKind
from coach.team.connection import LoginData
from coach.team.invitation import Place
from coach.team.membership import Joined
from coach.team.outbox import AnswerOrder, Outbox, ReleaseOrder
from coach.team.sending import send_all
from coach.team.store import TeamStore

FILE_EVENTS = {"open", "os.rename", "os.remove", "os.mkdir", "os.chmod"}


def main() -> None:
    told = json.loads(sys.stdin.read())
    place = Place(told["host"], told["port"], told["database"])
    membership = Joined(
        place, "North", uuid.UUID(told["team_id"]), "", told["login"], uuid.UUID(told["member_id"]), "Bob",
        False, False,
    )  # fmt: skip
    data = LoginData(place, told["login"], told["password"], Path(told["root"]))
    number = 0
    while True:
        number += 1
        folder = Path(told["folder"]) / str(number)
        ids = [str(uuid.uuid4()) for _ in range(4)]
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            die_at(folder, number)
            work(TeamStore(membership, data), Outbox(folder / "outbox"), ids, told["reader"], writing)
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading) as said:
            acknowledged = said.read().split()
        killed = os.WIFSIGNALED(os.waitpid(pid, 0)[1])
        pid = os.fork()
        if pid == 0:  # the next start
            outbox = Outbox(folder / "outbox")
            send_all(TeamStore(membership, data), outbox)
            left = [path.name for path in (folder / "outbox").glob("*.json")] if folder.exists() else []
            os._exit(len(left))
        left = os.WEXITSTATUS(os.waitpid(pid, 0)[1])
        print(
            json.dumps({"ids": ids, "acknowledged": acknowledged, "killed": killed, "left": left}), flush=True
        )
        if not killed:
            return


def die_at(folder: Path, number: int) -> None:
    """Kill this process at this many changes of files in the folder."""
    done = 0

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal done
        if event == "open" and not int(str(arguments[2])) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            return  # it changes nothing
        if event in FILE_EVENTS and str(folder) in repr(arguments):
            done += 1
            if done == number:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def work(store: TeamStore, outbox: Outbox, ids: list[str], reader: str, told: int) -> None:
    """Release two, answer, take one back before and one after it was sent."""
    until = date.today() + timedelta(days=3)
    ends_at = datetime.combine(until + timedelta(days=1), datetime.min.time()).astimezone()

    def release(release_id: str) -> None:
        outbox.add(
            ReleaseOrder(
                release_id,
                ReleaseKind.CALL,
                "t",
                f"content of {release_id}",
                (reader,),
                ("Rita",),
                until,
                ends_at,
            )
        )

    def say(what: str) -> None:
        os.write(told, f"{what}\n".encode())

    release(ids[0])
    say("released0")
    release(ids[1])
    say("released1")
    outbox.withdraw(ids[1])
    say("withdrawn1")
    send_all(store, outbox)
    say("sent")
    outbox.add(AnswerOrder(str(uuid.uuid4()), ids[0], "mine", datetime.now().astimezone()))
    say("answered0")
    release(ids[2])
    say("released2")
    send_all(store, outbox)
    outbox.withdraw(ids[2])
    say("withdrawn2")
    send_all(store, outbox)


if __name__ == "__main__":
    main()

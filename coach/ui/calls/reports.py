"""Opening reports: of the call that is open, of its incident, of chosen calls, of a period, of an aim."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from coach.model.call import CallHeader, CallState, KeptCall
from coach.model.team import ReleaseKind
from coach.review.aims import AimProgress
from coach.review.trends import Trends
from coach.ui.shell.page_services import PageServices
from coach.views.aim_view import report_of_aim
from coach.views.calls_report import report_of_calls
from coach.views.report_view import report_of_call
from coach.views.wording import moment

if TYPE_CHECKING:
    from coach.ui.report.report_page import ReportPage

MOST_CALLS = 20_000
"""The headers of so many calls are read in about 0.3 s (`python -m tests.benchmarks history_size`)."""


class Reports:
    """Makes the page of a report and hands it to `show`."""

    def __init__(self, services: PageServices, show: Callable[[ReportPage], None]) -> None:
        self._services, self._show = services, show

    def of_call(self, kept: KeptCall) -> None:
        """Open the report of a call."""
        self._open_call(kept)

    def of_incident(self, kept: KeptCall) -> None:
        """Open the report of a call's incident."""
        self._open_call(kept, of_incident=True)

    def of_chosen(self, call_ids: Sequence[int]) -> None:
        """Open the report of these calls."""
        self._fetch(call_ids, None)

    def of_period(self, trends: Trends, call_ids: Sequence[int]) -> None:
        """Open the report of a period, these being its calls."""
        self._fetch(call_ids, trends)

    def of_aim(self, progress: AimProgress) -> None:
        """Open the report of an aim."""
        from coach.ui.report.report_page import Reported, ReportPage  # noqa: PLC0415

        words = self._services.words
        reported = Reported(
            lambda about: report_of_aim(words, progress, about),
            way_back=words.say("ui.history.title"),
            name=words.say("ui.report.file_aim", day=f"{progress.aim.begun_at:%Y-%m-%d}"),
            kind=ReleaseKind.AIM,
        )
        self._show(ReportPage(self._services, reported))

    def _open_call(self, kept: KeptCall, *, of_incident: bool = False) -> None:
        from coach.ui.report.report_page import Reported, ReportPage  # noqa: PLC0415  # Qt's SVG loads slowly

        words, began, today = self._services.words, kept.header.started_at, self._services.now().date()
        reported = Reported(
            lambda about: report_of_call(words, kept, today, about),
            way_back=moment(words, began, today),
            name=words.say("ui.report.file", when=f"{began:%Y-%m-%d %H.%M}"),
            about=kept.after.note,
            kind=ReleaseKind.INCIDENT if of_incident else ReleaseKind.CALL,
        )
        self._show(ReportPage(self._services, reported))

    def _fetch(self, call_ids: Sequence[int], trends: Trends | None) -> None:
        words, history = self._services.words, self._services.history
        if not call_ids:
            self._services.report(words.say("ui.report.no_calls"))
        elif len(call_ids) > MOST_CALLS:
            self._services.report(words.say("ui.report.too_many", most=MOST_CALLS))
        else:
            wanted = tuple(call_ids)
            self._services.fetch(lambda: history.headers(wanted), lambda found: self._open_calls(found, trends))

    def _open_calls(self, found: Sequence[CallHeader], trends: Trends | None) -> None:
        from coach.ui.report.report_page import Reported, ReportPage  # noqa: PLC0415

        words = self._services.words
        calls = [one for one in found if one.readable and one.state is not CallState.RUNNING]
        if not calls:
            self._services.report(words.say("ui.report.no_calls"))
            return
        first, last = (pick(one.started_at for one in calls) for pick in (min, max))
        name = words.say("ui.report.file_calls", first=f"{first:%Y-%m-%d}", last=f"{last:%Y-%m-%d}")
        reported = Reported(
            lambda about: report_of_calls(words, calls, trends, about),
            way_back=words.say("ui.history.title"),
            name=name,
            kind=ReleaseKind.PERIOD,
        )
        self._show(ReportPage(self._services, reported))

"""From settings to what checks records: the same in every process and on every machine."""

from __future__ import annotations

from collections.abc import Callable

from checker.blocks.codes import code_of
from checker.blocks.telling import Settings, Teller
from checker.session import Session


def session_of(settings: Settings, warn: Callable[[str], None] | None = None) -> Session:
    """The session that settings ask for; ``warn`` is told what people should know (default: standard error)."""
    return Session(
        lang=settings.lang, as_of=settings.as_of, rules_folder=settings.rules_folder, documents=settings.documents,
        rules=settings.rules, period=settings.period, engine=settings.engine, profile=settings.profile,
        waivers=settings.waivers, warn=warn,
    )  # fmt: skip


def teller_of(settings: Settings, session: Session) -> Teller:
    """What checks records as the settings say."""
    fail_on = settings.fail_on
    return Teller(
        settings, session, lambda result, severity, scored, waived: code_of(result, severity, scored, waived, fail_on)
    )


def make_teller(settings: Settings) -> Teller:
    """The same in another process; what a session says at its start has been said by the first one."""
    return teller_of(settings, session_of(settings, lambda _: None)).apart()

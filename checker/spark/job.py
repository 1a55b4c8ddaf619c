"""What a Python process of Spark needs to check records: settings, the files that people gave, which danchu is wanted.

A job is pickled with every task. Files go as bytes, since other machines do not have them.
"""

from __future__ import annotations

import hashlib
import io
import os
import tempfile
import zipfile
from pathlib import Path
from typing import Final, NamedTuple

from checker import __version__
from checker.blocks.making import make_teller
from checker.blocks.telling import Settings, Teller
from checker.dispositions import Desk
from checker.errors import DanchuError
from checker.session import Session
from checker.spark.texts import SPARK
from checker.texts import pick

_KEPT: Final = 4
"""So many tellers are kept ready in one process: a program may ask for several checks."""


class OtherDanchu(DanchuError):
    """Another machine has another version of danchu or other rules: it would say something else."""


class Job(NamedTuple):
    """``rules``: a folder of rules, packed; ``profile`` and ``waivers``: files; None where what is shipped is used.

    ``version`` and ``rulebook`` (hash): what the machine that asks has.
    """

    settings: Settings
    rules: bytes | None
    profile: bytes | None
    waivers: bytes | None
    version: str
    rulebook: str

    @classmethod
    def of(cls, settings: Settings, session: Session) -> Job:
        """The job of a session: its engine is wanted everywhere."""
        profile = settings.profile
        return cls(
            settings._replace(engine="durable" if session.checker.decider.name.startswith("durable") else "plain"),
            _packed(settings.rules_folder) if settings.rules_folder else None,
            Path(profile).read_bytes() if profile and Path(profile).is_file() else None,
            Path(settings.waivers).read_bytes() if settings.waivers else None,
            __version__,
            session.rulebook.sha256,
        )


_tellers: dict[Job, Teller] = {}


def teller_of(job: Job, *, fresh: bool = True) -> Teller:
    """The teller of a job, made once in a process. ``fresh``: no decision of people has had an effect on it yet.

    Raises OtherDanchu, and what making a session raises.
    """
    teller = _tellers.get(job)
    if teller is None:
        teller = make_teller(_settings(job))
        if (__version__, teller.session.rulebook.sha256) != (job.version, job.rulebook):
            text = pick(SPARK["other_danchu"], job.settings.lang)
            raise OtherDanchu(text.format(here=__version__, wanted=job.version))
        while len(_tellers) >= _KEPT:
            del _tellers[next(iter(_tellers))]
        _tellers[job] = teller
    if fresh:
        session = teller.session
        session.desk = Desk(session.desk.decisions, session.desk.as_of)
    return teller


def _settings(job: Job) -> Settings:
    """The settings with the places that files have here."""
    settings = job.settings
    if job.rules is not None:
        settings = settings._replace(rules_folder=_placed(job.rules, folder=True))
    if job.profile is not None:
        settings = settings._replace(profile=_placed(job.profile))
    if job.waivers is not None:
        settings = settings._replace(waivers=_placed(job.waivers))
    return settings


def _placed(content: bytes, *, folder: bool = False) -> str:
    """A file or an unpacked folder in the place that Spark clears away when the program ends."""
    from pyspark import SparkFiles

    around = Path(SparkFiles.getRootDirectory())
    target = around / f"danchu-{hashlib.sha256(content).hexdigest()[:32]}"
    if not target.exists():
        making = Path(tempfile.mkdtemp(dir=around))
        if folder:
            with zipfile.ZipFile(io.BytesIO(content)) as packed:
                packed.extractall(making / "made")
        else:
            (making / "made").write_bytes(content)
        try:
            os.rename(making / "made", target)
        except OSError:
            if not target.exists():  # else another process was faster
                raise
    return str(target)


def _packed(folder: str) -> bytes:
    """A folder as a ZIP file, the same bytes for the same files."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in sorted(Path(folder).rglob("*")):
            if file.is_file():
                packed.writestr(zipfile.ZipInfo(file.relative_to(folder).as_posix()), file.read_bytes())
    return held.getvalue()

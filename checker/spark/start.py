"""Spark begun for one run of the command line: Java looked for, a quiet session, what goes wrong in plain words."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import IO, Final

import pandas  # noqa: F401  # Spark asks for it when the first rows come: better said before Java starts
from py4j.protocol import Py4JError, Py4JNetworkError
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

from checker.errors import DanchuError
from checker.spark.job import OtherDanchu
from checker.spark.texts import SPARK
from checker.texts import Lang, pick

LEAST_JAVA: Final = 17
LOCAL: Final = re.compile(r"local(\[(?:\*|[1-9]\d{0,3})\])?")
MASTER: Final = re.compile(r"spark://[^\s/:,]+:\d+(,[^\s/:,]+:\d+)*")
_OURS: Final = f"{OtherDanchu.__module__}.{OtherDanchu.__name__}: "
_ROWS_AT_ONCE: Final = 256
_PARTITION_BYTES: Final = 4 << 20
"""Partitions below so many bytes are put together."""
RECORDS_TOGETHER: Final = 250
"""Results of so many records are in one partition, or a little more."""
_JAVA_GONE: Final = (ConnectionRefusedError, ConnectionResetError, Py4JNetworkError)
"""What talking to Java raises once its process has ended."""


def known_master(on: str, lang: Lang) -> str:
    """The name of a place where Spark runs; DanchuError for another."""
    if LOCAL.fullmatch(on) or MASTER.fullmatch(on):
        return on
    raise DanchuError(pick(SPARK["not_master"], lang).format(value=on))


def need_java(lang: Lang) -> None:
    """DanchuError where there is no Java, or an old one."""
    home = os.environ.get("JAVA_HOME")
    path = shutil.which("java", path=os.path.join(home, "bin") if home else None)
    if path is None:
        raise DanchuError(pick(SPARK["no_java"], lang).format(least=LEAST_JAVA))
    said = subprocess.run([path, "-version"], capture_output=True, text=True, errors="replace", check=False).stderr
    found = re.search(r'version "(?:1\.)?(\d+)', said)
    if found is None:
        raise DanchuError(pick(SPARK["no_java"], lang).format(least=LEAST_JAVA))
    if int(found[1]) < LEAST_JAVA:
        raise DanchuError(pick(SPARK["old_java"], lang).format(least=LEAST_JAVA, found=found[1], path=path))


@contextmanager
def started(on: str, lang: Lang) -> Iterator[SparkSession]:
    """A session that ends with the block, or the one that runs here already. DanchuError where Spark fails, then or later.

    What Java says goes to a file that nobody sees: people get our words, or everything with DANCHU_DEBUG.
    """
    need_java(lang)
    with ExitStack() as stack:
        running = SparkSession.getActiveSession()
        if running is not None:
            spark = running
        else:
            heard = stack.enter_context(tempfile.TemporaryFile("w+b"))
            with ExitStack() as starting:
                if not os.environ.get("DANCHU_DEBUG"):
                    starting.enter_context(_heard_by(heard))
                try:
                    spark = _session(on)
                except Exception as error:
                    heard.seek(0)
                    raise _not_started(on, error, heard.read().decode(errors="replace"), lang) from error
            stack.callback(_stop, spark)
        try:
            yield spark
        except (PySparkException, Py4JError, *_JAVA_GONE) as error:
            if os.environ.get("DANCHU_DEBUG"):
                raise
            raise said_of(error, lang) from error


def _stop(spark: SparkSession) -> None:
    """Ends a session; one whose Java has gone has ended already."""
    with suppress(Py4JError, *_JAVA_GONE):
        spark.stop()


def _session(on: str) -> SparkSession:
    builder = (
        SparkSession.builder.master(on)
        .appName("danchu")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.log.level", "ERROR")
        .config("spark.sql.caseSensitive", "true")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", _ROWS_AT_ONCE)
        .config("spark.sql.adaptive.advisoryPartitionSizeInBytes", _PARTITION_BYTES)
    )
    if LOCAL.fullmatch(on):
        os.environ["PYSPARK_PYTHON"] = sys.executable
        builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
    return builder.getOrCreate()


@contextmanager
def in_parts(spark: SparkSession, records: int) -> Iterator[None]:
    """Results of so many records come in parts, for which Java has memory, however many units there are."""
    name = "spark.sql.shuffle.partitions"
    before = spark.conf.get(name)
    spark.conf.set(name, str(max(spark.sparkContext.defaultParallelism, records // RECORDS_TOGETHER)))
    try:
        yield
    finally:
        with suppress(PySparkException, Py4JError, *_JAVA_GONE):
            spark.conf.set(name, before or "200")


@contextmanager
def _heard_by(file: IO[bytes]) -> Iterator[None]:
    """What programs begun here write to standard error goes to the file."""
    sys.stderr.flush()
    kept = os.dup(2)
    os.dup2(file.fileno(), 2)
    try:
        yield
    finally:
        sys.stderr.flush()
        os.dup2(kept, 2)
        os.close(kept)


def _not_started(on: str, error: Exception, heard: str, lang: Lang) -> DanchuError:
    if "All masters are unresponsive" in heard + str(error) or "stopped SparkContext" in str(error):
        return DanchuError(pick(SPARK["no_master"], lang).format(on=on))
    lines = [line for line in heard.splitlines() if "ERROR" in line or "Exception" in line or "Error" in line]
    detail = (lines or [str(error)])[0].strip()[:300]
    return DanchuError(pick(SPARK["no_start"], lang).format(on=on, detail=detail))


def said_of(error: Exception, lang: Lang) -> DanchuError:
    """What went wrong in Spark, in one line."""
    if isinstance(error, _JAVA_GONE):
        return DanchuError(pick(SPARK["java_gone"], lang))
    text = str(error)
    if _OURS in text:
        return DanchuError(text.split(_OURS, 1)[1].splitlines()[0])
    lacking = re.search(r"ModuleNotFoundError: No module named '([\w.]+)'", text)
    if lacking is not None:
        named = "danchu" if lacking[1].startswith("checker") else lacking[1]
        return DanchuError(pick(SPARK["not_installed"], lang).format(module=named))
    damaged = re.search(r"FAILED_READ_FILE[^\n]*?reading file (\S+?)\.?\s", text)
    if damaged is not None:
        return DanchuError(pick(SPARK["damaged"], lang).format(file=_name(damaged[1])))
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith(("\t", "  "))]
    raised = [line for line in lines if re.match(r"[\w.]*(Error|Exception|Fault)\b", line)]
    return DanchuError(pick(SPARK["failed"], lang).format(detail=(raised or lines or [type(error).__name__])[-1][:300]))


def _name(written: str) -> str:
    """A file as people write it."""
    from urllib.parse import unquote

    path = unquote(written)
    return str(Path(re.sub("^file:/+", "/", path))) if path.startswith("file:") else path

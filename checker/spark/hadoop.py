"""Files as Spark sees them, local or on HDFS, S3 and the like, through Hadoop's own classes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from pyspark.sql import SparkSession

from checker.read.unpack import first_of

_CHUNK: Final = 2048
_MAGIC: Final = 8
"""Bytes at the end of a Parquet file: length of its footer, and PAR1."""


class Hadoop:
    """The file systems that a Spark session can reach; paths as Hadoop writes them, without escapes."""

    def __init__(self, spark: SparkSession) -> None:
        self._hadoop = spark._jvm.org.apache.hadoop
        self._settings = spark._jsc.hadoopConfiguration()

    def _system(self, path: str) -> tuple[Any, Any]:
        where = self._hadoop.fs.Path(path)
        return where.getFileSystem(self._settings), where

    def is_folder(self, path: str) -> bool | None:
        """Whether a path is a folder; None where there is nothing."""
        system, where = self._system(path)
        return bool(system.getFileStatus(where).isDirectory()) if system.exists(where) else None

    def below(self, folder: str) -> Iterator[str]:
        """Every file of a folder and the folders in it."""
        system, where = self._system(folder)
        found = system.listFiles(where, True)
        while found.hasNext():
            yield str(found.next().getPath().toString())

    @contextmanager
    def _opened(self, path: str) -> Iterator[Any]:
        system, where = self._system(path)
        stream = system.open(where)
        try:
            yield stream
        finally:
            stream.close()

    def begins(self, path: str, size: int, packing: str = "") -> bytes:
        """The first bytes of what a file holds, unpacked (``.gz``, ``.zst``). DamagedFile where that cannot be done."""
        with self._opened(path) as stream:
            if not packing:
                return bytes(stream.readNBytes(size))
            return first_of(iter(lambda: bytes(stream.readNBytes(_CHUNK)), b""), size, packing)

    def footer(self, path: str) -> bytes:
        """The end of a Parquet file as a file of its own: enough to tell columns and rows.

        The bytes of a file that is too short or ends otherwise come as they are.
        """
        system, where = self._system(path)
        size = int(system.getFileStatus(where).getLen())
        with self._opened(path) as stream:
            end = self._from(stream, max(0, size - _MAGIC))
            length = int.from_bytes(end[:4], "little") if len(end) == _MAGIC else 0
            start = size - _MAGIC - length
            if not end.endswith(b"PAR1") or start < 0:
                return end
            return b"PAR1" + self._from(stream, start)

    @staticmethod
    def _from(stream: Any, start: int) -> bytes:
        stream.seek(start)
        return bytes(stream.readAllBytes())

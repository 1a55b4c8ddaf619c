"""How a fleet is written: JSON Lines, plain or compressed, or Parquet, as a stream; a folder of YAML files for small ones."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO, Any, Final, NamedTuple, Protocol, cast

from checker.errors import DanchuError
from checker.fleet.fleet import Made
from checker.fleet.words import TEXTS
from checker.texts import Lang, pick

_LEVEL: Final = 6
_ZSTD_LEVEL: Final = 9


class FileError(DanchuError):
    """A fleet cannot be written to a place or in a format."""


class Sink(Protocol):
    """Takes records one after the other."""

    def add(self, made: Made) -> None:
        """Takes a record."""
        ...


class Lines(NamedTuple):
    """One record a line."""

    write: Callable[[bytes], object]

    def add(self, made: Made) -> None:
        """Writes a record as a line."""
        self.write(made.text.encode() + b"\n")


@contextmanager
def _plain(stream: IO[bytes]) -> Iterator[Sink]:
    yield Lines(stream.write)


@contextmanager
def _gzipped(stream: IO[bytes]) -> Iterator[Sink]:
    """Without a name or a time: the same bytes every time."""
    with gzip.GzipFile(filename="", mode="wb", compresslevel=_LEVEL, fileobj=stream, mtime=0) as packed:
        yield Lines(packed.write)


@contextmanager
def _zstandard(stream: IO[bytes]) -> Iterator[Sink]:
    import zstandard

    with zstandard.ZstdCompressor(level=_ZSTD_LEVEL).stream_writer(stream, closefd=False) as packed:
        yield Lines(packed.write)


class Rows:
    """Records as rows of Parquet: their JSON text in one column, since a wrong record has no place in columns of its own."""

    GROUP: Final = 1_000

    def __init__(self, writer: Any, schema: Any) -> None:
        self._writer = writer
        self._schema = schema
        self._texts: list[str] = []

    def add(self, made: Made) -> None:
        """Takes a record; a thousand are written together."""
        self._texts.append(made.text)
        if len(self._texts) >= self.GROUP:
            self.flush()

    def flush(self) -> None:
        """Writes what is held."""
        import pyarrow as pa

        if self._texts:
            self._writer.write_table(pa.table({"record": self._texts}, schema=self._schema))
            self._texts = []


@contextmanager
def _parquet(stream: IO[bytes]) -> Iterator[Sink]:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq

        from checker.read.write_parquet import ByteSink
    except ImportError as error:
        raise FileError("pip install 'danchu[parquet]'") from error
    schema = pa.schema([("record", pa.string())])
    with pq.ParquetWriter(cast(Any, ByteSink(stream.write)), schema, compression="zstd") as writer:
        rows = Rows(writer, schema)
        yield rows
        rows.flush()


WRITERS: Final[dict[str, Callable[[IO[bytes]], AbstractContextManager[Sink]]]] = {
    ".jsonl": _plain,
    ".jsonl.gz": _gzipped,
    ".jsonl.zst": _zstandard,
    ".parquet": _parquet,
}
"""By the end of the name of a file."""


def writer_of(path: str, lang: Lang) -> Callable[[IO[bytes]], AbstractContextManager[Sink]] | None:
    """What writes a file of this name; None for a folder (a name without a suffix). FileError for any other name."""
    name = Path(path).name.lower()
    for suffix, writer in WRITERS.items():
        if name.endswith(suffix):
            return writer
    if "." in name and not os.path.isdir(path):
        raise FileError(pick(TEXTS["suffix"], lang).format(name=Path(path).name, known=", ".join(WRITERS)))
    return None


class Folder:
    """A folder of YAML files, one a record, named after the unit and the last day of the period."""

    def __init__(self, folder: Path) -> None:
        from ruamel.yaml import YAML

        self._folder = folder
        self._yaml = YAML()
        self._yaml.width = 110
        self._yaml.allow_unicode = True

    def add(self, made: Made) -> None:
        """Writes a record into a file of its own; a mistake put into it shows in the name, so that nothing is overwritten."""
        record = json.loads(made.text)
        name = "-".join(filter(None, [record["unit"]["id"], record["period"]["to"], made.fault]))
        with open(self._folder / f"{name}.yaml", "w", encoding="utf-8") as stream:
            self._yaml.dump(record, stream)


@contextmanager
def folder(path: str, lang: Lang) -> Iterator[Sink]:
    """A new folder, made beside its place and renamed when all went well. FileError where something is there already."""
    target = Path(path)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise FileError(pick(TEXTS["folder_used"], lang).format(path=path))
    made = Path(tempfile.mkdtemp(dir=target.resolve().parent, prefix=f".{target.name}."))
    try:
        yield Folder(made)
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(made, 0o777 & ~umask)
        if target.exists():
            target.rmdir()
        made.rename(target)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise

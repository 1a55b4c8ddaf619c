"""Plain bytes from a file that may be compressed; damage and a file cut short are told, never passed over."""

import gzip
import io
import zlib
from collections.abc import Callable, Iterable
from typing import Any, BinaryIO, Final, Protocol, cast

from checker.read.details import CUT_SHORT, DAMAGED, NOT_PACKED, Both

# Few bytes at a time: a frame made to burst unpacks some 30,000 times its size.
_CHUNK: Final = 2048
_AHEAD: Final = 1 << 18  # of a plain file: lines of some KB are read twice as fast as with the usual 8 KB
_MAX_WINDOW: Final = 1 << 27


class DamagedFile(Exception):
    """The compressed file cannot be unpacked to its end; `both` says why in both languages."""

    def __init__(self, both: Both) -> None:
        super().__init__(both[1])
        self.both = both


class Stream(Protocol):
    """What reading records needs of a file."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes."""

    def readline(self, size: int, /) -> bytes:
        """At most `size` bytes of a line, its end included."""

    def close(self) -> None:
        """Close the file."""


def open_plain(path: str, packing: str) -> Stream:
    """The bytes of a file, unpacked: `packing` is empty, `.gz` or `.zst`. OSError where it cannot be opened."""
    if packing == ".gz":
        return _Gzip(path)
    if packing == ".zst":
        return cast(Stream, io.BufferedReader(_Zstd(open(path, "rb")), 1 << 16))
    return open(path, "rb", buffering=_AHEAD)


def position(stream: Stream) -> int:
    """How many bytes of the file itself, packed as it is, have been read; 0 where that cannot be told (a pipe)."""
    inner: Any = stream
    if isinstance(stream, _Gzip):
        return stream.position()
    if isinstance(stream, io.BufferedReader) and isinstance(stream.raw, _Zstd):
        inner = stream.raw
        return int(inner.position())
    return int(inner.tell()) if inner.seekable() else 0


def first_of(chunks: Iterable[bytes], size: int, packing: str) -> bytes:
    """The first `size` plain bytes of a packed file, whose bytes come in small chunks; fewer where there are no more.

    DamagedFile where it is not packed as its name says.
    """
    plain = b""
    step: Callable[[bytes], bytes]
    if packing == ".gz":
        step = zlib.decompressobj(wbits=31).decompress
    else:
        import zstandard

        step = zstandard.ZstdDecompressor(max_window_size=_MAX_WINDOW).decompressobj().decompress
    try:
        for chunk in chunks:
            plain += step(chunk)[: size - len(plain)]
            if len(plain) == size:
                break
    except Exception as error:  # zlib.error and zstandard.ZstdError have nothing in common
        raise DamagedFile(NOT_PACKED) from error
    return plain


class _Gzip:
    def __init__(self, path: str) -> None:
        self._file = gzip.GzipFile(path)

    def read(self, size: int, /) -> bytes:
        return self._unpack(self._file.read, size)

    def readline(self, size: int, /) -> bytes:
        return self._unpack(self._file.readline, size)

    def close(self) -> None:
        self._file.close()

    def position(self) -> int:
        packed: Any = self._file.fileobj
        return int(packed.tell())

    @staticmethod
    def _unpack(read: Any, size: int) -> bytes:
        try:
            return bytes(read(size))
        except EOFError as error:
            raise DamagedFile(CUT_SHORT) from error
        except gzip.BadGzipFile as error:
            raise DamagedFile(NOT_PACKED if str(error).startswith("Not a gzipped") else DAMAGED) from error
        except zlib.error as error:
            raise DamagedFile(DAMAGED) from error


class _Zstd(io.RawIOBase):
    """zstandard's own stream reader takes a file cut short for one that has ended; this one does not."""

    def __init__(self, file: BinaryIO) -> None:
        import zstandard

        self._error = zstandard.ZstdError
        self._new = zstandard.ZstdDecompressor(max_window_size=_MAX_WINDOW).decompressobj
        self._file = file
        self._frame: Any = None
        self._packed = b""
        self._plain = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        while not self._plain:
            if not self._more():
                return 0
        size = min(len(buffer), len(self._plain))
        buffer[:size] = self._plain[:size]
        self._plain = self._plain[size:]
        return size

    def position(self) -> int:
        return self._file.tell()

    def close(self) -> None:
        self._file.close()
        super().close()

    def _more(self) -> bool:
        """Unpack a little more; False at the end of the file."""
        packed = self._packed or self._file.read(_CHUNK)
        self._packed = b""
        if not packed:
            if self._frame is not None:
                raise DamagedFile(CUT_SHORT)
            return False
        if self._frame is None:
            self._frame = self._new()
        try:
            self._plain = memoryview(self._frame.decompress(packed))
        except self._error as error:
            raise DamagedFile(NOT_PACKED if "frame descriptor" in str(error) else DAMAGED) from error
        if self._frame.eof:
            self._packed = self._frame.unused_data
            self._frame = None
        return True

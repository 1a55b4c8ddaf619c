"""Blocks checked by this process or by several; every block leaves what it said in the store."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from checker.blocks.blocks import Block, light, read_again
from checker.blocks.collect import Amounts
from checker.blocks.portions import amounts_of, groups, spread
from checker.blocks.store import Finished, Store
from checker.blocks.telling import MakeTeller, Teller
from checker.errors import DanchuError
from checker.read.pieces import Counts

if TYPE_CHECKING:
    from concurrent.futures import Future

FEW: Final = 3
"""Fewer blocks than this are not worth starting processes."""
WAITING: Final = 2
"""Blocks handed out ahead, for each process."""
PORTIONS: Final = 16
"""Units are added up in no more portions than this: each is a file for every handful of blocks."""


class WorkerLost(DanchuError):
    """A process that checked a block has ended without saying why (killed, or out of memory)."""


def check_block(teller: Teller, block: Block, store: Store, whole: int) -> Finished:
    """Checks a block and stores what is said; ``whole``: how many of its first units get all their findings."""
    counts = Counts()
    desk = teller.session.desk
    teller.expect(block.ahead)
    told = teller.tell(block.pieces, counts, whole=whole if block.number == 0 else 0)
    decider = teller.session.checker.decider
    try:
        with without_sweeping():
            return store.write(
                block.number, told, counts,
                lambda: (*desk.effects(), [os.getpid(), decider.asked], [*teller.notices]),
            )  # fmt: skip
    finally:
        teller.notices.clear()


@contextmanager
def without_sweeping() -> Iterator[None]:
    """Without the search for cycles: records hold none, and looking for some takes a sixth of the time."""
    sweeping = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if sweeping:
            gc.enable()
            gc.collect(1)


class Pool:
    """Checks blocks in this process or, where there are more than a few, in ``jobs`` others, which end with this context.

    ``teller`` works in this process, ``make`` makes one in another. All raise WorkerLost.
    """

    def __init__(self, store: Store, teller: Teller, make: MakeTeller, *, jobs: int, whole: int) -> None:
        self._store = store
        self._teller = teller
        self._make = make
        self._jobs = jobs
        self._whole = whole
        self._others: Any = None
        self._waiting: set[Future[Any]] = set()

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def check(self, found: Iterator[Block]) -> Iterator[Finished]:
        """What is noted of every block, as it is finished; what the store holds already is not checked again."""
        first = list(islice(found, FEW)) if self._jobs > 1 else []
        many = len(first) == FEW
        for block in chained(first, found):
            noted = self._store.finished(block.number)
            if noted is not None:
                yield noted
            elif many:
                yield from self._hand(_check, light(block)._replace(ahead=block.ahead // self._jobs))
            else:
                yield check_block(self._teller, block, self._store, self._whole)
                block.pieces.clear()  # not held while the next one is read
        yield from self._rest()

    def add_up(self, numbers: Sequence[int], names: int | None) -> Iterator[Amounts] | None:
        """What the units of these blocks come to, in parts that add up; None where there are no other processes.

        ``names``: how many units a row of areas names.
        """
        return None if self._others is None else self._add_up(groups(numbers, self._jobs), names)

    def _add_up(self, tasks: Sequence[Sequence[int]], names: int | None) -> Iterator[Amounts]:
        portions = min(self._jobs, PORTIONS)
        for group, its in enumerate(tasks):
            for _ in self._hand(_spread, its, group, portions):
                pass
        for _ in self._rest():
            pass
        for portion in range(portions):
            yield from self._hand(_amounts, portion, len(tasks), names)
        yield from self._rest()

    def _hand(self, work: Callable[..., Any], *given: object) -> Iterator[Any]:
        """Hands work to another process; gives what is done meanwhile, once enough is waiting."""
        if self._others is None:
            self._others = self._started()
        with _lost():
            self._waiting.add(self._others.submit(work, *given))
        while len(self._waiting) >= self._jobs * WAITING:
            yield from self._ended()

    def _rest(self) -> Iterator[Any]:
        while self._waiting:
            yield from self._ended()

    def _ended(self) -> Iterator[Any]:
        from concurrent.futures import FIRST_COMPLETED, wait

        for future in wait(self._waiting, return_when=FIRST_COMPLETED).done:
            self._waiting.remove(future)
            with _lost():
                done = future.result()
            yield done

    def _started(self) -> Any:
        # imported only here: a check of a few records needs no processes, and starts faster without
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor

        copied = _alone()
        context: Any = multiprocessing.get_context("fork" if copied else "spawn")
        make = self._teller.apart if copied else self._make  # a copy of this process has all that one needs
        return ProcessPoolExecutor(
            self._jobs, mp_context=context, initializer=_begin, initargs=(make, self._store.folder, self._whole)
        )

    def end(self) -> None:
        """Ends the other processes; one that is stopped half-way leaves half a block, which has no note and does not count."""
        if self._others is None:
            return
        for process in list((self._others._processes or {}).values()):
            if self._waiting:
                process.terminate()
        self._others.shutdown(cancel_futures=True)
        self._others = None
        self._waiting.clear()


def chained(first: list[Block], rest: Iterator[Block]) -> Iterator[Block]:
    """Some blocks, which are held no longer once they are given, and the rest."""
    while first:
        yield first.pop(0)
    yield from rest


@contextmanager
def _lost() -> Iterator[None]:
    from concurrent.futures.process import BrokenProcessPool

    try:
        yield
    except BrokenProcessPool as error:
        raise WorkerLost from error


def _alone() -> bool:
    """Whether this process has no other thread, of a library neither: then a copy of it is safe, and has all imported."""
    try:
        return len(os.listdir("/proc/self/task")) == 1
    except OSError:  # no Linux
        return False


_mine: tuple[Teller, Store, int]
"""What a process works with."""


def _begin(make: MakeTeller, folder: Path, whole: int) -> None:
    """Makes a process ready: it leaves Ctrl-C to the one that started it, and ends with it."""
    global _mine
    import multiprocessing

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(multiprocessing.parent_process(),), daemon=True).start()
    _mine = (make(), Store(folder), whole)


def _end_with(parent: object) -> None:
    join: Callable[[], None] = parent.join  # type: ignore[attr-defined]
    join()
    os._exit(1)


def _check(block: Block) -> Finished:
    teller, store, whole = _mine
    return check_block(teller, read_again(block, teller.settings.lang), store, whole)


def _spread(numbers: Sequence[int], group: int, portions: int) -> None:
    with without_sweeping():
        spread(_mine[1], numbers, group, portions)


def _amounts(portion: int, groups: int, names: int | None) -> Amounts:
    teller, store, _ = _mine
    with without_sweeping():
        return amounts_of(store, portion, groups, teller.areas, names)

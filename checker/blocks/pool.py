"""Blocks checked by this process or by several; every block leaves what it said in the store."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Final

from checker.blocks.blocks import Block
from checker.blocks.store import Finished, Store
from checker.blocks.telling import MakeTeller, Teller
from checker.errors import DanchuError
from checker.read.pieces import Counts

FEW: Final = 3
"""Fewer blocks than this are not worth starting processes."""
WAITING: Final = 2
"""Blocks handed out ahead, for each process."""


class WorkerLost(DanchuError):
    """A process that checked a block has ended without saying why (killed, or out of memory)."""


def check_block(teller: Teller, block: Block, store: Store, whole: int) -> Finished:
    """Checks a block and stores what is said; ``whole``: how many of its first units get all their findings."""
    counts = Counts()
    desk = teller.session.desk
    told = teller.tell(block.pieces, counts, whole=whole if block.number == 0 else 0)
    decider = teller.session.checker.decider
    collecting = gc.isenabled()
    gc.disable()  # records hold no cycles: looking for some takes a sixth of the time
    try:
        return store.write(
            block.number, told, counts,
            lambda: (*desk.effects(), [os.getpid(), decider.asked], [*teller.notices]),
        )  # fmt: skip
    finally:
        teller.notices.clear()
        if collecting:
            gc.enable()
            gc.collect(1)


def check_blocks(
    found: Iterator[Block], store: Store, teller: Teller, make: MakeTeller, *, jobs: int, whole: int
) -> Iterator[Finished]:
    """What is noted of every block, as it is finished; what the store holds already is not checked again.

    ``teller`` works in this process, ``make`` makes one in another. Raises WorkerLost.
    """
    first = list(islice(found, FEW)) if jobs > 1 else []
    if len(first) < FEW:
        for block in chained(first, found):
            yield store.finished(block.number) or check_block(teller, block, store, whole)
            block.pieces.clear()  # not held while the next one is read
        return
    yield from _by_many(chained(first, found), store, make, jobs, whole)


def chained(first: list[Block], rest: Iterator[Block]) -> Iterator[Block]:
    """Some blocks, which are held no longer once they are given, and the rest."""
    while first:
        yield first.pop(0)
    yield from rest


def _by_many(found: Iterator[Block], store: Store, make: MakeTeller, jobs: int, whole: int) -> Iterator[Finished]:
    # imported only here: a check of a few records needs no processes, and starts faster without
    import multiprocessing
    from concurrent.futures import Future, ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    context: Any = multiprocessing.get_context("fork" if _alone() else "spawn")
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin, initargs=(make, store.folder, whole))
    waiting: set[Future[Finished]] = set()
    try:
        for block in found:
            done = store.finished(block.number)
            if done is not None:
                yield done
                continue
            waiting.add(pool.submit(_work, block))
            while len(waiting) >= jobs * WAITING:
                yield from _ended(waiting)
        while waiting:
            yield from _ended(waiting)
    except BrokenProcessPool as error:
        raise WorkerLost from error
    finally:
        # a process that is stopped half-way leaves half a block, which has no note and does not count
        for process in list((pool._processes or {}).values()):
            if waiting:
                process.terminate()
        pool.shutdown(cancel_futures=True)


def _alone() -> bool:
    """Whether this process has no other thread, of a library neither: then a copy of it is safe, and has all imported."""
    try:
        return len(os.listdir("/proc/self/task")) == 1
    except OSError:  # no Linux
        return False


def _ended(waiting: set[Any]) -> Iterator[Finished]:
    from concurrent.futures import FIRST_COMPLETED, wait

    for future in wait(waiting, return_when=FIRST_COMPLETED).done:
        waiting.remove(future)
        yield future.result()


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


def _work(block: Block) -> Finished:
    teller, store, whole = _mine
    return check_block(teller, block, store, whole)

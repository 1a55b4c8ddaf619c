"""Chance that is the same on every machine: streams by name, fair shares of any long run, a shuffle without memory.

Only ``Random.random`` is used of the standard library: of all its methods it alone is promised never to change.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from fractions import Fraction
from math import gcd
from random import Random
from typing import Final, TypeVar

Item = TypeVar("Item")
Draw = Callable[[], float]

_GOLDEN: Final = Fraction(6180339887, 10**10)
_ROUNDS: Final = 4


def stream(*names: object) -> Draw:
    """Numbers from 0 to 1 (1 excluded), always the same for the same names."""
    return Random(":".join(map(str, names))).random


def picked(items: Sequence[Item], draw: Draw) -> Item:
    """One of the items; none is likelier than another."""
    return items[int(draw() * len(items))]


def between(least: int, most: int, draw: Draw) -> int:
    """A whole number, both ends included."""
    return least + int(draw() * (most - least + 1))


def weighed(weights: Sequence[float], draw: Draw) -> int:
    """The index of a weight, as often as it weighs."""
    left = draw() * sum(weights)
    for index, weight in enumerate(weights):
        left -= weight
        if left < 0:
            return index
    return len(weights) - 1


class Quotas:
    """Cells that share every block of consecutive numbers exactly by their weights, scattered evenly over the block."""

    def __init__(self, weights: Sequence[float], size: int, *, least: int = 0) -> None:
        total = sum(weights)
        exact = [weight * size / total for weight in weights]
        counts = [max(int(share), least if weight else 0) for share, weight in zip(exact, weights, strict=True)]
        by_rest = sorted(range(len(exact)), key=lambda cell: (int(exact[cell]) - exact[cell], cell))
        for cell in by_rest:
            if sum(counts) < size and weights[cell]:
                counts[cell] += 1
        while sum(counts) > size:
            counts[max(range(len(counts)), key=counts.__getitem__)] -= 1
        counts[max(range(len(counts)), key=counts.__getitem__)] += size - sum(counts)
        self.counts = counts
        self._size = size
        self._step = coprime(size)
        self._cells = [cell for cell, count in enumerate(counts) for _ in range(count)]
        self._first = [sum(counts[:cell]) for cell in range(len(counts))]

    def at(self, number: int, turn: int) -> tuple[int, int]:
        """The cell of a number, and how many numbers of that cell come before it in some order; ``turn`` shifts all."""
        block, within = divmod(number, self._size)
        place = (within * self._step + turn) % self._size
        cell = self._cells[place]
        return cell, block * self.counts[cell] + place - self._first[cell]


def coprime(size: int) -> int:
    """A step through ``size`` places that meets each once and spreads the first ones far apart."""
    step = max(1, int(size * _GOLDEN))
    while gcd(step, size) != 1:
        step += 1
    return step


def turn_of(*names: object) -> int:
    """A whole number that belongs to these names."""
    return zlib.crc32(":".join(map(str, names)).encode())


def shuffled(number: int, count: int, seed: int) -> int:
    """Where a number below ``count`` goes in a shuffle of all of them: a Feistel network, walked until it is below."""
    half = max(1, (max(count - 1, 1).bit_length() + 1) // 2)
    mask = (1 << half) - 1
    while True:
        left, right = number >> half, number & mask
        for turn in range(_ROUNDS):
            left, right = right, left ^ (turn_of(seed, turn, right) & mask)
        number = left << half | right
        if number < count:
            return number

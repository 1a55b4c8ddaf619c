"""Lifelike records of made-up units, for tests, benchmarks and training: any number, streamed, the same from the same seed.

Knows no law: what a unit is asked for comes from the rulebook, what kinds of unit there are from its actors, where they
stand from the tables of places, and how well they do from the assumptions in ``assets/fleet.yaml``.
"""

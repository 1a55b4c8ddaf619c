"""Benchmarks of the main job, side by side with other engines: `python tests/benchmarks/run.py`."""

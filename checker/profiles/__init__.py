"""Profiles: what a province changes of scores, parameters and selection for its own reviews, without touching the rules."""

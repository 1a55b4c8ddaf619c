"""Mutation of rules: one thing changed at a time, to see whether a scenario notices."""

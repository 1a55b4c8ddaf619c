"""A record with something else in it, tried without touching the file."""

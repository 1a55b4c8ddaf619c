"""What to do next: open duties by their next day, what is at stake, the fewest fixes that reach a grade."""

"""Sign-off: which rules legal staff have confirmed, and whether what they confirmed still stands."""

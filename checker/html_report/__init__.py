"""The report for people: one HTML page for one unit, a page for a fleet with a page for each of its units."""

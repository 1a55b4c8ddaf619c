"""The living document: rulebook, scenarios and their results as one page for lawyers and officials."""

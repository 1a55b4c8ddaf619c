"""Draws the Word templates that are shipped: ``python -m checker.papers.drawing.papers`` writes them anew."""

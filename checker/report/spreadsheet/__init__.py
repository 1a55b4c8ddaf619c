"""The result as a workbook: summary, units, findings, scores that recompute, areas, evidence, scoring model."""

"""Official papers in the layout of the decree on clerical work: self-assessment sheet, inspection record, notice of results."""

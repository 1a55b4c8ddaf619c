"""Records as Excel workbooks: a template with the facts that the rules of a unit ask for, and what people filled in."""

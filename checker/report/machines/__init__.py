"""Results in the formats of other programs: JUnit, SARIF, OSCAL."""

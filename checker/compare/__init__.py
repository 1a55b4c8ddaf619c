"""Two results side by side: what changed for each rule, why, and how the difference of the scores is made up."""

"""Coverage: whether every provision is accounted for, and every rule has the scenarios that it needs."""

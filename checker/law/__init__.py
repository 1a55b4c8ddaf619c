"""Official texts: read into provisions that can be cited, kept on this machine, compared with the anchors of the rulebook."""

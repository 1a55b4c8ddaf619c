"""What HTML files of ours share: templates that escape, a policy that forbids the network, base style, words to find."""

"""Many records at once: blocks of the input checked by one or several processes, what they say put together in order from disk."""

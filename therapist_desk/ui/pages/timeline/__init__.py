"""The overview of a client: what comes next, and everything that happened."""

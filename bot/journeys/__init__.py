"""One module per journey: load, let access decide, save in one commit, return a frozen result."""

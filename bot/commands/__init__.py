"""One module per shell command."""

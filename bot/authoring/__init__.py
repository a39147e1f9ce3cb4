"""YAML becomes flows, and the linter says with file, line and column what is wrong."""

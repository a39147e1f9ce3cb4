"""Every word a person reads, as Fluent data, a folder for each language."""

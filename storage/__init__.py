"""SQLite through aiosqlite: plain SQL beside the types it fills. One writer, readers beside it."""

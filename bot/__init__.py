"""Smart Operations Bot: staff answer what their department does to protect clients; the bot says what to fix first."""

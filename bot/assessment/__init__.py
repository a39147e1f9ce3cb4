"""What an assessment is: flows, runs, scores, findings, people and their rights.

Everything here is a pure function or a frozen value. No Telegram, no SQL, no clock, no randomness, no async: whoever
needs `now` or a random key hands it in.
"""

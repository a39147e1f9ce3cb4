"""Conversation flows: what is asked, as data."""

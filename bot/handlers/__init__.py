"""Something happened (an update, or the clock): call the journey, make the screen, hand it to the sender. Thin."""

### Rounds: opening, closing, who is asked, and what people hear of them.

round-not-asked = A round is under way there, and it asks certain people only. You can answer again once it is closed.

### The choices of flows/scales.yaml: the button, its sign, and the answer in full.

practice-meets = Yes
    .sign = ✓
    .full = Meets the requirement

practice-partly = Partly
    .sign = ◐
    .full = Partly meets it

practice-not = No
    .sign = ✗
    .full = Does not meet it

practice-out = Doesn’t apply
    .sign = –
    .full = Does not apply to us

practice-unknown = Don’t know
    .sign = ?
    .full = Not known yet

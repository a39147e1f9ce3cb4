practice-meets = Yes
    .sign = ✓
    .full = Meets it

practice-partly = Partly
    .sign = ◐
    .full = Partly meets it

practice-not = No
    .sign = ✗
    .full = Does not meet it

practice-out = Doesn’t apply
    .sign = –
    .full = Does not apply

practice-unknown = Don’t know
    .sign = ?
    .full = Not known yet

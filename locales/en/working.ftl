### What is said while a file is made, or one that came is read. $what is the file's name.

button-cancel-work = Cancel

working-under-way = I’m working on <b>{ $what }</b>.
working-step = I’m working on <b>{ $what }</b>: step { $step } of { $steps }.

# One line, in place of the above.
working-ended-done = ✓ <b>{ $what }</b>: here it is.
working-ended-cancelled = <b>{ $what }</b>: cancelled.
working-ended-interrupted = <b>{ $what }</b>: I was interrupted. Please ask for it again.
working-ended-failed = <b>{ $what }</b>: something went wrong, and it is not your fault. Please ask for it again.
working-lost = I was interrupted, and nothing came of this. Please ask for it again.

# Toasts, at most 200 characters.
working-still = I’m still working on { $what }.
working-enough = I’m still working on what you asked for before. Please ask again when it is done.
working-many = Many files are being made right now. Please ask again in a minute.

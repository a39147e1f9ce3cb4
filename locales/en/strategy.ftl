### The strategy, and what would change if findings were put right.

command-strategy = what to put right in which order

button-wave = Wave { $wave }
button-to-strategy = ‹ Back to the strategy
button-what-if = What if …?
button-actions = Our actions ({ $count })
button-keep-wave = Make wave { $wave } our actions
button-keep-ticked = Make these our actions
button-untick = Untick all

## The strategy

strategy-section = strategy
strategy-as-of = From rounds closed by { $day }. What others wait for comes first.
strategy-not-assessed = Not assessed yet, so not in it: { $departments }.
strategy-nothing-assessed = There is none yet: it is made of what people answered in closed rounds, and no round has been closed.
strategy-nothing-to-fix = Nothing to put right. Keep up what is good.
strategy-directions = <b>What it comes to</b>
strategy-direction = { $critical ->
    [0] • <b>{ $principle }</b>: { $findings } { $departments }
   *[other] • <b>{ $principle }</b>: { $findings } { $departments } (critical: { $critical })
}
strategy-findings = { $count ->
    [one] one finding
   *[other] { $count } findings
}
strategy-departments = { $count ->
    [one] in one department
   *[other] in { $count } departments
}
strategy-wave = <b>Wave { $wave } of { $waves }:</b> { $findings }
strategy-why = <b>Why here:</b> { $reasons }
strategy-kept = ☑ One of our actions
strategy-state = How it stands in { $departments }: { $state }
strategy-waits-for = <b>It waits for</b>
strategy-awaited-by = <b>What waits for it</b>
strategy-other = • { $number }. { $title } (wave { $wave })
strategy-more = { $count ->
    [one] • and one more
   *[other] • and { $count } more
}

## What if

what-if-section = what if
what-if-hint = Tick findings below, in the order of the strategy, and see at once what would change.
what-if-ticked = { $count ->
    [one] If the one you ticked, of { $total }, were met in full today:
   *[other] If the { $count } you ticked, of { $total }, were met in full today:
}
what-if-overall = <b>Overall score</b>
what-if-confidence = • <b>Confidence:</b> { $confidence }, whatever you tick
what-if-areas = <b>Departments that gain most</b>
what-if-principles = <b>Principles that gain most</b>
what-if-gain = • { $name }: { $before } › { $after } (+{ $gain })
what-if-first-score = • { $name }: none yet › { $after }
what-if-same = • { $name }: { $score }
what-if-no-score = • { $name }: none yet
what-if-unlocked = <b>Free to begin then</b>
what-if-on = ☑ { $finding }
what-if-off = ☐ { $finding }

## Toasts (at most 200 characters)

actions-kept = { $count ->
    [0] Nothing new: these are among your actions already.
    [one] One action is made.
   *[other] { $count } actions are made.
}

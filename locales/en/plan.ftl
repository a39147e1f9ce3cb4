### The plan of action: what is done about findings, by whom and until when, and whether it is done.

command-plan = what is to be done, by whom, until when

## Buttons (at most 32 characters)

button-act-on = Make it an action
button-plan = Plan of action
button-plan-mine = Mine ({ $count })
button-plan-departments = My departments’ ({ $count })
button-plan-institution = All ({ $count })
button-plan-ended = Done or dropped ({ $count })
button-plan-living = ‹ What is to be done
button-to-plan = ‹ Back to the plan
button-action-begin = Begin
button-action-say-done = It is done
button-action-take-back = Not done after all
button-action-words = Say what in other words
button-action-owner = Who
button-action-due = Until when
button-action-drop = Drop it
button-action-see = See: { $title }
button-action-back = ‹ Back to the action
button-action-moves = All that happened ({ $count })
button-action-in-days = In { $days } days: { $day }
button-action-department = The department as a whole
button-action-elsewhere = Another department
button-recheck-another = Ask somebody else
button-recheck-open = Is it done? { $title }

## The plan

plan-section = plan of action
plan-mine = Yours to see to.
plan-departments = Found in your departments, or done there.
plan-institution = Of the whole institution.
plan-nothing-mine = Nothing is yours to see to now.
plan-nothing-departments = Your departments have nothing to do now.
plan-nothing-institution = Nothing is planned yet. Open a finding in a summary, in /institution or in /strategy, and make it an action.
plan-nothing-ended = Nothing was done or dropped in the last months.
plan-count = { $count ->
    [one] One action
   *[other] { $count } actions
}
plan-count-late = { $count ->
    [one] <b>! One is late</b>
   *[other] <b>! { $count } are late</b>
}
plan-ended = What was done or dropped in the last months.
plan-line = { $department } · { $owner }
plan-owner-department = the department
plan-owner-elsewhere = { $department } as a whole
plan-owner-there = { $name }, { $department }

plan-due = due { $day }
plan-due-today = <b>due today</b>
plan-late = { $days ->
    [one] <b>! one day late</b>, was due { $day }
   *[other] <b>! { $days } days late</b>, was due { $day }
}

## How far an action is

action-status-agreed = Agreed
    .sign = ○
action-status-in-progress = In progress
    .sign = ◐
action-status-said-done = Said to be done
    .sign = ◕
action-status-confirmed = Confirmed
    .sign = ✓
action-status-dropped = Dropped
    .sign = ✕

## One action

action-section = action
action-what = <b>What:</b> { $words }
action-status = <b>State:</b> { $status }
action-owner = <b>Who:</b> { $owner }
action-owner-before = { $name }, who had it, no longer works there.
action-due = <b>Due:</b> { $day }
action-due-late = { $days ->
    [one] <b>Due:</b> { $day }, <b>! one day late</b>
   *[other] <b>Due:</b> { $day }, <b>! { $days } days late</b>
}
action-stands = <b>How it stands by the last round:</b> { $state }
action-asked-again = Somebody who did not close it is being asked whether it is done. If the answer is the same, it is confirmed.
action-nobody-asked = Nobody is being asked whether it is done. The next round will tell.
action-nobody-asked-yet = Nobody is being asked whether it is done: somebody else can be.
action-relying = <b>Who relies on it</b>
action-relying-line = • { $department }: { $titles }

action-happened = <b>What happened</b>
action-move = • { $day }: { $what }
action-move-agree = { $name } made it an action
action-move-begin = { $name } began
action-move-say-done = { $name } said that it is done
action-move-take-back = { $name } said that it is not done after all
action-move-confirm = { $name }, who was asked too, said the same: { $state }
action-move-confirm-nameless = somebody else who was asked said the same: { $state }
action-move-reopen = { $name }, who was asked too, said: { $state }
action-move-reopen-nameless = somebody else who was asked said: { $state }
action-move-drop = { $name } dropped it
action-move-give-person = { $name } gave it to { $to }
action-move-give-department = { $name } gave it to a department as a whole
action-move-redate = { $name } moved it to { $due }
action-move-reword = { $name } put it in other words
action-move-reason = { $what }. “{ $reason }”

## Changing it

action-words-ask = What will be done? Write it in a message, in at most { $most } characters. Now it says:
action-words-length = Not changed yet: it needs some words, at most { $most } characters, and this has { $length }. Please write it again.
action-due-ask = Until when? Tap a day, or write one in a message, such as “in two weeks”, “15 March” or “next Friday”.
action-day-not-understood = I could not read a day in that. Please write it otherwise, such as “15 March 2027” or “in 3 weeks”.
action-day-out-of-reach = That day is not possible: choose one from today on, and within two years.
action-owner-ask = Who carries it out?
action-place-ask = Which department carries it out? It gets the action as a whole; you can name a person there next.
action-drop-ask = Why is it dropped? Write the reason in a message, so that everybody understands it later. The action and all that happened stay on record.
action-reason-length = Not dropped yet: a reason has { $least } to { $most } characters, and this has { $length }. Please write it again.

## Done is asked again

recheck-section = is it done?
recheck-brief = <b>Is it done?</b> { $department }: { $title }
recheck-brief-text = It is said to be put right. You are asked how you see it, because you did not say so yourself.
recheck-brief-again = You have not answered yet. A tap is enough. If none comes, somebody else may be asked.
recheck-text = This is said to be put right. You are asked because you did not say so yourself. As you see it, how is it today?
recheck-privacy-named = Your answer is shown with your name.
recheck-privacy-confidential = Your name is shown to nobody, and nobody is told who was asked.
recheck-thanks = Thank you. It counts as done now.
recheck-thanks-reopened = Thank you. So it is not done yet, and work on it goes on.
recheck-thanks-out = Thank you. You say that it does not apply. So it is not confirmed, and those who work on it decide what comes of it.
recheck-thanks-passed = Thank you. Somebody else will be asked.
recheck-missing = What is missing? If you like, write it in a message: it goes to those who work on it, with your name.
recheck-missing-out = Why does it not apply? If you like, write it in a message: it goes to those who work on it, with your name.
recheck-remark-kept = Thank you. Those who work on it can read it now.
recheck-remark-too-long = Not kept yet: at most { $most } characters, and this has { $length }. Please write it again.
recheck-over = Thank you, your answer is not needed any more: it has been decided, or somebody else is asked now.

## What people are told

news-given = { $count ->
    [one] <b>An action is yours to see to</b>
   *[other] <b>{ $count } actions are yours to see to</b>
}
news-related = { $count ->
    [one] <b>Something that your department relies on will be put right</b>
   *[other] <b>Things that your department relies on will be put right</b>
}
news-line = • { $department }: { $title }, { $due }
news-more = { $count ->
    [one] • and one more
   *[other] • and { $count } more
}
news-confirmed = ✓ <b>Confirmed</b> in { $department }: { $title }. Somebody else who was asked said that it is done.
news-reopened = <b>Not done yet</b> in { $department }: { $title }. So it goes on, { $due }
news-reopened-out = <b>Does it apply?</b> { $department }: { $title }. Somebody who was asked says that it does not. Unless it is dropped, it goes on, { $due }
news-unconfirmed = <b>Nobody says whether it is done</b> in { $department }: { $title }, said to be done on { $day }
news-unconfirmed-ask = Ask somebody else, or let it go on.
news-unconfirmed-nobody = There is nobody else who could be asked. Look for yourself, and let it go on if it is not done.
news-due = <b>To be done</b> in { $department }: { $title }, { $due }
news-moved = <b>Another day</b> in { $department }: { $title }, { $due }
news-taken = <b>No longer yours</b> in { $department }: { $title }. Who has it now: { $owner }
news-dropped = <b>Dropped</b> in { $department }: { $title }. Nothing is left to do about it.
news-late = <b>Still not done</b> in { $department }: { $title }, { $due }. Who has it: { $owner }
news-declined = <b>Who shall do this?</b> { $name } says that it is not theirs. { $department }: { $title }, { $due }

## Settled by an action

voices-confirmed = <b>Counts as { $state }</b> since { $day }: it was said to be done, and { $name }, who was asked too, said the same. What people answered stays on record.
voices-confirmed-nameless = <b>Counts as { $state }</b> since { $day }: it was said to be done, and somebody else who was asked said the same. What people answered stays on record.
report-confirmed = Put right since { $day }: it was said to be done, and somebody else who was asked said the same.

## Toasts (at most 200 characters)

action-made = It is an action now. See who does it, and until when.
action-moved-on = This has moved on since. Here is how it stands now.
action-done-asked = Noted. Somebody who did not close it is asked now.
action-done-nobody = Noted. There is nobody else who could be asked now.
recheck-asked = Somebody else is asked now.
recheck-nobody = There is nobody else who could be asked.

## Reports

report-plan = Plan of action
report-head-what = What is to be done
report-head-who = Who
report-head-due = Due
report-head-state = State
report-due-late = { $day }, { $late }
report-late = { $days ->
    [one] one day late
   *[other] { $days } days late
}
workbook-plan = Plan of action
workbook-head-what = What is to be done
workbook-head-due = Due
workbook-head-status = Status
board-plan = What is being done
    .lead = { $count ->
        [one] One action is agreed, { $late } late
       *[other] { $count } actions are agreed, { $late } of them late
    }
    .more = and { $count } more
    .notes = The actions that are due first. Each has somebody who carries it out and a day. Done is asked again: it counts only when somebody who did not close it says the same.

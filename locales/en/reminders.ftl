### Letters and reminders: what people are told unasked, and how they say when.

command-reminders = what waits for me, and when the bot writes to me

## A letter

letter-institution = <b><i>{ $institution }</i></b>
letter-more = { $count ->
    [one] One more thing comes next time.
   *[other] { $count } more things come next time.
}
letter-again = <i>Good. I come back to this on { $day }.</i>
letter-declined = <i>Good. I do not ask you about that again. If it is yours after all: /reminders</i>
letter-stopped = <i>Stopped: { $kinds }. You can let them come again at any time: /reminders</i>
letter-nothing-left = Nothing of this letter is open any more.
letter-which = Which of these is not yours?

button-letter-tomorrow = Tomorrow
button-letter-next-week = Next week
button-letter-away = I’m away until…
button-letter-not-mine = Not mine
button-letter-stop = Stop these
button-letter-undo = Undo
button-letter-back = ‹ Back

## What people are reminded of. The first line stands in lists.

remind-unfinished = <b>{ $department }</b>: your answers are not finished
remind-unfinished-far = { $done } of { $total } answered. Everything you said is kept.
remind-closing = <b>A round closes on { $day }</b>
remind-closing-departments = Your answers are still missing for { $departments }.
button-remind-go-on = Go on now
button-blocked-person = See the person

notice-blocked = { $name } cannot be reached: the bot is blocked there, or the account is gone. Nothing more is sent until that changes.

## /reminders

reminders-title = <b>Reminders</b>
reminders-daily = I write to you at most once a day, on working days at { $hour }, with everything in one message.
reminders-at-once = I write to you as things come, on any day.
reminders-quiet = Never between { $begin } and { $end }.
reminders-zone = Your time is that of { $place }.
reminders-away = You are away until { $day }. Nothing comes before.
reminders-pending = Waiting for you:
reminders-pending-line = • { $thing }
reminders-pending-stopped = • { $thing } <i>(not reminded)</i>
reminders-pending-declined = • { $thing } <i>(not yours)</i>
reminders-pending-put-off = • { $thing } <i>(again on { $day })</i>
reminders-nothing-pending = Nothing waits for you.
reminders-waiting = { $count ->
    [one] One message goes with the next letter, on { $moment } at the earliest.
   *[other] { $count } messages go with the next letter, on { $moment } at the earliest.
}
reminders-stopped = Stopped: { $kinds }
reminders-digest = A digest of the week comes on this day: { $weekday }
reminders-country = Public holidays are those of { $country }.
reminders-country-unknown = No country is known, so Saturday and Sunday are free.
reminders-saved = Saved
reminders-away-past = Please choose a day ahead, within a year.

reminder-kind-run-unfinished = unfinished answers
reminder-kind-round-closing = rounds about to close
reminder-kind-action-due = actions that are due
reminder-kind-action-due-late = actions of others that are late
reminder-kind-recheck-unanswered = questions whether something is done
reminder-kind-action-unconfirmed = actions that nobody confirms
reminder-kind-reassessment-due = departments to look at again

button-reminders = ‹ Reminders
button-reminders-hour = My hour
button-reminders-quiet = Quiet hours
button-reminders-away = I’m away until…
button-reminders-back = I’m back
button-reminders-kinds = What to remind me of
button-reminders-daily = Once a day
button-reminders-at-once = As it comes
button-reminders-weekly = Weekly digest
button-reminders-country = Country of holidays
button-reminders-no-digest = No digest
button-reminders-never-quiet = No quiet hours
button-reminders-span = { $begin } – { $end }
button-reminders-by-zone = By the time zone
button-reminders-kind-on = ☑ { $kind }
button-reminders-kind-off = ☐ { $kind }
button-reminders-again = Remind me again
button-reminders-again-of = Remind me of { $number }

reminders-hour-text = At which hour shall the day’s message come?
reminders-quiet-text = When shall nothing come?
reminders-away-text = On which day are you back? Until then nothing comes. Tap a day, or write one in a message, such as “next Thursday” or “15 March”.
reminders-kinds-text = What shall I remind you of?
reminders-again-text = What shall I remind you of again?
reminders-again-line = <b>{ $number }.</b> { $thing }
reminders-weekly-text = On which day shall the digest come? It says what was done, what is late, and what changed.
reminders-country-text = Whose public holidays are yours? Please write the country’s name.
reminders-country-which = Which country is it?
reminders-country-not-found = I know no such country. Please write its name, or the beginning of it.

## The digest of the week, and what others rely on

week-title = <b>Your week</b>
week-done = ✓ Done ({ $count }): { $things }
week-begun = ◐ Begun ({ $count }): { $things }
week-reopened = ↺ Not done after all ({ $count }): { $things }
week-dropped = ✕ Dropped ({ $count }): { $things }
week-late = ! Late ({ $count }): { $things }
week-whose = { $title } ({ $owner })
week-slipped = ▼ Slipped ({ $count }): { $things }
week-improved = ▲ Improved ({ $count }): { $things }
week-changed = New answers: { $things }
week-overdue = ! To be assessed again, overdue ({ $count }): { $things }
button-week-plan = See the plan

relied-title = <b>{ $department }</b>: something you rely on has changed
relied-slipped = ↓ { $title } has slipped. Your “{ $relying }” relies on it. Still so?
relied-improved = ↑ { $title } has improved. Your “{ $relying }” relies on it.
relied-more = { $count ->
    [one] One more has changed.
   *[other] { $count } more have changed.
}
relied-still-so = <i>✓ Looked at: it is still so.</i>
relied-ask-again = <i>↻ The next follow-up asks it again.</i>
relied-numbered = <b>{ $number }.</b> { $change }
button-relied-see = See what relies on what
button-relied-still-so = Still so
button-relied-ask-again = Ask it again
button-relied-open = Still so? { $department }

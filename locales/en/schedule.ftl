### When departments are assessed again.

command-schedule = when each department is assessed again

## Buttons (at most 32 characters)

button-schedule = ‹ Back to the schedule
button-schedule-see = See the schedule
button-schedule-begin = Begin the follow-up
button-schedule-first = Open a round
button-schedule-sooner = Sooner: { $day }
button-schedule-later = Later: { $day }
button-schedule-another = Another day
button-schedule-reckoned = Back to the usual day
button-schedule-back = ‹ Back to the department
button-schedule-file = Take it as a calendar file
button-schedule-intervals = After what time
button-schedule-months = Usual: { $time } months
button-schedule-days = Critical: { $time } days

## The schedule

schedule-section = when to assess again
schedule-rule = Each department is assessed again { $months } months after the last time; after { $days } days, if that is sooner, where a critical responsibility is not met. It is never later than { $most } months after: client protection programmes do not accept an older assessment.
schedule-nothing = There is no department of yours.
schedule-none-yet = Nothing has been assessed yet. A department gets its date when its first round is closed.
schedule-count-overdue = { $count ->
    [one] <b>! One department is overdue</b>
   *[other] <b>! { $count } departments are overdue</b>
}
schedule-line = <b>{ $number }. { $department }</b>
schedule-due = due { $day }
schedule-due-today = <b>due today</b>
schedule-overdue = { $days ->
    [one] <b>! one day overdue</b>, was due { $day }
   *[other] <b>! { $days } days overdue</b>, was due { $day }
}
schedule-expired = <b>✕ No longer counts for client protection programmes</b> since { $day }
schedule-under-way = ◐ a round is under way
schedule-not-assessed = ○ not assessed yet
schedule-critical = sooner: a critical responsibility is not met

## One department

schedule-next = <b>Next time:</b> { $due }
schedule-why-usual = That is { $months } months after the last time.
schedule-why-critical = That is { $days } days after the last time, since a critical responsibility is not met.
schedule-why-chosen = { $name } chose that day. Reckoned from the last time, it would be { $day }.
schedule-limit = Its assessment counts for client protection programmes until { $day }: the date cannot be later.
schedule-limit-over = <b>✕ Its assessment no longer counts for client protection programmes</b> since { $day }: it is older than { $most } months. Only a new one helps.
schedule-area = • { $area }: assessed { $day }, { $due }
schedule-area-without-date = • { $area }: { $state }
schedule-assessed = Assessed last on { $day }.

## Changing it

schedule-day-ask = When is it to be assessed again? Write a day in a message, such as “in two months”, “15 March” or “next Friday”.
schedule-day-not-understood = I could not read a day in that. Please write it otherwise, such as “15 March 2027” or “in 3 months”.
schedule-day-out-of-reach = That day is not possible: choose one from today on, and while the assessment still counts for client protection programmes.
schedule-saved = Saved
schedule-intervals-section = after what time
schedule-intervals-ask = Choose the usual time, and the one where a critical responsibility is not met. Days that somebody chose stay as they are.

## What people are told. The first line stands in lists.

remind-reassessment = <b>To be assessed again</b>: { $department }, { $due }
remind-reassessment-yours = Nobody there is reminded of it, so it comes to you.
remind-reassessment-critical = A critical responsibility is not met, so it is sooner than usual.
remind-reassessment-over = Since { $day } that no longer counts for client protection programmes: it is older than { $most } months.

## The calendar file

schedule-calendar = { $institution }: when to assess again
schedule-file-caption = When to assess again, as of { $day }. Open it to put the days into your calendar; take it anew when they have changed.
schedule-event = Assess again: { $department }
schedule-event-about = { $institution }. Assessed last on { $day }. It counts for client protection programmes until { $last }. To begin, open { $link } and write /schedule.
schedule-event-alarm = In two weeks: { $department } is to be assessed again

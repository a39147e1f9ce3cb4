### What the people of a department say, settling what they disagree on, and how it changed.

## Buttons (at most 32 characters)

button-summaries = Summaries
button-changes = What changed
button-spread-picture = Picture of answers
button-explain-score = Explain the score
button-department-files = Files
button-own-answers = My own answers
button-round-under-way = Round under way
button-round-before = The round before
button-settle = Settle it
button-names = Who said what
button-to-responsibility = ‹ Back
button-whole-figure = ‹ The whole department
button-not-now = Not now

## Which summary

summaries-people = { $name }: what people say
summaries-under-way = { $name }: round under way
summaries-own = { $name }: my answers

## The summary

people-section = what people say
people-closed = Round closed on { $day }
people-new-round = A new round is under way.
people-nobody = Nobody answered in this round, so there is nothing to sum up.
people-answered = { $asked ->
    [one] <b>Answered:</b> { $answered } of 1 person
   *[other] <b>Answered:</b> { $answered } of { $asked } people
}
people-score = <b>Score:</b> { $score }, over { $judged } judged responsibilities
people-no-score = <b>Score:</b> none yet; { $lacking ->
    [one] one more judged responsibility is
   *[other] { $lacking } more judged responsibilities are
} needed
people-agreement = <b>Agreement:</b> { $counts }
people-to-fix = { $count ->
    [0] <b>Nothing to put right.</b> Keep up what is good.
    [one] <b>To put right: one responsibility</b>
   *[other] <b>To put right: { $count } responsibilities</b>, the most urgent first
}

people-relies = <b>Relies on</b> { $departments }
people-supports = <b>Relied on by</b> { $departments }
people-related = { $department } ({ $state })

agreement-count-agree = people agree on { $count }
agreement-count-split = they are split on { $count }
agreement-count-unknown = nobody knows { $count }
agreement-count-silent = nobody answered { $count }
agreement-count-settled = { $count } settled

## How answers are spread

spread-line = { $spread }, <i>{ $agreement }</i>
spread-settled = settled
agreement-agree = people agree
agreement-split = people are split
agreement-unknown = nobody knows
agreement-silent = nobody answered
agreement-alone = one answer alone
spreads-section = all answers
spreads-text = How many people gave which answer. Tap one to see it in full.
spreads-count-as = Counts as { $state }

## A responsibility in full

responsibility-title = <b>{ $title }</b>
voices-head = <b>What people say</b>
voices-count-as = Counts as { $state }: the middle answer, the lower of two.
voices-frontline = Those who serve clients: { $state }
voices-directing = Those who direct: { $state }
voices-frontline-worse = Those who do the work see it worse than those who direct it. Listen to them first.
voices-settled = <b>Settled as { $state }</b> by { $name } on { $day }: “{ $reason }”. What people answered stays on record.
gap-head = <b>Seen differently elsewhere</b>
gap-other-side = { $department }, { $title }: { $state }

names-section = who said what
names-frontline = { $state } · { $name } (serves clients)
names-directing = { $state } · { $name } (directs)
names-other = { $state } · { $name }

## Settling

settling-section = settle an answer
settling-which = Which answer counts for all? What people answered stays on record beside it.
settling-why = <b>{ $title }</b>: { $choice }. Why? Write the reason in a message, so that everybody understands it later.
settling-reason-length = Not recorded yet: a reason has { $least } to { $most } characters, and this has { $length }. Please write it again.
settling-done = Recorded, and what you wrote is the reason. This answer counts for all from now on.
prompt-left = All right, not now. You can come back to it later.

## What changed

changes-section = what changed
changes-first = There is no round before to compare with.
changes-since = <b>Since { $day }:</b> { $changes }
changes-none = no change
changes-compared = Compared with the round closed on { $day }
changes-score = <b>Score:</b> { $before } before, { $after } now
changes-confidence = <b>Confidence:</b> { $before } before, { $after } now
changes-other-questions = The questions have changed in between, so the figures cannot be compared one to one.
changes-line = • { $title }: { $before } before, { $after } now
change-count-only-now = { $count ->
    [one] One is answered now and was not before.
   *[other] { $count } are answered now and were not before.
}
change-count-only-before = { $count ->
    [one] One was answered before and is not asked or answered now.
   *[other] { $count } were answered before and are not asked or answered now.
}

## A figure explained

people-figure-section = the score explained
people-figure-of = <b>{ $principle }</b>
people-figure-button = { $principle }: { $score }
people-figure-none = no score

## How it is counted

rules-agreement = <b>Agreement:</b> people agree where three quarters of those who judged say the same; otherwise they are split. “Nobody knows” is where nobody judged and somebody said so.
rules-perception = <b>Seen differently:</b> where those who serve clients judge worse than those who direct, or two departments see one practice differently, it stands above others of the same importance.
rules-settled = <b>Settled:</b> an answer that somebody entitled recorded for all counts instead; the answers given stay on record.

## Pictures

summary-spread-picture = { $department }, answer by answer

## While a round is open

participation-section = round under way
participation-until = Open until { $day }
participation-look = Nobody has planned its end
participation-complete = Everybody has handed in.
participation-blind = What people answer can be seen once the round is closed, by nobody before.
stage-handed-in = ✓ Handed in: { $count }
stage-under-way = ◐ Under way: { $count }
stage-not-begun = ○ Not begun: { $count }
stage-names = <i>{ $names }</i>
names-more = { $count ->
    [one] one more
   *[other] { $count } more
}

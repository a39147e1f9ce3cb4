### The institution at a glance, and how every figure comes about.

command-institution = how the whole institution stands
# A toast, too: at most 200 characters.
institution-for-leaders = The view of the whole institution is for its leaders. What concerns your own department is in /summary.

## Buttons (at most 32 characters)

button-to-institution = ‹ Back to the institution
button-institution-areas = All areas
button-institution-principles = All principles
button-institution-findings = To put right ({ $count })
button-institution-gaps = Perception gaps ({ $count })
button-institution-strategy = Strategy
button-institution-picture = Picture
button-institution-related = Who relies on whom
button-institution-files = Files
button-institution-explain = How the score comes about
button-institution-rounds = Rounds
button-to-areas = ‹ All areas
button-to-principles = ‹ All principles
button-to-area = ‹ Back to the area
button-to-findings = ‹ Back to the list
button-area-related = Who relies on whom here
button-finding-area = The area’s figures
button-numbered = { $number }. { $name }
button-people-say = What people say

## How names stand together

# A department that covers several areas, and the one of them that is meant.
institution-department = { $department } ({ $area })
# An area that too many departments cover to name them all.
institution-departments = { $area } ({ $count } departments)

## A figure in a list: never without its confidence

# The answers of one kind. Several stand in a row.
spread-part = { $sign } { $count }
spread-nobody = no answers
figure-score = { $score }, confidence { $confidence }
figure-few = { $spread } (too few for a score), confidence { $confidence }
figure-not-judged = { $spread } (nothing to score)
figure-not-asked = nothing is asked
figure-not-assessed = not assessed yet

## The institution

institution-section = where we stand
institution-as-of = As of { $day }
institution-score = <b>Score:</b> { $score }, over { $judged } judged responsibilities
institution-no-score = <b>Score:</b> none yet; { $lacking ->
    [one] one more judged responsibility is
   *[other] { $lacking } more judged responsibilities are
} needed
institution-confidence = <b>Confidence:</b> { $confidence } (judged answers, of judged and “don’t know” ones)
institution-no-confidence = <b>Confidence:</b> none yet
institution-assessed = { $count ->
    [one] <b>Assessed:</b> { $assessed } of one department
   *[other] <b>Assessed:</b> { $assessed } of { $count } departments
}
institution-missing = <b>Not assessed yet, and in no figure:</b> { $departments }
# Some of the departments that cover an area.
institution-some = { $area } ({ $some } of { $count } departments)
institution-uncovered = <b>No department covers:</b> { $areas }
institution-open = <b>Taking answers now:</b> { $departments }. They count once their round is closed.
institution-nothing = Nothing is assessed yet, so there is nothing to show. Open a round, or answer for a department yourself; once it is closed you see here where you stand.
institution-priority-areas = <b>Look at these areas first</b>
institution-priority-principles = <b>Look at these principles first</b>
institution-priority = <b>{ $number }. { $name }</b>: { $figure }
priority-reasons = <i>{ $reasons }</i>
institution-to-fix = { $count ->
    [0] <b>To put right:</b> nothing
    [one] <b>To put right:</b> one responsibility
   *[other] <b>To put right:</b> { $count } responsibilities
}
institution-gaps = { $count ->
    [0] <b>Perception gaps:</b> none
    [one] <b>Perception gaps:</b> one, where two departments see the same practice differently
   *[other] <b>Perception gaps:</b> { $count }, where two departments see the same practice differently
}

## All areas, all principles, and one area

areas-section = all areas
areas-line = • <b>{ $name }</b>: { $figure }
areas-line-open = <i>It takes answers now.</i>
areas-line-some = <i>{ $missing } of { $count } departments are not assessed yet.</i>
areas-line-uncovered = • <b>{ $name }</b>: no department covers it
principles-section = all principles
principles-text = A responsibility that serves two principles counts in both. Tap one to see what its figure is made of.

area-section = the area
area-first = <b>Look here first:</b> { $reasons }
area-uncovered = No department covers this area. Settle first who is responsible for it.
area-missing = <b>Score:</b> none, since the area is not assessed yet. This is a gap in what you know, not a bad mark.
area-by-principle = <b>By principle</b>
area-departments = <b>Who covers it</b>
area-department-assessed = • { $department }: assessed
area-department-assessed-open = • { $department }: assessed, and taking answers again
area-department-missing = • { $department }: not assessed yet
area-department-open = • { $department }: not assessed yet, taking answers now
area-people = Tap a department to see what its people say.

## What to put right, in all departments

institution-findings-section = to put right
institution-findings-text = { $count ->
    [one] <b>One responsibility</b>
   *[other] <b>{ $count } responsibilities</b>, the most urgent first
}
institution-findings-none = Nothing to put right in what is assessed so far. Keep it up.
institution-found-in = <i>{ $departments }</i>
institution-stands-head = <b>How it stands</b>
institution-stands = • { $department }: { $state }, answers { $spread }

gaps-section = perception gaps
gaps-text = One department says that something is in place; the department that does it, or sees what comes of it, says otherwise.
gaps-none = There is none: where two departments see the same practice from two sides, they agree, or one of them is not assessed yet.
gaps-title = <b>{ $number }.</b> { $sentence }
gaps-side = • <b>{ $department }</b>, { $title }: { $state }

institution-picture-caption = { $institution }, by area and principle

## How a figure comes about

figure-section = the score explained
explained-score = <b>Score: { $score }</b>, that is { $points } of { $possible } possible points
explained-no-score = { $judged ->
    [0] <b>No score:</b> nothing is judged.
    [one] <b>No score:</b> one responsibility is judged, and under { $enough } none is shown.
   *[other] <b>No score:</b> { $judged } responsibilities are judged, and under { $enough } none is shown.
}
explained-confidence = { $unknown ->
    [0] <b>Confidence: { $confidence }</b>. Judged answers: { $judged }; nobody said “don’t know”.
    [one] <b>Confidence: { $confidence }</b>. Judged answers: { $judged }; one more says “don’t know”.
   *[other] <b>Confidence: { $confidence }</b>. Judged answers: { $judged }; { $unknown } more say “don’t know”.
}
explained-no-confidence = <b>No confidence:</b> nobody judged anything, and nobody said “don’t know”.
explained-nothing = Nothing is asked here, so there is no figure.
explained-rule = <b>The rule:</b> met gives 2 points, partly 1, not 0, times the weight (critical 3, major 2, minor 1). The score is the points reached of those possible.
explained-middle = Of several answers the middle one counts, of two in the middle the lower; so it is with several departments. “Don’t know” and “doesn’t apply” have no say in it.
explained-counted = { $count ->
    [one] <b>One responsibility counts</b>
   *[other] <b>{ $count } responsibilities count</b>, those that lost most points first
}

counted-title = { $sign } <b>{ $title }</b>: { $points } of { $possible } points
# How what a responsibility comes to was made of the answers.
made-by-one-answer = Weight { $weight }. One answer: { $spread }
made-by-median = Weight { $weight }. The middle of: { $spread }
made-by-settled = Weight { $weight }. Settled for all; people said: { $spread }
made-by-departments = Weight { $weight }. The middle of its departments; all their answers: { $spread }

left-out-does-not-apply = <b>Left out, since it does not apply here</b> ({ $count })
left-out-not-known = <b>Left out, since nobody knows; it lowers confidence</b> ({ $count })
left-out-not-answered = <b>Left out, since nobody answered</b> ({ $count })
left-out-not-asked = <b>Left out, since it was not asked yet when the round was opened</b> ({ $count })
left-out-not-assessed = <b>Left out, since its department is not assessed yet</b> ({ $count })
left-out-line = • { $title }

### Follow-ups: rounds that ask only what is worth asking again, and what has become of a department since.

## Buttons (at most 32 characters)

button-still-so = Still so: { $answer }
button-better = ▲ Better…
button-better-so = ▲ Better: { $answer }
button-worse = ▼ Worse…
button-worse-so = ▼ Worse: { $answer }
button-begin-again = Everything again ({ $count })
button-draft-follow-up = Follow-up ({ $count })
button-draft-everything = Everything ({ $count })

## The card

card-earlier-own = <b>Your answer on { $day }:</b> { $answer }
card-earlier-agreed = <b>Your department’s answer on { $day }:</b> { $answer }
toward-better = What is it like now? Better than before means:
toward-worse = What is it like now? Worse than before means:

## Before the first question

intro-follow-up = <b>A follow-up of the round closed on { $day }.</b> It asks { $count } of { $all } questions: what was not in order, what is old or has changed around you, and a few by chance as a check. The others keep their answers.
intro-follow-up-time = { $count ->
    [one] <b>How long:</b> one question, less than a minute. Where you have answered before, one tap says that it is still so.
   *[other] <b>How long:</b> { $count } questions, about { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }. Where you have answered before, one tap says that it is still so.
}

## Putting a round together

draft-follows = <b>Asked:</b> a follow-up of the round closed on { $day }. { $count } of { $all } questions, about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}:
draft-follows-several = <b>Asked:</b> a follow-up of earlier rounds. { $count } of { $all } questions, about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} at most for a department:
draft-asks-all = <b>Asked:</b> everything again, { $all } questions
draft-others-keep = The others keep their answers.
why-asked-failed = • { $count } not in order, not known or disagreed on
why-asked-unseen = • { $count } that nobody answered
why-asked-old = • { $count } older than a year
why-asked-moved = • { $count } relying on what has changed since
why-asked-check = • { $count } by chance, as a check
why-asked-together = • { $count } that belong to these
draft-asked-all = Everything is asked in { $departments }: there is no earlier round that could be followed.

## What is carried over

summary-carried = { $count ->
    [one] One responsibility was not asked this time: it stands as you answered before.
   *[other] { $count } responsibilities were not asked this time: they stand as you answered before.
}
people-carried = { $count ->
    [one] One responsibility was not asked or answered this time, and stands as before.
   *[other] { $count } responsibilities were not asked or answered this time, and stand as before.
}
review-carried = { $count ->
    [one] One question is not asked this time: its answer stays as it was.
   *[other] { $count } questions are not asked this time: their answers stay as they were.
}
tally-since = from { $day }

## What has become of it

turn-slipped = <b>▼ Slipped</b> ({ $count })
turn-improved = <b>▲ Improved</b> ({ $count })
turn-otherwise = <b>≠ Otherwise</b> ({ $count })
turn-same = <b>= Unchanged</b> ({ $count })
turn-count-slipped = ▼{"\u00A0"}{ $count } slipped
turn-count-improved = ▲{"\u00A0"}{ $count } improved
turn-count-otherwise = ≠{"\u00A0"}{ $count } otherwise
turn-count-same = ={"\u00A0"}{ $count } unchanged
turn-count-carried = { $count } not asked again
changes-alike-slipped = • { $title }: { $state } as before, and people see it differently now
changes-alike-improved = • { $title }: { $state } as before, and people agree on it now
changes-stays = • { $title }: { $state }
change-count-carried = { $count ->
    [one] One was not asked or answered this time, and stands as before.
   *[other] { $count } were not asked or answered this time, and stand as before.
}
button-changes-picture = Picture before and after
changes-picture-caption = { $department }, before and after

## What has become of the institution

institution-changes = <b>Since the rounds before:</b> { $changes }
institution-changes-section = what changed
institution-changes-none = No department has been assessed twice in the same way yet, so there is nothing to compare.
institution-changes-line = <b>{ $department }</b>, since { $day }:
    { $changes }
button-institution-changes = What changed
institution-changes-caption = { $institution }, before and after

## The picture before and after

picture-before = Before
picture-from-before = { $agreement }, from before
picture-now = Now
picture-turn-slipped = slipped
picture-turn-improved = improved
picture-turn-otherwise = otherwise
picture-turn-same = unchanged
picture-turn-carried = not asked again
picture-since = { $institution } · { $before } – { $day }

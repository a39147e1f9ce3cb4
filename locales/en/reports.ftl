### Words in pictures and on paper.

## The picture of a department by principle. Widths count: the labels under the three figures have room for about 14
## characters each, chart-met for 14 a line.

# $day is the date of the answers.
chart-subtitle = { $institution } · { $day }
chart-score = Score
chart-confidence = Confidence
chart-answered = Answered
chart-answered-of = { $answered } of { $asked }

# Stands where there is no figure.
chart-no-figure = –
# $judged is how many answers say yes, partly or no.
chart-met =
    { $judged ->
        [0] none judged
       *[other] { $met } of { $judged } met
    }

chart-tile-meets = Meets it
chart-tile-partly = Partly meets it
chart-tile-not = Does not meet it
chart-tile-unknown = Don’t know
chart-tile-out = Does not apply
chart-tile-open = Not answered yet

chart-empty = No answers yet.
chart-thin = “–”: too few judged answers for a score (fewer than { $enough })
chart-shared = A responsibility can stand under several principles.

## What is said when a picture cannot be drawn

picture-unavailable = The picture can’t be drawn right now. Please try again in a minute.

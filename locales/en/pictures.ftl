### Pictures of the institution, of how departments rely on each other, and of what people say.

picture-institution = Where we stand
picture-all-areas = All departments
# Heads of narrow columns, written upwards: 14 characters each at most.
picture-score = Score
picture-confidence = Confidence
picture-assessed = Areas assessed
picture-assessed-of = { $assessed } of { $areas }

# The departments of an area that are too many to be named.
picture-departments = { $area } ({ $count })

picture-scale = Score, in percent
# The scores of one colour.
picture-range = { $low }–{ $high }
picture-few = Small signs: fewer than { $enough } answers to judge by, so no score:
picture-rank = Look here first
picture-open = Takes answers now
picture-gap = Not assessed yet
picture-none = Nothing is asked

picture-nothing = Nothing is assessed yet.
picture-missing = { $area }: { $missing } of { $count } departments not assessed yet
picture-uncovered = No department of yours covers: { $areas }

picture-relations = Who relies on whom
picture-links = Links
picture-red = Red now
picture-read-table = Read along a row: the department relies on those above the numbers.
picture-read-neighbours = Support goes along the arrows, the thicker the more of it.
# At the foot of the table, of each department: all links that lead to it, and how many of them are red.
picture-links-to = Links to it
picture-red-to = Red of them
picture-relies-on =
    { $links ->
        [0] Relies on nobody
        [one] Relies on: { $links } link
       *[other] Relies on: { $links } links
    }
picture-supports =
    { $links ->
        [0] Nobody relies on it
        [one] Supports: { $links } link
       *[other] Supports: { $links } links
    }
picture-tie = Links
picture-tie-red = Red links of all: what is relied on is not fully met
picture-too-few = Too few answers for a score

picture-people =
    { $count ->
        [one] person
       *[other] people
    }
# Whether people say the same: beside each responsibility, and under how many there are of it.
picture-agreement-agree = agreed
picture-agreement-split = split
picture-agreement-unknown = nobody knows
picture-agreement-silent = no answers
# Before the answer that counts for all, and before those of each side where the two differ.
picture-settled = Settled for all
picture-frontline = Frontline
picture-directing = Management

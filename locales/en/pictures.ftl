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
picture-not-assessed = Not assessed yet, and in no figure: { $departments }
picture-missing = { $area }: { $missing } of { $count } departments not assessed yet
picture-uncovered = No department of yours covers: { $areas }

### Reports on paper: a department's, and the institution's.

# The name of the file as programs show it. $name is a department or an institution.
report-title = Client protection: { $name }
report-kicker = Report on client protection
# The foot of every page.
report-running = { $department } · { $institution } · { $day }
report-running-institution = { $institution } · { $day }
report-made = Report of { $day }

## Where we stand

report-round = Answers given from { $start } to { $end }
report-round-open = Answers given since { $start }
report-people = { $asked ->
    [0] Answered by { $answered ->
        [one] one person
       *[other] { $answered } people
    }
   *[other] Answered by { $answered } of { $asked } people asked
}
report-own = One person’s answers of { $day }
report-as-of = The newest answers are of { $day }
# Stands under “20 of 25”: responsibilities on which people say the same.
report-agree = People agree
report-principles = Principle by principle
report-picture = Departments and principles

report-changed = Since the round before
report-changed-score = The score is { $after }; it was { $before }.
report-changed-counts = Responsibilities: { $counts }.
report-changed-new = { $count } new to put right
report-changed-gone = { $count } put right
report-changed-better = { $count } better
report-changed-worse = { $count } worse
report-changed-otherwise = { $count } otherwise
report-unchanged = No responsibility stands otherwise than before.
report-changed-method = The questions have changed since, so the two rounds cannot be compared figure by figure.

report-priority-areas = Departments to look at first
report-priority-principles = Principles to look at first
report-coverage = What nobody knows yet
report-not-assessed = Not assessed yet, and in no figure: { $departments }
report-directions = Directions
report-direction = { $count ->
    [one] one responsibility to put right
   *[other] { $count } responsibilities to put right
}, { $critical ->
    [0] none of them critical
    [one] one of them critical
   *[other] { $critical } of them critical
}: { $departments }
report-steps = { $areas ->
    [one] { $count ->
        [one] One responsibility of one department is to be put right.
       *[other] { $count } responsibilities of one department are to be put right.
    } The strategy says in which order, and why.
   *[other] { $count } responsibilities of { $areas } departments are to be put right. The strategy says in which order, and why.
}

## What to put right

report-findings = What to put right
report-to-fix = { $count ->
    [one] One responsibility is to be put right.
   *[other] { $count } responsibilities are to be put right, the most urgent first.
}
report-nothing-to-fix = Nothing is to be put right. Keep up what is good.
report-nothing-so-far = Nothing is to be put right so far; some questions are not answered yet.
report-not-answered = Nothing is answered yet.
report-why = Why it matters to a client
report-first-step = First step
report-who = Who sees to it
report-responsible = Responsible: { $person }
report-evidence = What will show that it is done
report-relies-on = Relies on
report-supports = Relied on by
report-vantage-frontline = Those who do the work: { $state }
report-vantage-directing = Those who direct it: { $state }
# $meaning is a sentence.
report-gap-with = Seen differently by { $department }. { $meaning }
report-settled = Settled for all by { $name } on { $day }: { $reason }
report-agreement-agree = people agree
report-agreement-split = people disagree
report-agreement-unknown = nobody knows
report-agreement-silent = nobody answered
report-agreement-settled = settled for all
report-found-in = found in { $count } of { $all } departments

## What changed

report-changes = What changed since the round before
report-head-responsibility = Responsibility
report-head-before = Before
report-head-now = Now
report-head-change = Change
report-change-new = New to put right
report-change-gone = Put right
report-change-better = Better
report-change-worse = Worse
report-change-otherwise = Otherwise

## What is good, and every answer

report-strengths = What is good
report-strengths-none = Nothing is met in full yet. Begin with the first finding.
report-reliant = Who relies on the department as a whole
report-answers = All answers
report-head-answer = Answer
report-head-people = What people say
report-open = Not answered yet

## The strategy

report-branches = Departments side by side
    .text = Where several departments cover an area, each has a result of its own. Those with the lowest score stand first.
report-head-department = Department
report-head-score = Score
report-head-confidence = Confidence
report-head-findings = To put right
report-branch-not-assessed = Not assessed yet
report-branch-withheld = Nothing is shown of it alone, since too few people answered
report-gaps = Seen from two sides
    .text = One department says that it is so, and the department that does it or sees it says that it is not. Talk about these first: nobody puts right what he believes to be in order.
report-strategy = Strategy
    .text = What others rely on comes first; then what matters most to clients. Begin with the first wave.
report-wave = Wave { $number }
report-decided-sign = decided
report-by-department = Department by department
    .text = The figure before each responsibility is its place in the strategy.
report-chapter = Score { $score }, confidence { $confidence }

## The method page

report-method = How to read this report
report-rules = How it is counted
report-rule-dots = Dots: three stand for critical, two for major, one for minor.
report-rule-agreement = People agree when at least { $part } of those who judged say the same. Where those who do the work see it worse than those who direct it, that is a finding of its own.
report-rule-areas = Departments to look at first: points lost, critical responsibilities not met, responsibilities that rely on the findings, and those on which people disagree, added up.
report-rule-principles = Principles to look at first: the lowest score; of equal ones, the one whose answers weigh more. How many findings there are does not count.
report-rule-strategy = Strategy: no step stands before those it relies on. Of the others, the most important comes first, then what most wait for, then what is soon done. The waves are this order in three parts.
report-left-out = What the figures leave out
report-left-out-nothing = Nothing: every responsibility is judged.
report-left-out-does-not-apply = Does not apply ({ $count }): { $titles }
    .counted = Does not apply: { $count }
report-left-out-not-known = Not known ({ $count }): { $titles }
    .counted = Not known: { $count }
report-left-out-not-answered = Not answered ({ $count }): { $titles }
    .counted = Not answered: { $count }
report-left-out-not-asked = Not asked yet ({ $count }): { $titles }
    .counted = Asked of nobody yet, since the question is new: { $count }
report-left-out-not-assessed = Not assessed yet ({ $count }): { $titles }
    .counted = In areas that are not assessed yet: { $count }
report-edition = Which questions were asked
    .text = Edition { $version }. Reports with the same edition can be compared figure by figure.

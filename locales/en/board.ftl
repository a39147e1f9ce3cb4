### The deck for the board: what the slides show, and what the speaker reads below them. In `.points` and `.notes` each
### line is a paragraph. A slide holds about 60 words; the notes have room.

board-title = Client protection: where we stand and what comes first
    .lead = What our own departments say, what to put right first, and what the board is asked to decide.
    .notes =
        Say at once what the meeting is for: not to judge departments, but to decide what comes first.
        All figures come from answers that our own people gave about their own work. They are kinder than a visitor would be, and they know what a visitor would not.
# At the foot of every slide.
board-footer = { $institution } · client protection · { $day }

board-about = What you are looking at
    .points =
        Each department answered what it does today to treat clients well: met, partly met, or not met.
        What is judged belongs to one or two of seven principles of client protection.
        Where several people answered, the middle answer counts, of two the lower.
        Nobody saw the answers of others before the round was closed.
    .why = Why it matters
    .why-text =
        Clients trust us with their money, their data and their good name. Most harm comes from forms, targets and habits that nobody looked at.
        A weak place in one department is often felt in another. That is why we look at all of them together.
    .notes =
        Keep this short. One example says more than the method: take a responsibility that everybody in the room knows, and read its three answers aloud.
        If somebody asks how reliable this is: the confidence beside each score says how much of it people knew.

## What takes the place of slides that would be empty

board-principles = The seven principles
    .notes =
        Read two or three of them aloud, not all. Ask: which of them would our clients say we are best at?
        Later slides name the principles in short.

board-method = How figures are worked out
    .notes =
        Nobody needs to remember this. It is here so that nobody has to believe a figure.
        A score is not a mark for people. It tells how much of what is asked is in place.

## Where we stand

board-stand = Where we stand
    .score = Score: what was reached of what is possible
    .confidence = Confidence: how much of it people knew
    .areas = Areas assessed
    .findings = To put right or to talk about
    .as-of = Answers up to { $day }. Scores differ by what is asked: compare with the next round rather than with others.
    .nothing = Nothing is assessed yet. There are no figures, and that is the first thing to change.
    .good = What is good and should stay
    .open = What to keep in mind
    .notes =
        Name the score and the confidence together, never the score alone.
        Begin with what is good: people who hear only gaps stop answering honestly.
        Departments without figures are not good and not bad. We do not know yet.
# A responsibility that is met, and where.
board-strength = { $title } ({ $department })
board-critical = { $count ->
    [0] None of the findings is critical.
    [one] One of the findings is critical: clients can lose money, safety, privacy or dignity by it.
   *[other] { $count } of the findings are critical: clients can lose money, safety, privacy or dignity by them.
}
board-unknown = { $count ->
    [one] On one responsibility nobody knows the answer.
   *[other] On { $count } responsibilities nobody knows the answer.
}
board-not-assessed = Not assessed, and in no figure: { $departments }.
board-all-assessed = All our departments are assessed.

# A part of a small whole, such as 2/3.
board-part = { $part }/{ $whole }

# `.ranked` names what is among the first to look at.
board-grid = Departments and principles
    .lead = Scores in percent, the darker the worse. “2/3”: two of three met, too few for a score. Empty: nothing is asked.
    .department = Department
    .overall = Score
    .confidence = Confidence
    .all = All departments
    .gap = Not assessed yet
    .ranked = { $rank }. { $name }
    .notes =
        Give people half a minute to look before you speak.
        Read one row and one column aloud, so that everybody can read the rest. Numbers before a name mark what we will look at first, on the next slide.
        A grey row is a department that has not answered yet. It is not a zero.

board-priorities = Where to look first
    .lead = The departments and principles to look at before others. The reasons are numbers that anybody can check.
    .department = Department
    .principle = Principle
    .score = Score
    .why = Why it comes first
    .notes =
        The place of a department is the sum of the numbers beside it: points lost, critical responsibilities not met, how many others rely on what is missing, and on how much its people disagree.
        Principles are ranked by their score, and by weight where scores are equal. How many gaps a principle has does not count, since some touch many more responsibilities than others.
        Ask the heads of these departments beforehand. Nobody should hear it here for the first time.

# `.frontline` and `.count` say what people answered: by where they stand, or how many gave one answer.
board-views = Where people see it differently
    .lead = Where the rule says yes and practice says no, somebody is surprised. Listen first to those who meet clients.
    .gaps = Between departments
    .gap = { $policy } and { $practice }: { $meaning }
    .responsibility = Responsibility
    .department = Department
    .said = What people say
    .frontline = Those who do the work: { $frontline }. Those who direct it: { $directing }.
    .count = { $answer }: { $count }
    .notes =
        This is the part that no audit shows. Both sides are usually right: there is a rule, and it does not arrive.
        Do not ask who said what. Ask where on its way the rule is lost.
board-views-more = { $count ->
    [one] One more is not shown.
   *[other] { $count } more are not shown.
}

board-links = How our departments depend on each other
    .lead = Along a row: how many things a department needs from the others. “2/3”: two of three are not fully in place.
    .department = Relies on
    .total = In all
    .notes =
        Look for columns with much red: what is missing there holds up several others. Work in that department helps most.
        A department that has not answered yet shows no red. That does not mean that all is well.
        Cross references come from the content of the tool. They say what a responsibility needs, not who failed.

## The strategy

board-wave = { $number ->
    [1] First wave: what others wait for
    [2] Second wave
   *[other] Third wave
}
    .lead = { $count ->
        [one] One finding
       *[other] { $count } findings
    }, of them critical: { $critical }
    .number = No.
    .responsibility = What to put right
    .department = Department
    .why = Why it comes here
    .notes =
        The order follows one rule: what others rely on comes before them; then what is critical; then what is soon done.
        All of this wave, with the reasons for their places:
# One finding in the speaker’s notes.
board-wave-line = { $number }. { $title } ({ $department }): { $reasons }
board-wave-more = { $count ->
    [one] And one more, in the notes below this slide
   *[other] And { $count } more, in the notes below this slide
}

board-effect = What the first wave would change
    .lead = If all of the first wave were put right and nothing else changed.
    .today = Score today
    .after = Score after the first wave
    .unlocked = Findings that then wait for nothing any more
    .principle = Principle
    .department = Department
    .before = Today
    .then = After
    .notes =
        This is arithmetic and no promise. It shows which way a decision leads before it is taken.
        Confidence stays as it is, since it tells of the answers there are.

board-next = What we ask the board to decide
    .adopt = Adopt the order: the first wave first, and nothing of the others before it.
    .owners = Name one person for each finding of the first wave, with a date.
    .keep = Keep what is good, and say so to those who do it.
    .settle = { $count ->
        [one] Have the one question on which people disagree settled, with a reason.
       *[other] Have the { $count } questions on which people disagree settled, with reasons.
    }
    .assess = Have these departments answer before the board meets again: { $departments }.
    .again = Look again in six to twelve months, and compare.
    .notes =
        Read the decisions one by one and take each before the next. Write names and dates into the minutes.
        Close with what everybody who answered will hear: what came of it, and when.

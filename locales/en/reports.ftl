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

file-unavailable = The file can’t be made right now. Please try again in a minute.

## Paper

# How a page is cited: keep it short.
paper-page = p. { $page }

## The tool itself, as a PDF to take away. In `.text` each line is a paragraph, in `.points` each line a point.

tool-title = Client protection, department by department
tool-subtitle = What each of { $areas } areas of a financial institution must see to so that clients are treated well: { $responsibilities } responsibilities, what good looks like, and where to begin.
tool-dated = { $day }
tool-version = Edition { $version }
tool-running = Client protection, department by department · { $day } · edition { $version }
tool-free = You may copy this paper and use it inside and outside your institution.
tool-contents = Contents

tool-introduction = Introduction
tool-about = What this is
    .text =
        This tool says, area by area, what a financial institution must see to so that its clients are treated well. For each responsibility it says why it matters to a client, what good looks like, what shows it, and what to do first.
        It is made for the people who do the work and for those who direct it. You need to know your own department; you need not know the language of standards.
tool-inside = What you find in it
    .points =
        The seven client protection principles: what a client may expect of us.
        The scale: how to judge a responsibility so that different people come to the same answer.
        Three overviews: areas and principles, who relies on whom, and all responsibilities with their pages.
        A chapter for each area, its responsibilities in the order of the principles.
        How figures are worked out, and what the content is grounded in.
tool-areas = Areas and your own departments
    .text =
        An area is a field of work, not a box on your chart. If one of your departments covers two areas, it uses both chapters. If an area is spread over branches, each branch answers for itself.
        If nobody covers an area, settle that first: name a person before you judge anything.

tool-use = How to use it
tool-use-department = One department
    .text = The head and several of the staff answer the questions of their chapter, each alone, and then compare. Where answers differ, listen first to those who meet clients. Choose three responsibilities at most to put right, the critical ones before the others.
tool-use-institution = The whole institution
    .text = All departments answer their chapters within the same few weeks. Lay the results side by side: which areas are weakest, and which principles? Then follow the cross references. What others rely on comes first, or the work in other departments will not hold.
tool-use-person = One person
    .text = A director, an auditor or an adviser goes through the chapters alone. Do not do it from a desk: ask the people who do the work, and look at what is named under “What shows it”. Two hours for a chapter is a fair guess.
tool-use-team = A team
    .text = A board or a team of managers hears each question read aloud. Everybody writes down an answer before anyone explains. Then agree on one, with its reason. Where you could not agree, keep that on record: it is a finding of its own.
tool-steps = Step by step
    .points =
        Read the question and the three descriptions under it. Tick the one that fits your institution today.
        Write down what shows it. If nothing does, read the next lower description again.
        Go through what you ticked “Partly” or “No”. Critical comes before major, major before minor.
        Look at whom it relies on, and talk to them before you begin.
        Take the first step. Write down who does it and by when.
        Answer again in six to twelve months and compare.

tool-principles = The seven principles
tool-principle-count = { $count ->
    [one] One responsibility serves it.
   *[other] { $count } responsibilities serve it.
}

tool-scale = How to judge
tool-standing-meets = All of the description holds today, and something shows it.
tool-standing-partly = Some of it holds, or it holds in some places, for some products or some of the time.
tool-standing-not = It is not done, or so seldom that a client cannot count on it.
tool-standing-out = Your institution has nothing of the kind: no agents, no savings, no such case in two years.
tool-standing-unknown = You cannot tell, and nobody you asked can. That is an honest answer and worth acting on.
tool-rule = When two lines fit, the lower one counts
    .text =
        The first line needs all of its conditions. If one is missing, the answer is “Partly”, even if the rest is excellent.
        If a line asks about the last case and there was none in two years, the answer is “Doesn’t apply”.
tool-example = An example
    .text = Every client gets a receipt at the counter. In group meetings the group leader notes payments in a book. The first line asks for a receipt for each payer, also in groups: it does not fit. Tick “Partly”, although most clients have a receipt, and write down the group meetings.
tool-importance = What the dots mean
tool-importance-critical = Critical
    .text = Where it is missing, clients lose money, safety, privacy or dignity.
tool-importance-major = Major
    .text = Where it is missing, clients will be harmed sooner or later, and nobody may notice.
tool-importance-minor = Minor
    .text = Where it is missing, clients are served less well than they could be.

tool-overview-principles = Areas and principles
    .text = How many responsibilities of an area stand under a principle. The small figure counts others of the area that serve the principle as well. A figure leads to its section.
tool-overview-links = Who relies on whom
    .text = Read along a row: the area at its beginning relies on those with a figure. Read down a column: these rely on the area at its head. The figures count cross references between responsibilities.
tool-overview-all = All responsibilities
    .text = Three dots are critical, two major, one minor. The figure at the end is the page.

tool-chapter-summary = { $critical ->
    [0] { $count } responsibilities, none of them critical
    [one] { $count } responsibilities, one of them critical
   *[other] { $count } responsibilities, { $critical } of them critical
}
tool-whole = Others rely on this area as a whole
tool-audience-both = for everyone
tool-audience-manager = for managers
tool-audience-frontline = for those who serve clients
tool-condition = Only if { $number } is answered { $choices }.
tool-also = Serves as well: { $principles }.
tool-why = Why it matters to a client
tool-evidence = What shows it
tool-first-step = First step
tool-relies-on = Relies on
tool-supports = Relied on by
tool-mirror = The same seen from the other side
tool-note = What we found
tool-reference = { $number } { $area }: { $title }
tool-reference-area = { $number } { $area }

tool-method = Method
tool-method-figures = How figures are worked out
tool-method-several = When several people answer
    .text = The middle answer counts; of two in the middle, the lower. Write the spread beside it: five people who all say “Partly” are one thing, two who say “Yes” and three who say “No” are another. Where people who serve clients answer lower than their managers, believe them until somebody has looked.
tool-method-grounds = What the content is grounded in
    .text =
        The shape follows “Smart Operations”, a guide of the Smart Campaign: operational areas, a section for each principle, cross references between areas. The content is new work, written for this tool.
        It draws on certification standards of the Smart Campaign, on the Universal Standards for Social and Environmental Performance Management and on the Client Protection Standards, as the list on the next pages says. Limits such as 30 days or half of the bonus come from no standard: they are there so that different people answer alike. Importance and cross references are judgements.
tool-method-limits = What it cannot do
    .text = It is no audit and no certificate. People who judge their own work are kinder to it than others would be; evidence, and the answers of those who meet clients, are the remedy. Where the law of your country asks for more, the law comes first.
tool-sources = Where it comes from
    .text = Standards and publications are named in the language in which they were read. The numbers are those of the responsibilities.
tool-source-practice = Good practice; no standard was found that says it
tool-edition-areas = The editions of the areas

## The workbook of an export. Its heads stand over columns; the titles of the two sheets have room for 28 characters.

workbook-summary = Where we stand
workbook-answers = All answers

workbook-head-institution = Institution
workbook-head-department = Department
workbook-head-area = Area
workbook-head-id = Id
workbook-head-responsibility = Responsibility
workbook-head-question = Question
workbook-head-principles = Principles
workbook-head-importance = Importance
workbook-head-round = Round
workbook-head-opened = Opened on
workbook-head-closed = Closed on
workbook-head-revision = Version
workbook-head-person = Answered by
workbook-head-choice = Choice
workbook-head-state = State
workbook-head-settled = Settled as
workbook-head-settled-by = Settled by
workbook-head-settled-reason = Why
workbook-head-people = People
workbook-head-language = Language
workbook-head-answered-at = Answered at (UTC)
workbook-head-note = Note
workbook-head-notes = Notes
workbook-head-first-step = First step
workbook-head-who = Who sees to it
workbook-head-related = Related departments

workbook-open = Not assessed yet
workbook-uncovered = No department of yours covers this area
workbook-not-here = { $area } (no department here)
# $sign is that of the choice, such as ✓; $state says the answer in full.
workbook-state = { $sign } { $state }
# How many people chose a choice.
workbook-people = { $sign } { $choice }: { $count }
workbook-notes = { $count ->
    [one] one note
   *[other] { $count } notes
}
workbook-relies-on = Relies on: { $departments }
workbook-supports = Supports: { $departments }

export-not-yet = There are no answers to take away yet. They can be had once the round is closed.

## The sheet to fill in without a network. The titles of its two sheets have room for 28 characters.

sheet-instructions = How to fill it in
sheet-questions = Questions
# $day is the date on which the sheet was made.
sheet-made = Made on { $day }
# One step a line. $limit is a number of characters.
sheet-steps =
    1. Answer on the next sheet. You need no network for it.
    2. Choose an answer from the list in each yellow cell. If nobody knows, say so: that is an answer too.
    3. Leave a cell empty to leave the question open.
    4. Write a remark beside an answer if it helps, up to { $limit } characters. Please no client’s name.
    5. Some questions count only after a certain answer to another. They say so.
    6. Save the file and send it to the bot. Nothing is stored before you have seen what is new and what differs.

sheet-head-number = No.
sheet-head-question = Question
sheet-head-counts = What counts
sheet-head-answer = Answer
sheet-head-meaning = What it means
sheet-head-note = Note

# A choice in a list to choose from, such as “✓ Yes”.
sheet-choice = { $sign } { $label }
# What a choice looks like in practice.
sheet-counts = { $choice }: { $meaning }
# $number is that of another question, $choices one or several of its choices.
sheet-only-if = Only if the answer to { $number } is one of these: { $choices }

# Shown by the spreadsheet program. The title has room for 32 characters, the sentences for 255.
sheet-wrong = Not like this
sheet-wrong-answer = Please choose an answer from the list.
sheet-wrong-note = A note holds up to { $limit } characters. Please shorten it.

## Why a sheet that came back is not taken

# $limit is in kilobytes.
sheet-too-large = This file is larger than { $limit } kB, so it was not read. Send the sheet without pictures and other sheets.
sheet-not-xlsx = This is no spreadsheet in Excel’s format (.xlsx), so it was not read. Save the sheet as .xlsx and send it again.
sheet-encrypted = This file is locked with a password, so it can’t be read. Take the password away and send it again.
sheet-macros = This file has macros, which are programs, so it was not read. Save the sheet as .xlsx and send it again.
sheet-unsafe = This file is not safe to open, so it was not read. Copy your answers into the sheet that the bot sent, and send that.
sheet-broken = This file is damaged and can’t be read. Open it, save it as .xlsx and send it again.
sheet-foreign = This is not a sheet that the bot made, so nothing was taken from it. Ask for a sheet, fill it in and send it.
sheet-other-institution = This sheet was made for another institution, where you have no answers of your own.
sheet-other-department = This sheet was made for another department. Send the one that was made for this department.
sheet-other-run = This sheet was made for other answers: another round’s or another person’s. Ask for a new sheet and copy your answers into it.
sheet-handed-in = Your answers are handed in. To work on them in a sheet, take them back first.
sheet-problems = { $count ->
    [one] One row of the sheet can’t be taken as it is, so nothing was stored. Correct it and send the sheet again.
   *[other] { $count } rows of the sheet can’t be taken as they are, so nothing was stored. Correct them and send the sheet again.
}

# $row is the number of a row of the sheet, as the spreadsheet program shows it.
sheet-row-formula = Row { $row }: this is a formula. Write the answer or the note itself.
sheet-row-answer = Row { $row }: “{ $answer }” is none of the answers. Choose one from the list.
sheet-row-note = Row { $row }: the note has { $length } characters, and there is room for { $room }. Shorten it.
sheet-row-twice = Row { $row }: the same question is answered in row { $first } already. Keep one of them.

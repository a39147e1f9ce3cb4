### What the bot says in the chat. HTML is Telegram's: <b> and <i> only.

## Buttons (at most 32 characters)

button-chosen = ●{ "\u00A0" }{ $label }
button-what-counts = What counts?
button-back = ‹ Back
button-skip = Skip ›
button-next = Next ›
button-all-answers = All answers
button-pause = Pause
button-continue = Continue
button-attachments = Notes ({ $count })
button-undo = Undo the change
button-to-question = ‹ Back to the question
button-go-to-open = Go to the open question
button-begin = Begin
button-begin-narrow = Begin with these { $count }
button-begin-all = Answer all { $count }
button-widen = Answer the other { $count }
button-left-over = Answer what is left
button-submit = Hand in my answers
button-reopen = Change answers
button-departments = Departments
button-my-answers = Go to answers
button-see = See { $number }
button-remove = Remove { $number }
button-as-answer = It is my answer
button-as-note = Keep it as a note
button-earlier = ‹ Previous page
button-later = Next page ›
button-to-summary = ‹ Back to the summary
button-strengths = What is good
button-reliant = Who relies on us
button-picture = Picture
button-rules = How it is counted
button-copy-link = Copy the link

## The card of a run

card-head = <b>{ $whose }</b> · { $section }
# The same where both together are too long for a line: the section stands below.
card-head-alone = <b>{ $whose }</b>
card-question = <b>{ $question }</b>
card-progress = { $bar }  { $done } of { $total }
card-changed = Changed: { $title }, from { $before } to { $after }.
card-dropped = { $count ->
    [one] One follow-up question no longer counts. Its answer is kept in case you undo the change.
   *[other] { $count } follow-up questions no longer count. Their answers are kept in case you undo the change.
}
card-holds = Kept with this question: { $things }
card-hint = Write a remark, or send a photo or a document, and it is kept with this question. Please no client’s name or papers.

things-notes = { $count ->
    [one] one note
   *[other] { $count } notes
}
things-photos = { $count ->
    [one] one photo
   *[other] { $count } photos
}
things-documents = { $count ->
    [one] one document
   *[other] { $count } documents
}

intro-section = before you begin
intro-time = { $count ->
    [one] <b>How long:</b> one question, less than a minute. Every tap is saved; stop and come back whenever you like.
   *[other] <b>How long:</b> { $count } questions, about { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }. Every tap is saved; stop and come back whenever you like.
}
intro-few = { $few ->
    [0] None of the { $all } questions here is meant for people who work with clients. You can answer them all the same.
    [one] Only one of the { $all } questions here is meant for people who work with clients. You can answer the others too.
   *[other] Only { $few } of the { $all } questions here are meant for people who work with clients. You can answer the others too.
}
intro-honest = Answer as things are, not as they should be. “Don’t know” is a good answer too.

review-section = review
review-complete = You have answered everything. Look over your answers, or hand them in.
review-left = { $count ->
    [one] One question is not answered yet. You can answer it, or hand in what you have.
   *[other] { $count } questions are not answered yet. You can answer them, or hand in what you have.
}
review-nothing = Nothing is answered yet.
review-wider = { $count ->
    [one] One more question here is meant for managers. You can answer it too.
   *[other] { $count } more questions here are meant for managers. You can answer them too.
}

closed-text = This round is closed. The answers stay as they are.

pause-section = resting
pause-text = Your answers are saved. Go on whenever you like, here or with /start.

moved-card = { $department }: the question has moved down.

## What counts?

counts-question = <b>{ $question }</b>
counts-why = <b>Why it matters to a client</b>
counts-choices = <b>What each answer looks like</b>
counts-choice = { $sign } <b>{ $label }</b>: { $text }
counts-evidence = <b>What shows it</b>
counts-rule = When two lines fit, the lower one counts: one missing condition makes it “{ $partly }”. If a line asks about the last case and there was none in two years, choose “{ $out }”.

## All answers

answers-section = all answers
answers-text = Tap an answer to change it. Only what depends on it is asked again.
answers-line = { $sign } { $title }
answers-open-sign = ○

## Notes and evidence

notes-section = notes
notes-none = Nothing is kept with this question yet.
notes-line = <b>{ $number }.</b> { $text }
notes-photo = photo
notes-document = document { $name }
notes-safe = Files stay in Telegram; only a pointer to them is kept here.
note-too-long = Not kept. A question’s notes hold { $limit } characters, and { $room } are left; this text has { $length }. Please shorten it, or send it as a document.
note-too-many = Not kept. A question can hold { $limit } notes, photos and documents.
note-or-answer = “{ $text }” reads like an answer. Is it your answer, or a note?
note-kept = Kept as a note.
note-answered = Taken as your answer.
note-removed = Removed.
note-nothing-open = No question is open, so I have not kept this.
note-odd-kind = I can keep text, photos and documents. Please send it as one of these.

## Toasts (at most 200 characters)

tap-stale = That button belongs to an earlier question. This is where you are.
tap-saved-later = Saved. Telegram is slowing me down; the screen follows in a moment.
tap-unreadable = This button no longer works. Send /start to go on.
tap-failed = That did not work, and it is not your fault. Please send /start and try again.
not-yours = That does not work for you, or not any more.
round-closed = This round is closed. The answers stay as they are.
update-finished = Already done.
storage-unavailable = One moment, please.

## Departments

departments-title = <b>{ $institution }</b>
departments-text = Which department do you answer for?
departments-none = There is no department for you to answer for yet. Ask the person who invited you.
departments-new = { $name }
departments-under-way = { $name }: { $done } of { $total }
departments-handed-in = ✓ { $name }

## The summary

summary-section = your answers
summary-progress = <b>Answered:</b> { $done } of { $total }
summary-score = <b>Score:</b> { $score }, over { $judged } judged answers
summary-no-score = <b>Score:</b> none yet; { $lacking ->
    [one] one more judged answer is
   *[other] { $lacking } more judged answers are
} needed
summary-confidence = { $unknown ->
    [0] <b>Confidence:</b> { $confidence }, nothing is unknown
    [one] <b>Confidence:</b> { $confidence }, one answer is not known
   *[other] <b>Confidence:</b> { $confidence }, { $unknown } answers are not known
}
summary-no-confidence = <b>Confidence:</b> none yet
summary-to-fix = { $count ->
    [one] <b>To put right: one responsibility</b>
   *[other] <b>To put right: { $count } responsibilities</b>, the most urgent first
}
summary-page = Page { $page } of { $pages }
summary-nothing-so-far = <b>Nothing to put right so far.</b>
summary-nothing-to-fix = <b>Nothing to put right.</b> Keep up what is good.
summary-not-answered = You have not answered anything yet.
summary-which = Whose summary would you like to see?
summary-picture = { $department }, by principle
summary-none = You have no answers yet. Choose a department and begin.

finding-title = <b>{ $number }. { $title }</b>
finding-step = <b>First step:</b> { $step }
finding-relies = <b>Relies on</b> { $department }: { $why } ({ $state })
finding-supports = <b>Relied on by</b> { $department }: { $why } ({ $state })
finding-relies-head = <b>Relies on</b>
finding-supports-head = <b>Relied on by</b>
finding-link = • <b>{ $department }</b>, { $title }: { $why }. <i>{ $state }</i>
finding-link-area = • <b>{ $department }</b>: { $why }. <i>{ $state }</i>
finding-nobody = No other department is involved.
finding-answer = Your answer: { $answer }
finding-why = <b>Why it matters to a client</b>
finding-evidence = <b>What will show that it is done</b>
finding-button = { $number }. { $title }

reason-critical = critical
reason-major = major
reason-minor = minor
reason-not = not met
reason-partly = partly met
reason-unknown = not known
reason-relied-on = { $count ->
    [one] one other responsibility relies on it
   *[other] { $count } other responsibilities rely on it
}

reason-split = people disagree
reason-frontline-differs = those who do the work see it worse
reason-perception-gap = two departments see it differently
reason-points-lost = { $count ->
    [one] one point lost
   *[other] { $count } points lost
}
reason-critical-not-met = { $count ->
    [one] one critical responsibility not met
   *[other] { $count } critical responsibilities not met
}
reason-disputed = { $count ->
    [one] people disagree on one responsibility
   *[other] people disagree on { $count } responsibilities
}
reason-low-score = score { $percent }
reason-weight = its answers weigh { $count }
reason-critical-wait = { $count ->
    [one] one critical finding waits for it
   *[other] { $count } critical findings wait for it
}
reason-major-wait = { $count ->
    [one] one major finding waits for it
   *[other] { $count } major findings wait for it
}
reason-wait-for-it = { $count ->
    [one] one finding of wave { $wave } waits for it
   *[other] { $count } findings of wave { $wave } wait for it
}
reason-waits-for = { $count ->
    [one] it waits for one finding of wave { $wave }
   *[other] it waits for { $count } findings of wave { $wave }
}
reason-quick = little is left to do

state-unknown-yet = not known yet
# No department covers the area on the other side of a link.
state-not-here = no department here
state-score = score { $score }
state-few = too few answers for a score
state-choice = { $sign }{ "\u00A0" }{ $label }

strengths-section = what is good
strengths-text = Keep this up. Others rely on it.
strengths-none = Nothing is met in full yet. Begin with the first finding.
strengths-line = ✓ { $title } ({ $reasons })

reliant-section = who relies on us
reliant-text = These departments rely on yours as a whole:
reliant-none = No department relies on yours as a whole. Single findings say who relies on them.

rules-section = how this is counted
rules-score = <b>Score:</b> each answer gives points (met 2, partly 1, not 0), times its weight (critical 3, major 2, minor 1); the score is the points reached of those possible. Under { $enough } judged answers none is shown.
rules-out = “Doesn’t apply” stays out. “Don’t know” stays out of the score and lowers confidence.
rules-confidence = <b>Confidence:</b> judged answers, of judged and not known ones.
rules-order = <b>Order:</b> importance first, then not met, partly met, not known; then how many others rely on it.
rules-others = <b>Other departments:</b> what they answered appears once their round is closed. When several people answered, the middle answer counts, the lower of two.

## Getting in

stranger = Hello! This bot works by invitation. Please ask the person responsible for client protection at your institution for a link.
invite-not-valid = This invitation does not work. It may have been used already, or its time is over. Please ask for a new one.
group-private = I work in private chats only. Please write to me directly.
welcome = Welcome to <b>{ $institution }</b>, { $name }!
welcome-new = Welcome, { $name }!
welcome-does = I ask what your department does to treat clients well, a few minutes of questions. Then you get a short list of what to put right first, and with whom.

set-up-name = Let’s set up your institution. <b>What is it called?</b> Write its name as your staff know it.
set-up-name-length = Please send a name of 1 to { $limit } characters.
set-up-language = <b>{ $institution }</b>. Which language does it work in?
set-up-time-zone = <b>{ $institution }</b>. Which time zone is it in? Choose one, or write the name of the nearest big city.
set-up-zone-unknown = I do not know that place. Please write the name of a big city in the same time zone, such as Nairobi.
set-up-done = <b>{ $institution }</b> is set up, in the time zone of { $place }. Invite your people with /invite, or begin with a department yourself.

## Inviting

invite-title = <b>Invite people</b>
invite-whom = Whom do you want to invite?
invite-where = For which departments? Tap to take one in or out.
invite-made = <b>Invitation</b>: { $role }
invite-made-where = <b>Invitation</b>: { $role }, { $departments }
invite-link = { $link }
invite-how = Pass this link on, or let the picture be scanned. It works once, until the end of { $until }. I keep it nowhere, and tell you when it is used.

role-owner = Owner
role-leader = Leader (board, director)
role-manager = Manager
role-staff = Staff in the office
role-frontline = Staff who serve clients

notice-joined = { $name } has joined: { $role }.

## Help and commands

help = <b>What I do</b>
    I ask what your department does to treat clients well. You answer with a tap. At the end you get a list of what to put right first, the first step for each, and the departments it concerns.

    <b>Good to know</b>
    Every tap is saved at once. Stop and come back whenever you like.
    Write a remark, or send a photo or a document, while a question is open: it is kept with that question. Please no clients’ names or papers.
help-commands = <b>Commands</b>
help-command = { $command }: { $what }
unknown-command = I do not know that command.

command-start = go on where you are
command-departments = choose a department
command-summary = what to put right first
command-invite = invite people
command-help = how this works
bot-description = I ask what your department does to treat clients well, and tell you what to put right first, and with whom. I work by invitation.
bot-about = Client protection, department by department.
apology = Something went wrong here, and it is not your fault. Your answers are safe. Please send /start to go on. (Reference { $reference })

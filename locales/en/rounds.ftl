### Rounds: opening, closing, who is asked, and what people hear of them.

command-rounds = ask your people, and see how far they are
round-not-asked = A round is under way there, and it asks certain people only. You can answer again once it is closed.
rounds-not-yours = Managers and leaders open rounds. You can answer for your department at any time: /departments

## Buttons (at most 32 characters)

button-rounds = ‹ All rounds
button-round-new = Open a round
button-round-row = { $number }. { $departments }
button-round-this = ‹ Back to the round
button-round-see = See the round
button-round-extend = One week more
button-round-close = Close the round
button-round-close-now = Yes, close it now
button-round-summary = See the summary

button-draft = ‹ Back
button-draft-open = Open the round
button-draft-departments = Departments ({ $count })
button-draft-people = People ({ $count })
button-draft-all = All
button-draft-none = None
button-draft-everyone = Everyone
button-draft-only-me = Only me
button-draft-chosen = Some people
button-draft-weeks = { $count ->
    [one] 1 week
   *[other] { $count } weeks
}
button-draft-in = ☑ { $name }
button-draft-out = ☐ { $name }
draft-person = { $name }, { $department }
button-draft-taken = ☐ { $name } (in a round)

## The list

rounds-title = <b>Rounds</b>
rounds-about = In a round your people answer until a certain day. While it is open nobody sees what others say. Once it is closed everybody hears what came of it.
rounds-none = No round is open.
rounds-planned = <b>{ $number }. { $departments }</b>
    Open until { $day }
rounds-look = <b>{ $number }. { $departments }</b>
    A look that nobody planned, since { $day }
rounds-closed = <b>{ $number }. { $departments }</b>
    Closed on { $day }
rounds-others = { $count ->
    [one] one other
   *[other] { $count } others
}

round-stage-handed-in = ✓ { $count } handed in
round-stage-under-way = ◐ { $count } under way
round-stage-not-begun = ○ { $count } not begun
round-nobody-yet = ○ nobody has begun
round-answered = { $answered } of { $asked } answered

## One round

round-title = <b>{ $departments }</b>
round-opened-by = Opened by { $name } on { $day }.
round-opened = Opened on { $day }.
round-until = <b>Open until the end of { $day }.</b>
round-look = <b>A look that nobody planned.</b> It stays open until somebody closes it, or opens a round here.
round-closed-on = <b>Closed on { $day }.</b>
round-asks-everyone = It asks everyone who works there, newcomers too.
round-asks-only-me = Only the person who opened it answers.
round-asks-chosen = It asks chosen people only.
round-blind = While it is open, nobody sees what others say.
round-department = <b>{ $department }</b>
round-names-not-begun = Not begun: { $names }
round-names-under-way = Under way: { $names }
round-elsewhere = { $count ->
    [one] One other department takes part.
   *[other] { $count } other departments take part.
}

round-close-title = <b>Close this round?</b>
round-close-complete = Everybody has handed in.
round-close-not-begun = { $count ->
    [one] One person has not answered yet.
   *[other] { $count } people have not answered yet.
}
round-close-under-way = { $count ->
    [one] One person is under way and has not handed in.
   *[other] { $count } people are under way and have not handed in.
}
round-close-counts = All that has been answered counts, handed in or not, and can no longer be changed.
round-close-news = Everybody who was asked or has answered hears what came of it.

round-is-open = { $count ->
    [0] The round is open.
    [one] The round is open. One person is asked.
   *[other] The round is open. { $count } people are asked.
}
round-is-closed = The round is closed.
round-is-extended = The round is open until { $day }.

## A new round

draft-title = <b>A new round</b>
draft-departments = <b>Departments:</b> { $departments }
draft-no-departments = <b>Departments:</b> none yet. Choose at least one.
draft-asks-everyone = <b>Who answers:</b> { $count ->
    [one] everyone there, one person now, and newcomers
   *[other] everyone there, { $count } people now, and newcomers
}
draft-asks-only-me = <b>Who answers:</b> you alone
draft-asks-chosen = <b>Who answers:</b> { $count ->
    [0] nobody chosen yet. Choose at least one.
    [one] one person: { $names }
   *[other] { $count } people: { $names }
}
draft-left-to-you = Nobody else is there to be asked for { $departments }, so you are.
draft-until = <b>Until:</b> the end of { $day }
draft-overlap = Already in an open round: { $departments }. Leave these out, or close that round first.
draft-what-happens = Everybody asked gets one message. While the round is open, nobody sees what others say.
draft-which-departments = Which departments take part? Tap to take one in or out.
draft-which-people = Who is asked? Tap to take somebody in or out.
draft-changed = Not opened: this has changed in the meantime. Please look it over once more.
draft-cannot-open = Not opened: something is still missing.

## Departments to answer for

departments-asked = <b>Your answers are asked by { $day }:</b> { $departments }
departments-asked-new = ▸ { $name }
departments-asks-others = { $name } (asks others)

## Messages

call-title = <b>{ $name } asks for your answers.</b>
call-title-nameless = <b>Your answers are asked for.</b>
call-departments = <b>About:</b> { $departments }
call-until = <b>Until:</b> the end of { $day }

complete-department = <b>{ $department } is complete:</b> everybody who is asked has handed in.
complete-round = <b>All have handed in:</b> { $departments }
complete-close = Close the round now to read what they say, or leave it open until { $day } so that answers can still be changed.
complete-wait = What they say can be read once the round is closed.

outcome-title = { $answered ->
    [0] <b>The round is closed.</b>
   *[other] <b>The round is closed. Thank you!</b>
}
outcome-answered = <b>{ $department }:</b> { $answered } of { $asked } answered.
outcome-nobody = <b>{ $department }:</b> nobody answered.
outcome-first = First to put right: { $title }
outcome-findings = { $count ->
    [one] <b>To put right: one responsibility</b>
   *[other] <b>First to put right</b>, of { $count } responsibilities
}
outcome-actions = <b>Decided to be done:</b> { $titles }
outcome-next = <b>What happens next:</b> your managers and leaders decide from this what to do first. The next round shows what has changed.
outcome-more = { $count ->
    [one] One other department took part: /rounds
   *[other] { $count } other departments took part: /rounds
}

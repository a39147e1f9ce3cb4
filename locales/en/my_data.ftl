### What is kept of a person: who sees it and how long, a copy of it, and its erasing.

command-privacy = who sees what, and how long it is kept
command-mydata = a copy of everything kept about you
command-forget = have everything about you erased

## Buttons (at most 32 characters)

button-keep-answers = { $time } months
button-keep-former = { $time } days
button-my-data = Send me my data
button-forgetting = What can I have erased?
button-forget-in = { $institution }
button-forget-everywhere = Everywhere
button-forget-now = Yes, erase it all
button-forget-not = No, keep everything

## Who sees what, and how long it is kept

privacy-title = <b>{ $institution }: who sees what, and how long it is kept</b>
privacy-named = <b>Rounds by name.</b> While a round is open, nobody sees anybody’s answers. Once it is closed, your department’s managers and the leaders can see your answers and notes with your name.
privacy-confidential = <b>Confidential rounds.</b> Nobody is shown whose answer it is. You read which kind it is before the first question.
privacy-files = <b>Photos and documents</b> stay at Telegram. Only a pointer to them is kept here, and they are shown to nobody but you.
privacy-operator = <b>Whoever runs this bot</b> looks after the database and its backups, and could read what is in it.
privacy-answers = <b>{ $months } months</b> after a round is closed, it is erased who said what in it, with every note and pointer to a file. The answers go on to count, as nobody’s.
privacy-former = <b>{ $days } days</b> after somebody has left or was removed, their name, account, and notes are erased. What was said goes on to count, as nobody’s.
privacy-trail = <b>The trail</b> of who changed what, and when, is kept for good. It holds no names and nothing that you wrote: a random code stands for you. Once you are erased, that code leads to nobody.
privacy-ways = /mydata sends you everything that is kept about you, /forget has it erased.
privacy-choose = You can choose how long: months for who said what, days for those who are gone. What is past its time is erased within a day, for good.
privacy-saved = Saved.

## Being forgotten

forget-title = <b>Have everything about you erased in { $institution }?</b>
forget-title-everywhere = <b>Have everything about you erased, everywhere?</b>
forget-choose = <b>Where should everything about you be erased?</b>
forget-where = This concerns { $institutions }.
forget-erased = <b>Erased for good:</b> your name and Telegram account, language and time zone; your notes, remarks, and reasons; the pointers to your photos and documents; drafts, and messages that wait for you. Invitations that you made stop working.
forget-withdrawn = <b>Taken back:</b> all that you answered in rounds that are open, even where you have handed it in.
forget-stays = <b>Stays:</b> your answers in closed rounds, as nobody’s, so that their results stay what they are; what you decided for all, without your name; and the trail of changes, in which a random code stood for you that leads to nobody any more.
forget-noticed = Whoever remembers your notes may notice that they are gone. Messages in this chat and files that somebody has saved are not in my reach.
forget-after = Your access ends at once. To come back you need an invitation, and begin as a new person.
forget-copy = If you want a copy first, send /mydata.
forget-last-owner = You are the only owner. Make somebody else an owner first, in /people or with /invite.
forget-ownerless = You are the only owner of { $institutions }, which would be left without one. First make somebody else an owner, in /people or with /invite. If there is nobody, whoever runs this bot can: <i>smartops invite</i> makes a link for a new owner.
forget-done = Everything about you is erased in <b>{ $institution }</b>. Thank you for your answers.
forget-done-everywhere = Everything about you is erased. Thank you for your answers, and goodbye.

## The copy

mydata-what = your data
mydata-caption = Everything that is kept about you, as of { $day }. Open it in any browser; nobody else was sent it.
mydata-caption-machine = The same for other programs (JSON).
mydata-title = Everything kept about { $name }
mydata-made = Made on { $moment }. All times are those of { $zone }.
mydata-yes = Yes
mydata-no = No
mydata-none = Nothing.

mydata-person = About you
mydata-name = Name
mydata-account = Telegram account
mydata-language = Language
mydata-zone = Time zone
mydata-first-seen = First seen
mydata-blocked = Blocked this bot since
mydata-writing = How the bot writes to you
mydata-applied = Asked to be let in
mydata-applied-line = { $institution }, { $moment }

mydata-membership = Membership
mydata-joined = Member since
mydata-left = Member until
mydata-role = Role
mydata-role-where = { $role }: { $department }
mydata-frontline = Serves clients
mydata-key = Code in the trail

mydata-answers = Your answers
mydata-round = { $department }, round of { $day }
mydata-round-open = Still open.
mydata-round-closed = Closed on { $moment }.
mydata-handed-in = Handed in on { $moment }.
mydata-answer = Your answer
mydata-answered = Answered on
mydata-note = Your note
mydata-file = { $kind ->
    [photo] Photo
   *[document] Document
}
mydata-file-line = { $name }, sent on { $moment }. The file is at Telegram, in your chat with the bot.
mydata-file-unnamed = Without a name

mydata-settled = What you recorded for all
mydata-settled-reason = Your reason
mydata-helped = What you answered to colleagues
mydata-actions = What you chose to put right
mydata-action-kept = Kept on { $moment }
mydata-action-dropped = Kept on { $kept }, dropped on { $dropped }
mydata-duties = What lies with you to be done
mydata-duty = { $state }, due on { $day }
mydata-invites = Invitations you made
mydata-invite-line = { $role }, until { $moment }
mydata-invite-named = { $role }, for “{ $name }”, until { $moment }
mydata-rating = Your rating of the tool
mydata-rating-line = { $stars } of 5, on { $moment }
mydata-messages = Messages to you
mydata-message-sent = Sent on { $moment }
mydata-message-due = Due on { $moment }
mydata-reminders = What you chose about reminders

mydata-trail = What the trail says of you
mydata-trail-about = Who changed what, and when. Your code stands for you there. The copy for other programs has each entry in full.
mydata-privacy = Who sees it, and how long it is kept

## What was done, in the trail

trail-answer-changed = An answer was given or changed
trail-answer-dropped = An answer no longer counted
trail-answers-handed-in = Answers were handed in
trail-answers-taken-back = Answers were taken back
trail-answer-settled = An answer was recorded for all
trail-round-opened = A round was opened
trail-round-extended = A round was given more time
trail-round-widened = A follow-up was made a round that asks everything
trail-round-closed = A round was closed
trail-action-kept = A finding was chosen to be put right
trail-action-moved = Somebody said how far an action is
trail-action-given = An action was given to somebody
trail-action-redated = An action was moved to another day
trail-action-reworded = An action was put in other words
trail-action-dropped = A finding was no longer to be put right
trail-reassessment-redated = The next assessment of a department was moved to another day
trail-responsibility-reconsidered = Somebody said whether a responsibility is still so
trail-invite-made = An invitation was made
trail-invite-revoked = An invitation was revoked
trail-application-made = Somebody asked to be let in
trail-application-withdrawn = Somebody no longer asked to be let in
trail-applicant-admitted = Somebody was let in
trail-applicant-turned-away = Somebody was turned away
trail-member-joined = Somebody joined
trail-member-removed = Somebody was removed
trail-member-left = Somebody left
trail-role-given = A role was given
trail-role-taken = A role was taken
trail-setting-changed = A setting was changed
trail-data-forgotten = Somebody was erased at their own wish
trail-data-expired = What had been kept long enough was erased
trail-institution-added = The institution was added
trail-institution-archived = The institution was archived
trail-institution-restored = The institution was restored
# What the trail holds that is younger than these words.
trail-other = Something else was done

## The kinds of messages

message-joined = Somebody you invited has joined
message-applied = Somebody asks to be let in
message-decided = Whether you are let in
message-left = Somebody has left
message-round-opened = A round asks you
message-round-closed = What came of a round
message-department-complete = A department has handed in
message-round-complete = Everybody has handed in
message-blocked = Somebody cannot be reached
message-run-unfinished = Your answers are not finished
message-round-closing = A round is about to close
message-relied-changed = Something you rely on has changed
message-relied-confirmed = Something you rely on was put right
message-weekly = Your week
message-actions-given = An action is yours to see to
message-action-changed = An action of yours has changed
message-actions-related = Something you rely on will be put right
message-action-answered = What came of asking once more
message-action-due = An action is due
message-action-due-late = An action is late
message-action-due-declined = Somebody says an action is not theirs
message-recheck = Whether something is done
message-recheck-unanswered = Whether something is done, once more
message-action-unconfirmed = Nobody confirms an action
message-ask = A colleague’s question
message-ask-answered = What a colleague answered
message-ask-remarked = What a colleague answered, with a remark
message-ask-passed = Nobody can say what you asked
message-other = Another message

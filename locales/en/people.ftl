### Letting people in: invitations, applicants, who is here, and who went.

command-invites = the invitations that are out
command-applicants = who waits to be let in
command-people = who is here, and what they may do
command-leave = leave this institution

## Buttons (at most 32 characters)

button-invite = Invite somebody
button-invite-make = Make the link
button-invite-role = For whom
button-invite-language = Language
button-invite-uses = { $count ->
    [one] One person
   *[other] Up to { $count }
}
button-invite-days = { $count ->
    [one] One day
   *[other] { $count } days
}
button-invite-name = Give it a name
button-invite-unname = Without a name
button-share-link = Pass it on
button-links = Invitations that are out
button-link = ‹ Back to the invitation
button-link-anew = Make a new link
button-link-revoke = Revoke it
button-link-forget = Take it off the list
button-link-revoke-now = Yes, revoke it
button-withdraw = I do not want to join
button-admit = Let them in
button-turn-away = Turn them away
button-applicants = Everybody who waits
button-people = ‹ All people
button-people-leading = The whole institution
button-people-department = ‹ Back to the list
button-people-waiting = To be let in ({ $count })
button-people-missed = Invited, not come ({ $count })
button-people-away = Blocked or left ({ $count })
button-people-invite = Invite into this department
button-away = ‹ Blocked or left
button-person = ‹ Back to the person
button-person-former = See what they were
button-person-roles = Change the role
button-person-places = ‹ All departments
button-person-frontline = They serve clients
button-person-office = They do not serve clients
button-person-remove = Remove
button-person-remove-now = Yes, remove them
button-person-invite = Invite them back
button-person-share = Pass on the link to this bot
button-leave-now = Yes, I leave
button-stay = No, I stay
button-go-to-departments = Begin

## An invitation that is being put together

invite-for = <b>For:</b> { $role }
invite-into = <b>Where:</b> { $departments }
invite-nowhere = <b>Where:</b> nowhere yet. Choose at least one department.
invite-language = <b>They begin in:</b> { $language }
invite-uses = { $count ->
    [one] <b>How many:</b> one person, who is in at once
   *[other] <b>How many:</b> up to { $count } people
}
invite-until = <b>It works until:</b> the end of { $day }
invite-named = <b>Name:</b> { $name }
invite-applies = Whoever opens a link for several people applies, and somebody in charge decides: others may see a link that hangs on a wall. With the link you get a paper to print.
invite-which-language = In which language should they begin?
invite-ask-name = For whom is it? Write a name or a few words, up to { $most } characters. Only those who may invite people here see it.
invite-changed = The invitation has changed. Please look at it again.
invite-made-already = This invitation is made. /invite begins another one.
invite-too-many = You have { $most } invitations out, and that is as many as I can hold. Revoke some first, with /invites.
invite-how-many = For up to { $count } people, until the end of { $until }. Each applies, and somebody in charge decides. I keep the link nowhere, so pass it on now.
invite-share = An invitation to Smart Operations. Open it in Telegram:
invite-poster = The same as a paper to print and hang up.
invite-poster-file = invitation.pdf

## A paper for a wall

poster-title = Invitation, { $institution }
poster-sentence = What do we do to treat clients well? A few minutes of questions for those who work here.
poster-step-1 = Point your phone’s camera at the code, or type the link below.
poster-step-2 = It opens Telegram. Tap Start.
poster-step-3 = Somebody in charge lets you in, and the first question comes.
poster-until = Valid until the end of { $day }

## Invitations that are out

invites-section = invitations that are out
invites-about = Tap one to revoke it, or to make a new link in its place. I keep no link that I could show again.
invites-none = No invitation is out.
missed-section = invited, and not come
missed-about = Nobody has opened these yet. I keep no link that I could show again: tap one to make a new link.
missed-none = Everybody who was invited has come.
link-section = the invitation
link-line = <b>{ $number }. { $name }</b>
link-for = { $role }
link-for-where = { $role }: { $departments }
link-left = { $count ->
    [one] Not opened yet
   *[other] { $left } of { $count } places left
}
link-until = Works until the end of { $until }
link-over = Over since the end of { $until }
link-waiting = { $count ->
    [one] One person waits to be let in
   *[other] { $count } people wait to be let in
}
link-made-by = Made by { $name }
link-made-by-operator = Made by whoever runs this bot
link-anew-about = A new link takes the place of this one, which works no more.
link-revoke-section = revoke it?
link-revoke-about = Nobody can come in by it any more. Whoever is in already stays.
link-revoke-waiting = { $count ->
    [one] One person who waits can still be let in or turned away.
   *[other] { $count } people who wait can still be let in or turned away.
}
# Toasts, too: at most 200 characters.
link-revoked = Revoked.
link-gone = This invitation is not there any more.

## Applicants

applicants-section = waiting to be let in
applicants-about = They opened an invitation for several people. Tap one to decide.
applicants-none = Nobody waits.
applicant-line = • { $name } ({ $wish })
applicant-title = <b>{ $name }</b> would like to come in
applicant-by = <b>Invitation:</b> { $name }
applicant-since = Since { $date }
applicant-know = The name is what they call themselves in Telegram. Let in only people whom you know to work here.
applicant-nowhere = There is no department any more that this invitation could lead to.
applicant-was-admitted = { $name } has let them in.
applicant-was-turned-away = { $name } has turned them away.
applicant-was-withdrawn = They do not wait any more.
applicant-waits = <b>{ $institution }</b>

    Thank you, { $name }. Somebody in charge there decides whether you come in, and sees the name that you have in Telegram. I write to you then.
applicant-withdrawn = All right. You are not waiting any more.
applicant-is-turned-away = <b>{ $institution }</b> did not let you in. If that is a mistake, please ask the person who showed you the invitation.
invites-put-off = Too many invitations that you opened did not work. Please wait a while, at least an hour, before you open another one.

## Who is here

here-not-yours = Managers and leaders see who is here.
here-section = who is here
here-line = <b>{ $number }. { $department }</b>: { $count ->
    [0] nobody yet
    [one] one person
   *[other] { $count } people
}
here-line-leading = <b>The whole institution</b>: { $count ->
    [one] one person
   *[other] { $count } people
}
here-leading-title = The whole institution
here-nobody = Nobody is here yet.
here-person = • { $name }: { $role }
here-person-blocked = • { $name }: { $role } (has blocked me)
role-none = No role

away-section = blocked or left
away-about = Tap somebody to pass on a link.
away-none = Nobody has blocked me, and nobody has left.
away-blocked = • { $name } has blocked me
away-left = • { $name } left on { $date }
away-removed = • { $name } was removed on { $date }

person-section = what they may do
person-role = • { $place }: <b>{ $role }</b>
person-blocked = They have blocked me, so I cannot write to them. Pass on the link to this bot, and ask them to let me in again.
person-is-you = This is you. Another owner or leader can change what you are.
person-others-decide = What they are elsewhere is for others to change.
person-roles-section = change the role
person-roles-about = Tap where it should change.
person-role-where = { $place }: <b>{ $role }</b>
person-left = They left on { $date }. What they answered stays.
person-removed = They were removed on { $date }. What they answered stays.
person-was = <b>What they were</b>
person-remove-section = remove them?
person-remove-about = Their access ends at once: buttons, commands and messages, and every invitation that they made. They are asked no more. What they have answered stays, and counts in the rounds that are open.
# Toasts, too: at most 200 characters.
person-is-removed = Removed.
person-gone = This person is not here any more.
person-self = Nobody changes what they are themselves. Please ask another owner or leader.
person-last-role = This is all that they are here. To end it, remove the person.
person-last-owner = The last owner has to stay. Make somebody else an owner first, in /people or with /invite.

## Leaving

leave-title = <b>Leave { $institution }?</b>
leave-about = Your access ends at once, and so does every invitation that you made. What you have answered stays. To come back you need an invitation.
leave-done = You have left <b>{ $institution }</b>. Thank you for your answers.
notice-left = { $name } has left.
